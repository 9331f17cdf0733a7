"""The timeline as SVG: widths in percent, so that it fits a telephone and a wall without its letters changing size.

What is certain is drawn solid; what a date leaves open (the days of a month, a circa, an unknown end) is dashed and
pale. Colours are never alone: each kind has its own lane, heading and thickness.
"""

import math
from collections.abc import Iterator
from functools import partial

from wikiconflict.reports.axis import first_moment, last_moment
from wikiconflict.reports.chart import LANES, MOST_BARS, Bar, Chart, Lane, Mark
from wikiconflict.reports.markup import Html, element, escape, join

#: Lane -> colour (told apart by colour-blind readers), height of its bars in pixels.
_LOOKS: dict[Lane, tuple[str, int]] = {
    "conflict": ("#56606b", 8),
    "date_field": ("#0072b2", 12),
    "heading": ("#009e73", 7),
    "combatant": ("#d55e00", 5),
    "commander": ("#aa4499", 5),
}
_EVENT = "#b8860b"
_LABEL, _GAP, _HEADING, _AXIS, _MARKS = 17, 9, 26, 26, 46
#: Letters of a name that fit the narrowest drawing, and the most that are drawn at all.
_SHORT_NAME, _LONG_NAME = 32, 90
#: Dashed ends of a circa, as a share of the axis.
_CIRCA = 0.02
#: Width of the arrow of an open end, in pixels.
_ARROW = 9


def draw(chart: Chart, title: str, *, width: str = "100%", style: str | None = None) -> Html:
    """The drawing, with its title and what it shows in words for those who cannot see it.

    Args:
        chart: what to draw.
        title: what to call the drawing.
        width: of the drawing, with its unit.
        style: a style sheet to hold inside, for a drawing that stands in a file of its own.
    """
    rows: list[Html] = []
    y = _AXIS
    for lane, name in LANES.items():
        bars = chart.lane(lane)
        if not bars:
            continue
        y += _HEADING
        left_out = f" (the first {MOST_BARS} of {len(bars)})" if len(bars) > MOST_BARS else ""
        rows.append(_text(name + left_out, 0, y - 6, "lane"))
        for bar in bars[:MOST_BARS]:
            rows.append(_row(chart, bar, y))
            y += _LABEL + _LOOKS[lane][1] + _GAP
    if chart.marks:
        y += _HEADING
        rows.append(_text("Events of the text (circles: with figures)", 0, y - 6, "lane"))
        rows += [_marked(chart, mark, y + _MARKS / 2) for mark in chart.marks]
        y += _MARKS
    return element(
        "svg",
        element("title", title),
        element("desc", _described(chart)),
        element("style", Html(style)) if style else None,
        list(_grid(chart, y)),
        rows,
        xmlns="http://www.w3.org/2000/svg",
        class_="timeline",
        role="img",
        aria_label=title,
        width=width,
        height=y + 4,
        font_family="system-ui, sans-serif",
        font_size=12.5,
    )


def _described(chart: Chart) -> str:
    said = [f"{bar.name}: {bar.words}" for lane in LANES for bar in chart.lane(lane)[:MOST_BARS]]
    if chart.marks:
        said.append(f"{len(chart.marks)} dated events of the text")
    return "; ".join(said)


def _percent(share: float) -> str:
    return f"{100 * share:.3f}".rstrip("0").rstrip(".") + "%"


def _text(words: str | Html, x: float, y: float, name: str, anchor: str = "start") -> Html:
    return element("text", words, x=_percent(x), y=y, class_=name, text_anchor=anchor, fill="currentColor")


def _grid(chart: Chart, height: float) -> Iterator[Html]:
    line = partial(element, "line", stroke="currentColor", stroke_opacity=0.18, class_="grid")
    for number, tick in enumerate(chart.axis.ticks(9)):
        x = _percent(tick.place)
        yield line(x1=x, x2=x, y1=_AXIS - 6, y2=height)
        anchor = "start" if tick.place < 0.04 else "end" if tick.place > 0.94 else "middle"
        # every second label goes where the drawing is narrow
        yield _text(tick.label, tick.place, _AXIS - 12, "tick wide" if number % 2 else "tick", anchor)
    yield line(x1="0%", x2="100%", y1=_AXIS - 6, y2=_AXIS - 6)


