"""Phases, dated headings and the periods of parties and commanders in one order."""

from collections.abc import Iterator, Sequence

import attrs

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.model.article import Section, TimelineEntry, TimelineOrigin
from wikiconflict.model.conflict import Conflict
from wikiconflict.model.dates import Date, Phase
from wikiconflict.model.party import Combatant
from wikiconflict.model.text import Text

_MOST_OPEN = 100  # spans around an entry among which its parent is looked for
_NEVER = (10**6, "")
_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def timeline(conflict: Conflict | None, sections: tuple[Section, ...]) -> tuple[TimelineEntry, ...]:
    """The spans that a page names, by start; ``parent`` is the narrowest earlier entry that holds one."""
    found = [*_of_conflict(conflict), *_of_sections(sections, "/sections")]
    found.sort(key=lambda entry: (_first(entry), _descending(_last(entry))))
    return tuple(attrs.evolve(entry, parent=parent) for entry, parent in zip(found, _parents(found), strict=True))


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
    return _key(entry.end.last_day) if isinstance(entry.end, Date) else _NEVER


def _descending(key: tuple[int, str]) -> tuple[int, int]:
    month_day = int(key[1].replace("-", "") or 0)
    return -key[0], -month_day


def _parents(entries: list[TimelineEntry]) -> Iterator[int | None]:
    """For each entry the narrowest phase or heading that holds it; entries are in order of their starts."""
    open_: list[int] = []
    for index, entry in enumerate(entries):
        bounds = (_first(entry), _last(entry))
        while open_ and _last(entries[open_[-1]]) < bounds[0]:
            open_.pop()
        holding = (
            i
            for i in reversed(open_[-_MOST_OPEN:])
            if _last(entries[i]) >= bounds[1] and (_first(entries[i]), _last(entries[i])) != bounds
        )
        yield next(holding, None)
        if entry.origin in ("date_field", "heading"):
            open_.append(index)


def phase_findings(phases: Sequence[Phase]) -> Iterator[Diagnostic]:
    """Phases that overlap, and days between two phases that none covers.

    A phase within another one nests; phases that meet in one year or month (``1978–1992``, ``1992–1994``) do neither.
    """
    dated = sorted(
        (p for p in phases if p.start is not None and (p.end is not None or p.ongoing)),
        key=lambda p: (_key(p.start.first_day) if p.start else _NEVER, _descending(_end(p))),
    )
    before: Phase | None = None
    for phase in dated:
        if before is not None and phase.start is not None:
            start, end = _key(phase.start.first_day), _end(before)
            names = f"{phase.name or phase.text!s} and {before.name or before.text!s}"
            if start <= end < _end(phase) and not _meet(before, phase):
                yield diagnose("timeline.overlap", f"{names} overlap", field="date", span=phase.span)
            elif before.end is not None and _days(phase.start.first_day) - _days(before.end.last_day) > 1:
                message = f"between {before.end} and {phase.start} the date field names no phase"
                yield diagnose("timeline.gap", message, field="date", span=phase.span)
        if before is None or _end(before) < _end(phase):
            before = phase


def _end(phase: Phase) -> tuple[int, str]:
    return _key(phase.end.last_day) if phase.end is not None else _NEVER


def _meet(before: Phase, phase: Phase) -> bool:
    """Whether one phase ends in the very year, month or day in which the next one begins."""
    if before.end is None or phase.start is None:
        return False
    end = (_key(before.end.first_day), _key(before.end.last_day))
    start = (_key(phase.start.first_day), _key(phase.start.last_day))
    return end[0] <= start[0] <= end[1] <= start[1] or start[0] <= end[0] <= end[1] <= start[1]


def _days(day: str) -> int:
    """Days since a fixed day, near enough to tell neighbours from others in any year."""
    year, rest = _key(day)
    month, number = (int(part) for part in rest.split("-"))
    leap = year - (1 if month < 3 else 0)
    return year * 365 + leap // 4 - leap // 100 + leap // 400 + _DAYS_BEFORE[month - 1] + number
