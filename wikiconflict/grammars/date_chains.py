"""Dates that stand in a row and share their parts: ``3–12 April 2003``, ``431–404 BC``, ``June 1, 3 and 5, 1998``.

A chain is read as points and the links between them; what a point lacks it takes from its neighbours. A chain falls
into stretches where it lists (``1948, 1956 and 1967``); a stretch runs from its first point to its last.
"""

from itertools import pairwise
from typing import Literal

import attrs

from wikiconflict.grammars.date_lexemes import Token
from wikiconflict.grammars.date_points import Point
from wikiconflict.grammars.date_reader import Reader

Link = Literal["range", "or", "list"]

_MOST_LINKS = 4
_LONGEST_ABBREVIATION = 4
_FAR = 20
_MOST_POINTS = 16


@attrs.define(eq=False)
class Stretch:
    """One span or date: its points, the first is the start and the last the end.

    ``ranged`` tells a span from a choice (``1207 or 1208``); ``open_end``: nothing stands behind its dash.
    """

    points: list[Point]
    ranged: bool = False
    open_end: bool = False

    @property
    def first(self) -> Point:
        """Where it starts."""
        return self.points[0]

    @property
    def last(self) -> Point:
        """Where it ends."""
        return self.points[-1]


@attrs.define(eq=False)
class Chain:
    """Stretches that stand together, and the index of the token behind them."""

    stretches: list[Stretch]
    stop: int

    @property
    def start(self) -> int:
        """Where the chain begins in the text."""
        return self.stretches[0].first.start

    @property
    def end(self) -> int:
        """Where the chain ends in the text."""
        return self.stretches[-1].last.end


_OPENERS = frozenset(
    (
        "number months seasons ordinals centuries decades before_christ after_christ count ongoing unknown question "
        "between parts before until after starting since by circa doubt old_style new_style weekdays on fillers "
        "daytimes"
    ).split()
)


def read_chain(reader: Reader, index: int) -> Chain | None:
    """The chain that begins at ``index``, its parts filled in; None where no date begins."""
    if _OPENERS.isdisjoint(reader.tokens[index].kinds) or index < reader.dead:
        return None
    between = reader.at(index, "between")
    found = reader.point(index + between)
    if found is None or (found[0].ongoing and _goes_on(reader, found[1])):
        return None
    points, links, stops = [found[0]], list[Link](), [found[1]]
    points[0].start = reader.tokens[index].start
    open_end = False
    while True:
        groups, link, at = _link(reader, stops[-1], between and len(points) == 1)
        if link is None:
            points[-1].groups += groups
            break
        follower = reader.point(at, next((p for p in reversed(points) if p.number is None), None))
        full = len(points) >= _MOST_POINTS and points[-1].number is None
        if follower is None or full or (follower[0].unknown and link == "list"):
            points[-1].groups += groups
            open_end = link == "range" and _ends(reader, at)
            if open_end:
                stops[-1] = at
            break
        points[-1].groups += groups
        points.append(follower[0])
        links.append("range" if follower[0].ongoing else link)
        stops.append(follower[1])
    if not reader.running and _is_cut(reader, points[-1], stops[-1]):
        stops[-1] += 1
        mark_cut(points[-1])
    kept = _settled(points, links)
    if kept == 0:
        if all(point.number is not None for point in points):
            reader.dead = stops[-1]
        return None
    if kept < len(points):
        open_end = False
    points, links = points[:kept], links[: kept - 1]
    if len(points) == 1 and points[0].unknown:
        return None
    return Chain(_stretches(points, links, open_end), stops[kept - 1])


def _goes_on(reader: Reader, index: int) -> bool:
    """Whether an ongoing word is a verb of what follows: ``continued until``."""
    return reader.at(index, "until", "word", "on", "number", "months")


