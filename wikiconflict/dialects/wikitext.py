"""Wikitext into the neutral document."""

import re
from functools import lru_cache

from wikiconflict import document
from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.dialects.boxes import RawBox, RawParameter, boxes_alone, canonical_name, family, find_boxes
from wikiconflict.dialects.budget import STEPS, Budget
from wikiconflict.dialects.citations import Citations
from wikiconflict.dialects.markup import Parser
from wikiconflict.dialects.nodes import Part
from wikiconflict.dialects.prose import read_prose
from wikiconflict.dialects.references import references
from wikiconflict.dialects.templates import draw
from wikiconflict.dialects.values import Reader
from wikiconflict.source import Span
from wikiconflict.vocabulary.language import Language
from wikiconflict.vocabulary.markup import MarkupWords

_HEADING = re.compile(r"^(={1,6})[ \t]*(?P<title>[^\n]+?)[ \t]*\1[ \t]*(?:<!--[^\n]*?-->)?[ \t\r]*$", re.MULTILINE)
_COORD = re.compile(r"\{\{\s*coord\s*\|[^{}]{0,300}\}\}", re.IGNORECASE)


def read_wikitext(text: str, language: Language, *, prose: bool = True, steps: int = STEPS) -> document.Document:
    """Reads a page; without ``prose`` the sections' bodies are left out. ``steps``: the budget of its boxes."""
    budget = Budget(steps)
    problems: list[Diagnostic] = []
    citations = Citations(text, language.markup)
    raw_boxes = find_boxes(text, language.markup, problems)
    boxes = tuple(_read_box(raw, text, language, citations, budget, problems) for raw in raw_boxes)
    skipped = [Span(b.node.start, b.node.end) for b in raw_boxes]
    title, sections = _sections(text, language, citations, skipped, prose, problems)
    cited = citations.order if prose else _cited(citations, boxes)
    return document.Document(
        "wikitext",
        text,
        title,
        boxes,
        sections,
        references(text, language, citations, cited),
        _page_coordinates(text, language, citations),
        _categories(text, language.markup),
        tuple(problems),
    )


def _reader(text: str, language: Language, citations: Citations, problems: list[Diagnostic]) -> Reader:
    return Reader(text, language, citations, problems, draw)


def _read_box(
    raw: RawBox, text: str, language: Language, citations: Citations, budget: Budget, problems: list[Diagnostic]
) -> document.Infobox:
    """Reads the values; of a parameter given twice the last that is not blank counts, the other is unmapped."""
    words = language.markup
    unmapped: list[tuple[str, str, Span]] = []
    chosen: dict[tuple[str, int | None, str | None, str], RawParameter] = {}
    for parameter in raw.parameters:
        name = canonical_name(parameter.name, raw.canonical, words)
        source = parameter.span.of(text)
        if name is None:
            if source:
                message = f"no table knows the parameter {parameter.name!r}"
                problems.append(diagnose("box.unknown_parameter", message, span=parameter.span))
                unmapped.append((parameter.name, source, parameter.span))
            continue
        key = (name.field, name.number, name.row, parameter.name.strip().casefold())
        earlier = chosen.get(key)
        if earlier is not None and source and earlier.span.of(text):
            message = f"the parameter {parameter.name!r} is given twice"
            problems.append(diagnose("box.duplicate_parameter", message, field=name.field, span=earlier.span))
            unmapped.append((earlier.name, earlier.span.of(text), earlier.span))
        if earlier is None or source:
            chosen.pop(key, None)
            chosen[key] = parameter
    for position, part in enumerate(raw.positional, 1):
        span = Span(part.start, part.end)
        problems.append(diagnose("box.positional_parameter", span=span))
        unmapped.append((str(position), span.of(text).strip(), span))
    parameters: list[document.Parameter] = []
    for (field, number, row, _), parameter in chosen.items():
        if field == "module" and not boxes_alone(parameter.content, text, words):
            message = f"the parameter {parameter.name!r} holds more than boxes of conflicts"
            problems.append(diagnose("box.unknown_parameter", message, field=field, span=parameter.span))
            unmapped.append((parameter.name, parameter.span.of(text), parameter.span))
            continue
        if field == "-" or field == "module":
            value = document.Value((), parameter.span)
            images: tuple[document.Image, ...] = ()
            undrawn: tuple[Span, ...] = ()
        elif not budget.allows(parameter.span.of(text)):
            problems.append(diagnose("box.budget", field=field, span=parameter.span))
            unmapped.append((parameter.name, parameter.span.of(text), parameter.span))
            continue
        else:
            found: list[Diagnostic] = []
            value, images, undrawn = _read_value(parameter.content, text, language, citations, found)
            problems.extend(_in_field(found, field))
        parameters.append(
            document.Parameter(parameter.name, field, number, row, parameter.span, value, images, undrawn)
        )
    return document.Infobox(
        raw.template, family(raw.canonical), tuple(parameters), Span(raw.node.start, raw.node.end), tuple(unmapped)
    )


