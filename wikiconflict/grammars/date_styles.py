"""Dates in both styles that nothing but a parenthesis tells: ``26 August (7 September) 1812``, ``14 (26) May 1825``."""

from collections.abc import Sequence
from datetime import date

import attrs

from wikiconflict.grammars.date_lexemes import Token

_LEAST, _MOST = 6, 13  # days that the Gregorian calendar is ahead of the Julian, from the year 1000 to 2100
_COMMON_YEAR = 2001
_REACH = 5  # tokens from a parenthesis to the month that two days share


def in_new_style(found: Sequence[Token]) -> list[Token]:
    """The tokens with the New Style alone: of two days that lie apart as the calendars do, the later one."""
    kept: list[Token] = []
    for index, token in enumerate(found):
        outer = _before(kept, found, index + 1) if token.inside else []
        inner = _whole(token.inside, outer)
        ahead = _days_between(outer, inner) if outer and inner else 0
        if _LEAST <= ahead <= _MOST:
            replaced = len(token.inside)
            inner[0] = attrs.evolve(inner[0], start=kept[-replaced].start)
            kept[-replaced:] = inner[:replaced]
        elif not _LEAST <= -ahead <= _MOST:
            kept.append(token)
    return kept


def _before(kept: Sequence[Token], found: Sequence[Token], behind: int) -> list[Token]:
    """Day and month before a parenthesis, or the day before it with the month behind it: ``1 (12) – 3 (14) July``."""
    if _is_day_and_month(kept[-2:]):
        return list(kept[-2:])
    month = next((t for t in found[behind : behind + _REACH] if not t.has("number", "group", "dash", "to")), None)
    ahead = [*kept[-1:], *([] if month is None else [month])]
    return ahead if _is_day_and_month(ahead) else []


def _whole(inside: Sequence[Token], outer: Sequence[Token]) -> list[Token]:
    """Day and month in a parenthesis, the month taken from outside where it gives a day alone."""
    if len(inside) == 1:
        return [*inside, *outer[1:]] if _is_day_and_month([*inside, *outer[1:]]) else []
    return list(inside) if _is_day_and_month(inside) else []


def _is_day_and_month(found: Sequence[Token]) -> bool:
    if len(found) != 2:
        return False
    day, month = _parts(found)
    return 1 <= day.digits <= 2 and 1 <= day.value <= 31 and month.has("months")


def _parts(found: Sequence[Token]) -> tuple[Token, Token]:
    return (found[1], found[0]) if found[0].has("months") else (found[0], found[1])


def _days_between(outer: Sequence[Token], inner: Sequence[Token]) -> int:
    first, second = (_day_of_year(found) for found in (outer, inner))
    return (second - first + 182) % 365 - 182  # December (January) lies a few days ahead, too


def _day_of_year(found: Sequence[Token]) -> int:
    day, month = _parts(found)
    return date(_COMMON_YEAR, month.kinds["months"], 1).toordinal() + day.value
