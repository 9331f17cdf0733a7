"""Finding boxes in wikitext and splitting them into parameters."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

import attrs

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.dialects.arguments import template_name
from wikiconflict.dialects.markup import Parser, Recovery
from wikiconflict.dialects.nodes import Node, Part, TemplateNode, TextNode, Token, argument, walk
from wikiconflict.immutable import value
from wikiconflict.source import Span
from wikiconflict.vocabulary.markup import MarkupWords

_SIDED = re.compile(r"(?P<stem>.*?)[ _]?(?P<number>[0-9]{1,2})(?P<row>[a-d]?)")

#: Names that other templates use for their own arguments: such a line never ends a template that is still open.
_SHARED_NAMES = frozenset("name title style class width size image caption alt type url".split())
#: Names that citations, montages and unknown templates also use: such a line ends any other template.
_WEAK_NAMES = frozenset(
    "date location place status notes note time first last cause target website map border image1 image2"
    " coordinates subtitle causes outcome".split()
)
_KEEP_WEAK = frozenset("reference images image main coordinates switch switcher".split())


@value
class Name:
    """A parameter's canonical field (``combatant``), side number and row letter."""

    field: str
    number: int | None = None
    row: str | None = None


@attrs.define
class RawParameter:
    """A parameter before its value is read."""

    name: str
    span: Span
    content: Part


@attrs.define
class RawBox:
    """A box before its values are read."""

    template: str
    canonical: str
    node: TemplateNode
    parameters: list[RawParameter]
    positional: list[Part]


@lru_cache(maxsize=8192)  # boxes share their names, and each is asked for when the language is found, too
def canonical_name(name: str, canonical: str, words: MarkupWords) -> Name | None:
    """What the table says a parameter is; None when it knows no such name.

    Underscores, spaces and letter case do not tell names apart, nor do the digits of one script and another.
    """
    table = words.parameters[canonical]
    key = name.strip().casefold()
    if not key.isascii():
        key = _in_ascii_digits(unicodedata.normalize("NFC", key))
    for form in (key, key.replace(" ", "_"), key.replace("_", " ")):
        field = table.get(form)
        if field is not None:
            sided = _SIDED.fullmatch(field)
            return Name(sided["stem"], int(sided["number"])) if sided else Name(field)
    for pattern, field in _patterns(words)[canonical]:
        found = pattern.fullmatch(key.replace(" ", "_"))
        if found is not None:
            groups = found.groupdict()
            phase = f"p{int(groups['phase'])}" if "phase" in groups else None
            return Name(field.removesuffix("#"), int(groups["side"]) if "side" in groups else None, phase)
    match = _SIDED.fullmatch(_with_digits(key, words.side_numbers))
    if match is None:
        return None
    stem = match["stem"].replace(" ", "_")
    field = table.get(f"{stem}#") or table.get(f"{match['stem']}#")
    if field is None or match["number"].startswith("0"):
        return None
    return Name(field.removesuffix("#"), int(match["number"]), match["row"] or None)


def family(canonical: str) -> str:
    """The canonical infobox without a wiki's variant of it.

    >>> family("military conflict/battle")
    'military conflict'
    """
    return canonical.partition("/")[0]


def _in_ascii_digits(key: str) -> str:
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in key)


def _with_digits(key: str, numbers: Mapping[str, int]) -> str:
    """A name whose side is numbered by a word or sign, with the number in digits."""
    for word, number in numbers.items():
        if key.endswith(word) and len(key) > len(word):
            return f"{key.removesuffix(word)}{number}"
    return key


@lru_cache(maxsize=32)
def _patterns(words: MarkupWords) -> Mapping[str, list[tuple[re.Pattern[str], str]]]:
    """The parameter patterns that hold a number elsewhere than at their end, or two: canonical infobox -> patterns."""
    return {
        canonical: [
            (_pattern(name), field) for name, field in table.items() if "%" in name or "#" in name.removesuffix("#")
        ]
        for canonical, table in words.parameters.items()
    }


def _pattern(name: str) -> re.Pattern[str]:
    escaped = re.escape(name.replace(" ", "_"))
    return re.compile(escaped.replace(r"\#", "(?P<side>[1-9][0-9]?)").replace("%", "(?P<phase>[1-9][0-9]?)"))


@lru_cache(maxsize=32)
def box_pattern(words: MarkupWords) -> re.Pattern[str]:
    """The start of a box: ``{{``, a known name, ``|`` or ``}}``; also ``{{#invoke:name|main``."""
    names = sorted(words.boxes, key=len, reverse=True)
    alternatives = "|".join(re.escape(name).replace(r"\ ", "[ _]+") for name in names)
    spaces = "|".join(re.escape(space) for space in words.template_namespaces)
    gap = r"(?:[\s_]|<!--[^<>]{0,200}-->)*"
    return re.compile(
        r"\{\{"
        + gap
        + rf"(?:(?:{spaces})[ _]*:[ _]*)?(?P<invoke>\#invoke:[ _]*)?(?P<name>{alternatives})"
        + gap
        + r"(?=[|}])",
        re.IGNORECASE,
    )


#: So many unclosed boxes of a page are ended by guess: each costs a pass over the rest of the page.
_MENDED = 5
_HEADING_LINE = re.compile(r"\n==")
_END_LINE = re.compile(r"\n[ \t]*(?=\}\})|(?=\n[ \t]*\n[ \t]*[^\s|*#:{}]|\n[^\s|*#:{}\n][^\n]*''\')")
_TRANSCLUDED = re.compile(r"\{\{\s*(?:Template:)?([^|{}\n\[\]<>]{2,100}?[ _]infobox)\s*\}\}", re.IGNORECASE)


