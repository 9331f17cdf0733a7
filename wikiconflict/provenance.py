"""Where each entry and value of a record stands in the page: JSON Pointers to spans and citations.

A record's values are plain strings and numbers; what the model's objects remember of their place is gathered in one
table beside them. A leaf without a place of its own stands where its entry stands, so only the others are listed.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from wikiconflict.model import Article, Text
from wikiconflict.source import Span


@attrs.frozen
class Place:
    """The span of one entry or value, and the ids of the citations beside it."""

    span: Span
    citations: tuple[str, ...] = ()


def collect(article: Article) -> dict[str, Place]:
    """JSON Pointer -> place: one for each entry that has a span, and for a leaf whose span differs from its entry's.

    The article and its first conflict share the record's root: ``""`` is the span of the first conflict's box.

    >>> from wikiconflict.model import Conflict, Link, Source
    >>> link = Link(Text("Rome", Span(2, 6)), "Rome", span=Span(0, 8))
    >>> page = Article(None, Source("wikitext", ""), conflicts=(Conflict(Text("War"), "military conflict", (link,)),))
    >>> {pointer: (place.span.start, place.span.end) for pointer, place in collect(page).items()}
    {'/part_of/0': (0, 8), '/part_of/0/name': (2, 6)}
    """
    return dict(_walk(article, "", None))


def restore(article: Article, places: Mapping[str, Place]) -> Article:
    """The same article with every entry and value at its place.

    Raises:
        ValueError: a pointer leads to nothing that has a place, or to nothing that takes its citations.
    """
    restorer = _Restorer(places)
    restored: Article = restorer.rebuild(article, "", None)
    unused = [pointer for pointer in places if pointer not in restorer.used]
    if unused:
        raise ValueError(f"provenance names {unused[0]!r}, where the record has no entry or text")
    return restored


def escape(key: str) -> str:
    """One key as a reference token of a JSON Pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")


@cache
def _parts(cls: Any) -> tuple[tuple[str, ...], bool]:
    """The attributes of a class that may hold something with a place, and whether its objects are entries."""
    names = [field.name for field in attrs.fields(cls)]
    entry = "span" in names
    own = ("span", "citations") if entry else ()
    return tuple(name for name in names if name not in own), entry


def _parts_of(value: Any) -> tuple[tuple[str, ...], bool]:
    cls: Any = type(value)
    return _parts(cls)


def _conflict_pointer(index: int) -> str:
    return f"/others/{index - 1}" if index else ""


def _children(value: Any, pointer: str) -> Iterator[tuple[str, Any, str]]:
    """The attributes of an object with the pointer of each; those of an article lead to the record's root."""
    for name in _parts_of(value)[0]:
        yield name, getattr(value, name), f"{pointer}/{name}"


def _walk(value: Any, pointer: str, holder: Span | None) -> Iterator[tuple[str, Place]]:
    if isinstance(value, str):
        if isinstance(value, Text):
            span = value.span or holder
            if span is not None and (span != holder or value.citations):
                yield pointer, Place(span, value.citations)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _walk(item, f"{pointer}/{index}", holder)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _walk(item, f"{pointer}/{escape(key)}", holder)
    elif isinstance(value, Article):
        for name, item, below in _children(value, pointer):
            if name == "conflicts":
                for index, conflict in enumerate(item):
                    yield from _walk(conflict, _conflict_pointer(index), holder)
            else:
                yield from _walk(item, below, holder)
    elif attrs.has(type(value)) and not isinstance(value, Span):
        if _parts_of(value)[1] and value.span is not None:
            holder = value.span
            yield pointer, Place(value.span, getattr(value, "citations", ()))
        for _, item, below in _children(value, pointer):
            yield from _walk(item, below, holder)


class _Restorer:
    def __init__(self, places: Mapping[str, Place]) -> None:
        self.places = places
        self.used: set[str] = set()

    def _place(self, pointer: str) -> Place | None:
        place = self.places.get(pointer)
        if place is not None:
            self.used.add(pointer)
        return place

    def rebuild(self, value: Any, pointer: str, holder: Span | None) -> Any:
        if isinstance(value, str):
            if not isinstance(value, Text):
                return value
            place = self._place(pointer)
            return value.at(holder) if place is None else value.at(place.span, place.citations)
        if isinstance(value, tuple):
            return tuple(self.rebuild(item, f"{pointer}/{index}", holder) for index, item in enumerate(value))
        if isinstance(value, Mapping):
            return {key: self.rebuild(item, f"{pointer}/{escape(key)}", holder) for key, item in value.items()}
        if isinstance(value, Article):
            changes: dict[str, Any] = {
                name: tuple(self.rebuild(one, _conflict_pointer(index), holder) for index, one in enumerate(item))
                if name == "conflicts"
                else self.rebuild(item, below, holder)
                for name, item, below in _children(value, pointer)
            }
            return attrs.evolve(value, **changes)
        if attrs.has(type(value)):
            changes = {}
            if _parts_of(value)[1] and (place := self._place(pointer)) is not None:
                holder = place.span
                changes["span"] = place.span
                if place.citations:
                    if not hasattr(value, "citations"):
                        raise ValueError(f"provenance gives citations to {pointer!r}, which is a whole box")
                    changes["citations"] = place.citations
            changes.update((name, self.rebuild(item, below, holder)) for name, item, below in _children(value, pointer))
            return attrs.evolve(value, **changes)
        return value
