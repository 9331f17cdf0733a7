"""Which of a sentence's dates date its statement, and which only its background.

A date tells of the background when it stands in a clause that a subordinator opens at the head of the sentence, in a
relative clause that does not carry the story on, beside a name (``the raid of 19 August 1942``), in a parenthesis of
years, or when it bounds a state (``since 1947``, ``until 1992``).
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from wikiconflict.grammars.date_expressions import Expression
from wikiconflict.grammars.event_dates import DayOfMonth, Given
from wikiconflict.grammars.scanner import Range, parentheses
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.prose import Phrases, ProseWords

Role = Literal["statement", "point", "background", "aside"]
"""``point``: the end of ``not ... until``, which is when it happened; ``background`` still dates what follows it in
the paragraph, an ``aside`` does not."""

_CLAUSE_END = re.compile(r"[,;:—]")
_WORD_BEHIND = re.compile(r" [^\W\d_]")
_NEAR = 120  # characters before a date in which a negation or a relative pronoun is looked for


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


@lru_cache(maxsize=32)
def _heads(words: ProseWords) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    def head(listed: frozenset[str]) -> re.Pattern[str] | None:
        return re.compile(rf"\W*(?:{_any(listed)})(?![^\W_])", re.IGNORECASE) if listed else None

    return head(words.subordinators), head(words.hypotheticals)


@lru_cache(maxsize=32)
def _relative_clause(words: ProseWords) -> re.Pattern[str] | None:
    if not words.relatives:
        return None
    that = rf"|(?:{_any(words.conjunctions)})(?=(?:\s+\w+){{0,3}}?\s+(?:{_any(words.perfects)})\b)"
    pied = rf"(?<![^\W_])(?:(?P<pied>{_any(words.pied)})\s+)?" if words.pied else "(?P<pied>(?!))?"
    return re.compile(
        rf"{pied}(?<![^\W_])(?P<pronoun>{_any(words.relatives)}{that if words.perfects else ''})(?![^\W_])",
        re.IGNORECASE,
    )


@lru_cache(maxsize=32)
def _word(listed: frozenset[str]) -> re.Pattern[str] | None:
    if not listed:
        return None
    whole = _any(word for word in listed if "'" not in word)
    ends = [_any((word, word.replace("'", "’"))) for word in listed if "'" in word]
    return re.compile(rf"(?:(?<![^\W_])(?:{whole}){''.join('|' + end for end in ends)})(?![^\W_])", re.IGNORECASE)


@lru_cache(maxsize=32)
def _leading(dates: DateWords) -> Phrases:
    """Words that lead a date, or join it to another."""
    led = dates.on | dates.before | dates.until | dates.after | dates.starting | dates.since | dates.by | dates.between
    return led | dates.also | dates.either | dates.to


def _is_precise(given: Given) -> bool:
    """Whether a date names a day or a month."""
    return isinstance(given, Expression) and (given.yearless or given.precision in ("day", "month"))


class Clauses:
    """A sentence seen as clauses; ``role`` tells what a date in it does."""

    def __init__(self, text: str, words: ProseWords, dates: DateWords) -> None:
        self.text = text
        self.words = words
        self.dates = dates
        subordinate, hypothetical = _heads(words)
        self.hypothetical = bool(hypothetical and hypothetical.match(text))
        opened = subordinate.match(text) if subordinate else None
        self.brackets = parentheses(text)
        self.led_from = opened.end() if opened else 0
        self.led_until = self._clause_end(self.led_from) if opened else 0
        self.relative_clauses = self._relative_clauses()

    def _clause_end(self, at: int) -> int:
        """The comma that ends a leading clause; a comma within a date or a number ends none."""
        for match in _CLAUSE_END.finditer(self.text, at):
            number = self.text[match.end() : match.end() + 2].strip()[:1].isdigit()
            if not number and not self._bracket(match.start()):
                return match.start()
        return 0

    def _bracket(self, position: int) -> Range | None:
        return next(((a, b) for a, b in self.brackets if a < position < b), None)

    def _relative_clauses(self) -> list[Range]:
        pattern = _relative_clause(self.words)
        if pattern is None:
            return []
        found: list[Range] = []
        for match in pattern.finditer(self.text):
            if match["pied"] is None:
                found.append((match.start("pronoun"), self._relative_end(match.end())))
        return found

    def _relative_end(self, at: int) -> int:
        for match in _CLAUSE_END.finditer(self.text, at):
            if not self.text[match.end() : match.end() + 2].strip()[:1].isdigit():
                return match.start()
        return len(self.text)

    def role(self, given: Given) -> Role:
        """What a date of this sentence does in it."""
        if self.hypothetical:
            return "aside"
        text, words, start = self.text, self.words, given.start
        bracket = self._bracket(start)
        if bracket and (not _is_precise(given) or self._old_style(bracket)):
            return "aside"
        if self._attribute(given) or self._bare(given):
            return "aside"
        clause = next(((a, b) for a, b in reversed(self.relative_clauses) if a < start < b), None)
        if clause and not self._goes_on(clause[0], given):
            return "aside"
        if start < self.led_until:
            return "background"
        if self._since(start):
            return "aside"
        bound = self._bound(given)
        if bound == "until":
            negation = _word(words.negations)
            denied = negation is not None and negation.search(text, max(0, start - _NEAR), start)
            return "point" if denied and not _CLAUSE_END.search(text, denied.end(), start) else "aside"
        if bound == "since":
            return "statement" if not text[:start].strip() else "aside"
        return "background" if bound in ("before", "after") else "statement"

    def _old_style(self, bracket: Range) -> bool:
        """Whether a parenthesis gives a date of the older calendar again: ``14 June (4 June O.S.)``."""
        styles = _word(self.dates.old_style)
        return styles is not None and styles.search(self.text, *bracket) is not None

    def _goes_on(self, pronoun: int, given: Given) -> bool:
        """Whether a relative clause carries the story on: by its words, or by a day behind a comma."""
        narrative = _word(self.words.narrative)
        if narrative and narrative.search(self.text, pronoun, given.start):
            return True
        perfect = _word(self.words.perfects)
        if perfect and perfect.search(self.text, pronoun, given.start):
            return False
        return self.text[:pronoun].rstrip().endswith(",") and _is_precise(given)

    def _bare(self, given: Given) -> bool:
        """Whether a day or month without a year stands as a name: ``the 20 July plot``, ``selected 5 June as``."""
        if not isinstance(given, Expression) or not given.yearless or self._bracket(given.start):
            return False
        written = [word.rstrip(".") for word in self.text[given.start : given.end].casefold().split()]
        dated = [word.isdigit() or word in self.dates.months for word in written]
        at = dated.index(True) if True in dated else len(written)
        follows = _WORD_BEHIND.match(self.text, given.end) is not None
        article = self.dates.fillers - self.words.attributes
        if at and follows and written[at - 1] in article and len(written) == at + 2 and dated[-1]:
            return True  # ``in the September 11 attacks``
        if any(word not in self.dates.fillers for word in written[:at]) or at == len(written):
            return False
        before = self.text[: given.start].rstrip()
        if not before:
            return follows
        if before[-1] in ",;:–-":
            return False
        return before.rpartition(" ")[2].casefold() not in _leading(self.dates)

    def _since(self, start: int) -> bool:
        """Whether the words before a date, back to the last comma, hold a ``since``."""
        pattern = _word(self.dates.since)
        clause = max((match.end() for match in _CLAUSE_END.finditer(self.text, 0, start)), default=0)
        found = pattern.search(self.text, clause, start) if pattern else None
        return found is not None and bool(self.text[: found.start()].strip())

    def _bound(self, given: Given) -> str | None:
        if isinstance(given, Expression):
            if given.bound == "since" and given.earliest is not None and given.start == 0:
                return None
            return given.bound
        if isinstance(given, DayOfMonth) and given.until:
            return "until"
        return None

    def _attribute(self, given: Given) -> bool:
        """Whether a date belongs to the name before it."""
        if not isinstance(given, Expression) or not self.words.attributes:
            return False
        pattern = _attributes(self.words)
        if pattern.match(self.text, given.start, given.end):
            before = self.text[: given.start].rstrip()
            opened = self.text[max(0, given.start - 24) : given.start + 8].casefold()
            spans = any(f"{span} " in opened for span in self.words.spans)
            return bool(before) and before[-1] not in ",;:" and not spans
        return self.text[max(0, given.start - 20) : given.start].rstrip().casefold().endswith(_spaced(self.words))


@lru_cache(maxsize=32)
def _attributes(words: ProseWords) -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(words.attributes)})\s", re.IGNORECASE)


@lru_cache(maxsize=32)
def _spaced(words: ProseWords) -> tuple[str, ...]:
    return tuple(f" {word}" for word in words.attributes)