def recovery(canonical: str, words: MarkupWords) -> Recovery:
    """When a line of the form ``| name =`` belongs to the box although something inside it is still open."""

    @lru_cache(maxsize=512)
    def known(name: str) -> bool:
        key = name.strip().casefold()
        if key in _SHARED_NAMES or key in words.argument_names:
            return False
        return canonical_name(name, canonical, words) is not None

    def ends(name: str, opened: str | None) -> bool:
        if not known(name):
            return False
        opened_name = " ".join((opened or "").replace("_", " ").split()).casefold()
        if opened_name in words.boxes or opened_name.startswith("#invoke:"):
            return False
        if name.strip().casefold() in _WEAK_NAMES:
            if opened is None:
                return True
            template = words.templates.get(opened_name)
            return template is not None and template.kind not in _KEEP_WEAK
        return True

    return Recovery(ends, known)


def find_boxes(text: str, words: MarkupWords, problems: list[Diagnostic]) -> list[RawBox]:
    """All boxes of a page, in order; a box nested in another follows it."""
    pattern = box_pattern(words)
    boxes: list[RawBox] = []
    position = mended = 0
    while (match := pattern.search(text, position)) is not None:
        if _commented(text, match.start()):
            position = match.end()
            continue
        name = " ".join(match["name"].replace("_", " ").split())
        canonical = words.boxes[name.casefold()]
        node, guessed = _read_box(text, match.start(), canonical, words, problems, mend=mended < _MENDED)
        mended += guessed
        boxes.append(_raw_box(node, name, canonical, text, invoked=bool(match["invoke"])))
        boxes.extend(_nested(node, text, words, problems))
        position = max(node.end, match.end())
    if not boxes:
        found = _TRANSCLUDED.search(text)
        if found:
            message = f"the infobox stands on its own page, Template:{found[1].replace('_', ' ')}"
            problems.append(diagnose("box.transcluded", message, span=Span(*found.span())))
        else:
            problems.append(diagnose("box.none"))
    return boxes


def _read_box(
    text: str, start: int, canonical: str, words: MarkupWords, problems: list[Diagnostic], *, mend: bool
) -> tuple[TemplateNode, bool]:
    """The box that opens at ``start``, and whether its end was guessed: where its last parameter seems to end."""
    rules = recovery(canonical, words)
    found: list[Diagnostic] = []
    node = Parser(text, found, rules).parse_box(start, len(text))
    end = None if node.closed or not mend else _likely_end(node, text)
    if end is not None:
        found = []
        closed = text.startswith("}}", end)
        node = Parser(text, found, rules).parse_box(start, end)
        node.closed = True
        if closed:  # they closed what stands open inside
            found = [problem for problem in found if problem.code != "box.unclosed"]
            node.end = end + 2
    problems.extend(found)
    return node, end is not None


def _likely_end(node: TemplateNode, text: str) -> int | None:
    """Where the last parameter before the first heading ends: at braces on a line of their own, or a blank line."""
    heading = _HEADING_LINE.search(text, node.start)
    stop = heading.start() if heading else len(text)
    last = max((part.start for part in node.parts if part.start < stop and part.start > node.start + 2), default=None)
    if last is None:
        return None
    end = _END_LINE.search(text, last, stop)
    return end.end() if end else heading.start() if heading else None


def _commented(text: str, position: int) -> bool:
    opened = text.rfind("<!--", 0, position)
    return opened >= 0 and text.find("-->", opened, position) < 0 and text.find("-->", position) >= 0


def _nested(node: TemplateNode, text: str, words: MarkupWords, problems: list[Diagnostic]) -> Iterator[RawBox]:
    for child in walk([inner for part in node.parts[1:] for inner in part.nodes]):
        if isinstance(child, TemplateNode):
            name, invoked = _box_name(child, text, words)
            canonical = words.boxes.get(name)
            if canonical is not None:
                problems.append(diagnose("box.nested", span=Span(child.start, child.end)))
                yield _raw_box(child, name, canonical, text, invoked=invoked)


def _box_name(node: TemplateNode, text: str, words: MarkupWords) -> tuple[str, bool]:
    """The name that a template has if it is a box, and whether it is invoked as a module."""
    name = template_name(node, text, words.template_namespaces)
    return name.removeprefix("#invoke:").strip(), name.startswith("#invoke:")


def boxes_alone(part: Part, text: str, words: MarkupWords) -> bool:
    """Whether a value is blank or holds boxes, each read as a record of its own, and nothing else that is shown."""
    return all(
        isinstance(node, TemplateNode) and _box_name(node, text, words)[0] in words.boxes
        for node in part.nodes
        if _shows(node, text)
    )


def _raw_box(node: TemplateNode, name: str, canonical: str, text: str, *, invoked: bool) -> RawBox:
    parameters: list[RawParameter] = []
    positional: list[Part] = []
    parts = node.parts[2:] if invoked else node.parts[1:]
    for part in parts:
        key, content = argument(part, text)
        if key is None:
            if any(_shows(child, text) for child in part.nodes):
                positional.append(part)
        else:
            parameters.append(RawParameter(key, Span(*_trimmed(content, text)), content))
    return RawBox(name, canonical, node, parameters, positional)


def _shows(node: Node, text: str) -> bool:
    """Whether a node puts something before a reader's eyes."""
    if isinstance(node, Token):
        return node.kind in ("external", "entity")
    return not isinstance(node, TextNode) or bool(text[node.start : node.end].strip())


def _trimmed(part: Part, text: str) -> tuple[int, int]:
    start, end = part.start, max(part.start, part.end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
