"""The JSON Schema (2020-12) of the record, made from the model's classes."""

from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from wikiconflict.model import Article, Conflict, Date, Text
from wikiconflict.model.dates import EDTF
from wikiconflict.provenance import Place
from wikiconflict.records import ARTICLE_KEYS, CONFLICT_KEYS, RECORD_KEYS, SCHEMA_VERSION
from wikiconflict.source import Span

DIALECT = "https://json-schema.org/draft/2020-12/schema"
#: Kept beside entries in the model, and in ``provenance`` in the record.
_BESIDE = ("span", "citations")
_SCALARS: Mapping[type, str] = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}
_MEANINGS: Mapping[str, str] = {
    "schema_version": "Version of this form.",
    "infobox": "Canonical form of the infobox; null where the page holds none.",
    "others": "Further conflicts boxed on the same page.",
    "provenance": "JSON Pointer of an entry or value -> where it stands in the page text, in code points.",
}


def schema() -> dict[str, Any]:
    """The JSON Schema of a record as ``to_dict`` gives it, with or without provenance.

    Raises nothing; each call gives a new dict.

    >>> found = schema()
    >>> found["properties"]["sides"]
    {'type': 'array', 'items': {'$ref': '#/$defs/Side'}}
    >>> found["$defs"]["Commander"]["properties"]["fates"]["items"]["enum"][:2]
    ['killed_in_action', 'presumed_killed']
    """
    definitions = _Definitions()
    article, conflict = definitions.properties(Article), definitions.properties(Conflict)
    own: dict[str, Any] = {
        "schema_version": {"const": SCHEMA_VERSION},
        "infobox": {"type": ["string", "null"]},
        "name": {"type": ["string", "null"]},
        "others": {"type": "array", "items": definitions.of(Conflict)},
        "provenance": {"type": "object", "additionalProperties": definitions.of(Place)},
    }
    known = {key: article[key] for key in ARTICLE_KEYS} | {key: conflict[key] for key in CONFLICT_KEYS} | own
    return {
        "$schema": DIALECT,
        "title": "wikiconflict record",
        "description": f"What a parsed conflict article says, form {SCHEMA_VERSION}.",
        "type": "object",
        "properties": {
            key: known[key] | ({"description": _MEANINGS[key]} if key in _MEANINGS else {}) for key in RECORD_KEYS
        },
        # `citations` and `provenance` may be left out
        "required": [key for key in RECORD_KEYS if key not in ("citations", "provenance")],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.made.items())),
    }


@cache
def _hints(cls: type) -> dict[str, Any]:
    """The types of a class's attributes, with names in quotes looked up."""
    return get_type_hints(cls)


class _Definitions:
    """Schemas of types; classes become definitions that are referred to."""

    def __init__(self) -> None:
        self.made: dict[str, dict[str, Any]] = {}

    def of(self, kind: Any) -> dict[str, Any]:
        """The schema of one type.

        Raises:
            TypeError: the model uses a type that no rule knows.
        """
        origin, arguments = get_origin(kind), get_args(kind)
        if origin in (Union, UnionType):
            return self._one_of(arguments)
        if origin is Literal:
            return {"type": "string", "enum": list(arguments)}
        if origin is tuple:
            return {"type": "array", "items": self.of(arguments[0])}
        if origin is Mapping:
            return {"type": "object", "additionalProperties": self.of(arguments[1])}
        if kind is Date:
            return self._named("Date", _date)
        if kind is Span:
            return self._named("Span", _span)
        if kind is Text:
            return {"type": "string"}
        if kind in _SCALARS:
            return {"type": _SCALARS[kind]}
        if attrs.has(kind):
            return self._named(kind.__name__, lambda: self._object(kind))
        raise TypeError(f"no JSON Schema for {kind!r}")

    def properties(self, cls: type) -> dict[str, Any]:
        """The schemas of a class's attributes as the record holds them."""
        beside = () if cls is Place or cls is Article else _BESIDE
        return {
            field.name: self.of(_hints(cls)[field.name])
            for field in attrs.fields(cls)
            if field.name not in beside and (cls, field.name) != (Article, "conflicts")
        }

    def _object(self, cls: type) -> dict[str, Any]:
        properties = self.properties(cls)
        # the first sentence; the rest speaks of the Python side
        meaning = " ".join((cls.__doc__ or "").split("\n\n")[0].split())
        required = ["span"] if cls is Place else list(properties)
        return {
            "description": meaning,
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }

    def _named(self, name: str, make: Any) -> dict[str, Any]:
        if name not in self.made:
            self.made[name] = {}  # a class may hold itself
            self.made[name] = make()
        return {"$ref": f"#/$defs/{name}"}

    def _one_of(self, kinds: tuple[Any, ...]) -> dict[str, Any]:
        schemas = [self.of(kind) for kind in kinds]
        if all(set(one) == {"type"} for one in schemas):
            return {"type": [one["type"] for one in schemas]}
        return {"anyOf": schemas}


def _date() -> dict[str, Any]:
    # the pattern of the model, in the form that all dialects of regular expressions share
    pattern = "".join(EDTF.pattern.split()).removeprefix("(?xa)").replace(r"\d", "[0-9]")
    for name in EDTF.groupindex:
        pattern = pattern.replace(f"(?P<{name}>", "(?:")
    return {
        "description": "EDTF date of level 1, years astronomical: 1 BC is 0000.",
        "type": "string",
        "pattern": f"^(?:{pattern})$",
    }


def _span() -> dict[str, Any]:
    return {
        "description": "First code point and end (exclusive) in the page text.",
        "type": "array",
        "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
        "items": False,
        "minItems": 2,
    }
