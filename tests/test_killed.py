"""Runs that are stopped anywhere: no file is half-written, the error is clear, and a second run does it all."""

import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest
from output_kinds import KINDS, arguments, run, statements, written

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
COPIES = 6


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of articles that takes some seconds to read."""
    folder = tmp_path_factory.mktemp("inputs")
    for path in ARTICLES.glob("*.[tw]*t"):
        for number in range(COPIES):
            text = path.read_text(encoding="utf-8")
            (folder / f"{path.stem} {number}{path.suffix}").write_text(text, encoding="utf-8")
    return folder


def whole(home: Path) -> dict[str, bytes]:
    """The files under their own names: not the drafts of a run that was killed, which begin with a dot."""
    return {
        name: content
        for name, content in written(home).items()
        if not Path(name).name.startswith(".") and not name.endswith(("-journal", ".partial", ".journal"))
    }


@pytest.mark.slow
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "sqlite"])
def test_a_killed_run_leaves_whole_files(kind: str, inputs: Path, tmp_path: Path) -> None:
    old, new, home = (tmp_path / name for name in ("old", "new", "home"))
    for folder, options in ((old, ["--no-prose"]), (new, [])):
        folder.mkdir()
        began = time.monotonic()
        assert run(kind, folder, inputs, *options).returncode == 0
        seconds = time.monotonic() - began
    before, after = whole(old), whole(new)
    shutil.copytree(old, home)
    chance = random.Random(kind)
    for _ in range(4):
        child = subprocess.Popen(
            arguments(kind, inputs), cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(chance.uniform(0.2, 1) * seconds)
        child.send_signal(signal.SIGKILL)
        child.wait()
        for name, content in whole(home).items():
            assert content in (before.get(name), after.get(name)), name
    assert run(kind, home, inputs).returncode == 0
    assert whole(home) == after


def stored(path: Path) -> list[str]:
    """All that a database holds; of the search index, whose segments are those of its batches, that it fits."""
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO articles_search (articles_search, rank) VALUES ('integrity-check', 1)")
    connection.close()
    segments = ('INSERT INTO "articles_search_data"', 'INSERT INTO "articles_search_idx"')
    return [statement for statement in statements(path) if not statement.startswith(segments)]


@pytest.mark.slow
def test_a_killed_store_leaves_whole_batches(inputs: Path, tmp_path: Path) -> None:
    home = tmp_path
    for seconds in (1.0, 2.0, 3.0):
        command = [*arguments("sqlite", inputs), "--batch", "5"]
        child = subprocess.Popen(command, cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        child.wait()
        if (home / "out.sqlite").exists():
            connection = sqlite3.connect(home / "out.sqlite")
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            connection.close()
    (tmp_path / "other").mkdir()
    assert run("sqlite", home, inputs).returncode == 0
    assert run("sqlite", tmp_path / "other", inputs).returncode == 0
    assert stored(home / "out.sqlite") == stored(tmp_path / "other" / "out.sqlite")


def full(limit: int) -> None:
    """A file that grows over the limit fails as on a full disk, with the error of a file that is too large."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_full_disk(kind: str, tmp_path: Path) -> None:
    done = subprocess.run(
        arguments(kind, ARTICLES), cwd=tmp_path, capture_output=True, text=True, preexec_fn=lambda: full(2000)
    )
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert KINDS[kind][1].rstrip("/") in done.stderr
    assert "room" in done.stderr
    held = {path for path in tmp_path.rglob("*") if path.is_file()}
    if kind == "sqlite":
        assert {path.name for path in held} <= {"out.sqlite", "out.sqlite-journal"}
    elif kind in ("md", "html"):  # a file an article: those that had room are whole
        assert all(path.stat().st_size < 2000 and not path.name.startswith(".") for path in held)
    else:
        assert {path.name for path in held if not path.name.endswith((".partial", ".journal"))} == set()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "sqlite"])
def test_a_folder_that_nobody_may_write_to(kind: str, tmp_path: Path) -> None:
    command = [*arguments(kind, ARTICLES)[:-1], f"/proc/wikiconflict/{KINDS[kind][1]}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert "/proc/wikiconflict" in done.stderr
    assert "cannot be written" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_device_that_is_full() -> None:
    command = [*arguments("json", ARTICLES / "mqm_militancy.txt")[:-1], "/dev/full"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 2
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr
