"""The timeline in blocks, for a terminal: what is certain is solid, what a date leaves open is light."""

from collections.abc import Iterator

from wikiconflict.cli.entry_words import plain
from wikiconflict.reports.axis import Axis, first_moment, last_moment
from wikiconflict.reports.chart import LANES, Bar, Chart

#: Bars of one kind that are drawn; the tables hold them all.
MOST = 12
_SURE, _OPEN, _LEFT, _RIGHT = "█", "░", "◄", "►"
_LABEL = 32


def timeline_lines(chart: Chart, width: int) -> Iterator[str]:
    """The lines of a timeline: names to the left, an axis above."""
    label = min(_LABEL, width // 3)
    room = width - label - 1
    yield " " * (label + 1) + _axis(chart.axis, room)
    for lane in LANES:
        bars = chart.lane(lane)
        for bar in bars[:MOST]:
            name = plain(bar.name)
            cut = name if len(name) <= label else f"{name[: label - 1]}…"
            yield f"{cut:<{label}} {_bar(chart.axis, bar, room)}".rstrip()
        if len(bars) > MOST:
            yield f"and {len(bars) - MOST} more: {LANES[lane].lower()}"


def _axis(axis: Axis, room: int) -> str:
    line = [" "] * room
    free = 0
    for tick in axis.ticks(max(2, room // 12)):
        start = min(round(tick.place * (room - 1)), room - len(tick.label))
        if start >= free:
            line[start : start + len(tick.label)] = tick.label
            free = start + len(tick.label) + 1
    return "".join(line).rstrip()


def _bar(axis: Axis, bar: Bar, room: int) -> str:
    """A bar in cells. A cell is solid where the period surely holds; a day on a long axis still has its cell."""

    def cell(moment: float) -> int:
        return min(room - 1, int(axis.share(moment) * room))

    first = 0 if bar.start is None else cell(first_moment(bar.start))
    last = room - 1 if bar.end is None else cell(last_moment(bar.end) - 1e-6)
    cells = [" "] * room
    cells[first : last + 1] = _OPEN * (last + 1 - first)
    if bar.start is None or (bar.end is None and not bar.ongoing):
        cells[first if bar.start is not None else last] = _SURE
    else:
        sure_first = first_moment(bar.start) if bar.start.precision == "day" else last_moment(bar.start)
        sure_last = axis.last
        if bar.end is not None:
            sure_last = last_moment(bar.end) if bar.end.precision == "day" else first_moment(bar.end)
        if sure_last > sure_first:
            start, end = cell(sure_first), max(cell(sure_first), cell(sure_last - 1e-6))
            cells[start : end + 1] = _SURE * (end + 1 - start)
    if bar.start is None:
        cells[0] = _LEFT
    if bar.end is None:
        cells[-1] = _RIGHT
    return "".join(cells)
