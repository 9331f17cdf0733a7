"""A line as one string with annotations: what grammars read.

Text is collapsed to single spaces; links, bold and italic stretches are ranges of it; flags, marks and footnotes are
points between its characters. Every character still knows its span in the page text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter, itemgetter
from typing import TypeVar

import attrs

from wikiconflict import document
from wikiconflict.immutable import value
from wikiconflict.model.text import Text
from wikiconflict.source import Span

# Marks that set the direction of writing draw nothing; the zero-width joiners are letters of Persian words.
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_GAP = re.compile(rf"(?P<space>\s+)|[{_DIRECTION}]+")


@value
class Anchor:
    """A link's range in the text, the linked article's title, and the source of all of the link."""

    start: int
    end: int
    target: str
    span: Span


@value
class Piece:
    """A stretch of text and its source: characters map one to one when both are equally long."""

    at: int
    length: int
    start: int
    end: int


Range = tuple[int, int]


@value(eq=False)
class Flow:
    """One line (or a part of one) as text with annotations. Positions are indices into ``text``."""

    text: str
    pieces: tuple[Piece, ...]
    where: Span
    links: tuple[Anchor, ...] = ()
    flags: tuple[tuple[int, document.Flag], ...] = ()
    marks: tuple[tuple[int, document.Mark], ...] = ()
    notes: tuple[tuple[int, document.Footnote], ...] = ()
    gaps: tuple[tuple[int, document.Gap], ...] = ()
    bold: tuple[Range, ...] = ()
    italic: tuple[Range, ...] = ()

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The source of ``text[start:end]``; of an empty range, the place where it would stand."""
        end = len(self.text) if end is None else end
        if not self.pieces:
            return self.where
        alone = len(self.pieces) == 1
        first = self.pieces[0] if alone else self._piece(start)
        if end <= start:
            source = _source_of(first, start, start=True)
            return Span(source, source)
        last = first if alone else self._piece(end - 1)
        return Span(_source_of(first, start, start=True), _source_of(last, end - 1, start=False))

    def _piece(self, position: int) -> Piece:
        index = bisect_right(self.pieces, position, key=lambda piece: piece.at) - 1
        return self.pieces[max(index, 0)]

    @property
    def extent(self) -> Span:
        """The source of the text together with its flags and marks, and all of its links."""
        span = self.span() if self.text else self.where
        if self.links:
            span = span.cover(self.links[0].span).cover(self.links[-1].span)
        for inline_span in [*(flag.span for _, flag in self.flags), *(mark.span for _, mark in self.marks)]:
            span = inline_span if not self.text and span is self.where else span.cover(inline_span)
        return span

    @property
    def citations(self) -> tuple[str, ...]:
        """The ids of the footnotes in this text, in order, each once."""
        return tuple(dict.fromkeys(note.citation for _, note in self.notes)) if self.notes else ()

    def display(self, start: int = 0, end: int | None = None) -> Text:
        """``text[start:end]`` without surrounding space, with its span."""
        end = len(self.text) if end is None else end
        while start < end and self.text[start] == " ":
            start += 1
        while end > start and self.text[end - 1] == " ":
            end -= 1
        return Text(self.text[start:end], self.span(start, end))

    def target(self, start: int = 0, end: int | None = None) -> str | None:
        """The title that the first link in the range leads to."""
        end = len(self.text) if end is None else end
        return next((link.target for link in self.links if link.start < end and link.end > start), None)

    def is_linked(self, start: int, end: int) -> bool:
        """Whether a link lies over a part of the range."""
        index = bisect_right(self.links, start, key=_end)
        return index < len(self.links) and self.links[index].start < end

    def follows_link(self, position: int) -> bool:
        """Whether nothing but space stands between a link and the position behind it."""
        index = bisect_right(self.links, position, key=_end) - 1
        return index >= 0 and not self.text[self.links[index].end : position].strip()

    def begins_word(self, position: int) -> bool:
        """Whether a word begins at a position, space passed over."""
        while position < len(self.text) and self.text[position] == " ":
            position += 1
        return self.text[position : position + 1].isalnum()

    def is_bold(self, start: int = 0, end: int | None = None) -> bool:
        """Whether every letter of the range is bold."""
        return _covered(self.text, start, len(self.text) if end is None else end, self.bold)

    def slice(self, start: int = 0, end: int | None = None) -> "Flow":
        """The part of the flow, without surrounding space.

        Flags at the start belong to what follows them, marks and footnotes to what precedes them.
        """
        size = len(self.text)
        end = size if end is None else end
        low, high = start, end
        while start < end and self.text[start] == " ":
            start += 1
        while end > start and self.text[end - 1] == " ":
            end -= 1
        if start == 0 and end == size:
            return self
        # Most flows have few of these, and most parts of one have none.
        return Flow(
            self.text[start:end],
            tuple(_cut(self.pieces, start, end)),
            self.span(start, end),
            _part_of_links(self.links, start, end) if self.links else (),
            _moved(_points(self.flags, low, high, size), start, end) if self.flags else (),
            _moved(_points_behind(self.marks, low, high), start, end) if self.marks else (),
            _moved(_points_behind(self.notes, low, high), start, end) if self.notes else (),
            _moved(_points(self.gaps, low, high, size), start, end) if self.gaps else (),
            _clip(self.bold, start, end) if self.bold else (),
            _clip(self.italic, start, end) if self.italic else (),
        )

    def without(self, *ranges: Range) -> "Flow":
        """The flow with ranges of text cut out; what was annotated inside them is gone, footnotes excepted."""
        if not ranges:
            return self
        kept: list[Flow] = []
        between: list[str] = []
        rescued: list[tuple[int, document.Footnote]] = []
        at = length = 0
        for start, end in [*sorted(ranges), (len(self.text), len(self.text) + 1)]:
            part = self.slice(at, max(at, start))
            space = " " if length and part.text and part.text[0] not in ",.;:)" else ""
            between.append(space)
            kept.append(part)
            length += len(space) + len(part.text)
            rescued += [(length, note) for p, note in _points_behind(self.notes, start, end) if start < p < end]
            at = max(at, end)
        whole = concatenated(kept, between)
        notes = sorted([*whole.notes, *rescued], key=itemgetter(0)) if rescued else whole.notes
        return attrs.evolve(whole, notes=tuple(notes))

    def split(self, separators: Iterable[Range]) -> list["Flow"]:
        """The parts between the given ranges, empty parts left out."""
        parts, at = [], 0
        for start, end in separators:
            parts.append(self.slice(at, start))
            at = end
        parts.append(self.slice(at))
        return [part for part in parts if part.text or part.flags or part.marks]


