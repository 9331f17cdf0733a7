"""A line of figures: its quantities, each with the words, flags, footnotes and date that belong to it.

The text between two quantities is cut at its last separator: what stands before belongs to the first, what stands
behind to the second. A parenthesis that holds quantities breaks the figure before it down.
"""

from collections.abc import Sequence

import attrs

from wikiconflict.grammars.date_expressions import find_expressions
from wikiconflict.grammars.dates import FigureDate, read_figure_date
from wikiconflict.grammars.figure_labels import read_label, read_note
from wikiconflict.grammars.figure_words import Said, read_before, read_behind
from wikiconflict.grammars.lexicon import DASHES, Lexicon, Line
from wikiconflict.grammars.numbers import Quantity, quantities_of
from wikiconflict.grammars.scanner import Flow, Range, parentheses
from wikiconflict.model.dates import Period
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.dates import DateWords

_DEEPEST = 3
_SEPARATORS = frozenset(",;+&|/")


@attrs.frozen(eq=False)
class Setting:
    """What a line is read with: the words, the conflict's period, and whether its figures are losses."""

    lexicon: Lexicon
    dates: DateWords
    when: Period | None
    losses: bool


@attrs.define(eq=False)
class Draft:
    """A figure in the making: what its own words say, before anything is inherited."""

    minimum: int | None
    maximum: int | None
    approximate: bool
    said: Said
    text: Text
    noun: Text | None = None
    group: Text | None = None
    claimed_by: Text | None = None
    date: FigureDate | None = None
    dated_in_front: bool = False
    dated_in_note: bool = False
    flags: tuple[Text, ...] = ()
    citations: tuple[str, ...] = ()
    parts: list["Draft"] = attrs.field(factory=list)


@attrs.define
class _Head:
    """A quantity with the tokens before it and the stretches of tokens behind it."""

    quantity: Quantity
    before: tuple[int, int] = (0, 0)
    behind: list[tuple[int, int]] = attrs.field(factory=list)
    start: int = 0  # characters of the whole piece
    end: int = 0


def read_line(flow: Flow, setting: Setting) -> list[Draft]:
    """The figures of a line, with those of its parentheses as their parts; none where nothing is counted."""
    found = find_expressions(flow.text, setting.dates)
    dated = [(e.start, e.end) for e in found if e.earliest or e.latest or e.yearless]
    return _read(flow, [(a, b) for a, b in dated if not _counts(flow.text, a, b, setting)], setting, 0)


def _read(flow: Flow, dated: Sequence[Range], setting: Setting, depth: int) -> list[Draft]:
    text = flow.text
    notes = parentheses(text) if depth < _DEEPEST else []
    breaks = [position for position, _ in (*flow.flags, *flow.notes)]
    line = Line(text, setting.lexicon, outermost([*notes, *dated]), breaks)
    quantities = quantities_of(line, losses=setting.losses)
    inner = {note: _read(*_within(flow, note, dated), setting, depth + 1) for note in notes}
    if not quantities:
        return _alone(flow, line, inner, setting)
    heads = _pieces(line, quantities, flow, setting)
    return [_draft(head, line, flow, inner, bool(dated), setting) for head in heads]


def _within(flow: Flow, note: Range, dated: Sequence[Range]) -> tuple[Flow, list[Range]]:
    """What a parenthesis holds, and the dates in it."""
    start, end = note[0] + 1, note[1] - 1
    while start < end and flow.text[start] == " ":
        start += 1
    return flow.slice(start, end), [(a - start, b - start) for a, b in dated if start <= a and b <= end]


