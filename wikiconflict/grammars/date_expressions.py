"""Date expressions in running text: where they stand and what they say."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import attrs

from wikiconflict.grammars.date_chains import Chain, Stretch
from wikiconflict.grammars.date_lexemes import Token
from wikiconflict.grammars.date_points import Bound, Point, Trouble
from wikiconflict.grammars.date_reader import Years
from wikiconflict.grammars.date_segments import segment_tokens
from wikiconflict.grammars.date_tokens import tokens
from wikiconflict.grammars.date_values import bounds, chains
from wikiconflict.immutable import value
from wikiconflict.model.dates import Date, Precision
from wikiconflict.vocabulary.dates import DateWords

_SHORT = 160
_STRONG = ("on", "by", "since", "weekdays", "parts")
_WEAK = ("before", "until", "after", "starting", "to", "between", "also", "either", "dash", "slash")


@value
class Expression:
    """A date expression: ``text[start:end]``, with its preposition.

    ``earliest`` and ``latest`` are EDTF strings, None where they are open, unknown or without a year. ``bound`` is the
    word before a single date (``by``, ``since``, ``before`` ...); ``precision`` that of the first date. ``bare``: it is
    years alone, which might be counts; ``led``: a preposition of time stands before it.
    """

    start: int
    end: int
    earliest: str | None
    latest: str | None
    ongoing: bool = False
    bound: Bound | None = None
    precision: Precision | None = None
    yearless: bool = False
    bare: bool = False
    led: bool = False
    troubles: tuple[Trouble, ...] = ()
    _stretch: Stretch | None = attrs.field(default=None, eq=False, repr=False, alias="stretch")

    def dated(self, year: int) -> "Expression":
        """The expression with its missing years set to an astronomical year; itself where none is missing.

        >>> from wikiconflict.languages.en.dates import DATES
        >>> find_expressions("on 12 May", DATES)[0].dated(1944).earliest
        '1944-05-12'
        """
        if not self.yearless or self._stretch is None:
            return self
        points = [attrs.evolve(point) for point in self._stretch.points]
        for point in points:
            if point.year is None and point.month:
                point.era = "before" if year < 1 else None
                point.year, point.digits = abs(1 - year) if year < 1 else year, 4
                point.checked()
        return _expression(attrs.evolve(self._stretch, points=points), self.start, self.end, self.led)


def find_expressions(
    text: str, words: DateWords, *, loose: bool = False, early: Years | None = None
) -> list[Expression]:
    """Every date expression in a running text, in order; what a list shares (``5 and 8 May 1990``) each has.

    ``early``: first and last of the years with three digits that may stand without an era.
    ``loose`` also takes years that stand for themselves (``bare`` and not ``led``), for a caller who knows better.

    A number is a year only where something says so: a preposition, a month, an era, a parenthesis, a span.

    >>> from wikiconflict.languages.en.dates import DATES
    >>> [(e.earliest, e.latest) for e in find_expressions("In 1942 some 2000 men fought from 5 to 8 May.", DATES)]
    [('1942', '1942'), (None, None)]
    """
    if len(text) > _SHORT:
        return list(_expressions.__wrapped__(text, words, loose, early))
    return list(_expressions(text, words, loose, early))


@lru_cache(maxsize=8192)
def _expressions(text: str, words: DateWords, loose: bool, early: Years | None) -> tuple[Expression, ...]:
    """Lines of a box are asked for their dates by several grammars, and say the same on many pages."""
    found = _find(tokens(text, words), words, loose, early)
    return tuple(sorted(found, key=lambda expression: expression.start))


def _find(found: Sequence[Token], words: DateWords, inside: bool, early: Years | None) -> Iterator[Expression]:
    for part in segment_tokens(list(found)):
        for chain in chains(part, words, running=True, early=early):
            at = next(i for i in range(chain.stop - 1, -1, -1) if part[i].start <= chain.start)
            covered = part[at : chain.stop]
            led = any(t.has(*_STRONG) for t in covered[:-1])
            if _is_date(chain, part, covered, words, inside or led):
                for index, stretch in enumerate(chain.stretches):
                    yield _expression(stretch, stretch.first.start, stretch.last.end, led or index > 0)
    for token in found:
        if token.inside:
            yield from _find(token.inside, words, True, early)


def _is_date(chain: Chain, part: Sequence[Token], covered: Sequence[Token], words: DateWords, sure: bool) -> bool:
    """Whether a chain in running text is a date at all: not a lone number, not the verb ``may``."""
    points = [point for stretch in chain.stretches for point in stretch.points if point.dated]
    if not points:
        return False
    if words.capital_months and any(t.has("months") and t.text[0].islower() for t in covered):
        return False
    if any(_is_plain(point) for point in points):
        return True
    if all(point.month is None for point in points) and _counts_on(part, chain.stop):
        return False
    if not sure and not any(t.has(*_WEAK) for t in covered[:-1]):
        return False
    led = any(t.has("on", "starting", "by", "until", "since") for t in covered[:1])
    season = points[0].month is not None and points[0].month > 12
    return points[0].month is None or (led and not season) or not (_is_bare(points) and _names(part, chain.stop))


def _counts_on(part: Sequence[Token], stop: int) -> bool:
    """Whether numbers go on behind what looked like years: ``from 1500 to 2000 men``."""
    linked = stop + 1 < len(part) and part[stop].has("also", "to", "dash", "either")
    return linked and part[stop + 1].has("number", "count")


def _is_plain(point: Point) -> bool:
    """A date that is one without a word before it."""
    return point.day is not None or point.era is not None or point.scale != "year" or bool(point.month and point.year)


def _is_bare(points: Sequence[Point]) -> bool:
    return all(point.day is None and point.year is None for point in points)


def _names(part: Sequence[Token], stop: int) -> bool:
    """Whether a month or season goes on as a name: ``after fall of``, ``March on``."""
    return stop < len(part) and part[stop].has("fillers")


def _expression(stretch: Stretch, start: int, end: int, led: bool) -> Expression:
    held = bounds(stretch)
    earliest = None if held.start is None else held.start.edtf()
    latest = None if held.end is None else held.end.edtf()
    known = stretch.first if stretch.first.dated else stretch.last
    said = known.edtf()
    return Expression(
        start,
        end,
        earliest,
        latest,
        held.ongoing,
        None if stretch.ranged else stretch.first.bound,
        None if said is None else Date(said).precision,
        any(point.month and point.year is None and point.dated for point in stretch.points),
        all(not _is_plain(point) and point.month is None for point in stretch.points if point.dated),
        led,
        tuple(trouble for point in stretch.points for trouble in point.troubles),
        stretch,
    )
