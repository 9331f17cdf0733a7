"""Dates counted in reigns: ``明治10年（1877年）1月29日``, ``慶長5年9月15日（1600年10月21日）``.

The common date in the parenthesis stands for that of the reign; a date of a reign alone is no date.
"""

from collections.abc import Sequence

from wikiconflict.grammars.date_lexemes import Token

_MOST_NUMERALS = 3  # signs of a year within a reign: 二十五


def without_reigns(found: list[Token]) -> list[Token]:
    """The tokens, dates of reigns replaced by what the parenthesis behind them gives.

    Nothing changes where no year, month or day has a mark of its own.
    """
    if not any(token.has("year_marks", "month_marks", "day_marks") for token in found):
        return found
    kept: list[Token] = []
    at = 0
    while at < len(found):
        stop = _year_end(found, at)
        if stop:
            given = _common(found, stop)
            behind = stop if given else _day_end(found, stop)
            given = given or _common(found, behind)
            kept.extend(given or found[at : at + 1])
            at = behind + bool(given)
        elif found[at].has("group") and _beside_year(found, at):
            at += 1
        else:
            kept.append(found[at])
            at += 1
    return kept


def _year_end(found: Sequence[Token], at: int) -> int:
    """The index behind a year of a reign that begins at ``at``, 0 where none does."""
    if not found[at].has("calendars"):
        return 0
    stop = at + 1
    while stop < len(found) and stop - at <= _MOST_NUMERALS and found[stop].has("number", "ordinals"):
        stop += 1
    if at + 1 < stop < len(found) and found[stop].has("year_marks"):
        return stop + 1
    return at + 1 if _day_end(found, at + 1) > at + 1 else 0  # a month and day alone: 음력 9월 16일


def _day_end(found: Sequence[Token], at: int) -> int:
    """The index behind the month and day that follow a year."""
    while at < len(found) and (
        found[at].has("months", "day_marks", "month_marks")
        or (
            at + 1 < len(found)
            and found[at].has("number", "ordinals")
            and found[at + 1].has("month_marks", "day_marks")
        )
    ):
        at += 1
    return at


def _common(found: Sequence[Token], at: int) -> tuple[Token, ...]:
    """The date in the parenthesis at ``at``: its tokens, none where it gives no year."""
    if at >= len(found) or not found[at].has("group"):
        return ()
    inside = found[at].inside
    years = any(token.digits in (3, 4) for token in inside)
    return inside if years else ()


def _beside_year(found: Sequence[Token], at: int) -> bool:
    """Whether a parenthesis between a year and its month says the year in a reign."""
    return (
        0 < at < len(found) - 1
        and found[at - 1].has("year_marks")
        and found[at + 1].has("number", "months")
        and any(token.has("calendars") for token in found[at].inside)
    )