def _source_of(piece: Piece, position: int, *, start: bool) -> int:
    if piece.length == piece.end - piece.start:
        return piece.start + min(max(position - piece.at, 0), piece.length) + (0 if start else 1)
    return piece.start if start else piece.end


T = TypeVar("T")


def _start(anchor: Anchor) -> int:
    return anchor.start


def _end(anchor: Anchor) -> int:
    return anchor.end


def _points(points: Sequence[tuple[int, T]], start: int, end: int, size: int) -> Sequence[tuple[int, T]]:
    """The points that belong to the text behind them: those at the very end of a text stay with it."""
    last = bisect_right(points, end, key=itemgetter(0)) if end == size else bisect_left(points, end, key=itemgetter(0))
    return points[bisect_left(points, start, key=itemgetter(0)) : last]


def _points_behind(points: Sequence[tuple[int, T]], start: int, end: int) -> Sequence[tuple[int, T]]:
    """The points that belong to the text before them: those at the very start of a text stay with it."""
    first = bisect_right(points, start, key=itemgetter(0)) if start else 0
    return points[first : bisect_right(points, end, key=itemgetter(0))]


def _moved(points: Sequence[tuple[int, T]], start: int, end: int) -> tuple[tuple[int, T], ...]:
    """The points as those of ``text[start:end]``; those in the space around it stand at its ends."""
    return tuple((min(max(position, start), end) - start, point) for position, point in points)


def _part_of_links(links: Sequence[Anchor], start: int, end: int) -> tuple[Anchor, ...]:
    held = links[bisect_right(links, start, key=_end) : bisect_left(links, end, key=_start)]
    return tuple(
        Anchor(max(link.start, start) - start, min(link.end, end) - start, link.target, link.span) for link in held
    )


def _cut(pieces: Sequence[Piece], start: int, end: int) -> Iterable[Piece]:
    first = 0 if len(pieces) == 1 else max(bisect_right(pieces, start, key=attrgetter("at")) - 1, 0)
    for index in range(first, len(pieces)):
        piece = pieces[index]
        if piece.at >= end:
            break
        low, high = max(piece.at, start), min(piece.at + piece.length, end)
        if low >= high:
            continue
        if piece.length == piece.end - piece.start:
            source = piece.start + low - piece.at
            yield Piece(low - start, high - low, source, source + high - low)
        else:
            yield Piece(low - start, high - low, piece.start, piece.end)


def _clip(ranges: Sequence[Range], start: int, end: int) -> tuple[Range, ...]:
    first, last = bisect_right(ranges, start, key=itemgetter(1)), bisect_left(ranges, end, key=itemgetter(0))
    return tuple((max(a, start) - start, min(b, end) - start) for a, b in ranges[first:last])


def _covered(text: str, start: int, end: int, ranges: Sequence[Range]) -> bool:
    """Whether every letter and digit of a stretch lies in one of the ranges, and there is one."""
    at = start
    found = False
    for low, high in ranges[bisect_right(ranges, start, key=itemgetter(1)) :]:
        if low >= end:
            break
        if any(c.isalnum() for c in text[at : max(at, low)]):
            return False
        found = found or any(c.isalnum() for c in text[max(low, start) : min(high, end)])
        at = high
    return found and not any(c.isalnum() for c in text[at:end])


def join(left: Flow, right: Flow, between: str) -> Flow:
    """Two flows one behind the other; the text between them stands for the source between them."""
    return concatenated([left, right], ["", between])


