"""List templates: bullets, items, lines, titles."""

from wikiconflict.dialects.arguments import Arguments
from wikiconflict.dialects.nodes import Node, Part, TemplateNode, Token
from wikiconflict.dialects.values import Reader
from wikiconflict.vocabulary.markup import Template


def draw_list(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """A list template around bullets; without an argument it is the open form."""
    part = arguments.part(template.argument)
    if part is None:
        reader.level = True
        return
    _inside(reader, node, part.nodes)


def _inside(reader: Reader, node: TemplateNode, nodes: list[Node]) -> None:
    level, base, listed = reader.level, reader.base, reader.listed
    reader.level, reader.base = True, reader.depth if reader.listed else reader.base
    reader.content(nodes)
    reader.level, reader.base = level, base
    _after(reader, node, listed)


def _after(reader: Reader, node: TemplateNode, listed: bool) -> None:
    """Behind a list a new line begins."""
    reader.open("break" if listed else "newline", node.end, reader.depth if listed else None)
    reader.listed = listed


def draw_list_open(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.level = True


def draw_list_close(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.level = False
    reader.open("newline", node.end)
    reader.listed = False


def draw_tree_close(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.open("newline", node.end)
    reader.listed = False


def draw_items(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    _each(reader, node, arguments.positional())


def _each(reader: Reader, node: TemplateNode, parts: list[Part]) -> None:
    level, base, listed = reader.level, reader.base, reader.listed
    reader.level, reader.base = True, reader.depth if reader.listed else reader.base
    bold, italic = reader.bold, reader.italic
    for part in parts:
        reader.open("item", part.start, reader.base)
        reader.listed = True
        reader.bold, reader.italic = bold, italic
        reader.nodes(_trimmed(part.nodes))
    reader.level, reader.base = level, base
    reader.bold, reader.italic = bold, italic
    _after(reader, node, listed)


def _trimmed(nodes: list[Node]) -> list[Node]:
    """Without the newlines before the first word: they only lay out the source."""
    start = 0
    while start < len(nodes):
        node = nodes[start]
        if not (isinstance(node, Token) and node.kind in ("newline", "comment")):
            break
        start += 1
    return nodes[start:]


def draw_lines(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    for part in arguments.positional():
        reader.open("newline", part.start)
        reader.listed = False
        reader.nodes(_trimmed(part.nodes))
    reader.open("newline", node.end)


def draw_collapsible(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    title = arguments.part("title,header")
    if title is not None:
        reader.open("newline", title.start)
        reader.title = True
        for inline in reader.label(_trimmed(title.nodes)):  # breaks in a title are spaces
            reader.add(inline)
        reader.bold = reader.italic = False
        reader.open("newline", title.end)
        reader.listed = False
    parts = arguments.positional()
    bulleted = any(isinstance(child, Token) and child.kind == "bullet" for part in parts for child in part.nodes)
    if bulleted:
        _inside(reader, node, [child for part in parts for child in part.nodes])
    else:
        _each(reader, node, parts)
