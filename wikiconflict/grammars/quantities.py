"""Quantities: the figures of a strength or casualties cell, of a toll, and of running text.

One figure a number, each a claim with a lower and an upper end. What yields no figure is handed back unread.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

import attrs

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.grammars.dates import FigureDate, read_figure_date, read_note_period
from wikiconflict.grammars.figure_inheritance import inherit, is_materiel, take_whole
from wikiconflict.grammars.figure_labels import read_label
from wikiconflict.grammars.figure_lines import Draft, Setting, outermost, read_line
from wikiconflict.grammars.figure_totals import differing_totals
from wikiconflict.grammars.figure_words import Said
from wikiconflict.grammars.lexicon import GLUED_NUMBER, Line, lexicon
from wikiconflict.grammars.lists import Item
from wikiconflict.grammars.running_figures import find_figures
from wikiconflict.grammars.scanner import Flow, join, parentheses
from wikiconflict.immutable import value
from wikiconflict.model.dates import Period
from wikiconflict.model.quantity import CasualtyFigure, Kind, StrengthFigure
from wikiconflict.model.text import Text
from wikiconflict.reading import Leftover, Reading
from wikiconflict.source import Span
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.quantities import QuantityWords

__all__ = ["find_figures", "read_casualties", "read_strengths", "read_toll"]

_LONGEST = 400  # characters that commas may join to one line


def read_strengths(
    items: Sequence[Item],
    words: QuantityWords,
    dates: DateWords,
    *,
    when: Period | None = None,
    field: str = "strength",
    row_group: str | None = None,
) -> Reading[tuple[StrengthFigure, ...]]:
    """The figures of a strength cell.

    ``when`` is the conflict's period, which supplies missing years; ``row_group`` is the group that the parameter
    itself gives (``polstrength2``), for figures that stand under no heading.
    """
    cell = _read_cell(items, Setting(lexicon(words), dates, when, losses=False), field, row_group)
    return Reading(tuple(StrengthFigure(**_attributes(entry)) for entry in cell.entries), cell.unread, cell.problems)


def read_casualties(
    items: Sequence[Item],
    words: QuantityWords,
    dates: DateWords,
    *,
    when: Period | None = None,
    field: str = "casualties",
    row_group: str | None = None,
) -> Reading[tuple[CasualtyFigure, ...]]:
    """The figures of a casualties cell; one without a fate word has the kind ``casualties``."""
    return _read_losses(items, words, dates, when, "casualties", field, row_group)


def read_toll(
    items: Sequence[Item],
    words: QuantityWords,
    dates: DateWords,
    *,
    when: Period | None = None,
    kind: Kind,
    field: str,
) -> Reading[tuple[CasualtyFigure, ...]]:
    """The figures of a parameter that itself names the kind (``fatalities``, ``injuries``)."""
    return _read_losses(items, words, dates, when, kind, field, None)


def _read_losses(
    items: Sequence[Item],
    words: QuantityWords,
    dates: DateWords,
    when: Period | None,
    kind: Kind,
    field: str,
    row_group: str | None,
) -> Reading[tuple[CasualtyFigure, ...]]:
    cell = _read_cell(items, Setting(lexicon(words), dates, when, losses=True), field, row_group)
    figures = tuple(CasualtyFigure(**_attributes(entry), kinds=_kinds(entry.draft, kind)) for entry in cell.entries)
    return Reading(figures, cell.unread, cell.problems)


def _kinds(draft: Draft, default: Kind) -> tuple[Kind, ...]:
    if is_materiel(draft):
        return ("materiel",)
    return tuple(draft.said.kinds) or (default,)


@value(eq=False)
class _Entry:
    """A settled draft under its heading."""

    draft: Draft
    group: Text | None
    flags: tuple[Text, ...]
    span: Span


@attrs.define
class _Cell:
    entries: list[_Entry] = attrs.field(factory=list)
    left: list[Leftover] = attrs.field(factory=list)
    problems: tuple[Diagnostic, ...] = ()

    @property
    def unread(self) -> tuple[Leftover, ...]:
        return tuple(self.left)


def _attributes(entry: _Entry) -> dict[str, Any]:
    draft = entry.draft
    noun = draft.noun
    if noun is not None and draft.said.form is not None:
        noun = Text(draft.said.form, noun.span)
    counted = draft.said.sort in ("materiel", "formations")
    date = draft.date
    return {
        "minimum": draft.minimum,
        "maximum": draft.maximum,
        "approximate": draft.approximate,
        "unit": noun if counted else None,
        "who": None if counted else noun,
        "flags": entry.flags,
        "group": entry.group,
        "claimed_by": draft.claimed_by,
        "start": None if date is None else date.start,
        "end": None if date is None else date.end,
        "text": draft.text,
        "span": entry.span,
        "citations": draft.citations,
    }


@value(eq=False)
class _Above:
    """What the headings above an item give to its figures."""

    said: Said
    noun: Text | None = None
    group: Text | None = None
    claimed_by: Text | None = None
    date: FigureDate | None = None
    flags: tuple[Text, ...] = ()


def _read_cell(items: Sequence[Item], setting: Setting, field: str, row_group: str | None) -> _Cell:
    cell = _Cell()
    lasting: Text | None = None  # the last group that a heading gave: one that names but a kind does not end it
    chained: list[Draft] = []
    before: Item | None = None
    label: Flow | None = None
    whole: _Whole | None = None
    nested: list[_Whole] = []  # the figures above, each on a shallower bullet than the next
    listed = list(_rejoined(items, setting))
    owner: Item | None = None
    owners: list[Item] = []  # lines that say whose the numbers below are, until a figure takes their name
    beside: Draft | None = None
    last: Draft | None = None  # the last figure that is no part of another
    below: set[int] = set()  # figures that break another down: a total counts them once
    said_above: dict[tuple[int, int, bool], _Above] = {}  # most items stand below the same headings
    for item, following in zip_longest(listed, listed[1:]):
        if item.flow.flags or item.labelled or item.ruled or (owner and item.heading is not owner.heading):
            owner = None
        headings = (id(item.heading), id(item.outer), item.under_label)
        if headings not in said_above:
            said_above[headings] = _above(item, setting)
        above = said_above[headings]
        if item.labelled:
            label = item.heading
        elif above.said.total and item.heading is label:
            above = _Above(Said())  # a total on the line of its label ends with the line
        if item.ruled or item.heading is None or (above.said.claimed and above.group is None):
            lasting = None
        if above.date is not None and above.group is None and not item.under_label:
            lasting = None  # a heading that is but a date
        lasting = above.group or lasting
        drafts = read_line(item.flow, setting)
        if not drafts:
            if item.flow.flags and _owns(item, following, setting):
                owner = item
                owners.append(item)
            elif item.flow.text:
                cell.left.append(Leftover(item.flow.text, item.flow.span()))
            chained = []
            continue
        chained = [*(chained if before and _runs_on(before, item, drafts[0]) else ()), *drafts]
        inherit(chained, losses=setting.losses)
        if whole is not None and not whole.holds(item):
            whole = None
        over = next((w for w in reversed(nested) if w.holds(item) and w.item.depth < item.depth), None)
        nested = [w for w in nested if w.holds(item) and w.item.depth < item.depth]
        nested.append(_Whole(drafts[-1], item))
        held = whole or over
        if held is not None:
            if not held.draft.said.total:
                below |= {id(draft) for draft in drafts}
            for draft in drafts:
                take_whole(draft, held.draft, losses=setting.losses)
        elif drafts[0].said.part and last and before and before.heading is item.heading and not item.ruled:
            below |= {id(draft) for draft in drafts}  # a line of its own: ``including 5 officers``
            for draft in drafts:
                take_whole(draft, last, losses=setting.losses)
        last = drafts[-1] if not drafts[0].said.part else last
        if whole is None and item.flow.text.endswith((":", "：")):
            whole = _Whole(drafts[-1], item)
        before = item
        if item.labelled and item.heading is not None:
            _add_label(item.heading, drafts[0])
            if drafts[0].all_told and above.group is not None:
                drafts[0].said.total = False  # its label says of whom
        for draft in _walk(drafts):
            _take(draft, above, setting, whole=draft in drafts)
            if setting.losses and draft.said.doubtful and not draft.said.kinds and beside and is_materiel(beside):
                draft.said.sort = "materiel"  # ``24 helicopters``, ``10 fighters``
            beside = draft
            group = Text(setting.lexicon.words.total) if draft.said.total else draft.group or lasting
            if group is None and row_group is not None:
                group = Text(row_group)
            flags = draft.flags or above.flags
            if owner is not None and not flags:
                flags = tuple(Text(flag.name, flag.span) for _, flag in owner.flow.flags)
                if not draft.said.total and owner.flow.text:
                    group = owner.flow.display()
                    owners = [each for each in owners if each is not owner]
            cell.entries.append(_Entry(draft, group, flags, draft.text.span or item.flow.span()))
    cell.left += [Leftover(each.flow.text, each.flow.span()) for each in owners if each.flow.text]
    wholes = [entry.draft for entry in cell.entries if id(entry.draft) not in below]
    glued = [
        diagnose("list.lost_break", field=field, span=item.flow.span(match.start(), match.end()))
        for item in listed
        for match in GLUED_NUMBER.finditer(item.flow.text)
    ]
    cell.problems = (*differing_totals(wholes, field), *glued)
    return cell


@value(eq=False)
class _Whole:
    """A figure with parts below: those of deeper bullets, or, where its line ends in a colon, of the lines below.

    They end with the next heading or rule.
    """

    draft: Draft
    item: Item

    def holds(self, item: Item) -> bool:
        return item.heading is self.item.heading and not item.labelled and not item.ruled


def _rejoined(items: Sequence[Item], setting: Setting) -> Iterator[Item]:
    """The items, a comma of flattened text undone where it stood in a figure's words: ``2,000 officers, and men``."""
    held: Item | None = None
    for item in items:
        joins = (
            held is not None
            and item.opener == "comma"
            and item.heading is held.heading
            and not (item.labelled or item.ruled or item.flow.flags)
            and item.flow.text[:1].islower()
            and len(held.flow.text) < _LONGEST
            and _goes_on(held.flow, item.flow, setting)
        )
        if held is not None and joins:
            held = attrs.evolve(held, flow=join(held.flow, item.flow, ", "))
            continue
        if held is not None:
            yield held
        held = item
    if held is not None:
        yield held


