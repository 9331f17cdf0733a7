"""Short periods: the parenthesis behind a party or person, the date beside a number, the period in a heading."""

from collections.abc import Sequence

from wikiconflict.grammars.date_chains import Stretch
from wikiconflict.grammars.date_expressions import Expression, find_expressions
from wikiconflict.grammars.date_lexemes import Token
from wikiconflict.grammars.date_points import Point
from wikiconflict.grammars.date_reader import Years
from wikiconflict.grammars.date_tokens import tokens
from wikiconflict.grammars.date_values import NEUTRAL, bounds, chains, day_key, levels, outer, take_group
from wikiconflict.grammars.scanner import Flow, Range, parentheses
from wikiconflict.immutable import value
from wikiconflict.model.dates import Date, Period
from wikiconflict.source import Span
from wikiconflict.vocabulary.dates import DateWords

_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_MARGIN = 5  # years before and after a conflict that its article speaks of


@value
class NotePeriod:
    """A period that a parenthesis gives; ``start`` or ``end`` is None where it is open."""

    start: Date | None = None
    end: Date | None = None
    ongoing: bool = False


@value
class FigureDate:
    """A date beside a number, and the ranges of the text that it takes (preposition and parenthesis included)."""

    start: Date | None
    end: Date | None
    ranges: tuple[Range, ...]


def read_note_period(source: str | Flow, words: DateWords, *, when: Period | None = None) -> NotePeriod | None:
    """The period of a parenthesis (with or without its brackets) that gives nothing else, or None.

    ``when``, the conflict's period, gives the year of dates that name none where it lies within one year, and tells
    that a number of three digits may be one; without it neither gives a period.

    >>> from wikiconflict.languages.en.dates import DATES
    >>> period = read_note_period("(until 2015/16)", DATES)
    >>> period.start, str(period.end)
    (None, '2016')
    >>> read_note_period("(captured)", DATES) is None
    True
    """
    text = source if isinstance(source, str) else source.text
    found: Sequence[Token] = tokens(text, words)
    while len(found) == 1 and found[0].has("group"):
        found = found[0].inside
    early = early_years(when)
    year_hint = _only_year(when)
    held = list(chains(found, words, early=early))
    if not held or not _only_dates(found, [(chain.start, chain.end) for chain in held]):
        return None
    stretches = [stretch for chain in held for stretch in chain.stretches]
    for stretch in stretches:
        for point in stretch.points:
            if point.year is None and point.month and point.dated:
                if year_hint is None:
                    return None
                _give(point, year_hint)
    if not any(_may_stand_alone(stretch, early) for stretch in stretches):
        return None
    spans = [_span(stretch, source) for stretch in stretches]
    start, end = spans[0][0], spans[-1][1]
    if found[0].has("dash"):
        start = None
    ongoing = any(going for _, _, going in spans)
    return None if start is None and end is None else NotePeriod(start, None if ongoing else end, ongoing)


def _only_dates(found: Sequence[Token], ranges: Sequence[Range]) -> bool:
    for token in found:
        if any(start <= token.start and token.end <= end for start, end in ranges) or token.has(*NEUTRAL):
            continue
        if token.has("group") and not any(t.has("word") for t in token.inside):
            continue
        return False
    return True


def _may_stand_alone(stretch: Stretch, early: Years | None) -> bool:
    """Whether a stretch is more than a number that may be anything: ``(300)``."""
    point = stretch.first
    plain = point.year is not None and point.month is None and point.era is None and point.scale == "year"
    if not plain or point.bound or len(stretch.points) > 1 or point.year is None or point.approximate:
        return True
    return _FIRST_YEAR <= point.year <= _LAST_YEAR or (early is not None and early[0] <= point.year <= early[1])


def early_years(when: Period | None) -> Years | None:
    """First and last of the years with three digits that a number may mean in the article of a conflict of then."""
    years = [] if when is None else [date.year for date in (when.start, when.end) if date is not None]
    if not years or min(years) < 100 or max(years) > 999:
        return None
    return max(100, min(years) - _MARGIN), min(999, max(years) + _MARGIN)


def _only_year(when: Period | None) -> int | None:
    if when is None or when.start is None or when.end is None or when.start.year != when.end.year:
        return None
    return when.start.year


def _give(point: Point, year: int) -> None:
    point.era = "before" if year < 1 else None
    point.year, point.digits = 1 - year if year < 1 else year, 4
    point.checked()


def _span(stretch: Stretch, source: str | Flow) -> tuple[Date | None, Date | None, bool]:
    held = bounds(stretch)
    return _date(held.start, source), _date(held.end, source), held.ongoing


