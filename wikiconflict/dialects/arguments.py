"""The name and the arguments of a template."""

from collections.abc import Mapping
from functools import lru_cache

from wikiconflict.dialects.nodes import Node, Part, TemplateNode, TextNode, argument
from wikiconflict.dialects.values import plain
from wikiconflict.source import Span


class Arguments:
    """The arguments of one template: positional ones by ``"1"``, ``"2"`` ..., named ones by name; the last wins."""

    def __init__(self, node: TemplateNode, text: str) -> None:
        self.node = node
        self.text = text
        self._parts: dict[str, Part] | None = None

    @property
    def parts(self) -> Mapping[str, Part]:
        """Name to content, in order; read when first asked for, as most templates in running text are dropped."""
        if self._parts is None:
            self._parts = {}
            position = 0
            for part in self.node.parts[1:]:
                name, content = argument(part, self.text)
                if name is None:
                    position += 1
                    name = str(position)
                self._parts[name.casefold()] = content
        return self._parts

    def part(self, names: str) -> Part | None:
        """The first argument of ``"2,1"`` that is given and not blank."""
        for name in names.split(","):
            part = self.parts.get(name)
            if part is not None and part.nodes and self.text[part.start : part.end].strip():
                return part
        return None

    def plain(self, names: str) -> str:
        """That argument's bare text, trimmed; empty when it is not given."""
        part = self.part(names)
        return "" if part is None else plain(part.nodes, self.text).strip()

    def positional(self) -> list[Part]:
        """The positional arguments in order, blank ones too."""
        return [part for name, part in self.parts.items() if name.isdigit()]


def template_name(node: TemplateNode, text: str, namespaces: tuple[str, ...]) -> str:
    """The template's name in lower case with spaces, without namespace and comments."""
    return template_code(node, text, namespaces).casefold()


def template_code(node: TemplateNode, text: str, namespaces: tuple[str, ...]) -> str:
    """The same with its capital letters: flag templates are named by upper-case codes."""
    nodes = node.parts[0].nodes
    if len(nodes) == 1 and type(nodes[0]) is TextNode:
        return _code(text[nodes[0].start : nodes[0].end], namespaces)
    return _code(plain(nodes, text), namespaces)


@lru_cache(maxsize=4096)  # few templates make up most of a page
def _code(written: str, namespaces: tuple[str, ...]) -> str:
    name = " ".join(written.replace("_", " ").split())
    head, colon, rest = name.partition(":")
    return rest.strip() if colon and head.strip().casefold() in namespaces else name


def with_first_argument(node: TemplateNode, text: str) -> TemplateNode:
    """A parser function ``{{name:first|...}}`` as a template whose first argument stands behind the colon."""
    name = node.parts[0]
    for index, child in enumerate(name.nodes):
        if isinstance(child, TextNode) and (cut := text.find(":", child.start, child.end)) >= 0:
            head = Part(name.start, cut, [*name.nodes[:index], TextNode(child.start, cut)])
            rest: list[Node] = [TextNode(cut + 1, child.end)] if cut + 1 < child.end else []
            first = Part(cut + 1, name.end, rest + name.nodes[index + 1 :])
            return TemplateNode(node.start, node.end, [head, first, *node.parts[1:]], node.closed)
    return node


def span_of(node: TemplateNode) -> Span:
    return Span(node.start, node.end)


def trimmed_range(part: Part, text: str) -> tuple[int, int]:
    start, end = part.start, part.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
