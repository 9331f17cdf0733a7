"""The JSON Schema of the record, made from the model's classes."""

import re
import types
from collections.abc import Mapping
from inspect import cleandoc
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from wikiconflict.model import Article, Conflict, Date, Text
from wikiconflict.model.dates import EDTF
from wikiconflict.records import ARTICLE_KEYS, CONFLICT_KEYS, RECORD_KEYS, SCHEMA_VERSION

Schema = dict[str, Any]

_PRIMITIVES: Mapping[Any, str] = {str: "string", Text: "string", int: "integer", float: "number", bool: "boolean"}

_DESCRIPTIONS = {
    "schema_version": "The version of this form.",
    "title": "The article's title.",
    "language": "The wiki's language code; null is read as English.",
    "name": "The box's own name of the conflict, else the title.",
    "infobox": "The template in its canonical form; null where the page has no conflict infobox.",
    "part_of": "The larger conflicts that this one belongs to.",
    "when": "The whole conflict: earliest start, latest end.",
    "phases": "Spans that the date field itself names or lists.",
    "timeline": "Phases, dated headings, periods of parties and commanders in one order.",
    "places": "The linked places in order; the comma-separated parts where nothing is linked.",
    "place_text": "The display text of the place field.",
    "coordinates": "Decimal degrees, north and east positive.",
    "outcome": "How the conflict ended.",
    "status": "The status field's display text.",
    "territory": "Territorial changes, one statement a line or bullet.",
    "sides": "The columns of the box, by number.",
    "joint": "The row that spans all sides, as a side with number 0; its casualties are in `toll`.",
    "toll": "Casualties of no one side.",
    "causes": "Statements of the causes.",
    "goals": "Statements of the goals.",
    "methods": "Statements of the methods.",
    "notes": "The notes field's display text.",
    "images": "The images of the box.",
    "details": "Known rows without a typed home: canonical name to statements.",
    "sections": "The article's section tree; the lead has title null and level 0.",
    "events": "Dated statements of the article text, in text order.",
    "checks": "The box held against the text.",
    "see_also": "What the section See also links to.",
    "categories": "The page's categories.",
    "unread": "Visible text of a read parameter that no entry took.",
    "unmapped": "Parameters that no table knows: name to raw text.",
    "diagnostics": "What was found wrong or ambiguous.",
    "others": "Further conflicts boxed on the same page.",
    "source": "What was read.",
    "citations": "The references of the page.",
    "provenance": "JSON Pointer to place: one for each entry, and for a value whose span differs from its entry's. "
    "The pointer '' is the first box.",
}

_PLACE: Schema = {
    "type": "object",
    "description": "Where an entry or value stands in the page text, in code points, end exclusive.",
    "properties": {
        "span": {
            "type": "array",
            "prefixItems": [{"type": "integer", "minimum": 0}] * 2,
            "items": False,
            "minItems": 2,
        },
        "citations": {"type": "array", "items": {"type": "string"}, "description": "Ids of `citations`."},
    },
    "required": ["span"],
    "additionalProperties": False,
}


def record_schema() -> Schema:
    """The JSON Schema (draft 2020-12) of one record, as plain data in a fixed order. Raises nothing.

    >>> schema = record_schema()
    >>> schema["properties"]["schema_version"]["const"], schema["$defs"]["Date"]["type"]
    ('1', 'string')
    """
    definitions: Schema = {}
    conflict, article = (_properties(cls, definitions) for cls in (Conflict, Article))
    known: Schema = {
        **{key: conflict[key] for key in CONFLICT_KEYS},
        **{key: article[key] for key in ARTICLE_KEYS},
        "schema_version": {"const": SCHEMA_VERSION},
        "name": _nullable(conflict["name"]),
        "infobox": _nullable(conflict["infobox"]),
        "others": {"type": "array", "items": _of(Conflict, definitions)},
        "provenance": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Place"}},
    }
    definitions["Place"] = _PLACE
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:wikiconflict:record:{SCHEMA_VERSION}",
        "title": "Record of a conflict article",
        "description": "What a parsed Wikipedia article on a conflict says. Absent text is null, an absent list is [].",
        "type": "object",
        "properties": {key: {"description": _DESCRIPTIONS[key], **known[key]} for key in RECORD_KEYS},
        "required": [key for key in RECORD_KEYS if key not in ("citations", "provenance")],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def _properties(cls: type[Any], definitions: Schema) -> Schema:
    """The keys of a class in a record: spans and citations of entries stand in ``provenance``."""
    hints = get_type_hints(cls)
    placed = "span" in hints
    hidden = {"conflicts"} if cls is Article else {"span", "citations"} if placed else set()
    return {field.name: _of(hints[field.name], definitions) for field in attrs.fields(cls) if field.name not in hidden}


def _of(hint: Any, definitions: Schema) -> Schema:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in _PRIMITIVES:
        return {"type": _PRIMITIVES[hint]}
    if hint is Date:
        definitions["Date"] = {
            "type": "string",
            "description": "EDTF (ISO 8601-2), level 1, with astronomical years: 1 BC is 0000.",
            "pattern": _edtf_pattern(),
        }
        return {"$ref": "#/$defs/Date"}
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, types.UnionType):
        (inner,) = (argument for argument in arguments if argument is not type(None))
        return _nullable(_of(inner, definitions))
    if origin is tuple:
        return {"type": "array", "items": _of(arguments[0], definitions)}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _of(arguments[1], definitions)}
    return _reference(hint, definitions)


def _reference(cls: type[Any], definitions: Schema) -> Schema:
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}  # a class may hold its own kind
        properties = _properties(cls, definitions)
        definitions[cls.__name__] = {
            "type": "object",
            "description": " ".join(cleandoc(cls.__doc__ or "").replace("``", "`").split()),
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _nullable(schema: Schema) -> Schema:
    if "type" in schema and len(schema) == 1:
        return {"type": [schema["type"], "null"]}
    if "enum" in schema:
        return {"enum": [*schema["enum"], None]}
    return {"anyOf": [schema, {"type": "null"}]}


def _edtf_pattern() -> str:
    """The model's own pattern, in the syntax that JSON Schema shares with other languages."""
    compact = re.sub(r"\(\?x\)|\s", "", EDTF.pattern)
    return "^" + re.sub(r"\?P<[a-z]+>", "?:", compact) + "$"
