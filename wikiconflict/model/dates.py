"""Dates as EDTF strings (ISO 8601-2, level 1), with astronomical years: 1 BC is 0000, 331 BC is -0330."""

import re
from functools import lru_cache
from typing import Literal

import attrs

from wikiconflict.model.text import Text
from wikiconflict.source import Span

Precision = Literal["day", "month", "season", "year", "decade", "century"]

EDTF = re.compile(
    r"""(?xa)
    (?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)
    (?:-(?P<month>0[1-9]|1[0-2]|2[1-4])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?)?
    (?P<qualifier>[~?%]?)
    """
)


class Date(Text):
    """One date: an EDTF string with its span.

    >>> Date("-0330-10-01").year, Date("198X").precision, Date("0480~").approximate
    (-330, 'decade', True)
    >>> Date("198X").first_day, Date("198X").last_day
    ('1980-01-01', '1989-12-31')
    """

    __slots__ = ()

    def _parts(self) -> re.Match[str]:
        match = EDTF.fullmatch(self)
        if match is None:
            raise ValueError(f"not an EDTF date of level 1: {str(self)!r}")
        return match

    @property
    def year(self) -> int:
        """The (first) year, astronomical: 331 BC is -330, a decade or century gives its first year.

        Raises:
            ValueError: the string is no EDTF date of level 1.
        """
        return _first_year(self._parts()["year"])

    @property
    def precision(self) -> Precision:
        """``day``, ``month``, ``season``, ``year``, ``decade`` or ``century``."""
        parts = self._parts()
        if parts["day"]:
            return "day"
        if parts["month"]:
            return "season" if int(parts["month"]) > 12 else "month"
        unknown = parts["year"].count("X")
        return "century" if unknown == 2 else "decade" if unknown else "year"

    @property
    def approximate(self) -> bool:
        """Whether the date is circa (``~``)."""
        return self.endswith(("~", "%"))

    @property
    def uncertain(self) -> bool:
        """Whether the date is doubted (``?``)."""
        return self.endswith(("?", "%"))

    @property
    def first_day(self) -> str:
        """The first day that the date may mean, as ISO 8601 (expanded sign for years before 1 BC)."""
        return self._bounds()[0]

    @property
    def last_day(self) -> str:
        """The last day that the date may mean, as ISO 8601."""
        return self._bounds()[1]

    def _bounds(self) -> tuple[str, str]:
        return _bounds(str(self))


@lru_cache(maxsize=4096)  # an article holds its dates against each other many times
def _bounds(edtf: str) -> tuple[str, str]:
    """The first and the last day that a date may mean."""
    parts = Date(edtf)._parts()
    digits, month, day = parts["year"], parts["month"], parts["day"]
    first = _first_year(digits)
    last = first + 10 ** digits.count("X") - 1
    if day:
        exact = f"{iso_year(first)}-{month}-{day}"
        return exact, exact
    if month and int(month) <= 12:
        return f"{iso_year(first)}-{month}-01", f"{iso_year(first)}-{month}-{days_in_month(first, int(month)):02}"
    if month:
        return _season(first, int(month))
    return f"{iso_year(first)}-01-01", f"{iso_year(last)}-12-31"


def _first_year(digits: str) -> int:
    if digits.startswith("-"):
        return -int(digits[1:].replace("X", "9")) if "X" in digits else int(digits)
    return int(digits.replace("X", "0"))


def _season(year: int, code: int) -> tuple[str, str]:
    """Meteorological seasons of the northern half, as EDTF's codes 21 to 24 are read: winter begins in December."""
    month = {21: 3, 22: 6, 23: 9, 24: 12}[code]
    if code == 24:
        end = year + 1
        return f"{iso_year(year)}-12-01", f"{iso_year(end)}-02-{days_in_month(end, 2):02}"
    return f"{iso_year(year)}-{month:02}-01", f"{iso_year(year)}-{month + 2:02}-{days_in_month(year, month + 2):02}"


def days_in_month(year: int, month: int) -> int:
    """Days of a month in the proleptic Gregorian calendar; any astronomical year."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def iso_year(year: int) -> str:
    """A year in four digits, with a sign before 1 BC: ``-0330``."""
    return f"-{-year:04}" if year < 0 else f"{year:04}"


@attrs.frozen
class Period:
    """A span of time as the source gives it; ``end`` is None when it is open, ``ongoing`` when it has not ended."""

    start: Date | None = None
    end: Date | None = None
    ongoing: bool = False
    text: Text | None = None
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)


@attrs.frozen
class Phase:
    """A span that the date field names or lists; ``intensity`` is a parenthesis in its label (``high-scale``)."""

    name: Text | None = None
    intensity: Text | None = None
    start: Date | None = None
    end: Date | None = None
    ongoing: bool = False
    text: Text | None = None
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)
