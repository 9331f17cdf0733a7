"""A whole page: no script, no request, a policy that forbids both; one article's report put together."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import attrs

from wikiconflict.model import Article
from wikiconflict.reports.bars import figures_section
from wikiconflict.reports.chart import chart
from wikiconflict.reports.chronology import chronology_section, outline_section, timeline_table
from wikiconflict.reports.evidence import Evidence
from wikiconflict.reports.findings import checks_section, counted, diagnostics_section, unread_section
from wikiconflict.reports.head import facts, further_rows, source_note
from wikiconflict.reports.markup import Html, element, join, text_of
from wikiconflict.reports.sides import sides_section
from wikiconflict.reports.timeline import draw
from wikiconflict.reports.words import Words

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


@attrs.frozen
class Section:
    """A part of a page: the id that the navigation leads to, its title, what it holds."""

    id: str
    title: str
    content: tuple[Html, ...]


@cache
def style_sheet() -> str:
    """The one style sheet of all pages."""
    return files("wikiconflict.reports").joinpath("style.css").read_text(encoding="utf-8")


def whole_page(title: str, language: str | None, header: Html, sections: list[Section], footer: Html) -> str:
    """A document of HTML."""
    navigation = element(
        "nav",
        element("ul", [element("li", element("a", part.title, href=f"#{part.id}")) for part in sections]),
        aria_label="On this page",
    )
    main = [
        element(
            "section",
            element("h2", part.title, id=f"{part.id}-title"),
            part.content,
            id=part.id,
            aria_labelledby=f"{part.id}-title",
        )
        for part in sections
    ]
    body = element(
        "body",
        element("a", "Skip to the content", href="#content", class_="skip"),
        element("header", header),
        navigation if len(sections) > 1 else None,
        element("main", main, id="content", tabindex=-1),
        element("footer", footer),
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", " ".join(title.split()) or "—"),
        element("style", Html(style_sheet())),
    )
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en')}\n"


def article_page(article: Article, text: str | None = None, *, index: str | None = None) -> str:
    """The report of one article; ``index`` is the address of the page that lists the others."""
    evidence = Evidence(article, text)
    words = Words(evidence, article.language)
    conflict = article.conflict
    name = article.title or (conflict.name if conflict else None) or "Untitled"
    header = join(
        element("p", element("a", "← all articles", href=index)) if index else None,
        element("h1", text_of(name)),
        element("p", "The page holds no conflict infobox.") if conflict is None else facts(conflict, words),
        _findings_line(article),
    )
    sections = [part for part in _sections(article, words) if part.content]
    return whole_page(name, article.language, header, sections, _footer(article))


def _findings_line(article: Article) -> Html | None:
    found = counted(article)
    if not found:
        return None
    said = [f"{number:,} {severity}{'s' * (number != 1 and severity != 'info')}" for severity, number in found.items()]
    return element("p", element("a", f"Findings: {', '.join(said)}", href="#findings"), class_="quiet")


def _sections(article: Article, words: Words) -> Iterator[Section]:
    evidence = words.evidence
    drawn = chart(article)
    if drawn is not None:
        yield Section(
            "timeline",
            "Timeline",
            (
                element("div", draw(drawn, f"Timeline of {article.title or 'the conflict'}"), class_="drawing"),
                element("p", *_legend(drawn.outside), class_="note"),
                element("details", element("summary", "The timeline as a table"), timeline_table(drawn)),
            ),
        )
    for number, conflict in enumerate(article.conflicts):
        suffix = f"-{number + 1}" if number else ""
        of = f": {' '.join(conflict.name.split())}" if number else ""
        if number:
            yield Section(f"box{suffix}", f"Also on this page{of}", (facts(conflict, words),))
        yield Section(f"sides{suffix}", f"Sides{of}", tuple(sides_section(conflict, words, 3)))
        yield Section(f"figures{suffix}", f"Strength and losses{of}", tuple(figures_section(conflict, words, 3)))
        yield Section(f"details{suffix}", f"Further rows of the box{of}", tuple(further_rows(conflict, words)))
    if article.events:
        yield Section("chronology", "Chronology", tuple(chronology_section(article, words)))
    if article.checks:
        yield Section("checks", "Box against text", tuple(checks_section(article, words)))
    if any(section.title is not None or section.words for section in article.sections):
        yield Section("outline", "Outline of the article", tuple(outline_section(article, words)))
    if article.see_also:
        links = [element("li", words.link(link)) for link in article.see_also]
        yield Section("see-also", "See also", (element("ul", links, class_="plain"),))
    if article.diagnostics:
        yield Section("findings", "Findings", tuple(diagnostics_section(article, evidence)))
    if any(conflict.unread or conflict.unmapped for conflict in article.conflicts):
        yield Section("unread", "Not read", tuple(unread_section(article.conflicts, evidence)))
    if evidence.exhibits:
        yield Section("evidence", "Evidence", tuple(evidence.section()))


def _legend(outside: int) -> Iterator[str]:
    yield (
        "Solid is certain. Dashed is open: the days of a month or the months of a year that is all the source gives, "
        "the surroundings of a circa, what lies before or after the one end that is known (an arrow)."
    )
    if outside:
        yield f" {outside:,} date{'s lie' if outside > 1 else ' lies'} too far off to be drawn."


def _footer(article: Article) -> Html:
    return join(element("h2", "Source"), source_note(article))
