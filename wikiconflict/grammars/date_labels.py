"""The words before a date in its field: nothing of note, a label, or a clause."""

from collections.abc import Sequence
from typing import Literal

import attrs

from wikiconflict.grammars.date_lexemes import Token
from wikiconflict.grammars.date_values import NEUTRAL, chains, without_calendars
from wikiconflict.vocabulary.dates import DateWords

Role = Literal["main", "labelled", "named", "clause", "remark", "begun", "ended"]


@attrs.define(eq=False)
class Label:
    """The name before (or behind) a date: its range in the text, and that of a parenthesis in it."""

    start: int
    end: int
    intensity: tuple[int, int] | None = None


def label_of(found: Sequence[Token]) -> Label | None:
    """The label that tokens are, without the signs around it; a parenthesis at its end is the intensity."""
    first, last = 0, len(found)
    while last > first and found[last - 1].has("colon", "dash", "comma", "dot"):
        last -= 1
    while first < last and found[first].has("colon", "dash", "comma", "dot", "also"):
        first += 1
    if first == last:
        return None
    start, group = found[first].start, found[last - 1]
    if not group.has("group") or last - first == 1:
        return Label(start, group.end)
    inside = (group.start + 1, group.end - 1) if group.inside else None
    return Label(start, found[last - 2].end, inside)


def read_lead(
    lead: Sequence[Token], words: DateWords, *, glued: bool, bold: bool
) -> tuple[Role, Label | None, Sequence[Token]]:
    """What the words before a date make of it, the label that they are, and what of them was passed over."""
    found = list(lead)
    while found and found[0].has("comma", "dash", "dot", "colon", "slash", "newline"):
        del found[0]
    naming = [t for t in without_calendars(found) if not t.has("group", *NEUTRAL) and not _enumerates(t)]
    if not naming:
        dated = [t for t in found if t.has("group") and any(chains(t.inside, words))]
        return "main", None, [t for t in found if t not in dated]
    if all(t.has("begun") for t in naming):
        return "begun", None, ()
    if all(t.has("ended") for t in naming):
        return "ended", None, ()
    last = next((t for t in reversed(found) if not t.has("group")), found[-1])
    colon = next((i for i in range(len(found) - 1, -1, -1) if found[i].has("colon")), len(found))
    label = label_of(found[:colon] or found)
    if colon < len(found) or glued or bold or last.has("dash"):
        return "labelled", label, ()
    if not any(t.has("word", "numbered") for t in naming):
        return "main", None, naming
    return "clause", label, ()


def _enumerates(token: Token) -> bool:
    """``a)``, ``b)``."""
    return len(token.text) == 1 and token.text.isalpha()
