"""Article to and from the plain record: the one cattrs converter.

A record is a ``dict`` of JSON types in the form that ``docs/codebook.md`` describes: the article's keys and its first
conflict's keys side by side, further conflicts under ``others``, and, last, ``citations`` and ``provenance``.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from wikiconflict.model.article import Article, Section
from wikiconflict.model.conflict import Conflict
from wikiconflict.model.dates import Date
from wikiconflict.model.party import Combatant, Unit
from wikiconflict.model.text import Text
from wikiconflict.source import Span

if TYPE_CHECKING:
    from cattrs import Converter

#: The version of the record's form; a record of another version is refused.
SCHEMA_VERSION = "1"

Record = dict[str, Any]

_CONFLICT_KEYS = tuple(field.name for field in attrs.fields(Conflict) if field.name != "span")
#: The order of keys; what is not named here follows ``toll`` as the class declares it.
_ORDER = (
    "schema_version", "title", "language", "name", "infobox", "part_of", "when", "phases", "timeline", "places",
    "place_text", "coordinates", "outcome", "status", "territory", "sides", "joint", "toll", "causes", "goals",
    "methods", "notes", "images", "details", "sections", "events", "checks", "see_also", "categories", "unread", "unmapped",
    "diagnostics", "others", "source", "citations", "provenance",
)  # fmt: skip


class RecordError(ValueError):
    """A record that is not of this form; the message names the place and what was expected there."""


@cache
def make_converter() -> "Converter":
    """The converter of every model class: spans and citations of entries stay out of the plain form."""
    import cattrs
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

    for recursive in (Section, Combatant, Unit):  # their own name stands in their annotations as a string
        attrs.resolve_types(recursive)
    converter = cattrs.Converter(forbid_extra_keys=True)
    hidden = {"span": override(omit=True), "citations": override(omit=True)}

    def placed(cls: type) -> bool:
        return attrs.has(cls) and "span" in {field.name for field in attrs.fields(cls)}

    def omitted(cls: type) -> dict[str, Any]:
        return {name: how for name, how in hidden.items() if name in {field.name for field in attrs.fields(cls)}}

    converter.register_unstructure_hook_factory(
        placed, lambda cls: make_dict_unstructure_fn(cls, converter, **omitted(cls))
    )
    converter.register_structure_hook_factory(
        placed, lambda cls: make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True, **omitted(cls))
    )
    converter.register_unstructure_hook(Text, str.__str__)
    converter.register_unstructure_hook(Date, str.__str__)
    converter.register_structure_hook(Text, lambda value, _: Text(_string(value)))
    converter.register_structure_hook(Date, lambda value, _: Date(_string(value)))
    return converter


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a string, found {type(value).__name__}")
    return value


def to_dict(article: Article, *, provenance: bool = True) -> Record:
    """The record of an article, as JSON types; without ``provenance`` neither citations nor spans.

    >>> from wikiconflict import parse
    >>> record = to_dict(parse("{{Infobox military conflict|conflict=Battle of Zama|date=202 BC}}"))
    >>> record["name"], record["when"]["start"], record["provenance"]["/name"]
    ('Battle of Zama', '-0201', {'span': [37, 51]})
    """
    record: Record = make_converter().unstructure(article)
    conflicts = record.pop("conflicts")
    citations = record.pop("citations")
    record["schema_version"] = SCHEMA_VERSION
    record.update(conflicts[0] if conflicts else _no_conflict(article))
    record["others"] = conflicts[1:]
    ordered = {key: record[key] for key in _ORDER if key in record}
    if provenance:
        ordered["citations"] = citations
        ordered["provenance"] = dict(_provenance(article))
    return ordered


def _no_conflict(article: Article) -> Record:
    """The conflict's keys of a page without a box: ``infobox`` is None, ``name`` the title."""
    blank: Record = make_converter().unstructure(Conflict(Text(), ""))
    return {**blank, "name": None if article.title is None else str(article.title), "infobox": None}


def to_json(article: Article, *, provenance: bool = True, indent: int | None = 2) -> str:
    """The record as JSON text, deterministic. Lone surrogates, which UTF-8 can't hold, are written as escapes."""
    return dump(to_dict(article, provenance=provenance), indent)


