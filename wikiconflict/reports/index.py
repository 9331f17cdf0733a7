"""The page that lists several reports, in the order of time."""

from collections.abc import Iterable, Sequence

import attrs

from wikiconflict.exporters.wording import period_words
from wikiconflict.model import Article, Period
from wikiconflict.reports.findings import counted
from wikiconflict.reports.markup import Html, element, join, text_of
from wikiconflict.reports.page import Section, whole_page
from wikiconflict.reports.words import side_title

_UNDATED = (10**6, "")


@attrs.frozen
class Entry:
    """What the list shows of one article; ``address`` leads to its page."""

    address: str
    title: str
    when: Period | None
    place: str
    sides: tuple[Html, ...]
    outcome: str
    findings: int

    @classmethod
    def of(cls, article: Article, address: str) -> "Entry":
        """The entry of an article."""
        conflict = article.conflict
        found = counted(article)
        return cls(
            address,
            str(article.title or (conflict.name if conflict else None) or "Untitled"),
            conflict.when if conflict else None,
            str(conflict.place_text or "") if conflict else "",
            tuple(map(side_title, conflict.sides)) if conflict else (),
            str(conflict.outcome.verdict) if conflict and conflict.outcome else "",
            found.get("error", 0) + found.get("warning", 0),
        )

    @property
    def time(self) -> tuple[int, str]:
        """What the list is ordered by: the first day, the undated last."""
        date = (self.when.start or self.when.end) if self.when else None
        return _UNDATED if date is None else (date.year, date.first_day.lstrip("-").partition("-")[2])


def index_page(entries: Iterable[Entry]) -> str:
    """The page that links to all articles."""
    listed = sorted(entries, key=lambda entry: (entry.time, entry.title))
    header = join(
        element("h1", "Conflicts"),
        element("p", f"{len(listed):,} article{'s' * (len(listed) != 1)}, by date", class_="quiet"),
    )
    sections = [Section("articles", "Articles", (_table(listed),))]
    footer = element("p", "Made by wikiconflict. Each page names the source and the licence of its text.")
    return whole_page("Conflicts", None, header, sections, footer)


def _table(entries: Sequence[Entry]) -> Html:
    return element(
        "table",
        element(
            "thead",
            element(
                "tr",
                *(element("th", name, scope="col") for name in ("When", "Conflict", "Place", "Sides", "Outcome")),
            ),
        ),
        element("tbody", [_row(entry) for entry in entries]),
        class_="index",
    )


def entry_cells(entry: Entry) -> tuple[Html | str, ...]:
    """When, what, where, who against whom, with which outcome."""
    when = entry.when
    return (
        (period_words(when.start, when.end, ongoing=when.ongoing) if when else "") or "undated",
        element("a", text_of(entry.title), href=entry.address) if entry.address else text_of(entry.title),
        text_of(entry.place) if entry.place else "—",
        Html(" — ".join(entry.sides)) or "—",
        text_of(entry.outcome) if entry.outcome else "—",
    )


def _row(entry: Entry) -> Html:
    when, title, *rest = entry_cells(entry)
    doubts = f" {entry.findings} to check" if entry.findings else None
    return element(
        "tr",
        element("td", when),
        element("th", title, element("span", doubts, class_="quiet") if doubts else None, scope="row"),
        [element("td", cell) for cell in rest],
    )
