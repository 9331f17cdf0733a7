"""A page: its conflicts, its text, and what was found wrong with it."""

from typing import Literal

import attrs

from wikiconflict.diagnostics import Diagnostic
from wikiconflict.model.conflict import Conflict
from wikiconflict.model.dates import Date
from wikiconflict.model.place import Link
from wikiconflict.model.quantity import CasualtyFigure
from wikiconflict.model.text import Text
from wikiconflict.source import Span

TitleOrigin = Literal["given", "input", "heading", "box", "file"]
Dialect = Literal["wikitext", "flattened"]
Dating = Literal["stated", "carried", "relative"]
Verdict = Literal["agree", "differ", "only_box", "only_text"]
TimelineOrigin = Literal["date_field", "heading", "combatant", "commander"]


@attrs.frozen
class Source:
    """What was read: where it came from, under which licence, and the SHA-256 of the page text."""

    dialect: Dialect
    sha256: str
    page_id: int | None = None
    revision_id: int | None = None
    timestamp: str | None = None
    language: str | None = None
    url: str | None = None
    permalink: str | None = None
    licence: str | None = None
    title_from: TitleOrigin | None = None
    parser_version: str | None = None


@attrs.frozen
class Section:
    """A section of the article; the lead has title None and level 0. ``text`` is plain, without the sub-sections'."""

    title: Text | None
    level: int
    start: Date | None = None
    end: Date | None = None
    text: Text = attrs.field(factory=Text)
    words: int = 0
    main: tuple[Link, ...] = ()
    sections: tuple["Section", ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)


@attrs.frozen
class Event:
    """A dated statement of the text. ``section`` and ``participants`` are JSON Pointers into the record."""

    start: Date | None
    end: Date | None
    text: Text
    section: str
    dating: Dating = "stated"
    quoted: bool = False
    places: tuple[Link, ...] = ()
    participants: tuple[str, ...] = ()
    figures: tuple[CasualtyFigure, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)


@attrs.frozen
class TimelineEntry:
    """One span of the timeline; ``parent`` is the index of the entry that holds it, ``section`` a JSON Pointer."""

    name: Text
    start: Date | None
    end: Date | None
    origin: TimelineOrigin
    section: str | None = None
    parent: int | None = None


@attrs.frozen
class Check:
    """The box held against the text; ``box`` and ``text`` are JSON Pointers into the record."""

    subject: str
    verdict: Verdict
    box: str | None = None
    text: str | None = None


@attrs.frozen
class Citation:
    """A reference of the page: ``id`` in page order, the name it was given, its plain text and first URL."""

    id: str
    name: str | None = None
    text: str = ""
    url: str | None = None


@attrs.frozen
class Article:
    """A parsed page.

    ``language`` is the wiki's language code, given or found, or None (read as English).
    """

    title: Text | None
    source: Source
    language: str | None = None
    conflicts: tuple[Conflict, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    sections: tuple[Section, ...] = ()
    events: tuple[Event, ...] = ()
    checks: tuple[Check, ...] = ()
    see_also: tuple[Link, ...] = ()
    categories: tuple[Text, ...] = ()
    citations: tuple[Citation, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def conflict(self) -> Conflict | None:
        """The first boxed conflict, or None."""
        return self.conflicts[0] if self.conflicts else None
