"""The section tree and the links of the section See also."""

from collections.abc import Sequence

import attrs

from wikiconflict.assembly.passages import Passage
from wikiconflict.grammars.entries import name_of
from wikiconflict.model.article import Section
from wikiconflict.model.place import Link
from wikiconflict.model.text import Text

_LONGEST_NAME = 200
_BULLET = "• "


@attrs.define
class _Open:
    section: Section
    below: list["_Open"] = attrs.field(factory=list)

    def closed(self) -> Section:
        return attrs.evolve(self.section, sections=tuple(child.closed() for child in self.below))


def section_tree(passages: Sequence[Passage]) -> tuple[Section, ...]:
    """The sections as a tree by their levels; the lead stands first, level 0."""
    roots: list[_Open] = []
    path: list[_Open] = []
    for passage in passages:
        opened = _Open(_section(passage))
        while path and path[-1].section.level >= opened.section.level:
            path.pop()
        (path[-1].below if path else roots).append(opened)
        if opened.section.level:
            path.append(opened)
    return tuple(root.closed() for root in roots)


def _section(passage: Passage) -> Section:
    body = passage.body
    text = Text()
    words = 0
    if body.body is not None:
        spoken = [(line, flow) for line, flow in passage.lines if flow.text]
        text = Text(
            "\n".join((_BULLET if line.opener == "bullet" else "") + flow.text for line, flow in spoken),
            body.body.span,
        )
        words = sum(len(flow.text.split()) for _, flow in spoken)
    citations = tuple(dict.fromkeys(citation for _, flow in passage.lines for citation in flow.citations))
    main = tuple(
        Link(label, link.target, span=link.span)
        for link in body.main
        if (label := Text("".join(run.text for run in link.label if hasattr(run, "text")), link.span))
    )
    start, end = passage.period
    return Section(passage.title, body.level, start, end, text, words, main, span=body.span, citations=citations)


def see_also(passages: Sequence[Passage]) -> tuple[Link, ...]:
    """What the section See also links to, or names where nothing is linked: one entry a link or line."""
    found: list[Link] = []
    for passage in passages:
        if passage.kind != "see_also":
            continue
        for _, flow in passage.lines:
            links = [
                Link(flow.display(link.start, link.end), link.target, span=flow.span(link.start, link.end))
                for link in flow.links
            ]
            if links:
                found.extend(links)
            elif (name := name_of(flow)[0]) and len(name) < _LONGEST_NAME:
                found.append(Link(name, None, span=name.span))
    return tuple(found)
