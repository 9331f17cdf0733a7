"""A line of figures: its quantities, each with the words, flags, footnotes and date that belong to it.

A parenthesis that holds quantities breaks the figure before it down.
"""

from collections.abc import Sequence

import attrs

from wikiconflict.grammars.date_expressions import find_expressions
from wikiconflict.grammars.date_notes import early_years
from wikiconflict.grammars.dates import FigureDate, read_figure_date, read_note_period
from wikiconflict.grammars.figure_labels import read_label, read_note
from wikiconflict.grammars.figure_pieces import Head, pieces
from wikiconflict.grammars.figure_reach import body_in_front, is_bare, is_object, last_behind, read_in_front
from wikiconflict.grammars.figure_words import Said, read_before, read_behind
from wikiconflict.grammars.lexicon import DASHES, Lexicon, Line
from wikiconflict.grammars.numbers import quantities_of
from wikiconflict.grammars.scanner import Flow, Range, parentheses
from wikiconflict.immutable import value
from wikiconflict.model.dates import Period
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.dates import DateWords

_DEEPEST = 3


@value(eq=False)
class Setting:
    """What a line is read with: the words, the conflict's period, whether its figures are losses, or it is prose."""

    lexicon: Lexicon
    dates: DateWords
    when: Period | None
    losses: bool
    prose: bool = False


@attrs.define(eq=False)
class Draft:
    """A figure in the making: what its own words say, before anything is inherited."""

    minimum: int | None
    maximum: int | None
    approximate: bool
    said: Said
    text: Text
    counted: str = ""  # the quantity as it is written
    at: Range = (0, 0)  # where it stands in the flow
    bare: bool = False  # in a sentence: nothing that it could count stands beside it
    suffers: bool = False  # in a sentence: a verb in front tells what befell it
    noun: Text | None = None
    group: Text | None = None
    claimed_by: Text | None = None
    claimed_in_front: bool = False
    date: FigureDate | None = None
    dated_in_front: bool = False
    dated_in_note: bool = False
    all_told: bool = False  # ``total`` stands behind its number
    flags: tuple[Text, ...] = ()
    citations: tuple[str, ...] = ()
    parts: list["Draft"] = attrs.field(factory=list)


def read_line(flow: Flow, setting: Setting, dated: Sequence[Range] | None = None) -> list[Draft]:
    """The figures of a line, with those of its parentheses as their parts; none where nothing is counted.

    ``dated``: the ranges of its dates, where they are known.
    """
    if dated is None:
        found = find_expressions(flow.text, setting.dates, early=early_years(setting.when))
        dated = [(e.start, e.end) for e in found if e.earliest or e.latest or e.yearless]
    return _read(flow, [(a, b) for a, b in dated if not _counts(flow.text, a, b, setting)], setting, 0)


def _read(flow: Flow, dated: Sequence[Range], setting: Setting, depth: int) -> list[Draft]:
    text = flow.text
    notes = parentheses(text) if depth < _DEEPEST else []
    breaks = [position for position, _ in (*flow.flags, *flow.notes)]
    line = Line(text, setting.lexicon, outermost([*notes, *dated]), breaks)
    quantities = quantities_of(line, losses=setting.losses and not setting.prose and not depth)
    if depth:
        quantities = [q for q in quantities if text[q.start : q.end] != "?"]
    inner = {note: _read(*_within(flow, note, dated), setting, depth + 1) for note in notes}
    if not quantities:
        return _alone(flow, line, inner, setting)
    heads = pieces(line, quantities, flow, losses=setting.losses)
    return [_draft(head, line, flow, inner, bool(dated), setting) for head in heads]


def _within(flow: Flow, note: Range, dated: Sequence[Range]) -> tuple[Flow, list[Range]]:
    """What a parenthesis holds, and the dates in it."""
    start, end = note[0] + 1, note[1] - 1
    while start < end and flow.text[start] == " ":
        start += 1
    return flow.slice(start, end), [(a - start, b - start) for a, b in dated if start <= a and b <= end]


