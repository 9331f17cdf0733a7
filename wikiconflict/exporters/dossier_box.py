"""The part of the dossier that comes from a box: summary, sides beside each other, phases, outcome, details."""

from collections.abc import Iterable, Iterator

from wikiconflict.exporters.markdown_text import article_address, escape, item, link, name_of, table
from wikiconflict.exporters.order_of_battle import (
    commander_words,
    figure_words,
    order_of_battle,
    party_words,
    side_title,
)
from wikiconflict.exporters.wording import period_words
from wikiconflict.model import CasualtyFigure, Combatant, Conflict, Coordinates, Link, Side, StrengthFigure, Text

SEPARATOR = " · "
#: Names and figures in a cell of the table of sides; all of them stand in the order of battle.
SHORT = 8


def box_lines(conflict: Conflict, language: str | None, level: int) -> Iterator[str]:
    """All of a box, its headings from this level on."""
    heading = "#" * level
    yield from ("", *table(("", ""), _summary(conflict, language)))
    if conflict.sides:
        yield from ("", f"{heading} Sides", "", *_sides(conflict, language))
    yield from _outcome(conflict, heading)
    if conflict.phases:
        yield from ("", f"{heading} Phases", "")
        yield from table(
            ("Phase", "Period", "Intensity"),
            (
                (
                    name_of(phase.name or phase.text),
                    period_words(phase.start, phase.end, ongoing=phase.ongoing),
                    escape(phase.intensity or ""),
                )
                for phase in conflict.phases
            ),
        )
    if conflict.sides or conflict.joint:
        yield from ("", f"{heading} Order of battle", *order_of_battle(conflict, language, f"{heading}#"))
    if conflict.toll:
        yield from ("", f"{heading} Toll of the conflict", "", *(item(figure_words(loss)) for loss in conflict.toll))
    for title, statements in (("Causes", conflict.causes), ("Goals", conflict.goals), ("Methods", conflict.methods)):
        if statements:
            yield from ("", f"{heading} {title}", "", *map(_statement, statements))
    yield from _details(conflict, heading)


def _summary(conflict: Conflict, language: str | None) -> Iterator[tuple[str, str]]:
    when, outcome = conflict.when, conflict.outcome
    shown = {
        "Kind": escape(conflict.infobox),
        "Part of": _links(conflict.part_of, language),
        "Date": (period_words(when.start, when.end, ongoing=when.ongoing) or escape(when.text or "")) if when else "",
        "Place": _links(conflict.places, language) or escape(conflict.place_text or ""),
        "Coordinates": _point(conflict.coordinates) if conflict.coordinates else "",
        "Result": escape(outcome.verdict) if outcome else "",
        "Won by": _winners(conflict),
        "Status": escape(conflict.status or ""),
        "Territory": SEPARATOR.join(map(escape, conflict.territory)),
    }
    for name, value in shown.items():
        if value:
            yield f"**{name}**", value


def _links(links: Iterable[Link], language: str | None) -> str:
    return SEPARATOR.join(link(one.name, article_address(one.target, language)) for one in links)


def _point(point: Coordinates) -> str:
    north = "N" if point.latitude >= 0 else "S"
    east = "E" if point.longitude >= 0 else "W"
    return f"{abs(point.latitude):.4f}° {north}, {abs(point.longitude):.4f}° {east}"


def _winners(conflict: Conflict) -> str:
    winners = conflict.outcome.winners if conflict.outcome else ()
    sides = {side.number: side for side in conflict.sides}
    return SEPARATOR.join(side_title(sides[number]) if number in sides else f"Side {number}" for number in winners)


def _sides(conflict: Conflict, language: str | None) -> Iterator[str]:
    sides = conflict.sides
    rows = (
        ("Parties", [_parties(side, language) for side in sides]),
        ("Commanders", [_short(commander_words(person, language) for person in side.commanders) for side in sides]),
        ("Units", [_short(party_words(unit, language) for unit in side.units) for side in sides]),
        ("Strength", [_short(map(_figure, side.strengths)) for side in sides]),
        ("Casualties", [_short(map(_figure, side.casualties)) for side in sides]),
    )
    yield from table(
        ("", *map(side_title, sides)),
        ((f"**{name}**", *cells) for name, cells in rows if any(cells)),
    )


def _parties(side: Side, language: str | None) -> str:
    def named(role: str) -> str:
        return _short(link(p.name, article_address(p.target, language)) for p in _of(side.combatants, role))

    supporters = named("supporter")
    return SEPARATOR.join(
        part for part in (named("belligerent"), f"*supported by* {supporters}" if supporters else "") if part
    )


def _of(combatants: Iterable[Combatant], role: str) -> Iterator[Combatant]:
    return (combatant for combatant in combatants if combatant.role == role)


def _figure(figure: StrengthFigure | CasualtyFigure) -> str:
    group = f"{escape(figure.group)}: " if figure.group else ""
    return group + figure_words(figure)


def _short(entries: Iterable[str]) -> str:
    listed = list(entries)
    rest = len(listed) - SHORT
    return SEPARATOR.join((*listed[:SHORT], f"and {rest} more") if rest > 1 else listed)


def _outcome(conflict: Conflict, heading: str) -> Iterator[str]:
    if conflict.outcome is None:
        return
    kind = "" if conflict.outcome.kind == "other" else conflict.outcome.kind.replace("_", " ").capitalize()
    winners = _winners(conflict)
    said = ", ".join(part for part in (kind, f"won by {winners}" if winners else "") if part)
    yield from ("", f"{heading} Outcome")
    if said:
        yield from ("", f"{said[0].upper()}{said[1:]}.")
    if conflict.outcome.statements:
        yield from ("", *map(_statement, conflict.outcome.statements))


def _statement(statement: Text) -> str:
    return item(name_of(statement))


def _details(conflict: Conflict, heading: str) -> Iterator[str]:
    rows = [
        (name_of(name.replace("_", " ")), SEPARATOR.join(map(escape, texts)))
        for name, texts in conflict.details.items()
    ]
    rows += [("notes", escape(conflict.notes))] if conflict.notes else []
    rows += [("image", _image(image.file, image.caption or image.alt)) for image in conflict.images]
    if rows:
        yield from ("", f"{heading} Further rows", "", *table(("Row", "Text"), rows))
    left = [(name_of(rest.field.replace("_", " ")), escape(rest.text)) for rest in conflict.unread]
    left += [(name_of(name), escape(raw)) for name, raw in conflict.unmapped.items()]
    if left:
        yield from ("", f"{heading} Not read", "", *table(("Parameter", "Text"), left))


def _image(file: Text, caption: Text | None) -> str:
    return f"{name_of(file)}{f' — {escape(caption)}' if caption else ''}"
