"""What stands on a timeline: the bars and marks of an article, and the axis that they share."""

from collections.abc import Iterator
from typing import Literal

import attrs

from wikiconflict.exporters.wording import amount_words, period_words
from wikiconflict.model import Article, CasualtyFigure, Date, Event
from wikiconflict.reports.axis import Axis, first_moment, last_moment

Lane = Literal["conflict", "date_field", "heading", "combatant", "commander"]

LANES: dict[Lane, str] = {
    "conflict": "Whole conflict",
    "date_field": "Phases of the date field",
    "heading": "Headings of the article",
    "combatant": "Parties",
    "commander": "Commanders",
}

#: Bars of one lane that are drawn; the table beneath the drawing holds them all.
MOST_BARS = 40
# A conflict of some days is drawn with what the text tells of the weeks around it.
_SHORT, _WEEKS_AROUND = 0.06, 0.2


@attrs.frozen
class Bar:
    """One span of time. An end that is None is not known, or has not come where ``ongoing``."""

    name: str
    start: Date | None
    end: Date | None
    lane: Lane
    ongoing: bool = False

    @property
    def words(self) -> str:
        """The period in words."""
        return period_words(self.start, self.end, ongoing=self.ongoing)

    @property
    def dates(self) -> Iterator[Date]:
        """The ends that are known."""
        yield from (date for date in (self.start, self.end) if date is not None)


@attrs.frozen
class Mark:
    """One dated statement; ``size`` is its largest figure, or None."""

    date: Date
    words: str
    size: int | None


@attrs.frozen
class Chart:
    """A timeline, ready to be drawn; ``outside`` counts the bars and marks that lie off the axis."""

    axis: Axis
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    outside: int = 0

    def lane(self, lane: Lane) -> tuple[Bar, ...]:
        """The bars of one lane."""
        return tuple(bar for bar in self.bars if bar.lane == lane)


def chart(article: Article) -> Chart | None:
    """The timeline of an article, or None where nothing is dated.

    The box's dates make the axis, with what lies within twice their length; a heading of another century stays off it.
    """
    core = list(_core(article))
    others = list(_others(article))
    marks = [_mark(event) for event in article.events if event.start or event.end]
    dates = [date for bar in core for date in bar.dates]
    if dates:
        axis = Axis.over(dates)
        near = _wider(axis, 2 * axis.length)
        dates += (date for bar in others if all(map(near.holds, bar.dates)) for date in bar.dates)
        if axis.length < _SHORT:
            weeks = _wider(axis, _WEEKS_AROUND)
            dates += (mark.date for mark in marks if mark.date.precision == "day" and weeks.holds(mark.date))
    else:
        dates = [date for bar in others for date in bar.dates] or [mark.date for mark in marks]
    if not dates:
        return None
    axis = Axis.over(dates)
    drawn = [bar for bar in (*core, *others) if _on(axis, bar)]
    placed = [mark for mark in marks if axis.holds(mark.date)]
    outside = len(core) + len(others) + len(marks) - len(drawn) - len(placed)
    return Chart(axis, tuple(drawn), tuple(placed), outside)


def _core(article: Article) -> Iterator[Bar]:
    for conflict in article.conflicts:
        when = conflict.when
        if when is not None and (when.start or when.end):
            yield Bar(conflict.name, when.start, when.end, "conflict", when.ongoing)
        for phase in conflict.phases:
            if phase.start or phase.end:
                intensity = f" ({phase.intensity})" if phase.intensity else ""
                name = f"{phase.name or phase.text or '—'}{intensity}"
                yield Bar(name, phase.start, phase.end, "date_field", phase.ongoing)


def _others(article: Article) -> Iterator[Bar]:
    """The timeline but for the phases, which the core holds with more about them."""
    for entry in article.timeline:
        if entry.origin != "date_field" and (entry.start or entry.end):
            yield Bar(entry.name, entry.start, entry.end, entry.origin)


def _mark(event: Event) -> Mark:
    date = event.start or event.end
    assert date is not None
    largest = max(event.figures, key=_size, default=None)
    said = f" ({amount_words(largest)})" if largest else ""
    words = f"{period_words(event.start, event.end)}: {event.text}{said}"
    return Mark(date, words, _size(largest) if largest else None)


def _size(figure: CasualtyFigure) -> int:
    return figure.maximum if figure.maximum is not None else figure.minimum or 0


def _wider(axis: Axis, by: float) -> Axis:
    return Axis(axis.first - by, axis.last + by)


def _on(axis: Axis, bar: Bar) -> bool:
    """Whether a bar lies on the axis: an open one may reach over it from one side."""
    starts = bar.start is None or first_moment(bar.start) < axis.last
    ends = bar.end is None or last_moment(bar.end) > axis.first
    return starts and ends and any(map(axis.holds, bar.dates))