def outermost(ranges: Sequence[Range]) -> list[Range]:
    """Ranges in order, those inside another left out."""
    found: list[Range] = []
    for start, end in sorted(ranges, key=lambda r: (r[0], -r[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def _counts(text: str, start: int, end: int, setting: Setting) -> bool:
    """Whether what looks like a year is a count: bare digits with a counted noun or a fate right behind them."""
    if not text[start:end].isdigit():
        return False
    line = Line(text[end : end + 60], setting.lexicon)
    return bool(line.end(0, "people", "kinds", "materiel", "formations"))


def _alone(flow: Flow, line: Line, inner: dict[Range, list[Draft]], setting: Setting) -> list[Draft]:
    """A line that counts only inside its parentheses: ``1st Infantry Division (12,000 men)``."""
    drafts = [draft for parts in inner.values() for draft in parts]
    if not drafts:
        return []
    said = read_before(line, 0, len(line.tokens), losses=setting.losses)
    drafts[0].text = flow.display()
    for draft in drafts:
        draft.said = draft.said.over(Said(kinds=said.kinds, befallen=said.befallen))
        draft.flags = draft.flags or _flags(flow, 0, len(flow.text))
        if draft.noun is None and said.noun is not None and said.sort != "unknown":
            draft.said = draft.said.over(said)
            draft.noun = flow.display(*said.noun)
    return drafts


def _draft(head: Head, line: Line, flow: Flow, inner: dict[Range, list[Draft]], dated: bool, setting: Setting) -> Draft:
    quantity = head.quantity
    said = Said()
    for start, stop in head.behind:
        if setting.prose:
            stop = last_behind(line, start, stop, head.following)
        said = said.over(read_behind(line, start, stop, losses=setting.losses))
    written = flow.text[quantity.start : quantity.end]
    draft = Draft(quantity.minimum, quantity.maximum, quantity.approximate or said.about, said, Text(), written)
    draft.at = quantity.start, quantity.end
    if said.at_least:
        draft.maximum = None
    behind = said.total
    _read_front(draft, head, line, flow, setting)
    if behind and (draft.group is not None or draft.dated_in_front):
        draft.said.total = False  # ``Egypt: 240,000 total`` is Egypt's
    draft.all_told = behind
    own = [note for note in inner if head.start <= note[0] and note[1] <= head.end]
    for note in own:
        if inner[note]:
            draft.parts += inner[note]
        else:
            _read_note(draft, flow, note, setting)
    if draft.noun is None and draft.said.noun is not None:
        draft.noun = flow.display(*draft.said.noun)
    if draft.claimed_by is None and draft.said.claimant is not None:
        draft.claimed_by = flow.display(*draft.said.claimant)
        draft.claimed_in_front = draft.said.claimant[0] < quantity.start
    broken = [(a, b) for a, b in own if inner[(a, b)]]
    piece = flow.slice(head.start, head.end)
    if broken:
        piece = piece.without(*((a - head.start, b - head.start) for a, b in _inside(broken, flow, head)))
    draft.text = piece.display()
    draft.citations = piece.citations
    draft.flags = _flags(flow, head.start, quantity.start)
    if dated and not setting.prose:  # a figure of a sentence has the date of its event
        beside = read_figure_date(piece, setting.dates, when=setting.when)
        if beside is not None and beside.ranges:
            draft.date, at = beside, beside.ranges[0][0]
            draft.dated_in_note = piece.text[at : at + 1] == "("
            draft.dated_in_front = at < piece.text.find(written)
    return draft


def _inside(ranges: Sequence[Range], flow: Flow, head: Head) -> list[Range]:
    """Ranges of a flow, moved by the space that slicing takes off the front."""
    shift = 0
    while head.start + shift < head.end and flow.text[head.start + shift] == " ":
        shift += 1
    return [(a - shift, b - shift) for a, b in ranges]


def _read_front(draft: Draft, head: Head, line: Line, flow: Flow, setting: Setting) -> None:
    start, stop = head.before
    if setting.prose:
        said = read_in_front(line, start, stop)
        if is_object(line, stop):
            draft.said.kinds = said.kinds  # ``seized 90 farmers and forced others to flee``
        draft.suffers = bool(said.kinds) and said.kinds == (draft.said.kinds or said.kinds)
        draft.said = draft.said.over(said)
        noun = draft.said.noun
        draft.bare = noun is None and is_bare(line, head.quantity)
        if draft.bare or (noun is not None and draft.said.sort == "unknown" and flow.text[noun[0]].islower()):
            body = body_in_front(line, start, head.quantity)
            if body is not None:
                draft.said.noun, draft.said.sort = body, "people"
        return
    colon = next((i for i in range(stop - 1, start - 1, -1) if line.tokens[i].text in ":："), None)
    if colon is None and stop > start and line.tokens[stop - 1].text in DASHES:
        colon = stop - 1
    if colon is not None:
        label, names = read_label(line, start, colon, losses=setting.losses)
        shown = flow.display(line.tokens[start].start, line.tokens[colon].start)
        period = read_note_period(shown, setting.dates, when=setting.when) if shown else None
        if period is not None:
            draft.date, draft.dated_in_front = FigureDate(period.start, period.end, ()), True
        elif names and shown:
            draft.group = Text(shown.rstrip(" :–-"), shown.span)
        draft.said = draft.said.over(label)
        start = colon + 1
    draft.said = draft.said.over(read_before(line, start, stop, losses=setting.losses))


def _read_note(draft: Draft, flow: Flow, note: Range, setting: Setting) -> None:
    text = flow.text[note[0] + 1 : note[1] - 1]
    found = find_expressions(text, setting.dates, loose=True, early=early_years(setting.when))
    dated = [(e.start, e.end) for e in found]
    read = read_note(Line(text, setting.lexicon, outermost(dated)), losses=setting.losses)
    if read is None:
        return
    shift = note[0] + 1
    said = read.said
    if said.noun is not None:
        said.noun = (said.noun[0] + shift, said.noun[1] + shift)
    if said.claimant is not None:
        said.claimant = (said.claimant[0] + shift, said.claimant[1] + shift)
    draft.said = draft.said.over(said)
    draft.approximate |= said.about
    if read.at_least:
        draft.maximum = None
    if read.at_most:
        draft.minimum = None


def _flags(flow: Flow, start: int, stop: int) -> tuple[Text, ...]:
    return tuple(Text(flag.name, flag.span) for p, flag in flow.flags if start <= p <= stop)
