"""Nothing is lost: each character of a box has one of the classes of ``box_characters``; what a page shows is told."""

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from box_characters import count_characters
from box_maker import LAYOUT, make_box

from wikiconflict import parse, to_dict

HOME = Path(__file__).parent.parent / "fixtures"
ARTICLES = sorted(
    path
    for folder in ("articles", "blind", "languages")
    for path in (HOME / folder).rglob("*")
    if path.suffix in (".txt", ".wikitext")
)
#: Boxes are made in shares, so that processes divide them: 20,000 with ``CI=true``.
SHARE = 500
SHARES = 40 if os.environ.get("CI") == "true" else 2


def language(path: Path) -> str | None:
    return path.parent.name if "languages" in path.parts else None


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_fixtures(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert count_characters(text, parse(text, language=language(path)))[1] == []


def said(text: str) -> str:
    """All that the record says of the box, as one text."""
    record: dict[str, Any] = to_dict(parse(text))
    apart = ("source", "provenance", "sections", "events", "diagnostics")
    return json.dumps({key: value for key, value in record.items() if key not in apart})


@pytest.mark.parametrize("share", range(SHARES))
def test_generated_boxes(share: int) -> None:
    """No character falls out, and of a box that is not broken each word stands in the record."""
    for seed in range(share * SHARE, (share + 1) * SHARE):
        box = make_box(seed)
        _, lost = count_characters(box.text, parse(box.text))
        assert lost == [], f"seed {seed}"
        if box.words:
            record = said(box.text)
            assert [word for word in box.words if word not in record] == [], f"seed {seed}"


def test_the_generator_is_wild() -> None:
    """The boxes hold what the measure is for; else it would measure nothing."""
    boxes = [make_box(seed) for seed in range(300)]
    assert sum(bool(box.words) for box in boxes) > 100
    together = "".join(box.text for box in boxes)
    for sign in ("<!--", "<ref", "{{efn", "{{ubl", "{{KIA}}", "<math>", "قوات", "🇵🇪", *LAYOUT):
        assert sign in together
    counts: Counter[str] = Counter()
    for box in boxes:
        counts += count_characters(box.text, parse(box.text))[0]
    wanted = {"entry", "unread", "unmapped", "layout", "mark", "citation", "comment", "markup", "setting", "separator"}
    assert wanted <= set(counts)


@pytest.mark.parametrize(
    ("row", "field", "word"),
    [
        ("module = Plain text", "Module", "Plain text"),
        ("module = {{Infobox weapon|name=Cannon}}", "Module", "Cannon"),
        ("module = [http://example.org/a Label]", "Module", "Label"),
        ("strength1 = <math>5^2</math>", "strength", "5^2"),
        ("image = {{switcher|[[File:A.jpg|300px]]|First|[[File:B.jpg|300px]]|Second}}", "image", "Second"),
        ("combatant1 = {{nowrap|Peru|Chile}}", "combatant", "Chile"),
        ("date = 1820\n| [http://example.org/a Astray]", "1", "Astray"),
        ("combatant1 = Peru\n'''Allies:'''\n(until 1820)", "combatant", "Allies"),
    ],
)
def test_what_was_lost_once(row: str, field: str, word: str) -> None:
    conflict = parse(f"{{{{Infobox military conflict\n| conflict = X\n| {row}\n}}}}").conflict
    assert conflict is not None
    told = [(rest.field, rest.text) for rest in conflict.unread]
    told += [(name.capitalize(), str(text)) for name, text in conflict.unmapped.items()]
    assert any(name == field and word in text for name, text in told), told


def test_rows_of_one_unknown_name_are_all_kept() -> None:
    conflict = parse("{{Infobox military conflict|conflict=X|odd=1|odd=2|odd=3}}").conflict
    assert conflict is not None
    assert conflict.unmapped == {"odd": "1", "odd (2)": "2", "odd (3)": "3"}
