"""CSV: every table as a file of one folder, with a data package that describes them, a README and their checksums.

RFC 4180: commas, CRLF, fields quoted where they must be. A null is an empty field, an empty text a quoted one
(``""``), as PostgreSQL's COPY writes them. Lone surrogates, which no UTF-8 can hold, are written ``\\ud83d``.
The same articles give the same bytes. For spreadsheets, text that begins a formula can be escaped with an apostrophe;
that changes data, so it is done when asked for, and said in the package.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import BinaryIO

from wikiconflict.exporters.data_package import Written, data_package
from wikiconflict.exporters.exporter import Articles, Exporter, each
from wikiconflict.exporters.files import replacing, write_text
from wikiconflict.exporters.package_readme import readme
from wikiconflict.records import dumps
from wikiconflict.tabular import SCHEMA, TABLES, Table
from wikiconflict.tabular.rows import article_tables

_QUOTED = re.compile(r'^$|[",\r\n]|^\s|\s$')
_SURROGATE = re.compile("[\ud800-\udfff]")
#: Where a spreadsheet begins a formula: at the start of a text, or of a line in it, white space aside.
_FORMULA = re.compile(r"(?:^|(?<=[\r\n]))(?=[\s\x00]*[=+\-@＝＋－＠]|[\t\r])")

CHECKSUMS = "SHA256SUMS"
PACKAGE = "datapackage.json"
README = "README.md"


def header(table: Table) -> str:
    """The first line of a table."""
    return ",".join(table.column_names) + "\r\n"


def line(row: Mapping[str, object]) -> str:
    """A row as a line.

    >>> line({"a": "x, y", "b": None, "c": True, "d": -5})
    '"x, y",,true,-5\\r\\n'
    """
    return ",".join(map(_field, row.values())) + "\r\n"


def _field(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return repr(value)
    text = _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", value)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def without_formulas(row: Mapping[str, object]) -> dict[str, object]:
    """The row with an apostrophe before each text that a spreadsheet would run; numbers stay.

    >>> without_formulas({"a": "=1+1", "b": -5, "c": "x", "d": "\\xa0@x"})
    {'a': "'=1+1", 'b': -5, 'c': 'x', 'd': "'\\xa0@x"}
    """
    return {name: _FORMULA.sub("'", value) if isinstance(value, str) else value for name, value in row.items()}


def _lines(rows: Iterable[Mapping[str, object]], excel_safe: bool) -> str:
    return "".join(map(line, map(without_formulas, rows) if excel_safe else rows))


def table_chunks(articles: Articles, provenance: bool, table: str, *, excel_safe: bool = False) -> Iterator[str]:
    """One table as text: the header, then the rows of one article after another."""
    yield header(TABLES[table])
    for rows in article_tables(each(articles), provenance=provenance):
        yield _lines(rows[table], excel_safe)


class _TableFile:
    """A file of which checksum, size and rows are counted while it is written."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.digest = hashlib.sha256()
        self.size = self.rows = 0

    def add(self, text: str, rows: int) -> None:
        data = text.encode()
        self.file.write(data)
        self.digest.update(data)
        self.size += len(data)
        self.rows += rows


def write_folder(articles: Articles, folder: Path, provenance: bool, *, excel_safe: bool = False) -> None:
    """Writes all tables, ``datapackage.json``, ``README.md`` and ``SHA256SUMS`` into a folder, made where missing.

    No table is replaced before all of them are complete.

    Raises:
        OSError: the folder can't be written.
    """
    sources: list[Mapping[str, object]] = []
    with ExitStack() as stack:
        files: dict[str, _TableFile] = {}
        for table in SCHEMA:
            file = files[table.name] = _TableFile(stack.enter_context(replacing(folder / f"{table.name}.csv")))
            file.add(header(table), 0)
        for rows in article_tables(each(articles), provenance=provenance):
            sources.extend(rows["articles"])
            for name, found in rows.items():
                files[name].add(_lines(found, excel_safe), len(found))
    written = {name: Written(file.digest.hexdigest(), file.size, file.rows) for name, file in files.items()}
    sums = {f"{name}.csv": file.sha256 for name, file in written.items()}
    for name, text in (
        (PACKAGE, dumps(data_package(written, sources, excel_safe=excel_safe)) + "\n"),
        (README, readme(written, sources, excel_safe=excel_safe)),
    ):
        write_text(folder / name, [text])
        sums[name] = hashlib.sha256(text.encode()).hexdigest()
    write_text(folder / CHECKSUMS, [f"{sums[name]}  {name}\n" for name in sorted(sums)])


EXPORTER = Exporter(
    "csv",
    "",
    collection=True,
    table_chunks=table_chunks,
    write_folder=write_folder,
    excel_safe=Exporter(
        "csv",
        "",
        collection=True,
        table_chunks=partial(table_chunks, excel_safe=True),
        write_folder=partial(write_folder, excel_safe=True),
    ),
)