def _in_field(found: list[Diagnostic], field: str) -> list[Diagnostic]:
    return [Diagnostic(d.code, d.severity, field, d.message, d.start, d.end) for d in found]


def _read_value(
    part: Part, text: str, language: Language, citations: Citations, problems: list[Diagnostic]
) -> tuple[document.Value, tuple[document.Image, ...], tuple[Span, ...]]:
    reader = _reader(text, language, citations, problems)
    value = reader.value(part)
    return value, tuple(reader.images), tuple(reader.undrawn)


def _cited(citations: Citations, boxes: tuple[document.Infobox, ...]) -> list[str]:
    """The ids of the citations that stand inside the boxes."""
    inside = [
        name for start, name in citations.places.items() if any(box.span.start <= start < box.span.end for box in boxes)
    ]
    return list(dict.fromkeys(inside))


def _sections(
    text: str,
    language: Language,
    citations: Citations,
    boxes: list[Span],
    prose: bool,
    problems: list[Diagnostic],
) -> tuple[str | None, tuple[document.Section, ...]]:
    """The sections in page order; a level-1 heading at the head is the page's title."""
    marks = [m for m in _HEADING.finditer(text) if not any(b.start <= m.start() < b.end for b in boxes)]
    title: str | None = None
    start = 0
    if marks and len(marks[0][1]) == 1 and not text[: marks[0].start()].strip():
        title, start = marks[0]["title"].strip(), marks[0].end()
        marks = marks[1:]
    sections: list[document.Section] = []
    bounds = [(None, start, start), *((m, m.start(), m.end()) for m in marks)]
    ignored: list[Diagnostic] = []
    for index, (mark, begin, body) in enumerate(bounds):
        end = bounds[index + 1][1] if index + 1 < len(bounds) else len(text)
        heading = None
        if mark is not None:
            reader = _reader(text, language, citations, ignored)
            heading = reader.value(Parser(text, ignored).parse(mark.start("title"), mark.end("title")))
        value = None
        main: tuple[document.Link, ...] = ()
        if prose:
            found: list[Diagnostic] = []
            value, main = read_prose(text, body, end, boxes, language, citations, found)
            problems.extend(problem for problem in found if problem.code == "prose.table")
        sections.append(document.Section(heading, len(mark[1]) if mark else 0, Span(begin, end), value, main))
    return title, tuple(sections)


@lru_cache(maxsize=32)
def _category_pattern(words: MarkupWords) -> re.Pattern[str]:
    spaces = "|".join(re.escape(space) for space in words.category_namespaces)
    return re.compile(rf"\[\[\s*(?:{spaces})\s*:\s*([^\]|\n]+)", re.IGNORECASE)


def _categories(text: str, words: MarkupWords) -> tuple[str, ...]:
    found = (match[1].strip().replace("_", " ") for match in _category_pattern(words).finditer(text))
    return tuple(dict.fromkeys(name for name in found if name))


def _page_coordinates(text: str, language: Language, citations: Citations) -> document.Coordinates | None:
    """The page's own coordinates: those shown beside its title."""
    for match in _COORD.finditer(text):
        if "title" not in match[0].casefold():
            continue
        reader = _reader(text, language, citations, [])
        reader.value(Parser(text, None).parse(match.start(), match.end()))
        point = next((point for point in reader.coordinates if point.title), None)
        if point is not None:
            return point
    return None
