"""Parquet files of pages, read in batches with the extra ``parquet``."""

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from wikiconflict.inputs.errors import DamagedError, InputError
from wikiconflict.inputs.json_forms import COLUMNS, corpus_page
from wikiconflict.inputs.page import Page

_ROWS = 256


def is_parquet(head: bytes) -> bool:
    """Whether an input is a Parquet file."""
    return head.startswith(b"PAR1")


def _is_text(held: Any) -> bool:
    from pyarrow import types

    plain = held.value_type if types.is_dictionary(held) else held
    return bool(types.is_string(plain) or types.is_large_string(plain) or types.is_string_view(plain))


def parquet_pages(stream: BinaryIO, name: str, columns: Mapping[str, str]) -> Iterator[Page | InputError]:
    """The pages of a Parquet file, row by row; only the columns that matter are read."""
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        yield InputError(name, "Parquet is read with pyarrow, which is not installed", "Install wikiconflict[parquet]")
        return
    count = 0
    try:
        file: Any = ParquetFile(stream)
        names = set(file.schema_arrow.names)
        wanted = [
            column
            for field, usual in COLUMNS.items()
            for column in ([columns[field]] if field in columns else usual)
            if column in names
        ]
        text = columns.get("text")
        texts = {text} if text else set(COLUMNS["text"])
        if not names & texts:
            reason = f"no column {text or 'text'!r} among {', '.join(sorted(names))}"
            yield InputError(name, reason, "Name the column of the text: --column text=NAME")
            return
        for column in names & texts:
            held = file.schema_arrow.field(column).type
            if not _is_text(held):
                remedy = "Name the column of the text: --column text=NAME"
                yield InputError(name, f"the column {column!r} holds {held}, not text", remedy)
                return
        for batch in file.iter_batches(batch_size=_ROWS, columns=wanted):
            for row in batch.to_pylist():
                yield corpus_page(row, columns)
                count += 1
    except (ArrowException, OSError) as error:
        reason = f"the Parquet file is damaged or cut off after row {count} ({' '.join(str(error).split())[:200]})"
        yield DamagedError(name, reason, "Get the file again; the rows before this place were read")
