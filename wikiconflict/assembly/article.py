"""A document into an Article: conflicts, section tree, see also, timeline."""

from collections.abc import Sequence

import attrs

from wikiconflict.assembly.checks import read_checks
from wikiconflict.assembly.collector import Collector
from wikiconflict.assembly.conflict import assemble_conflict, is_conflict
from wikiconflict.assembly.events import read_events
from wikiconflict.assembly.figures_told import FiguresTold
from wikiconflict.assembly.passages import read_passages, within_budget
from wikiconflict.assembly.sections import section_tree, see_also
from wikiconflict.assembly.timeline import phase_findings, timeline
from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.document import Document
from wikiconflict.grammars.lists import lines_of
from wikiconflict.model.article import Article, Citation, Source, TitleOrigin
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.language import Language


def assemble_article(
    document: Document,
    language: Language,
    source: Source,
    *,
    title: str | None,
    title_from: TitleOrigin | None,
    diagnostics: Sequence[Diagnostic] = (),
) -> Article:
    """Everything that the document says. A title that is only a file's stem never gives a date."""
    boxes = [box for box in document.boxes if is_conflict(box)]
    name = next(
        (
            " ".join(flow.text for flow in lines_of(parameter.value))
            for box in boxes
            for parameter in box.parameters
            if parameter.field == "conflict" and parameter.value.lines
        ),
        None,
    )
    if title_from == "file" or title is None:
        if document.title is not None:
            title, title_from = document.title, "heading"
        elif name:
            title, title_from = name, "box"
    elif document.title is not None and title_from is None:
        title, title_from = document.title, "heading"
    dating = title if title_from != "file" else None
    problems = [*diagnostics, *document.diagnostics]
    if document.boxes and not boxes:
        problems.append(diagnose("box.none", span=document.boxes[0].span))
    conflicts = []
    for box in boxes:
        collector = Collector()
        conflict = assemble_conflict(box, document, language, dating, collector)
        conflicts.append(conflict if conflict.name or not title else attrs.evolve(conflict, name=Text(title)))
        problems.extend(collector.diagnostics)
    first = conflicts[0] if conflicts else None
    passages = read_passages(document, language, first.when if first else None)
    sections = section_tree(passages)
    told, beyond = within_budget(passages)
    if beyond is not None:
        problems.append(beyond)
    figures = FiguresTold(language)
    events = read_events(told, first, language, figures)
    for conflict in conflicts:
        problems.extend(phase_findings(conflict.phases))
    return Article(
        title=Text(title) if title else None,
        source=attrs.evolve(source, title_from=title_from if title else None),
        language=source.language,
        conflicts=tuple(conflicts),
        timeline=timeline(first, sections),
        sections=sections,
        events=events,
        checks=read_checks(first, events, told, language, figures),
        see_also=see_also(passages),
        categories=tuple(Text(category) for category in document.categories),
        citations=tuple(Citation(r.id, r.name, r.text, r.url) for r in document.references),
        diagnostics=tuple(problems),
    )