def _link(reader: Reader, index: int, between: bool) -> tuple[tuple[Token, ...], Link | None, int]:
    """The groups and the link behind a point, and the index behind the link."""
    groups: list[Token] = []
    while reader.at(index, "group"):
        groups.append(reader.tokens[index])
        index += 1
    kinds: set[Link] = set()
    start = index
    while index < start + _MOST_LINKS and index < len(reader.tokens):
        token = reader.tokens[index]
        if token.split:
            break
        if token.has("dash", "to"):
            kinds.add("range")
        elif token.has("slash", "either"):
            kinds.add("or")
        elif token.has("also"):
            kinds.add("range" if between else "list")
        elif token.has("comma"):
            kinds.add("list")
        elif not (token.has("dot") and index == start and len(reader.tokens[index - 1].text) <= _LONGEST_ABBREVIATION):
            break
        index += 1
    if reader.at(index, "ongoing") and not kinds and not reader.running:
        kinds.add("range")
    order: tuple[Link, ...] = ("range", "or", "list")
    link = next((kind for kind in order if kind in kinds), None)
    return tuple(groups), link, index


def _ends(reader: Reader, index: int) -> bool:
    """Whether nothing but parentheses stands behind a dash."""
    while reader.at(index, "group", "dot"):
        index += 1
    return index >= len(reader.tokens) or reader.at(index, "newline") or reader.tokens[index].split


def _is_cut(reader: Reader, last: Point, index: int) -> bool:
    """Whether the field ends in the first digits of a year (``7 June 19``)."""
    short = index < len(reader.tokens) and 1 <= reader.tokens[index].digits <= 2
    return short and index + 1 == len(reader.tokens) and last.month is not None and last.year is None


def _stretches(points: list[Point], links: list[Link], open_end: bool) -> list[Stretch]:
    found = [Stretch([points[0]])]
    for link, point in zip(links, points[1:], strict=True):
        before = found[-1].points[-1]
        if link == "list":
            if before.style == "old" and point.style == "new":
                found[-1].points[-1] = point
            else:
                found.append(Stretch([point]))
        elif link == "or" and "old" in (before.style, point.style) and before.style != point.style:
            if before.style == "old":
                found[-1].points[-1] = point
        else:
            found[-1].points.append(point)
            found[-1].ranged |= link == "range"
    found[-1].open_end = open_end
    return found


# what points take from each other


def _settled(points: list[Point], links: list[Link]) -> int:
    """Fills in what the points share; the number of points, from the first, that are whole."""
    _share_scale(points)
    _share_era(points)
    _share_month(points, links)
    for before, point in pairwise(points):
        _widen(before, point)
    _cut_years(points)
    _share_year(points, links)
    for kept, point in enumerate(points):
        if point.number is not None or (point.scale == "decade" and point.digits == 2):
            return kept
        point.checked()
    return len(points)


def _share_scale(points: list[Point]) -> None:
    """``4th–5th century``, ``1970s–80s``."""
    for point, behind in zip(points[-2::-1], points[:0:-1], strict=True):
        if behind.scale == "century" and point.ordinal and point.number is not None:
            point.year, point.scale, point.number = point.number - 1, "century", None
    for before, point in pairwise(points):
        if point.scale == "decade" and point.digits == 2 and before.year is not None and point.year is not None:
            if before.scale == "year" and before.digits == 4 and before.year % 10 == 0 and before.month is None:
                before.year, before.scale = before.year // 10, "decade"
            if before.scale == "decade" and before.digits >= 3:
                point.year, point.digits = before.year // 10 * 10 + point.year, before.digits


def _share_era(points: list[Point]) -> None:
    """An era holds for the years before it that have none (``431–404 BC``); one in front, for those behind it."""
    for point, behind in zip(points[-2::-1], points[:0:-1], strict=True):
        if behind.era is None or behind.era_first or point.era is not None or behind.year is None:
            continue
        if point.number is not None and behind.month is None and behind.scale == "year" and not point.ordinal:
            point.year, point.number = point.number, None
        if point.year is not None:
            point.era = behind.era
    for before, point in pairwise(points):
        if before.era is None or point.era is not None or before.year is None or before.month is not None:
            continue
        if before.era == "after" and before.era_first:
            if point.number is not None and not point.ordinal:
                point.year, point.number = point.number, None
            if point.year is not None:
                point.era, point.era_first = "after", True
        elif before.era == "before" and point.scale == "year":
            _behind_bc(before, point)


