"""Where a date without a year takes its year from: the sentence, the paragraph, the heading, in that order.

Behind these stand the conflict's own dates and the date told last. Of the years at hand that is taken which carries the
story on: a date lies at most some months before the one told ahead of it, or it belongs to the next year.
"""

from collections.abc import Sequence

import attrs

from wikiconflict.grammars.date_expressions import Expression
from wikiconflict.grammars.date_values import day_key
from wikiconflict.model.dates import Date
from wikiconflict.vocabulary.prose import Unit

_BACK = 5  # months that a story may step back without leaving the year


@attrs.define
class Story:
    """What is known while an article is read: the dates around a sentence.

    ``heading`` and ``when`` are the periods of the nearest dated heading and of the conflict; ``told`` is the end of
    what was told last in the section, ``paragraph`` and ``before`` the start of it, in the paragraph and the article.
    ``opening``: the next sentence is the first of its section.
    """

    heading: tuple[Date | None, Date | None] = (None, None)
    when: tuple[Date | None, Date | None] = (None, None)
    paragraph: Date | None = None
    told: Date | None = None
    before: Date | None = None
    opening: bool = True

    def section(self, heading: tuple[Date | None, Date | None]) -> None:
        """Begins a section."""
        self.heading, self.told, self.paragraph, self.opening = heading, None, None, True

    def tell(self, start: Date | None, end: Date | None) -> None:
        """Remembers a date that was told."""
        self.paragraph = self.before = start or end
        self.told = end or start

    def anchor(self, unit: Unit) -> Date | None:
        """The date that ``the next day`` follows; at the head of a section, that of the section before."""
        return self.before if self.told is None and self.opening and unit == "day" else self.told

    def year_of(self, lacking: Expression, sentence: Sequence[Expression], ahead: Sequence[Expression]) -> int | None:
        """The year of a date that lacks one; ``ahead`` are the dates that the paragraph gives further on."""
        known = [e for e in sentence if not e.yearless and _day(e) is not None]
        earlier = [e for e in known if e.start < lacking.start]
        later = [e for e in known if e.start > lacking.start]
        if earlier:
            return _onward(lacking, _day(earlier[-1]))
        if self.paragraph is not None and not later:
            return _onward(lacking, self.paragraph)
        if later or ahead:
            return _backward(lacking, _day((later or list(ahead))[0]))
        return self._of_heading(lacking) or self._of_conflict(lacking) or _onward(lacking, self.told or self.before)

    def _of_heading(self, lacking: Expression) -> int | None:
        years = _years(self.heading)
        if years is None:
            return None
        first, last = years
        anchor = self.before
        if anchor is not None and first <= anchor.year <= last:
            onward = _onward(lacking, anchor)
            return None if onward is None else min(onward, last)
        return first

    def _of_conflict(self, lacking: Expression) -> int | None:
        """The only year that puts the date into the conflict."""
        years = _years(self.when)
        start, end = self.when
        if years is None or years[1] - years[0] > 1 or start is None:
            return None
        low, high = day_key(start.first_day), day_key((end or start).last_day)
        inside = [
            year
            for year in range(years[0], years[1] + 1)
            if (day := _day(lacking.dated(year))) is not None
            and low <= day_key(day.last_day)
            and day_key(day.first_day) <= high
        ]
        return inside[0] if len(inside) == 1 else None


def _years(period: tuple[Date | None, Date | None]) -> tuple[int, int] | None:
    start, end = period
    if start is None or start.precision in ("century",):
        return None
    return start.year, max(start.year, end.year if end is not None else start.year)


def _day(expression: Expression) -> Date | None:
    written = expression.earliest or expression.latest
    return None if written is None else Date(written)


def _months(day: str) -> int:
    sign, rest = (-1, day[1:]) if day.startswith("-") else (1, day)
    year, month, _ = rest.split("-")
    return sign * int(year) * 12 + int(month)


def _onward(lacking: Expression, anchor: Date | None) -> int | None:
    """The year that puts a date behind the anchor, or not far before it."""
    if anchor is None:
        return None
    year = anchor.year
    day = _day(lacking.dated(year))
    if day is None or anchor.precision not in ("day", "month", "season"):
        return year
    return year + 1 if _months(day.first_day) < _months(anchor.first_day) - _BACK else year


def _backward(lacking: Expression, anchor: Date | None) -> int | None:
    """The year that puts a date before the anchor, or not far behind it."""
    if anchor is None:
        return None
    year = anchor.year
    day = _day(lacking.dated(year))
    if day is None or anchor.precision not in ("day", "month", "season"):
        return year
    return year - 1 if _months(day.first_day) > _months(anchor.first_day) + _BACK else year