def _date(point: Point | None, source: str | Flow) -> Date | None:
    said = None if point is None else point.edtf()
    if said is None or point is None:
        return None
    return Date(said, _where(source, point.start, point.end))


def _where(source: str | Flow, start: int, end: int) -> Span:
    return Span(start, end) if isinstance(source, str) else source.span(start, end)


def read_figure_date(source: str | Flow, words: DateWords, *, when: Period | None = None) -> FigureDate | None:
    """The date beside a number in its text, with the ranges that it takes; a missing year comes from ``when``.

    >>> from wikiconflict.languages.en.dates import DATES
    >>> overlord = Period(Date("1944-06-06"), Date("1944-08-30"))
    >>> found = read_figure_date("1,452,000 troops (by 25 July)", DATES, when=overlord)
    >>> str(found.start), found.ranges
    ('1944-07-25', ((17, 29),))
    """
    text = source if isinstance(source, str) else source.text
    found = [_within(expression, when) for expression in _beside(text, words, when)]
    found = [e for e in found if not e.yearless and (e.earliest or e.latest)]
    if not found:
        return None
    whole = parentheses(text)
    ranges = tuple(_taken(expression, whole, text) for expression in found)
    start = next((e.earliest for e in found if e.earliest), None)
    end = next((e.latest for e in reversed(found) if e.latest), None)
    if any(e.ongoing for e in found):
        end = None
    first, last = found[0], found[-1]
    return FigureDate(
        None if start is None else Date(start, _where(source, first.start, first.end)),
        None if end is None else Date(end, _where(source, last.start, last.end)),
        tuple(dict.fromkeys(ranges)),
    )


def _beside(text: str, words: DateWords, when: Period | None) -> list[Expression]:
    """The dates of a figure's text; a number like a year is one in a parenthesis, before a colon or behind a comma."""
    inside = parentheses(text)
    found = []
    for expression in find_expressions(text, words, loose=True, early=early_years(when)):
        enclosed = any(start < expression.start < end for start, end in inside)
        if enclosed or not expression.bare or _is_set_off(expression, text) or _fits(expression, when):
            found.append(expression)
    return found


def _is_set_off(expression: Expression, text: str) -> bool:
    before, behind = text[: expression.start].rstrip(), text[expression.end :].lstrip()
    return (not before and behind.startswith(":")) or (before.endswith(",") and not behind)


def _fits(expression: Expression, when: Period | None) -> bool:
    """Whether a bare year has a preposition that counts have not, or lies within the conflict."""
    dates = [Date(text) for text in (expression.earliest, expression.latest) if text]
    return expression.led or (when is not None and all(_lies_within(date, when) for date in dates))


def _taken(expression: Expression, whole: Sequence[Range], text: str) -> Range:
    """The range of an expression, widened to the parenthesis that it fills."""
    for start, end in whole:
        if start < expression.start and expression.end < end:
            rest = text[start + 1 : expression.start] + text[expression.end : end - 1]
            if not rest.strip(" .,;"):
                return start, end
    return expression.start, expression.end


def _within(expression: Expression, when: Period | None) -> Expression:
    """A missing year is the one that lets the date lie within the conflict."""
    if not expression.yearless or when is None:
        return expression
    years = [date.year for date in (when.start, when.end) if date is not None]
    if not years:
        return expression
    tried = [expression.dated(year) for year in range(years[0], min(years[-1], years[0] + 50) + 1)]
    for dated in tried:
        if dated.earliest and _lies_within(Date(dated.earliest), when):
            return dated
    return expression.dated(years[0])


def _lies_within(date: Date, when: Period) -> bool:
    after = when.start is None or day_key(date.last_day) >= day_key(when.start.first_day)
    return after and (when.end is None or day_key(date.first_day) <= day_key(when.end.last_day))


def read_heading_period(text: str, words: DateWords, *, when: Period | None = None) -> tuple[Date | None, Date | None]:
    """The period that a section's heading names, or two Nones; ``when`` as for ``read_note_period``.

    >>> from wikiconflict.languages.en.dates import DATES
    >>> [str(date) for date in read_heading_period("Rise (1978–1992)", DATES)]
    ['1978', '1992']
    >>> read_heading_period("History", DATES)
    (None, None)
    """
    found = tokens(text, words)
    stretches: list[Stretch] = []
    for part in levels(found):
        for chain in chains(part, words, running=True, early=early_years(when)):
            for stretch in chain.stretches:
                for point in stretch.points:
                    for group in point.groups:
                        take_group(stretch, group, words)
                stretches.append(stretch)
    spans = [_span(stretch, text) for stretch in stretches if any(point.year for point in stretch.points)]
    start, end, _ = outer(spans)
    return start, end
