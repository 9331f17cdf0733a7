"""The compact form for notebooks: a piece of HTML that brings no style sheet, no id and no script along."""

from collections.abc import Iterable, Iterator, Sequence

from wikiconflict.model import Article, CasualtyFigure, Conflict, StrengthFigure
from wikiconflict.reports.chart import chart
from wikiconflict.reports.evidence import Evidence
from wikiconflict.reports.findings import counted
from wikiconflict.reports.head import facts
from wikiconflict.reports.index import Entry, entry_cells
from wikiconflict.reports.markup import Html, element, join, text_of
from wikiconflict.reports.timeline import draw
from wikiconflict.reports.words import Words, side_title

#: Entries of a cell; the rest is counted.
SHORT = 8
#: Articles of a list; the rest is counted.
LISTED = 50

_CELL = "text-align:left;vertical-align:top;padding:.2em .8em .2em 0"
_QUIET = "opacity:.75;font-size:.9em"


def article_fragment(article: Article) -> str:
    """One article: head, sides, timeline, how much there is of the rest."""
    conflict = article.conflict
    name = article.title or (conflict.name if conflict else None) or "Untitled"
    drawn = chart(article)
    counts = (
        (len(article.events), "event"),
        (len(article.checks), "check"),
        (len(article.citations), "citation"),
        *((number, severity) for severity, number in counted(article).items()),
    )
    said = ", ".join(f"{number:,} {noun}{'s' * (number != 1 and noun != 'info')}" for number, noun in counts if number)
    return _box(
        element("strong", text_of(name), style="font-size:1.25em"),
        "The page holds no conflict infobox." if conflict is None else _conflict(conflict, article.language),
        draw(drawn, f"Timeline of {name}") if drawn else None,
        element("div", said, style=_QUIET) if said else None,
    )


def conflict_fragment(conflict: Conflict) -> str:
    """One boxed conflict: head and sides."""
    return _box(element("strong", text_of(conflict.name), style="font-size:1.25em"), _conflict(conflict, None))


def list_fragment(articles: Sequence[Article]) -> str:
    """Several articles as a table, in their order."""
    shown = [_cells(entry_cells(Entry.of(article, ""))) for article in articles[:LISTED]]
    rest = len(articles) - len(shown)
    header = [
        element("th", name, scope="col", style=_CELL) for name in ("When", "Conflict", "Place", "Sides", "Outcome")
    ]
    return _box(
        element("table", element("thead", element("tr", header)), element("tbody", shown)),
        element("div", f"and {rest:,} more", style=_QUIET) if rest else None,
    )


def _cells(cells: Iterable[Html | str]) -> Html:
    return element("tr", [element("td", cell, style=_CELL) for cell in cells])


def _box(*content: Html | str | None) -> str:
    return str(element("div", *content, class_="wikiconflict", style="max-width:60em"))


def _conflict(conflict: Conflict, language: str | None) -> Html:
    words = Words(Evidence(None), language)
    return join(facts(conflict, words), _sides(conflict, words) if conflict.sides else None)


def _sides(conflict: Conflict, words: Words) -> Html:
    rows = (
        ("Parties", [[words.party(party) for party in side.combatants] for side in conflict.sides]),
        ("Commanders", [[words.person(person) for person in side.commanders] for side in conflict.sides]),
        ("Units", [[words.party(unit) for unit in side.units] for side in conflict.sides]),
        ("Strength", [list(_figures(side.strengths, words)) for side in conflict.sides]),
        ("Casualties", [list(_figures(side.casualties, words)) for side in conflict.sides]),
    )
    titles = [element("th", side_title(side), scope="col", style=_CELL) for side in conflict.sides]
    return element(
        "table",
        element("thead", element("tr", element("td"), titles)),
        element(
            "tbody",
            [
                element(
                    "tr",
                    element("th", name, scope="row", style=_CELL),
                    [element("td", _short(cell), style=_CELL) for cell in cells],
                )
                for name, cells in rows
                if any(cells)
            ],
        ),
    )


def _figures(figures: Iterable[StrengthFigure | CasualtyFigure], words: Words) -> Iterator[Html]:
    for figure in figures:
        yield join(text_of(figure.group), ": ", words.figure(figure)) if figure.group else words.figure(figure)


def _short(entries: list[Html]) -> Html:
    shown = entries if len(entries) <= SHORT + 1 else [*entries[:SHORT], Html(f"and {len(entries) - SHORT} more")]
    return join([join(element("br") if index else None, entry) for index, entry in enumerate(shown)])
