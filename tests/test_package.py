"""What is published: sdist and wheel, built as a user's tools build them, installed in a clean environment."""

import os
import re
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

import wikiconflict

HOME = Path(__file__).parent.parent
PROJECT = tomllib.loads((HOME / "pyproject.toml").read_text())["project"]
CORE = {"attrs", "cattrs", "click", "mwparserfromhell", "rich"}


def test_one_version() -> None:
    assert PROJECT["version"] == wikiconflict.__version__
    assert f"version: {wikiconflict.__version__}" in (HOME / "CITATION.cff").read_text()
    assert "## Unreleased" in (HOME / "CHANGELOG.md").read_text()


def test_core_dependencies_are_few() -> None:
    assert {re.split(r"[<>=!~ ]", name)[0] for name in PROJECT["dependencies"]} == CORE


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
    return done.stdout


@pytest.mark.slow
def test_wheel_of_the_sdist_runs_with_its_core_dependencies_alone(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--outdir", tmp_path, HOME, cwd=tmp_path)
    (sdist,) = tmp_path.glob("*.tar.gz")
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.stat().st_size < 1_000_000
    held = zipfile.ZipFile(wheel).namelist()
    assert "wikiconflict/py.typed" in held
    assert "wikiconflict/reports/style.css" in held
    assert {name.split("/")[0] for name in held} == {
        "wikiconflict",
        f"wikiconflict-{wikiconflict.__version__}.dist-info",
    }
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "LICENSE", "CITATION.cff", "docs/tutorial.md", "fixtures/articles/mqm_militancy.txt"} <= packed

    home = tmp_path / "clean"
    venv.create(home, with_pip=True)
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, cwd=tmp_path)
    installed = run(python, "-m", "pip", "list", "--format", "freeze", "--disable-pip-version-check", cwd=tmp_path)
    names = {line.partition("==")[0] for line in installed.split()} - {"pip", "setuptools", "wikiconflict"}
    assert names >= CORE
    # what rich and cattrs bring along
    assert names - CORE <= {"markdown-it-py", "mdurl", "Pygments", "typing_extensions"}
    # what the wheel brings along stays small: itself included, pip and compiled files aside
    assert len(names) + 1 <= 10
    packages = next((home / "lib").glob("python*/site-packages")) if os.name != "nt" else home / "Lib" / "site-packages"
    apart = ("pip", "pip-", "setuptools", "__pycache__", "_distutils_hack", "pkg_resources")
    size = sum(
        path.stat().st_size
        for path in packages.rglob("*")
        if path.is_file()
        and "__pycache__" not in path.parts
        and not path.relative_to(packages).parts[0].startswith(apart)
    )
    assert size <= 15 * 1024 * 1024
    article = tmp_path / "cannae.wikitext"
    article.write_text("{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC}}")
    program = python.with_name("wikiconflict")
    assert '"start": "-0215-08-02"' in run(program, "convert", article, cwd=tmp_path)
    run(program, "report", article, "-o", "page.html", cwd=tmp_path)
    assert "<mark>2 August 216 BC</mark>" in (tmp_path / "page.html").read_text()


_MAIN_JOB = """
import socket, sys
def refuse(*_, **__):
    raise AssertionError("the network is asked for")
socket.socket.__init__ = socket.create_connection = socket.getaddrinfo = refuse
from wikiconflict.cli import main
sys.argv = ["wikiconflict", *sys.argv[1:]]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
extras = {"sqlalchemy", "pyarrow", "psycopg", "rapidgzip", "zstandard", "pandas", "IPython", "msgspec", "numpy"}
assert not extras & set(sys.modules), extras & set(sys.modules)
"""


@pytest.mark.parametrize(
    "command", [["convert", "--to", "json"], ["convert", "--to", "csv", "-o", "out/"], ["show"], ["report"], ["audit"]]
)
def test_the_main_job_asks_for_no_network_and_no_extra(command: list[str], tmp_path: Path) -> None:
    article = HOME / "fixtures" / "articles" / "mqm_militancy.txt"
    run(sys.executable, "-c", _MAIN_JOB, *command, article, cwd=tmp_path)
