"""What every export format says of itself."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import attrs

from wikiconflict.model import Article

#: One article, or any number of them: a document of one and a list of one differ (JSON's object and array).
Articles = Article | Iterable[Article]


class ExportError(ValueError):
    """A format, table or destination that cannot be; the message says what can."""


@attrs.frozen
class Exporter:
    """One format.

    ``collection`` says whether one document holds any number of articles (``jsonl``), or each article has its own
    (``md``). ``chunks`` gives the text piece by piece, as articles come. A format of tables needs the name of one for
    that; ``write_folder`` writes them all into a folder, and ``suffix`` is empty. ``excel_safe`` is the same format
    with text that a spreadsheet would run as a formula escaped. ``check`` raises an ExportError where a library that
    the format needs is missing.
    """

    name: str
    suffix: str
    collection: bool
    chunks: Callable[[Articles, bool], Iterator[str]] | None = None
    table_chunks: Callable[[Articles, bool, str], Iterator[str]] | None = None
    write_folder: Callable[[Articles, Path, bool], None] | None = None
    excel_safe: "Exporter | None" = None
    check: Callable[[], None] = lambda: None


def each(articles: Articles) -> Iterable[Article]:
    """The articles, be it one or many."""
    return (articles,) if isinstance(articles, Article) else articles
