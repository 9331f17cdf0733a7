"""Dates: what an infobox says about when.

``read_date_field`` reads the date field of a box, ``read_note_period`` a parenthesis that only gives a period,
``read_figure_date`` the date beside a number, ``read_heading_period`` the period that a section's heading names.
"""

import re
from collections.abc import Sequence

import attrs

from wikiconflict.grammars.scanner import Flow, Range
from wikiconflict.model.dates import Date, Period, Phase
from wikiconflict.reading import Reading
from wikiconflict.vocabulary.dates import DateWords

_YEAR = re.compile(r"\b1\d{3}|20\d\d\b")


@attrs.frozen
class DateField:
    """What a date field says: the whole period, and the spans that it names or lists."""

    when: Period | None = None
    phases: tuple[Phase, ...] = ()


@attrs.frozen
class NotePeriod:
    """A period that a parenthesis gives; ``start`` or ``end`` is None where it is open."""

    start: Date | None = None
    end: Date | None = None
    ongoing: bool = False


@attrs.frozen
class FigureDate:
    """A date beside a number, and the ranges of the text that it takes (preposition and parenthesis included)."""

    start: Date | None
    end: Date | None
    ranges: tuple[Range, ...]


def read_date_field(
    lines: Sequence[Flow], words: DateWords, *, title: str | None = None, field: str = "date"
) -> Reading[DateField]:
    """The period and the phases of a date field."""
    years = [Date(m[0]) for line in lines for m in _YEAR.finditer(line.text)]
    if not years:
        return Reading(DateField())
    return Reading(DateField(Period(years[0], years[-1], text=lines[0].display())))


def read_note_period(source: str | Flow, words: DateWords, *, year_hint: int | None = None) -> NotePeriod | None:
    """The period of a parenthesis (with or without its brackets) that gives nothing else, or None."""
    text = source if isinstance(source, str) else source.text
    years = [Date(m[0]) for m in _YEAR.finditer(text)]
    return NotePeriod(years[0], years[-1]) if years else None


def read_figure_date(source: str | Flow, words: DateWords, *, when: Period | None = None) -> FigureDate | None:
    """The date beside a number in its text, with the ranges that it takes; a missing year comes from ``when``."""
    text = source if isinstance(source, str) else source.text
    found = list(_YEAR.finditer(text))
    if not found:
        return None
    return FigureDate(Date(found[0][0]), Date(found[-1][0]), tuple(m.span() for m in found))


def read_heading_period(text: str, words: DateWords) -> tuple[Date | None, Date | None]:
    """The period that a section's heading names, or two Nones."""
    years = [Date(m[0]) for m in _YEAR.finditer(text)]
    return (years[0], years[-1]) if years else (None, None)