def _behind_bc(before: Point, point: Point) -> None:
    """A year without era behind one before Christ: ``27 BC – 476``, ``264 BC – 241``."""
    year = point.year if point.number is None else point.number
    if year is None or before.year is None or point.ordinal or point.month is not None:
        return
    point.year, point.number = year, None
    if year < before.year:
        point.era = "before"
        point.trouble("date.ambiguous", f"{year} was read as a year before Christ, like the one before it")


def _share_month(points: list[Point], links: list[Link]) -> None:
    """Lone numbers as days of the month beside them, else as short years."""
    for before, point in pairwise(points):
        if point.number is not None and before.month_first and before.day and before.month and point.number <= 31:
            point.day, point.month, point.number, point.month_first = point.number, before.month, None, True
    for point, behind in zip(points[-2::-1], points[:0:-1], strict=True):
        if point.number is not None and behind.day and behind.month and point.number <= 31:
            point.day, point.month, point.number = point.number, behind.month, None
    for link, (before, point) in zip(links, pairwise(points), strict=True):
        if link == "list" or before.day or point.ordinal or point.number is None:
            continue
        if before.year is not None and before.scale == "year":
            point.year, point.number, point.era = point.number, None, point.era or before.era


def _widen(before: Point, point: Point) -> None:
    """A short year takes its first digits from the year before it: ``1978–92``, ``480–79 BC``, ``1899–02``."""
    if point.year is None or before.year is None or point.scale != "year" or before.scale != "year":
        return
    if point.digits > 2 or point.digits >= before.digits or point.era != before.era:
        return
    size = 10**point.digits
    year = before.year // size * size + point.year
    if point.era == "before":
        if year < before.year:
            if before.year - year > _FAR and point.year >= 10 ** (point.digits - 1):
                point.trouble("date.ambiguous", f"{point.year} was read as {year} before Christ")
            point.year, point.digits = year, before.digits
        return
    if year < before.year:
        year += size
        if year - before.year > _FAR:
            point.trouble("date.ambiguous", f"the short year {point.year:0{point.digits}} was read as {year}")
    point.year, point.digits = year, before.digits


def _cut_years(points: list[Point]) -> None:
    """A year of three digits beside one of four has lost its last digit."""
    whole = any(point.digits == 4 and point.scale == "year" and point.era is None for point in points)
    for index, point in enumerate(points):
        if point.year is None or point.digits != 3 or point.era is not None or point.scale != "year":
            continue
        behind = next((p for p in points[index + 1 :] if p.digits == 4 and p.year is not None), None)
        rising = behind is not None and behind.year is not None and not 1900 <= behind.year <= 2100
        if (whole and not rising) or (point.month is not None and 200 <= point.year <= 202):
            mark_cut(point)


def mark_cut(point: Point) -> None:
    """Makes a point one whose date is lost."""
    point.trouble("date.cut", f"the year {point.year} is cut off" if point.year else "the year is cut off")
    point.cut, point.year, point.month, point.day = True, None, None, None


def _share_year(points: list[Point], links: list[Link]) -> None:
    """A missing year comes from the next date that has one, else from the last before."""
    for index in range(len(points) - 2, -1, -1):
        point, behind = points[index], points[index + 1]
        if point.year is None and point.month and point.dated and behind.year is not None and behind.scale == "year":
            point.year, point.era, point.digits = behind.year, behind.era, behind.digits
            if links[index] == "range" and behind.month and point.key() > behind.key():
                _shift_year(point, -1)
    for index in range(1, len(points)):
        point, before = points[index], points[index - 1]
        if point.year is None and point.month and point.dated and before.year is not None and before.scale == "year":
            point.year, point.era, point.digits = before.year, before.era, before.digits
            if links[index - 1] == "range" and before.month and point.key() < before.key():
                _shift_year(point, 1)


def _shift_year(point: Point, years: int) -> None:
    assert point.year is not None
    point.year += -years if point.era == "before" else years
    point.trouble("date.year_guessed", "a date without a year was put into the neighbouring year, to keep the order")
