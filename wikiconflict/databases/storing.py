"""Articles -> database: whole batches, each article once, never an older revision over a newer one."""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Literal

import attrs
from sqlalchemy import Connection, inspect, select, tuple_
from sqlalchemy import func as sql
from sqlalchemy.schema import CreateIndex

from wikiconflict.databases.engine import Database, opened
from wikiconflict.databases.errors import DatabaseError
from wikiconflict.databases.schema import ABOUT, ARTICLE_ID, CONTENT, form, indices, metadata, said_of_itself, table
from wikiconflict.databases.search import add_to_search, create_search, remove_from_search
from wikiconflict.databases.storable import storable
from wikiconflict.databases.views import create_views
from wikiconflict.model import Article
from wikiconflict.tabular.declaration import ARTICLE
from wikiconflict.tabular.rows import article_tables
from wikiconflict.version import __version__

Fate = Literal["added", "replaced", "unchanged", "outdated"]
Rows = Mapping[str, Sequence[dict[str, Any]]]


@attrs.define
class Stored:
    """How many articles a call stored, and how many it left as they were.

    Attributes:
        added: articles that the database did not hold.
        replaced: articles whose rows were replaced.
        unchanged: articles that the database holds just so.
        outdated: articles older than what the database holds, or of unknown revision where that is known.
    """

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    outdated: int = 0

    def count(self, fates: Iterable[Fate]) -> None:
        """Counts what became of some articles."""
        for fate in fates:
            setattr(self, fate, getattr(self, fate) + 1)


@attrs.frozen
class PageRows:
    """An article that is to be stored."""

    key: tuple[str, str]
    revision: int | None
    content: str
    rows: Rows


@attrs.define
class _Held:
    """What the database holds of an article: its number, and what decides whether it is replaced."""

    article_id: int
    revision: int | None
    content: str


def store_articles(articles: Iterable[Article], url: str | os.PathLike[str], batch: int) -> Stored:
    """As ``wikiconflict.store``."""
    if batch < 1:
        raise ValueError(f"batch must be at least 1, not {batch}")
    done = Stored()
    with opened(url, create=True) as database:
        prepare(database)
        for pages in _batches(articles, batch):
            with database.writing() as connection:
                fates = store_batch(connection, pages)
            done.count(fates)
        build_indices(database)
    return done


def prepare(database: Database) -> None:
    """Makes the tables, views and search of an empty database; finds that another has them.

    Raises:
        DatabaseError: its tables are those of another version, or of something else.
    """
    with database.writing() as connection:
        if not check_form(connection, database):
            metadata().create_all(connection, checkfirst=False)
            create_views(connection)
            create_search(connection)
            said = said_of_itself().items()
            connection.execute(table(ABOUT).insert(), [{"name": name, "value": text} for name, text in said])


def check_form(connection: Connection, database: Database) -> bool:
    """Whether the tables are there.

    Raises:
        DatabaseError: they are not those of this version.
    """
    names = set(inspect(connection).get_table_names())
    if ABOUT not in names:
        taken = sorted(names & set(metadata().tables))
        if taken:
            raise DatabaseError(
                database.name,
                f"it has a table {taken[0]!r} that wikiconflict did not make",
                "Give another database, or another file",
            )
        return False
    about = table(ABOUT)
    said = {row.name: row.value for row in connection.execute(select(about))}
    if said.get("form") != form():
        raise DatabaseError(
            database.name,
            f"its tables have the form of {said.get('made_by', 'something else')}, "
            f"and this is wikiconflict {__version__}",
            "Store the articles into a new database",
        )
    return True


def _batches(articles: Iterable[Article], size: int) -> Iterator[list[PageRows]]:
    """Articles by the batch; those that came before an error are given before it is raised."""
    source = iter(articles)
    while True:
        pages: list[PageRows] = []
        try:
            pages.extend(map(page_rows, islice(source, size)))
        except Exception:
            yield pages
            raise
        if not pages:
            return
        yield pages


