"""Boxes of every family against gold records that were written by reading: every key of a record counts.

A key that the gold leaves out stands for an empty value: nothing may be read that is not there. Display texts of
figures and dates are left out, and what the gold does not speak of: sections, events, checks, timeline, source.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from wikiconflict import parse_file, to_dict

FIXTURES = Path(__file__).parent.parent / "fixtures"
GOLD = sorted((FIXTURES / "gold").glob("*.gold.json"))

#: Keys of the article that gold records do not hold.
APART = frozenset(
    "schema_version language timeline sections events checks see_also citations provenance diagnostics source".split()
)
#: Values that a key has when nothing is said.
SILENT: dict[str, Any] = {"role": "belligerent", "approximate": False, "ongoing": False}
FAMILIES = {
    "military conflict", "civil conflict", "military operation", "operational plan", "civilian attack", "feud", "event",
}  # fmt: skip


def stem(path: Path) -> str:
    return path.name.removesuffix(".gold.json")


def article(path: Path) -> Path:
    return FIXTURES / "articles" / f"{stem(path)}.wikitext"


def said(value: Any) -> Any:
    """A value without its silent keys and without display texts of figures and dates."""
    if isinstance(value, dict):
        kept = {key: said(inner) for key, inner in value.items() if key != "text"}
        return {key: inner for key, inner in kept.items() if inner != SILENT.get(key) and inner not in (None, [], {})}
    if isinstance(value, list):
        return [said(inner) for inner in value]
    return value


def record(path: Path) -> dict[str, Any]:
    whole = to_dict(parse_file(path))
    return {key: value for key, value in whole.items() if key not in APART}


@pytest.mark.parametrize("path", GOLD, ids=stem)
def test_gold(path: Path) -> None:
    expected = said(json.loads(path.read_text(encoding="utf-8")))
    found = said(record(article(path)))
    if "categories" not in expected:
        found.pop("categories", None)
    assert found == expected


@pytest.mark.parametrize("path", GOLD, ids=stem)
def test_nothing_is_unmapped(path: Path) -> None:
    """No known parameter of a known box is left aside, and nothing visible is left unread that gold does not say."""
    whole = to_dict(parse_file(article(path)))
    expected = said(json.loads(path.read_text(encoding="utf-8")))
    assert (whole["unmapped"], said(whole["unread"])) == ({}, expected.get("unread", []))


@pytest.mark.parametrize("path", GOLD, ids=stem)
def test_says_what_it_exercises(path: Path) -> None:
    assert article(path).read_text(encoding="utf-8").startswith("<!-- Exercises: ")


def test_every_family_is_there() -> None:
    assert {json.loads(path.read_text(encoding="utf-8"))["infobox"] for path in GOLD} >= FAMILIES