def _goes_on(held: Flow, flow: Flow, setting: Setting) -> bool:
    """Whether words behind a comma belong to the figures before it: parts of them, or words without a figure."""
    drafts = read_line(held, setting)
    if drafts and Line(flow.text, setting.lexicon, []).end(0, "parts"):
        return True
    return not read_line(flow, setting) and _lacks_words(drafts, flow, setting)


def _lacks_words(drafts: Sequence[Draft], flow: Flow, setting: Setting) -> bool:
    """Whether figures may go on in a text: not where they say what befell whom, and the text does of others, too."""
    if not drafts or not drafts[-1].said.kinds:
        return bool(drafts)
    line = Line(flow.text, setting.lexicon, [])
    more = line.end(line.end(0, "also", "either"), "kinds")
    return more > 0 or not any(line.end(index, "kinds") for index in range(1, len(line.tokens)))


def _walk(drafts: Sequence[Draft]) -> Iterator[Draft]:
    for draft in drafts:
        yield draft
        yield from _walk(draft.parts)


def _owns(item: Item, following: Item | None, setting: Setting) -> bool:
    """Whether a line with a flag and no number says whose the numbers of the lines below are."""
    return (
        following is not None
        and not following.flow.flags
        and not following.labelled
        and not following.ruled
        and following.heading is item.heading
        and any(c.isdigit() for c in following.flow.text)
        and bool(read_line(following.flow, setting))
    )


