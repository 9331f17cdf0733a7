"""Dates: what the date field of an infobox says about when.

``read_date_field`` reads the whole field. A parenthesis that only gives a period, the date beside a number and the
period of a heading are read by ``grammars/date_notes.py``, dates in running text by ``grammars/date_expressions.py``.
"""

import re
from collections.abc import Sequence

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.grammars.date_labels import label_of, read_lead
from wikiconflict.grammars.date_lexemes import Token
from wikiconflict.grammars.date_notes import (
    FigureDate,
    NotePeriod,
    read_figure_date,
    read_heading_period,
    read_note_period,
)
from wikiconflict.grammars.date_parts import Part, fill_years
from wikiconflict.grammars.date_points import Point
from wikiconflict.grammars.date_segments import Dated, Segment, mend_cut_word, segments
from wikiconflict.grammars.date_tokens import tokens
from wikiconflict.grammars.date_values import (
    NEUTRAL,
    BoundDates,
    chains,
    later,
    outer,
    outside,
    take_group,
    without_calendars,
)
from wikiconflict.grammars.scanner import Flow, concatenated
from wikiconflict.immutable import value
from wikiconflict.model.dates import Date, Period, Phase
from wikiconflict.model.text import Text
from wikiconflict.reading import Leftover, Reading
from wikiconflict.source import Span
from wikiconflict.vocabulary.dates import DateWords

__all__ = [
    "DateField",
    "FigureDate",
    "NotePeriod",
    "read_date_field",
    "read_figure_date",
    "read_heading_period",
    "read_note_period",
]

_CLOSERS = (":", "：", ",", "-", "–", "—")
_EMPTY = re.compile(r",?\s*\(\s*\)")  # what a template that computes an age leaves of its parenthesis


@value
class DateField:
    """What a date field says: the whole period, and the spans that it names or lists."""

    when: Period | None = None
    phases: tuple[Phase, ...] = ()


def read_date_field(
    lines: Sequence[Flow], words: DateWords, *, title: str | None = None, field: str = "date"
) -> Reading[DateField]:
    """The period and the phases of a date field.

    ``lines`` are the field's lines; a year that they lack is taken from ``title``. Never raises; what was guessed,
    passed over or contradictory is a diagnostic of ``field``.

    >>> from wikiconflict.grammars.scanner import plain_flow
    >>> from wikiconflict.languages.en.dates import DATES
    >>> when = read_date_field([plain_flow("3–12 April 2003")], DATES).value.when
    >>> str(when.start), str(when.end), when.ongoing
    ('2003-04-03', '2003-04-12', False)
    """
    lines = [line for line in lines if line.text]
    if not lines:
        return Reading(DateField())
    whole = concatenated(lines, ["", *["\n"] * (len(lines) - 1)])
    if len(whole.text) <= _LONGEST:
        return _Field(whole, words, title, field).read()
    read = _Field(whole.slice(0, _LONGEST), words, title, field).read()
    rest = whole.slice(_LONGEST)
    told = diagnose("date.too_long", field=field, span=rest.span())
    return Reading(read.value, (*read.unread, Leftover(rest.text, rest.span())), (*read.diagnostics, told))


#: Characters of a date field that are read: no date field of an article is as long, and time grows faster than text.
_LONGEST = 2_000


