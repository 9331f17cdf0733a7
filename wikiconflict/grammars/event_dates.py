"""The dates that a sentence gives: date expressions, bare days of a month, and dates by way of another date."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

import attrs

from wikiconflict.grammars.date_expressions import Expression, find_expressions
from wikiconflict.immutable import value
from wikiconflict.model.dates import Date, days_in_month, iso_year
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.prose import ProseWords, Unit

_NEAR = 40  # characters behind a unit of time in which ``later`` stands
_BEFORE, _BEHIND = 30, 16  # characters around a cue that may belong to its date


@value
class DayOfMonth:
    """``on the 11th``: the month and the year come from the date before it."""

    start: int
    end: int
    day: int
    until: bool = False


@value
class Relative:
    """``three days later``, ``the following spring``, ``the same day``: so many units behind the date before it."""

    start: int
    end: int
    unit: Unit
    count: int
    season: int | None = None


Given = Expression | DayOfMonth | Relative


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


@lru_cache(maxsize=32)
def _cues(dates: DateWords) -> re.Pattern[str]:
    """What every date expression holds one of: a year, a month, a season, an era.

    Names are written out in their cases, which is quicker than a search that folds each letter, and the first character
    stands alone in front, as a set that re searches for at the speed of C.
    """
    names = {form for name in (*dates.months, *dates.seasons) for form in (name.capitalize(), name.upper(), name)}
    if dates.capital_months:
        names -= set(dates.months)
    ends = r"(?![^\W\d_])" if dates.spaced else ""
    behind = {form for mark in (*dates.year_marks, *dates.centuries) for form in (mark, mark.capitalize())}
    eras = {form for era in (*dates.before_christ, *dates.after_christ) for form in (era, era.upper())}
    marked = rf"|\s*(?:{_any(behind | eras)})(?![^\W\d_])" if behind | eras else ""
    branches = [rf"(?<=\d)(?:\d{{2,3}}(?!,?\d){marked})"]
    firsts = sorted({name[0] for name in names})
    for first in firsts:
        branches.append(rf"(?<={re.escape(first)})(?:{_any(n[1:] for n in names if n[0] == first)}){ends}")
    return re.compile(rf"[\d{re.escape(''.join(firsts))}](?:{'|'.join(branches)})")


@value(eq=False)
class _Hints:
    """What a sentence that names a date by way of another holds, in lower case."""

    units: tuple[str, ...]
    before: tuple[str, ...]
    behind: tuple[str, ...]
    leads: tuple[str, ...]
    day: re.Pattern[str]

    def of_days(self, text: str) -> bool:
        """Whether a text may hold the bare day of a month."""
        return any(map(text.__contains__, self.leads)) and self.day.search(text) is not None

    def of_moves(self, text: str) -> bool:
        """Whether a unit of time in a text stands beside a word like ``next`` or ``later``."""
        for unit in self.units:
            at = text.find(unit)
            while at >= 0:
                behind = text[at + len(unit) : at + len(unit) + _NEAR]
                if text[:at].rstrip().endswith(self.before) or any(map(behind.__contains__, self.behind)):
                    return True
                at = text.find(unit, at + 1)
        return False


@lru_cache(maxsize=32)
def _hints(words: ProseWords, dates: DateWords) -> _Hints:
    return _Hints(
        _shortest(words.units),
        tuple(word.lower() for word in words.next_words | words.same_words),
        _shortest(words.later),
        _shortest(words.day_of_month),
        re.compile(rf"\d(?:{_any(dates.ordinal_endings)})", re.IGNORECASE),
    )


def _shortest(words: Iterable[str]) -> tuple[str, ...]:
    """The words that hold no other one of them."""
    folded = {word.lower() for word in words}
    return tuple(word for word in folded if not any(other in word for other in folded - {word}))


@lru_cache(maxsize=32)
def _ordinal_days(words: ProseWords, dates: DateWords) -> re.Pattern[str]:
    endings = _any(dates.ordinal_endings)
    # Behind the number of a unit stands its noun, or another number: ``on the 4th and 79th Divisions``.
    after = rf"{_any(words.conjunctions | words.openers)}|(?:{_any(dates.also)})\s+(?-i:[^\W\d_A-Z])\w*"
    ends = rf"[.;:)]|,|$|\s+(?:{after})(?![^\W_])"
    return re.compile(
        rf"(?<![^\W_])(?P<lead>{_any(words.day_of_month)})\s+(?P<day>[0-3]?\d)(?:{endings})(?={ends})",
        re.IGNORECASE,
    )


@lru_cache(maxsize=32)
def _relatives(words: ProseWords) -> re.Pattern[str]:
    units, counts = _any(words.units), _any(words.counts)
    return re.compile(
        rf"(?<![^\W_])(?:(?:(?P<next>{_any(words.next_words)})|(?P<same>{_any(words.same_words)}))\s+(?P<unit>{units})"
        rf"|(?:(?P<number>\d{{1,3}})|(?P<count>{counts}))\s+(?P<span>{units})\s+(?:{_any(words.later)}))(?![^\W_])",
        re.IGNORECASE,
    )


def find_dates(text: str, words: ProseWords, dates: DateWords) -> list[Given]:
    """Every date that a sentence gives, in order, expressions before what is read by way of them."""
    found: list[Given] = []
    for start, end in _windows(text, dates):
        for expression in find_expressions(text[start:end], dates):
            moved = attrs.evolve(expression, start=expression.start + start, end=expression.end + start)
            found.append(moved)
    taken = [(given.start, given.end) for given in found]
    hints, folded = _hints(words, dates), text.lower()
    if hints.of_days(folded):
        found.extend(
            DayOfMonth(match.start(), match.end(), int(match["day"]), _until(match["lead"], words))
            for match in _ordinal_days(words, dates).finditer(text)
            if 1 <= int(match["day"]) <= 31 and not _overlaps(match, taken)
        )
    if hints.of_moves(folded):
        found.extend(
            relative
            for match in _relatives(words).finditer(text)
            if not _overlaps(match, taken)
            and not _lasts(text, match.start(), words)
            and (relative := _relative(match, words, dates)) is not None
        )
    return sorted(found, key=lambda given: given.start)


def _lasts(text: str, start: int, words: ProseWords) -> bool:
    """Whether the words before a unit make it a duration: ``within the next year``."""
    return text[:start].rstrip().rpartition(" ")[2].casefold() in words.durations


def _until(lead: str, words: ProseWords) -> bool:
    return words.day_of_month.get(" ".join(lead.casefold().split())) == "until"


def _overlaps(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in taken)


def _windows(text: str, dates: DateWords) -> list[tuple[int, int]]:
    """The stretches of a text in which a date may stand, so that the rest is not read for dates."""
    found: list[tuple[int, int]] = []
    for cue in _cues(dates).finditer(text):
        if dates.spaced and cue.start() and text[cue.start()].isalpha() and text[cue.start() - 1].isalpha():
            continue  # within a word
        start, end = max(0, cue.start() - _BEFORE), min(len(text), cue.end() + _BEHIND)
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _relative(match: re.Match[str], words: ProseWords, dates: DateWords) -> Relative | None:
    name = (match["unit"] or match["span"]).casefold()
    unit = words.units[name]
    if match["next"]:
        count = 1
    elif match["same"]:
        count = 0
    else:
        count = int(match["number"]) if match["number"] else words.counts[match["count"].casefold()]
        if unit == "season":
            return None
    return Relative(match.start(), match.end(), unit, count, dates.seasons.get(name))


def shifted(relative: Relative, anchor: Date) -> str | None:
    """The date that lies so many units behind the anchor; None where the anchor is less exact than the unit."""
    first, last, precision = anchor.first_day, anchor.last_day, anchor.precision
    year, month = _year_month(first)
    if relative.unit in ("day", "week"):
        if precision != "day":
            return None
        if relative.count == 0:
            return first if relative.unit == "day" else None
        days = relative.count * (7 if relative.unit == "week" else 1)
        moved = _plus_days(last, days)
        return moved and moved + ("~" if relative.unit == "week" else "")
    if relative.unit == "month":
        if precision not in ("day", "month"):
            return None
        index = year * 12 + month - 1 + relative.count
        return f"{iso_year(index // 12)}-{index % 12 + 1:02}"
    if relative.unit == "season":
        if relative.season is None or precision not in ("day", "month", "season", "year"):
            return None
        behind = relative.count and (precision == "year" or month >= _SEASON_STARTS[relative.season])
        return f"{iso_year(year + (1 if behind else 0))}-{relative.season}"
    if precision in ("decade", "century"):
        return None
    return iso_year(year + relative.count)


_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}


def _year_month(day: str) -> tuple[int, int]:
    sign, rest = (-1, day[1:]) if day.startswith("-") else (1, day)
    year, month, _ = rest.split("-")
    return sign * int(year), int(month)


def _plus_days(day: str, count: int) -> str | None:
    try:
        return (date.fromisoformat(day) + timedelta(days=count)).isoformat()
    except (ValueError, OverflowError):
        return None  # outside the years that the standard library counts


def day_of_month(given: DayOfMonth, anchor: Date) -> str | None:
    """That day of the anchor's month, or of the next month where it lies before an anchor of the same kind."""
    if anchor.precision not in ("day", "month"):
        return None
    year, month = _year_month(anchor.first_day)
    if anchor.precision == "day" and given.day < int(anchor.first_day[-2:]):
        index = year * 12 + month
        year, month = index // 12, index % 12 + 1
    if given.day > days_in_month(year, month):
        return None
    return f"{iso_year(year)}-{month:02}-{given.day:02}"