def outermost(ranges: Sequence[Range]) -> list[Range]:
    """Ranges in order, those inside another left out."""
    found: list[Range] = []
    for start, end in sorted(ranges, key=lambda r: (r[0], -r[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def _counts(text: str, start: int, end: int, setting: Setting) -> bool:
    """Whether what looks like a year is a count: bare digits with a counted noun or a fate right behind them."""
    if not text[start:end].isdigit():
        return False
    line = Line(text[end : end + 60], setting.lexicon)
    return bool(line.end(0, "people", "kinds", "materiel", "formations"))


def _alone(flow: Flow, line: Line, inner: dict[Range, list[Draft]], setting: Setting) -> list[Draft]:
    """A line that counts only inside its parentheses: ``1st Infantry Division (12,000 men)``."""
    drafts = [draft for parts in inner.values() for draft in parts]
    if not drafts:
        return []
    said = read_before(line, 0, len(line.tokens), losses=setting.losses)
    if len(drafts) == 1:
        drafts[0].text = flow.display()
    for draft in drafts:
        draft.said = draft.said.over(Said(kinds=said.kinds, befallen=said.befallen))
        draft.flags = draft.flags or _flags(flow, 0, len(flow.text))
        if draft.noun is None and said.noun is not None and said.sort != "unknown":
            draft.said = draft.said.over(said)
            draft.noun = flow.display(*said.noun)
    return drafts


def _pieces(line: Line, quantities: Sequence[Quantity], flow: Flow, setting: Setting) -> list[_Head]:
    heads: list[_Head] = []
    for index, quantity in enumerate(quantities):
        stop = quantities[index + 1].first if index + 1 < len(quantities) else len(line.tokens)
        if heads and (joined := _joined(line, heads[-1], quantity, stop, setting)):
            heads[-1] = joined
            continue
        head = _Head(quantity, start=0)
        if heads:
            above = heads[-1]
            low, high = _cut(line, above.quantity.last, quantity.first, flow)
            above.behind.append((above.quantity.last, low))
            above.end = line.tokens[low - 1].end
            head.before = (high, quantity.first)
            head.start = line.tokens[high].start
        else:
            head.before = (0, quantity.first)
        heads.append(head)
    last = heads[-1]
    last.behind.append((last.quantity.last, len(line.tokens)))
    last.end = len(line.text)
    return heads


def _joined(line: Line, head: _Head, quantity: Quantity, stop: int, setting: Setting) -> _Head | None:
    """The range that two quantities make across a noun or a parenthesis: ``300 men (Livy) – 500``."""
    first = head.quantity
    if first.sort != "number" or quantity.sort != "number" or quantity.first <= first.last:
        return None
    at = quantity.first - 1
    start = quantity.first
    if line.key(at) in DASHES:
        while at > first.last and line.key(at - 1) in DASHES:
            at -= 1
    elif line.end(at, "to", "either") == quantity.first:
        pass
    else:
        return None
    low = read_behind(line, first.last, at, losses=setting.losses)
    ahead = _cut(line, quantity.last, stop, None)[0] if stop < len(line.tokens) else stop
    high = read_behind(line, quantity.last, ahead, losses=setting.losses)
    same = _noun_key(line, low) == _noun_key(line, high) and low.kinds == high.kinds
    if not (low.empty or high.empty or same) or line.key(start) == "+":
        return None
    minimum, maximum = first.minimum, quantity.maximum
    if minimum is not None and maximum is not None and minimum > maximum:
        minimum, maximum = maximum, minimum
    joined = attrs.evolve(
        first,
        end=quantity.end,
        last=quantity.last,
        minimum=minimum,
        maximum=maximum,
        approximate=first.approximate or quantity.approximate,
    )
    return _Head(joined, head.before, [*head.behind, (first.last, at)], head.start)


def _noun_key(line: Line, said: Said) -> str:
    return "" if said.noun is None else line.text[said.noun[0] : said.noun[1]].casefold()


def _cut(line: Line, start: int, stop: int, flow: Flow | None) -> tuple[int, int]:
    """Where the words between two quantities are cut: the end of the first's, the start of the second's."""
    if flow is not None:
        edges = [p for p, _ in flow.flags if line.tokens[start - 1].end <= p <= line.tokens[stop].start]
        if edges:
            high = next((i for i in range(start, stop) if line.tokens[i].start >= edges[-1]), stop)
            return _without_signs(line, start, high), high
    index, found = start, None
    while index < stop:
        token = line.tokens[index]
        if end := min(line.end(index, "parts"), stop):
            found = (index, index)
            index = end
        elif token.text in _SEPARATORS or (
            (token.text in DASHES and not line.glued(index)) or (token.text == "." and not line.glued(index + 1))
        ):
            found = (index, index + 1)
            index += 1
        elif (end := min(line.end(index, "also"), stop)) and not _mid_label(line, end, stop):
            found = (index, end)
            index = end
        else:
            index += 1
    if found is None:
        if any(line.tokens[i].text == ":" for i in range(start, stop)):
            return start, start
        stops = [i for i in range(start + 1, stop) if line.end(i, "stops")]
        found = (stops[-1], stops[-1]) if stops else (stop, stop)
    return _without_signs(line, start, found[0]), found[1]


def _mid_label(line: Line, index: int, stop: int) -> bool:
    """Whether a joining word stands inside a label: ``, captured and missing: 300``."""
    return any(line.tokens[i].text == ":" for i in range(index, stop)) and any(
        line.tokens[i].text in ",;" for i in range(max(0, index - 6), index)
    )


def _without_signs(line: Line, start: int, stop: int) -> int:
    while stop > start and (
        line.tokens[stop - 1].text in _SEPARATORS
        or line.end(stop - 1, "also") == stop
        or line.tokens[stop - 1].text in DASHES
    ):
        stop -= 1
    return stop


def _draft(
    head: _Head, line: Line, flow: Flow, inner: dict[Range, list[Draft]], dated: bool, setting: Setting
) -> Draft:
    quantity = head.quantity
    said = Said()
    for start, stop in head.behind:
        said = said.over(read_behind(line, start, stop, losses=setting.losses))
    draft = Draft(quantity.minimum, quantity.maximum, quantity.approximate or said.about, said, Text())
    _read_front(draft, head, line, flow, setting)
    own = [note for note in inner if head.start <= note[0] and note[1] <= head.end]
    for note in own:
        if inner[note]:
            draft.parts += inner[note]
        else:
            _read_note(draft, flow, note, setting)
    if draft.noun is None and draft.said.noun is not None:
        draft.noun = flow.display(*draft.said.noun)
    if draft.claimed_by is None and draft.said.claimant is not None:
        draft.claimed_by = flow.display(*draft.said.claimant)
    broken = [(a, b) for a, b in own if inner[(a, b)]]
    piece = flow.slice(head.start, head.end)
    if broken:
        piece = piece.without(*((a - head.start, b - head.start) for a, b in _inside(broken, flow, head)))
    draft.text = piece.display()
    draft.citations = piece.citations
    draft.flags = _flags(flow, head.start, quantity.start)
    if dated:
        draft.date = read_figure_date(piece, setting.dates, when=setting.when)
        if draft.date is not None and draft.date.ranges:
            at = draft.date.ranges[0][0]
            draft.dated_in_note = piece.text[at : at + 1] == "("
            draft.dated_in_front = at < piece.text.find(flow.text[quantity.start : quantity.end])
    return draft


def _inside(ranges: Sequence[Range], flow: Flow, head: _Head) -> list[Range]:
    """Ranges of a flow, moved by the space that slicing takes off the front."""
    shift = 0
    while head.start + shift < head.end and flow.text[head.start + shift] == " ":
        shift += 1
    return [(a - shift, b - shift) for a, b in ranges]


def _read_front(draft: Draft, head: _Head, line: Line, flow: Flow, setting: Setting) -> None:
    start, stop = head.before
    colon = next((i for i in range(stop - 1, start - 1, -1) if line.tokens[i].text in ":："), None)
    if colon is None and stop > start and line.tokens[stop - 1].text in DASHES:
        colon = stop - 1
    if colon is not None:
        label, names = read_label(line, start, colon, losses=setting.losses)
        if names and (shown := flow.display(line.tokens[start].start, line.tokens[colon].start)):
            draft.group = Text(shown.rstrip(" :–-"), shown.span)
        draft.said = draft.said.over(label)
        start = colon + 1
    draft.said = draft.said.over(read_before(line, start, stop, losses=setting.losses))


def _read_note(draft: Draft, flow: Flow, note: Range, setting: Setting) -> None:
    inside = Line(flow.text[note[0] + 1 : note[1] - 1], setting.lexicon)
    read = read_note(inside, losses=setting.losses)
    if read is None:
        return
    shift = note[0] + 1
    said = read.said
    if said.noun is not None:
        said.noun = (said.noun[0] + shift, said.noun[1] + shift)
    if said.claimant is not None:
        said.claimant = (said.claimant[0] + shift, said.claimant[1] + shift)
    draft.said = draft.said.over(said)
    draft.approximate |= said.about
    if read.at_least:
        draft.maximum = None
    if read.at_most:
        draft.minimum = None


def _flags(flow: Flow, start: int, stop: int) -> tuple[Text, ...]:
    return tuple(Text(flag.name, flag.span) for p, flag in flow.flags if start <= p <= stop)
