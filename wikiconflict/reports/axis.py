"""An axis of time of its own: astronomical years without a year missing, ticks at round times, BC as BC."""

import math
from collections.abc import Iterable, Iterator

import attrs

from wikiconflict.exporters.wording import MONTHS, date_words
from wikiconflict.model import Date
from wikiconflict.model.dates import days_in_month, iso_year

#: Steps between ticks, in months; longer ones are 1, 2 or 5 times a power of ten years.
_MONTH_STEPS = (1, 2, 3, 6)
_DAY_STEPS = (1, 2, 5, 10)
_DAY = 1 / 365.25
_AIR = 0.012
#: EDTF of level 1 has four digits.
_LAST_YEAR = 9999


@attrs.frozen
class Tick:
    """A mark on the axis: where (0 to 1) and what it says."""

    place: float
    label: str


@attrs.frozen
class Axis:
    """The time from ``first`` to ``last``, in years and parts of years.

    >>> axis = Axis.over([Date("-0330"), Date("-0322")])
    >>> round(axis.share(first_moment(Date("-0330"))), 2), [tick.label for tick in axis.ticks(5)]
    (0.01, ['330 BC', '328 BC', '326 BC', '324 BC', '322 BC'])
    """

    first: float
    last: float

    @classmethod
    def over(cls, dates: Iterable[Date]) -> "Axis":
        """The axis that holds all of the dates whole, with a little air on either side.

        Raises:
            ValueError: there are no dates.
        """
        moments = [moment for date in dates for moment in (first_moment(date), last_moment(date))]
        first, last = min(moments), max(moments)
        air = max((last - first) * _AIR, (3 * _DAY - (last - first)) / 2)
        return cls(first - air, last + air)

    @property
    def length(self) -> float:
        """In years."""
        return self.last - self.first

    def share(self, moment: float) -> float:
        """Where a moment stands: 0 at the start of the axis, 1 at its end; what lies outside is held at the edge."""
        return min(1.0, max(0.0, (moment - self.first) / self.length))

    def holds(self, date: Date) -> bool:
        """Whether any of the date lies on the axis."""
        return first_moment(date) < self.last and last_moment(date) > self.first

    def ticks(self, most: int) -> list[Tick]:
        """At most so many ticks, at round times."""
        for dates in _steps(self.first, self.last):
            listed = [date for date in dates if self.first - 1e-9 <= first_moment(date) <= self.last + 1e-9]
            if len(listed) <= most:
                return [Tick(self.share(first_moment(date)), _label(date)) for date in listed]
        return []


def first_moment(date: Date) -> float:
    """The beginning of the first day that a date may mean."""
    return _moment(date.first_day)


def last_moment(date: Date) -> float:
    """The end of the last day that a date may mean."""
    return _moment(date.last_day) + _DAY


def _moment(day: str) -> float:
    year, month, number = (int(part) for part in day.rsplit("-", 2))
    before = sum(days_in_month(year, earlier) for earlier in range(1, month)) + number - 1
    return year + before / (366 if days_in_month(year, 2) == 29 else 365)


def _label(date: Date) -> str:
    """A date in words, months cut to three letters: an axis has little room."""
    return " ".join(word[:3] if word in MONTHS else word for word in date_words(date).split())


def _steps(first: float, last: float) -> Iterator[Iterable[Date]]:
    """Ever coarser ticks: days where the axis is short, months, then years."""
    years = range(max(math.floor(first), -_LAST_YEAR), min(math.ceil(last), _LAST_YEAR) + 1)
    if last - first < 0.25:
        for step in _DAY_STEPS:
            yield _days(years, step)
    if last - first < 5:
        for step in _MONTH_STEPS:
            yield [_date(year, month) for year in years for month in range(1, 13, step)]
    power = 1
    while power < 100_000:
        for step in (power, 2 * power, 5 * power):
            start, end = math.floor(first / step), math.ceil(last / step)
            # 1 BC is the year 0: round years before Christ are one off
            rounded = (number * step for number in range(start, end + 1))
            placed = (year + 1 if year <= 0 and step > 1 else year for year in rounded)
            yield [_date(year) for year in placed if abs(year) <= _LAST_YEAR]
        power *= 10


def _days(years: Iterable[int], step: int) -> list[Date]:
    return [
        Date(f"{iso_year(year)}-{month:02}-{day:02}")
        for year in years
        for month in range(1, 13)
        for day in range(1, days_in_month(year, month) + 1, step)
        if step == 1 or days_in_month(year, month) - day >= step / 2
    ]


def _date(year: int, month: int | None = None) -> Date:
    return Date(iso_year(year) if month is None else f"{iso_year(year)}-{month:02}")
