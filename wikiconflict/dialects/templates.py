"""What templates give: one small function a kind, chosen by the language's table.

In the prose a template that no table knows and that stands alone on its line gives nothing. Any other such template
gives its readable arguments: the positional ones that hold a letter or digit, settings
excepted (a lone lower-case word, a size, a percentage) unless nothing else is there; with a diagnostic.
"""

import re
from collections.abc import Callable

from wikiconflict import document
from wikiconflict.coordinates import read_coord
from wikiconflict.diagnostics import diagnose
from wikiconflict.dialects.markup import LinkNode, Node, Part, TemplateNode, TextNode, Token, argument, walk
from wikiconflict.dialects.values import Reader, file_title, plain
from wikiconflict.source import Span
from wikiconflict.vocabulary.markup import Template

_SETTING = re.compile(r"[a-z]{1,12}|#?[0-9a-f]{6}|\d+(?:\.\d+)?(?:px|%|em)?|[\w-]+:[^|]*;?")
_NUMBER = re.compile(r"-?\d+")


class Arguments:
    """The arguments of one template: positional ones by ``"1"``, ``"2"`` ..., named ones by name; the last wins."""

    def __init__(self, node: TemplateNode, text: str) -> None:
        self.text = text
        self.parts: dict[str, Part] = {}
        position = 0
        for part in node.parts[1:]:
            name, content = argument(part, text)
            if name is None:
                position += 1
                name = str(position)
            self.parts[name.casefold()] = content

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
    name = plain(node.parts[0].nodes, text).replace("_", " ")
    name = " ".join(name.split()).casefold()
    head, colon, rest = name.partition(":")
    return rest.strip() if colon and head.strip() in namespaces else name


def draw(reader: Reader, node: TemplateNode) -> None:
    """Adds what the template gives to the reader."""
    words = reader.language.markup
    name = template_name(node, reader.text, words.template_namespaces)
    known = words.templates.get(name)
    if known is None and ":" in name:
        function = name.partition(":")[0] + ":"
        known = words.templates.get(function)
        if known is not None:
            node = _with_first_argument(node, reader.text)
    if known is None and "-" in name:
        known = words.templates.get(name.partition("-")[0] + "-")
    arguments = Arguments(node, reader.text)
    if known is not None:
        _KINDS[known.kind](reader, node, arguments, known)
    elif (country := _country_of(reader, template_code(node, reader.text))) is not None:
        _country(reader, node, arguments, country)
    else:
        _unknown(reader, node, arguments, name)


def template_code(node: TemplateNode, text: str) -> str:
    """The template's name as written: flag templates are named by upper-case codes."""
    return plain(node.parts[0].nodes, text).strip()


def _with_first_argument(node: TemplateNode, text: str) -> TemplateNode:
    """A parser function ``{{name:first|...}}`` as a template whose first argument stands behind the colon."""
    name = node.parts[0]
    for index, child in enumerate(name.nodes):
        if isinstance(child, TextNode) and (cut := text.find(":", child.start, child.end)) >= 0:
            head = Part(name.start, cut, [*name.nodes[:index], TextNode(child.start, cut)])
            rest: list[Node] = [TextNode(cut + 1, child.end)] if cut + 1 < child.end else []
            first = Part(cut + 1, name.end, rest + name.nodes[index + 1 :])
            return TemplateNode(node.start, node.end, [head, first, *node.parts[1:]], node.closed)
    return node


def _span(node: TemplateNode) -> Span:
    return Span(node.start, node.end)