def concatenated(flows: Sequence[Flow], between: Sequence[str]) -> Flow:
    """Flows one behind the other, each with the text before it. Joined one by one, many would be copied many times."""
    builder = _Builder()
    where = flows[0].where
    for flow, space in zip(flows, between, strict=True):
        if space and builder.pieces:
            before = builder.pieces[-1].end
            builder.pieces.append(Piece(builder.length, len(space), before, max(before, flow.span().start)))
        builder.parts += [space, flow.text]
        shift = builder.length + len(space)
        builder.pieces += [Piece(p.at + shift, p.length, p.start, p.end) for p in flow.pieces]
        builder.links += [Anchor(a.start + shift, a.end + shift, a.target, a.span) for a in flow.links]
        builder.flags += [(p + shift, x) for p, x in flow.flags]
        builder.marks += [(p + shift, x) for p, x in flow.marks]
        builder.notes += [(p + shift, x) for p, x in flow.notes]
        builder.gaps += [(p + shift, x) for p, x in flow.gaps]
        builder.bold += [(a + shift, b + shift) for a, b in flow.bold]
        builder.italic += [(a + shift, b + shift) for a, b in flow.italic]
        builder.length = shift + len(flow.text)
        where = where.cover(flow.where)
    builder.spaced = False
    return builder.flow(where)


def _drawn(gap: re.Match[str]) -> str:
    return " " if gap["space"] else ""


class _Builder:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.links: list[Anchor] = []
        self.flags: list[tuple[int, document.Flag]] = []
        self.marks: list[tuple[int, document.Mark]] = []
        self.notes: list[tuple[int, document.Footnote]] = []
        self.gaps: list[tuple[int, document.Gap]] = []
        self.bold: list[Range] = []
        self.italic: list[Range] = []
        self.length = 0
        self.spaced = True  # leading space is dropped

    def add(self, inlines: Iterable[document.Inline]) -> None:
        for inline in inlines:
            if type(inline) is document.Run:  # asked first and by its type: most inlines are text
                self.run(inline)
                continue
            match inline:
                case document.Link():
                    start = self.length
                    self.add(inline.label)
                    if self.length > start:
                        self.links.append(Anchor(start, self.length, inline.target, inline.span))
                case document.Flag():
                    self.flags.append((self.length, inline))
                case document.Mark():
                    self.marks.append((self.length, inline))
                case document.Footnote():
                    self.notes.append((self.length, inline))
                case document.Gap():
                    self.gaps.append((self.length, inline))
                case _:
                    pass  # images and coordinates are read from the value, not from its text

    def run(self, run: document.Run) -> None:
        start = self.length
        linear = len(run.text) == run.span.end - run.span.start
        if not linear:
            self.put(_GAP.sub(_drawn, run.text), run.span.start, run.span.end)
        elif run.text.isprintable() and "  " not in run.text:  # no space but single ones, and no mark of direction
            self.put(run.text, run.span.start, run.span.end)
        else:
            at = 0
            for gap in _GAP.finditer(run.text):
                if gap.start() > at:
                    self.put(run.text[at : gap.start()], run.span.start + at, run.span.start + gap.start())
                self.put(_drawn(gap), run.span.start + gap.start(), run.span.start + gap.end())
                at = gap.end()
            if at < len(run.text):
                self.put(run.text[at:], run.span.start + at, run.span.end)
        if self.length > start:
            if run.bold:
                self.bold.append((start, self.length))
            if run.italic:
                self.italic.append((start, self.length))

    def put(self, text: str, start: int, end: int) -> None:
        if self.spaced and text.startswith(" "):
            if len(text) == end - start:
                start += 1
            text = text[1:]
        if not text:
            return
        self.parts.append(text)
        self.pieces.append(Piece(self.length, len(text), start, end))
        self.length += len(text)
        self.spaced = text.endswith(" ")

    def flow(self, where: Span) -> Flow:
        flow = Flow(
            "".join(self.parts),
            tuple(self.pieces),
            where,
            tuple(self.links),
            tuple(self.flags),
            tuple(self.marks),
            tuple(self.notes),
            tuple(self.gaps),
            tuple(self.bold),
            tuple(self.italic),
        )
        return flow.slice() if self.parts and self.spaced else flow


def flow_of(line: document.Line) -> Flow:
    """A line of a value as a flow."""
    builder = _Builder()
    builder.add(line.inlines)
    return builder.flow(line.span)


def plain_flow(text: str, at: int = 0) -> Flow:
    """A flow of bare text that stands at ``at`` in its source: for tests and for text without markup."""
    builder = _Builder()
    builder.run(document.Run(text, Span(at, at + len(text))))
    return builder.flow(Span(at, at + len(text)))


def parentheses(text: str) -> list[Range]:
    """The outermost balanced parentheses of a text, brackets included.

    >>> parentheses("a (b (c)) d (e")
    [(2, 9)]
    """
    found: list[Range] = []
    if "(" not in text and "（" not in text:
        return found
    depth = start = 0
    for match in re.finditer(r"[()（）]", text):
        if match[0] in "(（":
            if depth == 0:
                start = match.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                found.append((start, match.end()))
    return found
