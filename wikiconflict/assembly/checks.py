"""The box held against the text. What is found here is reported; it changes no record."""

import re
from collections.abc import Iterator, Sequence

from wikiconflict.assembly.figures_told import FiguresTold
from wikiconflict.assembly.passages import Passage
from wikiconflict.grammars.date_values import day_key
from wikiconflict.grammars.fates_told import find_fates
from wikiconflict.grammars.scanner import Flow
from wikiconflict.grammars.sentences import read_sentences
from wikiconflict.model.article import Check, Event, Verdict
from wikiconflict.model.commander import Commander, Fate
from wikiconflict.model.conflict import Conflict
from wikiconflict.model.dates import Date
from wikiconflict.model.quantity import CasualtyFigure
from wikiconflict.vocabulary.language import Language

_NUMBER = re.compile(r"(?<![\d,.])\d[\d,]*")
_DEATHS: frozenset[Fate] = frozenset(
    ("killed_in_action", "presumed_killed", "died_of_wounds", "executed", "assassinated", "suicide", "died")
)
_CAPTURES: frozenset[Fate] = frozenset(("prisoner_of_war", "surrendered", "arrested"))
_TOTAL = "Total"
_TELLING = 20  # smaller numbers meet by chance
_MOST_TRIED = 4  # sentences that are read for one number of the box


def read_checks(
    conflict: Conflict | None,
    events: Sequence[Event],
    passages: Sequence[Passage],
    language: Language,
    figures: FiguresTold,
) -> tuple[Check, ...]:
    """The box's dates, tolls and fates against those of the text; ``figures`` holds what events have read of it."""
    if conflict is None or not any(passage.lines for passage in passages):
        return ()
    return (
        *_dates(conflict, events, passages),
        *_tolls(conflict, events, passages, language, figures),
        *_fates(conflict, events, passages, language),
    )


# dates


def _dates(conflict: Conflict, events: Sequence[Event], passages: Sequence[Passage]) -> Iterator[Check]:
    """Both ends of the conflict against the events, and against the periods of headings."""
    if conflict.when is None:
        return
    told = [(f"/events/{index}", event.start, event.end) for index, event in enumerate(events)]
    headed = [(p.pointer, *p.period) for p in passages if p.kind == "text" and any(p.period)]
    for subject, box, first in (("start", conflict.when.start, True), ("end", conflict.when.end, False)):
        if box is None:
            continue
        for name, listed in ((f"{subject}, events", told), (f"{subject}, headings", headed)):
            dated = [(pointer, day) for pointer, a, b in listed if (day := (a if first else b)) is not None]
            if dated or name.endswith("events"):
                yield _dated(name, f"/when/{subject}", box, dated, first=first)


def _dated(subject: str, pointer: str, box: Date, told: list[tuple[str, Date]], *, first: bool) -> Check:
    """Agrees where the text names the day, or one that the box's date holds; else the outermost date differs."""
    agreeing = [(where, day) for where, day in told if _compatible(box, day)]
    if agreeing:
        order = min if first else max
        exact = [entry for entry in agreeing if entry[1] == box] or agreeing
        return Check(subject, "agree", pointer, order(exact, key=lambda entry: day_key(entry[1].first_day))[0])
    if not told:
        return Check(subject, "only_box", pointer)
    if first:
        return Check(subject, "differ", pointer, min(told, key=lambda entry: day_key(entry[1].first_day))[0])
    return Check(subject, "differ", pointer, max(told, key=lambda entry: day_key(entry[1].last_day))[0])


def _compatible(one: Date, other: Date) -> bool:
    low, high = day_key(one.first_day), day_key(one.last_day)
    first, last = day_key(other.first_day), day_key(other.last_day)
    return (low <= first and last <= high) or (first <= low and high <= last)


# tolls


def _tolls(
    conflict: Conflict,
    events: Sequence[Event],
    passages: Sequence[Passage],
    language: Language,
    figures: FiguresTold,
) -> Iterator[Check]:
    """A figure of the box against those of the text that count the same people to the same fate.

    They are the same where both name the same people, or where the numbers are equal and no noun speaks against it; of
    what only the box counts just the totals are named. Undated sentences are asked for the box's own numbers alone.
    """
    told = [
        (f"/events/{i}/figures/{j}", event, figure)
        for i, event in enumerate(events)
        for j, figure in enumerate(event.figures)
        if figure.kinds
    ]
    undated = _Sentences(passages, language, figures)
    for pointer, root, box in _box_figures(conflict):
        same = [(where, figure) for where, event, figure in told if _same(box, figure, root, event)]
        meeting = next((where for where, figure in same if _meet(box, figure)), None)
        meeting = meeting or undated.with_figure(box)
        subject = f"toll, {' or '.join(box.kinds)}"
        if meeting:
            yield Check(subject, "agree", pointer, meeting)
        elif same:
            yield Check(subject, "differ", pointer, same[0][0])
        elif box.group == _TOTAL or root is None:
            yield Check(subject, "only_box", pointer)


