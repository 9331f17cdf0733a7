"""The parts of a date field: each stretch with its role, and the years that they lend each other."""

from collections.abc import Sequence

import attrs

from wikiconflict.grammars.date_chains import Stretch
from wikiconflict.grammars.date_labels import Label, Role
from wikiconflict.grammars.date_lexemes import Token
from wikiconflict.grammars.date_points import Point
from wikiconflict.grammars.date_tokens import tokens
from wikiconflict.grammars.date_values import Bounds, bounds, chains, levels
from wikiconflict.vocabulary.dates import DateWords


@attrs.define(eq=False)
class Part:
    """A stretch of the field with its role there."""

    stretch: Stretch
    start: int
    end: int
    role: Role = "main"
    label: Label | None = None
    ongoing: bool = False
    names: list[Token] = attrs.field(factory=list)

    @property
    def single(self) -> bool:
        """Whether the part is one date rather than a span."""
        return len(self.stretch.points) == 1 and not self.ongoing and self.stretch.first.bound is None

    def bounds(self) -> Bounds:
        """Its start and end."""
        found = bounds(self.stretch)
        if self.role == "begun":
            return Bounds(found.start, None, found.ongoing or self.ongoing)
        if self.role == "ended":
            return Bounds(None, found.end or found.start, found.ongoing)
        return Bounds(found.start, None, True) if self.ongoing else found


def fill_years(parts: Sequence[Part], title: str | None, words: DateWords) -> list[Point]:
    """Fills in missing years: from the next part that has one, else the last before, else the title.

    Returns the dates that still lack one.
    """
    for ordered in (list(reversed(parts)), parts):
        known: Point | None = None
        for part in ordered:
            known = _lend(part, known)
    lacking = [point for part in parts for point in part.stretch.points if _lacks_year(point)]
    if not lacking or not title:
        return lacking
    named = [s for held in levels(tokens(title, words)) for c in chains(held, words) for s in c.stretches]
    years = [p for s in named for p in s.points if p.year is not None and p.digits == 4 and p.scale == "year"]
    if not years:
        return lacking
    for point in lacking:
        source = years[-1] if point is lacking[-1] else years[0]
        _give(point, source)
        point.trouble("date.year_from_title", f"the year {source.year} was taken from the title")
    return []


def _lacks_year(point: Point) -> bool:
    return point.year is None and point.month is not None and point.dated


def _lend(part: Part, known: Point | None) -> Point | None:
    """Gives a part's dates the year of a part beside it; the date that lends to the next."""
    for point in part.stretch.points:
        if _lacks_year(point) and known is not None:
            _give(point, known)
    return next((p for p in part.stretch.points if p.year is not None and p.scale == "year"), known)


def _give(point: Point, source: Point) -> None:
    point.year, point.era, point.digits = source.year, source.era, source.digits
    point.checked()
