"""Databases: articles stored in SQLite or PostgreSQL, and loaded from there as they were.

SQLAlchemy is needed, and imported when a function is called: ``pip install 'wikiconflict[db]'``.
"""

import os
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

from wikiconflict.databases.errors import DatabaseError
from wikiconflict.model import Article

if TYPE_CHECKING:
    from wikiconflict.databases.storing import Stored

__all__ = ["DatabaseError", "load", "store"]


def store(articles: Article | Iterable[Article], url: str | os.PathLike[str], *, batch: int = 100) -> "Stored":
    """Stores articles in a database; tables, views and search are made where they are missing.

    An article is known by its language and title. One that is held just so is skipped; one with changed content
    replaces all rows of the old, unless it is of an older revision, or of unknown revision where that of the old is
    known. Each batch is one transaction: after a failure, or a kill, the database holds whole batches, and storing the
    same articles again goes on from there. Articles may come from ``read``: what it read is stored before the errors
    that it raises at its end are passed on.

    Args:
        articles: an Article, or any number of them.
        url: the path of a SQLite file, or a URL: ``sqlite:///PATH``, ``postgresql://USER:PASSWORD@HOST/DATABASE``.
        batch: how many articles one transaction stores.

    Returns:
        How many articles were added, replaced, unchanged, outdated.

    Raises:
        DatabaseError: a driver is missing, or the database cannot be reached, written, or is not one of this library's.
        ValueError: ``batch`` is under 1.

    >>> import tempfile, pathlib
    >>> from wikiconflict import parse
    >>> file = pathlib.Path(tempfile.mkdtemp()) / "conflicts.sqlite"
    >>> page = parse("{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC}}", language="en")
    >>> store(page, file).added, store(page, file).unchanged
    (1, 1)
    >>> list(load(file)) == [page]
    True
    """
    _check_driver(url)
    from wikiconflict.databases.storing import store_articles

    return store_articles((articles,) if isinstance(articles, Article) else articles, url, batch)


def load(url: str | os.PathLike[str]) -> Iterator[Article]:
    """The articles of a database, in the order in which they were first stored, spans and citations included.

    They are read some at a time, each whole as one transaction left it.

    Args:
        url: as for ``store``.

    Raises:
        DatabaseError: as for ``store``, and where no articles were ever stored.
    """
    _check_driver(url)
    from wikiconflict.databases.loading import load_articles

    return load_articles(url)


def _check_driver(url: str | os.PathLike[str]) -> None:
    if find_spec("sqlalchemy") is None:
        extra = "postgres" if os.fspath(url).startswith("postgres") else "db"
        raise DatabaseError(
            "databases", "SQLAlchemy is not installed", f"Install it: pip install 'wikiconflict[{extra}]'"
        )
