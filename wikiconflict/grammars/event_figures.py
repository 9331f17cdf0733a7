"""The figures of a statement, and which of its dates each goes with."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from wikiconflict.grammars.events import Statement
from wikiconflict.grammars.running_figures import find_figures
from wikiconflict.grammars.scanner import Flow
from wikiconflict.model.quantity import CasualtyFigure
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.quantities import QuantityWords

_CLAUSE_BREAK = re.compile(r"[,;:](?!\d)")


_DIGITS = re.compile(r"\d+")


@lru_cache(maxsize=32)
def _in_letters(words: QuantityWords) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The number words that hold no other one, and the pattern of all as whole words."""
    listed = {word.lower() for word in (*words.numbers, *words.multipliers)}
    pattern = "|".join(sorted(map(re.escape, listed), key=len, reverse=True)) or "(?!)"
    shortest = tuple(word for word in listed if not any(other in word for other in listed - {word}))
    return shortest, re.compile(rf"(?<![^\W_])(?:{pattern})s?(?![^\W_])")


def count(part: Flow, statement: Statement, words: QuantityWords, dates: DateWords) -> list[CasualtyFigure]:
    """The figures of a statement's sentence, which is read for them where a number stands outside its dates."""
    ranges = [(start - statement.sentence.start, end - statement.sentence.start) for start, end in statement.ranges]

    def dated(match: re.Match[str]) -> bool:
        return any(start <= match.start() < end for start, end in ranges)

    if all(map(dated, _DIGITS.finditer(part.text))):
        shortest, pattern = _in_letters(words)
        folded = part.text.lower()
        if not any(map(folded.__contains__, shortest)):
            return []
        if len(folded) == len(part.text) and all(map(dated, pattern.finditer(folded))):
            return []
    return find_figures(part, words, dates, dated=ranges)


def shares(figures: Sequence[CasualtyFigure], statement: Statement, part: Flow) -> list[tuple[CasualtyFigure, ...]]:
    """Which of a sentence's dates each figure goes with: the nearest one, clauses counted before characters."""
    if len(statement.dates) == 1:
        return [tuple(figures)]
    found: list[list[CasualtyFigure]] = [[] for _ in statement.dates]
    places = [part.span(date.at - statement.sentence.start).start for date in statement.dates]
    breaks = [part.span(match.start()).start for match in _CLAUSE_BREAK.finditer(part.text)]
    for figure in figures:
        at = figure.span.start if figure.span is not None else places[0]
        found[min(range(len(places)), key=lambda index: _distance(at, places[index], breaks))].append(figure)
    return [tuple(share) for share in found]


def _distance(here: int, there: int, breaks: Sequence[int]) -> tuple[int, int]:
    low, high = sorted((here, there))
    return bisect_left(breaks, high) - bisect_left(breaks, low), high - low
