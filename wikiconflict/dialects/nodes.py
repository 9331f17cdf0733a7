"""The nodes of wikitext: a tree that keeps offsets into the page text and copies nothing of it."""

from collections.abc import Iterator
from typing import Literal

import attrs

TokenKind = Literal["break", "rule", "tag", "entity", "quote", "newline", "bullet", "external", "comment"]


@attrs.define
class TextNode:
    """Plain characters ``text[start:end]``."""

    start: int
    end: int


@attrs.define
class Token:
    """A small construct: ``data`` is the tag's name (``/b`` closes), the entity, the bullets, or a link's label."""

    kind: TokenKind
    start: int
    end: int
    data: str = ""


@attrs.define
class Reference:
    """``<ref name=...>...</ref>``: the name or None and the range of its body (empty when it is a repeat)."""

    start: int
    end: int
    name: str | None
    body: tuple[int, int]


@attrs.define
class Raw:
    """An extension tag whose body is no wikitext: ``nowiki`` shows its body, the others are dropped."""

    tag: str
    start: int
    end: int
    body: tuple[int, int]


@attrs.define
class Part:
    """What stands between two pipes of a template or link."""

    start: int
    end: int
    nodes: list["Node"]


@attrs.define
class TemplateNode:
    """``{{name|part|part}}``; ``parts[0]`` holds the name. In three braces it is a parameter of the page."""

    start: int
    end: int
    parts: list[Part]
    closed: bool = True
    is_parameter: bool = False


@attrs.define
class LinkNode:
    """``[[target|label]]``; ``parts[0]`` holds the target."""

    start: int
    end: int
    parts: list[Part]
    closed: bool = True


Node = TextNode | Token | Reference | Raw | TemplateNode | LinkNode


def argument(part: Part, text: str) -> tuple[str | None, Part]:
    """A template's argument as (name, content): the name is None for a positional one.

    A name is plain text before the first ``=``; comments in it are passed over.
    """
    nodes = part.nodes
    before = ""
    for index, node in enumerate(nodes):
        if type(node) is TextNode:
            cut = text.find("=", node.start, node.end)
            if cut < 0:
                before += text[node.start : node.end]
                continue
            key = (before + text[node.start : cut]).strip()
            if not key or len(key) > 60:
                break
            rest = nodes[index + 1 :]
            if cut + 1 < node.end:
                rest.insert(0, TextNode(cut + 1, node.end))
            return key, Part(cut + 1, part.end, rest)
        if not (isinstance(node, Token) and node.kind in ("newline", "comment")):
            break
    return None, part


def walk(nodes: list[Node]) -> Iterator[Node]:
    """All nodes below, in order of their place, without recursion."""
    stack = [iter(nodes)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            continue
        yield node
        if isinstance(node, TemplateNode | LinkNode):
            stack.append(iter([child for part in node.parts for child in part.nodes]))
