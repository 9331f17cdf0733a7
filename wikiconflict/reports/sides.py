"""The sides beside each other: parties and units as trees, commanders with their fates, rows level across the sides."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from wikiconflict.model import Combatant, Commander, Conflict, Side, Text, Unit
from wikiconflict.reports.markup import Html, element
from wikiconflict.reports.words import Words, side_title


def sides_section(conflict: Conflict, words: Words, level: int) -> Iterator[Html]:
    """All sides as columns, what spans them beneath."""
    sides = (*conflict.sides, *((conflict.joint,) if conflict.joint else ()))
    winners = conflict.outcome.winners if conflict.outcome else ()
    columns = [_side(side, words, level, won=side.number in winners) for side in sides]
    if columns:
        yield element("div", columns, class_="sides")


def _side(side: Side, words: Words, level: int, *, won: bool) -> Html:
    parts = [
        ("Parties", _grouped(side.combatants, words)),
        ("Commanders and leaders", _commanders(side.commanders, words)),
        ("Units", _grouped(side.units, words)),
    ]
    return element(
        "section",
        element(
            f"h{level}",
            side_title(side),
            element("span", " ✓ won", class_="won") if won else None,
        ),
        [_part(name, items, level + 1) for name, items in parts],
        class_=f"side side-{side.number % 6}" if side.number else "side joint",
    )


def _part(name: str, items: Iterable[Html], level: int) -> Html:
    listed = list(items)
    # an empty part keeps its row, so that the rows of the sides stay level
    return (
        element("div", element(f"h{level}", name), element("ul", listed, class_="tree")) if listed else element("div")
    )


def _heading(group: Text | None, role: str | None, words: Words) -> Html | None:
    if group and group.strip():
        return words.evidence.value(group)
    return Html("Supporters") if role == "supporter" else None


def _grouped(parties: Iterable[Combatant | Unit], words: Words) -> Iterator[Html]:
    row = None
    for (group, role, letter), members in groupby(parties, key=_place):
        if letter != row:
            # a lettered row of the box: the template sets it below a line
            yield element("li", element("hr"), class_="row")
            row = letter
        items = [_party(party, words) for party in members]
        yield from _under(_heading(group, role, words), items, supporters=role == "supporter")


def _place(party: Combatant | Unit) -> tuple[Text | None, str | None, str | None]:
    """Group, role and lettered row; a unit has the first alone."""
    return party.group, getattr(party, "role", None), getattr(party, "row", None)


def _under(title: Html | None, items: list[Html], *, supporters: bool = False) -> Iterator[Html]:
    if title is None:
        yield from items
    else:
        named = element("span", title, class_="group supporters" if supporters else "group")
        yield element("li", named, element("ul", items), class_="grouped")


def _party(party: Combatant | Unit, words: Words) -> Html:
    members = element("ul", [_party(member, words) for member in party.members]) if party.members else None
    return element("li", words.party(party), members)


def _commanders(commanders: Iterable[Commander], words: Words) -> Iterator[Html]:
    for group, members in groupby(commanders, key=lambda person: person.group):
        items = [element("li", words.person(person)) for person in members]
        yield from _under(_heading(group, None, words), items)
