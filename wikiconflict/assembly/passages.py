"""The text of an article as passages: each section's lines as flows, read once for all that is made of them."""

from collections.abc import Iterator, Sequence

import attrs

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.document import Document, Line
from wikiconflict.document import Section as Body
from wikiconflict.grammars.dates import read_heading_period
from wikiconflict.grammars.lists import lines_of
from wikiconflict.grammars.scanner import Flow, flow_of
from wikiconflict.model.dates import Date
from wikiconflict.model.dates import Period as When
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.language import Language

Span = tuple[Date | None, Date | None]

#: Characters of text that are read for events and held against the box. The wikis accept no page over 2 MiB.
MOST_TOLD = 2 << 20


@attrs.frozen(eq=False)
class Passage:
    """A section: its place in the tree as a JSON Pointer, its heading with the period it names, its lines.

    ``around`` is the period of the nearest dated heading, its own or above; ``kind`` tells text from the section See
    also and from the apparatus (references, literature, links), whose sub-sections are of the same kind.
    """

    body: Body
    pointer: str
    title: Text | None
    period: Span
    around: Span
    kind: str
    lines: tuple[tuple[Line, Flow], ...]


def read_passages(document: Document, language: Language, when: When | None = None) -> list[Passage]:
    """The sections in page order; ``when`` is the conflict's period."""
    found: list[Passage] = []
    path: list[Passage] = []
    counts: dict[str, int] = {}
    for body in document.sections:
        while path and path[-1].body.level >= body.level:
            path.pop()
        parent = path[-1] if path else None
        root = f"{parent.pointer}/sections" if parent else "/sections"
        index = counts.get(root, 0)
        counts[root] = index + 1
        title = _title(body)
        period: Span = (None, None) if title is None else read_heading_period(title, language.dates, when=when)
        around = period if any(period) or parent is None else parent.around
        kind = parent.kind if parent and parent.kind != "text" else _kind(title, language)
        lines = tuple(_lines(body))
        passage = Passage(body, f"{root}/{index}", title, period, around, kind, lines)
        found.append(passage)
        if body.level:
            path.append(passage)
    return found


def within_budget(passages: Sequence[Passage], left: int = MOST_TOLD) -> tuple[list[Passage], Diagnostic | None]:
    """The passages in order while they hold no more than ``left`` characters, and what is to be said of the others."""
    kept: list[Passage] = []
    beyond: list[Passage] = []
    for passage in passages:
        size = sum(len(flow.text) for _, flow in passage.lines)
        (kept if size <= left else beyond).append(passage)
        left -= size if size <= left else 0
    if not beyond:
        return kept, None
    message = f"{len(beyond)} sections of the text are over the budget and were not read for events"
    return kept, diagnose("prose.budget", message, span=beyond[0].body.span)


def _title(body: Body) -> Text | None:
    if body.heading is None:
        return None
    flows = lines_of(body.heading)
    return Text(" ".join(flow.text for flow in flows), flows[0].span().cover(flows[-1].span())) if flows else Text()


def _kind(title: Text | None, language: Language) -> str:
    folded = (title or "").strip().casefold()
    if folded in language.markup.see_also:
        return "see_also"
    if folded in language.markup.references or language.prose.apparatus.intersection(folded.split()):
        return "apparatus"
    return "text"


def _lines(body: Body) -> Iterator[tuple[Line, Flow]]:
    if body.body is not None:
        for line in body.body.lines:
            if not line.rule:
                flow = flow_of(line)
                if flow.text or flow.notes:
                    yield line, flow