class _Sentences:
    """The sentences of the text that write a number of the box."""

    def __init__(self, passages: Sequence[Passage], language: Language, figures: FiguresTold) -> None:
        self.language = language
        self.figures = figures
        self._lines: dict[str, list[tuple[Passage, Flow]]] = {}  # by each number that they write
        for passage in passages:
            for line, flow in passage.lines if passage.kind == "text" else ():
                if line.block != "row":
                    for number in {number.rstrip(",") for number in _NUMBER.findall(flow.text)}:
                        self._lines.setdefault(number, []).append((passage, flow))

    def with_figure(self, box: CasualtyFigure) -> str | None:
        """The section in which a sentence gives the box's number with its fate."""
        number = box.maximum if box.maximum is not None else box.minimum
        if number is None or number < _TELLING:
            return None
        found = [(line, form) for form in {f"{number:,}", str(number)} for line in self._lines.get(form, ())]
        tried = 0
        for (passage, flow), form in sorted(found, key=_place):
            for sentence in read_sentences(flow.text, self.language.prose):
                if not _writes(flow.text, form, sentence.start, sentence.end):
                    continue
                part = flow.slice(sentence.start, sentence.end)
                if any(_equal(box, told) and not _other_noun(box, told) for told in self.figures.of(part)):
                    return passage.pointer
                tried += 1
                if tried >= _MOST_TRIED:
                    return None
        return None


def _place(found: tuple[tuple[Passage, Flow], str]) -> int:
    (_, flow), _ = found
    return flow.where.start


def _writes(text: str, number: str, start: int, end: int) -> bool:
    """Whether a number stands in a stretch of text and is no part of a longer one."""
    at = text.find(number, start, end)
    while at >= 0:
        behind = text[at + len(number) : at + len(number) + 2]
        longer = behind[:1].isdigit() or (behind[:1] == "," and behind[1:].isdigit())
        if not longer and not (at and (text[at - 1].isdigit() or text[at - 1] in ",.")):
            return True
        at = text.find(number, at + 1, end)
    return False


def _box_figures(conflict: Conflict) -> Iterator[tuple[str, str | None, CasualtyFigure]]:
    listed: list[tuple[str, str | None, Sequence[CasualtyFigure]]] = [("/toll", None, conflict.toll)]
    for index, side in enumerate(conflict.sides):
        listed.append((f"/sides/{index}/casualties", f"/sides/{index}/", side.casualties))
    for pointer, root, figures in listed:
        for index, figure in enumerate(figures):
            if figure.kinds and not (figure.minimum is None and figure.maximum is None):
                yield f"{pointer}/{index}", root, figure


def _same(box: CasualtyFigure, told: CasualtyFigure, root: str | None, event: Event) -> bool:
    if set(box.kinds) != set(told.kinds):
        return False
    noun, other = _noun(box), _noun(told)
    if noun and noun == other:
        return root is None or not event.participants or any(p.startswith(root) for p in event.participants)
    return _equal(box, told) and not _other_noun(box, told) and (box.minimum or box.maximum or 0) >= _TELLING


def _noun(figure: CasualtyFigure) -> str:
    return (figure.unit or figure.who or "").casefold()


def _other_noun(box: CasualtyFigure, told: CasualtyFigure) -> bool:
    """Whether the two count other people: both name them, in words that have nothing in common."""
    noun, other = set(_noun(box).split()), set(_noun(told).split())
    return bool(noun and other) and not noun & other


def _equal(box: CasualtyFigure, told: CasualtyFigure) -> bool:
    return set(box.kinds) == set(told.kinds) and (box.minimum, box.maximum) == (told.minimum, told.maximum)


def _meet(box: CasualtyFigure, told: CasualtyFigure) -> bool:
    """Whether the ranges of two figures overlap."""
    low = max(box.minimum or 0, told.minimum or 0)
    highs = [figure.maximum for figure in (box, told) if figure.maximum is not None]
    return not highs or low <= min(highs)


# fates


def _fates(
    conflict: Conflict, events: Sequence[Event], passages: Sequence[Passage], language: Language
) -> Iterator[Check]:
    """Commanders whom the text tells to have been killed or captured, against the marks of the box."""
    people: dict[str, tuple[str, Commander]] = {}
    for index, side in enumerate(conflict.sides):
        for number, commander in enumerate(side.commanders):
            people.setdefault(commander.name, (f"/sides/{index}/commanders/{number}", commander))
    full = [name for name in people if " " in name]
    where = {event.span.start: f"/events/{index}" for index, event in enumerate(events) if event.span}
    seen: set[tuple[str, bool]] = set()
    for passage in passages:
        if passage.kind != "text":
            continue
        for line, flow in passage.lines:
            named = [name for name in full if name in flow.text]
            if line.block == "row" or not named:
                continue
            for sentence in read_sentences(flow.text, language.prose):
                text = flow.text[sentence.start : sentence.end]
                for told in find_fates(text, named, language.prose):
                    pointer, commander = people[told.name]
                    dead = told.fate in _DEATHS
                    if (pointer, dead) in seen:
                        continue
                    seen.add((pointer, dead))
                    event = where.get(flow.span(sentence.start, sentence.end).start, passage.pointer)
                    yield Check(f"fate of {told.name}", _verdict(commander, dead), pointer, event)


def _verdict(commander: Commander, dead: bool) -> Verdict:
    if any(fate in (_DEATHS if dead else _CAPTURES) for fate in commander.fates):
        return "agree"
    return "differ" if commander.fates else "only_text"
