"""Article <-> record: the one converter between the typed model and the plain form that JSON holds.

``docs/codebook.md`` says what the keys mean. A record is made of dicts, lists, strings, numbers, booleans and None.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, get_origin

import attrs

from wikiconflict.model import Article, Conflict, Date, Text
from wikiconflict.provenance import Place, collect, restore
from wikiconflict.source import Span

if TYPE_CHECKING:
    from cattrs import Converter

SCHEMA_VERSION = "1"

#: The record's keys in order; ``Article`` and the first ``Conflict`` stand side by side.
RECORD_KEYS = (
    "schema_version",
    "title",
    "language",
    "name",
    "infobox",
    "part_of",
    "when",
    "phases",
    "timeline",
    "places",
    "place_text",
    "coordinates",
    "outcome",
    "status",
    "territory",
    "sides",
    "joint",
    "toll",
    "causes",
    "goals",
    "methods",
    "notes",
    "images",
    "details",
    "sections",
    "events",
    "checks",
    "see_also",
    "categories",
    "unread",
    "unmapped",
    "diagnostics",
    "others",
    "source",
    "citations",
    "provenance",
)

CONFLICT_KEYS = tuple(field.name for field in attrs.fields(Conflict) if field.name != "span")
ARTICLE_KEYS = tuple(field.name for field in attrs.fields(Article) if field.name != "conflicts")
_LISTS = frozenset(
    field.name for field in attrs.fields(Conflict) if get_origin(field.type) is tuple and field.name != "span"
)
_MAPS = frozenset(field.name for field in attrs.fields(Conflict) if get_origin(field.type) is Mapping)
_SURROGATE = re.compile("[\ud800-\udfff]")


class RecordError(ValueError):
    """A dict that is no record of this library; the message names each path at fault and what to do."""


def to_dict(article: Article, *, provenance: bool = True) -> dict[str, Any]:
    """The record of an article: str, int, float, bool, None, lists and dicts, in the order of ``RECORD_KEYS``.

    ``provenance=False`` leaves out the last two keys, ``citations`` and ``provenance``. Raises nothing.

    >>> from wikiconflict.model import Conflict, Source
    >>> page = Article(Text("Battle of Cannae"), Source("wikitext", "0" * 64))
    >>> record = to_dict(page)
    >>> record["title"], record["name"], record["infobox"], record["sides"]
    ('Battle of Cannae', 'Battle of Cannae', None, [])
    >>> from_dict(record) == page
    True
    """
    plain: dict[str, Any] = make_converter().unstructure(article)
    conflicts = plain.pop("conflicts")
    values = {**plain, **(conflicts[0] if conflicts else _no_conflict(plain["title"]))}
    values["schema_version"] = SCHEMA_VERSION
    values["others"] = conflicts[1:]
    if provenance:
        values["provenance"] = {
            pointer: {"span": [place.span.start, place.span.end]}
            | ({"citations": list(place.citations)} if place.citations else {})
            for pointer, place in sorted(collect(article).items(), key=_record_order)
        }
    return {key: values[key] for key in RECORD_KEYS if provenance or key not in ("citations", "provenance")}


def from_dict(record: Mapping[str, Any]) -> Article:
    """The article of a record, with the spans and citations that its ``provenance`` holds.

    ``from_dict(to_dict(article)) == article``. A text without a place of its own comes back with its entry's span.

    Raises:
        RecordError: the record is of another version of the schema, or a value is missing, unknown or of a wrong
            type; the message names the path of each (``$.sides[0].commanders[2].name``).

    >>> from_dict({"schema_version": "1", "title": 7})
    Traceback (most recent call last):
        ...
    wikiconflict.records.RecordError: not a record of schema 1: \