class _Field:
    def __init__(self, flow: Flow, words: DateWords, title: str | None, field: str) -> None:
        self.flow, self.words, self.title, self.field = flow, words, title, field
        self.parts: list[Part] = []
        self.problems: list[Diagnostic] = []
        self.skipped: list[Token] = []

    def read(self) -> Reading[DateField]:
        found = tokens(self.flow.text, self.words)
        if mend_cut_word(found, self.words):
            self.say("date.cut", found[-1].start, found[-1].end, f"{found[-1].text!r} was read as ongoing")
        pending: Segment | None = None
        for segment in segments(found, self.words):
            if segment.split:
                self.say("date.split", segment.start, segment.end)
            pending = self.segment(segment, pending)
        self.decide()
        for point in fill_years([part for part in self.parts if part.role != "remark"], self.title, self.words):
            self.say("date.no_year", point.start, point.end)
        return self.result(found)

    # segments

    def segment(self, segment: Segment, pending: Segment | None) -> Segment | None:
        """Takes the stretches of a segment; a segment that is only words may be the label of the next."""
        if not segment.chains:
            return self.dateless(segment)
        for index, dated in enumerate(segment.chains):
            tail = segment.tail if index + 1 == len(segment.chains) else ()
            self.dated(dated, tail, pending if index == 0 else None, first=not self.parts)
        return None

    def dateless(self, segment: Segment) -> Segment | None:
        if any(token.has("word", "numbered") for token in segment.tokens):
            labelled = self.in_parentheses(segment.tokens)
        else:
            labelled = self.inner(segment.tokens)
        if labelled:
            self.parts.extend(labelled)
            return None
        if any(token.has("word", "ordinals", "numbered") for token in segment.tokens):
            return segment
        self.leave(segment.tokens)
        return None

    def inner(self, found: Sequence[Token]) -> list[Part]:
        """The dates of the first parenthesis that has any, beside a date of another calendar."""
        held = [chain for group in found for chain in chains(group.inside, self.words)]
        return [Part(stretch, stretch.first.start, stretch.last.end) for stretch in held[0].stretches] if held else []

    def in_parentheses(self, found: Sequence[Token]) -> list[Part]:
        """``First phase (June 2008), second phase (July 2008)``: names with their dates in parentheses."""
        parts: list[Part] = []
        begin = 0
        for index, group in enumerate(found):
            held = list(chains(group.inside, self.words))
            if len(held) == 1 and all(token.has(*NEUTRAL) for token in outside(group.inside, held)):
                for stretch in held[0].stretches:
                    part = Part(stretch, stretch.first.start, stretch.last.end, "labelled")
                    part.label = label_of(found[begin:index])
                    parts.append(part)
                begin = index + 1
        return parts

    def dated(self, dated: Dated, tail: Sequence[Token], pending: Segment | None, *, first: bool) -> None:
        chain = dated.chain
        bold = bool(dated.lead) and self.flow.is_bold(dated.lead[0].start, dated.lead[-1].end)
        role, label, passed = read_lead(dated.lead, self.words, glued=dated.glued, bold=bold)
        self.leave(passed)
        if role == "main" and any(token.has("calendars", "calendar_months") for token in dated.lead):
            self.parts.extend(self.inner(dated.lead))
        if role == "main" and pending is not None:
            label = label_of(pending.tokens)
            role = "labelled" if self.is_heading(pending) else "named"
        parts = [Part(s, s.first.start, s.last.end, role) for s in chain.stretches]
        parts[0].label = label
        if role in ("clause", "named") and not first and len(parts[0].stretch.points) == 1:
            role = "remark"
        elif role == "named":
            role = "labelled"
        for part in parts:
            part.role = role
            self.groups(part)
        self.tail(parts[-1], tail)
        self.parts.extend(parts)

    def is_heading(self, segment: Segment) -> bool:
        closed = next((t for t in reversed(segment.tokens) if not t.has("group")), segment.tokens[-1])
        return closed.has("colon") or self.flow.is_bold(segment.start, segment.end)

    def groups(self, part: Part) -> None:
        for group in [group for point in part.stretch.points for group in point.groups]:
            says = take_group(part.stretch, group, self.words)
            if says == "ongoing":
                part.ongoing = True
            elif says == "nothing":
                part.names.append(group)
            elif says == "remark":
                self.say("date.remark", group.start, group.end)
            elif says == "second" and part.role != "remark":
                self.say("date.second_date", group.start, group.end)

    def tail(self, part: Part, tail: Sequence[Token]) -> None:
        """What stands behind the last date of a segment: a label (``1941–1942: First phase``), or words."""
        if not tail:
            return
        named = any(token.has("word", "ordinals", "numbered") for token in tail)
        if tail[0].has("colon", "dash") and named and part.label is None and part.role == "main":
            label = label_of(tail[1:])
            if label is not None:
                part.label = label
                part.names.append(tail[0])
                return
        if part.role != "remark":
            self.leave(tail)

    def leave(self, found: Sequence[Token]) -> None:
        """Notes numbers and months that were passed over."""
        self.skipped.extend(t for t in without_calendars(found) if t.has("number", "count", "months"))

    # the field as a whole

    def decide(self) -> None:
        """Which parts are the conflict's dates, and which are remarks."""
        if any(part.stretch.first.style == "new" for part in self.parts):
            for part in self.parts:
                part.role = "remark" if part.stretch.first.style == "old" else part.role
        first = min((part.start for part in self.parts if part.role == "main"), default=None)
        for part in self.parts:
            if part.role == "labelled" and part.single and first is not None and first < part.start:
                part.role = "remark"
        if all(part.role in ("remark", "clause") for part in self.parts):
            for part in self.parts:
                if part.role == "clause" or not any(p.role == "clause" for p in self.parts):
                    part.role = "main" if part.label is None or part.single else "labelled"
                    self.say("date.clause", part.start, part.end)
        for part in self.parts:
            if part.role == "clause":
                part.role = "remark" if len(part.stretch.points) == 1 else "labelled"
            if part.role == "remark":
                self.say("date.remark", part.start, part.end)

    # the value

    def date(self, point: Point | None) -> Date | None:
        text = None if point is None else point.edtf()
        return None if text is None or point is None else Date(text, self.flow.span(point.start, point.end))

    def result(self, found: Sequence[Token]) -> Reading[DateField]:
        counted = [part for part in self.parts if part.role != "remark"]
        spans = []
        for part in counted:
            held = part.bounds()
            spans.append((self.date(held.start), self.date(held.end), held.ongoing))
            for point in part.stretch.points:
                for code, message in point.troubles:
                    self.say(code, point.start, point.end, message)
            if held.start and held.end and later(self.date(held.start), self.date(held.end)):
                self.say("date.order", part.start, part.end, "the dates run backwards")
            if part.stretch.open_end and not held.ongoing:
                self.say("date.cut", part.start, part.end, "nothing stands behind the dash")
        start, end, ongoing = outer(self.whole_first(counted, spans))
        self.check(counted, start, end, found)
        phases = tuple(
            self.phase(part, span) for part, span in zip(counted, spans, strict=True) if self.is_phase(part, counted)
        )
        when = Period(start, end, ongoing, self.text(), span=self.flow.span(), citations=self.flow.citations)
        unique = {(d.code, d.start, d.end): d for d in self.problems}
        return Reading(DateField(when, phases), (), tuple(unique.values()))

    @staticmethod
    def whole_first(counted: Sequence[Part], spans: Sequence[BoundDates]) -> list[BoundDates]:
        """The spans with those of the whole conflict at both ends, where they outweigh phases that may be as long."""
        whole = [span for part, span in zip(counted, spans, strict=True) if part.role != "labelled"]
        return [*whole, *spans, *whole]

    def check(self, counted: list[Part], start: Date | None, end: Date | None, found: Sequence[Token]) -> None:
        if later(start, end):
            self.say("date.order", 0, len(self.flow.text), f"{start} is later than {end}")
        if not counted:
            unknown = any(token.has("unknown", "question") for token in found)
            self.say("date.unknown" if unknown else "date.unread", 0, len(self.flow.text))
        elif self.skipped:
            text = ", ".join(repr(token.text) for token in self.skipped[:3])
            self.say("date.skipped", self.skipped[0].start, self.skipped[-1].end, f"{text} was not read")

    def is_phase(self, part: Part, counted: list[Part]) -> bool:
        if part.role == "labelled":
            return True
        listed = [p for p in counted if p.role == "main"]
        return part.role == "main" and len(listed) > 1 and not any(p.role == "labelled" for p in counted)

    def phase(self, part: Part, span: BoundDates) -> Phase:
        name = intensity = None
        start, end = part.start, part.end
        if part.label is not None:
            name = self.flow.display(part.label.start, part.label.end)
            start, end = min(start, part.label.start), max(end, part.label.end)
            if part.label.intensity:
                intensity = self.flow.display(*part.label.intensity)
        else:
            group = next((g for g in part.names if any(not t.has(*NEUTRAL) for t in g.inside)), None)
            if group is not None:
                name = self.flow.display(group.start + 1, group.end - 1)
                end = max(end, group.end)
        where = self.flow.span(start, end)
        return Phase(name, intensity, *span, self.flow.display(start, end), span=where)

    def text(self) -> Text:
        """The field's display text; lines are set off by commas."""
        whole = self.flow.text.split("\n")
        shown = whole[0]
        for line in whole[1:]:
            shown += (" " if shown.endswith(_CLOSERS) else ", ") + line
        return Text(_EMPTY.sub("", shown), self.flow.span())

    def say(self, code: str, start: int, end: int, message: str = "") -> None:
        span: Span = self.flow.span(start, end)
        self.problems.append(diagnose(code, message, field=self.field, span=span))
