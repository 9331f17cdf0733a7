"""Full-text search: FTS5 in SQLite, tsvector in PostgreSQL. Words are found as they stand, in any language.

SQLite: ``articles_search`` is an FTS5 table over the view ``article_words``, whose text it does not hold twice; its
``rowid`` is ``article_id``. PostgreSQL: ``articles_search`` holds a ``tsvector`` an article (``words``: title with
weight A, names B, text C) under a GIN index. A tsvector ends at a megabyte, so the text goes in up to its
``TEXT_LIMIT``-th character.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

SEARCH = "articles_search"
TEXT_LIMIT = 150_000
_NAMES_LIMIT = 20_000

#: Kind of database -> the statements that make the search; the views must be there.
CREATE_SEARCH = {
    "sqlite": (
        f"CREATE VIRTUAL TABLE {SEARCH} USING fts5("
        "title, names, body, content='article_words', content_rowid='article_id')",
    ),
    "postgresql": (
        f"CREATE TABLE {SEARCH} (article_id INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE, "
        "words TSVECTOR NOT NULL)",
        f"CREATE INDEX {SEARCH}_words ON {SEARCH} USING GIN (words)",
    ),
}

_WEIGHED = " || ".join(
    f"setweight(to_tsvector('simple', left(coalesce({column}, ''), {limit})), '{weight}')"
    for column, limit, weight in (("title", 1000, "A"), ("names", _NAMES_LIMIT, "B"), ("body", TEXT_LIMIT, "C"))
)
_ADD = {
    "sqlite": f"INSERT INTO {SEARCH} (rowid, title, names, body) "
    "SELECT article_id, title, names, body FROM article_words WHERE article_id IN ({ids})",
    "postgresql": f"INSERT INTO {SEARCH} (article_id, words) "
    f"SELECT article_id, {_WEIGHED} FROM article_words WHERE article_id IN ({{ids}})",
}
_REMOVE = {
    # FTS5 unlearns the words of a text that it is told again
    "sqlite": f"INSERT INTO {SEARCH} ({SEARCH}, rowid, title, names, body) "
    "SELECT 'delete', article_id, title, names, body FROM article_words WHERE article_id IN ({ids})",
    "postgresql": f"DELETE FROM {SEARCH} WHERE article_id IN ({{ids}})",
}


def create_search(connection: Connection) -> None:
    """Makes the search's table; the views must be there."""
    for statement in CREATE_SEARCH[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def add_to_search(connection: Connection, articles: Sequence[int]) -> None:
    """Makes the words of articles found, after their rows are written."""
    _run(connection, _ADD[connection.dialect.name], articles)


def remove_from_search(connection: Connection, articles: Sequence[int]) -> None:
    """Makes the words of articles found no more, while their rows are still there."""
    _run(connection, _REMOVE[connection.dialect.name], articles)


def _run(connection: Connection, statement: str, articles: Sequence[int]) -> None:
    if articles:
        connection.exec_driver_sql(statement.format(ids=", ".join(map(str, articles))))