def page_rows(article: Article) -> PageRows:
    """An article's rows, made storable."""
    (rows,) = article_tables([article])
    (page,) = rows["articles"]
    written = json.dumps(list(rows.values()), separators=(",", ":"))
    # one look at all of the article instead of one at each value
    if "\\u0000" in written or "\\ud" in written or "\\\\u" in written:
        rows = {
            name: [{key: storable(value) for key, value in row.items()} for row in found]
            for name, found in rows.items()
        }
        (page,) = rows["articles"]
    key = (str(page[ARTICLE[0]]), str(page[ARTICLE[1]]))
    return PageRows(key, article.source.revision_id, hashlib.sha256(written.encode()).hexdigest(), rows)


def store_batch(connection: Connection, pages: Sequence[PageRows]) -> list[Fate]:
    """Stores articles within a transaction; what became of each."""
    held = _held(connection, {page.key for page in pages})
    before = set(held)
    highest = connection.scalar(select(sql.max(table("articles").c[ARTICLE_ID]))) or 0
    fates: list[Fate] = []
    latest: dict[tuple[str, str], PageRows] = {}
    for page in pages:
        known = held.get(page.key)
        fate = _fate(page, known)
        fates.append(fate)
        if fate in ("added", "replaced"):
            if known is None:
                highest += 1
            held[page.key] = _Held(highest if known is None else known.article_id, page.revision, page.content)
            latest[page.key] = page
    replaced = [held[key].article_id for key in latest if key in before]
    remove_from_search(connection, replaced)
    _delete(connection, replaced)
    _insert(connection, {held[key].article_id: page for key, page in latest.items()})
    add_to_search(connection, [held[key].article_id for key in latest])
    return fates


def _fate(page: PageRows, held: _Held | None) -> Fate:
    if held is None:
        return "added"
    if page.content == held.content:
        return "unchanged"
    if held.revision is not None and (page.revision is None or page.revision < held.revision):
        return "outdated"
    return "replaced"


def _held(connection: Connection, keys: set[tuple[str, str]]) -> dict[tuple[str, str], _Held]:
    columns = table("articles").c
    asked = select(columns.language, columns.title, columns[ARTICLE_ID], columns.revision_id, columns[CONTENT])
    found = connection.execute(asked.where(tuple_(columns.language, columns.title).in_(sorted(keys))))
    return {(language, title): _Held(*rest) for language, title, *rest in found}


def _delete(connection: Connection, articles: Sequence[int]) -> None:
    if articles:
        # what leans on a row goes before it: the database then has no more to check for it
        for held in reversed(metadata().sorted_tables):
            if ARTICLE_ID in held.c:
                connection.execute(held.delete().where(held.c[ARTICLE_ID].in_(articles)))


def _insert(connection: Connection, pages: Mapping[int, PageRows]) -> None:
    for made in metadata().sorted_tables:
        if ARTICLE_ID in made.c:
            rows = [
                {ARTICLE_ID: number, **({CONTENT: page.content} if CONTENT in made.c else {}), **row}
                for number, page in pages.items()
                for row in page.rows[made.name]
            ]
            insert_rows(connection, made.name, rows)


def insert_rows(connection: Connection, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Adds rows to a table by the driver's own way to add many."""
    if not rows:
        return
    names = list(rows[0])
    statement = table(name).insert().compile(dialect=connection.dialect, column_keys=names)
    if statement.positional:
        order = statement.positiontup or names
        connection.exec_driver_sql(str(statement), [tuple(map(row.__getitem__, order)) for row in rows])
    else:
        connection.exec_driver_sql(str(statement), list(rows))


def build_indices(database: Database) -> None:
    """Builds the indices that are not there yet, which takes less time behind the rows than before them."""
    with database.writing() as connection:
        for index in indices():
            connection.execute(CreateIndex(index, if_not_exists=True))
