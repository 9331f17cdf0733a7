"""Stretches of points as values: what a parenthesis adds to a date, and the start and end that a stretch gives."""

from collections.abc import Iterator, Sequence
from typing import Literal

from wikiconflict.grammars.date_chains import Chain, Stretch, read_chain
from wikiconflict.grammars.date_lexemes import PLAIN_WORD, Token
from wikiconflict.grammars.date_points import Point
from wikiconflict.grammars.date_reader import Reader, Years
from wikiconflict.immutable import value
from wikiconflict.model.dates import Date
from wikiconflict.vocabulary.dates import DateWords

NEUTRAL = (
    *("on", "fillers", "daytimes", "weekdays", "circa", "doubt", "comma", "dot", "dash", "slash", "colon", "sign"),
    *("calendars", "calendar_months", "old_style", "new_style", "also", "either", "parts", "apostrophe", "newline"),
    *(
        "starting",
        "since",
        "by",
        "to",
        "until",
        "before",
        "after",
        "between",
        "ongoing",
        "question",
        "unknown",
        "clock",
    ),
)


@value
class Bounds:
    """The start and the end of a stretch; None where it is open, unknown or lost."""

    start: Point | None
    end: Point | None
    ongoing: bool = False


def bounds(stretch: Stretch) -> Bounds:
    """What a stretch says, with its words before and after: ``before 1200``, ``from 1200``, ``since 1200``."""
    first, last = stretch.first, stretch.last
    start = first if first.dated else None
    end = last if last.dated else None
    ongoing = last.ongoing
    if first.bound in ("before", "until"):
        start = None
    opening = last if stretch.ranged else first
    if opening.bound in ("after", "from", "since"):
        end = None
        ongoing = ongoing or opening.bound == "since"
    if stretch.open_end:
        end = None
    return Bounds(start, None if ongoing else end, ongoing)


def chains(
    found: Sequence[Token], words: DateWords, *, running: bool = False, early: Years | None = None
) -> Iterator[Chain]:
    """Every chain of a list of tokens."""
    reader = Reader(found, words, running=running, early=early)
    at = 0
    while at < len(found):
        chain = None if found[at].kinds is PLAIN_WORD else read_chain(reader, at)
        if chain is None:
            at += 1
        else:
            yield chain
            at = chain.stop


