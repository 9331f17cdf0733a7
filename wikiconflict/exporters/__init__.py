"""Exports: a file a format, a line a format in the list below."""

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from wikiconflict.exporters import csv, json, jsonl, jsonld, markdown, parquet
from wikiconflict.exporters.exporter import Articles, Exporter, ExportError
from wikiconflict.exporters.files import write_text
from wikiconflict.tabular import TABLES

__all__ = ["EXPORTERS", "ExportError", "Exporter", "export"]

#: Name of the format -> its exporter.
EXPORTERS: Mapping[str, Exporter] = MappingProxyType(
    {
        exporter.name: exporter
        for exporter in (
            json.EXPORTER,
            jsonl.EXPORTER,
            csv.EXPORTER,
            parquet.EXPORTER,
            jsonld.EXPORTER,
            markdown.EXPORTER,
        )
    }
)


def export(
    articles: Articles,
    format: str,
    path: str | os.PathLike[str] | None = None,
    *,
    provenance: bool = True,
    table: str | None = None,
    excel_safe: bool = False,
) -> str | None:
    """Writes articles in a format, to a file or folder, or as text.

    Args:
        articles: an Article, or any number of them. One article gives a JSON object, a list of articles an array.
        format: a name in ``EXPORTERS``: ``json``, ``jsonl``, ``csv``, ``parquet``, ``jsonld``, ``md``.
        path: the file to write, or for ``csv`` and ``parquet`` the folder; its folders are made. Each file is written
            whole or not at all. None gives the text back.
        provenance: whether spans and citations are written, where the format holds them.
        table: write this one table (``csv`` only), as a file or text.
        excel_safe: escape text that a spreadsheet would run as a formula (``csv`` only); that changes data.

    Returns:
        The text, or None when ``path`` is given.

    Raises:
        ExportError: the format or the table is unknown, the tables have no ``path`` to be written to, or a library is
            not installed.
        OSError: the file or folder can't be written.

    >>> from wikiconflict import parse
    >>> page = parse("{{Infobox military conflict|conflict=Battle of Cannae|commander1=[[Hannibal]]}}", language="en")
    >>> print(export(page, "csv", table="commanders").splitlines()[1][:40])
    en,Battle of Cannae,1,0,1,Hannibal,Hanni
    >>> export(page, "md").splitlines()[0]
    '# Battle of Cannae'
    """
    exporter = EXPORTERS.get(format)
    if exporter is None:
        raise ExportError(f"no format {format!r}; choose one of {', '.join(EXPORTERS)}")
    if excel_safe:
        if exporter.excel_safe is None:
            raise ExportError(f"{format} is not for spreadsheets; leave out excel_safe=True, or choose csv")
        exporter = exporter.excel_safe
    if table is not None:
        if exporter.table_chunks is None:
            raise ExportError(f"{format} has no tables; leave out table={table!r}, or choose csv")
        if table not in TABLES:
            raise ExportError(f"no table {table!r}; choose one of {', '.join(TABLES)}")
        chunks = exporter.table_chunks(articles, provenance, table)
    elif exporter.chunks is not None:
        chunks = exporter.chunks(articles, provenance)
    elif exporter.write_folder is not None and path is not None:
        exporter.write_folder(articles, Path(path), provenance)
        return None
    else:
        one = ", or the name of one as table=" if exporter.table_chunks is not None else ""
        raise ExportError(f"{format} is a folder of tables: give path={one}")
    if path is None:
        return "".join(chunks)
    write_text(Path(path), chunks)
    return None
