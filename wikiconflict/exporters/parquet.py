"""Parquet: every table as a file of one folder, and ``records.parquet``: an article a row, with lists of structs.

pyarrow is needed, and imported when something is written: ``pip install 'wikiconflict[parquet]'``. The types are those
of the tables and of the record, and an empty file has them too. Lone surrogates, which no UTF-8 can hold, are written
``\\ud83d``, as in CSV.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any

from wikiconflict.exporters.exporter import Articles, Exporter, ExportError, each
from wikiconflict.exporters.files import replacing
from wikiconflict.model import Article
from wikiconflict.tabular import SCHEMA, Table
from wikiconflict.tabular.rows import Rows, article_tables

RECORDS = "records"
#: Articles whose rows become one row group: readers skip groups, and a writer holds one in memory.
_GROUP = 1000
_SURROGATE = re.compile("[\ud800-\udfff]")
_TYPES = {"string": "string", "integer": "int64", "number": "float64", "boolean": "bool_"}


def write_folder(articles: Articles, folder: Path, provenance: bool) -> None:
    """Writes all tables and ``records.parquet`` into a folder, which is made where missing.

    No file is replaced before all of them are complete.

    Raises:
        ExportError: pyarrow is not installed.
        OSError: the folder can't be written.
    """
    _check_installed()
    from pyarrow.parquet import ParquetWriter

    from wikiconflict.exporters.parquet_records import nested, record_schema

    schemas = {table.name: table_schema(table) for table in SCHEMA} | {RECORDS: record_schema()}
    with ExitStack() as stack:
        writers = {}
        for name, schema in schemas.items():
            file = stack.enter_context(replacing(folder / f"{name}.parquet"))
            writers[name] = stack.enter_context(ParquetWriter(file, schema))
        for rows, pages in _groups(each(articles), provenance):
            records = [nested(page, provenance=provenance) for page in pages]
            for name, found in (*rows.items(), (RECORDS, records)):
                if found:
                    writers[name].write_table(arrow_table(found, schemas[name]))


def _check_installed() -> None:
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError:
        raise ExportError("pyarrow is not installed; install it: pip install 'wikiconflict[parquet]'") from None


def table_schema(table: Table) -> Any:
    """The Arrow schema of a table; each field's metadata hold its description."""
    import pyarrow as arrow

    return arrow.schema(
        [
            arrow.field(
                column.name,
                getattr(arrow, _TYPES[column.type])(),
                nullable=column.nullable,
                metadata={"description": column.description},
            )
            for column in table.columns
        ],
        metadata={"description": table.description},
    )


def arrow_table(rows: list[Any], schema: Any) -> Any:
    """Rows as an Arrow table."""
    import pyarrow as arrow

    try:
        return arrow.Table.from_pylist(rows, schema=schema)
    except UnicodeEncodeError:
        return arrow.Table.from_pylist(_holdable(rows), schema=schema)


def _holdable(value: Any) -> Any:
    """The value with escapes for what UTF-8 cannot hold."""
    if isinstance(value, str):
        return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", value)
    if isinstance(value, dict):
        return {key: _holdable(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(map(_holdable, value))
    return value


def _groups(articles: Iterable[Article], provenance: bool) -> Iterator[tuple[Rows, list[Article]]]:
    """The rows of some articles at a time, with the articles."""
    pages: list[Article] = []

    def kept() -> Iterator[Article]:
        for article in articles:
            pages.append(article)
            yield article

    found = article_tables(kept(), provenance=provenance)
    while group := list(islice(found, _GROUP)):
        rows: Rows = {table.name: [row for page in group for row in page[table.name]] for table in SCHEMA}
        yield rows, list(pages)
        pages.clear()


EXPORTER = Exporter("parquet", "", collection=True, write_folder=write_folder, check=_check_installed)
