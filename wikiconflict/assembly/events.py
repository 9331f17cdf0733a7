"""The events of an article: its dated statements, with what they name and count."""

from collections.abc import Iterator, Sequence

import attrs

from wikiconflict.assembly.figures_told import FiguresTold
from wikiconflict.assembly.passages import Passage
from wikiconflict.grammars.event_figures import shares
from wikiconflict.grammars.event_years import Story
from wikiconflict.grammars.events import read_statements
from wikiconflict.grammars.mentions import Names, names_of
from wikiconflict.grammars.scanner import Flow
from wikiconflict.model.article import Event
from wikiconflict.model.conflict import Conflict
from wikiconflict.model.dates import Date
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.language import Language


def read_events(
    passages: Sequence[Passage], conflict: Conflict | None, language: Language, figures: FiguresTold
) -> tuple[Event, ...]:
    """The events in text order; nothing from See also, references, literature and tables."""
    if not any(passage.lines for passage in passages):
        return ()
    story = Story()
    names = Names({}, {}, frozenset())
    if conflict is not None:
        story.when = (conflict.when.start, conflict.when.end) if conflict.when is not None else (None, None)
        names = names_of(conflict.sides, conflict.joint, conflict.places, language.countries)
    found: list[Event] = []
    for passage in passages:
        if passage.kind == "text":
            found.extend(_of_passage(passage, story, names, language, figures))
    return tuple(found)


def _of_passage(
    passage: Passage, story: Story, names: Names, language: Language, counted: FiguresTold
) -> Iterator[Event]:
    story.section(passage.around)
    told = [
        (flow, line.block == "quotation", statement)
        for line, flow in passage.lines
        if line.block != "row" and flow.text
        for statement in read_statements(flow, story, language.prose, language.dates)
    ]
    day = _only_day(passage)
    lone = day is not None and not any(statement.dates for _, _, statement in told)
    for flow, quoted, statement in told:
        sentence = statement.sentence
        if not statement.dates and not lone:
            continue
        part = flow.slice(sentence.start, sentence.end)
        figures = counted.of(part, statement)
        if statement.dates:
            named = _named(part, passage, quoted or sentence.quoted, names, language)
            for dated, share in zip(statement.dates, shares(figures, statement, part), strict=True):
                yield attrs.evolve(named, start=dated.start, end=dated.end, dating=dated.dating, figures=share)
        elif losses := tuple(figure for figure in figures if figure.kinds):
            named = _named(part, passage, quoted or sentence.quoted, names, language)
            yield attrs.evolve(named, start=day, end=day, dating="carried", figures=losses)


def _only_day(passage: Passage) -> Date | None:
    """The one date that a section's own heading names: it dates the losses told below, where no sentence has a date."""
    start, end = passage.period
    return start if start is not None and start == end else None


def _named(part: Flow, passage: Passage, quoted: bool, names: Names, language: Language) -> Event:
    """A sentence as an event, with what it names and still without its date."""
    span = part.span()
    return Event(
        None,
        None,
        Text(part.text, span, part.citations),
        passage.pointer,
        quoted=quoted,
        places=names.linked_places(part, language.prose),
        participants=names.participants(part),
        span=span,
        citations=part.citations,
    )
