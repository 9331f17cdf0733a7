"""Tables of the prose: which stretches of cells they draw, row by row.

The structure of a table is mwparserfromhell's to read, one bounded table at a time, and it gets the table's skeleton
alone: everything that is no table mark is blanked to letters of the same length, so that none of the constructs that it
reads in quadratic time reach it and every offset holds. A table that is not closed, or over the budget, is taken apart
line by line.
"""

import os
import re
import sys
from collections.abc import Iterator

from wikiconflict.dialects.markup import Parser
from wikiconflict.dialects.nodes import TextNode, Token
from wikiconflict.immutable import value
from wikiconflict.source import Span

_OPEN = re.compile(r"^[ \t:*#]*\{\|", re.MULTILINE)
_MARK = re.compile(r"^[ \t:*#]*(?:(?P<open>\{\|)|(?P<close>\|\}(?!\})))", re.MULTILINE)
_ROW_LINE = re.compile(r"[ \t]*(?:\|(?![}+-])|!)(?P<cells>[^\n]*)")
_PARAMETERS = re.compile(r"[^|\[\]{}\n]*=[^|\[\]{}\n]*\|(?!\|)")
_LONGEST = 30_000  # characters of one table
_MOST_NESTED = 8  # tables within one
_MOST_MARKS = 6_000  # lines and cells of one table
_BLANK = "x"
_OTHER_MARKS = str.maketrans(dict.fromkeys("[]<>&'~_", _BLANK))


@value
class Table:
    """A table's range in the page, and whether it is closed."""

    start: int
    end: int
    closed: bool


Cells = list[Span]


def find_tables(text: str, start: int, end: int) -> Iterator[Table]:
    """The outermost tables of a stretch; one that is never closed ends with the last line that looks like its own."""
    opened = None
    depth = 0
    for mark in _MARK.finditer(text, start, end):
        if mark["open"]:
            if depth == 0:
                opened = mark.start("open")
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0 and opened is not None:
                yield Table(opened, mark.end(), True)
                opened = None
    if opened is not None:
        yield Table(opened, _last_line(text, opened, end), False)


def _last_line(text: str, start: int, end: int) -> int:
    at = stop = _line_end(text, start, end)
    while at < end:
        following = _line_end(text, at + 1, end)
        line = text[at + 1 : following].lstrip()
        if line and line[0] not in "|!{*#:":
            break
        if line:
            stop = following
        at = following
    return stop


def _line_end(text: str, start: int, end: int) -> int:
    found = text.find("\n", start, end)
    return end if found < 0 else found


def table_rows(text: str, table: Table) -> tuple[list[Cells], bool]:
    """The rows of a table as ranges of their cells, and whether its structure was read."""
    skeleton = _skeleton(text, table) if table.closed else None
    if skeleton is None:
        return list(_plain_rows(text, table)), False
    return _read_skeleton(skeleton, table.start), True


def _skeleton(text: str, table: Table) -> str | None:
    """The table with all but its marks and letters blanked; None over the budget."""
    size = table.end - table.start
    if size > _LONGEST or text.count("\n", table.start, table.end) > _MOST_MARKS:
        return None
    if text.count("{|", table.start, table.end) > _MOST_NESTED or text.count("|", table.start, table.end) > _MOST_MARKS:
        return None
    pieces: list[str] = []
    at = table.start
    for node in Parser(text, None).parse(table.start, table.end).nodes:
        pieces.append(_BLANK * (node.start - at))
        source = text[node.start : node.end]
        kept = isinstance(node, TextNode) or (isinstance(node, Token) and node.kind in ("newline", "bullet"))
        if not kept and not getattr(node, "closed", True):
            return None  # what follows an unclosed template or link cannot be told from it
        pieces.append(source.translate(_OTHER_MARKS) if kept else _BLANK * len(source))
        at = node.end
    pieces.append(_BLANK * (table.end - at))
    return re.sub(r"\{(?!\|)|(?<!\|)\}", _BLANK, "".join(pieces))


def _read_skeleton(skeleton: str, start: int) -> list[Cells]:
    from mwparserfromhell import parse
    from mwparserfromhell import parser as engine
    from mwparserfromhell.nodes import Tag

    if sys.flags.dev_mode or "debug" in os.environ.get("PYTHONMALLOC", ""):
        engine.use_c = False  # release 0.7.2 frees memory wrongly there and aborts the interpreter
    rows: list[Cells] = []
    at = 0

    def read(tags: list[Tag], row: Cells) -> None:
        nonlocal at
        for tag in tags:
            name = str(tag.tag)
            if name in ("td", "th"):
                inner = str(tag.contents)
                begin = skeleton.find(inner, at) if inner.strip() else -1
                if begin >= 0:
                    at = begin + len(inner)
                    if inner.startswith("+") and not row and not rows:  # the caption
                        rows.append([Span(start + begin + 1, start + at)])
                    else:
                        row.append(Span(start + begin, start + at))
            elif name == "tr":
                if row:
                    rows.append(row[:])
                    row.clear()
                read(tag.contents.filter_tags(recursive=False), row)
                if row:
                    rows.append(row[:])
                    row.clear()

    cells: Cells = []
    for table in parse(skeleton, skip_style_tags=True).filter_tags(recursive=False):
        read(table.contents.filter_tags(recursive=False), cells)
    if cells:
        rows.append(cells)
    return rows


def _plain_rows(text: str, table: Table) -> Iterator[Cells]:
    """Every line of cells as a row of its own."""
    at = _line_end(text, table.start, table.end) + 1
    while at < table.end:
        stop = _line_end(text, at, table.end)
        line = _ROW_LINE.match(text, at, stop)
        if line:
            row: Cells = []
            begin = line.start("cells")
            for mark in (*re.compile(r"\|\||!!").finditer(text, begin, stop), None):
                cut = mark.start() if mark else stop
                parameters = _PARAMETERS.match(text, begin, cut)
                first = parameters.end() if parameters else begin
                if text[first:cut].strip():
                    row.append(Span(first, cut))
                begin = mark.end() if mark else stop
            if row:
                yield row
        at = stop + 1


def holds_table(text: str, start: int, end: int) -> bool:
    """Whether a stretch (a cell) opens a table."""
    return _OPEN.search(text, start, end) is not None
