"""Parties and units: trees of named entries with flags, groups, roles, periods and notes."""

import attrs

from wikiconflict.diagnostics import Diagnostic
from wikiconflict.document import Value
from wikiconflict.grammars.entries import brackets, has_period, is_nobody, name_of, read_around, without_brackets
from wikiconflict.grammars.lists import PARTIES, Item, Node, attach_parentheses, items, lost_breaks, tree
from wikiconflict.model.dates import Date, Period
from wikiconflict.model.party import Combatant, Role, Unit
from wikiconflict.model.text import Text
from wikiconflict.reading import Leftover, Reading
from wikiconflict.source import Span
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.parties import PartyWords


@attrs.define
class _Entry:
    """One entry before it becomes a Combatant or a Unit."""

    name: Text
    target: str | None
    flag: Text | None
    group: Text | None
    start: Date | None
    end: Date | None
    note: Text | None
    span: Span
    citations: tuple[str, ...]
    members: list["_Entry"] = attrs.field(factory=list)


def read_combatants(
    value: Value,
    words: PartyWords,
    dates: DateWords,
    *,
    when: Period | None = None,
    row: str | None = None,
    field: str = "combatant",
) -> Reading[tuple[Combatant, ...]]:
    """The parties of one parameter; ``row`` is the parameter's letter, ``when`` the conflict's period."""
    reading = _read(value, words, dates, when, field)

    def combatant(entry: _Entry) -> Combatant:
        return Combatant(
            entry.name,
            entry.target,
            entry.flag,
            role_of(entry.group, words),
            entry.group,
            entry.start,
            entry.end,
            entry.note,
            row,
            tuple(combatant(member) for member in entry.members),
            span=entry.span,
            citations=entry.citations,
        )

    return Reading(tuple(combatant(entry) for entry in reading.value), reading.unread, reading.diagnostics)


def read_units(
    value: Value, words: PartyWords, dates: DateWords, *, when: Period | None = None, field: str = "units"
) -> Reading[tuple[Unit, ...]]:
    """The units of one parameter; ``when`` is the conflict's period."""
    reading = _read(value, words, dates, when, field)

    def unit(entry: _Entry) -> Unit:
        return Unit(
            entry.name,
            entry.target,
            entry.flag,
            entry.group,
            entry.start,
            entry.end,
            entry.note,
            tuple(unit(member) for member in entry.members),
            span=entry.span,
            citations=entry.citations,
        )

    return Reading(tuple(unit(entry) for entry in reading.value), reading.unread, reading.diagnostics)


def role_of(group: Text | None, words: PartyWords) -> Role:
    """``supporter`` under a heading that speaks of support."""
    if group is None:
        return "belligerent"
    spoken = {word.strip("():,.").casefold() for word in group.split()}
    return "supporter" if spoken & words.support else "belligerent"


def _read(value: Value, words: PartyWords, dates: DateWords, when: Period | None, field: str) -> Reading[list[_Entry]]:
    listed = items(value, PARTIES, field)
    parted, problems = _apart(listed.value, field)
    found = attach_parentheses(parted, lambda flow: has_period(flow, dates, when))
    unread: list[Leftover] = []
    entries: list[_Entry] = []
    for node in tree(_under_colons(found)):
        entries.extend(_entries(node, words, dates, when, unread))
    return Reading(entries, tuple(unread), (*listed.diagnostics, *problems))


def _apart(found: tuple[Item, ...], field: str) -> tuple[tuple[Item, ...], list[Diagnostic]]:
    """Items parted where a line break was lost: at a flag that stands right behind a linked name; and the findings."""
    result: list[Item] = []
    problems: list[Diagnostic] = []
    for item in found:
        flow = item.flow
        cuts = sorted({at for at, _ in flow.flags if flow.follows_link(at) and flow.begins_word(at)})
        parts = flow.split([(at, at) for at in cuts]) if cuts else [flow]
        problems += lost_breaks(parts, field)
        result.extend(attrs.evolve(item, flow=part, ruled=item.ruled and not i) for i, part in enumerate(parts))
    return tuple(result), problems


def _under_colons(found: tuple[Item, ...]) -> tuple[Item, ...]:
    """Sets the items of a list below the party with a colon that announces them (``{{flag|X}}:``)."""
    result: list[Item] = []
    announced: Item | None = None
    for item in found:
        if announced is not None and not (
            item.opener in ("bullet", "item", "break")
            and item.depth >= announced.depth
            and item.group == announced.group
        ):
            announced = None
        if announced is not None and item.depth == announced.depth and item.opener != "break":
            item = attrs.evolve(item, depth=item.depth + 1)
        if item.flow.flags and item.flow.text.endswith(":"):
            announced = item
        result.append(item)
    return tuple(result)


def _entries(
    node: Node, words: PartyWords, dates: DateWords, when: Period | None, unread: list[Leftover]
) -> list[_Entry]:
    """The entry of a node with its members; of a node that names nobody the members alone."""
    entry = _entry(node.item, words, dates, when, unread)
    below = [child for inner in node.children for child in _entries(inner, words, dates, when, unread)]
    if entry is None:
        return below
    entry.members = below
    return [entry]


def _entry(
    item: Item, words: PartyWords, dates: DateWords, when: Period | None, unread: list[Leftover]
) -> _Entry | None:
    flow = item.flow
    found = brackets(flow)
    bare = without_brackets(flow, found)
    name, start, end = name_of(bare)
    if not name and len(found) == 1 and not flow.flags and read_around(found, dates, when).note:
        name, start, end = name_of(found[0].flow)  # the whole entry stands in brackets
        bare, found = found[0].flow, []
    if not any(c.isalnum() for c in name) or is_nobody(
        name, words.nobody, words.references, words.full_list, words.others
    ):
        if flow.text:
            unread.append(Leftover(flow.text, flow.span()))
        return None
    around = read_around(found, dates, when)
    flag = flow.flags[0][1] if flow.flags else None
    return _Entry(
        name,
        bare.target(start, end),
        Text(flag.name, flag.span) if flag else None,
        item.group,
        around.start,
        around.end,
        around.note,
        flow.extent,
        flow.citations,
    )
