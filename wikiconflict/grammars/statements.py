"""Statements: every line or bullet of a field is one.

A break inside a bullet does not end the statement; a mark made by hand (``•``, ``-``) begins one and is dropped. In
flattened text a comma may stand for a line break or be the writer's own: the words on both sides decide.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

import attrs

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.document import Line
from wikiconflict.grammars.scanner import Flow, concatenated, flow_of
from wikiconflict.immutable import value
from wikiconflict.model.text import Text
from wikiconflict.reading import Reading
from wikiconflict.vocabulary.statements import StatementWords

_MARK = re.compile(r"\s*(?:[•·●▪◦■►▶➤→✦‣⁃*]+|[-–—]+(?=\s|[^\W\d]))\s*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_YEAR = re.compile(r"\d{3,4}(?!\d)")
_SHORT = 5  # words of a name, or of a member of an enumeration
_LONGEST_ENUMERATION = 6
_TAIL = 400  # characters of a statement that tell how it may go on


def read_statements(
    lines: Sequence[Line], words: StatementWords, *, field: str | None = None
) -> Reading[tuple[Text, ...]]:
    """The statements of a field as display text, each with its span and citations.

    Commas of flattened text that were taken for the writer's own, or for line breaks, leave diagnostics
    ``flattened.joined`` and ``flattened.split``. Raises nothing.

    >>> from wikiconflict.document import Line, Run
    >>> from wikiconflict.source import Span
    >>> at = Span(0, 0)
    >>> said = [Line((Run("Truce", at),), at), Line((Run("• Exchange of", at),), at), Line((Run("captives", at),), at)]
    >>> read_statements(said, StatementWords()).value
    ('Truce', 'Exchange of', 'captives')
    """
    flows, problems = statement_flows(lines, words, field=field)
    return Reading(tuple(flow.display().at(flow.span(), flow.citations) for flow in flows), (), tuple(problems))


def statement_flows(
    lines: Sequence[Line], words: StatementWords, *, field: str | None = None
) -> tuple[list[Flow], list[Diagnostic]]:
    """The same statements as flows, links and flags kept, for grammars that read on."""
    found: list[_Growing] = []
    problems: list[Diagnostic] = []
    listed = False
    pieces = [_Piece(line, *_unmarked(flow_of(line))) for line in lines if not line.rule]
    pieces = [piece for piece in pieces if any(c.isalnum() for c in piece.text)]
    enumerating = False  # the statement opened with names whose verb is still to come
    for index, piece in enumerate(pieces):
        opener = piece.line.opener
        if opener not in ("break", "comma"):
            listed = opener in ("bullet", "item")
        goes_on = False
        if not found or piece.marked or opener not in ("break", "comma"):
            listed = listed or piece.marked
        elif opener == "break":
            goes_on = listed or piece.line.depth > 0
        else:
            near = pieces[index + 1 : index + 1 + _LONGEST_ENUMERATION]
            ahead = [p.text for p in takewhile(lambda p: p.line.opener == "comma" and not p.marked, near)]
            opens = not listed and not enumerating and _opens_enumeration(piece.text, ahead, words)
            goes_on = enumerating or (not opens and _goes_on(found[-1], piece.text, ahead, listed, words))
            enumerating = opens or (enumerating and _is_name(piece.text, words))
            code = "flattened.joined" if goes_on else "flattened.split"
            problems.append(diagnose(code, field=field, span=piece.flow.span()))
        if goes_on:
            glued = opener == "break" or _last_word(found[-1].tail) in words.binding
            found[-1].add(piece.flow, " " if glued else ", ")
        else:
            found.append(_Growing())
            found[-1].add(piece.flow, "")
    return [_trimmed(concatenated(statement.flows, statement.gaps)) for statement in found], problems


@value(eq=False)
class _Piece:
    line: Line
    flow: Flow
    marked: bool

    @property
    def text(self) -> str:
        return self.flow.text


@attrs.define
class _Growing:
    """A statement whose lines are still coming: joined at its end, and till then known by what it ends in."""

    flows: list[Flow] = attrs.field(factory=list)
    gaps: list[str] = attrs.field(factory=list)
    tail: str = ""
    brackets: int = 0  # how many are open

    def add(self, flow: Flow, gap: str) -> None:
        self.flows.append(flow)
        self.gaps.append(gap)
        self.tail = f"{self.tail}{gap}{flow.text}"[-_TAIL:]
        self.brackets += flow.text.count("(") - flow.text.count(")")


def _unmarked(flow: Flow) -> tuple[Flow, bool]:
    """The flow without a bullet made by hand at its head, and whether there was one."""
    match = _MARK.match(flow.text)
    return (flow.slice(match.end()), True) if match else (flow, False)


def _trimmed(flow: Flow) -> Flow:
    """Without the comma that only led to the next line."""
    return flow.slice(0, len(flow.text.rstrip(" ,"))) if flow.text.endswith((",", " ")) else flow


def _last_word(text: str) -> str:
    words = _WORD.findall(text[-40:])
    return words[-1].casefold() if words and text.rstrip()[-1:].isalpha() else ""


def _goes_on(above: _Growing, piece: str, ahead: Sequence[str], listed: bool, words: StatementWords) -> bool:
    """Whether the comma before a piece of flattened text is the writer's own."""
    before = above.tail.rstrip()
    if above.brackets > 0 or _last_word(before) in words.binding:
        return True
    if before.endswith((";", ".", ":", "!", "?")) or piece.endswith(":"):
        return False
    if listed or piece[:1].islower() or _begins(piece, words.conjunctions):
        return True
    if before[-1:].isdigit() and _YEAR.match(piece):
        return True
    if _enumerates(piece, ahead, words) or (_ends_in_name(before) and _names_and_more(piece, words)):
        return True
    return _ends_in_name(before) and (_is_name(piece, words) or _belongs(piece, words))


