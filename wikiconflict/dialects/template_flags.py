"""Flag templates: icons, names beside them, services of a country, codes."""

from wikiconflict import document
from wikiconflict.dialects.arguments import Arguments, span_of, trimmed_range
from wikiconflict.dialects.nodes import LinkNode, TemplateNode, walk
from wikiconflict.dialects.values import Reader, file_title
from wikiconflict.source import Span
from wikiconflict.vocabulary.markup import Template


def _flag(reader: Reader, name: str, node: TemplateNode, arguments: Arguments, variant: str = "variant,2") -> None:
    if name:
        reader.add(document.Flag(name, span_of(node), arguments.plain(variant) or None))


def draw_flagicon(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """The flag of the country that the argument names, or that the template stands for."""
    _flag(reader, arguments.plain(template.argument) or template.value, node, arguments)


def draw_flag_name(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    name = arguments.plain(template.argument)
    _flag(reader, name, node, arguments)
    _named(reader, node, arguments, name)


def _named(reader: Reader, node: TemplateNode, arguments: Arguments, name: str, place: str = "1") -> None:
    """The name beside a flag: ``name=`` or ``text=`` where given, a code as its country, else the argument."""
    given = arguments.part("name,text")
    country = reader.language.countries.name_of(name) or name
    if given is not None and any(isinstance(n, LinkNode) for n in walk(given.nodes)):
        reader.nodes(given.nodes)
        return
    outer, reader.inlines = reader.inlines, []
    if given is not None:
        reader.inlines.extend(reader.label(given.nodes))
    elif (part := arguments.part(place)) is not None and country == name:
        start, end = trimmed_range(part, reader.text)
        reader.run(start, end) if reader.text[start:end] == name else reader.drawn(name, Span(start, end))
    else:
        reader.drawn(country, span_of(node))
    label, reader.inlines = tuple(reader.inlines), outer
    if country:
        reader.add(document.Link(country, label, span_of(node)))


def draw_flag_image(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    name = arguments.plain(template.argument)
    namespace, colon, rest = name.partition(":")
    if colon and namespace.strip().casefold() in reader.language.markup.file_namespaces:
        name = rest
    if name:
        reader.add(document.Flag(file_title(name), span_of(node), drawn="image"))


def draw_service(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{army|Mexico}}``: Mexican Army, by the demonym; ``{{navy|UK}}``: Royal Navy, by its own name."""
    name = arguments.plain("1")
    _flag(reader, name, node, arguments)
    given = arguments.part("name,text")
    if given is not None:
        reader.nodes(given.nodes)
        return
    country = reader.language.countries.name_of(name) or name
    adjective = reader.language.countries.adjective(country) or country
    own = reader.language.markup.services
    title = f"{adjective} {template.value}".strip()
    title = own.get(f"{country} {template.value}") or own.get(title) or title
    label = (document.Run(title, span_of(node), reader.bold, reader.italic),)
    reader.add(document.Link(title, label, span_of(node)))


def draw_flag_link(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    prefix, name = arguments.plain("1"), arguments.plain("2")
    _flag(reader, name, node, arguments, "variant,3")
    title = f"{prefix} {name}".strip()
    if title:
        label = (document.Run(title, span_of(node), reader.bold, reader.italic),)
        reader.add(document.Link(title, label, span_of(node)))


def draw_flag_general(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    """``{{flagg|usc|Peru}}``: of the code's letters the third says whether the name is drawn (``x``: it is not)."""
    code, name = arguments.plain("1").casefold(), arguments.plain("2")
    _flag(reader, name, node, arguments, "variant,3")
    if code[2:3] != "x":
        _named(reader, node, arguments, name, "2")


def country_of(reader: Reader, code: str) -> str | None:
    """The country of a template named by its code, by itself or with a variant behind a hyphen (``FRA-1804``)."""
    countries = reader.language.countries
    if reader.language.markup.named_flags and code in countries.demonyms:
        return code
    return countries.name_of(code) or (countries.name_of(code.partition("-")[0]) if "-" in code else None)


def draw_country(reader: Reader, node: TemplateNode, arguments: Arguments, code: str, country: str) -> None:
    reader.add(document.Flag(code, span_of(node)))
    alone = reader.language.markup.flag_only
    if alone and arguments.plain("1") == alone:
        return
    label = (document.Run(country, span_of(node), reader.bold, reader.italic),)
    reader.add(document.Link(country, label, span_of(node)))
