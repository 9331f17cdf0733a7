"""What sinks cost over the bare library below them: 100,000 ready commander rows into SQLite and Parquet.

Run by ``make bench``; ends with exit code 1 where a promise is not kept. Each is measured some times in turn with its
bare counterpart, and the best of each counts, so that a busy machine does not decide.
"""

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as arrow
from pyarrow.parquet import ParquetWriter, write_table

from wikiconflict import parse, store, tables
from wikiconflict.databases.engine import opened
from wikiconflict.databases.storing import insert_rows, prepare
from wikiconflict.exporters.parquet import arrow_table, table_schema
from wikiconflict.tabular import TABLES

ROWS = 100_000
ROUNDS = 5
BOX = "{{Infobox military conflict|conflict=A|date=2 August 216 BC|combatant1=[[X]]|commander1=%s}}"


def ready_rows() -> list[dict[str, Any]]:
    """Commanders of one article, as ``tables`` gives them, with the article's number."""
    names = "<br>".join(f"General [[Person {number}]] (until 1{number % 900 + 100})" for number in range(500))
    rows = tables([parse(BOX % names, title="A", language="en")])["commanders"]
    return [{"article_id": 1, **rows[number % len(rows)], "ordinal": number} for number in range(ROWS)]


def stored(rows: list[dict[str, Any]], folder: Path) -> float:
    """Seconds to add the rows to a database that ``store`` made, with its keys, foreign keys and indices."""
    file = folder / "ours.sqlite"
    file.unlink(missing_ok=True)
    with opened(file, create=True) as database:
        prepare(database)
        page = parse(BOX % "", title="A", language="en")
        store(page, file)
        start = time.perf_counter()
        with database.writing() as connection:
            insert_rows(connection, "commanders", rows)
        return time.perf_counter() - start


def bare_sqlite(rows: list[dict[str, Any]], folder: Path) -> float:
    """Seconds of ``executemany`` of the same rows into a table without keys."""
    file = folder / "bare.sqlite"
    file.unlink(missing_ok=True)
    connection = sqlite3.connect(file)
    names = list(rows[0])
    connection.execute(f"CREATE TABLE commanders ({', '.join(f'{name!r}' for name in names)})")
    values = [tuple(row.values()) for row in rows]
    start = time.perf_counter()
    with connection:
        connection.executemany(f"INSERT INTO commanders VALUES ({', '.join('?' * len(names))})", values)
    taken = time.perf_counter() - start
    connection.close()
    return taken


def as_parquet(rows: list[dict[str, Any]], folder: Path) -> float:
    """Seconds to write the rows as the exporter does."""
    start = time.perf_counter()
    schema = table_schema(TABLES["commanders"])
    with ParquetWriter(folder / "ours.parquet", schema) as writer:
        writer.write_table(arrow_table(rows, schema))
    return time.perf_counter() - start


def bare_parquet(rows: list[dict[str, Any]], folder: Path) -> float:
    """Seconds of pyarrow with types that it finds out."""
    start = time.perf_counter()
    write_table(arrow.Table.from_pylist(rows), folder / "bare.parquet")
    return time.perf_counter() - start


Measure = Callable[[list[dict[str, Any]], Path], float]


def compare(what: str, ours: Measure, bare: Measure, most: float) -> bool:
    """Prints both times and their ratio; tells whether that is within the promise."""
    rows = ready_rows()
    with tempfile.TemporaryDirectory() as folder:
        pairs = [(bare(rows, Path(folder)), ours(rows, Path(folder))) for _ in range(ROUNDS)]
    least, own = min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)
    kept = own <= most * least
    print(
        f"{what}: {own:.2f} s, bare {least:.2f} s, ratio {own / least:.2f} (promised {most}){'' if kept else ' BROKEN'}"
    )
    return kept


def main() -> int:
    """Both comparisons."""
    kept = [
        compare(f"{ROWS:,} rows into SQLite", stored, bare_sqlite, 4),
        compare(f"{ROWS:,} rows into Parquet", as_parquet, bare_parquet, 2),
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
