"""The tokens of dates: numbers, known words and punctuation, with times of day and durations already taken out.

A token may have several kinds (``second`` is an ordinal, ``end`` a part and a label); the grammar asks for the one that
it needs. Digits that lost markup has glued together are parted where only one split gives whole dates.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

import attrs

from wikiconflict.vocabulary.dates import DateWords

_SPACED = re.compile(r"\d+|[^\W\d_]+|\n|-{3,}|--|[ \t\r\f\v]+|.", re.DOTALL)
_UNSPACED = re.compile(r"\d+|[A-Za-zÀ-ɏ]+|[^\W\d_]|\n|-{3,}|--|[ \t\r\f\v]+|.", re.DOTALL)
_NUMERALS = ("months", "seasons", "ordinals")
_SIGNS = {
    **dict.fromkeys("-‐‑‒–—―−⁃〜～", "dash"),
    "--": "dash",
    **dict.fromkeys("/⁄", "slash"),
    **dict.fromkeys(",،、，", "comma"),
    **dict.fromkeys(".。", "dot"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys("?？", "question"),
    **dict.fromkeys("'’‘ʼʹ`´", "apostrophe"),
    **dict.fromkeys("([（［【", "open"),
    **dict.fromkeys(")]）］】", "close"),
    **dict.fromkeys("\n;；•·●▪|*", "newline"),
}
_APOSTROPHE = "'"
_LONGEST_NUMBER = 12
_DEEPEST = 4


@attrs.define(eq=False)
class Token:
    """A piece of text from ``start`` to ``end`` with the kinds it may be, each with a value.

    ``glued``: nothing stands between it and the token before. ``split``: it was parted from the token before.
    ``inside`` holds the tokens of a parenthesis.
    """

    text: str
    start: int
    end: int
    kinds: Mapping[str, int]
    glued: bool = False
    split: bool = False
    inside: tuple["Token", ...] = ()

    def has(self, *kinds: str) -> bool:
        """Whether the token may be of one of these kinds."""
        return not self.kinds.keys().isdisjoint(kinds)

    @property
    def digits(self) -> int:
        """How many digits a number has, 0 where it is none (or is grouped or decimal, and so a count)."""
        return len(self.text) if "number" in self.kinds else 0

    @property
    def value(self) -> int:
        """The value of a number, -1 where it is none."""
        return self.kinds.get("number", -1)


Entry = tuple[tuple[str, ...], Mapping[str, int]]


@cache
def _entries(words: DateWords) -> Mapping[str, Sequence[Entry]]:
    """The phrases of a language by their first raw token, the longest first."""
    kinds: dict[tuple[str, ...], dict[str, int]] = {}
    for attribute in attrs.fields(DateWords):
        phrases = getattr(words, attribute.name)
        if isinstance(phrases, str | bool):
            continue
        numbered = attribute.name in _NUMERALS
        for phrase in phrases:
            key = tuple(part for part in map(_folded, _raw(words).findall(phrase)) if not part.isspace())
            kinds.setdefault(key, {})[attribute.name] = phrases[phrase] if numbered else 0
    starts: dict[str, list[Entry]] = {}
    for key in sorted(kinds, key=len, reverse=True):
        starts.setdefault(key[0], []).append((key, kinds[key]))
    return starts


def _raw(words: DateWords) -> re.Pattern[str]:
    return _SPACED if words.spaced else _UNSPACED


def _folded(text: str) -> str:
    return _APOSTROPHE if _SIGNS.get(text) == "apostrophe" else text.casefold()


def tokens(text: str, words: DateWords) -> list[Token]:
    """The tokens of a text, white space left out, times of day and durations taken out, parentheses folded in."""
    return _grouped(_timeless(_numbers(_known(_pieces(text, words), words))))


def _pieces(text: str, words: DateWords) -> list[Token]:
    """The raw tokens; words are parted where a small letter meets a capital one (``presentMain``)."""
    found: list[Token] = []
    end = -1
    for match in _raw(words).finditer(text):
        piece = match[0]
        if piece[0].isspace() and piece != "\n":
            continue
        at = match.start()
        for part in _humps(piece) if piece[0].isalpha() else (piece,):
            found.append(Token(part, at, at + len(part), {}, at == end))
            at = end = at + len(part)
    return found


def _humps(word: str) -> list[str]:
    cuts = [i for i in range(1, len(word)) if word[i - 1].islower() and word[i].isupper()]
    return [word[a:b] for a, b in zip([0, *cuts], [*cuts, len(word)], strict=True)]


def _known(raw: list[Token], words: DateWords) -> list[Token]:
    """Raw tokens joined to the phrases of the language, each with its kinds."""
    entries = _entries(words)
    folded = [_folded(token.text) for token in raw]
    found: list[Token] = []
    at = 0
    while at < len(raw):
        token = raw[at]
        for phrase, kinds in entries.get(folded[at], ()):
            stop = at + len(phrase)
            if (stop == at + 1 or tuple(folded[at:stop]) == phrase) and not _runs_on(raw, stop, words):
                last = raw[stop - 1]
                found.append(Token(token.text, token.start, last.end, _with_sign(token, kinds, phrase), token.glued))
                at = stop
                break
        else:
            token.kinds = _plain_kinds(token.text)
            found.append(token)
            at += 1
    return found


def _runs_on(raw: list[Token], stop: int, words: DateWords) -> bool:
    """Whether a combining sign goes on with the word behind the phrase."""
    return words.spaced and stop < len(raw) and raw[stop].glued and unicodedata.category(raw[stop].text[0])[0] == "M"


def _with_sign(token: Token, kinds: Mapping[str, int], phrase: tuple[str, ...]) -> Mapping[str, int]:
    """A phrase of one sign is also that sign (``~`` between two years is a dash)."""
    return {**kinds, "dash": 0} if phrase == ("~",) else kinds


def _plain_kinds(text: str) -> Mapping[str, int]:
    if text[0].isdigit():
        return {"number": int(text)} if len(text) <= _LONGEST_NUMBER and text.isdecimal() else {"count": 0}
    if text in _SIGNS or text.startswith("---"):
        return {_SIGNS.get(text, "newline"): 0}
    return {"word": 0} if text[0].isalpha() else {"sign": 0}


def _numbers(found: list[Token]) -> list[Token]:
    """Grouped and decimal numbers joined (they are counts), glued digits parted."""
    result: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        if not token.has("number"):
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
    if found[at].has("months", "ordinal_endings", "units", "day_marks"):
        return True
    connected = found[at].has("dash", "slash", "also", "either") and at + 2 < len(found)
    return connected and found[at + 1].has("number") and found[at + 2].has("months", "ordinal_endings")


def _timeless(found: list[Token]) -> list[Token]:
    """The tokens without times of day and durations; what stood between two times goes with them."""
    kept: list[Token] = []
    at = 0
    cut = False
    while at < len(found):
        time = _time_end(found, at)
        stop = time or _duration_end(found, at)
        if stop:
            while (
                time and kept and kept[-1].has("dash", "circa") and (stop == len(found) or found[stop].has("newline"))
            ):
                kept.pop()
            at, cut = stop, True
            continue
        token = found[at]
        if cut:
            token.glued, cut = False, False
        kept.append(token)
        at += 1
    return kept


def _time_end(found: list[Token], at: int) -> int:
    stop = _one_time(found, at)
    while stop:
        link = stop
        while link < len(found) and found[link].has("dash", "to", "also", "comma", "slash") and link < stop + 2:
            link += 1
        further = _one_time(found, link) if link > stop else 0
        if not further:
            return stop
        stop = further
    return 0


def _one_time(found: list[Token], at: int) -> int:
    """The index behind a time of day that begins at ``at``, 0 where none does."""
    if at >= len(found) or not found[at].has("number") or found[at].digits > 4:
        return 0
    stop = at + 1
    clock = False
    while (
        stop + 1 < len(found)
        and found[stop].has("colon", "dot")
        and found[stop].glued
        and found[stop + 1].digits == 2
        and found[stop + 1].glued
        and (found[stop].has("colon") or clock)
        and found[at].digits <= 2
    ):
        stop, clock = stop + 2, True
    while stop < len(found) and found[stop].has("clock") and (clock or found[at].digits <= 2 or _military(found, at)):
        stop, clock = stop + 1, True
    return stop if clock else 0


def _military(found: list[Token], at: int) -> bool:
    """``0600 hours``."""
    text = found[at].text
    return len(text) == 4 and found[at].value < 2400 and text[2] < "6" and found[at + 1].has("units")


def _duration_end(found: list[Token], at: int) -> int:
    stop = _one_duration(found, at)
    while stop:
        link = stop
        while link < len(found) and found[link].has("comma", "also") and link < stop + 2:
            link += 1
        further = _one_duration(found, link)
        if not further:
            return stop + 1 if stop < len(found) and found[stop].has("ago") else stop
        stop = further
    return 0


def _one_duration(found: list[Token], at: int) -> int:
    if not _is_amount(found, at):
        return 0
    stop = at + 1
    if stop + 1 < len(found) and found[stop].has("dash", "to", "either") and _is_amount(found, stop + 1):
        stop += 2
    while stop < len(found) and found[stop].has("dash", "ordinal_endings", "apostrophe", "cardinals") and stop < at + 5:
        stop += 1
    return stop + 1 if stop < len(found) and found[stop].has("units") else 0


def _is_amount(found: list[Token], at: int) -> bool:
    return at < len(found) and (found[at].has("count", "cardinals") or 0 < found[at].digits <= 3)


def _grouped(found: list[Token]) -> list[Token]:
    """Parentheses and brackets folded into one token each; those that never close are passed over."""
    stack: list[tuple[Token | None, list[Token]]] = [(None, [])]
    for token in found:
        if token.has("open") and len(stack) <= _DEEPEST:
            stack.append((token, []))
        elif token.has("close") and len(stack) > 1:
            opened, inside = stack.pop()
            if opened is not None:
                group = Token(opened.text, opened.start, token.end, {"group": 0}, opened.glued, False, tuple(inside))
                stack[-1][1].append(group)
        elif not token.has("open", "close"):
            stack[-1][1].append(token)
    while len(stack) > 1:
        _, inside = stack.pop()
        stack[-1][1].extend(inside)
    return stack[0][1]
