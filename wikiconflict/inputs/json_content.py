"""JSON inputs: one value, an array, or JSON Lines, of records that we wrote or of pages."""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Literal

import attrs

from wikiconflict.inputs.decoding import decode
from wikiconflict.inputs.errors import DamagedError, InputError
from wikiconflict.inputs.json_forms import api_pages, corpus_page, enterprise_page, form_of
from wikiconflict.inputs.limits import Limits
from wikiconflict.inputs.page import Page
from wikiconflict.model import Article
from wikiconflict.records import RecordError, from_dict

Form = Literal["record", "array", "lines", "corpus"]
Found = tuple[Form, Page | Article | InputError]

_PASSED = 1 << 20
_LINES_SUFFIXES = (".jsonl", ".ndjson")
# A page may begin with a template (`{{`), a table (`{|`) or a link (`[[`, `[http`), but never like this.
_JSON_START = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{\s*["}]|\[\s*[\{\]])')
_RECORD_REMEDY = "Give a record that `wikiconflict convert --to json` or `--to jsonl` wrote, or the article's wikitext"
_CUT_REMEDY = "Write the file again; the articles before and after this place were read"


def is_json(head: bytes, place: PurePosixPath) -> bool:
    """Whether an input is JSON: its name says lines of it, or it begins as no page does."""
    return place.suffix.lower() in _LINES_SUFFIXES or _JSON_START.match(head) is not None


def json_contents(
    head: bytes, stream: BinaryIO, name: str, place: PurePosixPath, columns: Mapping[str, str], limits: Limits
) -> Iterator[Found]:
    """The records and pages of JSON, in order; lines are read one by one.

    Raises:
        OSError: the stream can't be read.
    """
    declared = place.suffix.lower() in _LINES_SUFFIXES
    lines = _lines(head, stream, limits.line_bytes if declared else limits.document_bytes)
    start = list(_up_to_text(lines))
    if not declared:
        first = bool(start) and start[-1].is_object
        more = list(_up_to_text(lines)) if first else []
        start += more
        if not more or not more[-1].data.strip():
            yield from _document(chain(start, lines), name, columns, limits)
            return
    offset = 0
    for number, line in enumerate(chain(start, lines), 1):
        where = f"{name}:{number}"
        if line.size > limits.line_bytes:
            reason = f"a line of over {limits.line_bytes} bytes was set aside"
            yield "lines", InputError(where, reason, "Raise --max-page-bytes; a line may have four times as many")
        elif line.data.strip():
            yield from _line(line.data, where, offset, columns)
        offset += line.size


@attrs.frozen
class _Line:
    """A line with its end, cut off behind the limit, and how long it was."""

    data: bytes
    size: int

    @property
    def is_object(self) -> bool:
        """Whether the whole of it is one JSON object."""
        if len(self.data) < self.size or not self.data.removeprefix(BOM_UTF8).lstrip().startswith(b"{"):
            return False
        try:
            return isinstance(json.loads(self.data.decode("utf-8-sig")), dict)
        except (ValueError, RecursionError):
            return False


def _lines(head: bytes, stream: BinaryIO, limit: int) -> Iterator[_Line]:
    """The lines of a stream of which ``head`` was read. Of a line over the limit the rest is passed over, not held."""
    *whole, last = head.split(b"\n")
    for line in whole:
        yield _Line(line + b"\n", len(line) + 1)
    data = last + stream.readline(max(limit + 1 - len(last), 1))
    while data:
        size = len(data)
        end = data
        while not end.endswith(b"\n") and size > limit and (end := stream.readline(_PASSED)):
            size += len(end)
        yield _Line(data, size)
        data = stream.readline(limit + 1)


def _up_to_text(lines: Iterator[_Line]) -> Iterator[_Line]:
    """The next lines, up to the first that is not blank."""
    for line in lines:
        yield line
        if line.data.strip():
            return


def _line(line: bytes, where: str, offset: int, columns: Mapping[str, str]) -> Iterator[Found]:
    try:
        text = decode(line, where, offset=offset)
        value = json.loads(text)
    except InputError as error:
        yield "lines", DamagedError(error.path, error.reason, _CUT_REMEDY, offset=error.offset)
    except (ValueError, RecursionError) as error:
        yield "lines", DamagedError(where, f"the line is no JSON ({_worded(error)})", _CUT_REMEDY, offset=offset)
    else:
        yield from _values(value, where, "lines", columns)


def _document(lines: Iterable[_Line], name: str, columns: Mapping[str, str], limits: Limits) -> Iterator[Found]:
    held: list[bytes] = []
    size = 0
    for line in lines:
        size += line.size
        if size > limits.document_bytes:
            reason = f"JSON of over {limits.document_bytes} bytes in one piece was set aside"
            yield "record", InputError(name, reason, "Write JSON Lines, which are read line by line")
            return
        held.append(line.data)
    data = b"".join(held)
    try:
        value = json.loads(decode(data, name))
    except InputError as error:
        yield "record", error
    except (ValueError, RecursionError) as error:
        reason = f"the JSON is damaged or cut off ({_worded(error)})"
        if data.removeprefix(BOM_UTF8).lstrip().startswith(b"{"):
            yield "record", InputError(name, reason, "Write the file again")
        else:
            yield "array", DamagedError(name, reason, "Write the file again")
    else:
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from _values(item, f"{name}: item {index}", "array", columns)
        else:
            yield from _values(value, name, "record", columns)


def _values(value: Any, where: str, form: Form, columns: Mapping[str, str]) -> Iterator[Found]:
    match form_of(value, columns):
        case "api":
            pages = list(api_pages(value, where))
            for page in pages:
                yield "array" if len(pages) > 1 and form == "record" else form, page
        case "enterprise":
            yield "corpus", enterprise_page(value, where)
        case "corpus":
            page = corpus_page(value, columns)
            # One object in a file of its own was asked for by name, as a page's text is.
            yield (form, _asked_for(page)) if form == "record" else ("corpus", page)
        case _:
            yield form, _article(value, where)


def _asked_for(page: Page) -> Page:
    return attrs.evolve(page, of_many=False)


def _article(value: Any, where: str) -> Article | InputError:
    try:
        return from_dict(value)
    except RecordError as error:
        return InputError(where, f"JSON, but no record of wikiconflict: {error}", _RECORD_REMEDY)


def _worded(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)
