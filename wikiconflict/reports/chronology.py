"""The article's text: dated events in the order of time, the outline that they link to, the timeline as a table."""

from collections.abc import Iterator, Sequence

from wikiconflict.exporters.wording import period_words
from wikiconflict.model import Article, Date, Event, Section
from wikiconflict.reports.chart import LANES, Chart
from wikiconflict.reports.markup import Html, element, join, text_of
from wikiconflict.reports.words import Words

_UNDATED = (10**6, "")


def timeline_table(chart: Chart) -> Html:
    """The bars of the drawing as a table."""
    return element(
        "table",
        element("caption", "The spans of the timeline", class_="quiet"),
        element(
            "thead",
            element(
                "tr", *(element("th", name, scope="col") for name in ("What", "When", "As a date (EDTF)", "Read from"))
            ),
        ),
        element(
            "tbody",
            [
                element(
                    "tr",
                    element("th", text_of(bar.name), scope="row"),
                    element("td", bar.words),
                    element("td", element("code", f"{bar.start or '..'}/{_end(bar.end)}")),
                    element("td", LANES[bar.lane]),
                )
                for lane in LANES
                for bar in chart.lane(lane)
            ],
        ),
    )


def _end(end: Date | None) -> str:
    return str(end) if end is not None else ".."


def chronology_section(article: Article, words: Words) -> Iterator[Html]:
    """The dated statements in the order of time, each with its figures and a link to its section."""
    titles = dict(_titles(article.sections, "/sections"))
    yield element(
        "ol",
        [
            _event(event, number, titles.get(event.section), words)
            for number, event in sorted(enumerate(article.events), key=lambda pair: _time(pair[1]))
        ],
        class_="events",
    )


def _event(event: Event, number: int, section: Html | None, words: Words) -> Html:
    said = period_words(event.start, event.end) or "undated"
    figures = [element("li", words.figure(figure)) for figure in event.figures]
    dating = {"stated": None, "carried": "year carried from before", "relative": "dated relative to another day"}
    remarks = [dating[event.dating], "quoted" if event.quoted else None]
    return element(
        "li",
        element("div", words.evidence.link(said, event.span), class_="when"),
        element(
            "div",
            element("p", text_of(event.text)),
            element("ul", figures, class_="chips") if figures else None,
            element(
                "p",
                element("a", section, href=f"#{section_anchor(event.section)}") if section else None,
                [f" · {remark}" for remark in remarks if remark],
                class_="quiet",
            ),
        ),
        id=f"event-{number + 1}",
    )


def _time(event: Event) -> tuple[int, str]:
    date = event.start or event.end
    return _UNDATED if date is None else (date.year, date.first_day.lstrip("-").partition("-")[2])


def section_anchor(pointer: str) -> str:
    """The id of a section in the outline.

    >>> section_anchor("/sections/1/sections/0")
    'section-2-1'
    """
    steps = [str(int(token) + 1) for token in pointer.split("/") if token.isascii() and token.isdigit()]
    return "-".join(("section", *steps))


def _titles(sections: Sequence[Section], pointer: str) -> Iterator[tuple[str, Html]]:
    for index, section in enumerate(sections):
        here = f"{pointer}/{index}"
        yield here, _title(section)
        yield from _titles(section.sections, f"{here}/sections")


def _title(section: Section) -> Html:
    return Html("Lead") if section.title is None else text_of(section.title)


def outline_section(article: Article, words: Words) -> Iterator[Html]:
    """The sections as nested lists, with the periods that their headings name."""
    yield element("ul", list(_outline(article.sections, "/sections", words)), class_="tree")


def _outline(sections: Sequence[Section], pointer: str, words: Words) -> Iterator[Html]:
    for index, section in enumerate(sections):
        here = f"{pointer}/{index}"
        title = words.evidence.link(_title(section), section.title.span if section.title is not None else None)
        remarks = [
            join("main article: ", words.links(section.main)) if section.main else None,
            words.period(section.start, section.end),
            f"{section.words:,} word{'s' * (section.words != 1)}" if section.words else None,
        ]
        yield element(
            "li",
            title,
            element("span", [join(" · ", remark) for remark in remarks if remark], class_="quiet"),
            element("ul", list(_outline(section.sections, f"{here}/sections", words))) if section.sections else None,
            id=section_anchor(here),
        )
