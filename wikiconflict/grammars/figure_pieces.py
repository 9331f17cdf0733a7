"""A line cut into pieces, one a quantity.

The text between two quantities is cut at its last separator: what stands before belongs to the first, what stands
behind to the second. Two quantities make one range across a noun or a parenthesis (``300 men (Livy) – 500``).
"""

from collections.abc import Sequence

import attrs

from wikiconflict.grammars.figure_words import Said, read_behind
from wikiconflict.grammars.lexicon import DASHES, Line
from wikiconflict.grammars.numbers import Quantity, names_another
from wikiconflict.grammars.scanner import Flow

_SEPARATORS = frozenset(",;+&|/、，،؛；")


@attrs.define
class Head:
    """A quantity with the tokens before it and the stretches of tokens behind it."""

    quantity: Quantity
    before: tuple[int, int] = (0, 0)
    behind: list[tuple[int, int]] = attrs.field(factory=list)
    start: int = 0  # characters of the whole piece
    end: int = 0
    following: int = 0  # the token of the next quantity, or behind the last one
    skipped: int = 0  # behind the whole of which the quantity is a share: ``20 of 24 ships``


def pieces(line: Line, quantities: Sequence[Quantity], flow: Flow, *, losses: bool) -> list[Head]:
    """The quantities of a line with the words before and behind each."""
    heads: list[Head] = []
    for index, quantity in enumerate(quantities):
        stop = quantities[index + 1].first if index + 1 < len(quantities) else len(line.tokens)
        if heads and (joined := _joined(line, heads[-1], quantity, stop, losses)):
            heads[-1] = joined
            continue
        if heads and _is_share(line, heads[-1], quantity):
            heads[-1].skipped = quantity.last
            continue
        head = Head(quantity, start=0)
        if heads:
            above = heads[-1]
            start = above.skipped or above.quantity.last
            low, high = _cut(line, start, quantity.first, flow)
            above.behind.append((start, low))
            above.following = quantity.first
            above.end = line.tokens[low - 1].end
            head.before = (high, quantity.first)
            head.start = line.tokens[high].start
        else:
            head.before = (0, quantity.first)
        heads.append(head)
    last = heads[-1]
    last.behind.append((last.skipped or last.quantity.last, len(line.tokens)))
    last.following = len(line.tokens)
    last.end = len(line.text)
    return heads


def _is_share(line: Line, head: Head, quantity: Quantity) -> bool:
    """Whether a number is the whole of which the one before is a part: ``20 of 24 ships lost``."""
    if head.quantity.sort != "number" or quantity.sort != "number":
        return False
    end = line.end(head.quantity.last, "linkers")
    while end and line.end(end, "articles", "plain"):
        end = line.end(end, "articles", "plain")
    return end == quantity.first


def _joined(line: Line, head: Head, quantity: Quantity, stop: int, losses: bool) -> Head | None:
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
    if any(line.tokens[i].text in _SEPARATORS or line.end(i, "stops") for i in range(first.last, at)):
        return None
    low = read_behind(line, first.last, at, losses=losses)
    ahead = _cut(line, quantity.last, stop, None)[0] if stop < len(line.tokens) else stop
    high = read_behind(line, quantity.last, ahead, losses=losses)
    same = _noun_key(line, low) == _noun_key(line, high) and low.kinds == high.kinds
    if not (low.empty or high.empty or same) or line.key(start) == "+":
        return None
    minimum, maximum = first.minimum, quantity.maximum
    if names_another(minimum, maximum):
        return None
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
    return Head(joined, head.before, [*head.behind, (first.last, at)], head.start)


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
        colons = [i for i in range(start, stop) if line.tokens[i].text == ":"]
        stops = [i for i in range(start + 1, stop) if line.end(i, "stops")]
        found = (colons[-1], colons[-1] + 1) if colons else (stops[-1], stops[-1]) if stops else (stop, stop)
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
