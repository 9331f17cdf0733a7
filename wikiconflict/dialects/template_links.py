"""Templates that link: other wikis, ships, main articles."""

from wikiconflict import document
from wikiconflict.dialects.arguments import Arguments, span_of, trimmed_range
from wikiconflict.dialects.nodes import LinkNode, TemplateNode
from wikiconflict.dialects.values import Reader, plain
from wikiconflict.source import Span
from wikiconflict.vocabulary.markup import Template


def draw_interlanguage(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    title = arguments.plain("1").replace("_", " ")
    label_part = arguments.part("lt,1")
    if label_part is None:
        return
    if any(isinstance(child, LinkNode) for child in label_part.nodes):
        reader.nodes(label_part.nodes)
        return
    reader.add(document.Link(title.partition("#")[0], reader.label(label_part.nodes), span_of(node)))


def draw_ship(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{HMS|Victory}}``, ``{{USS|Iowa|BB-61}}``, ``{{ship|French ship|Bucentaure|1803}}``."""
    prefix, first = template.value, 1
    if not prefix:
        prefix, first = arguments.plain("1"), 2
    name, number = arguments.plain(str(first)), arguments.plain(str(first + 1))
    title = f"{prefix} {name}".strip()
    if title:
        label = (document.Run(title, span_of(node), reader.bold, True),)
        reader.add(document.Link(f"{title} ({number})" if number else title, label, span_of(node)))


def draw_ship_class(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    name, kind = arguments.plain("1"), arguments.plain("2")
    title = f"{name}-class {kind}".strip()
    label = (document.Run(title, span_of(node), reader.bold, reader.italic),)
    reader.add(document.Link(title, label, span_of(node)))


def draw_main(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    for index, part in enumerate(arguments.positional(), 1):
        target = plain(part.nodes, reader.text).strip().replace("_", " ")
        label = arguments.plain(f"l{index}") or target
        if target:
            reader.main.append((target.partition("#")[0] or target, label, Span(*trimmed_range(part, reader.text))))
