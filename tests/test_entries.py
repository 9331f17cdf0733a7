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


@pytest.mark.parametrize("field", ["combatant", "commander", "strength"])
def test_a_heading_without_entries_is_told(field: str) -> None:
    page = f"{{{{Infobox military conflict\n| conflict = X\n| {field}1 = * 500 [[A]]\n* '''Navy:'''\n}}}}"
    (told,) = [d for d in parse(page).diagnostics if d.code == "list.empty_heading"]
    assert (told.field, page[told.start : told.end]) == (field, "Navy")
    assert "Navy" in told.message


def test_a_period_before_a_semicolon() -> None:
    page = "{{Infobox military conflict\n| conflict = X\n| commander1 = [[Jean Doe]] (until 1942; in the east)\n}}"
    conflict = parse(page).conflict
    assert conflict is not None
    (person,) = conflict.sides[0].commanders
    assert (person.start, person.end, person.note) == (None, "1942", "until 1942; in the east")


def test_an_entry_tells_where_it_stands() -> None:
    """Every part of an entry leads to its own text, and footnotes to their citations."""
    page = """{{Infobox military conflict
| conflict = X
| combatant1 = '''Allies:'''<br>{{flagicon|France}} [[France]] (until 1940) (in the north)<ref name="a">Y</ref>
| commander1 = {{flagicon|France}} General [[Jean Doe|Doe]] (captured) (in the north)<ref name="b">Z</ref>
| units1 = {{flagicon|France}} [[First Army]]<ref name="c">W</ref>
}}"""
    article = parse(page)
    assert article.conflict is not None
    (side,) = article.conflict.sides
    (party,), (person,), (unit,) = side.combatants, side.commanders, side.units
    for text, expected in (
        (party.name, "France"),
        (party.flag, "{{flagicon|France}}"),
        (party.group, "Allies"),
        (party.note, "in the north"),
        (party.end, "until 1940"),
        (person.name, "Doe"),
        (person.rank, "General"),
        (person.flags[0], "{{flagicon|France}}"),
        (person.note, "in the north"),
        (unit.name, "First Army"),
        (unit.flag, "{{flagicon|France}}"),
    ):
        assert text is not None
        assert text.span is not None
        assert text.span.of(page) == expected
    cited = {citation.id: citation.name for citation in article.citations}
    for entry, name in ((party, "a"), (person, "b"), (unit, "c")):
        assert [cited[id_] for id_ in entry.citations] == [name]
        assert entry.span is not None
        assert entry.span.of(page).startswith("{{flagicon|France}}")
