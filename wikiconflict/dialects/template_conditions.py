"""Parser functions that choose: a page has no parameters of its own, so that a test is what it says."""

from wikiconflict.dialects.arguments import Arguments
from wikiconflict.dialects.nodes import Part, TemplateNode, argument
from wikiconflict.dialects.values import Reader, plain
from wikiconflict.source import Span
from wikiconflict.vocabulary.markup import Template


def draw_if(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{#if:test|then|else}}``."""
    _draw(reader, arguments.part("2") if arguments.plain("1") else arguments.part("3"))


def draw_if_equal(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{#ifeq:one|other|then|else}}``; numbers are equal by value."""
    one, other = arguments.plain("1"), arguments.plain("2")
    if one.isdecimal() and other.isdecimal():
        one, other = str(int(one)), str(int(other))
    _draw(reader, arguments.part("3") if one == other else arguments.part("4"))


def draw_switch(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{#switch:value|case|case=result|#default=result}}``; a case without a result takes the next one."""
    value = plain(node.parts[1].nodes, reader.text).strip() if len(node.parts) > 1 else ""
    default: Part | None = None
    reached = False
    for part in node.parts[2:]:
        name, content = argument(part, reader.text)
        case = plain(part.nodes, reader.text).strip() if name is None else name
        reached = reached or case == value
        if name is None:
            default = part if part is node.parts[-1] else default
        elif reached:
            _draw(reader, content)
            return
        elif name == "#default":
            default = content
    _draw(reader, default)


def draw_switcher(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{switcher|content|label|content|label}}``: the first is shown until the reader chooses another."""
    _draw(reader, arguments.part("1"))
    reader.undrawn.extend(Span(part.start, part.end) for part in arguments.positional()[1:])


def draw_parameter(reader: Reader, node: TemplateNode) -> None:
    """``{{{name|default}}}``: a page is given no parameters, so the default is drawn."""
    _draw(reader, node.parts[1] if len(node.parts) > 1 else None)


def _draw(reader: Reader, part: Part | None) -> None:
    if part is not None:
        reader.nodes(part.nodes)
