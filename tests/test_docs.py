"""The documents are true: their code runs, and the pages made from the code are what the code says."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOME = Path(__file__).parent.parent
DOCS = HOME / "docs"
PAGES = sorted(path for path in (HOME / "README.md", *DOCS.rglob("*.md")) if "_build" not in path.parts)
sys.path.insert(0, str(DOCS))

import generate  # noqa: E402  (the folder of the documents is no package)
from meanings import MEANINGS  # noqa: E402


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a copy of the articles, in which the code of a page runs."""
    shutil.copytree(HOME / "fixtures" / "articles", tmp_path / "fixtures" / "articles")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def console(page: Path, folder: Path) -> None:
    """Runs the commands of a page's ``console`` blocks, which must print what stands there."""
    shell = f'wikiconflict() {{ "{sys.executable}" -m wikiconflict "$@"; }}\n'
    for block in re.findall(r"^```console\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
        parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)
        for command, shown in zip(parts[1::2], parts[2::2], strict=True):
            done = subprocess.run(
                ["bash", "-c", shell + command], cwd=folder, capture_output=True, text=True, encoding="utf-8"
            )
            assert done.stderr + done.stdout == shown, command


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(HOME)))
def test_code_runs(page: Path, folder: Path) -> None:
    test = doctest.DocTestParser().get_doctest(page.read_text(encoding="utf-8"), {}, page.name, str(page), 0)
    said: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=said.append)
    assert said == [], "".join(said)


@pytest.mark.skipif(os.name == "nt", reason="the page is written for a POSIX shell")
def test_the_commands_of_the_tutorial_run(folder: Path) -> None:
    console(DOCS / "tutorial.md", folder)


@pytest.mark.parametrize("name", generate.PAGES)
def test_pages_made_from_the_code_are_up_to_date(name: str) -> None:
    made = generate.PAGES[name]()
    assert (DOCS / name).read_text(encoding="utf-8") == made, "run: python docs/generate.py"


def test_every_field_has_a_meaning() -> None:
    for name, meanings in MEANINGS.items():
        assert list(meanings) != []
        assert set(meanings) == set(generate.fields_of(name)), name


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)\s#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if not target.startswith(("http://", "https://")):
                assert (page.parent / target).exists(), (page.name, target)
