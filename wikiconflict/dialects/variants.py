"""``-{zh-hans:意大利;zh-hant:義大利}-``: text that a wiki draws in one of several writings; the first counts."""

import re

_WHOLE = re.compile(r"(?:(?P<flags>[A-Za-z;-]{0,20})\|)?(?P<content>[^{}|\n]{0,400})\}-")
_WRITING = re.compile(r"[ ]*[a-z]{2,3}(?:-[a-z]{2,4}){0,2}[ ]*:[ ]*")
_HIDDEN = frozenset("HTD-")  # rules and titles: nothing is drawn where they stand


def variant(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """What is drawn of a choice that opened before ``start``, and where it ends; None where it does not close.

    >>> text = "-{zh-hans:意大利;zh-hant:義大利}-王国"
    >>> shown = variant(text, 2, len(text))
    >>> text[shown[0] : shown[1]], text[shown[2] :]
    ('意大利', '王国')
    """
    whole = _WHOLE.match(text, start, end)
    if whole is None:
        return None
    low, high = whole.span("content")
    if _HIDDEN & set(whole["flags"] or ""):
        return low, low, whole.end()
    writing = _WRITING.match(text, low, high)
    if writing is not None:
        low = writing.end()
        closed = text.find(";", low, high)
        high = high if closed < 0 else closed
    return low, high, whole.end()
