"""Templates of numbers and measures."""

import re

from wikiconflict.dialects.arguments import Arguments, span_of
from wikiconflict.dialects.markup import TemplateNode
from wikiconflict.dialects.values import Reader, plain
from wikiconflict.source import Span
from wikiconflict.vocabulary.markup import Template


def draw_number(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    part = arguments.part(template.argument)
    if part is None:
        return
    digits = plain(part.nodes, reader.text).strip()
    if re.fullmatch(r"\d{4,}", digits):
        reader.drawn(f"{int(digits):,}".replace(",", reader.language.markup.thousands), span_of(node))
    else:
        reader.nodes(part.nodes)


def draw_quantity(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """A number with the words behind it: ``{{unité|120000|hommes}}``."""
    draw_number(reader, node, arguments, template)
    for part in arguments.positional()[1:]:
        reader.drawn(" ", Span(part.start, part.start))
        reader.nodes(part.nodes)


def draw_convert(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """The measure as the writer gave it: value (or range) and first unit."""
    words: list[str] = []
    for part in arguments.positional():
        word = plain(part.nodes, reader.text).strip()
        words.append(word)
        if not re.fullmatch(r"[\d.,+\s–-]+|to|and|or|by|x|–|-|to\(-\)", word):
            break
    reader.drawn(" ".join(words), span_of(node))


def draw_fraction(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    parts = [plain(part.nodes, reader.text).strip() for part in arguments.positional()]
    if len(parts) == 3:
        reader.drawn(f"{parts[0]} {parts[1]}/{parts[2]}", span_of(node))
    elif parts:
        reader.drawn("/".join(parts) if len(parts) == 2 else f"1/{parts[0]}", span_of(node))
