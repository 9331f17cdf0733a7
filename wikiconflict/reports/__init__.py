"""Reports: pages of HTML for people, one an article and one that lists them; forms of the same for notebooks."""

import os
from pathlib import Path

from wikiconflict.exporters.files import write_text
from wikiconflict.model import Article
from wikiconflict.reports.evidence import WrongTextError
from wikiconflict.reports.index import Entry, index_page
from wikiconflict.reports.page import article_page

__all__ = ["Entry", "WrongTextError", "article_page", "index_page", "report"]


def report(article: Article, text: str | None = None, path: str | os.PathLike[str] | None = None) -> str:
    """One article as a self-contained page of HTML: no script, no request, every text of the article escaped.

    Args:
        article: what to show.
        text: the page that the article was read from, as given to ``parse``. Values then lead to its excerpts;
            without it, to the offsets of their characters.
        path: a file to write the page to, whole or not at all; its folders are made.

    Returns:
        The page.

    Raises:
        WrongTextError: ``text`` is not the one that the article was read from.
        OSError: the file can't be written.

    >>> from wikiconflict import parse
    >>> text = "{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC|place=<b>Apulia</b>}}"
    >>> page = report(parse(text), text)
    >>> "2 August <mark>216 BC</mark>" in page, "<mark>2 August 216 BC</mark>" in page, "<script" in page
    (False, True, False)
    """
    page = article_page(article, text)
    if path is not None:
        write_text(Path(path), [page])
    return page
