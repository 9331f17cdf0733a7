"""Markdown: an article as a dossier for people. Every field is escaped; the only HTML is anchors of its own."""

from collections.abc import Iterator

from wikiconflict.exporters.dossier_box import box_lines
from wikiconflict.exporters.dossier_text import check_lines, event_lines, outline_lines, source_lines, timeline_lines
from wikiconflict.exporters.exporter import Articles, Exporter, each
from wikiconflict.exporters.markdown_text import name_of
from wikiconflict.model import Article


def dossier(article: Article) -> str:
    """The dossier of one article, ending with a newline.

    >>> from wikiconflict import parse
    >>> page = parse("{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC}}")
    >>> print("\\n".join(dossier(page).splitlines()[:6]))
    # Battle of Cannae
    <BLANKLINE>
    |  |  |
    | --- | --- |
    | **Kind** | military conflict |
    | **Date** | 2 August 216 BC |
    """
    return "\n".join(_lines(article)) + "\n"


def _lines(article: Article) -> Iterator[str]:
    conflict = article.conflict
    yield f"# {name_of(article.title or (conflict.name if conflict else None))}"
    if conflict is None:
        yield from ("", "The page holds no conflict infobox.")
    else:
        yield from box_lines(conflict, article.language, 2)
        for other in article.conflicts[1:]:
            yield from ("", f"## Also on this page: {name_of(other.name)}")
            yield from box_lines(other, article.language, 3)
    yield from timeline_lines(article)
    yield from event_lines(article)
    yield from outline_lines(article)
    yield from check_lines(article)
    yield from source_lines(article)


def chunks(articles: Articles, provenance: bool) -> Iterator[str]:
    """The dossiers, a rule between one and the next. A dossier holds no spans, with ``provenance`` or without."""
    for index, article in enumerate(each(articles)):
        yield "\n---\n\n" * bool(index) + dossier(article)


EXPORTER = Exporter("md", ".md", collection=False, chunks=chunks)
