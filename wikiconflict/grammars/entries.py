"""What parties, units and people share: a name with flags, periods, notes and marks around it."""

import re
from collections.abc import Iterable, Sequence

import attrs

from wikiconflict.grammars.dates import NotePeriod, read_note_period
from wikiconflict.grammars.scanner import Flow, Range, parentheses
from wikiconflict.immutable import value
from wikiconflict.model.dates import Date, Period
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.dates import DateWords

_EDGE = " ,;:：–—-·•|/、，،؛・"
_FOOTNOTE_SIGN = re.compile(r"[\s*]+$|\s*\[[a-z0-9]{1,3}\]$")
_EMPTY = re.compile(r"[(（\[]\s*[,;、，،]?\s*[)）\]]")


@value(eq=False)
class Bracket:
    """A parenthesis of an entry: its range with the brackets, and its content."""

    range: Range
    flow: Flow
    titled: bool = False  # it ends the title of the article linked to: ``[[Kingdom of Hungary (1920–1946)]]``


@attrs.define
class Around:
    """What stands in the parentheses of an entry: the outer span of its periods, and the other texts as notes."""

    start: Date | None = None
    end: Date | None = None
    dated: bool = False
    notes: list[Text] = attrs.field(factory=list)

    @property
    def note(self) -> Text | None:
        """The notes as one text."""
        if not self.notes:
            return None
        if len(self.notes) == 1:
            return self.notes[0]
        return Text("; ".join(self.notes), self.notes[0].span)

    def add(self, period: NotePeriod) -> None:
        """Takes a period: of several the outer span counts."""
        if not self.dated:
            self.start, self.end, self.dated = period.start, period.end, True
            return
        if self.start is not None:
            self.start = None if period.start is None else min(self.start, period.start, key=_first)
        if self.end is not None:
            self.end = None if period.end is None else max(self.end, period.end, key=_last)


def _first(date: Date) -> str:
    return _sortable(date.first_day)


def _last(date: Date) -> str:
    return _sortable(date.last_day)


def _sortable(day: str) -> str:
    """ISO text that sorts by time also before 1 BC."""
    if not day.startswith("-"):
        return "+" + day
    year, _, rest = day[1:].partition("-")
    return f"!{9999 - int(year):04}-{rest}"


def brackets(flow: Flow) -> list[Bracket]:
    """The outermost parentheses of an entry; those inside a link's label belong to the name."""
    found = []
    for start, end in parentheses(flow.text):
        if any(link.start < start and end < link.end for link in flow.links):
            continue
        titled = any(link.end == end and (link.target or "").endswith(flow.text[start:end]) for link in flow.links)
        found.append(Bracket((start, end), flow.slice(start + 1, end - 1), titled))
    return found


def read_around(found: Sequence[Bracket], dates: DateWords, when: Period | None = None) -> Around:
    """Periods and notes of parentheses."""
    around = Around()
    for bracket in found:
        text = bracket.flow.text
        if not any(c.isalnum() for c in text):
            continue
        period = read_note_period(bracket.flow, dates, when=when)
        if bracket.titled and period is not None:
            continue  # when the state existed, not when it took part
        if period is None:
            around.notes.append(bracket.flow.display())
            period = _leading_period(bracket.flow, dates, when)
        if period is not None:
            around.add(period)
    return around


def _leading_period(flow: Flow, dates: DateWords, when: Period | None) -> NotePeriod | None:
    """The period that opens a parenthesis which says more (``until 1942; defected``)."""
    head, sign, _ = flow.text.partition(";")
    return read_note_period(head, dates, when=when) if sign else None


def has_period(flow: Flow, dates: DateWords, when: Period | None = None) -> bool:
    """Whether a parenthesis of the entry gives a period."""
    return any(
        not bracket.titled and read_note_period(bracket.flow, dates, when=when) is not None
        for bracket in brackets(flow)
    )


def name_of(flow: Flow) -> tuple[Text, int, int]:
    """The name in a flow and its range: display text without footnote signs, empty brackets and edge punctuation."""
    text = flow.text
    start, end = 0, len(text)
    while True:
        before = start, end
        while start < end and text[start] in _EDGE + "*":
            start += 1
        sign = _FOOTNOTE_SIGN.search(text, start, end)
        if sign and sign.start() > start:
            end = sign.start()
        while end > start and text[end - 1] in _EDGE:
            end -= 1
        if (start, end) == before:
            break
    if text[start:end].count('"') == 2 and text[start] == '"' and text[end - 1] == '"':
        start, end = start + 1, end - 1
    return flow.display(start, end), start, end


def without_brackets(flow: Flow, found: Iterable[Bracket]) -> Flow:
    """The flow without the given parentheses and without empty ones."""
    kept = flow.without(*(bracket.range for bracket in found))
    empty = [match.span() for match in _EMPTY.finditer(kept.text)]
    return kept.without(*empty)


def is_nobody(
    text: str, nobody: frozenset[str], references: tuple[str, ...], full_list: tuple[str, ...], others: frozenset[str]
) -> bool:
    """Whether a text names nobody: ``Unknown``, ``see ...``, ``...full list``, ``and others``."""
    bare = text.strip(" .,;:()[]…*\"'“”、，،：（）").casefold()
    whole = text.strip().casefold()
    return (
        not bare
        or bare in nobody
        or bare in others
        or whole in nobody
        or bare.startswith(references)
        or whole.startswith(references)
        or bare.endswith(full_list)
    )