def _row(chart: Chart, bar: Bar, y: float) -> Html:
    colour, height = _LOOKS[bar.lane]
    axis = chart.axis
    top = y + _LABEL
    first = 0.0 if bar.start is None else axis.share(first_moment(bar.start))
    last = 1.0 if bar.end is None else axis.share(last_moment(bar.end))
    # the part that lies in the period whatever the open days of its ends are
    sure_first = first if bar.start is None else axis.share(last_moment(bar.start))
    sure_last = last if bar.end is None else axis.share(first_moment(bar.end))
    if bar.start is not None and bar.start.precision == "day":
        sure_first = first
    if bar.end is not None and bar.end.precision == "day":
        sure_last = last
    shapes = []
    circa_first = _CIRCA if bar.start is not None and (bar.start.approximate or bar.start.uncertain) else 0.0
    circa_last = _CIRCA if bar.end is not None and (bar.end.approximate or bar.end.uncertain) else 0.0
    pale = partial(
        element,
        "rect",
        fill=colour,
        fill_opacity=0.16,
        stroke=colour,
        stroke_width=1,
        stroke_dasharray="3 2.5",
        height=height,
        y=top,
    )
    outer_first, outer_last = max(0.0, first - circa_first), min(1.0, last + circa_last)
    shapes.append(pale(x=_percent(outer_first), width=_percent(outer_last - outer_first), class_="open"))
    if bar.start is None or (bar.end is None and not bar.ongoing):
        # one end alone is known: a post stands there, and what lies beyond it is open
        known = first if bar.start is not None else last
        shapes.append(_post(known, top, height, colour, bar.start is None))
        shapes.append(_arrow(1.0 if bar.end is None else 0.0, top + height / 2, colour, bar.end is None))
    elif sure_last > sure_first:
        shapes.append(_solid(sure_first, sure_last, top, height, colour))
    if bar.ongoing and bar.start is not None:
        shapes.append(_arrow(1.0, top + height / 2, colour, True))
    return element("g", element("title", f"{bar.name}: {bar.words}"), *_label(bar, first, last, y + 11), *shapes)


def _solid(first: float, last: float, top: float, height: float, colour: str) -> Html:
    # a day on an axis of centuries is still seen: the stroke gives it two pixels
    return element(
        "rect",
        x=_percent(first),
        width=_percent(last - first),
        y=top,
        height=height,
        fill=colour,
        stroke=colour,
        stroke_width=2,
        stroke_linejoin="round",
        class_="sure",
    )


def _post(x: float, top: float, height: float, colour: str, ends: bool) -> Html:
    place = _percent(x)
    return element(
        "line",
        x1=place,
        x2=place,
        y1=top - 2,
        y2=top + height + 2,
        stroke=colour,
        stroke_width=4,
        class_="ends" if ends else "begins",
    )


def _arrow(x: float, y: float, colour: str, right: bool) -> Html:
    points = f"-{_ARROW},-6 0,0 -{_ARROW},6" if right else f"{_ARROW},-6 0,0 {_ARROW},6"
    return element(
        "svg", element("polygon", points=points, fill=colour), x=_percent(x), y=y, overflow="visible", class_="arrow"
    )


def _label(bar: Bar, first: float, last: float, y: float) -> Iterator[Html]:
    """The name above its bar, flush with the end that leaves it most room."""
    name = " ".join(bar.name.split())
    if len(name) > _LONG_NAME:
        name = f"{name[:_LONG_NAME]}…"
    head, tail = (name, "") if len(name) <= _SHORT_NAME else (name[:_SHORT_NAME], name[_SHORT_NAME:])
    words = join(
        head,
        element("tspan", tail, class_="wide") if tail else None,
        element("tspan", "…", class_="narrow", display="none") if tail else None,
        element("tspan", f"  {bar.words}", class_="when wide", fill_opacity=0.7),
    )
    if first <= 0.5:
        yield _text(words, min(first, 0.4), y, "name")
    else:
        yield _text(words, max(last, 0.6), y, "name", "end")


def _marked(chart: Chart, mark: Mark, y: float) -> Html:
    first = chart.axis.share(first_moment(mark.date))
    last = chart.axis.share(last_moment(mark.date))
    middle = _percent((first + last) / 2)
    shapes = []
    if mark.date.precision != "day":
        shapes.append(
            element(
                "line",
                x1=_percent(first),
                x2=_percent(last),
                y1=y,
                y2=y,
                stroke=_EVENT,
                stroke_opacity=0.3,
                stroke_dasharray="3 2.5",
            )
        )
    if mark.size is None:
        shapes.append(element("line", x1=middle, x2=middle, y1=y - 8, y2=y + 8, stroke=_EVENT, stroke_width=2))
    else:
        radius = 4 + 2 * math.log10(1 + min(mark.size, 10**7))
        shapes.append(
            element("circle", cx=middle, cy=y, r=f"{radius:.1f}", fill=_EVENT, fill_opacity=0.35, stroke=_EVENT)
        )
    return element("g", element("title", escape(mark.words[:300])), *shapes, class_="event")
