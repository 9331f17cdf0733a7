"""Parquet: DuckDB, polars, pandas and pyarrow read the tables and records, and the articles come back from both."""

import json
import re
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow.parquet as pq
import pytest
from article_pool import PLENTY, generated

from wikiconflict import Article, export, from_dict, parse, parse_file, tables
from wikiconflict.exporters import ExportError
from wikiconflict.exporters.parquet_records import nested, record_schema
from wikiconflict.records import to_dict
from wikiconflict.tabular import SCHEMA, rebuild

ROOT = Path(__file__).parent.parent
FIXTURES = sorted(path for path in (ROOT / "fixtures" / "articles").rglob("*") if path.suffix in (".txt", ".wikitext"))
BOX = (
    "{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC|combatant1=[[Carthage]]\n* [[Gauls]]"
    "|combatant2=[[Rome]]|commander1=[[Hannibal]]|commander2=[[Paullus]]{{KIA}}|strength1=50,000}}"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("parquet")
    pages = [parse(BOX, language="en"), *(parse_file(path) for path in FIXTURES)]
    assert export(pages, "parquet", made) is None
    return made


def test_a_file_a_table(folder: Path) -> None:
    assert {file.name for file in folder.iterdir()} == {f"{table.name}.parquet" for table in SCHEMA} | {
        "records.parquet"
    }
    for table in SCHEMA:
        assert tuple(pq.read_schema(folder / f"{table.name}.parquet").names) == table.column_names


def test_duckdb(folder: Path) -> None:
    found = duckdb.sql(
        f"SELECT start_year, \"start\" FROM '{folder}/conflicts.parquet' WHERE start_year < 0"
    ).fetchall()
    assert found[0] == (-215, "-0215-08-02")
    sides = duckdb.sql(
        f"SELECT sides[2].commanders[1].name, sides[2].commanders[1].fates FROM '{folder}/records.parquet' LIMIT 1"
    ).fetchall()
    assert sides == [("Paullus", ["killed_in_action"])]


def test_polars(folder: Path) -> None:
    conflicts = pl.read_parquet(folder / "conflicts.parquet")
    assert conflicts["start_year"][0] == -215
    records = pl.read_parquet(folder / "records.parquet")
    assert records["sides"][0][0]["combatants"][1]["name"] == "Gauls"
    assert records["sides"][0][0]["combatants"][1]["parent"] == 0


def test_pandas(folder: Path) -> None:
    commanders = pd.read_parquet(folder / "commanders.parquet")
    assert list(commanders["name"][:2]) == ["Hannibal", "Paullus"]
    # the notebook's one line
    frame = pd.DataFrame(tables([parse(BOX)])["commanders"])
    assert list(frame["name"]) == ["Hannibal", "Paullus"]


def read_back(folder: Path) -> list[Article]:
    return list(rebuild({table.name: pq.read_table(folder / f"{table.name}.parquet").to_pylist() for table in SCHEMA}))


def holdable(pages: tuple[Article, ...]) -> list[Article]:
    """Without those articles that hold what no UTF-8 can."""
    return [page for page in pages if not re.search("[\ud800-\udfff]", json.dumps(to_dict(page), ensure_ascii=False))]


def test_generated_articles_come_back(tmp_path: Path) -> None:
    pages = holdable(generated(PLENTY * 11 // 10))[:PLENTY]
    assert len(pages) == PLENTY
    export(pages, "parquet", tmp_path)
    assert read_back(tmp_path) == pages
    records = pq.read_table(tmp_path / "records.parquet").to_pylist()
    assert [from_dict(as_record(row)) for row in records] == pages


def test_what_no_utf8_holds_is_escaped(tmp_path: Path) -> None:
    export(parse(BOX, title="a\ud83d"), "parquet", tmp_path)
    assert pq.read_table(tmp_path / "articles.parquet")["title"].to_pylist() == ["a\\ud83d"]
    assert pq.read_table(tmp_path / "records.parquet")["title"].to_pylist() == ["a\\ud83d"]


def test_without_provenance_and_without_articles(tmp_path: Path) -> None:
    export(parse(BOX), "parquet", tmp_path, provenance=False)
    assert pq.read_table(tmp_path / "provenance.parquet").num_rows == 0
    assert pq.read_table(tmp_path / "records.parquet")["provenance"].to_pylist() == [None]
    export([], "parquet", tmp_path)
    assert pq.read_schema(tmp_path / "records.parquet").equals(record_schema())


def test_pyarrow_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    with pytest.raises(ExportError, match=r"wikiconflict\[parquet\]"):
        export(parse(BOX), "parquet", tmp_path)
    with pytest.raises(ExportError, match=r"give path=$"):
        export(parse(BOX), "parquet")


# From a row of records.parquet back to a record: lists with parents become trees again.


def as_record(row: dict[str, Any]) -> dict[str, Any]:
    record = grown(row)
    record["provenance"] = {
        place["pointer"]: {"span": [place["span_start"], place["span_end"]], "citations": place["citations"]}
        for place in record["provenance"]
    }
    for conflict in (record, *record["others"]):
        for name in ("details", "unmapped"):
            conflict[name] = dict(conflict[name])
    return record


def grown(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: grown(item, key) for key, item in value.items()}
    if not isinstance(value, list):
        return value
    items = [grown(item) for item in value]
    branch = {"sections": "sections", "combatants": "members", "units": "members"}.get(name)
    if branch is None:
        return items
    roots: list[Any] = []
    for item in items:
        item[branch] = []
        parent = item.pop("parent")
        (roots if parent is None else items[parent][branch]).append(item)
    return roots


def test_nested_is_what_the_schema_says() -> None:
    row = nested(parse(BOX))
    assert set(row) == set(record_schema().names)
