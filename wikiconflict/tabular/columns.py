"""What a table is: named, typed and described columns, a primary key, foreign keys."""

from collections.abc import Iterable
from typing import Literal

import attrs

ColumnType = Literal["string", "integer", "number", "boolean"]


@attrs.frozen
class Column:
    """One column. ``vocabulary`` lists the values that it may hold, where they are a closed list."""

    name: str
    type: ColumnType
    description: str
    unit: str | None = None
    vocabulary: tuple[str, ...] = ()
    nullable: bool = True
    example: str | int | float | bool | None = None


@attrs.frozen
class ForeignKey:
    """Columns that name a row of another table (or of the same); a row with a null among them names none."""

    columns: tuple[str, ...]
    table: str
    references: tuple[str, ...]


@attrs.frozen
class Table:
    """One table: its rows are identified by ``primary_key``, whose columns are never null."""

    name: str
    description: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...] = ()

    @property
    def column_names(self) -> tuple[str, ...]:
        """The header, in order."""
        return tuple(column.name for column in self.columns)


def text(
    name: str,
    description: str,
    example: str | None = None,
    *,
    vocabulary: Iterable[str] = (),
    nullable: bool = True,
    unit: str | None = None,
) -> Column:
    """A column of text."""
    return Column(name, "string", description, unit, tuple(vocabulary), nullable, example)


def count(
    name: str, description: str, example: int | None = None, *, unit: str | None = None, nullable: bool = True
) -> Column:
    """A column of whole numbers."""
    return Column(name, "integer", description, unit, (), nullable, example)


def flag(name: str, description: str, example: bool = False, *, nullable: bool = False) -> Column:
    """A column of true and false."""
    return Column(name, "boolean", description, None, (), nullable, example)


def degrees(name: str, description: str, example: float) -> Column:
    """A column of decimal degrees."""
    return Column(name, "number", description, "degrees", (), True, example)
