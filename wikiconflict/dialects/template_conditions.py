"""Parser functions that choose: a page has no parameters of its own, so that a test is what it says."""

from wikiconflict.dialects.arguments import Arguments
from wikiconflict.dialects.markup import TemplateNode
from wikiconflict.dialects.values import Reader
from wikiconflict.vocabulary.markup import Template


def draw_if(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{#if:test|then|else}}``: the page itself has no parameters, so the test is what it says."""
    chosen = arguments.part("2") if arguments.plain("1") else arguments.part("3")
    if chosen is not None:
        reader.nodes(chosen.nodes)


def draw_switch(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{#switch:value|case=result|...|#default=result}}``."""
    value = arguments.plain("1").casefold()
    chosen = arguments.part(value) if value and value != "1" else None
    positional = [part for part in arguments.positional()[1:] if part.nodes]
    chosen = chosen or arguments.part("#default") or (positional[-1] if positional else None)
    if chosen is not None:
        reader.nodes(chosen.nodes)


def draw_switcher(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    first = arguments.part("1")
    if first is not None:
        reader.nodes(first.nodes)
