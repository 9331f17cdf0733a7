"""The section tree and the links of the section See also."""

import attrs

from wikiconflict.document import Document
from wikiconflict.document import Section as Body
from wikiconflict.grammars.dates import read_heading_period
from wikiconflict.grammars.entries import name_of
from wikiconflict.grammars.lists import lines_of
from wikiconflict.grammars.scanner import flow_of
from wikiconflict.model.article import Section
from wikiconflict.model.place import Link
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.language import Language


@attrs.define
class _Open:
    section: Section
    below: list["_Open"] = attrs.field(factory=list)

    def closed(self) -> Section:
        return attrs.evolve(self.section, sections=tuple(child.closed() for child in self.below))


def section_tree(document: Document, language: Language) -> tuple[Section, ...]:
    """The sections as a tree by their levels; the lead stands first, level 0."""
    roots: list[_Open] = []
    path: list[_Open] = []
    for body in document.sections:
        opened = _Open(_section(body, language))
        while path and path[-1].section.level >= opened.section.level:
            path.pop()
        (path[-1].below if path else roots).append(opened)
        if opened.section.level:
            path.append(opened)
    return tuple(root.closed() for root in roots)


def _section(body: Body, language: Language) -> Section:
    title = None
    start = end = None
    if body.heading is not None:
        flows = lines_of(body.heading)
        title = (
            Text(" ".join(flow.text for flow in flows), flows[0].span().cover(flows[-1].span())) if flows else Text()
        )
        start, end = read_heading_period(title, language.dates)
    text = Text()
    citations: tuple[str, ...] = ()
    if body.body is not None:
        lines = [(line, flow_of(line)) for line in body.body.lines if not line.rule]
        spoken = [(line, flow) for line, flow in lines if flow.text]
        written = "\n".join(("• " * (line.opener == "bullet")) + flow.text for line, flow in spoken)
        text = Text(written, body.body.span)
        citations = tuple(dict.fromkeys(c for _, flow in lines for c in flow.citations))
    main = tuple(
        Link(flow_of_label, link.target, span=link.span)
        for link in body.main
        if (flow_of_label := Text("".join(run.text for run in link.label if hasattr(run, "text")), link.span))
    )
    return Section(title, body.level, start, end, text, len(text.split()), main, span=body.span, citations=citations)


def see_also(document: Document, language: Language) -> tuple[Link, ...]:
    """What the section See also links to, or names where nothing is linked: one entry a link or line."""
    found: list[Link] = []
    inside = False
    level = 0
    for body in document.sections:
        title = " ".join(flow.text for flow in lines_of(body.heading)) if body.heading else ""
        if inside and body.level <= level:
            inside = False
        if title.strip().casefold() in language.markup.see_also:
            inside, level = True, body.level
        if inside and body.body is not None:
            for flow in lines_of(body.body):
                links = [
                    Link(flow.display(link.start, link.end), link.target, span=flow.span(link.start, link.end))
                    for link in flow.links
                ]
                if links:
                    found.extend(links)
                elif (name := name_of(flow)[0]) and len(name) < 200:
                    found.append(Link(name, None, span=name.span))
    return tuple(found)