def _content(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    part = arguments.part(template.argument)
    if part is not None:
        bold, italic = reader.bold, reader.italic
        reader.nodes(part.nodes)
        reader.bold, reader.italic = bold, italic


def _quotation(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    part = arguments.part(template.argument)
    if part is not None:
        bold, italic = reader.bold, reader.italic
        reader.quotation(part.nodes, node.start, node.end)
        reader.bold, reader.italic = bold, italic


def _literal(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.drawn(template.value, _span(node))


def _drop(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    pass


def _break(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.line_break(node.end)


def _rule(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.rule(node.start, node.end)


def _list(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
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


def _list_open(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.level = True


def _list_close(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.level = False
    reader.open("newline", node.end)
    reader.listed = False


def _tree_close(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.open("newline", node.end)
    reader.listed = False


def _items(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    _each(reader, node, arguments.positional())


def _each(reader: Reader, node: TemplateNode, parts: list[Part]) -> None:
    level, base, listed = reader.level, reader.base, reader.listed
    reader.level, reader.base = True, reader.depth if reader.listed else reader.base
    bold, italic = reader.bold, reader.italic
    for part in parts:
        if not reader.inlines or part is not parts[0] or not listed:
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


def _lines(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    for part in arguments.positional():
        reader.open("newline", part.start)
        reader.listed = False
        reader.nodes(_trimmed(part.nodes))
    reader.open("newline", node.end)


def _collapsible(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    title = arguments.part("title,header")
    if title is not None:
        reader.open("newline", title.start)
        reader.title = True
        reader.nodes(_trimmed(title.nodes))
        reader.bold = reader.italic = False
        reader.open("newline", title.end)
        reader.listed = False
    parts = arguments.positional()
    bulleted = any(isinstance(child, Token) and child.kind == "bullet" for part in parts for child in part.nodes)
    if bulleted:
        _inside(reader, node, [child for part in parts for child in part.nodes])
    else:
        _each(reader, node, parts)


def _flag(reader: Reader, name: str, node: TemplateNode, arguments: Arguments, drawn: bool = True) -> None:
    if name:
        variant = arguments.plain("variant,2") or None
        reader.add(document.Flag(name, _span(node), variant))


def _flagicon(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    _flag(reader, arguments.plain(template.argument), node, arguments)


def _flag_name(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    name = arguments.plain(template.argument)
    _flag(reader, name, node, arguments)
    _named(reader, node, arguments, name)


def _named(reader: Reader, node: TemplateNode, arguments: Arguments, name: str) -> None:
    """The name beside a flag: ``name=`` or ``text=`` where given, a code as its country, else the argument."""
    given = arguments.part("name,text")
    country = reader.language.countries.name_of(name) or name
    if given is not None and any(isinstance(n, LinkNode) for n in walk(given.nodes)):
        reader.nodes(given.nodes)
        return
    outer, reader.inlines = reader.inlines, []
    if given is not None:
        reader.nodes(given.nodes)
    elif (part := arguments.part("1")) is not None and country == name:
        start, end = _trim(part, reader.text)
        reader.run(start, end) if reader.text[start:end] == name else reader.drawn(name, Span(start, end))
    else:
        reader.drawn(country, _span(node))
    label, reader.inlines = tuple(reader.inlines), outer
    if country:
        reader.add(document.Link(country, label, _span(node)))


def _trim(part: Part, text: str) -> tuple[int, int]:
    start, end = part.start, part.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _flag_image(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    name = arguments.plain(template.argument)
    namespace, colon, rest = name.partition(":")
    if colon and namespace.strip().casefold() in reader.language.markup.file_namespaces:
        name = rest
    if name:
        reader.add(document.Flag(file_title(name), _span(node), drawn="image"))


def _service(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{army|Mexico}}``: Mexican Army, by the demonym."""
    name = arguments.plain("1")
    _flag(reader, name, node, arguments)
    given = arguments.part("name,text")
    if given is not None:
        reader.nodes(given.nodes)
        return
    country = reader.language.countries.name_of(name) or name
    adjective = reader.language.countries.adjective(country) or country
    title = f"{adjective} {template.value}".strip()
    label = (document.Run(title, _span(node), reader.bold, reader.italic),)
    reader.add(document.Link(title, label, _span(node)))


def _flag_link(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    prefix, name = arguments.plain("1"), arguments.plain("2")
    _flag(reader, name, node, arguments)
    title = f"{prefix} {name}".strip()
    if title:
        label = (document.Run(title, _span(node), reader.bold, reader.italic),)
        reader.add(document.Link(title, label, _span(node)))


def _country_of(reader: Reader, code: str) -> str | None:
    """The country of a template named by its code, by itself or with a variant behind a hyphen (``FRA-1804``)."""
    countries = reader.language.countries
    return countries.name_of(code) or (countries.name_of(code.partition("-")[0]) if "-" in code else None)


def _country(reader: Reader, node: TemplateNode, arguments: Arguments, country: str) -> None:
    code = template_code(node, reader.text)
    reader.add(document.Flag(code, _span(node)))
    alone = reader.language.markup.flag_only
    if alone and arguments.plain("1") == alone:
        return
    label = (document.Run(country, _span(node), reader.bold, reader.italic),)
    reader.add(document.Link(country, label, _span(node)))


def _fate(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.add(document.Mark(template.value, "", _span(node)))


def _footnote(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    reader.add(document.Footnote(reader.citations.at(node.start), _span(node)))


def _date(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    places = template.argument.split(",") if "," in template.argument else ["1", "2", "3"]
    parts = [arguments.plain(place) for place in places]
    fallback = parts[0] if places[0] == "1" else " ".join(part for part in reversed(parts) if part)
    reader.drawn(_written(reader, parts, _day_first(reader, arguments)) or fallback, _span(node))


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


def _date_span(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    parts = [plain(part.nodes, reader.text).strip() for part in arguments.positional()]
    parts = [part for part in parts if part]
    half = len(parts) // 2
    day_first = _day_first(reader, arguments)
    first = _written(reader, parts[:half], day_first) if len(parts) % 2 == 0 else None
    last = _written(reader, parts[half:], day_first) if first else None
    if first and last:
        reader.drawn(f"{first} – {last}", _span(node))
    else:
        _unknown(reader, node, arguments, "start and end dates")


def _old_style(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    new, year, old = (arguments.plain(str(i)) for i in (1, 2, 3))
    bracket = f" [{template.value} {old}]" if old else ""
    whole = f"{new} {year}{bracket}" if template.argument == "DY" else f"{new}{bracket} {year}"
    reader.drawn(whole, _span(node))


def _circa(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    circa = reader.language.markup.circa
    first, second = arguments.part("1"), arguments.part("2")
    reader.drawn(f"{circa} ", Span(node.start, first.start if first else node.end))
    if first is not None:
        reader.nodes(first.nodes)
    if second is not None:
        reader.drawn(f" – {circa} ", Span(second.start, second.start))
        reader.nodes(second.nodes)


def _number(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    part = arguments.part(template.argument)
    if part is None:
        return
    digits = plain(part.nodes, reader.text).strip()
    if re.fullmatch(r"\d{4,}", digits):
        reader.drawn(f"{int(digits):,}".replace(",", reader.language.markup.thousands), _span(node))
    else:
        reader.nodes(part.nodes)


def _quantity(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """A number with the words behind it: ``{{unité|120000|hommes}}``."""
    _number(reader, node, arguments, template)
    for part in arguments.positional()[1:]:
        reader.drawn(" ", Span(part.start, part.start))
        reader.nodes(part.nodes)


def _convert(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """The measure as the writer gave it: value (or range) and first unit."""
    words: list[str] = []
    for part in arguments.positional():
        word = plain(part.nodes, reader.text).strip()
        words.append(word)
        if not re.fullmatch(r"[\d.,+\s–-]+|to|and|or|by|x|–|-|to\(-\)", word):
            break
    reader.drawn(" ".join(words), _span(node))


def _fraction(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    parts = [plain(part.nodes, reader.text).strip() for part in arguments.positional()]
    if len(parts) == 3:
        reader.drawn(f"{parts[0]} {parts[1]}/{parts[2]}", _span(node))
    elif parts:
        reader.drawn("/".join(parts) if len(parts) == 2 else f"1/{parts[0]}", _span(node))


def _interlanguage(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    title = arguments.plain("1").replace("_", " ")
    label_part = arguments.part("lt,1")
    if label_part is None:
        return
    if any(isinstance(child, LinkNode) for child in label_part.nodes):
        reader.nodes(label_part.nodes)
        return
    outer, reader.inlines = reader.inlines, []
    reader.nodes(label_part.nodes)
    label, reader.inlines = tuple(reader.inlines), outer
    reader.add(document.Link(title.partition("#")[0], label, _span(node)))


def _ship(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{HMS|Victory}}``, ``{{USS|Iowa|BB-61}}``, ``{{ship|French ship|Bucentaure|1803}}``."""
    prefix, first = template.value, 1
    if not prefix:
        prefix, first = arguments.plain("1"), 2
    name, number = arguments.plain(str(first)), arguments.plain(str(first + 1))
    title = f"{prefix} {name}".strip()
    if title:
        label = (document.Run(title, _span(node), reader.bold, True),)
        reader.add(document.Link(f"{title} ({number})" if number else title, label, _span(node)))


def _ship_class(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    name, kind = arguments.plain("1"), arguments.plain("2")
    title = f"{name}-class {kind}".strip()
    label = (document.Run(title, _span(node), reader.bold, reader.italic),)
    reader.add(document.Link(title, label, _span(node)))


def _last(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    parts = [part for part in arguments.positional() if reader.text[part.start : part.end].strip()]
    if parts:
        reader.nodes(parts[-1].nodes)


def _all(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    for index, part in enumerate(arguments.positional()):
        if index:
            reader.drawn(" ", Span(part.start, part.start))
        reader.nodes(part.nodes)


def _if(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{#if:test|then|else}}``: the page itself has no parameters, so the test is what it says."""
    chosen = arguments.part("2") if arguments.plain("1") else arguments.part("3")
    if chosen is not None:
        reader.nodes(chosen.nodes)


def _switch(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{#switch:value|case=result|...|#default=result}}``."""
    value = arguments.plain("1").casefold()
    chosen = arguments.part(value) if value and value != "1" else None
    positional = [part for part in arguments.positional()[1:] if part.nodes]
    chosen = chosen or arguments.part("#default") or (positional[-1] if positional else None)
    if chosen is not None:
        reader.nodes(chosen.nodes)


def _switcher(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    first = arguments.part("1")
    if first is not None:
        reader.nodes(first.nodes)


def _coordinates(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    values = [plain(part.nodes, reader.text).strip() for part in arguments.positional()]
    found = read_coord(values, arguments.plain("display") or None)
    if found is None:
        reader.problems.append(diagnose("place.unreadable_coordinates", span=_span(node)))
        return
    latitude, longitude, title = found
    point = document.Coordinates(latitude, longitude, _span(node), title)
    reader.coordinates.append(point)
    reader.add(point)


def _images(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    for index in range(1, 21):
        file = arguments.plain(f"image{index},photo{index}a") or (arguments.plain("image") if index == 1 else "")
        if not file:
            continue
        caption = arguments.plain(f"caption{index}") or (arguments.plain("caption,footer") if index == 1 else "")
        image = document.Image(
            _bare_file(reader, file), _span(node), caption or None, arguments.plain(f"alt{index}") or None
        )
        reader.images.append(image)
        reader.add(image)


def _image(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    file = arguments.plain("image,1")
    if file:
        caption = arguments.plain("caption,2") or None
        image = document.Image(_bare_file(reader, file), _span(node), caption, arguments.plain("alt") or None)
        reader.images.append(image)
        reader.add(image)


def _bare_file(reader: Reader, name: str) -> str:
    namespace, colon, rest = name.partition(":")
    return rest.strip() if colon and namespace.strip().casefold() in reader.language.markup.file_namespaces else name


def _main(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    for index, part in enumerate(arguments.positional(), 1):
        target = plain(part.nodes, reader.text).strip().replace("_", " ")
        label = arguments.plain(f"l{index}") or target
        if target:
            reader.main.append((target.partition("#")[0] or target, label, Span(*_trim(part, reader.text))))


def _unknown(reader: Reader, node: TemplateNode, arguments: Arguments, name: str) -> None:
    if reader.stands_alone(node):
        return
    reader.problems.append(diagnose("template.unknown", f"no table knows the template {name[:60]!r}", span=_span(node)))
    parts = [part for part in arguments.positional() if any(c.isalnum() for c in reader.text[part.start : part.end])]
    telling = [part for part in parts if not _SETTING.fullmatch(reader.text[part.start : part.end].strip())]
    for index, part in enumerate(telling or parts[-1:]):
        if index:
            reader.drawn(" ", Span(part.start, part.start))
        bold, italic = reader.bold, reader.italic
        reader.nodes(part.nodes)
        reader.bold, reader.italic = bold, italic


_KINDS: dict[str, Callable[[Reader, TemplateNode, Arguments, Template], None]] = {
    "content": _content,
    "quote": _quotation,
    "literal": _literal,
    "drop": _drop,
    "age": _drop,
    "break": _break,
    "rule": _rule,
    "list": _list,
    "list_open": _list_open,
    "list_close": _list_close,
    "tree_open": _drop,
    "tree_close": _tree_close,
    "items": _items,
    "lines": _lines,
    "collapsible": _collapsible,
    "flagicon": _flagicon,
    "flag": _flag_name,
    "arms": _flag_name,
    "flag_image": _flag_image,
    "service": _service,
    "flag_link": _flag_link,
    "fate": _fate,
    "note": _footnote,
    "reference": _footnote,
    "date": _date,
    "date_span": _date_span,
    "old_style": _old_style,
    "circa": _circa,
    "number": _number,
    "quantity": _quantity,
    "convert": _convert,
    "fraction": _fraction,
    "interlanguage": _interlanguage,
    "ship": _ship,
    "ship_class": _ship_class,
    "abbreviation": _content,
    "last": _last,
    "all": _all,
    "if": _if,
    "switch": _switch,
    "switcher": _switcher,
    "coordinates": _coordinates,
    "images": _images,
    "image": _image,
    "main": _main,
}
