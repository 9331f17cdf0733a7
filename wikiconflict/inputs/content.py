"""What an input holds, told by its content: the text of a page, one record of ours, an array of them, or JSON Lines."""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from itertools import chain
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Literal

import attrs

from wikiconflict.inputs.decoding import decode
from wikiconflict.inputs.errors import DamagedError, InputError
from wikiconflict.model import Article
from wikiconflict.records import RecordError, from_dict

Form = Literal["text", "record", "array", "lines"]

#: The forms that hold any number of articles.
CONTAINERS: tuple[Form, ...] = ("array", "lines")

_HEAD = 1 << 16
_LINES_SUFFIXES = (".jsonl", ".ndjson")
# A page may begin with a template (`{{`), a table (`{|`) or a link (`[[`, `[http`), but never like this.
_JSON_START = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{\s*["}]|\[\s*[\{\]])')
_RECORD_REMEDY = "Give a record that `wikiconflict convert --to json` or `--to jsonl` wrote, or the article's wikitext"
_CUT_REMEDY = "Write the file again; the articles before and after this place were read"


@attrs.frozen
class Page:
    """The text of one page, which is still to be parsed."""

    text: str


Content = tuple[Form, Page | Article | InputError]


def contents(stream: BinaryIO, name: str, place: PurePosixPath) -> Iterator[Content]:
    """What an input holds, in order, each with the form it was found in.

    JSON Lines are read line by line, so that a long file takes no more memory than a short one.

    Raises:
        OSError: the stream can't be read.
    """
    head = stream.read(_HEAD)
    declared = place.suffix.lower() in _LINES_SUFFIXES
    if declared or _JSON_START.match(head):
        lines = chain((head + stream.readline()).splitlines(keepends=True), stream)
        yield from _json(lines, name, declared)
    else:
        yield "text", _page(head + stream.read(), name)


def _page(data: bytes, name: str) -> Page | InputError:
    try:
        return Page(decode(data, name))
    except InputError as error:
        return error


def _json(lines: Iterator[bytes], name: str, declared: bool) -> Iterator[Content]:
    """One record, an array, or JSON Lines: those begin with a line that is an object, and have a second one."""
    start = []
    for line in lines:
        start.append(line)
        if line.strip():
            break
    if not declared:
        if not _is_object(start[-1]):
            yield from _document(b"".join(chain(start, lines)), name)
            return
        for line in lines:
            start.append(line)
            if line.strip():
                break
        else:
            yield from _document(b"".join(start), name)
            return
    offset = 0
    for number, line in enumerate(chain(start, lines), 1):
        if line.strip():
            yield "lines", _line(line, f"{name}:{number}", offset)
        offset += len(line)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line.decode("utf-8-sig")), dict)
    except (ValueError, RecursionError):
        return False


def _line(line: bytes, where: str, offset: int) -> Article | InputError:
    try:
        text = decode(line, where, offset=offset)
        value = json.loads(text)
    except InputError as error:
        return DamagedError(error.path, error.reason, _CUT_REMEDY, offset=error.offset)
    except (ValueError, RecursionError) as error:
        return DamagedError(where, f"the line is no JSON ({_worded(error)})", _CUT_REMEDY, offset=offset)
    return _article(value, where)


def _document(data: bytes, name: str) -> Iterator[Content]:
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
                yield "array", _article(item, f"{name}: item {index}")
        else:
            yield "record", _article(value, name)


def _article(value: Any, where: str) -> Article | InputError:
    try:
        return from_dict(value)
    except RecordError as error:
        return InputError(where, f"JSON, but no record of wikiconflict: {error}", _RECORD_REMEDY)


def _worded(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)
