"""Links and coordinates."""

import attrs

from wikiconflict.model.text import Text
from wikiconflict.source import Span


@attrs.frozen
class Link:
    """A named thing and the article it is linked to: the title without fragment, or None when unlinked."""

    name: Text
    target: str | None = None
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)


@attrs.frozen
class Coordinates:
    """A point in decimal degrees, north and east positive."""

    latitude: float
    longitude: float
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)
