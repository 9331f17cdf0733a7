"""The folder of CSV tables: frictionless finds it valid, its README counts, and spreadsheets run nothing of it."""

import csv
import io
import json
import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from article_pool import PLENTY, generated
from click.testing import CliRunner

from wikiconflict import Source, export, parse, parse_file
from wikiconflict.cli import main
from wikiconflict.exporters import ExportError
from wikiconflict.exporters.data_package import package_schema
from wikiconflict.tabular import TABLES, Table, rebuild

ROOT = Path(__file__).parent.parent
FIXTURES = sorted(path for path in (ROOT / "fixtures" / "articles").rglob("*") if path.suffix in (".txt", ".wikitext"))
PAYLOADS = [
    start + payload
    for start in ("", " ", "\xa0", "\n", "\t", "x\n", "\x00")
    for payload in (
        "=1+1",
        "+1",
        "-1+2",
        "@SUM(1)",
        '=HYPERLINK("http://example.org";"x")',
        "=cmd|' /C calc'!A0",
        "＝1+1",
        "\t=1",
        "\r=1",
    )
]


@pytest.mark.parametrize("excel_safe", [False, True])
def test_frictionless_validates(tmp_path: Path, excel_safe: bool) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from frictionless import Package

        pages = [parse_file(path, title=path.stem, language="en") for path in FIXTURES]
        export(pages, "csv", tmp_path, excel_safe=excel_safe)
        report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "fieldName", "message"])[:5]
    assert {task.type for task in report.tasks} == {"table"}
    assert len(report.tasks) == len(TABLES)


def test_readme_counts_and_names_sources(tmp_path: Path) -> None:
    address = "https://en.wikipedia.org/w/index.php?oldid=7"
    source = Source("wikitext", "", revision_id=7, permalink=address)
    box = "{{Infobox military conflict|conflict=A|combatant1=X|combatant2=Y}}"
    export([parse(box, title="A | *b*", language="en", source=source), *generated(300)], "csv", tmp_path)
    text = (tmp_path / "README.md").read_text("utf-8")
    assert "Read from 301 pages" in text
    assert f"- [A \\| \\*b\\*](<{address}>) (en), revision 7" in text
    assert "page under the licence: CC BY-SA 4.0" in text
    assert "and 101 pages more, in `articles.csv`" in text
    rows = len((tmp_path / "categories.csv").read_bytes().split(b"\r\n")) - 2
    assert f"| [categories.csv](categories.csv) | {rows} |" in text


def test_package_schema_is_that_of_every_package(tmp_path: Path) -> None:
    export(parse("Text."), "csv", tmp_path)
    written = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    wanted = [resource["schema"] for resource in package_schema()["resources"]]
    assert [resource["schema"] for resource in written["resources"]] == wanted


def cells(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_cell_begins_a_formula(payload: str) -> None:
    page = parse("Text.", title=payload)
    (row,) = cells(export(page, "csv", table="articles", excel_safe=True) or "")
    for line in re.split(r"[\r\n]", row["page_title"]):
        assert not re.match(r"[=+\-@＝＋－＠\t]", line.lstrip(" \xa0\x00"))
    (faithful,) = cells(export(page, "csv", table="articles") or "")
    assert faithful["page_title"] == payload
    assert row["page_title"].replace("'", "") == payload.replace("'", "")


def test_numbers_stay_and_the_package_says_so(tmp_path: Path) -> None:
    page = parse("{{Infobox military conflict|conflict=A|date=331 BC|coordinates={{coord|-5|-6}}}}")
    export(page, "csv", tmp_path, excel_safe=True)
    (row,) = cells((tmp_path / "conflicts.csv").read_bytes().decode())
    assert (row["start"], row["start_year"], row["latitude"]) == ("'-0330", "-330", "-5.0")
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert package["escaped"] == {"types": ["string"], "prefix": "'"}
    assert "apostrophe" in package["description"]
    assert "apostrophe" in (tmp_path / "README.md").read_text("utf-8")
    export(page, "csv", tmp_path)
    assert "escaped" not in json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert cells((tmp_path / "conflicts.csv").read_bytes().decode())[0]["start"] == "-0330"


# Back from the folder: null is an empty field, an empty text a quoted one.

_FIELD = re.compile(r'(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)')
_READ: dict[str, Callable[[str], Any]] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
}


def typed_rows(text: str, table: Table) -> Iterator[dict[str, Any]]:
    row: dict[str, Any] = {}
    columns = iter(table.columns)
    for field in _FIELD.finditer(text.partition("\r\n")[2]):
        column = next(columns)
        if field[1] is not None:
            row[column.name] = field[1].replace('""', '"')
        else:
            row[column.name] = _READ[column.type](field[2]) if field[2] else None
        if field[3] != ",":
            yield row
            row, columns = {}, iter(table.columns)


def test_generated_articles_come_back(tmp_path: Path) -> None:
    pages = [page for page in generated(PLENTY * 11 // 10) if "\ud83d" not in str(page.title)][:PLENTY]
    assert len(pages) == PLENTY
    export(pages, "csv", tmp_path)
    found = {
        name: list(typed_rows((tmp_path / f"{name}.csv").read_bytes().decode(), table))
        for name, table in TABLES.items()
    }
    assert list(rebuild(found)) == pages


def test_command(tmp_path: Path) -> None:
    (tmp_path / "a.wikitext").write_text("{{Infobox military conflict|conflict==A}}")
    result = CliRunner().invoke(
        main, ["convert", str(tmp_path / "a.wikitext"), "--table", "articles", "--excel-safe", "--title", "=A"]
    )
    assert result.exit_code == 0
    assert "'=A" in result.stdout
    result = CliRunner().invoke(main, ["convert", str(tmp_path / "a.wikitext"), "--to", "json", "--excel-safe"])
    assert result.exit_code == 2
    assert "use --to csv" in result.output
    with pytest.raises(ExportError, match="choose csv"):
        export(parse("Text."), "json", excel_safe=True)


@pytest.mark.parametrize(("to", "start"), [("sql", "CREATE TABLE"), ("datapackage", "{"), ("json", "{")])
def test_schema_command(to: str, start: str) -> None:
    result = CliRunner().invoke(main, ["schema", "--to", to])
    assert result.exit_code == 0
    assert result.output.startswith(start)
