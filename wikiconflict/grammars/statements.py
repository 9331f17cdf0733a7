"""Statements: every line or bullet of a field is one.

A break inside a bullet does not end the statement; a mark made by hand (``•``, ``-``) begins one and is dropped. In
flattened text a comma may stand for a line break or be the writer's own: the words on both sides decide.
"""

import re
from collections.abc import Sequence

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.document import Line
from wikiconflict.grammars.scanner import Flow, flow_of, join
from wikiconflict.model.text import Text
from wikiconflict.reading import Reading
from wikiconflict.vocabulary.statements import StatementWords

_MARK = re.compile(r"\s*(?:[•·●▪◦■►▶➤→✦‣⁃*]+|[-–—]+(?=\s|[^\W\d]))\s*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NAME_LENGTH = 5  # words: a longer piece without a verb is still no name


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
    found: list[Flow] = []
    problems: list[Diagnostic] = []
    listed = False
    pieces = [(line, flow_of(line)) for line in lines if not line.rule]
    for index, (line, flow) in enumerate(pieces):
        flow, marked = _unmarked(flow)
        if line.opener not in ("break", "comma"):
            listed = line.opener in ("bullet", "item")
        if not _WORD.search(flow.text) and not any(c.isdigit() for c in flow.text):
            continue
        if not found or marked or line.opener not in ("break", "comma"):
            found.append(flow)
            listed = listed or marked
        elif line.opener == "break":
            if listed or line.depth:
                found[-1] = join(found[-1], flow, " ")
            else:
                found.append(flow)
        else:
            rest = [later for after, later in pieces[index + 1 :] if after.opener == "comma"]
            if _goes_on(found[-1].text, flow.text, [later.text for later in rest], listed, words):
                bound = _last_word(found[-1].text) in words.binding
                found[-1] = join(found[-1], flow, " " if bound else ", ")
                problems.append(diagnose("flattened.joined", field=field, span=flow.span()))
            else:
                found.append(flow)
                problems.append(diagnose("flattened.split", field=field, span=flow.span()))
    return [_trimmed(flow) for flow in found], problems


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


def _goes_on(before: str, piece: str, rest: Sequence[str], listed: bool, words: StatementWords) -> bool:
    """Whether the comma before a piece of flattened text is the writer's own."""
    before = before.rstrip()
    if _open(before) or _last_word(before) in words.binding:
        return True
    if before.endswith((";", ".", ":", "!", "?")) or piece.endswith(":"):
        return False
    first = _WORD.search(piece)
    if listed or first is None or piece[:1].islower() or first[0].casefold() in words.conjunctions:
        return True
    return _is_name(piece, words)


def _open(text: str) -> bool:
    return text.count("(") > text.count(")")


def _is_name(piece: str, words: StatementWords) -> bool:
    """Whether a piece is a mere name: short, and without verb or event."""
    found = [word.casefold() for word in _WORD.findall(piece)]
    return len(found) <= _NAME_LENGTH and not any(
        word in words.events or word.endswith(words.event_endings) for word in found
    )
