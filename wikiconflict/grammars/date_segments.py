"""A date field cut into segments: what stands on one line, or was glued to what stands before it.

In each segment the chains of dates are found, each with the words that lead to it.
"""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from wikiconflict.grammars.date_chains import Chain, read_chain
from wikiconflict.grammars.date_lexemes import PLAIN_WORD, Token
from wikiconflict.grammars.date_reader import Reader
from wikiconflict.vocabulary.dates import DateWords

_SHORTEST_CUT = 4
_ATTACHED = (
    *("ordinal_endings", "decade_endings", "centuries", "millennia", "units", "clock", "before_christ"),
    *("after_christ", "year_marks", "month_marks", "day_marks", "calendars", "onward", "old_style", "new_style"),
)
_LINKING = ("dash", "slash", "to", "also", "either", "between", "starting", "since", "before", "until", "after")


@attrs.define(eq=False)
class Dated:
    """A chain with the tokens that lead to it; ``glued``: nothing stands between the words before it and the chain."""

    chain: Chain
    lead: Sequence[Token]
    glued: bool = False


@attrs.define(eq=False)
class Segment:
    """A part of the field: its chains, and the tokens behind the last of them (all of them where it has none)."""

    tokens: Sequence[Token]
    chains: list[Dated]
    tail: Sequence[Token]

    @property
    def split(self) -> bool:
        """Whether the segment was glued to the one before it."""
        return self.tokens[0].split

    @property
    def start(self) -> int:
        """Where the segment begins in the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where the segment ends in the text."""
        return self.tokens[-1].end


def segments(found: list[Token], words: DateWords) -> list[Segment]:
    """The segments of a field's tokens."""
    return [_read(part, words) for part in segment_tokens(found)]


def segment_tokens(found: list[Token]) -> list[list[Token]]:
    """The tokens between line breaks and between what was glued, breaks inside a date passed over."""
    _mark_glue(found)
    parts: list[list[Token]] = [[]]
    bulleted = sum(a.has("newline") and b.has("dash") for a, b in pairwise(found) if a.kinds is not PLAIN_WORD) > 1
    for index, token in enumerate(found):
        if "newline" in token.kinds:
            if not _joins(found, index, bulleted):
                parts.append([])
        elif token.split:
            parts.append([token])
        else:
            parts[-1].append(token)
    return [part for part in parts if part]


def _mark_glue(found: list[Token]) -> None:
    """Marks what lost markup has glued to a date before it as split from it."""
    for before, token in pairwise(found):
        if not token.glued or token.split or before.kinds is PLAIN_WORD:
            continue
        named = token.text[0].isalpha() and not token.has(*_ATTACHED)
        behind_number = before.has("number") and named and (not token.has("months") or before.digits > 2)
        behind_word = before.has("ongoing") and (named or token.has("number"))
        if behind_number or behind_word or (before.has("group") and (named or token.has("number"))):
            token.split = True


def _joins(found: list[Token], index: int, bulleted: bool) -> bool:
    """Whether a line break stands inside a date: at a dash, before its year, or before a parenthesis of its own."""
    before = found[index - 1] if index else None
    behind = found[index + 1] if index + 1 < len(found) else None
    if before is None or behind is None:
        return False
    further = found[index + 2] if index + 2 < len(found) else None
    if before.has(*_LINKING) or (behind.has("to") and not behind.has("ongoing")):
        return True
    if behind.has("dash") and further is not None and not further.has("word"):
        return not bulleted
    if behind.has("group"):
        return further is None or further.has("newline")
    return _year_follows(found, index) or _day_follows(found, index)


def _year_follows(found: list[Token], index: int) -> bool:
    digits = found[index + 1].digits
    era = index + 2 < len(found) and found[index + 2].has("before_christ", "after_christ")
    if not 3 <= digits <= 4 and not (era and digits):  # ``6 September`` / ``49 BC``
        return False
    back = index - 1
    while back > 0 and found[back].has("ordinal_endings", "comma", "dot", "group"):
        back -= 1
    if found[back].has("months"):
        return True
    return 0 < found[back].digits <= 2 and back > 0 and any(t.has("months") for t in found[max(back - 4, 0) : back])


def _day_follows(found: list[Token], index: int) -> bool:
    """``331 BC`` / ``1 October``: a year alone, then a day and month without a year, and nothing more."""
    line = found[index + 1 : index + 4]
    if len(line) == 3 and not line[2].has("newline", "group"):
        return False
    shape = [t.has("months") or 0 < t.digits <= 2 for t in line[:2]]
    if shape != [True, True] or not any(t.has("months") for t in line[:2]):
        return False
    back = index - 1 - found[index - 1].has("before_christ", "after_christ")
    year = back >= 0 and 3 <= found[back].digits <= 4
    return year and (back == 0 or found[back - 1].has("newline", "colon", "circa"))


def _read(part: list[Token], words: DateWords) -> Segment:
    reader = Reader(part, words)
    chains: list[Dated] = []
    done = at = 0
    while at < len(part):
        chain = None if _is_name(part, at) else read_chain(reader, at)
        if chain is None:
            at += 1
            continue
        glued = at > done and part[at].glued and part[at - 1].text[0].isalpha()
        chains.append(Dated(chain, part[done:at], glued))
        done = at = chain.stop
    return Segment(part, chains, part[done:])


def _is_name(part: list[Token], at: int) -> bool:
    """Whether a number belongs to a name: ``Phase 1``."""
    return 0 < part[at].digits <= 2 and at > 0 and part[at - 1].has("numbered")


def mend_cut_word(found: list[Token], words: DateWords) -> bool:
    """Reads a cut last word (``presen``) as the ongoing word that it begins; tells whether it did."""
    last = found[-1] if found else None
    if last is None or len(found) < 2 or not last.has("word") or len(last.text) < _SHORTEST_CUT:
        return False
    if not found[-2].has("dash", "to"):
        return False
    if not any(word.startswith(last.text.casefold()) for word in words.ongoing):
        return False
    last.kinds = {"ongoing": 0}
    return True