def _belongs(piece: str, words: StatementWords) -> bool:
    """Whether a piece is an owner and a thing or two (``Smith's headquarters``): it explains the name before it."""
    found = piece.replace("’", "'").casefold().split()
    return 1 < len(found) <= _SHORT - 2 and found[0].endswith(words.possessives)


def _begins(piece: str, among: frozenset[str]) -> bool:
    first = _WORD.match(piece)
    return first is not None and first[0].casefold() in among


def _enumerates(piece: str, ahead: Sequence[str], words: StatementWords) -> bool:
    """Whether the piece is a short member of an enumeration whose last member begins with ``and``."""
    for text in (piece, *ahead):
        if _begins(text, words.coordinating):
            return True
        if len(text.split()) > _SHORT:
            return False
    return False


def _names_and_more(piece: str, words: StatementWords) -> bool:
    """Whether a piece is a pair without verb or event (``Glatz and parts of Bohemia``): the end of an enumeration."""
    found = _WORD.findall(piece)
    return len(found) <= _SHORT and _coordinated(piece, words) and not any(_is_event(word, words) for word in found)


def _opens_enumeration(piece: str, ahead: Sequence[str], words: StatementWords) -> bool:
    """Whether the piece is the first of several names before their verb (``Estonia, Livonia and Ingria ceded``)."""
    if not _is_name(piece, words) or _coordinated(piece, words):
        return False
    for text in ahead:
        if not _is_name(text, words):
            first = text.split(maxsplit=1)[0]
            return first[:1].isupper() and _coordinated(text, words) and not _is_event(first, words)
        if _coordinated(text, words):
            return False
    return False


def _coordinated(text: str, words: StatementWords) -> bool:
    """Whether ``and`` stands among the first words of a text, not at its head."""
    return any(word.casefold() in words.coordinating for word in text.split()[1:_SHORT])


def _is_event(word: str, words: StatementWords) -> bool:
    folded = word.casefold()
    return folded in words.events or folded.endswith(words.event_endings)


def _is_name(piece: str, words: StatementWords) -> bool:
    """Whether a piece is a mere name: short, every word but the small ones capital, and none of an event."""
    found = _WORD.findall(piece)
    telling = [word for word in found if word.casefold() not in words.binding]
    return len(found) <= _SHORT and bool(telling) and all(w[0].isupper() and not _is_event(w, words) for w in telling)


def _ends_in_name(before: str) -> bool:
    """Whether the text ends in a capital word that is not its first."""
    found = _WORD.findall(before)
    return len(found) > 1 and found[-1][0].isupper()
