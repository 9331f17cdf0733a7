"""Single dates, as far as they are written: a day without its month, a month without its year.

``grammars/date_reader.py`` reads them from tokens, ``grammars/date_chains.py`` fills in what several share.
"""

from typing import Literal

import attrs

from wikiconflict.grammars.date_lexemes import Token
from wikiconflict.model.dates import days_in_month, iso_year

Era = Literal["before", "after"]
Scale = Literal["year", "decade", "century"]
Bound = Literal["before", "until", "after", "from", "since", "by"]
Style = Literal["old", "new"]
Trouble = tuple[str, str]


@attrs.define(eq=False)
class Point:
    """One date as written, from ``start`` to ``end`` in the text; a lone ``number`` is a day or a short year."""

    start: int
    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    digits: int = 0
    era: Era | None = None
    era_first: bool = False
    scale: Scale = "year"
    number: int | None = None
    ordinal: bool = False
    approximate: bool = False
    uncertain: bool = False
    partial: bool = False
    ongoing: bool = False
    unknown: bool = False
    cut: bool = False
    month_first: bool = False
    bound: Bound | None = None
    style: Style | None = None
    groups: tuple[Token, ...] = ()
    troubles: tuple[Trouble, ...] = ()

    @property
    def dated(self) -> bool:
        """Whether anything of a date is known."""
        return not (self.ongoing or self.unknown or self.cut)

    @property
    def astronomical(self) -> int:
        """The year with 1 BC as 0."""
        assert self.year is not None
        return 1 - self.year if self.era == "before" else self.year

    def trouble(self, code: str, message: str) -> None:
        """Notes what a reader of the date should know."""
        self.troubles = (*self.troubles, (code, message))

    def edtf(self) -> str | None:
        """The date as an EDTF string; None while its year is missing or where it is no date."""
        if self.year is None or not self.dated:
            return None
        mark = "%" if self.approximate and self.uncertain else "~" if self.approximate else "?" * self.uncertain
        if self.scale != "year":
            sign = "-" if self.era == "before" else ""
            width = 2 if self.scale == "century" else 3
            return f"{sign}{self.year:0{width}}{'X' * (4 - width)}{mark}"
        text = iso_year(self.astronomical)
        if self.month:
            text += f"-{self.month:02}"
            if self.day:
                text += f"-{self.day:02}"
        return text + mark

    def checked(self) -> None:
        """Drops a day that its month has not, with a note."""
        if self.day and self.month and self.year is not None and self.scale == "year":
            most = days_in_month(self.astronomical, self.month) if self.month <= 12 else 0
            if self.day > most:
                self.trouble("date.impossible", f"no month {self.month} of that year has a day {self.day}")
                self.day = None

    def key(self) -> tuple[int, int, int]:
        """Year, month and day for a comparison; what is missing counts as the first."""
        year = 0 if self.year is None else self.astronomical
        if self.scale == "decade":
            year *= 10
        elif self.scale == "century":
            year *= 100
        month = self.month or 0
        return year, {21: 3, 22: 6, 23: 9, 24: 12}.get(month, month), self.day or 0
