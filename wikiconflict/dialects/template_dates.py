"""Date templates as a reader sees them."""

import re

from wikiconflict.dialects.arguments import Arguments, span_of
from wikiconflict.dialects.nodes import TemplateNode
from wikiconflict.dialects.template_unknown import draw_unknown
from wikiconflict.dialects.values import Reader, plain
from wikiconflict.source import Span
from wikiconflict.vocabulary.markup import Template

_NUMBER = re.compile(r"-?\d+")


def draw_date(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    places = template.argument.split(",") if "," in template.argument else ["1", "2", "3"]
    parts = [arguments.plain(place) for place in places]
    fallback = parts[0] if places[0] == "1" else " ".join(part for part in reversed(parts) if part)
    reader.drawn(_written(reader, parts, _day_first(reader, arguments)) or fallback, span_of(node))


def _day_first(reader: Reader, arguments: Arguments) -> bool:
    return reader.language.markup.day_first or arguments.plain("df").casefold() in ("y", "yes", "1", "true")


def _written(reader: Reader, parts: list[str], day_first: bool) -> str | None:
    """Year, month and day as a reader sees them; None when the year is no number."""
    words = reader.language.markup
    if not parts or not _NUMBER.fullmatch(parts[0]):
        return None
    number = int(parts[0])
    year = str(number) if number > 0 else f"{-number} {words.before_christ}"
    month = ""
    if len(parts) > 1 and parts[1]:
        index = int(parts[1]) if _NUMBER.fullmatch(parts[1]) else 0
        month = words.months[index - 1] if 1 <= index <= len(words.months) else parts[1]
    day = parts[2].lstrip("0") if len(parts) > 2 and month else ""
    if day and not day_first:
        return f"{month} {day}, {year}"
    return " ".join(piece for piece in (day, month, year) if piece)


def draw_date_span(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    parts = [plain(part.nodes, reader.text).strip() for part in arguments.positional()]
    parts = [part for part in parts if part]
    half = len(parts) // 2
    day_first = _day_first(reader, arguments)
    first = _written(reader, parts[:half], day_first) if len(parts) % 2 == 0 else None
    last = _written(reader, parts[half:], day_first) if first else None
    if first and last:
        reader.drawn(f"{first} – {last}", span_of(node))
    else:
        draw_unknown(reader, node, arguments, "start and end dates")


def draw_old_style(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    new, year, old = (arguments.plain(str(i)) for i in (1, 2, 3))
    bracket = f" [{template.value} {old}]" if old else ""
    whole = f"{new} {year}{bracket}" if template.argument == "DY" else f"{new}{bracket} {year}"
    reader.drawn(whole, span_of(node))


def draw_century(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{s-|XIX|e}}``: the numeral in the place that the table's text leaves for it."""
    part = arguments.part(template.argument)
    if part is not None:
        reader.drawn(template.value.replace("{}", arguments.plain(template.argument)), span_of(node))


def draw_circa(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    circa = template.value or reader.language.markup.circa
    first, second = arguments.part("1"), arguments.part("2")
    reader.drawn(f"{circa} ", Span(node.start, first.start if first else node.end))
    if first is not None:
        reader.nodes(first.nodes)
    if second is not None:
        reader.drawn(f" – {circa} ", Span(second.start, second.start))
        reader.nodes(second.nodes)
