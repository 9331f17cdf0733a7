"""A line as one string with annotations: what grammars read.

Text is collapsed to single spaces; links, bold and italic stretches are ranges of it; flags, marks and footnotes are
points between its characters. Every character still knows its span in the page text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

import attrs

from wikiconflict import document
from wikiconflict.model.text import Text
from wikiconflict.source import Span

# Marks that set the direction of writing draw nothing; the zero-width joiners are letters of Persian words.
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_IRREGULAR = re.compile(rf"\s\s|[^\S ]|[{_DIRECTION}]")
_GAP = re.compile(rf"(?P<space>\s+)|[{_DIRECTION}]+")


@attrs.frozen
class Anchor:
    """A link's range in the text and the linked article's title."""

    start: int
    end: int
    target: str


@attrs.frozen
class Piece:
    """A stretch of text and its source: characters map one to one when both are equally long."""

    at: int
    length: int
    start: int
    end: int


Range = tuple[int, int]


@attrs.frozen(eq=False)
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
        first = self._piece(start)
        if end <= start:
            source = _source_of(first, start, start=True)
            return Span(source, source)
        last = self._piece(end - 1)
        return Span(_source_of(first, start, start=True), _source_of(last, end - 1, start=False))

    def _piece(self, position: int) -> Piece:
        index = bisect_right(self.pieces, position, key=lambda piece: piece.at) - 1
        return self.pieces[max(index, 0)]

    @property
    def extent(self) -> Span:
        """The source of the text together with its flags, marks and notes."""
        span = self.span() if self.text else self.where
        for inline_span in [*(flag.span for _, flag in self.flags), *(mark.span for _, mark in self.marks)]:
            span = inline_span if not self.text and span is self.where else span.cover(inline_span)
        return span

    @property
    def citations(self) -> tuple[str, ...]:
        """The ids of the footnotes in this text, in order, each once."""
        return tuple(dict.fromkeys(note.citation for _, note in self.notes))

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

        def leads(position: int) -> bool:
            return low <= position < high or (position == high == size)

        def trails(position: int) -> bool:
            return low < position <= high or (position == low == 0)

        flags = tuple(item for item in self.flags if leads(item[0]))
        marks = tuple(item for item in self.marks if trails(item[0]))
        notes = tuple(item for item in self.notes if trails(item[0]))
        gaps = tuple(item for item in self.gaps if leads(item[0]))
        while start < end and self.text[start] == " ":
            start += 1
        while end > start and self.text[end - 1] == " ":
            end -= 1
        if start == 0 and end == size:
            return self

        def move(position: int) -> int:
            return min(max(position, start), end) - start

        return Flow(
            self.text[start:end],
            tuple(_cut(self.pieces, start, end)),
            self.span(start, end),
            tuple(
                Anchor(max(link.start, start) - start, min(link.end, end) - start, link.target)
                for link in self.links
                if link.start < end and link.end > start
            ),
            tuple((move(p), flag) for p, flag in flags),
            tuple((move(p), mark) for p, mark in marks),
            tuple((move(p), note) for p, note in notes),
            tuple((move(p), gap) for p, gap in gaps),
            _clip(self.bold, start, end),
            _clip(self.italic, start, end),
        )

    def without(self, *ranges: Range) -> "Flow":
        """The flow with ranges of text cut out; what was annotated inside them is gone, footnotes excepted."""
        flow = self
        for start, end in sorted(ranges, reverse=True):
            inside = tuple(note for p, note in flow.notes if start < p < end)
            left, right = flow.slice(0, start), flow.slice(end)
            flow = join(left, right, " " if left.text and right.text and right.text[0] not in ",.;:)" else "")
            flow = attrs.evolve(flow, notes=(*flow.notes, *((len(left.text), note) for note in inside)))
        return flow

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


def _cut(pieces: Sequence[Piece], start: int, end: int) -> Iterable[Piece]:
    for piece in pieces:
        low, high = max(piece.at, start), min(piece.at + piece.length, end)
        if low >= high:
            continue
        if piece.length == piece.end - piece.start:
            source = piece.start + low - piece.at
            yield Piece(low - start, high - low, source, source + high - low)
        else:
            yield Piece(low - start, high - low, piece.start, piece.end)


def _clip(ranges: Iterable[Range], start: int, end: int) -> tuple[Range, ...]:
    return tuple((max(a, start) - start, min(b, end) - start) for a, b in ranges if a < end and b > start)


def _covered(text: str, start: int, end: int, ranges: Sequence[Range]) -> bool:
    letters = [i for i in range(start, end) if text[i].isalnum()]
    return bool(letters) and all(any(a <= i < b for a, b in ranges) for i in letters)


def join(left: Flow, right: Flow, between: str) -> Flow:
    """Two flows one behind the other; the text between them stands for the source between them."""
    shift = len(left.text) + len(between)
    middle: tuple[Piece, ...] = ()
    if between:
        source = Span(left.span().end, max(left.span().end, right.span().start))
        middle = (Piece(len(left.text), len(between), source.start, source.end),)
    return Flow(
        left.text + between + right.text,
        (*left.pieces, *middle, *(Piece(p.at + shift, p.length, p.start, p.end) for p in right.pieces)),
        left.where.cover(right.where),
        (*left.links, *(Anchor(a.start + shift, a.end + shift, a.target) for a in right.links)),
        (*left.flags, *((p + shift, x) for p, x in right.flags)),
        (*left.marks, *((p + shift, x) for p, x in right.marks)),
        (*left.notes, *((p + shift, x) for p, x in right.notes)),
        (*left.gaps, *((p + shift, x) for p, x in right.gaps)),
        (*left.bold, *((a + shift, b + shift) for a, b in right.bold)),
        (*left.italic, *((a + shift, b + shift) for a, b in right.italic)),
    )


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
            match inline:
                case document.Run():
                    self.run(inline)
                case document.Link():
                    start = self.length
                    self.add(inline.label)
                    if self.length > start:
                        self.links.append(Anchor(start, self.length, inline.target))
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
        elif not _IRREGULAR.search(run.text):
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
