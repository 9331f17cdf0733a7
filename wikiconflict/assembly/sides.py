"""The sides of a box: columns, lettered rows, and the row that spans all sides.

The box has as many columns as the highest N with a ``combatantN`` (or lettered row) that is not blank, at least two; a
field numbered one above that spans all sides (documentation of the template and its module).
"""

from collections.abc import Iterable

import attrs

from wikiconflict.assembly.collector import Collector
from wikiconflict.assembly.fields import SIDED, STRENGTHS
from wikiconflict.document import Infobox, Parameter
from wikiconflict.grammars.entries import has_period
from wikiconflict.grammars.lists import FIGURES, Item, attach_parentheses, items
from wikiconflict.grammars.parties import read_combatants, read_units
from wikiconflict.grammars.people import read_commanders
from wikiconflict.grammars.quantities import read_casualties, read_strengths
from wikiconflict.model.commander import Commander
from wikiconflict.model.dates import Period
from wikiconflict.model.party import Combatant, Unit
from wikiconflict.model.quantity import CasualtyFigure, StrengthFigure
from wikiconflict.model.side import Side
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.language import Language

PERPETRATORS = "perpetrators"


@attrs.define
class _Column:
    combatants: list[Combatant] = attrs.field(factory=list)
    commanders: list[Commander] = attrs.field(factory=list)
    units: list[Unit] = attrs.field(factory=list)
    strengths: list[StrengthFigure] = attrs.field(factory=list)
    casualties: list[CasualtyFigure] = attrs.field(factory=list)


@attrs.frozen
class Sides:
    """The sides by number, the joint row without its casualties, and those casualties."""

    sides: tuple[Side, ...]
    joint: Side | None
    toll: tuple[CasualtyFigure, ...]


def columns(box: Infobox) -> int:
    """How many columns the box has: the highest number of a party that is not blank, at least two."""
    numbers = [p.number for p in box.parameters if p.field == "combatant" and p.number is not None and p.value.lines]
    return max([2, *numbers])


def figure_items(
    parameter: Parameter, language: Language, when: Period | None, collector: Collector
) -> tuple[Item, ...]:
    """The items of a field of figures, parentheses on lines of their own joined to what they speak of."""
    found = collector.take(items(parameter.value, FIGURES, parameter.field), parameter.field)
    return attach_parentheses(found, lambda flow: has_period(flow, language.dates, when))


def read_sides(box: Infobox, language: Language, when: Period | None, collector: Collector) -> Sides:
    """Reads every sided field of a box."""
    width = columns(box)
    found: dict[int, _Column] = {}
    for parameter in _in_order(box.parameters):
        if parameter.field == PERPETRATORS or parameter.field == "numparts":
            number = 1
        elif parameter.field in SIDED and parameter.number is not None and parameter.value.lines:
            number = 0 if parameter.number == width + 1 else parameter.number
        else:
            continue
        _read(parameter, found.setdefault(number, _Column()), language, when, collector)
    labelled = any(p.field in (PERPETRATORS, "numparts") and p.value.lines for p in box.parameters)
    sides = tuple(
        _side(number, column, Text(PERPETRATORS) if labelled and number == 1 else None)
        for number, column in sorted(found.items())
        if number
    )
    joint = found.get(0)
    toll = tuple(joint.casualties) if joint else ()
    if joint is not None:
        joint.casualties = []
    spans = joint is not None and any((joint.combatants, joint.commanders, joint.units, joint.strengths))
    return Sides(sides, _side(0, joint, None) if joint is not None and spans else None, toll)


def _in_order(parameters: Iterable[Parameter]) -> list[Parameter]:
    """Unlettered rows before the lettered ones, as they are drawn."""
    return sorted(parameters, key=lambda parameter: parameter.row or "")


def _side(number: int, column: _Column, label: Text | None) -> Side:
    return Side(
        number,
        label,
        tuple(column.combatants),
        tuple(column.commanders),
        tuple(column.units),
        tuple(column.strengths),
        tuple(column.casualties),
    )


def _read(parameter: Parameter, column: _Column, language: Language, when: Period | None, collector: Collector) -> None:
    field, value, dates = parameter.field, parameter.value, language.dates
    if field in ("combatant", PERPETRATORS):
        reading = read_combatants(value, language.parties, dates, when=when, row=parameter.row, field=field)
        column.combatants += collector.take(reading, field)
    elif field == "commander":
        people = read_commanders(value, language.people, dates, when=when, row=parameter.row, field=field)
        column.commanders += collector.take(people, field)
    elif field == "units":
        column.units += collector.take(read_units(value, language.parties, dates, when=when, field=field), field)
    elif field == "casualties":
        losses = read_casualties(
            figure_items(parameter, language, when, collector), language.quantities, dates, when=when, field=field
        )
        column.casualties += collector.take(losses, field)
    else:
        group = STRENGTHS.get(field)
        strengths = read_strengths(
            figure_items(parameter, language, when, collector),
            language.quantities,
            dates,
            when=when,
            field=field,
            row_group=Text(group) if group else None,
        )
        column.strengths += collector.take(strengths, field)
