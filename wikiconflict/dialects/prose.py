"""The text of a section: paragraphs, lists, block quotations and the rows of tables as lines.

A paragraph is one line, however often the writer broke it. A template that no table knows and that stands alone on its
line gives nothing: there it is a box, a banner or navigation; within a sentence its readable arguments are kept.
"""

import re

import attrs

from wikiconflict import document
from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.dialects.citations import Citations
from wikiconflict.dialects.markup import Parser
from wikiconflict.dialects.nodes import Node, TemplateNode, Token
from wikiconflict.dialects.tables import Table, find_tables, holds_table, table_rows
from wikiconflict.dialects.templates import draw
from wikiconflict.dialects.values import Reader
from wikiconflict.document import Inline, Line, Run
from wikiconflict.source import Span
from wikiconflict.vocabulary.language import Language

_NEW_PARAGRAPH = re.compile(r"[ \t]*(?:\n|\Z|[*#:;=]|\{\||----)")
_REST_OF_LINE = re.compile(r"(?:[ \t]|<!--[^\n]{0,300}?-->)*(?:\n|\Z|\{\{)")
_DEEPEST = 3  # tables within tables
_BETWEEN_CELLS = " | "


@attrs.define
class ProseReader(Reader):
    """Builds the lines of a section's text."""

    quoting: int = 0  # block quotations that are open
    introduced: bool = False  # the line above ends in a colon

    def flush(self, end: int) -> None:
        if self.inlines:
            self.introduced = _ends_in_colon(self.inlines)
        super().flush(end)

    def newline(self, token: Token) -> None:
        """A lone line break within a paragraph is a space."""
        if self.opener != "bullet" and self.block == "text" and not _NEW_PARAGRAPH.match(self.text, token.end):
            self.drawn(" ", Span(token.start, token.end))
            return
        super().newline(token)
        if not self.quoting:
            self.block = "text"

    def bullet(self, token: Token) -> None:
        """Text that is only set in, under a line that ends in a colon, is a quotation."""
        self.flush(token.end)
        indented = not token.data.strip(":")
        if not self.quoting:
            quotes = indented and (self.introduced or self.block == "quotation")
            self.block = "quotation" if quotes else "text"
        super().bullet(token)
        if indented:
            self.opener = "newline"

    def tag(self, token: Token) -> None:
        if token.data in ("blockquote", "/blockquote"):
            self.open("newline", token.end)
            self.quoting = max(0, self.quoting + (1 if token.data == "blockquote" else -1))
            self.block = "quotation" if self.quoting else "text"
        else:
            super().tag(token)

    def quotation(self, nodes: list[Node], start: int, end: int) -> None:
        """What a template draws as a block quotation."""
        self.open("newline", start)
        outer, self.block = self.block, "quotation"
        self.quoting += 1
        self.nodes(nodes)
        self.open("newline", end)
        self.quoting -= 1
        self.block = outer

    def stands_alone(self, node: TemplateNode) -> bool:
        """Whether nothing but templates stands on the template's line."""
        before = self.text[max(0, node.start - 200) : node.start].rpartition("\n")[2].strip()
        return (not before or before.endswith(("}}", "-->"))) and _REST_OF_LINE.match(self.text, node.end) is not None

    def table(self, table: Table, depth: int = 1) -> None:
        """The rows of a table, a line each."""
        self.open("newline", table.start)
        rows, whole = table_rows(self.text, table)
        if not whole:
            what = "over the budget" if table.closed else "never closed"
            span = Span(table.start, table.end)
            self.problems.append(diagnose("prose.table", f"a table is {what}: it was read line by line", span=span))
        for row in rows:
            inlines: list[Inline] = []
            nested: list[Table] = []
            for cell in row:
                stop = cell.end
                if depth < _DEEPEST and holds_table(self.text, cell.start, cell.end):
                    nested.extend(find_tables(self.text, cell.start, cell.end))
                    stop = nested[0].start if nested else stop
                found = self._cell(cell.start, stop)
                if found and inlines:
                    inlines.append(Run(_BETWEEN_CELLS, Span(cell.start, cell.start)))
                inlines.extend(found)
            if inlines:
                self.lines.append(Line(tuple(inlines), Span(row[0].start, row[-1].end), block="row"))
            for inner in nested:
                self.table(inner, depth + 1)
        self.open("newline", table.end)

    def _cell(self, start: int, end: int) -> list[Inline]:
        reader = Reader(self.text, self.language, self.citations, [], self.draw)
        value = reader.value(Parser(self.text, None).parse(start, end))
        found: list[Inline] = []
        for line in value.lines:
            if found:
                found.append(Run(" ", Span(line.span.start, line.span.start)))
            found.extend(line.inlines)
        return found if any(not isinstance(inline, Run) or inline.text.strip() for inline in found) else []


def _ends_in_colon(inlines: list[Inline]) -> bool:
    for inline in reversed(inlines):
        if isinstance(inline, Run) and inline.text.strip():
            return inline.text.rstrip().endswith(":")
        if isinstance(inline, document.Link):
            return False
    return False


def read_prose(
    text: str,
    start: int,
    end: int,
    skipped: list[Span],
    language: Language,
    citations: Citations,
    problems: list[Diagnostic],
) -> tuple[document.Value, tuple[document.Link, ...]]:
    """The lines of ``text[start:end]`` without the boxes in it, and the main articles that it names."""
    reader = ProseReader(text, language, citations, problems, draw)
    reader.start = start
    at = start
    boxes = [box for box in skipped if box.start >= start and box.end <= end]
    for box in (*boxes, None):
        stop = box.start if box else end
        for table in (*find_tables(text, at, stop), None):
            cut = table.start if table else stop
            if cut > at:
                reader.nodes(Parser(text, None).parse(at, cut).nodes)
            if table:
                reader.table(table)
                at = table.end
        at = max(at, box.end) if box else end
    reader.flush(end)
    main = tuple(document.Link(target, (Run(label, span),), span) for target, label, span in reader.main)
    return document.Value(tuple(reader.lines), Span(start, end)), main
