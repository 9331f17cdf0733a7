"""Asks a SQLite database the questions of ``docs/how-to/database.md`` and prints the answers; ``make demo`` runs it."""

import re
import sqlite3
import sys
from pathlib import Path

PAGE = Path(__file__).parent / "how-to" / "database.md"
_HEADING = "## Three questions of a historian"
_WIDEST = 60
_MOST = 12


def questions() -> list[tuple[str, str]]:
    """The questions of the page, each with its SQL."""
    part = PAGE.read_text("utf-8").partition(_HEADING)[2].partition("\n## ")[0]
    found = re.findall(r"([^\n]+)\n\n```sql\n(.*?)```", part, re.DOTALL)
    return [(words.rpartition(". ")[2], sql) for words, sql in found]


def table(names: list[str], rows: list[tuple[object, ...]]) -> str:
    """The rows as lines with columns of one width."""
    cells = [names, *([" ".join(str("" if value is None else value).split()) for value in row] for row in rows)]
    cells = [[cell if len(cell) <= _WIDEST else cell[: _WIDEST - 1] + "…" for cell in row] for row in cells]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in cells)


def main(path: str) -> None:
    """Prints each question, its SQL and the first rows of the answer."""
    connection = sqlite3.connect(path)
    for question, sql in questions():
        cursor = connection.execute(sql)
        rows = cursor.fetchall()
        print(f"\n{question}\n\n{sql.strip()}\n")
        print(table([column[0] for column in cursor.description], rows[:_MOST]))
        if len(rows) > _MOST:
            print(f"... and {len(rows) - _MOST} more")
    connection.close()


if __name__ == "__main__":
    main(sys.argv[1])
