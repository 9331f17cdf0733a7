"""The schema as SQL text: what ``store`` makes in an empty database, for those who make it themselves."""

from collections.abc import Iterator
from typing import Literal

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, SetColumnComment, SetTableComment

from wikiconflict.databases.schema import ABOUT, indices, metadata, said_of_itself
from wikiconflict.databases.search import CREATE_SEARCH
from wikiconflict.databases.views import VIEWS, view_sql

Kind = Literal["sqlite", "postgresql"]


def ddl(kind: Kind) -> Iterator[str]:
    """The statements, without semicolons: tables (for PostgreSQL with comments), views, search, indices."""
    dialect = (sqlite if kind == "sqlite" else postgresql).dialect()
    for table in metadata().sorted_tables:
        yield str(CreateTable(table).compile(dialect=dialect)).strip()
        if kind == "postgresql":
            yield str(SetTableComment(table).compile(dialect=dialect))
            for column in table.columns:
                yield str(SetColumnComment(column).compile(dialect=dialect))
    for said, value in said_of_itself().items():
        yield f"INSERT INTO {ABOUT} (name, value) VALUES ('{said}', '{value}')"
    for name in VIEWS:
        yield f"CREATE VIEW {name} AS {view_sql(name, kind)}"
    yield from CREATE_SEARCH[kind]
    for index in indices():
        yield str(CreateIndex(index).compile(dialect=dialect))
