"""Templates of numbers and measures."""

import re

from wikiconflict.dialects.arguments import Arguments, span_of
from wikiconflict.dialects.nodes import TemplateNode
from wikiconflict.dialects.values import Reader, plain
from wikiconflict.source import Span
from wikiconflict.vocabulary.markup import Template

_DIGITS = re.compile(r"(\d+)(\.\d+)?")
_PART_OF_MEASURE = re.compile(r"[\d.,+\s–-]+|to|and|or|by|x")


def draw_number(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    part = arguments.part(template.argument)
    if part is None:
        return
    digits = plain(part.nodes, reader.text).strip()
    if written := _grouped(reader, digits):
        reader.drawn(written, span_of(node))
    else:
        reader.nodes(part.nodes)


def draw_money(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{US$|627 billion}}``: US$627 billion."""
    amount = arguments.part("1")
    if amount is not None:
        reader.drawn(template.value, Span(node.start, amount.start))
        reader.nodes(amount.nodes)


def _grouped(reader: Reader, digits: str) -> str:
    """Bare digits with marks between the thousands; empty for any other text."""
    match = _DIGITS.fullmatch(digits)
    if match is None:
        return ""
    return f"{int(match[1]):,}".replace(",", reader.language.markup.thousands) + (match[2] or "")


def draw_measured(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{val|48200|200|u=men}}``: a number, its uncertainty, its unit."""
    value, error = arguments.plain("1"), arguments.plain("2")
    unit = arguments.plain("u,ul,up,upl")
    written = _grouped(reader, value) or value
    if _DIGITS.fullmatch(error):
        written += f"±{_grouped(reader, error) or error}"
    reader.drawn(f"{written} {unit}".strip(), span_of(node))


def draw_quantity(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """A number with the words behind it: ``{{unité|120000|hommes}}``."""
    draw_number(reader, node, arguments, template)
    for part in arguments.positional()[1:]:
        reader.drawn(" ", Span(part.start, part.start))
        reader.nodes(part.nodes)


def draw_convert(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """The measure as the writer gave it: value (or range) and first unit."""
    measure = ""
    for part in arguments.positional():
        word = plain(part.nodes, reader.text).strip()
        dash = word in ("-", "–", "to(-)")
        measure = measure.rstrip() + "–" if dash else f"{measure}{word} "
        if not dash and not _PART_OF_MEASURE.fullmatch(word):
            break
    reader.drawn(measure.strip(), span_of(node))


def draw_fraction(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    parts = [plain(part.nodes, reader.text).strip() for part in arguments.positional()]
    if len(parts) == 3:
        reader.drawn(f"{parts[0]} {parts[1]}/{parts[2]}", span_of(node))
    elif parts:
        reader.drawn("/".join(parts) if len(parts) == 2 else f"1/{parts[0]}", span_of(node))
