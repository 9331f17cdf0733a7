"""The tables of ``tabular`` as SQL: the same columns in every sink, and here one integer that stands for the article.

``article_id`` leads every table and takes the place of ``language`` and ``title`` in keys: they stay as columns, so
that a person reads a row without a join, and a browser such as Datasette shows the article's title behind the number.
"""

import hashlib
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

from wikiconflict.tabular import SCHEMA
from wikiconflict.tabular import Table as Declared
from wikiconflict.tabular.declaration import ARTICLE
from wikiconflict.version import __version__

ARTICLE_ID = "article_id"
CONTENT = "content_sha256"

#: What a database says of itself: name -> value.
ABOUT = "about"

#: Columns that people look up and join by, beyond the keys.
_INDICES = (
    ("articles", "page_title"),
    ("conflicts", "start_year"),
    ("conflicts", "end_year"),
    ("conflicts", "outcome_kind"),
    ("combatants", "target"),
    ("combatants", "name"),
    ("commanders", "target"),
    ("commanders", "name"),
    ("commander_fates", "fate"),
    ("casualty_kinds", "kind"),
    ("events", "start_year"),
    ("links", "target"),
    ("categories", "category"),
    ("diagnostics", "code"),
)

_TYPES: dict[str, type[TypeEngine[Any]]] = {
    "string": Text,
    "integer": BigInteger,
    "number": Double,
    "boolean": Boolean,
}


@cache
def metadata() -> MetaData:
    """All tables, without the indices of ``indices()``: those are built after the rows."""
    made = MetaData()
    for table in SCHEMA:
        _table(table, made)
    Table(
        ABOUT,
        made,
        Column("name", Text, primary_key=True, comment="What is said"),
        Column("value", Text, nullable=False, comment="What is said of it"),
        comment="What this database says of itself: the form of its tables, and who made them",
    )
    return made


def table(name: str) -> Table:
    """The table of that name."""
    return metadata().tables[name]


@cache
def indices() -> tuple[Index, ...]:
    """The indices that are built after the rows."""
    # bound to tables of their own, so that creating those of ``metadata`` does not build them
    apart = MetaData()
    for made in metadata().sorted_tables:
        made.to_metadata(apart)
    return tuple(Index(f"{name}_{column}", apart.tables[name].c[column]) for name, column in _INDICES)


@cache
def form() -> str:
    """Digits that change when a table or a column does: a database of another form is not written to."""
    columns = [
        (made.name, column.name, str(column.type), column.nullable)
        for made in metadata().sorted_tables
        for column in made.columns
    ]
    return hashlib.sha256(repr(columns).encode()).hexdigest()[:16]


def said_of_itself() -> dict[str, str]:
    """The rows of ``about``."""
    return {"form": form(), "made_by": f"wikiconflict {__version__}"}


def _table(declared: Declared, made: MetaData) -> Table:
    columns: list[Column[Any]] = [
        Column(
            column.name,
            _TYPES[column.type],
            nullable=column.nullable,
            comment=column.description + (f" ({column.unit})" if column.unit else ""),
        )
        for column in declared.columns
    ]
    if declared.name == "articles":
        return Table(
            declared.name,
            made,
            Column(
                ARTICLE_ID, Integer, primary_key=True, autoincrement=False, comment="Number of the article, here only"
            ),
            *columns,
            Column(CONTENT, Text, nullable=False, comment="SHA-256 of all rows of the article"),
            UniqueConstraint(*ARTICLE, name="articles_key"),
            comment=declared.description,
        )
    article = Column(
        ARTICLE_ID,
        Integer,
        ForeignKey(f"articles.{ARTICLE_ID}", ondelete="CASCADE"),
        nullable=False,
        comment="The article, by its number in `articles`",
    )
    constraints = [
        ForeignKeyConstraint(
            _keyed(key.columns),
            [f"{key.table}.{name}" for name in _keyed(key.references)],
            ondelete="CASCADE",
            # an entry may stand before the one that it names its parent
            deferrable=key.table == declared.name or None,
            initially="DEFERRED" if key.table == declared.name else None,
        )
        for key in declared.foreign_keys
        if key.table != "articles"
    ]
    return Table(
        declared.name,
        made,
        article,
        *columns,
        PrimaryKeyConstraint(*_keyed(declared.primary_key)),
        *constraints,
        comment=declared.description,
    )


def _keyed(columns: tuple[str, ...]) -> list[str]:
    """Key columns with the article's number for its language and title."""
    return [ARTICLE_ID, *(name for name in columns if name not in ARTICLE)]
