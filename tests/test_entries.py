"""People and parties, by the case files ``people.md`` and ``parties.md``: each case is a field of a box."""

from collections.abc import Iterable, Iterator

import pytest
from case_blocks import Case, cases

from wikiconflict import Combatant, Conflict, Unit, parse

PEOPLE = cases("people*.md")
PARTIES = cases("parties*.md")


def box(case: Case, field: str) -> Conflict:
    """The conflict of a box that holds the case's field."""
    flattened = case.one("flattened")
    if flattened is not None:
        text = f"= A battle =\n\nInfobox\n- Conflict: A battle\n- {field.capitalize()}: {flattened}\n\nText.\n"
    else:
        lines = "\n".join(case.all("in") or case.all("units"))
        text = f"{{{{Infobox military conflict\n| conflict = A battle\n| {field} = {lines}\n| result = Victory\n}}}}\n"
    conflict = parse(text).conflict
    assert conflict is not None
    return conflict


def rows(case: Case) -> list[tuple[int, dict[str, str]]]:
    """The expected entries: level and attributes."""
    found = []
    for row in case.all("out"):
        level = len(row) - len(row.lstrip(">"))
        pairs = (part.partition("=") for part in row.lstrip("> ").split(";"))
        found.append((level, {key.strip(): value.strip() for key, _, value in pairs}))
    return found


#: What an entry has that its row does not name.
PERSON = dict.fromkeys(["rank", "flags", "fates", "group", "start", "end", "note"], "-")
PARTY = dict.fromkeys(["flag", "group", "start", "end", "note"], "-")


def shown(entry: object, keys: Iterable[str]) -> dict[str, str]:
    """The attributes of an entry as the case files write them."""

    def written(value: object) -> str:
        if isinstance(value, tuple):
            return ", ".join(str(part) for part in value) or "-"
        return "-" if value is None else str(value)

    return {key: written(getattr(entry, key)) for key in keys}


def flat(entries: tuple[Combatant, ...] | tuple[Unit, ...], level: int = 0) -> Iterator[tuple[int, object]]:
    for entry in entries:
        yield level, entry
        yield from flat(entry.members, level + 1)


@pytest.mark.parametrize("case", PEOPLE, ids=lambda case: case.title)
def test_people(case: Case) -> None:
    conflict = box(case, "commander1")
    people = [person for side in conflict.sides for person in side.commanders]
    expected = [PERSON | keys for _, keys in rows(case)]
    assert [person.name for person in people] == [keys["name"] for keys in expected]
    assert [shown(person, keys) for person, keys in zip(people, expected, strict=True)] == expected
    assert [rest.text for rest in conflict.unread if rest.field == "commander"] == case.all("unread")


@pytest.mark.parametrize("case", PARTIES, ids=lambda case: case.title)
def test_parties(case: Case) -> None:
    units = bool(case.all("units"))
    field = "units" if units else "combatant"
    conflict = box(case, f"{field}1")
    found = [pair for side in conflict.sides for pair in flat(side.units if units else side.combatants)]
    absent = PARTY if units else PARTY | {"role": "belligerent"}
    expected = [(level, absent | keys) for level, keys in rows(case)]
    assert [(level, entry.name) for level, entry in found] == [(level, keys["name"]) for level, keys in expected]
    assert [shown(entry, keys) for (_, entry), (_, keys) in zip(found, expected, strict=True)] == [
        k for _, k in expected
    ]
    assert [rest.text for rest in conflict.unread if rest.field == field] == case.all("unread")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("commander1", "[[Drusus]]{{flagicon|Rome}} [[Tiberius]]"),
        ("combatant1", "{{flag|France}}{{flag|Spain}}"),
        ("strength1", "'''British:''' 5,000 '''French:''' 6,000"),
        ("strength1", "13 legions30,000 auxiliaries"),
    ],
)
def test_a_lost_break_is_told(field: str, value: str) -> None:
    """What was read apart though nothing parts it says so, once, and where."""
    page = f"{{{{Infobox military conflict\n| conflict = X\n| {field} = {value}\n}}}}"
    told = [d for d in parse(page).diagnostics if d.code == "list.lost_break"]
    assert [d.field for d in told] == [field.rstrip("1")]
    assert told[0].start is not None
    assert page.index(value) < told[0].start