def dump(record: Any, indent: int | None = 2) -> str:
    """JSON text of plain values: Unicode as it is, lone surrogates as escapes."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(record, ensure_ascii=False, indent=indent, separators=separators)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(record, ensure_ascii=True, indent=indent, separators=separators)
    return text


def from_dict(record: Mapping[str, Any]) -> Article:
    """The article of a record; spans and citations return where ``provenance`` holds them.

    Raises:
        RecordError: the record is not of this form or of another ``schema_version``.

    >>> from wikiconflict import parse
    >>> article = parse("{{Infobox military conflict|conflict=Battle of Zama|date=202 BC}}")
    >>> from_dict(to_dict(article)) == article
    True
    """
    if not isinstance(record, Mapping):
        raise RecordError(f"a record is an object, not {type(record).__name__}")
    version = record.get("schema_version")
    if version != SCHEMA_VERSION:
        raise RecordError(
            f"schema_version is {version!r}, this version of wikiconflict reads {SCHEMA_VERSION!r}:"
            " convert the article's text again, or use the version that wrote the record"
        )
    plain = dict(record)
    provenance = plain.pop("provenance", {})
    del plain["schema_version"]
    conflict = {key: plain.pop(key) for key in _CONFLICT_KEYS if key in plain}
    others = plain.pop("others", [])
    plain["conflicts"] = [*([conflict] if conflict.get("infobox") is not None else []), *others]
    article = _structure(plain)
    return _placed(article, provenance) if provenance else article


def _structure(plain: Record) -> Article:
    from cattrs import transform_error

    try:
        return make_converter().structure(plain, Article)
    except Exception as error:  # cattrs groups whatever the hooks raise; the paths are in the group
        raise RecordError("not a record: " + "; ".join(transform_error(error, path="record"))) from error


def _pointer(*parts: str | int) -> str:
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def _home(name: str, index: int) -> str:
    """Where a conflict's attribute stands in the record: the first conflict's keys are the article's own."""
    return _pointer(name) if index == 0 else _pointer("others", index - 1, name)


def _provenance(article: Article) -> Iterator[tuple[str, Record]]:
    for field in attrs.fields(Article):
        value = getattr(article, field.name)
        if field.name == "conflicts":
            for index, conflict in enumerate(value):
                if conflict.span is not None:
                    yield _home("infobox", index), _place(conflict.span, ())
                for own in attrs.fields(Conflict):
                    yield from _places(getattr(conflict, own.name), _home(own.name, index), None)
        elif field.name not in ("citations", "source", "diagnostics"):
            yield from _places(value, _pointer(field.name), None)


def _places(value: Any, pointer: str, outer: Span | None) -> Iterator[tuple[str, Record]]:
    """Entries with a span, and leaves whose span is not their entry's."""
    if isinstance(value, Text):
        if value.span is not None and value.span != outer:
            yield pointer, _place(value.span, value.citations)
    elif attrs.has(type(value)) and not isinstance(value, Span):
        span = getattr(value, "span", None)
        if span is not None:
            yield pointer, _place(span, getattr(value, "citations", ()))
        for field in attrs.fields(type(value)):
            if field.name not in ("span", "citations"):
                yield from _places(getattr(value, field.name), pointer + _pointer(field.name), span or outer)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _places(item, pointer + _pointer(index), outer)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _places(item, pointer + _pointer(key), outer)


def _place(span: Span, citations: tuple[str, ...]) -> Record:
    place: Record = {"span": [span.start, span.end]}
    if citations:
        place["citations"] = list(citations)
    return place


def _placed(article: Article, provenance: Mapping[str, Any]) -> Article:
    changes: dict[str, Any] = {}
    for field in attrs.fields(Article):
        value = getattr(article, field.name)
        if field.name == "conflicts":
            changes["conflicts"] = tuple(
                attrs.evolve(
                    conflict,
                    span=_box(provenance.get(_home("infobox", index))),
                    **{
                        own.name: _restored(getattr(conflict, own.name), _home(own.name, index), provenance, None)
                        for own in attrs.fields(Conflict)
                        if own.name != "span"
                    },
                )
                for index, conflict in enumerate(value)
            )
        elif field.name not in ("citations", "source", "diagnostics"):
            changes[field.name] = _restored(value, _pointer(field.name), provenance, None)
    return attrs.evolve(article, **changes)


def _box(place: Record | None) -> Span | None:
    return None if place is None else Span(*place["span"])


def _restored(value: Any, pointer: str, provenance: Mapping[str, Any], outer: Span | None) -> Any:
    """The value with the spans that ``_places`` wrote down: a leaf that is not named stands where its entry does."""
    found = provenance.get(pointer)
    span = Span(*found["span"]) if found else None
    citations = tuple(found.get("citations", ())) if found else ()
    if isinstance(value, Text):
        return value.at(span or outer, citations)
    if attrs.has(type(value)) and not isinstance(value, Span):
        names = [field.name for field in attrs.fields(type(value))]
        changes = {
            name: _restored(getattr(value, name), pointer + _pointer(name), provenance, span or outer)
            for name in names
            if name not in ("span", "citations")
        }
        if "span" in names:
            changes["span"] = span
        if "citations" in names:
            changes["citations"] = citations
        return attrs.evolve(value, **changes)
    if isinstance(value, tuple):
        return tuple(_restored(item, pointer + _pointer(i), provenance, outer) for i, item in enumerate(value))
    if isinstance(value, Mapping):
        return {key: _restored(item, pointer + _pointer(key), provenance, outer) for key, item in value.items()}
    return value
