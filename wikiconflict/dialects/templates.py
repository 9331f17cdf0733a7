"""What templates give: one small function a kind, chosen by the language's table."""

from collections.abc import Callable

from wikiconflict import document
from wikiconflict.dialects.arguments import Arguments, span_of, template_code, with_first_argument
from wikiconflict.dialects.nodes import TemplateNode
from wikiconflict.dialects.template_conditions import draw_if, draw_if_equal, draw_parameter, draw_switch, draw_switcher
from wikiconflict.dialects.template_dates import draw_century, draw_circa, draw_date, draw_date_span, draw_old_style
from wikiconflict.dialects.template_flags import (
    country_of,
    draw_country,
    draw_flag_general,
    draw_flag_image,
    draw_flag_link,
    draw_flag_name,
    draw_flagicon,
    draw_service,
)
from wikiconflict.dialects.template_links import draw_interlanguage, draw_main, draw_ship, draw_ship_class
from wikiconflict.dialects.template_lists import (
    draw_collapsible,
    draw_items,
    draw_lines,
    draw_list,
    draw_list_close,
    draw_list_open,
    draw_tree_close,
)
from wikiconflict.dialects.template_numbers import (
    draw_convert,
    draw_fraction,
    draw_measured,
    draw_money,
    draw_number,
    draw_quantity,
)
from wikiconflict.dialects.template_pictures import draw_coordinates, draw_image, draw_images
from wikiconflict.dialects.template_unknown import draw_unknown
from wikiconflict.dialects.values import Reader
from wikiconflict.source import Span
from wikiconflict.vocabulary.markup import Template


def draw(reader: Reader, node: TemplateNode) -> None:
    """Adds what the template gives to the reader."""
    words = reader.language.markup
    if node.is_parameter:
        draw_parameter(reader, node)
        return
    code = template_code(node, reader.text, words.template_namespaces)
    name = code.casefold()
    known = words.templates.get(name)
    if ":" in name and (known is None or name.endswith(":")):
        known = words.templates.get(name.partition(":")[0] + ":")
        if known is not None:
            node = with_first_argument(node, reader.text)
    if known is None and "-" in name:
        known = words.templates.get(name.partition("-")[0] + "-")
    if known is None and " " in name:
        known = words.templates.get(name.partition(" ")[0] + " *")
    arguments = Arguments(node, reader.text)
    if known is not None:
        _KINDS[known.kind](reader, node, arguments, known)
    elif (country := country_of(reader, code)) is not None:
        draw_country(reader, node, arguments, code, country)
    else:
        draw_unknown(reader, node, arguments, name)


def _content(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    part = arguments.part(template.argument)
    if part is not None:
        bold, italic = reader.bold, reader.italic
        reader.nodes(part.nodes)
        reader.bold, reader.italic = bold, italic
        if template.kind == "content":
            # Behind a stray pipe or a lost brace stands what its writer meant to be seen.
            rest = (other for other in arguments.positional() if other.start > part.end)
            reader.undrawn.extend(Span(other.start, other.end) for other in rest)


def _quotation(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    part = arguments.part(template.argument)
    if part is not None:
        bold, italic = reader.bold, reader.italic
        reader.quotation(part.nodes, node.start, node.end)
        reader.bold, reader.italic = bold, italic


def _literal(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.drawn(template.value, span_of(node))


def _drop(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    pass


def _break(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.line_break(node.end)


def _rule(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.rule(node.start, node.end)


def _fate(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.add(document.Mark(template.value, "", span_of(node)))


def _footnote(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.add(document.Footnote(reader.citations.at(node.start), span_of(node)))


def _last(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    parts = [part for part in arguments.positional() if reader.text[part.start : part.end].strip()]
    if parts:
        reader.nodes(parts[-1].nodes)


def _all(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    for index, part in enumerate(arguments.positional()):
        if index:
            reader.drawn(" ", Span(part.start, part.start))
        reader.nodes(part.nodes)


_KINDS: dict[str, Callable[[Reader, TemplateNode, Arguments, Template], None]] = {
    "content": _content,
    "quote": _quotation,
    "literal": _literal,
    "drop": _drop,
    "age": _drop,
    "break": _break,
    "rule": _rule,
    "list": draw_list,
    "list_open": draw_list_open,
    "list_close": draw_list_close,
    "tree_open": _drop,
    "tree_close": draw_tree_close,
    "items": draw_items,
    "lines": draw_lines,
    "collapsible": draw_collapsible,
    "flagicon": draw_flagicon,
    "flag": draw_flag_name,
    "arms": draw_flag_name,
    "flag_image": draw_flag_image,
    "service": draw_service,
    "flag_general": draw_flag_general,
    "flag_link": draw_flag_link,
    "fate": _fate,
    "note": _footnote,
    "reference": _footnote,
    "date": draw_date,
    "date_span": draw_date_span,
    "century": draw_century,
    "old_style": draw_old_style,
    "circa": draw_circa,
    "money": draw_money,
    "number": draw_number,
    "quantity": draw_quantity,
    "measured": draw_measured,
    "convert": draw_convert,
    "fraction": draw_fraction,
    "interlanguage": draw_interlanguage,
    "ship": draw_ship,
    "ship_class": draw_ship_class,
    "abbreviation": _content,
    "last": _last,
    "all": _all,
    "if": draw_if,
    "if_equal": draw_if_equal,
    "switch": draw_switch,
    "switcher": draw_switcher,
    "coordinates": draw_coordinates,
    "images": draw_images,
    "image": draw_image,
    "main": draw_main,
}
