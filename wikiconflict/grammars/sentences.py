"""Sentences: where those of a paragraph begin and end, and which of them are quoted.

A full stop ends no sentence behind an abbreviation, an initial or a number that goes on, nor inside a parenthesis that
a sentence holds; a parenthesis that is itself a sentence is one.
"""

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from wikiconflict.grammars.scanner import Range, parentheses
from wikiconflict.immutable import value
from wikiconflict.vocabulary.prose import ProseWords

_CLOSERS = ")]}\"'”’»」』"
_OPENERS = "([\"'“‘«„「『"
_WORD = re.compile(r"[^\W_][\w'’.&-]*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_FULL_WIDTH = "。！？"


@value
class Sentence:
    """``text[start:end]`` of a paragraph; ``quoted`` when it lies within a quotation."""

    start: int
    end: int
    quoted: bool = False


@lru_cache(maxsize=32)
def _stops(words: ProseWords) -> re.Pattern[str]:
    stops = re.escape(words.terminators)
    return re.compile(rf"[{stops}]+[{re.escape(_CLOSERS)}]*")


@lru_cache(maxsize=1024)  # the paragraphs of an article are asked for theirs by events and by checks
def read_sentences(text: str, words: ProseWords) -> tuple[Sentence, ...]:
    """The sentences of a paragraph, in order, without the space between them.

    >>> from wikiconflict.languages.en.prose import PROSE
    >>> text = 'Gen. J. E. Hood lost 1.5 guns at No. 5. (He left.) "They stay. We go."'
    >>> [text[s.start : s.end] for s in read_sentences(text, PROSE)]
    ['Gen. J. E. Hood lost 1.5 guns at No. 5.', '(He left.)', '"They stay.', 'We go."']
    """
    quotations = Quotations(text, words)
    brackets = parentheses(text)
    found: list[Sentence] = []
    start = _first(text, 0)
    for stop in _stops(words).finditer(text):
        if stop.start() < start or not _ends(text, stop, start, brackets, words):
            continue
        end = _with_closers(text, stop.end(), quotations)
        found.append(Sentence(start, end, quotations.hold(start, end)))
        start = _first(text, end)
    end = len(text.rstrip())
    if end > start:
        found.append(Sentence(start, end, quotations.hold(start, end)))
    return tuple(found)


def _first(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _ends(text: str, stop: re.Match[str], start: int, brackets: list[Range], words: ProseWords) -> bool:
    """Whether a sentence that began at ``start`` ends with these stops."""
    after = stop.end()
    if after >= len(text):
        return True
    index = bisect_right(brackets, (stop.start(), len(text))) - 1
    if index >= 0 and brackets[index][0] <= stop.start() < brackets[index][1] - 1 and brackets[index][0] > start:
        return False  # within a parenthesis that the sentence holds
    if stop[0][0] in _FULL_WIDTH:
        return True
    following = _first(text, after)
    if following >= len(text):
        return True
    if following == after and not _is_glued(text, stop, words):
        return False
    opens = text[following]
    while opens in _OPENERS and following + 1 < len(text):
        following += 1
        opens = text[following]
    if opens.islower() or opens in ",;:–—-&":
        return False
    if stop[0][0] != ".":
        return True
    return (
        not stop[0].startswith(".") or stop[0].startswith("..") or _is_full_stop(text, stop.start(), following, words)
    )


def _is_glued(text: str, stop: re.Match[str], words: ProseWords) -> bool:
    """Whether a sentence begins without a space: ``war.The``."""
    if stop[0][-1] in "”»" and text[stop.end()].isupper():
        return True
    before = re.search(r"[^\W\d_]{3,}$", text[max(0, stop.start() - 12) : stop.start()])
    after = text[stop.end() : stop.end() + 2]
    return bool(before and before[0].islower() and len(after) == 2 and after[0].isupper() and after[1].islower())


def _is_full_stop(text: str, at: int, following: int, words: ProseWords) -> bool:
    """Whether the dot at ``at`` ends a sentence rather than an abbreviation; ``following`` is what comes next."""
    begin = at
    while begin > 0 and not text[begin - 1].isspace() and text[begin - 1] not in '([/–—"“':
        begin -= 1
    word = text[begin:at]
    folded = word.casefold()
    numbered = text[following].isdigit()
    if numbered and folded in words.numbered:
        return False
    initials = bool(word) and word[0].isupper() and _INITIALS.fullmatch(word) is not None
    if folded in words.closing_abbreviations or (initials and "." in word):
        opener = _WORD.match(text, following)
        return opener is not None and opener[0].casefold().rstrip(".") in words.openers and opener[0][0].isupper()
    if folded in words.abbreviations:
        return False
    return not initials


def _with_closers(text: str, end: int, quotations: "Quotations") -> int:
    """Takes in a closing quotation mark that a space parts from the stop."""
    after = _first(text, end)
    return after + 1 if after > end and after + 1 in quotations.closed else end


class Quotations:
    """The ranges between quotation marks, marks included; one that is never closed is none."""

    def __init__(self, text: str, words: ProseWords) -> None:
        found: list[Range] = []
        for opening, closing in words.quotes:
            at = text.find(opening)
            while at >= 0:
                close = text.find(closing, at + 1)
                if close < 0:
                    break
                found.append((at, close + 1))
                at = text.find(opening, close + 1)
        found.sort()
        self.ranges = found
        self.closed = frozenset(close for _, close in found)
        self._furthest = list(accumulate((close for _, close in found), max))

    def hold(self, start: int, end: int) -> bool:
        """Whether a range lies within a quotation, its marks counted in."""
        index = bisect_right(self.ranges, start, key=lambda held: held[0]) - 1
        return index >= 0 and self._furthest[index] >= end
