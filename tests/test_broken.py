"""Broken markup: what surrounds a fault is read as if it were not there; the fault is told, with its place."""

import pytest
from case_blocks import Case, cases
from test_templates import shown

from wikiconflict.dialects.wikitext import read_wikitext
from wikiconflict.document import Document
from wikiconflict.languages import language_of

VALUES = cases("values.md", folder="broken")

#: A sound box: each field's value and what is read of it.
SOUND = {
    "conflict": ("Battle of Ayacucho", ["Battle of Ayacucho"]),
    "partof": ("the [[Peruvian War of Independence]]", ["the [[Peruvian War of Independence]]"]),
    "date": ("{{start date|1824|12|9|df=y}}", ["9 December 1824"]),
    "place": ("[[Quinua, Peru|Quinua]]", ["[[Quinua, Peru|Quinua]]"]),
    "result": ("Patriot victory<ref name=a />", ["Patriot victory^"]),
    "combatant1": ("{{flag|Gran Colombia}}<br>{{flag|Peru}}", ["{Gran Colombia}[[Gran Colombia]]", "{Peru}[[Peru]]"]),
    "combatant2": ("\n* {{flagicon|Spain|1785}} [[Spain]]", ["* {Spain|1785} [[Spain]]"]),
    "commander1": ("[[Antonio José de Sucre]]", ["[[Antonio José de Sucre]]"]),
    "strength1": ("5,780 men", ["5,780 men"]),
    "notes": ("The last large battle", ["The last large battle"]),
}
PLACES = ["partof", "place", "result", "combatant1", "combatant2", "commander1", "strength1", "notes"]


def page(values: dict[str, str]) -> str:
    rows = "".join(f"| {name} = {value}\n" for name, value in values.items())
    return f"{{{{Infobox military conflict\n{rows}}}}}\nThe '''battle''' was the last.\n"


def fields(document: Document) -> dict[str, list[str]]:
    (box,) = document.boxes
    return {f"{p.field}{p.number or ''}": shown(p.value) for p in box.parameters}


def test_the_sound_box() -> None:
    document = read_wikitext(page({name: value for name, (value, _) in SOUND.items()}), language_of("en"))
    assert fields(document) == {name: lines for name, (_, lines) in SOUND.items()}
    assert not document.diagnostics


#: A fault in a field, but for those that no one could tell from a sound box there.
FAULTS = [(case, field) for case in VALUES for field in PLACES if field not in case.all("except")]


@pytest.mark.parametrize(("case", "field"), FAULTS, ids=[f"{case.title}-{field}" for case, field in FAULTS])
def test_sound_around_broken(case: Case, field: str) -> None:
    broken = "\n".join(case.all("in"))
    text = page({name: broken if name == field else value for name, (value, _) in SOUND.items()})
    document = read_wikitext(text, language_of("en"))
    found = fields(document)
    assert found.pop(field) == case.all("out")
    assert found == {name: lines for name, (_, lines) in SOUND.items() if name != field}
    assert [problem.code for problem in document.diagnostics] == case.all("code")
    begin = text.index(f"| {field} = {broken}")
    for problem in document.diagnostics:
        assert problem.start is not None
        assert begin <= problem.start < begin + len(f"| {field} = {broken}")
    assert document.boxes[0].span.end == text.index("The '''battle''' was") - 1