def levels(found: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The tokens themselves, then those of each parenthesis in them."""
    yield found
    for token in found:
        if token.inside:
            yield from levels(token.inside)


def day_key(day: str) -> tuple[int, ...]:
    """An ISO day as a key to sort by; years before Christ carry a sign.

    >>> day_key("-0330-10-01") < day_key("0009-01-01")
    True
    """
    year, month, last = day.rsplit("-", 2)
    return int(year), int(month), int(last)


def without_calendars(found: Sequence[Token]) -> list[Token]:
    """The tokens without the numbers that stand beside the words of another calendar."""
    marked = {i for i, token in enumerate(found) if token.has("calendars", "calendar_months")}
    return [
        token
        for i, token in enumerate(found)
        if not token.has("number", "ordinals", "ordinal_endings") or marked.isdisjoint(range(i - 2, i + 4))
    ]


def later(date: Date | None, other: Date | None) -> bool:
    """Whether a date is wholly later than another; unknown dates are not."""
    return date is not None and other is not None and day_key(date.first_day) > day_key(other.last_day)


BoundDates = tuple[Date | None, Date | None, bool]


def outer(spans: Sequence[BoundDates]) -> BoundDates:
    """The earliest start and the latest end; of two that may be the same day the first start and the last end count.

    >>> [str(date) for date in outer([(Date("1991-03"), Date("1991-04"), False), (Date("1991"), Date("2003"), False)])]
    ['1991-03', '2003', 'False']
    """
    start = end = None
    for date in (start for start, _, _ in spans if start is not None):
        if start is None or day_key(date.last_day) < day_key(start.first_day) or _leads(date, start):
            start = date
    for date in (end for _, end, _ in reversed(spans) if end is not None):
        if end is None or day_key(date.first_day) > day_key(end.last_day) or _trails(date, end):
            end = date
    ongoing = any(going for _, _, going in spans)
    return start, None if ongoing else end, ongoing


def _leads(date: Date, other: Date) -> bool:
    """Whether a date begins earlier than another that it does not wholly hold."""
    return day_key(date.first_day) < day_key(other.first_day) and day_key(date.last_day) < day_key(other.last_day)


def _trails(date: Date, other: Date) -> bool:
    return day_key(date.last_day) > day_key(other.last_day) and day_key(date.first_day) > day_key(other.first_day)


GroupSays = Literal["nothing", "ongoing", "style", "refined", "second", "remark"]


def take_group(stretch: Stretch, group: Token, words: DateWords) -> GroupSays:
    """Lets a parenthesis speak about the date before it; tells what it said."""
    inside = group.inside
    found = list(chains(inside, words))
    styled = any(token.has("old_style", "new_style") for token in inside)
    point = _point_before(stretch, group)
    if styled:
        if any(token.has("new_style") for token in inside):
            new = [s.first for c in found for s in c.stretches if s.first.style != "old"]
            _replace(point, new[-1] if new else None)
        return "style"
    if not found:
        return "nothing"
    first = found[0].stretches[0]
    if first.last.ongoing and len(first.points) == 1:
        return "ongoing"
    clear = len(found) == 1 and all(token.has(*NEUTRAL) for token in outside(inside, found))
    if not clear:
        return "remark"
    if point.style == "old" and len(first.points) == 1 and first.first.day:
        _replace(point, first.first)  # ``O.S. 1 May 1700 (12 May 1700)``
        return "style"
    repeated = len(first.points) == 1 and first.first.edtf() is not None and first.first.edtf() == point.edtf()
    return "refined" if repeated or _refine(stretch, point, found[0]) else "second"


def _point_before(stretch: Stretch, group: Token) -> Point:
    return next((p for p in stretch.points if group in p.groups), stretch.last)


def outside(inside: Sequence[Token], found: Sequence[Chain]) -> list[Token]:
    """The tokens that no chain covers."""
    return [t for t in inside if not any(c.start <= t.start and t.end <= c.end for c in found)]


def _replace(point: Point, new: Point | None) -> None:
    """New Style counts: its day and month take the place of the Old Style's."""
    if new is None or new.month is None or not new.dated:
        return
    point.day, point.month = new.day, new.month
    if new.year is not None:
        point.year, point.era, point.digits, point.scale = new.year, new.era, new.digits, new.scale
    point.style = "new"
    point.checked()


def _refine(stretch: Stretch, point: Point, chain: Chain) -> bool:
    """``480 BC (August)``, ``4 July (1776)``: what is missing stands in the parenthesis."""
    inner = Stretch([point for listed in chain.stretches for point in listed.points])
    if any(not p.dated for p in inner.points):
        return False
    if len(stretch.points) == 1 and point.ongoing:
        stretch.points = [*inner.points, point]
        return True
    if inner.last.edtf() is not None and [p.edtf() for p in inner.points] == [p.edtf() for p in stretch.points]:
        return True
    if point.year is None and point.month and inner.first.year is not None and inner.first.month is None:
        point.year, point.era, point.digits = inner.first.year, inner.first.era, inner.first.digits
        point.checked()
        return True
    if len(stretch.points) > 1 or point.day is not None or point.year is None or point.scale != "year" or point.bound:
        return False
    same = all(p.month and (p.year is None or (p.year, p.era) == (point.year, point.era)) for p in inner.points)
    finer = point.month is None or all(p.day and p.month == point.month for p in inner.points)
    if not same or not finer:
        return False
    for p in inner.points:
        p.year, p.era, p.digits = point.year, point.era, point.digits
        p.checked()
    stretch.points = inner.points
    return True
