"""No text of an article acts in what is written: every payload in every field, through every sink."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pyarrow.parquet
import pytest
from database_servers import fresh, server
from hostile import article_of
from payloads import PAYLOADS
from rich.console import Console
from test_data_package import typed_rows
from test_exporters import assert_unbroken
from test_reports import Outline

from wikiconflict import Article, Source, Text, export, from_dict, load, report, store, to_dict
from wikiconflict.cli.messages import say
from wikiconflict.cli.terminal_dossier import print_dossier
from wikiconflict.reports import Entry, index_page
from wikiconflict.tabular import TABLES, rebuild, tables

#: What steers a terminal or turns its writing direction.
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def pages() -> list[Article]:
    """An article a payload, with titles that differ."""
    return [
        attrs.evolve(article_of(word), title=Text(f"{word} {number}"), language="en")
        for number, word in enumerate(PAYLOADS)
    ]


@pytest.fixture(scope="module")
def hostile() -> list[Article]:
    return pages()


def test_there_are_five_hundred() -> None:
    assert len(set(PAYLOADS)) == 500


def test_html_has_no_tag_more_and_leads_to_the_web_only(hostile: list[Article]) -> None:
    plain, listed = Outline(report(article_of("word"))), Outline(index_page([Entry.of(article_of("word"), "a.html")]))
    for word, article in zip(PAYLOADS, hostile, strict=True):
        source = report(article)
        page, index = Outline(source), Outline(index_page([Entry.of(article, "a.html")]))
        if word.strip():
            assert page.lasting == plain.lasting, word
            assert index.lasting == listed.lasting, word
        assert set(page.tags) <= set(plain.tags), word  # of a blank, less is shown
        assert page.attributes <= plain.attributes | {"display"}, word
        for address in re.findall(r'(?:href|src)="([^"]*)"', source):
            assert re.match(r"#|https?://", address), (word, address)


def test_markdown_stays_text(hostile: list[Article]) -> None:
    for article in hostile:
        assert_unbroken(export(article, "md") or "")


def test_json_lines_hold_a_line_an_article(hostile: list[Article]) -> None:
    text = export(hostile, "jsonl") or ""
    lines = text.encode().split(b"\n")
    assert lines.pop() == b""
    assert [from_dict(json.loads(line)) for line in lines] == hostile
    assert [from_dict(one) for one in json.loads(export(hostile, "json") or "")] == hostile


def identifiers(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("@id", "url", "license", "sameAs") and isinstance(inner, str):
                yield inner
            else:
                yield from identifiers(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from identifiers(inner)


def test_linked_data_names_things_by_web_addresses(hostile: list[Article]) -> None:
    for article in hostile:
        graph = json.loads(export(article, "jsonld") or "")["@graph"]
        for address in identifiers(graph):
            assert re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", address), (article.title, address)


def test_tables_come_back(hostile: list[Article], tmp_path: Path) -> None:
    export(hostile, "csv", tmp_path)
    found = {
        name: list(typed_rows((tmp_path / f"{name}.csv").read_bytes().decode(), table))
        for name, table in TABLES.items()
    }
    assert list(rebuild(found)) == hostile


def test_no_cell_of_a_safe_sheet_is_a_formula(hostile: list[Article], tmp_path: Path) -> None:
    export(hostile, "csv", tmp_path, excel_safe=True)
    for name in TABLES:
        rows = csv.reader(io.StringIO((tmp_path / f"{name}.csv").read_bytes().decode(), newline=""))
        numeric = {column.name for column in TABLES[name].columns if column.type in ("integer", "number")}
        header = next(rows)
        for row in rows:
            for column, cell in zip(header, row, strict=True):
                if column not in numeric:
                    for line in re.split(r"[\r\n]", cell):
                        assert not re.match(r"[=+\-@＝＋－＠\t]", line.lstrip(" \xa0\x00")), (name, cell)


def test_parquet_comes_back(hostile: list[Article], tmp_path: Path) -> None:
    export(hostile, "parquet", tmp_path)
    for name, rows in tables(hostile).items():
        assert pyarrow.parquet.read_table(tmp_path / f"{name}.parquet").to_pylist() == rows


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield str(tmp_path / "a.sqlite")
    else:
        with server() as running, fresh(running) as made:
            yield made


def test_databases_take_values(hostile: list[Article], url: str) -> None:
    """Everything stands there as it was, twice: stored anew, what is held is looked up by hostile titles."""
    store(hostile, url)
    changed = [attrs.evolve(one, categories=(Text(str(one.title)),)) for one in hostile]
    store(changed, url)
    assert list(load(url)) == changed
    assert not os.path.exists("/tmp/wikiconflict.evil")


def test_the_terminal_is_not_steered(hostile: list[Article], capsys: pytest.CaptureFixture[str]) -> None:
    for article in hostile:
        out = io.StringIO()
        print_dossier(article, Console(file=out, force_terminal=True, color_system=None, width=100))
        assert not STEERING.search(re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue())), article.title
    for word in PAYLOADS:
        say(f"Error: {word}")
    assert not STEERING.search(capsys.readouterr().err)


def test_titles_name_no_file_outside(tmp_path: Path) -> None:
    """Records of hostile titles in one container: a report a record, each in the folder, none with a strange name."""
    home = tmp_path / "home"
    home.mkdir()
    records = (
        attrs.evolve(Article(Text(word), Source("wikitext", "", title_from="given")), language="en")
        for word in PAYLOADS
    )
    (home / "in.jsonl").write_text("".join(f"{json.dumps(to_dict(one))}\n" for one in records))
    command = [sys.executable, "-m", "wikiconflict", "report", "in.jsonl", "-o", "out/"]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "in.jsonl"]
    assert len(made) == 501
    for path in made:
        assert path.parent in (home / "out", home / "out" / "in")
        assert re.fullmatch(r"\d{6}(_\w+)?\.html|index\.html", path.name), path.name


@pytest.mark.parametrize("to", ["json", "md", "html"])
def test_names_of_inputs_stay_names(tmp_path: Path, to: str) -> None:
    """Files whose names try to be paths, options or commands: each output stands at its place in the folder."""
    home = tmp_path / "home"
    (home / "in").mkdir(parents=True)
    names = {word.replace("/", "").replace("\x00", "")[:60] for word in PAYLOADS}
    names = {name for name in names if name.strip(". ") and "\n" not in name and len(os.fsencode(name)) < 200}
    folded = {f"{number:03}{name}.wikitext": name for number, name in enumerate(sorted(names))}
    for name in folded:
        (home / "in" / name).write_text("{{Infobox military conflict|conflict=A}}")
    verb = ["report"] if to == "html" else ["convert", "--to", to]
    command = [sys.executable, "-m", "wikiconflict", *verb, "in", "-o", "out/"]
    done = subprocess.run(command, cwd=home, capture_output=True)
    assert done.returncode == 0, done.stderr[-2000:]
    assert not STEERING.search(done.stderr.decode("utf-8", "replace").replace("\n", ""))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home"]
    assert sorted(path.name for path in home.iterdir()) == ["in", "out"]
    assert len([path for path in (home / "out").rglob("*") if path.is_file()]) == len(folded) + (to == "html")
    if to == "html":
        Outline((home / "out" / "index.html").read_text())
