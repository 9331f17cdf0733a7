"""Runs to tables and databases, killed at any moment and resumed: nothing lost, nothing twice, whole files only."""

import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from click.testing import CliRunner
from database_servers import fresh, server
from dump_maker import Page, box, some_pages, write_multistream
from sqlalchemy import inspect, text

from wikiconflict import load
from wikiconflict.cli import main
from wikiconflict.databases.engine import opened

COMMAND = [sys.executable, "-m", "wikiconflict"]
KILLS = 20
BAD = 7


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """3,000 pages, 300 of them with a box, one whose box stands on its own page, some that are no UTF-8."""
    path = tmp_path_factory.mktemp("dump") / "x-multistream.xml.bz2"
    pages = list(some_pages(3000, every=10, size=200))
    pages[1000] = Page("Battle of Afar", "{{Afar infobox}}\nText.")
    pages[2000] = Page("Template:Afar infobox", box("Battle of Afar"), namespace=10)
    for number in range(BAD):
        pages[400 * number + 7] = Page(f"Bad {number}", "{{Infobox military conflict|conflict=\udcff}}")
    write_multistream(path, pages, stream=50)
    return path


def ended(*arguments: object) -> str:
    """What a command says that ends well, but for the pages that were set aside."""
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exit_code == 1, result.output
    return result.stderr.splitlines()[-1].rpartition(" in ")[0]


def killed(command: list[object], moved: Callable[[], int], moment: float) -> bool:
    """Starts a command, and kills it a moment after what it moves has grown; whether it lived so long."""
    before = moved()
    process = subprocess.Popen(
        [*COMMAND, *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True
    )
    while process.poll() is None and not moved() > before:
        time.sleep(0.02)
    time.sleep(moment)
    lived = process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    return lived


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
@pytest.mark.parametrize("form", [("csv",), ("parquet",), ("csv", "--table", "commanders"), ("json",)], ids=" ".join)
def test_files_of_a_killed_run_are_those_of_an_unbroken_one(dump: Path, tmp_path: Path, form: tuple[str, ...]) -> None:
    chance = random.Random(6)
    name = "out" if len(form) == 1 and form[0] != "json" else "out.x"
    command = ["convert", dump, "--to", *form, "--no-prose", "-q", "-j", 2, "--resume", "-o"]
    for folder in ("unbroken", "killed"):
        (tmp_path / folder).mkdir()
    said = ended(*command, tmp_path / "unbroken" / name)
    output = tmp_path / "killed" / name
    records = output.with_name(f"{name}.records.jsonl.partial")
    making = output / ".partial" if name == "out" else output.with_name(f".{name}.partial")
    whole = contents(tmp_path / "unbroken")

    def read() -> int:
        return records.stat().st_size if records.exists() else 0

    def made() -> int:
        return making.stat().st_mtime_ns if making.exists() else 0

    kills = 0
    while kills < KILLS:
        # Half of them while the dump is read, half while the files are made of what was read.
        moved, moment = (read, 0.05) if kills < KILLS / 2 else (made, 0.3)
        kills += killed([*command, output], moved, chance.random() * moment)
        for path, data in contents(tmp_path / "killed").items():
            if ".partial" not in path and not path.endswith(".journal"):
                assert data == whole[path], path
        if output.with_name(f"{name}.run.json").exists():
            break  # so fast a machine that it ended before
    assert kills >= KILLS / 2
    assert ended(*command, output).replace(str(output), "") == said.replace(str(tmp_path / "unbroken" / name), "")
    left = contents(tmp_path / "killed")
    for held in (left, whole):
        assert json.loads(held.pop(f"{name}.run.json"))["counts"]["set_aside"] == BAD
    assert left == whole
    assert f"{name}.quarantine.jsonl" in whole


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    with server() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """Two empty databases of a kind."""
    if request.param == "sqlite":
        yield str(tmp_path / "unbroken.sqlite"), str(tmp_path / "killed.sqlite")
    else:
        started = request.getfixturevalue("postgres")
        with fresh(started) as one, fresh(started) as two:
            yield one, two


@contextmanager
def connected(url: str) -> Iterator[Any]:
    """A bare connection, which takes little time to make."""
    connection: Any = psycopg.connect(url) if "://" in url else sqlite3.connect(url)
    try:
        yield connection
    finally:
        connection.close()


def rows(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that is no index."""
    with opened(url, create=False) as database, database.reading() as connection:
        tables = [name for name in inspect(connection).get_table_names() if not name.startswith("articles_search")]
        found = {name: connection.execute(text(f'SELECT * FROM "{name}"')) for name in tables}
        return {name: sorted((tuple(row) for row in result), key=repr) for name, result in found.items()}


@pytest.mark.slow
def test_a_database_of_a_killed_run_is_that_of_an_unbroken_one(
    dump: Path, urls: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the report of a PostgreSQL run is written here
    unbroken, broken = urls
    chance = random.Random(6)
    command = ["store", dump, "--no-prose", "-q", "-j", 2, "--batch", 7, "--resume", "--db"]
    said = ended(*command, unbroken)
    assert said == f"Stored 301 new articles; {BAD} pages set aside"

    def stored() -> int:
        try:
            with connected(broken) as connection:
                (found,) = connection.execute("SELECT count(*) FROM articles").fetchall()
        except (sqlite3.Error, psycopg.Error):
            return 0  # no tables yet, or locked
        return int(found[0])

    kills = 0
    while kills < KILLS:
        lived = killed([*command, broken], stored, chance.random() * 0.3)
        kills += lived
        if not lived:
            break  # so fast a machine that it ended before
        if stored():
            held = [article.title for article in load(broken)]
            assert len(held) == len(set(held))
    assert kills >= 5
    # What the run counts in all is what it stored, however often it was stopped.
    if kills == KILLS:
        assert ended(*command, broken) == said
    assert rows(broken) == rows(unbroken)
    aside = {path.name for path in tmp_path.iterdir() if path.name.endswith(".quarantine.jsonl")}
    texts = [(tmp_path / name).read_text() for name in aside]
    assert len(texts) == 2
    assert texts[0] == texts[1]
    assert len(texts[0].splitlines()) == BAD


def test_another_run_into_a_database_is_not_gone_on_with(dump: Path, tmp_path: Path) -> None:
    url = tmp_path / "a.sqlite"
    command = ["store", dump, "--db", url, "-q", "--batch", 5, "-j", 2, "--no-prose"]
    assert killed(command, lambda: url.exists() and url.stat().st_size > 600_000, 0.1)
    result = CliRunner().invoke(main, [*map(str, command), "--resume", "--strict"])
    assert result.exit_code == 2
    assert "begin anew" in result.stderr
