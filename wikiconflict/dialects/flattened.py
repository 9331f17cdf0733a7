"""Flattened text into the neutral document.

Flattening made a comma of every line break, kept bullets and rules, and dropped templates (``docs/dialects.md`` has the
table). A comma may therefore be the writer's own: here every comma outside brackets ends a line (``opener="comma"``),
but not in fields that are one text, and not inside a date; the grammars join again what belongs together.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from wikiconflict import document
from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.dialects.boxes import Name, canonical_name, family
from wikiconflict.dialects.budget import STEPS, Budget
from wikiconflict.document import Inline, Line, Opener, Run
from wikiconflict.source import Span
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.language import Language

_HEADING = re.compile(r"^(={1,6})[ \t]*(?P<title>[^\n]+?)[ \t]*\1[ \t\r]*$", re.MULTILINE)
_BOX = re.compile(r"^Infobox(?P<name>[^\n{}|]*)\r?\n(?:[ \t]*\r?\n)?(?=- [^\n:]{1,60}:)", re.MULTILINE)
_CELL = re.compile(r"- (?P<key>[^\n:]{1,60}):[ \t]*")
_BULLET = re.compile(r"\s*(?P<bullets>\*+)(?:\s+|$)")
_LISTED = re.compile(r",(?=\s+\*+\s)")
_RULE = re.compile(r"(?:^|\s)-{4,}(?=\s|$)")
_SIZE = re.compile(r"(?<!\w)\d{0,4}x?\d{1,4}px(?:\s|$)")
_TAG = re.compile(r"</?[a-z]{1,12}\s*/?>", re.IGNORECASE)
_LIST_ITEM = re.compile(r"\s*(?:[*•]+|-(?=\s))\s*")
_YEAR = re.compile(r"\s*(?:AD\s*)?\d{3,4}(?!\d)")

#: Fields whose commas are the writer's own as often as not: they stay one line.
_WHOLE = frozenset({"conflict", "place", "partof", "coordinates", "image", "caption", "alt", "map", "map_caption"})


def read_flattened(text: str, language: Language, *, prose: bool = True, steps: int = STEPS) -> document.Document:
    """Reads a flattened page; without ``prose`` no section has a body. ``steps``: the budget of its boxes."""
    budget = Budget(steps)
    problems: list[Diagnostic] = []
    boxes: list[document.Infobox] = []
    for match in _BOX.finditer(text):
        if not boxes or match.start() >= boxes[-1].span.end:
            boxes.append(_read_box(text, match, language, budget, problems))
    if not boxes:
        problems.append(diagnose("box.none"))
    title, sections = _sections(text, [box.span for box in boxes], prose)
    return document.Document("flattened", text, title, tuple(boxes), sections, diagnostics=tuple(problems))


def _cells(text: str, start: int) -> Iterator[tuple[str, int, int]]:
    """The cells of a box as (key, start, end) of their text; a cell runs on over lines that begin no other."""
    position = start
    while (match := _CELL.match(text, position)) is not None:
        end = text.find("\n", match.end())
        end = len(text) if end < 0 else end
        while end < len(text):
            following = text.find("\n", end + 1)
            following = len(text) if following < 0 else following
            line = text[end + 1 : following]
            if not line.strip() or line.startswith(("- ", "=")):
                break
            end = following
        yield match["key"].strip(), match.end(), end
        position = end + 1


def _read_box(
    text: str, match: re.Match[str], language: Language, budget: Budget, problems: list[Diagnostic]
) -> document.Infobox:
    words = language.markup
    cells = list(_cells(text, match.end()))
    named = words.boxes.get(f"infobox {match['name'].strip()}".casefold())
    canonical = named or _family([key for key, _, _ in cells], language)
    parameters: list[document.Parameter] = []
    unmapped: list[tuple[str, str, Span]] = []
    for key, start, end in cells:
        span = _trimmed(text, start, end)
        name = canonical_name(key, canonical, words)
        if name is None:
            problems.append(diagnose("box.unknown_parameter", f"no table knows the parameter {key!r}", span=span))
            unmapped.append((key, span.of(text), span))
            continue
        if not budget.allows(span.of(text)):
            problems.append(diagnose("box.budget", field=name.field, span=span))
            unmapped.append((key, span.of(text), span))
            continue
        value = _read_cell(text, span, name, language, problems)
        parameters.append(document.Parameter(key, name.field, name.number, name.row, span, value))
    stop = cells[-1][2] if cells else match.end()
    return document.Infobox("Infobox", family(canonical), tuple(parameters), Span(match.start(), stop), tuple(unmapped))


def _family(keys: list[str], language: Language) -> str:
    """The box whose table knows most of the keys; the first of the tables when several know as many."""
    tables = language.markup.parameters
    return max(
        tables, key=lambda canonical: sum(canonical_name(k, canonical, language.markup) is not None for k in keys)
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _read_cell(text: str, span: Span, name: Name, language: Language, problems: list[Diagnostic]) -> document.Value:
    lines: list[Line] = []
    stretch = span.start
    for rule in (*_RULE.finditer(text, span.start, span.end), None):
        stop = rule.start() if rule else span.end
        for piece in _pieces(text, stretch, stop, name.field, language.dates):
            line = _line(text, piece, first=piece.start == span.start, language=language)
            if all(isinstance(inline, document.Gap) for inline in line.inlines):
                problems.append(diagnose("flattened.empty_item", field=name.field, span=line.span))
            lines.append(line)
        if rule:
            lines.append(Line((), Span(*rule.span()), rule=True))
            stretch = rule.end()
    return document.Value(tuple(lines), span)


def _pieces(text: str, start: int, end: int, field: str, dates: DateWords) -> Iterator[Span]:
    """The stretches between commas that may have been line breaks."""
    cell = text[start:end]
    at = 0
    if field in _WHOLE:
        for match in _LISTED.finditer(cell):
            yield Span(start + at, start + match.start())
            at = match.end()
    else:
        depths = _depths(cell)
        for match in re.finditer(r",(?=\s|$)|\n", cell):
            if depths.get(match.start()) and match[0] == ",":
                continue
            if field == "date" and _in_date(cell, match.start(), match.end(), dates):
                continue
            yield Span(start + at, start + match.start())
            at = match.end()
    if at < len(cell) and cell[at:].strip():
        yield Span(start + at, end)
    elif cell.endswith(",") and field in ("combatant", "commander"):
        yield Span(end, end)  # behind the comma stood a template that vanished


def _depths(cell: str) -> dict[int, bool]:
    """The commas that stand inside brackets which are closed."""
    inside: dict[int, bool] = {}
    opened: list[tuple[int, list[int]]] = []
    for match in re.finditer(r"[(),]", cell):
        if match[0] == "(":
            opened.append((match.start(), []))
        elif match[0] == ")" and opened:
            for comma in opened.pop()[1]:
                inside[comma] = True
        elif match[0] == "," and opened:
            for _, commas in opened:
                commas.append(match.start())
    return inside


def _in_date(cell: str, comma: int, after: int, dates: DateWords) -> bool:
    """Whether a comma stands between day, month or season and year: ``April 19, 1775``."""
    if not _YEAR.match(cell, after):
        return False
    before = re.search(r"(?:(\d{1,2})(?:st|nd|rd|th)?|([^\W\d]+)\.?)$", cell[:comma])
    return before is not None and (before[1] is not None or before[2].casefold() in _months(dates))


@lru_cache(maxsize=32)
def _months(dates: DateWords) -> frozenset[str]:
    return frozenset(word.casefold() for word in (*dates.months, *dates.seasons))


def _line(text: str, piece: Span, *, first: bool, language: Language) -> Line:
    start, depth = piece.start, 0
    opener: Opener = "start" if first else "comma"
    bullet = _BULLET.match(text, start, piece.end)
    if bullet:
        start, depth, opener = bullet.end(), len(bullet["bullets"]), "bullet"
    elif not first and _SIZE.match(text, _trimmed(text, start, piece.end).start, piece.end):
        opener = "newline"  # an image stood at the head: here a line began
    span = _trimmed(text, start, piece.end)
    return Line(tuple(_inlines(text, span, language)) or (document.Gap(span),), span, depth, opener)


def _inlines(text: str, span: Span, language: Language) -> Iterator[Inline]:
    """The text without image sizes and stray tags; a country's code at the head was its flag."""
    start = span.start
    head = re.compile(r"([A-Z]{3})(?:\s+(?=\w)|$)").match(text, start, span.end)
    country = language.countries.name_of(head[1]) if head else None
    if head and country:
        flag = Span(start, head.end(1))
        yield document.Flag(head[1], flag)
        start = head.end()
        if start >= span.end:
            yield Run(country, flag)
            return
    cuts = sorted((m.start(), m.end()) for p in (_SIZE, _TAG) for m in p.finditer(text, start, span.end))
    shown = False
    for cut_start, cut_end in (*cuts, (span.end, span.end)):
        if cut_start > start and text[start:cut_start].strip():
            yield Run(text[start:cut_start], Span(start, cut_start))
            shown = True
        start = max(start, cut_end)
    if not shown:
        yield document.Gap(span)


