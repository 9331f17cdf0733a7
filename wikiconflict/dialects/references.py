"""The text of references and notes, as plain text for the list of citations."""

import re
from collections.abc import Iterable

from wikiconflict import document
from wikiconflict.dialects.arguments import Arguments, template_name
from wikiconflict.dialects.citations import Citations
from wikiconflict.dialects.markup import Parser
from wikiconflict.dialects.nodes import LinkNode, Node, Reference, TemplateNode
from wikiconflict.dialects.values import plain
from wikiconflict.vocabulary.language import Language

_URL = re.compile(r"(?:https?|ftp)://[^\s\[\]<>|{}\"]+")
_FIELDS = (
    "author", "last", "first", "last1", "first1", "last2", "first2", "editor", "editor-last", "title", "chapter",
    "work", "website", "newspaper", "journal", "magazine", "publisher", "location", "date", "year", "volume", "issue",
    "page", "pages", "p", "pp", "loc", "isbn", "text",
)  # fmt: skip
_OPENING = re.compile(r"<ref\b[^<>]{0,500}>", re.IGNORECASE)
_BRACES = re.compile(r"\{\{|\}\}")


def references(
    text: str, language: Language, citations: Citations, wanted: Iterable[str]
) -> tuple[document.Reference, ...]:
    """The wanted citations in page order; a repeat by name takes the text from where it is given."""
    starts: dict[str, list[int]] = {}
    for start, name in citations.places.items():
        starts.setdefault(name, []).append(start)
    ends: dict[int, int] | None = None
    found: list[document.Reference] = []
    for name in sorted(set(wanted), key=lambda key: citations.order[key]):
        body = ""
        for start in starts.get(name, ()):
            if ends is None and text.startswith("{{", start):
                ends = _template_ends(text)
            body = _body(text, start, ends or {}, language)
            if body:
                break
        url = _URL.search(body)
        words = " ".join(_URL.sub("", body).split())
        found.append(document.Reference(name, citations.names.get(name), words, url[0] if url else None))
    return tuple(found)


def _template_ends(text: str) -> dict[int, int]:
    """Start -> end of every closed pair of double braces, in one pass."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for match in _BRACES.finditer(text):
        if match[0] == "{{":
            opened.append(match.start())
        elif opened:
            ends[opened.pop()] = match.end()
    return ends


def _body(text: str, start: int, ends: dict[int, int], language: Language) -> str:
    """The plain text of the footnote at ``start``; empty when it is a repeat or never closed."""
    opening = _OPENING.match(text, start)
    if opening is not None:
        if opening[0].endswith("/>"):
            return ""
        following = _OPENING.search(text, opening.end())
        limit = following.start() if following else len(text)
        end = text.find("</ref", opening.end(), limit)
        return "" if end < 0 else _written(Parser(text, None).parse(opening.end(), end).nodes, text, language)
    if start not in ends:
        return ""
    first = Parser(text, None).parse(start, ends[start]).nodes[0]
    return _template(first, text, language) if isinstance(first, TemplateNode) else ""


def _written(nodes: list[Node], text: str, language: Language) -> str:
    """Plain text with the addresses of links and the fields of citation templates."""
    parts: list[str] = []
    for node in nodes:
        if isinstance(node, TemplateNode):
            parts.append(_template(node, text, language))
        elif isinstance(node, LinkNode):
            parts.append(plain([node], text))
        elif not isinstance(node, Reference):
            source = text[node.start : node.end]
            parts.append(source[1:-1] if source.startswith("[") else plain([node], text))
    return " ".join(" ".join(parts).split()).replace(" ,", ",").replace(" .", ".")


def _template(node: TemplateNode, text: str, language: Language) -> str:
    """The positional arguments, then the telling fields in a fixed order, then the address."""
    arguments = Arguments(node, text)
    name = template_name(node, text, language.markup.template_namespaces)
    parts = [_written(part.nodes, text, language) for part in arguments.positional()]
    for key in filter(arguments.parts.__contains__, _FIELDS):
        value = arguments.plain(key)
        if value:
            parts.append(f"p. {value}" if key in ("p", "page") else f"pp. {value}" if key in ("pp", "pages") else value)
    parts.append(arguments.plain("url"))
    if name == "r":  # {{r|name}} repeats a reference by its name
        return ""
    return ", ".join(part for part in parts if part)
