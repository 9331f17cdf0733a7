"""Tables: each row fits the declaration, keys hold, and the articles come back from them."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import articles, places

from wikiconflict import Article, parse, parse_file
from wikiconflict.tabular import SCHEMA, TABLES, Column, Table, rebuild, tables

FIXTURES = sorted(
    path
    for path in (Path(__file__).parent.parent / "fixtures" / "articles").iterdir()
    if path.suffix in (".txt", ".wikitext")
)
#: What ``record.md`` promises.
PROMISED = """articles conflicts sides combatants commanders commander_fates commander_flags units strengths casualties
casualty_kinds phases timeline statements links images details sections events event_figures checks citations
provenance unread unmapped diagnostics""".split()
TYPES = {"string": str, "integer": int, "number": float, "boolean": bool}

generated = settings(max_examples=30, suppress_health_check=list(HealthCheck), deadline=None)
collections = st.lists(articles, max_size=3)


def assert_fits(value: object, column: Column, where: str) -> None:
    if value is None:
        assert column.nullable, where
        return
    assert type(value) is TYPES[column.type], where
    assert not column.vocabulary or value in column.vocabulary, where


def keys_of(table: Table, rows: list[dict[str, object]], names: tuple[str, ...]) -> list[tuple[object, ...]]:
    return [key for row in rows if None not in (key := tuple(row[name] for name in names))]


def assert_sound(found: dict[str, list[dict[str, object]]]) -> None:
    assert list(found) == [table.name for table in SCHEMA]
    for table in SCHEMA:
        for row in found[table.name]:
            assert tuple(row) == table.column_names
            for column in table.columns:
                assert_fits(row[column.name], column, f"{table.name}.{column.name}")
        keys = keys_of(table, found[table.name], table.primary_key)
        assert len(keys) == len(found[table.name]) == len(set(keys)), table.name
        for foreign in table.foreign_keys:
            known = set(keys_of(TABLES[foreign.table], found[foreign.table], foreign.references))
            assert known.issuperset(keys_of(table, found[table.name], foreign.columns)), (table.name, foreign)


def assert_lossless(page: Article) -> None:
    (again,) = rebuild(tables([page]))
    assert again == page
    assert places(again) == places(page)


def test_promised_tables_are_there_when_empty() -> None:
    found = tables([])
    assert set(PROMISED) <= set(found)
    assert not any(found.values())


def test_declaration_is_sound() -> None:
    for table in SCHEMA:
        names = table.column_names
        assert len(set(names)) == len(names), table.name
        assert not any(column.nullable for column in table.columns if column.name in table.primary_key), table.name
        for column in table.columns:
            assert column.description
            if column.example is not None:
                assert_fits(column.example, column, f"{table.name}.{column.name}")
        for foreign in table.foreign_keys:
            assert foreign.references == TABLES[foreign.table].primary_key
            assert set(foreign.columns) <= set(names)


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_articles_come_back(path: Path) -> None:
    page = parse_file(path, language="en")
    assert_sound(tables([page]))
    assert_lossless(page)


@generated
@given(collections)
def test_any_articles_fit_and_come_back(pages: list[Article]) -> None:
    found = tables(pages)
    assert_sound(found)
    again = list(rebuild(found))
    assert again == pages
    assert [places(page) for page in again] == [places(page) for page in pages]


@generated
@given(articles, st.randoms(use_true_random=False))
def test_rows_may_stand_in_any_order(page: Article, chance: random.Random) -> None:
    found = tables([page])
    for rows in found.values():
        chance.shuffle(rows)
    assert list(rebuild(found)) == [page]


def test_keys_of_nameless_and_equal_pages() -> None:
    nameless, named = parse("Text."), parse("Text.", title="A", language="en")
    found = tables([nameless, nameless, named, named])["articles"]
    digits = nameless.source.sha256[:16]
    assert [(row["language"], row["title"]) for row in found] == [
        ("und", f"#{digits}"),
        ("und", f"#{digits}#2"),
        ("en", "A"),
        ("en", "A#2"),
    ]
    assert [row["page_title"] for row in found] == [None, None, "A", "A"]


def test_periods_survive_before_christ_and_open() -> None:
    found = tables([parse("{{Infobox military conflict|conflict=A|date=c. 331 BC – 1930s}}")])
    row = found["conflicts"][0]
    assert (row["start"], row["start_year"], row["earliest"]) == ("-0330~", -330, "-0330-01-01")
    assert (row["start_precision"], row["start_qualifier"]) == ("year", "approximate")
    assert (row["end"], row["end_year"], row["latest"]) == ("193X", 1939, "1939-12-31")


def test_members_name_their_parent_and_flags_their_holder() -> None:
    box = (
        "{{Infobox military conflict|conflict=A|combatant1=[[X]]\n* [[Y]]|commander1={{flagicon|Spain}} [[B]] {{KIA}}}}"
    )
    found = tables([parse(box)])
    x, y = found["combatants"]
    assert (x["name"], x["parent"], y["name"], y["parent"]) == ("X", None, "Y", x["ordinal"])
    assert [row["flag"] for row in found["commander_flags"]] == ["Spain"]
    assert [row["fate"] for row in found["commander_fates"]] == ["killed_in_action"]


def test_without_provenance() -> None:
    box = "{{Infobox military conflict|conflict=A<ref>B</ref>|combatant1=[[X]]}}"
    found = tables([parse(box)], provenance=False)
    assert found["combatants"]
    assert not any(found[name] for name in ("provenance", "citations", "provenance_citations"))
