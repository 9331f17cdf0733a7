"""``docs/how-to/database.md`` and ``docs/how-to/analysis.md``: their SQL and Python run, and answer."""

import re
import sqlite3
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from wikiconflict import parse_file, store

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "docs" / "how-to"
FIXTURES = sorted(path for path in (ROOT / "fixtures" / "articles").rglob("*") if path.suffix in (".txt", ".wikitext"))


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", (PAGES / page).read_text("utf-8"), re.DOTALL | re.MULTILINE)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of the pages, with ``conflicts.sqlite``."""
    monkeypatch.chdir(tmp_path)
    store([parse_file(path, title=path.stem.replace("_", " "), language="en") for path in FIXTURES], "conflicts.sqlite")
    return tmp_path


def test_sql(home: Path) -> None:
    queries = [query for query in blocks("database.md", "sql") if "-- PostgreSQL" not in query]
    assert len(queries) >= 4
    connection = sqlite3.connect("conflicts.sqlite")
    for query in queries:
        assert connection.execute(query).fetchall(), query
    connection.close()


def test_questions_are_asked_and_answered(home: Path) -> None:
    asked = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "ask.py"), "conflicts.sqlite"], capture_output=True, text=True, check=True
    )
    assert [line for line in asked.stdout.splitlines() if line.endswith("?")] == [
        "Who commanded, and was killed?",
        "With what strength did the sides fight?",
        "What happened in 1995?",
    ]
    assert "Farooq Dada" in asked.stdout


def test_python(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {"__name__": "page"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the libraries about themselves
        import matplotlib

        matplotlib.use("agg")
        for block in blocks("analysis.md", "python"):
            exec(compile(block, "analysis.md", "exec"), names)
    assert (home / "commanders.png").stat().st_size > 1000
    assert names["network"].number_of_edges() > 5
    assert "killed in action" in capsys.readouterr().out


def test_python_of_databases(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "articles").symlink_to(ROOT / "fixtures" / "articles")
    for block in blocks("database.md", "python"):
        exec(compile(block, "database.md", "exec"), {"__name__": "page"})
    assert "1978" in capsys.readouterr().out
