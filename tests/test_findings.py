"""What the fuzzers found stays mended: every finding kept in ``fixtures/findings`` is replayed through its target."""

from pathlib import Path

import pytest
from fuzz.pages import FIXTURES, PAGES
from fuzz.targets import TARGETS, seeds
from hypothesis import find, settings

FINDINGS = sorted(path for path in (FIXTURES / "findings").glob("*/*"))


def test_there_are_findings_of_known_targets() -> None:
    assert FINDINGS
    assert {path.parent.name for path in FINDINGS} <= TARGETS.keys()


@pytest.mark.parametrize("path", FINDINGS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_finding_stays_mended(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", list(TARGETS))
def test_a_target_takes_what_it_begins_with(name: str) -> None:
    given = seeds(name)
    assert given
    for data in (b"", *given[:20]):
        TARGETS[name](data)


@pytest.mark.parametrize("kind", list(PAGES))
def test_generated_pages_have_boxes(kind: str) -> None:
    mark = "- Conflict: X" if kind == "flattened" else "Infobox military conflict"
    assert find(PAGES[kind], lambda page: mark in page and len(page) > 100, settings=settings(database=None))
