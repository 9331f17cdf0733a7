"""The same input gives the same bytes: any number of workers, hash seeds, locales, time zones, a second run."""

from pathlib import Path

import pytest
from output_kinds import KINDS, run, written

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"

#: Workers and environment of each run; the first two are the same.
RUNS = (
    ("1", {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"}),
    ("1", {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"}),
    ("2", {"PYTHONHASHSEED": "1", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"}),
    ("4", {"PYTHONHASHSEED": "4096", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "0", "TZ": "Pacific/Apia", "COLUMNS": "20"}),
)


@pytest.mark.parametrize("kind", list(KINDS))
def test_same_bytes(kind: str, tmp_path: Path) -> None:
    found = []
    for number, (workers, environment) in enumerate(RUNS):
        home = tmp_path / str(number)
        home.mkdir()
        done = run(kind, home, ARTICLES, "--jobs", workers, **environment)
        assert done.returncode == 0, done.stderr
        found.append(written(home))
    first, *others = found
    assert first
    for other in others:
        assert {name: other.get(name) == content for name, content in first.items()} == dict.fromkeys(first, True)
        assert set(other) == set(first)
