"""Times of day and durations: numbers beside dates that are no dates, taken out before the dates are read."""

from wikiconflict.grammars.date_lexemes import PLAIN_WORD, Token


def without_times(found: list[Token]) -> list[Token]:
    """The tokens without times of day and durations; what stood between two times goes with them."""
    kept: list[Token] = []
    at = 0
    cut = False
    while at < len(found):
        plain = found[at].kinds is PLAIN_WORD
        stop = 0 if plain else _time_end(found, at) or _duration_end(found, at)
        if stop:
            ends = stop == len(found) or found[stop].has("newline")
            while kept and (kept[-1].has("circa") or (ends and kept[-1].has("dash"))):
                kept.pop()  # what is about is the time, not the day: ``at about 10:00 on 6 June``
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
