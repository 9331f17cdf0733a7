"""Boxes of the blind rounds: written with their gold records from ``record.md``'s rules, without sight of the code.

Each was scored once before the code was changed for it (``docs/validation.md`` holds the first scores); what the gold
record says must be found since. A key that a gold record leaves out is not compared; ``alt`` holds other names of an
entry.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from wikiconflict import parse_file, to_dict

GOLD = sorted((Path(__file__).parent.parent / "fixtures" / "blind").glob("*/*.gold.json"))

Record = dict[str, Any]


def flat(entries: list[Record]) -> Iterator[Record]:
    for entry in entries:
        yield entry
        yield from flat(entry.get("members") or [])


def figures(entries: list[Record]) -> Counter[tuple[Any, ...]]:
    """What the figures count: their ends and, where they have numbers, their kinds."""
    return Counter(
        (
            f.get("minimum"),
            f.get("maximum"),
            *(sorted(f.get("kinds") or []) if f.get("minimum") or f.get("maximum") else ()),
        )
        for f in entries
    )


def differences(gold: Record, found: Record) -> Iterator[str]:
    """What the gold record says and the found one does not."""
    for key in ("name", "infobox", "phases", "status", "territory", "causes", "goals", "methods"):
        if key in gold and key != "phases" and gold[key] != found[key]:
            yield f"{key}: {found[key]!r} for {gold[key]!r}"
    for key in ("start", "end"):
        if gold.get("when") and gold["when"][key] != found["when"][key]:
            yield f"when.{key}: {found['when'][key]!r} for {gold['when'][key]!r}"
    spans = [[(p.get("start"), p.get("end")) for p in record.get("phases") or []] for record in (gold, found)]
    if "phases" in gold and spans[0] != spans[1]:
        yield f"phases: {spans[1]} for {spans[0]}"
    for key in ("kind", "winners", "statements"):
        if gold.get("outcome") and key in gold["outcome"] and gold["outcome"][key] != (found["outcome"] or {}).get(key):
            yield f"outcome.{key}: {(found['outcome'] or {}).get(key)!r} for {gold['outcome'][key]!r}"
    sides = {side["number"]: side for side in [*found["sides"], *filter(None, [found["joint"]])]}
    for side in [*gold.get("sides", []), *filter(None, [gold.get("joint")])]:
        yield from side_differences(side, sides.get(side["number"], {}))
    if "toll" in gold and figures(gold["toll"]) != figures(found["toll"]):
        yield f"toll: {figures(found['toll'])} for {figures(gold['toll'])}"


def side_differences(gold: Record, found: Record) -> Iterator[str]:
    for field in ("combatants", "commanders", "units"):
        if field not in gold:
            continue
        expected, entries = list(flat(gold[field])), list(flat(found.get(field) or []))
        names = [entry["name"] for entry in entries]
        accepted = [[entry["name"], *(entry.get("alt") or [])] for entry in expected]
        if len(names) != len(accepted) or any(n not in a for n, a in zip(names, accepted, strict=True)):
            yield f"side {gold['number']} {field}: {names} for {[a[0] for a in accepted]}"
            continue
        for wanted, entry in zip(expected, entries, strict=True):
            for key in ("rank", "flag", "flags", "fates", "group", "start", "end", "role", "row"):
                if key in wanted and (wanted[key] or None) != (entry.get(key) or None):
                    yield f"{entry['name']}.{key}: {entry.get(key)!r} for {wanted[key]!r}"
    for field in ("strengths", "casualties"):
        if field in gold and figures(gold[field]) != figures(found.get(field) or []):
            yield f"side {gold['number']} {field}: {figures(found.get(field) or [])} for {figures(gold[field])}"


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.name.removesuffix(".gold.json"))
def test_blind_box(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    article = path.with_name(path.name.replace(".gold.json", ".wikitext"))
    assert list(differences(gold, to_dict(parse_file(article)))) == []


def test_there_are_boxes() -> None:
    assert len(GOLD) >= 24