invalid value for type, expected a string, got 7 @ $.title; \
required field missing @ $.source; required field missing @ $.infobox. \
Compare it with the JSON Schema that `wikiconflict schema` prints
    """
    if not isinstance(record, Mapping):
        raise RecordError(f"a record is a JSON object, not {type(record).__name__}")
    version = record.get("schema_version")
    if version != SCHEMA_VERSION:
        raise RecordError(
            f"schema_version is {version!r}, this library reads {SCHEMA_VERSION!r}: "
            "convert the article's text again, or use the version of wikiconflict that wrote the record"
        )
    problems: list[str] = []
    unknown = [key for key in record if key not in RECORD_KEYS]
    if unknown:
        problems.append(f"unknown key ({', '.join(map(repr, unknown))}) @ $")
    article = _structured({k: record[k] for k in ARTICLE_KEYS if k in record}, Article, "$", problems)
    conflicts = []
    if "infobox" not in record:
        problems.append("required field missing @ $.infobox")
    elif record["infobox"] is not None:
        first = {key: record[key] for key in CONFLICT_KEYS if key in record}
        conflicts.append(_structured(first, Conflict, "$", problems))
    elif record.get("others"):
        problems.append("further conflicts, but infobox is null @ $.others")
    others = _structured(record.get("others", []), tuple[Conflict, ...], "$.others", problems)
    places = _structured(record.get("provenance", {}), dict[str, Place], "$.provenance", problems)
    if problems:
        raise RecordError(
            f"not a record of schema {SCHEMA_VERSION}: {'; '.join(problems)}. "
            "Compare it with the JSON Schema that `wikiconflict schema` prints"
        )
    whole: Article = attrs.evolve(article, conflicts=(*conflicts, *others))
    try:
        return restore(whole, places)
    except ValueError as error:
        raise RecordError(f"{error} @ $.provenance") from None


def to_json(article: Article, *, provenance: bool = True, indent: int | None = 2) -> str:
    """The record as JSON text: the same article gives the same characters, without a newline at the end.

    Characters stand as themselves, but for lone surrogates, which no UTF-8 file can hold: they are written as JSON's
    escapes (``\\ud83d``), and come back as they were unless a high and a low one stand side by side.

    Raises:
        ValueError: a coordinate is not a finite number.
    """
    return dumps(to_dict(article, provenance=provenance), indent)


def dumps(value: object, indent: int | None = 2) -> str:
    """JSON text that UTF-8 can hold, as ``to_json`` writes it.

    >>> dumps({"name": "Zürich \\ud83d"}, None)
    '{"name":"Zürich \\\\ud83d"}'
    """
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _record_order(item: tuple[str, Place]) -> int:
    key = item[0].split("/", 2)[1:2]
    return RECORD_KEYS.index(key[0]) if key else -1


def _no_conflict(title: str | None) -> dict[str, Any]:
    empty: dict[str, Any] = {key: [] if key in _LISTS else {} if key in _MAPS else None for key in CONFLICT_KEYS}
    return empty | {"name": title}


def _structured(value: object, cls: Any, path: str, problems: list[str]) -> Any:
    from cattrs import transform_error

    try:
        return make_converter().structure(value, cls)
    except Exception as error:  # every failure of a hook is a finding about the record
        problems.extend(transform_error(error, path=path, format_exception=_worded))
        return () if get_origin(cls) is tuple else {}


def _worded(error: BaseException, expected: type | None) -> str:
    if isinstance(error, KeyError):
        return "required field missing"
    if isinstance(error, (TypeError, ValueError)) and error.args and str(error).startswith("expected"):
        return f"invalid value for type, {error}"
    if "not in literal" in str(error):
        value, _, names = str(error).partition(" not in literal typing.Literal")
        return f"invalid value {value!r}, expected one of {names}"
    from cattrs.v import format_exception

    return format_exception(error, expected)


@cache
def make_converter() -> "Converter":
    """The converter of the model's classes: tuples are lists, texts and dates strings, spans pairs of integers.

    Entries are written without ``span`` and ``citations``, which a record keeps in ``provenance``. Types are taken
    strictly: no number is made of a string.
    """
    from cattrs import Converter
    from cattrs.cols import homogenous_tuple_structure_factory
    from cattrs.dispatch import StructureHook, UnstructureHook
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

    converter = Converter(unstruct_collection_overrides={tuple: list}, forbid_extra_keys=True)

    def placed(cls: Any) -> bool:
        return attrs.has(cls) and cls is not Place and "span" in attrs.fields_dict(cls)

    def hidden(cls: Any) -> Any:
        attrs.resolve_types(cls)
        return {name: override(omit=True) for name in ("span", "citations") if name in attrs.fields_dict(cls)}

    @converter.register_unstructure_hook_factory(placed)
    def _unplaced(cls: Any, converter: Converter) -> UnstructureHook:
        return make_dict_unstructure_fn(cls, converter, **hidden(cls))

    @converter.register_structure_hook_factory(placed)
    def _replaced(cls: Any, converter: Converter) -> StructureHook:
        return make_dict_structure_fn(cls, converter, **hidden(cls))

    converter.register_unstructure_hook(Text, str)
    converter.register_unstructure_hook(Date, str)
    converter.register_structure_hook(Text, lambda value, _: Text(_exactly(value, str, "a string")))
    converter.register_structure_hook(Date, _date)
    converter.register_structure_hook(Span, _span)
    converter.register_structure_hook(str, lambda value, _: _exactly(value, str, "a string"))
    converter.register_structure_hook(bool, lambda value, _: _exactly(value, bool, "true or false"))
    converter.register_structure_hook(int, lambda value, _: _exactly(value, int, "an integer"))
    converter.register_structure_hook(float, _number)

    # A string is iterable, and so would pass for a list of texts.
    def is_list(cls: Any) -> bool:
        origin: Any = get_origin(cls)
        return origin is tuple

    @converter.register_structure_hook_factory(is_list)
    def _listed(cls: Any, converter: Converter) -> StructureHook:
        # Made at the first use: a class may hold a list of its own kind.
        structure = cache(lambda: homogenous_tuple_structure_factory(cls, converter))

        def listed(value: Any, cls: Any) -> Any:
            if not isinstance(value, (list, tuple)):
                raise TypeError(f"expected a list, got {value!r}")
            return structure()(value, cls)

        return listed

    return converter


def _exactly(value: Any, cls: type, wanted: str) -> Any:
    if not isinstance(value, cls) or (isinstance(value, bool) and cls is not bool):
        raise TypeError(f"expected {wanted}, got {value!r}")
    return value


def _number(value: Any, _: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value or abs(value) == float("inf"):
        raise TypeError(f"expected a finite number, got {value!r}")
    return float(value)


def _date(value: Any, _: Any) -> Date:
    date = Date(_exactly(value, str, "an EDTF date"))
    try:
        date.precision  # noqa: B018
    except ValueError:
        raise ValueError(f"expected an EDTF date of level 1, got {value!r}") from None
    return date


def _span(value: Any, _: Any) -> Span:
    if isinstance(value, (list, tuple)) and len(value) == 2:
        start, end = (_exactly(offset, int, "an integer") for offset in value)
        if 0 <= start <= end:
            return Span(start, end)
    raise ValueError(f"expected a span [start, end] with 0 <= start <= end, got {value!r}")
