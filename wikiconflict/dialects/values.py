"""From nodes to lines of inlines: what a reader of the rendered page would see, with spans."""

import html
import re
from collections.abc import Callable, Iterable

import attrs

from wikiconflict import document
from wikiconflict.diagnostics import Diagnostic
from wikiconflict.dialects.citations import Citations
from wikiconflict.dialects.nodes import LinkNode, Node, Part, Raw, Reference, TemplateNode, TextNode, Token
from wikiconflict.document import Block, Inline, Line, Opener, Run
from wikiconflict.source import Span
from wikiconflict.vocabulary.language import Language

_SIZE = re.compile(r"(?:\d+\s*x?|x\s*)(\d+)?\s*px$", re.IGNORECASE)
_HEAD_BULLETS = re.compile(r"\s*([*#]+)")
_ICON_LIMIT = 99  # pixels; a larger picture is an image of its own
_BLOCK_TAGS = frozenset(
    f"{slash}{name}" for name in "div p ul ol dl dt dd table tr td th blockquote center".split() for slash in ("", "/")
)

DrawTemplate = Callable[["Reader", TemplateNode], None]


@attrs.define
class Reader:
    """Builds the lines of one value. ``draw`` says what a template gives."""

    text: str
    language: Language
    citations: Citations
    problems: list[Diagnostic]
    draw: DrawTemplate
    lines: list[Line] = attrs.field(factory=list)
    inlines: list[Inline] = attrs.field(factory=list)
    start: int = 0
    base: int = 0
    depth: int = 0
    opener: Opener = "start"
    title: bool = False
    level: bool = False  # inside a list whose first level stands level with the lines around it
    listed: bool = False  # inside a bullet or item: a break does not end it
    bold: bool = False
    italic: bool = False
    raised: int | None = None  # where the inlines of a <sup> begin
    images: list[document.Image] = attrs.field(factory=list)
    undrawn: list[Span] = attrs.field(factory=list)
    categories: list[str] = attrs.field(factory=list)
    coordinates: list[document.Coordinates] = attrs.field(factory=list)
    main: list[tuple[str, str, Span]] = attrs.field(factory=list)
    block: Block = "text"

    def value(self, part: Part) -> document.Value:
        """The value of a parameter."""
        self.start = part.start
        self.content(part.nodes)
        self.flush(part.end)
        return document.Value(tuple(self.lines), Span(part.start, part.end))

    def content(self, nodes: list[Node]) -> None:
        """The nodes of an argument; bullets at its head are bullets though no line break stands before them."""
        first = next((n for n in nodes if not (isinstance(n, Token) and n.kind in ("newline", "comment"))), None)
        if isinstance(first, TextNode):
            head = _HEAD_BULLETS.match(self.text, first.start, first.end)
            if head:
                self.bullet(Token("bullet", first.start, head.end(), head[1]))
                self.run(head.end(), first.end)
                nodes = nodes[nodes.index(first) + 1 :]
        self.nodes(nodes)

    # lines

    def flush(self, end: int) -> None:
        """Ends the current line; one of spaces alone is none."""
        if any(not isinstance(inline, Run) or inline.text.strip() for inline in self.inlines):
            where = Span(self.start, end)
            line = Line(tuple(self.inlines), where, self.depth, self.opener, heading=self.title, block=self.block)
            self.lines.append(line)
        self.inlines = []
        self.title = False

    def open(self, opener: Opener, at: int, depth: int | None = None) -> None:
        """Ends the current line and opens one at ``at``."""
        self.flush(at)
        self.start = at
        self.depth = self.base if depth is None else depth
        self.opener = opener

    def bullet(self, token: Token) -> None:
        size = len(token.data)
        self.open("bullet", token.end, self.base + size - (1 if self.level else 0))
        self.listed = True
        self.bold, self.italic = token.data.endswith(";"), False

    def newline(self, token: Token) -> None:
        self.open("newline", token.end)
        self.listed = False
        self.bold = self.italic = False

    def line_break(self, at: int) -> None:
        """``<br>``: within a bullet or item the line goes on under it."""
        if self.listed:
            self.open("break", at, self.depth)
        else:
            self.open("newline", at)

    def rule(self, start: int, end: int) -> None:
        self.open("newline", start)
        self.lines.append(Line((), Span(start, end), self.base, "newline", rule=True))
        self.open("newline", end)
        self.listed = False

    def quotation(self, nodes: list[Node], start: int, end: int) -> None:
        """What a template draws as a block quotation; in a parameter it is text like any other."""
        self.nodes(nodes)

    def stands_alone(self, node: TemplateNode) -> bool:
        """Whether a template is a block of the page's layout; in a parameter none is."""
        return False

    # inlines

    def run(self, start: int, end: int) -> None:
        """Characters of the source."""
        if end > start:
            self.inlines.append(Run(self.text[start:end], Span(start, end), self.bold, self.italic))

    def drawn(self, text: str, span: Span) -> None:
        """Text that a template or entity gives for its whole span."""
        if text:
            self.inlines.append(Run(text, span, self.bold, self.italic))

    def add(self, inline: Inline) -> None:
        self.inlines.append(inline)

    def nodes(self, nodes: Iterable[Node]) -> None:
        linked = False
        for node in nodes:
            if type(node) is TextNode:  # asked first and by its type: most nodes are text
                self.run(self.trail(node) if linked else node.start, node.end)
                linked = False
                continue
            linked = False
            match node:
                case Token():
                    self.token(node)
                case LinkNode():
                    self.link(node)
                    linked = True
                case TemplateNode():
                    self.draw(self, node)
                case Reference():
                    self.add(document.Footnote(self.citations.at(node.start), Span(node.start, node.end)))
                case Raw():
                    if node.tag in ("nowiki", "pre", "code", "syntaxhighlight", "source"):
                        self.run(*node.body)
                    else:
                        self.undrawn.append(Span(*node.body))

    def token(self, token: Token) -> None:
        match token.kind:
            case "break":
                self.line_break(token.end)
            case "newline":
                self.newline(token)
            case "bullet":
                self.bullet(token)
            case "rule":
                self.rule(token.start, token.end)
            case "entity":
                self.drawn(html.unescape(token.data), Span(token.start, token.end))
            case "quote":
                self.quote(token)
            case "external":
                if token.data:
                    self.run(token.end - 1 - len(token.data), token.end - 1)
            case "tag":
                self.tag(token)
            case "comment":
                pass

    def quote(self, token: Token) -> None:
        size = token.end - token.start
        if size == 4 or size > 5:  # the apostrophes that are no mark stand before it
            mark = 3 if size == 4 else 5
            self.run(token.start, token.end - mark)
            size = mark
        if size in (3, 5):
            self.bold = not self.bold
        if size in (2, 5):
            self.italic = not self.italic

    def tag(self, token: Token) -> None:
        name = token.data
        if name in ("b", "strong", "/b", "/strong"):
            self.bold = name[0] != "/"
        elif name in ("i", "em", "/i", "/em"):
            self.italic = name[0] != "/"
        elif name == "sup":
            self.raised = len(self.inlines)
        elif name == "/sup":
            self.lower()
        elif name == "li":
            self.open("bullet", token.end, self.base + (0 if self.level else 1))
            self.listed = True
        elif name in _BLOCK_TAGS:
            self.open("newline", token.end)
            self.listed = False

    def lower(self) -> None:
        """Behind raised text: a lone letter was the sign of a footnote."""
        raised = self.inlines[self.raised :] if self.raised is not None else []
        if len(raised) == 1 and isinstance(raised[0], Run) and re.fullmatch(r"[a-z]", raised[0].text.strip()):
            del self.inlines[self.raised :]
        self.raised = None

    # links

    def link(self, node: LinkNode) -> None:
        first = node.parts[0]
        target = html.unescape(plain(first.nodes, self.text)).replace("_", " ").strip()
        namespace, colon, rest = target.partition(":")
        words = self.language.markup
        if colon and not target.startswith(":"):
            space = namespace.strip().casefold()
            if space in words.file_namespaces:
                self.file(node, rest.strip())
                return
            if space in words.category_namespaces:
                self.categories.append(rest.strip())
                return
        shown = target.removeprefix(":")
        title = shown.partition("#")[0].strip() if not shown.startswith("#") else ""
        inner, self.inlines = self.inlines, []
        if len(node.parts) > 1:
            label = node.parts[-1]
            if label.nodes:
                self._inline_only(label.nodes)
            else:  # the pipe trick: [[Foo (bar)|]] shows Foo
                self.drawn(
                    re.sub(r"\s*\([^()]*\)$", "", shown.partition(":")[2] or shown), Span(first.start, first.end)
                )
        else:
            self._inline_only(first.nodes, skip_colon=target.startswith(":"))
        label_inlines, self.inlines = tuple(self.inlines), inner
        if title:
            self.add(document.Link(title, label_inlines, Span(node.start, node.end)))
        elif any(isinstance(i, Run) and any(c.isalnum() for c in i.text) for i in label_inlines):
            self.inlines.extend(label_inlines)  # a link into the page itself: a bare sign is a footnote's

    def trail(self, node: TextNode) -> int:
        """Takes the letters that go on with the link's word into the link; gives where the text goes on.

        Small letters alone, as in most wikis (https://www.mediawiki.org/wiki/Help:Links#Internal_links, "word-ending").
        """
        link = self.inlines[-1] if self.inlines else None
        if not isinstance(link, document.Link) or link.span.end != node.start:
            return node.start
        end = node.start
        while end < node.end and self.text[end].islower():
            end += 1
        if end > node.start:
            last = Run(self.text[node.start : end], Span(node.start, end), self.bold, self.italic)
            span = Span(link.span.start, end)
            self.inlines[-1] = document.Link(link.target, (*link.label, last), span)
        return end

    def label(self, nodes: list[Node]) -> tuple[Inline, ...]:
        """The inlines of a label, which are not put into the line; breaks in it are spaces."""
        outer, self.inlines = self.inlines, []
        self._inline_only(nodes)
        label, self.inlines = tuple(self.inlines), outer
        return label

    def _inline_only(self, nodes: list[Node], skip_colon: bool = False) -> None:
        """The nodes of a label: breaks in it are spaces."""
        for node in nodes:
            if isinstance(node, Token) and node.kind in ("newline", "bullet", "break", "rule"):
                self.drawn(" ", Span(node.start, node.end))
            elif skip_colon and isinstance(node, TextNode):
                start = (
                    node.start
                    + len(self.text[node.start : node.end])
                    - len(self.text[node.start : node.end].lstrip(" :"))
                )
                self.run(start, node.end)
                skip_colon = False
            else:
                lines, line = len(self.lines), (self.start, self.depth, self.opener, self.title)
                self.nodes([node])
                if len(self.lines) > lines:  # a list template in a label: its lines become words
                    kept = [inline for line in self.lines[lines:] for inline in (*line.inlines, Run(" ", line.span))]
                    del self.lines[lines:]
                    self.inlines = [*kept, *self.inlines]
                    self.start, self.depth, self.opener, self.title = line

    def file(self, node: LinkNode, name: str) -> None:
        """``[[File:...]]``: an icon beside text is a flag, a larger picture an image."""
        span = Span(node.start, node.end)
        size: int | None = None
        framed = False
        caption: str | None = None
        alt: str | None = None
        for part in node.parts[1:]:
            option = plain(part.nodes, self.text).strip()
            key, equals, setting = option.partition("=")
            found = _SIZE.match(option)
            if found:
                digits = re.findall(r"\d+", option)
                size = int(digits[0][:6]) if digits else None
            elif option.casefold() in ("thumb", "thumbnail", "frame", "framed", "frameless"):
                framed = True
            elif equals and key.strip().casefold() == "alt":
                alt = setting.strip() or None
            elif equals and key.strip().casefold() in ("link", "class", "upright", "lang", "page", "border"):
                continue
            elif option.casefold() not in _FILE_OPTIONS and option:
                caption = option
        if framed or (size is not None and size > _ICON_LIMIT):
            self.images.append(document.Image(name, span, caption, alt))
            self.add(self.images[-1])
        else:
            self.add(document.Flag(file_title(name), span, file=name, drawn="image"))


