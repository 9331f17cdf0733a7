"""Events: the dated statements of running text.

``read_events`` takes the paragraphs of a section in order. What a sentence names and counts is read by
``grammars/mentions.py`` and ``grammars/quantities.py``.
"""

from collections.abc import Iterator, Sequence

import attrs

from wikiconflict.grammars.date_expressions import Expression
from wikiconflict.grammars.date_values import day_key
from wikiconflict.grammars.event_clauses import Clauses, Role
from wikiconflict.grammars.event_dates import DayOfMonth, Given, Relative, day_of_month, find_dates, shifted
from wikiconflict.grammars.event_years import Story
from wikiconflict.grammars.scanner import Flow, Range
from wikiconflict.grammars.sentences import Sentence, read_sentences
from wikiconflict.immutable import value
from wikiconflict.model.article import Dating
from wikiconflict.model.dates import EDTF, Date
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.prose import ProseWords

_LONGEST = 2_500  # characters of a sentence; what is longer is a list or no prose at all


@value
class Dated:
    """A date that dates a sentence: ``at`` is where it stands in the paragraph."""

    start: Date | None
    end: Date | None
    dating: Dating
    at: int


@value
class Statement:
    """A sentence with the dates that date it, none or several; ``ranges`` are those of every date in it."""

    sentence: Sentence
    dates: tuple[Dated, ...]
    ranges: tuple[Range, ...] = ()


@value
class _Read:
    """A sentence of the paragraph before its years are known."""

    sentence: Sentence
    dates: tuple[tuple[Given, Role], ...]

    @property
    def expressions(self) -> list[Expression]:
        return [given for given, role in self.dates if isinstance(given, Expression) and role != "aside"]


def read_statements(flow: Flow, story: Story, words: ProseWords, dates: DateWords) -> list[Statement]:
    """The sentences of a paragraph, each with its dates; ``story`` is carried on.

    >>> from wikiconflict.grammars.scanner import plain_flow
    >>> from wikiconflict.languages.en.dates import DATES
    >>> from wikiconflict.languages.en.prose import PROSE
    >>> text = "In May 1776 they met. The town, lost since 1770, fell on 3 June. They left the next day."
    >>> told = read_statements(plain_flow(text), Story(), PROSE, DATES)
    >>> [(str(date.start), date.dating) for statement in told for date in statement.dates]
    [('1776-05', 'stated'), ('1776-06-03', 'carried'), ('1776-06-04', 'relative')]
    """
    story.paragraph = None
    read = [_read(flow.text, sentence, words, dates) for sentence in read_sentences(flow.text, words)]
    found: list[Statement] = []
    for index, part in enumerate(read):
        ahead = [e for later in read[index + 1 : index + 6] for e in later.expressions if not e.yearless]
        offset = part.sentence.start
        ranges = tuple((offset + given.start, offset + given.end) for given, _ in part.dates)
        found.append(Statement(part.sentence, tuple(_dates(part, ahead, story, flow)), ranges))
        story.opening = False
    return found


def _read(text: str, sentence: Sentence, words: ProseWords, dates: DateWords) -> _Read:
    written = text[sentence.start : sentence.end]
    if len(written) > _LONGEST:
        return _Read(sentence, ())
    given = _merged(written, find_dates(written, words, dates), words)
    if not given:
        return _Read(sentence, ())
    clauses = Clauses(written, words, dates)
    return _Read(sentence, tuple((date, clauses.role(date)) for date in given))


def _merged(text: str, given: list[Given], words: ProseWords) -> list[Given]:
    """Each date once; months that share the year behind them are one period: ``the months of May and June in 1994``."""
    found: list[Given] = []
    for date in given:
        before = found[-1] if found else None
        if before is not None and _says_again(text, before, date):
            if isinstance(before, Relative):
                found[-1] = date
        elif (
            isinstance(date, Expression)
            and isinstance(before, Expression)
            and before.yearless
            and not date.yearless
            and date.precision == "year"
            and date.earliest == date.latest
            and date.earliest is not None
            and not text[before.end : date.start].strip()
        ):
            year = Date(date.earliest).year
            whole = before.dated(year)
            found.pop()
            first = found[-1] if found else None
            if isinstance(first, Expression) and first.yearless and before.start - first.end < 6:
                found.pop()
                whole = attrs.evolve(whole, earliest=first.dated(year).earliest, start=first.start)
            found.append(attrs.evolve(whole, end=date.end, yearless=False))
        else:
            found.append(date)
    return found


def _says_again(text: str, before: Given, date: Given) -> bool:
    """Whether one of two dates explains the other: ``two days later, on 17 July``, ``on 17 July, two days later,``."""
    if isinstance(before, Relative) == isinstance(date, Relative) or text[before.end : date.start].strip() != ",":
        return False
    return isinstance(before, Relative) or text[date.end : date.end + 1] in (",", ".", ";", ")")


def _dates(part: _Read, ahead: Sequence[Expression], story: Story, flow: Flow) -> Iterator[Dated]:
    seen: set[tuple[str | None, str | None]] = set()
    known = part.expressions
    for given, role in part.dates:
        resolved = _resolve(given, known, ahead, story, flow, part.sentence.start)
        if resolved is None:
            continue
        start, end, dating = resolved
        if role == "point":
            start = end
        if role in ("statement", "point") and (start, end) not in seen:
            seen.add((start, end))
            yield Dated(start, end, dating, part.sentence.start + given.start)
        if role != "aside":
            story.tell(start, end)
        known = [_as_told(expression, given, start, end) for expression in known]


def _as_told(expression: Expression, given: Given, start: Date | None, end: Date | None) -> Expression:
    """An expression of the sentence, with its year once that is known."""
    if expression is not given or not expression.yearless:
        return expression
    return attrs.evolve(expression, earliest=start, latest=end, yearless=False)


def _resolve(
    given: Given, known: Sequence[Expression], ahead: Sequence[Expression], story: Story, flow: Flow, offset: int
) -> tuple[Date | None, Date | None, Dating] | None:
    span = flow.span(offset + given.start, offset + given.end)
    dating: Dating = "stated"
    start: str | None
    end: str | None
    if isinstance(given, Relative):
        dating = "relative"
        anchor = story.anchor(given.unit)
        start = end = None if anchor is None else shifted(given, anchor)
    elif isinstance(given, DayOfMonth):
        dating = "carried"
        start = end = None if story.told is None else day_of_month(given, story.told)
        start = None if given.until else start
    else:
        whole = given
        if given.yearless:
            dating = "carried"
            year = story.year_of(given, known, ahead)
            if year is None:
                return None
            whole = given.dated(year)
        start, end = whole.earliest, whole.latest
        if given.bound in ("from", "by", "since"):
            start, end = start or end, end or start
    if any(written is not None and EDTF.fullmatch(written) is None for written in (start, end)):
        return None
    first, last = (None if written is None else Date(written, span) for written in (start, end))
    if first is None and last is None:
        return None
    if first is not None and last is not None and day_key(first.first_day) > day_key(last.last_day):
        return None
    return first, last, dating
