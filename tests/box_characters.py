"""What became of each character of a box: the classes of ``docs/reliability.md``, and what fell into none of them."""

import re
from collections import Counter
from collections.abc import Iterator

from wikiconflict.assembly.conflict import is_conflict
from wikiconflict.dialects.arguments import argument
from wikiconflict.dialects.boxes import RawBox, find_boxes
from wikiconflict.dialects.nodes import LinkNode, Node, Part, Raw, TemplateNode, Token, walk
from wikiconflict.document import Footnote, Infobox, Inline, Link, Run
from wikiconflict.languages import language_of
from wikiconflict.model import Article
from wikiconflict.parsing import read_document
from wikiconflict.provenance import collect
from wikiconflict.vocabulary.language import Language

#: Bytes of a picture's size and tags, which flattening left behind.
_FLATTENED_LAYOUT = re.compile(r"(?<!\w)\d{0,4}x?\d{1,4}px(?!\w)|</?[a-z]{1,12}\s*/?>", re.IGNORECASE)
_CELL_NAME = re.compile(r"^(?:Infobox[^\n]*|- [^\n:]{1,60}:)", re.MULTILINE)
#: Places that speak of the article's text, of a box as a whole, or have a class of their own.
_APART = re.compile(r"|/others/\d+|/(?:sections|events|timeline|categories|see_also|citations)/.*|.*/unmapped/.*")
_WORD = re.compile(r"\w+")


def count_characters(text: str, article: Article) -> tuple[Counter[str], list[str]]:
    """The characters of an article's boxes by class, and the words that fell into none."""
    document = read_document(text, article)
    assert document is not None
    text = document.text
    counts: Counter[str] = Counter()
    lost: list[str] = []
    language = language_of(_language(article))
    raw = _raw_boxes(text, language) if document.dialect == "wikitext" else {}
    records = [box.span for box in document.boxes]
    boxes = [box for box in document.boxes if is_conflict(box)]
    for box, conflict in zip(boxes, article.conflicts, strict=True):
        paint = _Painter(text, box.span.start, box.span.end)
        for pointer, place in collect(article).items():
            if not _APART.fullmatch(pointer):
                paint.over("entry", place.span.start, place.span.end)
        for rest in conflict.unread:
            paint.over("unread", rest.start, rest.end)
        for raw_text in conflict.unmapped.values():
            if raw_text.span is not None:
                paint.over("unmapped", raw_text.span.start, raw_text.span.end)
        for span in records:
            if span != box.span and box.span.start <= span.start and span.end <= box.span.end:
                paint.over("a box of its own", span.start, span.end)
        drawn = _paint_parameters(paint, box)
        if document.dialect == "wikitext":
            _paint_markup(paint, raw[box.span.start], text, drawn)
        else:
            for match in (*_CELL_NAME.finditer(text), *_FLATTENED_LAYOUT.finditer(text)):
                paint.over("markup", *match.span())
        counts.update(paint.counts())
        lost.extend(paint.left(language))
    return counts, lost


def _language(article: Article) -> str | None:
    """The language that the article was read in: given, or told by its box."""
    for problem in article.diagnostics:
        if problem.code == "language.inferred" and (found := re.search(r"\((\w+)\)", problem.message)):
            return found[1]
    return article.source.language


def _raw_boxes(text: str, language: Language) -> dict[int, RawBox]:
    return {raw.node.start: raw for raw in find_boxes(text, language.markup, [])}


class _Painter:
    """The characters of one box; the first class that is given to a character stays."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.classes: list[str | None] = [None] * (end - start)

    def over(self, name: str, start: int, end: int) -> None:
        for at in range(max(start, self.start), min(end, self.end)):
            if self.classes[at - self.start] is None:
                self.classes[at - self.start] = name

    def counts(self) -> Counter[str]:
        shown = zip(self.text[self.start : self.end], self.classes, strict=True)
        return Counter(name or ("words" if sign.isalnum() else "separator") for sign, name in shown)

    def left(self, language: Language) -> Iterator[str]:
        """Words without a class, but for those that bind others to one another."""
        small = language.statements.binding | language.statements.coordinating
        for match in _WORD.finditer(self.text, self.start, self.end):
            classes = self.classes[match.start() - self.start : match.end() - self.start]
            if None in classes and match[0].strip("_") and match[0].casefold() not in small:
                yield match[0]


def _paint_parameters(paint: _Painter, box: Infobox) -> set[int]:
    """Paints layout rows, marks and citations; gives the places of the characters that a page shows as text."""
    drawn: set[int] = set()
    for parameter in box.parameters:
        if parameter.field == "-":
            paint.over("layout", parameter.span.start, parameter.span.end)
        for line in parameter.value.lines:
            for inline in _below(line.inlines):
                if isinstance(inline, Run):
                    if inline.text.strip():
                        drawn.update(range(inline.span.start, inline.span.end))
                elif not isinstance(inline, Link):
                    name = "citation" if isinstance(inline, Footnote) else "mark"
                    paint.over(name, inline.span.start, inline.span.end)
    return drawn


def _below(inlines: tuple[Inline, ...]) -> Iterator[Inline]:
    for inline in inlines:
        yield inline
        if isinstance(inline, Link):
            yield from _below(inline.label)


def _paint_markup(paint: _Painter, raw: RawBox, text: str, drawn: set[int]) -> None:
    """What draws nothing: names of the box, of parameters, templates and arguments; settings; link targets; tags."""
    invoked = "#invoke" in text[raw.node.start : raw.node.parts[0].end].casefold()
    for part in raw.node.parts[: 2 if invoked else 1]:
        paint.over("markup", part.start, part.end)
    for part in raw.node.parts[1:]:
        _paint_name(paint, part, text)
        for node in walk(part.nodes):
            _paint_node(paint, node, text, drawn)


def _paint_name(paint: _Painter, part: Part, text: str) -> None:
    name, content = argument(part, text)
    if name is not None:
        paint.over("markup", part.start, content.start)


def _paint_node(paint: _Painter, node: Node, text: str, drawn: set[int]) -> None:
    match node:
        case Token(kind="comment"):
            paint.over("comment", node.start, node.end)
        case Token(kind="external"):
            paint.over("markup", node.start, node.end - 1 - len(node.data))
        case Token():
            paint.over("markup", node.start, node.end)
        case Raw():
            paint.over("markup", node.start, node.body[0])
            paint.over("markup", node.body[1], node.end)
        case LinkNode():
            for part in node.parts[:-1]:
                paint.over("markup", part.start, part.end)
        case TemplateNode():
            paint.over("markup", node.parts[0].start, node.parts[0].end)
            for part in node.parts[1:]:
                _paint_name(paint, part, text)
                for at in set(range(part.start, part.end)) - drawn:
                    paint.over("setting", at, at + 1)