_FILE_OPTIONS = frozenset(
    "left right center centre none border baseline middle sub super top text-top bottom text-bottom upright".split()
)


def file_title(name: str) -> str:
    """A file's name as a flag's name: without extension, percent-decoded, underscores as spaces.

    >>> file_title("Flag_of_Oryol_(variant).svg")
    'Flag of Oryol (variant)'
    """
    if "%" in name:
        from urllib.parse import unquote

        name = unquote(name)
    stem = re.sub(r"\.(?:svg|png|jpe?g|gif|tiff?|webp)$", "", name.strip(), flags=re.IGNORECASE)
    return stem.replace("_", " ").strip()


def plain(nodes: Iterable[Node], text: str) -> str:
    """The bare text of nodes: links give their label, templates, tags and references nothing."""
    parts: list[str] = []
    for node in nodes:
        if type(node) is TextNode:
            parts.append(text[node.start : node.end])
            continue
        match node:
            case Token():
                if node.kind in ("newline", "bullet", "break"):
                    parts.append(" ")
                elif node.kind == "entity":
                    parts.append(html.unescape(node.data))
                elif node.kind == "external":
                    parts.append(node.data)
            case LinkNode():
                parts.append(plain(node.parts[-1].nodes, text))
            case Raw():
                parts.append(text[node.body[0] : node.body[1]])
            case TemplateNode():
                if not node.parts[1:]:
                    name = text[node.parts[0].start : node.parts[0].end].strip()
                    parts.append({"!": "|", "=": "=", "'": "'"}.get(name, ""))
            case _:
                pass
    return "".join(parts)
