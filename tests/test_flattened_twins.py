"""The flattened twin of a box reads like the box that has lost what flattening loses."""

import json
from pathlib import Path
from typing import Any

import pytest
from flattener import flattened, impoverished
from test_box_forms import BOX
from test_gold import said

from wikiconflict import parse, to_dict

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
PAGES = {
    path.stem: path.read_text(encoding="utf-8")
    for path in sorted(ARTICLES.glob("*.wikitext"))
    if parse(path.read_text(encoding="utf-8")).conflict is not None
} | {"a plain box": BOX}

#: What is compared: all that a flattened box can still say.
KEYS = """name part_of when phases places place_text outcome status territory sides joint toll causes goals methods
notes details""".split()


def record(text: str, title: str) -> dict[str, Any]:
    whole = to_dict(parse(text, title=title))
    found: dict[str, Any] = projected(said({key: whole[key] for key in KEYS}))
    return found


def projected(value: Any) -> Any:
    """What a comma leaves open: statements as one text, a party whose name holds a comma as several."""
    if isinstance(value, dict):
        return {key: projected(inner) for key, inner in value.items()}
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    if isinstance(value, list):
        return [part for item in value for part in _parts(item)]
    return value


def _parts(item: Any) -> list[Any]:
    if isinstance(item, dict) and "name" in item and "target" not in item:
        return [{**projected(item), "name": name} for name in item["name"].split(", ")]
    return [projected(item)]


@pytest.mark.parametrize("name", PAGES)
def test_twins(name: str) -> None:
    text = PAGES[name]
    title = str(parse(text).title)
    poor, flat = record(impoverished(text), title), record(flattened(text, title), title)
    assert json.dumps(flat, indent=1, ensure_ascii=False) == json.dumps(poor, indent=1, ensure_ascii=False)


def test_the_table_of_losses() -> None:
    """Each row of record.md's table."""
    text = """{{Infobox military conflict
| conflict = [[War of X|X war]]
| date = {{start date|1900}} ({{age in years|1900}})
| combatant1 = {{flag|Peru}}<br>[[Chile]]<ref>x</ref>
| combatant2 = {{PAK}}<br>{{flagicon|Spain}} \'\'\'Spain\'\'\'
----
[[File:A.svg|20px|border]] Acre
| commander1 = * Dada{{KIA}}
** {{nowrap|[[Lala]]}}
| strength1 = {{ubl|1{{snd}}2|{{small|3}}}}
| strength_1 = {{plainlist|
* 4
* 5
}}
}}"""
    assert flattened(text, "X war").splitlines()[3:-2] == [
        "- Conflict: X war",
        "- Date: ()",
        "- Combatant1: , Chile".replace(": , ", ": "),
        "- Combatant2: PAK , Spain ---- 20px Acre",
        "- Commander1: * DadaKIA, ** Lala",
        "- Strength1: 1 – 2, 3",
        "- Strength 1: * 4, * 5",
    ]


@pytest.mark.parametrize("field", ["Combatant2", "Commander2"])
def test_a_name_that_vanished_behind_the_last_comma_is_told(field: str) -> None:
    article = parse(f"Infobox\n- Conflict: X\n- Combatant1: A\n- {field}: B, \n- Result: A victory\n")
    assert [d.code for d in article.diagnostics].count("flattened.empty_item") == 1
    assert "flattened.empty_item" not in [d.code for d in parse("Infobox\n- Combatant1: A, B\n").diagnostics]
