"""Records as Parquet holds them: structs and lists of structs, whose types are made from the model's classes.

A record as JSON holds it, but for what Parquet has no form for. Trees (``members`` of a party, ``sections`` of a
section) are lists in reading order, each entry with the index of the one above it as ``parent``. ``provenance`` is a
list of structs. Objects with free keys (``details``, ``unmapped``) are maps.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

import attrs
import pyarrow as arrow

from wikiconflict.model import Article, Conflict
from wikiconflict.records import ARTICLE_KEYS, CONFLICT_KEYS, RECORD_KEYS, to_dict

_SCALARS: Mapping[type, Any] = {int: arrow.int64(), float: arrow.float64(), bool: arrow.bool_()}
#: Attributes that hold entries of their own class, or, from the top, the tree of them.
_BRANCHES = ("members", "sections")
_PLACE = arrow.struct(
    [
        ("pointer", arrow.string()),
        ("span_start", arrow.int64()),
        ("span_end", arrow.int64()),
        ("citations", arrow.list_(arrow.string())),
    ]
)


@cache
def record_schema() -> Any:
    """The Arrow schema of a record."""
    article, conflict = _fields(Article), _fields(Conflict)
    known = {key: conflict[key] for key in CONFLICT_KEYS} | {key: article[key] for key in ARTICLE_KEYS}
    known |= {
        "schema_version": arrow.string(),
        "others": arrow.list_(arrow.struct(list(conflict.items()))),
        "provenance": arrow.list_(_PLACE),
    }
    return arrow.schema([(key, known[key]) for key in RECORD_KEYS])


def nested(article: Article, *, provenance: bool = True) -> dict[str, Any]:
    """The record of an article as a row; without provenance its last two columns are null.

    >>> from wikiconflict import parse
    >>> row = nested(parse("{{Infobox military conflict|conflict=A|combatant1=[[X]]\\n* [[Y]]}}"))
    >>> [(party["name"], party["parent"]) for party in row["sides"][0]["combatants"]]
    [('X', None), ('Y', 0)]
    """
    record: dict[str, Any] = _flattened(to_dict(article, provenance=provenance))
    if provenance:
        record["provenance"] = [
            {
                "pointer": pointer,
                "span_start": place["span"][0],
                "span_end": place["span"][1],
                "citations": place.get("citations", []),
            }
            for pointer, place in record["provenance"].items()
        ]
    for conflict in (record, *record["others"]):
        for name in ("details", "unmapped"):
            conflict[name] = list((conflict[name] or {}).items())
    return record


def _flattened(value: Any) -> Any:
    """The value with every tree as a list with parents."""
    if isinstance(value, dict):
        return {key: _flattened(item) for key, item in value.items()}
    if isinstance(value, list):
        branch = next((name for name in _BRANCHES for item in value[:1] if isinstance(item, dict) and name in item), "")
        if branch:
            flat: list[dict[str, Any]] = []
            _grow(flat, value, branch, None)
            return flat
        return [_flattened(item) for item in value]
    return value


def _grow(flat: list[dict[str, Any]], entries: Sequence[Mapping[str, Any]], branch: str, parent: int | None) -> None:
    for entry in entries:
        index = len(flat)
        flat.append({key: _flattened(item) for key, item in entry.items() if key != branch} | {"parent": parent})
        _grow(flat, entry[branch], branch, index)


def _fields(cls: type) -> dict[str, Any]:
    """The Arrow types of a class's attributes as the record holds them."""
    hints = get_type_hints(cls)
    names = [field.name for field in attrs.fields(cls)]
    if cls is not Article:
        names = [name for name in names if name not in ("span", "citations")]
    fields = {
        name: _type(hints[name])
        for name in names
        if (cls, name) != (Article, "conflicts") and not (name in _BRANCHES and hints[name] == tuple[cls, ...])  # type: ignore[valid-type]
    }
    if len(fields) < len(names) and cls is not Article:
        fields["parent"] = arrow.int64()
    return fields


def _type(kind: Any) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if type(None) in arguments:
        (kind,) = (argument for argument in arguments if argument is not type(None))
        return _type(kind)
    if origin is Literal:
        return arrow.string()
    if origin is tuple:
        return arrow.list_(_type(arguments[0]))
    if origin is Mapping:
        return arrow.map_(arrow.string(), _type(arguments[1]))
    if kind in _SCALARS:
        return _SCALARS[kind]
    if issubclass(kind, str):
        return arrow.string()
    return arrow.struct(list(_fields(kind).items()))
