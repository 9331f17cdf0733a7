"""Commanders: one entry a person, with rank, flags, fates, period and note."""

import attrs

from wikiconflict.document import Flag, Value
from wikiconflict.grammars.entries import (
    Around,
    Bracket,
    brackets,
    has_period,
    is_nobody,
    name_of,
    read_around,
    without_brackets,
)
from wikiconflict.grammars.fates import bracket_fates, drawn_fate, linked_fates, trailing_fates
from wikiconflict.grammars.lists import PEOPLE, Item, attach_parentheses, items, lost_breaks
from wikiconflict.grammars.people_lines import is_name, people_of, unglued, with_flags, with_titles
from wikiconflict.grammars.ranks import following_rank, is_rank, rank_of
from wikiconflict.grammars.scanner import Flow
from wikiconflict.model.commander import Commander, Fate
from wikiconflict.model.dates import Period
from wikiconflict.model.text import Text
from wikiconflict.reading import Leftover, Reading
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.people import PeopleWords


def read_commanders(
    value: Value,
    words: PeopleWords,
    dates: DateWords,
    *,
    when: Period | None = None,
    row: str | None = None,
    field: str = "commander",
) -> Reading[tuple[Commander, ...]]:
    """The people of one parameter; ``row`` is the parameter's letter, ``when`` the conflict's period."""
    listed = items(value, PEOPLE, field)
    found = attach_parentheses(with_titles(listed.value, words), lambda flow: has_period(flow, dates, when))
    people: list[Commander] = []
    unread: list[Leftover] = []
    problems = list(listed.diagnostics)
    for item, inherited in with_flags(found):
        stretches = unglued(item.flow, words)
        problems += lost_breaks(stretches, field)
        for index, part in enumerate(part for stretch in stretches for part in people_of(stretch, words)):
            person = _read_person(part, item, inherited, words, dates, when, row)
            if person is not None:
                people.append(person)
            elif index and people and part.text and part.text[0].islower():
                people[-1] = _noted(people[-1], part)
            elif part.text:
                unread.append(Leftover(part.text, part.span()))
    return Reading(tuple(people), tuple(unread), tuple(problems))


def _noted(person: Commander, part: Flow) -> Commander:
    """A clause behind the name (``, commander of X``) is a note."""
    note = part.display() if person.note is None else Text(f"{person.note}; {part.text}", person.note.span)
    return attrs.evolve(person, note=note)


def _read_person(
    flow: Flow,
    item: Item,
    inherited: tuple[Flag, ...],
    words: PeopleWords,
    dates: DateWords,
    when: Period | None,
    row: str | None,
) -> Commander | None:
    fates: list[tuple[int, Fate]] = [(at, mark.fate) for at, mark in flow.marks]  # type: ignore[misc]
    where = flow.extent
    flow, linked = linked_fates(flow, words)
    fates += linked
    fates += [(at, fate) for at, icon in flow.flags if (fate := drawn_fate(at, icon, words)) is not None]
    found = brackets(flow)
    kept: list[Bracket] = []
    for bracket in found:
        named, whole = bracket_fates(bracket.flow, words)
        fates += [(bracket.range[0], fate) for fate in named]
        if not whole:
            kept.append(bracket)
    bare = without_brackets(flow, found)
    bare, signs = trailing_fates(bare, words)
    fates += [(len(flow.text), fate) for fate in signs]
    around = read_around(kept, dates, when)
    bare = _with_note(bare, around)
    name, start, end = name_of(bare)
    if not name and len(kept) == 1 and around.note and not fates:
        name, start, end = name_of(kept[0].flow)  # the whole entry stands in brackets
        bare, around = kept[0].flow, Around()
    rank, start = rank_of(bare, start, end, words)
    if rank is None and words.ranks_follow:
        rank, end = following_rank(bare, start, end, words)
    if rank is not None:
        name = bare.display(start, end)
    if _nobody(bare, start, end, name, words):
        return None
    target = bare.target(start, end)
    flags = tuple(flag for at, flag in bare.flags if at <= start)
    flags = flags or tuple(flag for _, flag in bare.flags if flag.drawn == "flag")
    return Commander(
        name,
        target,
        rank,
        tuple(Text(flag.name, flag.span) for flag in flags or inherited),
        item.group,
        tuple(dict.fromkeys(fate for _, fate in sorted(fates, key=lambda pair: pair[0]))),
        around.start,
        around.end,
        around.note,
        row,
        span=where,
        citations=flow.citations,
    )


def _with_note(bare: Flow, around: Around) -> Flow:
    """A bold link with a colon is a person, and what follows is the note."""
    cut = bare.text.find(": ")
    if cut > 0 and bare.links and bare.links[0].end <= cut + 1 and bare.slice(cut + 1).text:
        around.notes.append(bare.slice(cut + 1).display())
        return bare.slice(0, cut)
    return bare


def _nobody(flow: Flow, start: int, end: int, name: str, words: PeopleWords) -> bool:
    if not any(c.isalnum() for c in name):
        return True
    if is_nobody(name, words.nobody, words.references, words.full_list, words.others):
        return True
    linked = any(link.start < end and link.end > start for link in flow.links)
    return not linked and (not is_name(name, words) or is_rank(name, words))
