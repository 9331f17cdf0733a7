"""What a language must say about dates: names, eras, and the words that relate one date to another.

Words are matched without regard to case, and a full stop behind them is passed over, so ``Jan`` also stands for
``Jan.`` and ``JAN``. A phrase may hold spaces (``up to``).
"""

from collections.abc import Mapping
from typing import Literal

import attrs

Order = Literal["dmy", "mdy", "ymd"]
Numeral = Mapping[str, int]


@attrs.frozen(eq=False, kw_only=True)
class DateWords:
    """The words of one language that dates are written with.

    Every attribute is data; the grammar in ``grammars/dates.py`` knows no word of its own. What a language lacks stays
    empty. Decimal digits of every script are read without being named here. ``spaced`` is False where words stand
    without spaces between them (Chinese, Japanese).
    """

    months: Numeral
    """Names, cases and abbreviations of months, to 1 to 12."""
    seasons: Numeral = attrs.field(factory=dict)
    """Names of seasons, to the codes of EDTF: 21 spring, 22 summer, 23 autumn, 24 winter."""
    weekdays: frozenset[str] = frozenset()
    before_christ: frozenset[str] = frozenset()
    after_christ: frozenset[str] = frozenset()
    circa: frozenset[str] = frozenset()
    doubt: frozenset[str] = frozenset()
    """``probably``, ``possibly``: the date that follows is uncertain, as with ``?`` behind it."""
    unknown: frozenset[str] = frozenset()
    """Words that stand for a date nobody knows."""
    parts: frozenset[str] = frozenset()
    """``early``, ``mid``, ``end of``: a part of the month, year, decade or century that follows."""
    centuries: frozenset[str] = frozenset()
    millennia: frozenset[str] = frozenset()
    decade_endings: frozenset[str] = frozenset()
    """What makes a year a decade, directly behind it (``1980s``)."""
    century_endings: frozenset[str] = frozenset()
    """Those of them that make a round hundred a century (``1600-talet``)."""
    decades: frozenset[str] = frozenset()
    """Words before a year that make it a decade: ``années`` 1930."""
    ordinals: Numeral = attrs.field(factory=dict)
    """Ordinal words, for centuries and days: ``nineteenth``."""
    ordinal_endings: frozenset[str] = frozenset()
    """What follows a day number directly: ``st``, ``er``."""
    ordinal_dot: bool = False
    """Whether ``4.`` is an ordinal."""
    fillers: frozenset[str] = frozenset()
    """Words between the parts of one date, or before it, that say nothing: ``of``, ``the``, ``de``."""
    on: frozenset[str] = frozenset()
    """Prepositions of a single date: ``in``, ``on``, ``during``, ``at``."""
    before: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    starting: frozenset[str] = frozenset()
    """``from``."""
    since: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    onward: frozenset[str] = frozenset()
    """Behind a date: ``onwards``, ``and after``."""
    begun: frozenset[str] = frozenset()
    """Words and labels for the first day alone: ``began``, ``start``."""
    ended: frozenset[str] = frozenset()
    """Words and labels for the last day alone."""
    to: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    """``or``."""
    also: frozenset[str] = frozenset()
    """``and``."""
    between: frozenset[str] = frozenset()
    ongoing: frozenset[str] = frozenset()
    old_style: frozenset[str] = frozenset()
    new_style: frozenset[str] = frozenset()
    calendars: frozenset[str] = frozenset()
    """Eras and names of other calendars: ``AH``, ``Attic``, ``Shōwa``."""
    calendar_months: frozenset[str] = frozenset()
    """Months of other calendars."""
    units: frozenset[str] = frozenset()
    """Units of duration: a number before one is no date."""
    cardinals: frozenset[str] = frozenset()
    """Number words before units: ``three days``."""
    ago: frozenset[str] = frozenset()
    daytimes: frozenset[str] = frozenset()
    """Words about the time within a day, festivals, and other words beside a date that do not make it a remark."""
    clock: frozenset[str] = frozenset()
    """What makes a number a time of day: ``a.m.``, ``UTC``, ``hours``."""
    counted: frozenset[str] = frozenset()
    """Nouns behind a number that make it a count, no year: ``men``, ``troops``."""
    numbered: frozenset[str] = frozenset()
    """Nouns before a number that is part of a name: ``phase 1``."""
    year_marks: frozenset[str] = frozenset()
    """What stands directly behind a year (``年``) or after it (``года``)."""
    month_marks: frozenset[str] = frozenset()
    day_marks: frozenset[str] = frozenset()
    order: Order = "dmy"
    """How a date of three numbers is read where it could be either way."""
    spaced: bool = True
    capital_months: bool = True
    """Whether months begin with a capital letter (in running text ``may`` and ``march`` are then no months)."""
