"""The text of one page as a container holds it, with what the container says of it; still to be parsed."""

from typing import Literal

import attrs

from wikiconflict.model import Source

#: A page; one that waits for the box that its template page holds; such a template page.
Role = Literal["page", "waiting", "template"]


@attrs.frozen
class Page:
    """A page's text.

    Attributes:
        title: the page's title where the container gives it, else None.
        source: where the page comes from; ``dialect`` and ``sha256`` are filled in when it is parsed.
        of_many: the page comes from a dump or corpus, which give articles with a conflict box only.
        offset: the byte of the input at which the piece that holds it can be read again, or None.
    """

    text: str
    title: str | None = None
    source: Source | None = None
    role: Role = "page"
    of_many: bool = False
    offset: int | None = None


def origin(
    page_id: object = None,
    revision_id: object = None,
    timestamp: object = None,
    language: object = None,
    url: object = None,
    permalink: str | None = None,
) -> Source:
    """A Source of what a container says; numbers may be text, and what has the wrong type counts as not said."""
    address = _text(url)
    revision = _number(revision_id)
    if permalink is None and address is not None and revision is not None and "/wiki/" in address:
        permalink = f"{address.partition('/wiki/')[0]}/w/index.php?oldid={revision}"
    return Source("wikitext", "", _number(page_id), revision, _text(timestamp), _text(language), address, permalink)


def _number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    return value if isinstance(value, int) and 0 <= value < 1 << 63 else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
