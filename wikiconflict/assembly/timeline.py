"""Phases, dated headings and the periods of parties and commanders in one order."""

from collections.abc import Iterator

import attrs

from wikiconflict.model.article import Section, TimelineEntry, TimelineOrigin
from wikiconflict.model.conflict import Conflict
from wikiconflict.model.dates import Date
from wikiconflict.model.party import Combatant
from wikiconflict.model.text import Text


def timeline(conflict: Conflict | None, sections: tuple[Section, ...]) -> tuple[TimelineEntry, ...]:
    """The spans that a page names, by start; ``parent`` is the narrowest earlier entry that holds one."""
    found = [*_of_conflict(conflict), *_of_sections(sections, "/sections")]
    found.sort(key=lambda entry: (_first(entry), _descending(_last(entry))))
    return tuple(attrs.evolve(entry, parent=_parent(found, index)) for index, entry in enumerate(found))


def _of_conflict(conflict: Conflict | None) -> Iterator[TimelineEntry]:
    if conflict is None:
        return
    for phase in conflict.phases:
        yield TimelineEntry(phase.name or phase.text or Text(), phase.start, phase.end, "date_field")
    for side in conflict.sides:
        for combatant in side.combatants:
            yield from _of_party(combatant)
        for commander in side.commanders:
            if commander.start or commander.end:
                yield TimelineEntry(commander.name, commander.start, commander.end, "commander")


def _of_party(combatant: Combatant) -> Iterator[TimelineEntry]:
    if combatant.start or combatant.end:
        yield TimelineEntry(combatant.name, combatant.start, combatant.end, "combatant")
    for member in combatant.members:
        yield from _of_party(member)


def _of_sections(sections: tuple[Section, ...], pointer: str) -> Iterator[TimelineEntry]:
    origin: TimelineOrigin = "heading"
    for index, section in enumerate(sections):
        here = f"{pointer}/{index}"
        if (section.start or section.end) and section.title:
            yield TimelineEntry(section.title, section.start, section.end, origin, here)
        yield from _of_sections(section.sections, f"{here}/sections")


def _key(day: str) -> tuple[int, str]:
    if day.startswith("-"):
        year, _, rest = day[1:].partition("-")
        return -int(year), rest
    year, _, rest = day.partition("-")
    return int(year), rest


def _first(entry: TimelineEntry) -> tuple[int, str]:
    return _key(entry.start.first_day) if isinstance(entry.start, Date) else (-(10**6), "")


def _last(entry: TimelineEntry) -> tuple[int, str]:
    return _key(entry.end.last_day) if isinstance(entry.end, Date) else (10**6, "")


def _descending(key: tuple[int, str]) -> tuple[int, int]:
    month_day = int(key[1].replace("-", "") or 0)
    return -key[0], -month_day


def _parent(entries: list[TimelineEntry], index: int) -> int | None:
    entry = entries[index]
    holders = [
        i
        for i, other in enumerate(entries)
        if i != index
        and other.origin in ("date_field", "heading")
        and _first(other) <= _first(entry)
        and _last(entry) <= _last(other)
        and (_first(other), _last(other)) != (_first(entry), _last(entry))
    ]
    return max(holders, key=lambda i: (_first(entries[i]), _descending(_last(entries[i]))), default=None)
