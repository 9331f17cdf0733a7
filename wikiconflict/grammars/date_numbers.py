"""Numbers of dates: grouped and decimal ones are counts, glued digits are parted.

Digits that lost markup has glued together (``199219 March``) are parted where exactly one split gives whole dates.
"""

from wikiconflict.grammars.date_lexemes import Token

_LONGEST_NUMBER = 12


def with_numbers(found: list[Token]) -> list[Token]:
    """Grouped and decimal numbers joined (they are counts), glued digits parted."""
    result: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        if "number" not in token.kinds:
            result.append(token)
            at += 1
            continue
        stop = at
        while _groups_thousands(found, stop):
            stop += 2
        decimal = stop == at and _is_decimal(found, at)
        if stop > at or decimal:
            stop = stop + 2 if decimal else stop
            whole = "".join(t.text for t in found[at : stop + 1 : 2])
            kinds = {"count": 0} if decimal else {"count": 0, "grouped": int(whole[:_LONGEST_NUMBER])}
            result.append(Token(whole, token.start, found[stop].end, kinds, token.glued))
        else:
            result.extend(_parted(found, at))
        at = stop + 1
    return result


def _groups_thousands(found: list[Token], at: int) -> bool:
    return (
        at + 2 < len(found)
        and found[at].digits <= 3
        and found[at + 1].text == ","
        and found[at + 1].glued
        and found[at + 2].digits == 3
        and found[at + 2].glued
    )


def _is_decimal(found: list[Token], at: int) -> bool:
    """``3.5``, but not ``3.5.1990`` and not ``4.5 May``."""

    def dotted(i: int) -> bool:
        return i + 1 < len(found) and found[i].text == "." and found[i].glued and found[i + 1].glued

    if not dotted(at + 1) or not found[at + 2].has("number") or (at and found[at - 1].text == "." and found[at].glued):
        return False
    return not dotted(at + 3) and not (at + 3 < len(found) and found[at + 3].has("months"))


def _parted(found: list[Token], at: int) -> list[Token]:
    """A run of 5 to 8 digits as two numbers, where exactly one split gives whole dates."""
    token = found[at]
    size = token.digits
    if size not in (5, 6, 8) or not token.text.isascii():
        return [token]
    before = found[at - 1] if at else None
    splits = []
    if _is_year(token.text[:4]) and (
        (size == 8 and _is_year(token.text[4:]) and not _is_basic_date(token.text))
        or (size < 8 and _is_day(token.text[4:]) and _leads_date(found, at + 1))
    ):
        splits.append(4)
    rest = size - 4
    if size < 8 and _is_year(token.text[rest:]) and before is not None:
        after_month = before.has("months") and _is_day(token.text[:rest])
        short_year = before.has("dash") and at > 1 and found[at - 2].digits == 4 and rest == 2
        if after_month or short_year:
            splits.append(rest)
    if len(splits) != 1:
        return [token]
    cut = token.start + splits[0]
    first, second = token.text[: splits[0]], token.text[splits[0] :]
    return [
        Token(first, token.start, cut, {"number": int(first)}, token.glued, token.split),
        Token(second, cut, token.end, {"number": int(second)}, True, True),
    ]


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and 1000 <= int(digits) <= 2100


def _is_day(digits: str) -> bool:
    return digits[0] != "0" and 1 <= int(digits) <= 31


def _is_basic_date(digits: str) -> bool:
    return 1 <= int(digits[4:6]) <= 12 and 1 <= int(digits[6:]) <= 31


def _leads_date(found: list[Token], at: int) -> bool:
    """Whether what follows makes the number before it a day, an ordinal or a duration."""
    if at >= len(found):
        return False
    if found[at].has("months", "ordinal_endings", "units", "day_marks", "clock"):
        return True
    if found[at].has("colon") and found[at].glued:
        return at + 1 < len(found) and found[at + 1].digits == 2
    connected = found[at].has("dash", "slash", "also", "either") and at + 2 < len(found)
    return connected and found[at + 1].has("number") and found[at + 2].has("months", "ordinal_endings")
