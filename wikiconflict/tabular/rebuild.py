"""Rows -> articles: what ``rows.tables`` took apart, put together again."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, get_origin

import attrs

from wikiconflict.model import (
    Article,
    CasualtyFigure,
    Combatant,
    Commander,
    Event,
    ImageFile,
    Link,
    Phase,
    Section,
    Side,
    StrengthFigure,
    Unit,
)
from wikiconflict.records import SCHEMA_VERSION, from_dict
from wikiconflict.tabular.declaration import ARTICLE, SCHEMA

Record = dict[str, Any]
Rows = Mapping[str, Sequence[Mapping[str, Any]]]

_article = itemgetter(*ARTICLE)

#: Tables of entries, each after the tables of what holds its entries.
_ENTRIES: Mapping[str, type] = {
    "sides": Side,
    "combatants": Combatant,
    "commanders": Commander,
    "units": Unit,
    "strengths": StrengthFigure,
    "casualties": CasualtyFigure,
    "phases": Phase,
    "images": ImageFile,
    "sections": Section,
    "events": Event,
    "event_figures": CasualtyFigure,
    "links": Link,
}

#: Attributes whose column has another name, because the name is one of a key.
_RENAMED = {(Side, "number"): "side", (Section, "title"): "heading"}

#: Tables of plain values: table, table of the holders, column of the holder's ordinal, column, attribute.
_VALUES = (
    ("commander_fates", "commanders", "commander", "fate", "fates"),
    ("commander_flags", "commanders", "commander", "flag", "flags"),
    ("strength_flags", "strengths", "strength", "flag", "flags"),
    ("casualty_kinds", "casualties", "casualty", "kind", "kinds"),
    ("casualty_flags", "casualties", "casualty", "flag", "flags"),
    ("event_participants", "events", "event", "participant", "participants"),
    ("event_figure_kinds", "event_figures", "event_figure", "kind", "kinds"),
    ("event_figure_flags", "event_figures", "event_figure", "flag", "flags"),
)


def rebuild(tables: Rows) -> Iterator[Article]:
    """The articles of a set of tables, in the order of the table ``articles``.

    ``list(rebuild(tables(articles))) == articles``, spans and citations included. Rows may stand in any order.

    Raises:
        KeyError: a table or a column is missing.
        wikiconflict.records.RecordError: the values of the rows are no article.

    >>> from wikiconflict import parse
    >>> from wikiconflict.tabular.rows import tables
    >>> page = parse("{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC}}")
    >>> list(rebuild(tables([page]))) == [page]
    True
    """
    grouped: dict[Any, dict[str, list[Mapping[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    for table in SCHEMA:
        for row in sorted(tables[table.name], key=itemgetter(*table.primary_key)):
            grouped[_article(row)][table.name].append(row)
    for row in tables["articles"]:
        yield from_dict(_record(grouped[_article(row)]))


def _record(rows: Rows) -> Record:
    (page,) = rows["articles"]
    source = {name: page[name] for name in _SOURCE} | {"language": page["source_language"]}
    record: Record = {
        "schema_version": SCHEMA_VERSION,
        "title": page["page_title"],
        "language": page["page_language"],
        "infobox": None,
        "source": source,
    }
    conflicts = {}
    for row in rows["conflicts"]:
        conflicts[row["conflict"]] = _put(record, row["pointer"], _conflict(row))
    for table, cls in _ENTRIES.items():
        for row in rows[table]:
            _put(record, row["pointer"], _entry(row, cls))
    for table, holders, holder, column, attribute in _VALUES:
        pointers = {(row.get("conflict"), row["ordinal"]): row["pointer"] for row in rows[holders]}
        for row in rows[table]:
            owner = _at(record, pointers[row.get("conflict"), row[holder]])
            owner.setdefault(attribute, []).append(row[column])
    for row in rows["winners"]:
        conflicts[row["conflict"]]["outcome"].setdefault("winners", []).append(row["side"])
    for row in rows["statements"]:
        _put(record, row["pointer"], row["text"])
    for row in rows["details"]:
        named = conflicts[row["conflict"]].setdefault("details", {}).setdefault(row["name"], [])
        if row["text"] is not None:
            named.append(row["text"])
    for row in rows["unread"]:
        unread = {"field": row["field"], "text": row["text"], "start": row["span_start"], "end": row["span_end"]}
        conflicts[row["conflict"]].setdefault("unread", []).append(unread)
    for row in rows["unmapped"]:
        conflicts[row["conflict"]].setdefault("unmapped", {})[row["name"]] = row["text"]
    record |= _findings(rows)
    return record


_SOURCE = (
    "dialect",
    "sha256",
    "page_id",
    "revision_id",
    "timestamp",
    "url",
    "permalink",
    "licence",
    "title_from",
    "parser_version",
)


def _conflict(row: Mapping[str, Any]) -> Record:
    value: Record = {name: row[name] for name in ("name", "infobox", "place_text", "status", "notes")}
    if row["ongoing"] is not None:
        value["when"] = {name: row[name] for name in ("start", "end", "ongoing")} | {"text": row["when_text"]}
    if row["latitude"] is not None:
        value["coordinates"] = {"latitude": row["latitude"], "longitude": row["longitude"]}
    if row["verdict"] is not None:
        value["outcome"] = {"verdict": row["verdict"], "kind": row["outcome_kind"]}
    return value


def _entry(row: Mapping[str, Any], cls: type) -> Record:
    return {
        field.name: row[_RENAMED.get((cls, field.name), field.name)]
        for field in attrs.fields(cls)
        if field.name != "span" and get_origin(field.type) is not tuple
    }


def _findings(rows: Rows) -> Record:
    return {
        "timeline": _named(rows["timeline"], "name", "start", "end", "origin", "section", "parent"),
        "checks": _named(rows["checks"], "subject", "verdict", "box", "text"),
        "categories": [row["category"] for row in rows["categories"]],
        "citations": _named(rows["citations"], "id", "name", "text", "url"),
        "diagnostics": [
            {name: row[name] for name in ("code", "severity", "field", "message")}
            | {"start": row["span_start"], "end": row["span_end"]}
            for row in rows["diagnostics"]
        ],
        "provenance": _provenance(rows),
    }


def _named(rows: Sequence[Mapping[str, Any]], *names: str) -> list[Record]:
    return [{name: row[name] for name in names} for row in rows]


def _provenance(rows: Rows) -> Record:
    citations: dict[int, list[str]] = defaultdict(list)
    for row in rows["provenance_citations"]:
        citations[row["place"]].append(row["citation"])
    return {
        row["pointer"]: {
            "span": [row["span_start"], row["span_end"]],
            "citations": citations[row["ordinal"]],
        }
        for row in rows["provenance"]
    }


def _at(record: Record, pointer: str) -> Any:
    value: Any = record
    for token in pointer.split("/")[1:]:
        value = value[int(token)] if isinstance(value, list) else value.setdefault(token, [])
    return value


def _put(record: Record, pointer: str, value: Any) -> Any:
    """Sets the value at a pointer, where the entries before it in its list are there already."""
    if not pointer:
        record.update(value)
        return record
    holder, _, token = pointer.rpartition("/")
    if token.isdigit():
        _at(record, holder).append(value)
    else:
        _at(record, holder)[token] = value
    return value
