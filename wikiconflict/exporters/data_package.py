"""The data package of the tables: Frictionless Data Package and Table Schema, made from the declaration."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from wikiconflict.tabular import SCHEMA, Column, Table
from wikiconflict.version import __version__

LICENCES: Mapping[str, tuple[str, str]] = {
    "CC BY-SA 4.0": ("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
}


@attrs.frozen
class Written:
    """A file of the package: SHA-256 in hexadecimal digits, bytes, rows."""

    sha256: str
    bytes: int
    rows: int


#: What the package says of tables that are made for spreadsheets.
ESCAPED = (
    "Made for spreadsheets: a text that begins like a formula (=, +, -, @, tab), or has a line that does, has an "
    "apostrophe (') there. Numbers are as they were. Take the apostrophe away before you compute with such a text, or "
    "use the tables that are written without --excel-safe."
)


def data_package(
    files: Mapping[str, Written], sources: Iterable[Mapping[str, object]], *, excel_safe: bool = False
) -> dict[str, Any]:
    """The descriptor: ``files`` by table, ``sources`` the rows of ``articles``. It names no time and no machine."""
    pages = list(sources)
    licences = sorted({str(page["licence"]) for page in pages if page["licence"]})
    return {
        "profile": "tabular-data-package",
        "name": "wikiconflict",
        "title": "Records of conflict articles",
        "description": (
            "Sides, commanders, strengths, casualties and dates as the infoboxes and texts of Wikipedia's conflict "
            f"articles give them, read by wikiconflict {__version__}. Years are astronomical: 1 BC is 0. A null is an "
            'empty field, an empty text a quoted one ("").' + (f" {ESCAPED}" if excel_safe else "")
        ),
        **({"escaped": {"types": ["string"], "prefix": "'"}} if excel_safe else {}),
        **({"licenses": [_licence(name) for name in licences]} if licences else {}),
        "sources": [_source(page) for page in pages],
        "resources": [_resource(table, files[table.name]) for table in SCHEMA],
    }


def package_schema() -> dict[str, Any]:
    """The descriptor of tables that hold no rows yet: what every package of this library fits."""
    return {
        "profile": "tabular-data-package",
        "name": "wikiconflict",
        "title": "Records of conflict articles",
        "resources": [_described(table) for table in SCHEMA],
    }


def _licence(name: str) -> dict[str, str]:
    known = LICENCES.get(name)
    return {"name": known[0], "path": known[1], "title": name} if known else {"name": name, "title": name}


def _source(page: Mapping[str, object]) -> dict[str, object]:
    named = {
        "title": page["title"],
        "path": page["permalink"] or page["url"],
        "language": page["page_language"],
        "revision": page["revision_id"],
        "timestamp": page["timestamp"],
        "licence": page["licence"],
        "sha256": page["sha256"],
    }
    return {name: value for name, value in named.items() if value is not None}


def _resource(table: Table, file: Written) -> dict[str, Any]:
    written = {"bytes": file.bytes, "hash": f"sha256:{file.sha256}", "rows": file.rows}
    return {**_described(table), **written}


def _described(table: Table) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "title": table.name.replace("_", " ").capitalize(),
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": table_schema(table),
    }


def table_schema(table: Table) -> dict[str, Any]:
    """The Table Schema of a table."""
    nullable = {column.name for column in table.columns if column.nullable}
    foreign = [
        {
            "fields": list(key.columns),
            # a table that refers to itself is named by the empty string
            "reference": {"resource": "" if key.table == table.name else key.table, "fields": list(key.references)},
        }
        for key in table.foreign_keys
        # Table Schema does not say that a key with a null among its fields refers to nothing, and validators
        # look such rows up; the description of the column names what it refers to
        if nullable.isdisjoint(key.columns)
    ]
    return {
        "fields": [_field(column, table) for column in table.columns],
        "missingValues": [""],
        "primaryKey": list(table.primary_key),
        **({"foreignKeys": foreign} if foreign else {}),
    }


def _field(column: Column, table: Table) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    # a free text may be empty, which readers of CSV take for missing
    if not column.nullable and (column.type != "string" or column.vocabulary or column.name in table.primary_key):
        constraints["required"] = True
    if column.vocabulary:
        constraints["enum"] = list(column.vocabulary)
    return {
        "name": column.name,
        "type": column.type,
        "description": column.description,
        **({"unit": column.unit} if column.unit else {}),
        **({"example": column.example} if column.example is not None else {}),
        **({"constraints": constraints} if constraints else {}),
    }