def _runs_on(before: Item, item: Item, first: Draft) -> bool:
    """Whether a comma of flattened text parted what was one line: a number without a noun goes on with that before."""
    return (
        item.opener == "comma"
        and item.heading is before.heading
        and not item.labelled
        and not item.ruled
        and first.noun is None
        and first.group is None
        and not first.said.total
        and bool(first.said.kinds or first.said.befallen or (first.date is not None and not first.dated_in_note))
        and item.flow.text[:1].isdigit()
    )


def _add_label(label: Flow, draft: Draft) -> None:
    """The text of the first figure behind an inline label holds the label."""
    span = draft.text.span
    if span is not None:
        start = label.span().start
        draft.text = Text(f"{label.text} {draft.text}", Span(min(start, span.start), span.end))


def _above(item: Item, setting: Setting) -> _Above:
    """What an item's headings say, the nearest first."""
    found = _Above(Said())
    for heading in (item.heading, item.outer):
        if heading is None:
            continue
        line = Line(heading.text, setting.lexicon, _hidden(heading, setting))
        inline = item.under_label and heading is item.heading
        said, names = read_label(line, 0, len(line.tokens), losses=setting.losses, inline=inline)
        date = read_figure_date(heading, setting.dates, when=setting.when)
        shown = heading.display(0, len(heading.text.rstrip(" :：")))
        period = read_note_period(shown, setting.dates, when=setting.when)
        if period is not None:
            date, names = FigureDate(period.start, period.end, ()), False
        group = shown if names else None
        found = _Above(
            found.said.over(said),
            found.noun or (heading.display(*said.noun) if _counts(said, found, inline) and said.noun else None),
            found.group or group,
            found.claimed_by or (heading.display(*said.claimant) if said.claimant else None),
            found.date or date,
            found.flags or tuple(Text(flag.name, flag.span) for _, flag in heading.flags),
        )
    return found


def _counts(said: Said, nearer: _Above, inline: bool) -> bool:
    """Whether a heading says who is counted: a label does, a heading on a line of its own beside a kind alone."""
    return nearer.said.noun is None and (inline or bool(said.kinds) or said.sort == "materiel")


def _hidden(heading: Flow, setting: Setting) -> list[tuple[int, int]]:
    dated = read_figure_date(heading, setting.dates, when=setting.when)
    return outermost([*parentheses(heading.text), *(dated.ranges if dated else ())])


def _take(draft: Draft, above: _Above, setting: Setting, *, whole: bool) -> None:
    """Gives a draft what its headings say and it does not; only a ``whole`` figure is a total, none of its parts."""
    if draft.noun is None and above.noun is not None:
        people = above.said.sort == "people"
        if people or not setting.losses or not draft.said.kinds or draft.said.freight:
            draft.noun, draft.said.sort, draft.said.form = above.noun, above.said.sort, above.said.form
    if setting.losses and not draft.said.kinds and not is_materiel(draft):
        draft.said.add(above.said.kinds)
    draft.said.total = draft.said.total or (above.said.total and whole)
    draft.claimed_by = draft.claimed_by or above.claimed_by
    draft.date = draft.date or above.date
