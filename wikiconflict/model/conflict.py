"""One boxed conflict."""

from collections.abc import Mapping

import attrs

from wikiconflict.model.dates import Period, Phase
from wikiconflict.model.outcome import Outcome
from wikiconflict.model.place import Coordinates, Link
from wikiconflict.model.quantity import CasualtyFigure
from wikiconflict.model.side import Side
from wikiconflict.model.text import Text
from wikiconflict.source import Span


@attrs.frozen
class ImageFile:
    """An image of the box: the file's name without namespace, its caption and alternative text."""

    file: Text
    caption: Text | None = None
    alt: Text | None = None
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)


@attrs.frozen
class Unread:
    """Visible text of a read parameter that no entry took; the offsets are code points."""

    field: str
    text: str
    start: int
    end: int


@attrs.frozen
class Conflict:
    """What one infobox says, field by field. ``docs/codebook.md`` says what each field means."""

    name: Text
    infobox: str
    part_of: tuple[Link, ...] = ()
    when: Period | None = None
    phases: tuple[Phase, ...] = ()
    places: tuple[Link, ...] = ()
    place_text: Text | None = None
    coordinates: Coordinates | None = None
    outcome: Outcome | None = None
    status: Text | None = None
    territory: tuple[Text, ...] = ()
    sides: tuple[Side, ...] = ()
    joint: Side | None = None
    toll: tuple[CasualtyFigure, ...] = ()
    causes: tuple[Text, ...] = ()
    goals: tuple[Text, ...] = ()
    methods: tuple[Text, ...] = ()
    notes: Text | None = None
    images: tuple[ImageFile, ...] = ()
    details: Mapping[str, tuple[Text, ...]] = attrs.field(factory=dict)
    unread: tuple[Unread, ...] = ()
    unmapped: Mapping[str, Text] = attrs.field(factory=dict)
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
