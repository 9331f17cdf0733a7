"""The text under the span of an entry or value, parsed alone, and how it compares with what the article's record says.

*Alone* means: in the same row of the same box, of which nothing else is given but the date, in the same dialect and
language; brackets that the span cuts are closed. What an entry has from elsewhere cannot come back then: each such
value is counted under the reason for which it is left out. One that differs for no such reason is a lie of its span.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

from wikiconflict import Article, Conflict, Date, Span, Text, parse
from wikiconflict.assembly.conflict import is_conflict
from wikiconflict.parsing import read_document

SIDED = ("combatants", "commanders", "units", "strengths", "casualties")
#: What an entry has in common with its neighbours, or from its row and its place in a list.
PLACED = frozenset({"role", "row", "group", "members", "span", "citations"})
EVENT = (("participants", "Y"), ("reported_deaths", "1"))
PLAIN = tuple(
    "part_of places place_text coordinates when phases territory causes goals methods status notes name".split()
)
_OUTERMOST = re.compile(r"\{\{[^{}]*\}\}|\[\[[^\[\]]*\]\]")
_BRACKETS = re.compile(r"\{\{(?:[^{}\[\]|]*\|)?|\}\}|\[\[(?:[^{}\[\]|]*\|)?|\]\]")


@attrs.define
class Truth:
    """How many values came back from their own span, how many are from elsewhere and why, and which differ."""

    same: Counter[str] = attrs.field(factory=Counter)
    elsewhere: Counter[str] = attrs.field(factory=Counter)
    lies: list[str] = attrs.field(factory=list)


def read_in(article: Article) -> str | None:
    """The language that the article was read in: given, or told by its box."""
    for problem in article.diagnostics:
        if problem.code == "language.inferred" and (found := re.search(r"\((\w+)\)", problem.message)):
            return found[1]
    return article.source.language


def measure(article: Article, text: str, language: str | None) -> Truth:
    """Every entry and value of the article's boxes, parsed alone."""
    truth = Truth()
    language = language or read_in(article)
    document = read_document(text, article)
    assert document is not None
    boxes = [box for box in document.boxes if is_conflict(box)]
    for conflict, box in zip(article.conflicts, boxes, strict=True):
        when = next((row for row in box.parameters if row.field == "date"), None)
        for attribute, value in _entries(conflict):
            span = value.span
            row = next((row for row in box.parameters if span is not None and _holds(row.span, span)), None)
            if span is None or row is None:
                truth.elsewhere["stands in no row of the box, or in two"] += 1
                continue
            rows = [(row.name, span.of(document.text))]
            if when is not None and row.field != "date":
                rows.append((when.name, when.span.of(document.text)))
            if box.canonical == "event":  # which is a conflict where it has both
                rows += [pair for pair in EVENT if pair[0] != row.name]
            alone = _alone(box.template, rows, document.dialect, language)
            _compare(truth, f"{attribute} {rows[0][1]!r}", attribute, value, list(_again(alone, attribute)), text)
    return truth


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _alone(template: str, rows: list[tuple[str, str]], dialect: str, language: str | None) -> Conflict | None:
    """A conflict of which nothing is said but one row, and its date where that row is another."""
    if dialect == "flattened":
        page = "Infobox\n" + "".join(f"- {name}: {content}\n" for name, content in rows)
        return parse(page, dialect="flattened", language=language, prose=False).conflict
    lines = "".join(f"| {name} = {_balanced(content)}\n" for name, content in rows)
    return parse(f"{{{{{template}\n{lines}}}}}", dialect="wikitext", language=language, prose=False).conflict


def _balanced(source: str) -> str:
    """The source with what is open in it closed, and without what closes something that was opened before it."""
    kept = list(source)
    stack: list[tuple[int, int]] = []
    for match in _BRACKETS.finditer(source):
        if match[0] in ("}}", "]]"):
            if stack and source[stack[-1][0]] == {"}}": "{", "]]": "["}[match[0]]:
                stack.pop()
            else:
                kept[match.start() : match.end()] = [""] * 2
        else:
            stack.append(match.span())
    return "".join(kept) + "".join("}}" if source[start] == "{" else "]]" for start, _ in reversed(stack))


