"""Nothing vanishes: what a reader sees of a read parameter stands in an entry, or is told as unread.

Grammars say what they left over; a heading without entries, a clause between two figures or a second name of the
conflict may still be dropped on the way. Here the words of every read parameter are held against the places of all that
was made of the box.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from wikiconflict.assembly.fields import LAYOUT
from wikiconflict.document import Infobox, Inline, Link, Parameter, Run
from wikiconflict.model.conflict import Conflict, Unread
from wikiconflict.model.text import Text
from wikiconflict.source import Span

_WORD = re.compile(r"[^\W_]+(?:['’.,:–-][^\W_]+)*")

#: So many unread texts before a word are looked at: more than ever overlap, and no more for a hostile page.
_NEAR = 8


@attrs.frozen
class Word:
    """A word that a reader sees, and the source that draws it."""

    text: str
    span: Span


def words_of(parameter: Parameter) -> list[list[Word]]:
    """The words of a parameter's lines, in order; numbers are words too."""
    return [[word for run in _runs(line.inlines) for word in _words(run)] for line in parameter.value.lines]


def is_read(parameter: Parameter) -> bool:
    """Whether a parameter says something: how the box looks and a box of its own do not."""
    return parameter.field not in (LAYOUT, "module")


def _runs(inlines: tuple[Inline, ...]) -> Iterator[Run]:
    for inline in inlines:
        if isinstance(inline, Run):
            yield inline
        elif isinstance(inline, Link):
            yield from _runs(inline.label)


def _words(run: Run) -> Iterator[Word]:
    whole = len(run.text) != run.span.end - run.span.start
    for match in _WORD.finditer(run.text):
        start = run.span.start + match.start()
        yield Word(match[0], run.span if whole else Span(start, start + len(match[0])))


class Cover:
    """The stretches of a page that were taken, and whether a place lies in one."""

    def __init__(self, spans: Iterator[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans, key=_bounds):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def holds(self, span: Span) -> bool:
        """Whether any character of the span was taken."""
        index = bisect_right(self._starts, max(span.end - 1, span.start)) - 1
        return index >= 0 and self._ends[index] > span.start

    def holds_all(self, run: Run) -> bool:
        """Whether every character of a run, space around it excepted, lies in one stretch that was taken."""
        start, end = run.span.start, run.span.end
        if len(run.text) == end - start:
            start += len(run.text) - len(run.text.lstrip())
            end -= len(run.text) - len(run.text.rstrip())
        index = bisect_right(self._starts, start) - 1
        return index >= 0 and self._ends[index] >= end > start


class Told:
    """The texts that are told as unread. One may jump over what stands between its ends, so its words count."""

    def __init__(self, rests: Iterable[Unread]) -> None:
        self._rests = sorted(rests, key=_start)
        self._starts = [rest.start for rest in self._rests]

    def holds(self, word: Word) -> bool:
        """Whether one of the nearest texts around a word has it."""
        last = bisect_right(self._starts, word.span.end - 1)
        near = self._rests[max(last - _NEAR, 0) : last]
        return any(rest.end > word.span.start and word.text in rest.text for rest in near)


def _start(rest: Unread) -> int:
    return rest.start


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _named_places(conflict: Conflict) -> Iterator[tuple[str, Span]]:
    """The spans of all that a conflict holds, itself and what it left unread excepted, with the attribute of each.

    What stands in an attribute of ``TOLD`` belongs to that attribute, however deep.
    """
    left: list[tuple[Any, str]] = [(conflict, "")]
    while left:
        value, name = left.pop()
        cls: Any = type(value)
        if cls in _PLAIN:
            continue
        if isinstance(value, Text):
            if value.span is not None:
                yield name, value.span
        elif cls is tuple:
            left.extend((item, name) for item in value)
        elif _is_part(cls):
            if value is not conflict and getattr(value, "span", None) is not None:
                yield name, value.span
            left.extend((getattr(value, part), name if name in TOLD else part) for part in _parts(cls))
        elif isinstance(value, Mapping):
            left.extend((item, name) for item in value.values())


#: Values that hold no place.
_PLAIN = frozenset((type(None), bool, int, float, str))


@cache
def _is_part(cls: Any) -> bool:
    return attrs.has(cls) and not issubclass(cls, Span | Unread)


@cache
def _parts(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(cls) if field.name not in ("span", "citations"))


@attrs.frozen
class Visible:
    """How many characters of words a box shows, by what became of them.

    ``typed`` stand in entries, headings and values; ``told`` in text that is kept as it is (notes, details, statements,
    captions); ``unread`` in nothing.
    """

    typed: int = 0
    told: int = 0
    unread: int = 0


#: Attributes that keep text as it is. Of a place, what is no link; of an entry, what its note says.
TOLD = frozenset("note notes status territory causes goals methods details caption alt place_text statements".split())


def measure(box: Infobox, conflict: Conflict) -> Visible:
    """What became of the words of a box's read parameters."""
    notes, told, typed = Cover(_of(conflict, "note")), Cover(_of(conflict, "told")), Cover(_of(conflict, "typed"))
    unread = Cover(Span(rest.start, rest.end) for rest in conflict.unread)
    counts = {"typed": 0, "told": 0, "unread": 0}
    for parameter in filter(is_read, box.parameters):
        for word in (word for line in words_of(parameter) for word in line):
            if unread.holds(word.span):
                fate = "unread"
            elif notes.holds(word.span) or (told.holds(word.span) and not typed.holds(word.span)):
                fate = "told"
            else:
                fate = "typed"
            counts[fate] += len(word.text)
    return Visible(**counts)


def _of(conflict: Conflict, wanted: str) -> Iterator[Span]:
    for name, span in _named_places(conflict):
        if wanted == ("note" if name == "note" else "told" if name in TOLD else "typed"):
            yield span


def unread_words(box: Infobox, conflict: Conflict, small: frozenset[str], page: str) -> Iterator[Unread]:
    """What no entry took, a stretch of a line each, and what no inline draws; ``small`` words only bind others."""
    cover = Cover(span for _, span in _named_places(conflict))
    told = Told(conflict.unread)
    for parameter in filter(is_read, box.parameters):
        for span in parameter.undrawn:
            text = " ".join(span.of(page).split())
            if any(map(str.isalnum, text)):
                yield Unread(parameter.field, text, span.start, span.end)
        for line in parameter.value.lines:
            stretch: list[Word] = []
            for word in _unheld(line.inlines, cover):
                if word is not None and not told.holds(word):
                    stretch.append(word)
                    continue
                if any(each.text.casefold() not in small for each in stretch):
                    text = " ".join(each.text for each in stretch)
                    yield Unread(parameter.field, text, stretch[0].span.start, stretch[-1].span.end)
                stretch = []


def _unheld(inlines: tuple[Inline, ...], cover: Cover) -> Iterator[Word | None]:
    """The words of a line that were not taken; None for those that were, and at the end."""
    for run in _runs(inlines):
        if cover.holds_all(run):
            if _WORD.search(run.text):
                yield None
        else:
            for word in _words(run):
                yield None if cover.holds(word.span) else word
    yield None
