"""The part of the dossier that comes from the article's text: timeline, chronology, outline; and checks, sources."""

from collections import Counter
from collections.abc import Iterator, Sequence

from wikiconflict.exporters.markdown_text import article_address, escape, item, link, name_of, table
from wikiconflict.exporters.order_of_battle import figure_words
from wikiconflict.exporters.wording import period_words
from wikiconflict.model import Article, Date, Event, Section

_ORIGINS = {"date_field": "date of the box", "heading": "heading", "combatant": "party", "commander": "commander"}


def timeline_lines(article: Article) -> Iterator[str]:
    """The spans that the page names, in order."""
    if article.timeline:
        yield from ("", "## Timeline", "")
        yield from table(
            ("When", "What", "From"),
            (
                (
                    period_words(entry.start, entry.end),
                    _to_section(entry.section, name_of(entry.name)),
                    _ORIGINS[entry.origin],
                )
                for entry in article.timeline
            ),
        )


def event_lines(article: Article) -> Iterator[str]:
    """The dated statements in the order of time, each with a link to its section in the outline."""
    if article.events:
        titles = dict(_titles(article.sections, "/sections"))
        yield from ("", "## Chronology", "")
        for event in sorted(article.events, key=_time):
            yield _event(event, titles.get(event.section))


def _event(event: Event, section: str | None) -> str:
    parts = [f"**{period_words(event.start, event.end) or 'undated'}**", "—", name_of(event.text)]
    if event.figures:
        parts.append(f"({'; '.join(map(figure_words, event.figures))})")
    if event.quoted:
        parts.append("(quoted)")
    if section is not None:
        parts.append(f"— {_to_section(event.section, section)}")
    return item(" ".join(parts))


def _time(event: Event) -> tuple[int, str]:
    date = event.start or event.end
    return (date.year, date.first_day.lstrip("-").partition("-")[2]) if isinstance(date, Date) else (10**6, "")


def _anchor(pointer: str) -> str:
    numbers = "-".join(str(int(token) + 1) for token in pointer.split("/") if token.isascii() and token.isdigit())
    return f"section-{numbers}" if numbers else ""


def _to_section(pointer: str | None, shown: str) -> str:
    anchor = _anchor(pointer) if pointer else ""
    return f"[{shown}](#{anchor})" if anchor else shown


def _titles(sections: Sequence[Section], pointer: str) -> Iterator[tuple[str, str]]:
    for index, section in enumerate(sections):
        here = f"{pointer}/{index}"
        yield here, name_of(section.title) if section.title is not None else "Lead"
        yield from _titles(section.sections, f"{here}/sections")


def outline_lines(article: Article) -> Iterator[str]:
    """The sections as a nested list, with the anchors that the chronology links to."""
    if article.sections:
        yield from ("", "## Outline of the article", "", *_outline(article, article.sections, "/sections", 0))


def _outline(article: Article, sections: Sequence[Section], pointer: str, depth: int) -> Iterator[str]:
    for index, section in enumerate(sections):
        here = f"{pointer}/{index}"
        title = name_of(section.title) if section.title is not None else "Lead"
        remarks = [period_words(section.start, section.end), _words(section.words)]
        remarks += [f"main article: {link(m.name, article_address(m.target, article.language))}" for m in section.main]
        said = "; ".join(remark for remark in remarks if remark)
        yield item(f'<a id="{_anchor(here)}"></a>{title}{f" ({said})" if said else ""}', depth)
        yield from _outline(article, section.sections, f"{here}/sections", depth + 1)


def _words(number: int) -> str:
    return f"{number:,} word{'s' * (number != 1)}" if number else ""


def check_lines(article: Article) -> Iterator[str]:
    """Box against text, then how many findings of which code."""
    if article.checks:
        yield from ("", "## Box against text", "")
        yield from table(
            ("Subject", "Verdict", "Box", "Text"),
            (
                (escape(c.subject), c.verdict.replace("_", " "), escape(c.box or ""), escape(c.text or ""))
                for c in article.checks
            ),
        )
    if article.diagnostics:
        counted = Counter((finding.severity, finding.code) for finding in article.diagnostics)
        order = ("error", "warning", "info")
        yield from ("", f"## Findings ({len(article.diagnostics)})", "")
        yield from table(
            ("Severity", "Code", "Times"),
            (
                (severity, escape(code), str(times))
                for (severity, code), times in sorted(
                    counted.items(), key=lambda entry: (order.index(entry[0][0]), -entry[1], entry[0][1])
                )
            ),
        )


def source_lines(article: Article) -> Iterator[str]:
    """See also, categories, then where the text comes from and under which licence."""
    if article.see_also:
        yield from ("", "## See also", "")
        yield from (item(link(one.name, article_address(one.target, article.language))) for one in article.see_also)
    if article.categories:
        yield from ("", "## Categories", "", " · ".join(map(name_of, article.categories)))
    source = article.source
    shown = {
        "Article": link(article.title or "untitled", source.url or article_address(article.title, article.language)),
        "Revision": link(str(source.revision_id or "permalink"), source.permalink)
        if source.revision_id is not None or source.permalink
        else "",
        "Saved": escape(source.timestamp or ""),
        "Licence of the text": escape(source.licence or ""),
        "References on the page": str(len(article.citations) or ""),
        "Form of the text": source.dialect,
        "SHA-256 of the text": escape(source.sha256),
        "Read by": f"wikiconflict {escape(source.parser_version)}" if source.parser_version else "",
    }
    yield from ("", "## Source", "", *(item(f"{name}: {value}") for name, value in shown.items() if value))