def _sections(text: str, boxes: list[Span], prose: bool) -> tuple[str | None, tuple[document.Section, ...]]:
    marks = list(_HEADING.finditer(text))
    title: str | None = None
    start = 0
    if marks and len(marks[0][1]) == 1 and not text[: marks[0].start()].strip():
        title, start = marks[0]["title"].strip(), marks[0].end()
        marks = marks[1:]
    bounds = [(None, start, start), *((m, m.start(), m.end()) for m in marks)]
    sections: list[document.Section] = []
    for index, (mark, begin, body) in enumerate(bounds):
        end = bounds[index + 1][1] if index + 1 < len(bounds) else len(text)
        heading = None
        if mark is not None:
            where = Span(mark.start("title"), mark.end("title"))
            heading = document.Value((Line((Run(where.of(text), where),), where, opener="start"),), where)
        value = document.Value(tuple(_body(text, body, end, boxes)), Span(body, end)) if prose else None
        sections.append(document.Section(heading, len(mark[1]) if mark else 0, Span(begin, end), value))
    return title, tuple(sections)


def _body(text: str, start: int, end: int, boxes: list[Span]) -> Iterator[Line]:
    for match in re.compile(r"[^\n]+").finditer(text, start, end):
        if any(box.start <= match.start() < box.end for box in boxes):
            continue
        item = _LIST_ITEM.match(text, match.start(), match.end())
        opener: Opener = "bullet" if item and item.end() > match.start() and item[0].strip() else "newline"
        span = _trimmed(text, item.end() if item and opener == "bullet" else match.start(), match.end())
        if span.end > span.start:
            yield Line((Run(span.of(text), span),), span, 1 if opener == "bullet" else 0, opener)