def _entries(conflict: Conflict) -> Iterator[tuple[str, Any]]:
    for side in (*conflict.sides, *filter(None, [conflict.joint])):
        for attribute in SIDED:
            for entry in getattr(side, attribute):
                yield from _with_members(attribute, entry)
    for figure in conflict.toll:
        yield "casualties", figure
    for attribute in PLAIN:
        held = getattr(conflict, attribute)
        for value in held if isinstance(held, tuple) else (held,):
            if value is not None:
                yield attribute, value
    if conflict.outcome is not None:
        for statement in conflict.outcome.statements:
            yield "statements", statement
    for statements in conflict.details.values():
        for statement in statements:
            yield "details", statement


def _with_members(attribute: str, entry: Any) -> Iterator[tuple[str, Any]]:
    yield attribute, entry
    for member in getattr(entry, "members", ()):
        yield from _with_members(attribute, member)


def _again(conflict: Conflict | None, attribute: str) -> Iterator[Any]:
    if conflict is None:
        return
    if attribute in SIDED:
        for side in (*conflict.sides, *filter(None, [conflict.joint])):
            for entry in getattr(side, attribute):
                yield from (inner for _, inner in _with_members(attribute, entry))
        if attribute == "casualties":
            yield from conflict.toll
    elif attribute == "details":
        yield conflict.name  # a name in another script is a detail beside it
        for statements in conflict.details.values():
            yield from statements
    elif attribute == "statements":
        yield from conflict.outcome.statements if conflict.outcome else ()
    else:
        held = getattr(conflict, attribute)
        yield from held if isinstance(held, tuple) else filter(lambda value: value is not None, (held,))
        if attribute == "phases" and conflict.when is not None:
            yield conflict.when


def _compare(truth: Truth, name: str, attribute: str, value: Any, found: list[Any], text: str) -> None:
    if isinstance(value, Text):
        if value in found:
            truth.same[attribute] += 1
        elif "|" in _OUTERMOST.sub("", _balanced(value.span.of(text))):
            truth.elsewhere["joined of several items of a list"] += 1
        else:
            truth.lies.append(f"{name}: {value!r} is not among {found!r}")
        return
    best = max(found, key=lambda other: _likeness(value, other), default=None)
    if best is None:
        truth.lies.append(f"{name}: nothing comes back")
        return
    for field in attrs.fields(type(value)):
        wanted = getattr(value, field.name)
        if field.name in PLACED or wanted in (None, (), False):
            continue
        if getattr(best, field.name, None) == wanted:
            truth.same[f"{attribute}.{field.name}"] += 1
        elif attribute == "phases" and field.name in ("name", "intensity") and len(found) == 1:
            truth.elsewhere["a lone span is no phase"] += 1
        elif (reason := _reason(field.name, wanted, getattr(best, field.name, None), value.span, text)) is not None:
            truth.elsewhere[f"{field.name}: {reason}"] += 1
        else:
            truth.lies.append(f"{name}: {field.name} is {wanted!r}, alone {getattr(best, field.name, None)!r}")


def _likeness(value: Any, other: Any) -> int:
    return sum(
        getattr(value, field.name) == getattr(other, field.name, None)
        for field in attrs.fields(type(value))
        if field.name not in PLACED
    )


def _reason(name: str, wanted: Any, alone: Any, span: Span, text: str) -> str | None:
    """Why a value cannot come back from the span of its entry: all or a part of it stands elsewhere."""
    if name == "kinds" and (wanted == ("materiel",) or not set(alone or ()) - {"casualties", "materiel"}):
        return "told by the row or by a figure before"
    parts = wanted if isinstance(wanted, tuple) else (wanted,)
    places = [part.span for part in parts if isinstance(part, Text)]
    if any(place is not None and not (span.start <= place.start and place.end <= span.end) for place in places):
        return "stands outside the entry"
    if isinstance(wanted, Date) and wanted.span is not None and str(wanted)[:4].strip("-") not in wanted.span.of(text):
        return "its year stands elsewhere"
    return None
