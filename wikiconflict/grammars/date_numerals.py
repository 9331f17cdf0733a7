"""Dates of numbers alone: ``2003-04-12``, ``12.4.2003``, ``4/12/2003``, ``2003年4月12日``."""

from collections.abc import Sequence

from wikiconflict.grammars.date_lexemes import Token
from wikiconflict.grammars.date_points import Point
from wikiconflict.vocabulary.dates import Order

LAST_YEAR = 2200
_MOST_YEARS = 9999  # of four digits, before Christ too


def read_numeral(tokens: Sequence[Token], index: int, point: Point, order: Order) -> int | None:
    """Reads a date of numbers into ``point``; the index behind it, None where none begins."""
    stop = _iso(tokens, index, point)
    if stop is None:
        stop = _numeric(tokens, index, point, order)
    return _marked(tokens, index, point) if stop is None else stop


def _at(tokens: Sequence[Token], index: int, kind: str) -> bool:
    return index < len(tokens) and tokens[index].has(kind)


def _iso(tokens: Sequence[Token], index: int, point: Point) -> int | None:
    parts = tokens[index : index + 5]
    if tokens[index].digits == 8:
        return _basic(tokens, index, point)
    shape = [t.digits for t in parts[::2]]
    if len(parts) < 5 or not all(t.has("dash") and t.glued for t in parts[1::2]):
        return None
    if shape not in ([4, 2, 2], [4, 1, 2], [4, 2, 1], [4, 1, 1]) or not all(t.glued for t in parts[1:]):
        return None
    return _set(point, parts[0].value, parts[2].value, parts[4].value, index + 5)


def _basic(tokens: Sequence[Token], index: int, point: Point) -> int | None:
    text = tokens[index].text
    return _set(point, int(text[:4]), int(text[4:6]), int(text[6:]), index + 1)


def _numeric(tokens: Sequence[Token], index: int, point: Point, order: Order) -> int | None:
    parts = tokens[index : index + 5]
    if len(parts) < 5 or not all(t.glued for t in parts[1:]):
        return None
    if parts[1].text != parts[3].text or not parts[1].has("dot", "slash", "dash"):
        return None
    a, b, c = (t.value for t in parts[::2])
    sizes = [t.digits for t in parts[::2]]
    if sizes[0] == 4 and 1 <= sizes[1] <= 2 and 1 <= sizes[2] <= 2:
        return _set(point, a, b, c, index + 5)
    if sizes[2] != 4 or not 1 <= sizes[0] <= 2 or not 1 <= sizes[1] <= 2:
        return None
    month_first = (order == "mdy" or a <= 12) and b > 12
    if a <= 12 and b <= 12 and a != b and not parts[1].has("dot"):
        message = f"{a}/{b} was read in the order {order}; it may be meant the other way"
        point.trouble("date.ambiguous", message)
        month_first = order == "mdy"
    return _set(point, c, a if month_first else b, b if month_first else a, index + 5)


def _set(point: Point, year: int, month: int, day: int, stop: int) -> int | None:
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1 <= year <= LAST_YEAR):
        return None
    point.year, point.month, point.day, point.digits = year, month, day, 4
    return stop


def _marked(tokens: Sequence[Token], index: int, point: Point) -> int | None:
    """``1937年7月7日``, ``7月7日``, ``7日``: each number with its mark."""
    start = index
    if _at(tokens, index + 1, "year_marks") and tokens[index + 1].glued:
        if not 1 <= tokens[index].value <= _MOST_YEARS:
            return None
        point.year, point.digits = tokens[index].value, max(tokens[index].digits, 3)
        index += 2
    if _at(tokens, index, "number") and _at(tokens, index + 1, "month_marks") and 1 <= tokens[index].value <= 12:
        point.month = tokens[index].value
        index += 2
    elif index > start and _at(tokens, index, "months"):
        point.month = tokens[index].kinds["months"]
        index += 1
    elif index > start and _at(tokens, index, "seasons"):
        point.month = tokens[index].kinds["seasons"]
        return index + 1
    if _at(tokens, index, "number") and _at(tokens, index + 1, "day_marks") and 1 <= tokens[index].value <= 31:
        if point.month is None:
            point.number, point.digits = tokens[index].value, 2
        else:
            point.day = tokens[index].value
        index += 2
    elif (
        point.month
        and _at(tokens, index, "ordinals")
        and _at(tokens, index + 1, "day_marks")
        and tokens[index].kinds["ordinals"] <= 31
    ):
        point.day = tokens[index].kinds["ordinals"]
        index += 2
    return index if index > start else None
