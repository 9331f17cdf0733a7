"""A line as words: tokens with the parts that the words of a language give them to play.

The vocabulary is compiled once a language; a line is looked up token by token, the longest phrase first.
"""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import attrs

from wikiconflict.immutable import value
from wikiconflict.vocabulary.quantities import QuantityWords

ROLES = (
    *("articles", "numbers", "multipliers", "halves", "fractions", "measures", "at_least", "at_most", "about"),
    *(
        "or_more",
        "or_less",
        "or_so",
        "perhaps",
        "to",
        "between",
        "also",
        "either",
        "none",
        "no",
        "unknown",
        "some",
        "multiples",
        "severities",
    ),
    *("entire", "kinds", "befallen", "materiel", "formations", "people", "people_forms", "plain", "counters"),
    *("stops", "linkers"),
    *("parts", "totals", "claims", "claimed_by", "designators", "numbered"),
    *("active", "transitive", "passives", "determiners", "amounts", "tolls", "bodies", "nationals", "uncounted"),
)
"""The attributes of ``QuantityWords`` whose words are looked up."""

_NOUNS = frozenset({"materiel", "formations", "people"})
_NUMBER = r"\d{1,3}(?:\ \d{3})+(?![\d.,]*\d)|\d+(?:[.,'’٬٫]\d+)*"
# A word keeps its zero-width joiners and vowel signs.
_MARKS = r"\u064b-\u065f\u0670\u200c\u200d"
# A word ends before a number in groups of three: there a line break was lost (``13 legions30,000 auxiliaries``).
_SPACED = re.compile(
    rf"(?P<number>{_NUMBER})"
    rf"|(?P<word>[^\W\d_](?:(?!\d{{1,3}}(?:,\d{{3}})+\b)[\w{_MARKS}])*(?:[-'’]\w+|\.(?=[^\W\d])\w+)*)|(?P<other>\S)"
)
#: A number in groups of three that sticks to the word before it.
GLUED_NUMBER = re.compile(r"(?<=[^\W\d_])\d{1,3}(?:,\d{3})+\b")
_UNSPACED = re.compile(rf"(?P<number>{_NUMBER})|(?P<word>[A-Za-z]\w*(?:[-'’]\w+)*|[^\W\d_])|(?P<other>\S)")
_LONGEST = 40
_MOST_REMEMBERED = 50_000
DASHES = frozenset("-–—−‒―‐－〜～")


@attrs.define(eq=False)  # not frozen, which would make it dearer to create: there is one for each word read
class Token:
    """A number, a word or a sign of a text, with its place."""

    start: int
    end: int
    text: str
    sort: str
    key: str

    @property
    def is_word(self) -> bool:
        return self.sort == "word"

    @property
    def is_number(self) -> bool:
        return self.sort == "number"


def tokens(text: str, spaced: bool) -> Iterator[Token]:
    """The tokens of a text.

    >>> [token.text for token in tokens("c. 4,000 T-34s (est.)", True)]
    ['c', '.', '4,000', 'T-34s', '(', 'est', '.', ')']
    """
    for match in (_SPACED if spaced else _UNSPACED).finditer(text):
        key = match[0].casefold().replace("’", "'")
        yield Token(match.start(), match.end(), match[0], match.lastgroup or "other", key)


Roles = Mapping[str, tuple[int, str]]


@value(eq=False)
class Lexicon:
    """The compiled words of a language: phrases by their first word, and the stems that a star leaves open."""

    words: QuantityWords
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], str, str]]]
    prefixes: Mapping[str, Sequence[tuple[str, str]]]
    suffixes: Mapping[str, Sequence[tuple[str, str]]]

    seconds: Mapping[str, frozenset[str]]
    """Of the words that begin longer phrases, the words that may follow."""
    _alone: dict[str, Roles] = attrs.field(factory=dict, init=False)
    """The roles of words that stand by themselves, filled as they are met."""

    def at(self, line: Sequence[Token], index: int) -> Roles:
        """Role to the length of the longest phrase that begins at a token, and the phrase as the table writes it."""
        if line[index].text in self.words.acronyms:
            return {}
        key = line[index].key
        alone = self._alone.get(key)
        if alone is None:
            alone = self._read(line[index : index + 1], 0)
            if len(self._alone) >= _MOST_REMEMBERED:
                self._alone.clear()
            self._alone[key] = alone
        following = self.seconds.get(key)
        if (following is not None and _next_key(line, index) in following) or (alone and _dotted(line, index + 1)):
            return self._read(line, index)
        return alone

    def _read(self, line: Sequence[Token], index: int) -> Roles:
        key = line[index].key
        found: dict[str, tuple[int, str]] = {}
        for phrase, role, entry in self.phrases.get(key, ()):
            end = _matches(line, index, phrase)
            if end and end - index > found.get(role, (0, ""))[0]:
                found[role] = (end - index, entry)
        if line[index].is_word and not found:
            self._stems(key, found)
        if line[index].is_word and "-" in key and not _NOUNS & found.keys():
            for phrase, role, entry in self.phrases.get(key.rpartition("-")[2], ()):
                if len(phrase) == 1 and role in _NOUNS:
                    found[role] = (1, entry)
        return found

    def _stems(self, key: str, found: dict[str, tuple[int, str]]) -> None:
        for length in range(min(len(key), _LONGEST), 2, -1):
            for role, entry in self.prefixes.get(key[:length], ()):
                found.setdefault(role, (1, entry))
            for role, entry in self.suffixes.get(key[-length:], ()):
                found.setdefault(role, (1, entry))


def _next_key(line: Sequence[Token], index: int) -> str:
    """The word behind a token, a full stop passed over."""
    at = index + 1
    if at < len(line) and line[at].key == ".":
        at += 1
    return line[at].key if at < len(line) else ""


def _dotted(line: Sequence[Token], at: int) -> bool:
    """Whether a full stop follows a word without a space."""
    return at < len(line) and line[at].key == "." and line[at].start == line[at - 1].end


def _matches(line: Sequence[Token], index: int, phrase: tuple[str, ...]) -> int:
    """The end of a phrase in a line, a full stop behind each of its words passed over; 0 when it is not there."""
    at = index
    for part in phrase:
        if at > index and at < len(line) and line[at].key == "." and part != ".":
            at += 1
        if at >= len(line) or line[at].key != part:
            return 0
        at += 1
    if len(line[at - 1].key) <= 6 and line[at - 1].is_word and _dotted(line, at):
        at += 1
    return at


@lru_cache(maxsize=64)
def lexicon(words: QuantityWords) -> Lexicon:
    """The compiled form of a language's words; each words object is compiled once."""
    phrases: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    prefixes: dict[str, list[tuple[str, str]]] = {}
    suffixes: dict[str, list[tuple[str, str]]] = {}
    for role in ROLES:
        for entry in getattr(words, role):
            bare = entry.strip("*").casefold()
            if entry.endswith("*"):
                prefixes.setdefault(bare, []).append((role, entry))
            if entry.startswith("*"):
                suffixes.setdefault(bare, []).append((role, entry))
            if "*" not in entry:
                phrase = tuple(token.key for token in tokens(bare, words.spaced) if token.key != ".")
                if phrase:
                    phrases.setdefault(phrase[0], []).append((phrase, role, entry))
    seconds = {
        first: frozenset(phrase[1] for phrase, _, _ in listed if len(phrase) > 1)
        for first, listed in phrases.items()
        if any(len(phrase) > 1 for phrase, _, _ in listed)
    }
    return Lexicon(words, phrases, prefixes, suffixes, seconds)


def _broken(found: Iterator[Token], breaks: Sequence[int]) -> Iterator[Token]:
    """The tokens, numbers with spaces parted where something stands between their characters."""
    for token in found:
        at = bisect_right(breaks, token.start)
        if not token.is_number or " " not in token.text or at == len(breaks) or breaks[at] >= token.end:
            yield token
            continue
        start = token.start
        for part in token.text.split(" "):
            yield Token(start, start + len(part), part, "number", part)
            start += len(part) + 1


class Line:
    """The tokens of a text with their roles.

    ``hidden`` ranges (parentheses, dates) are left out; ``breaks`` are places where something stands between the
    characters (a flag, a footnote), so that no number runs across.
    """

    def __init__(
        self, text: str, words: Lexicon, hidden: Sequence[tuple[int, int]] = (), breaks: Sequence[int] = ()
    ) -> None:
        self.text = text
        self.lexicon = words
        self.tokens: list[Token] = []
        """The tokens outside the hidden ranges; each hidden range is one token of sort ``hidden``."""
        found = tokens(text, words.words.spaced)
        if breaks:
            found = _broken(found, sorted(breaks))
        if not hidden:
            self.tokens.extend(found)
            found = iter(())
        pending = deque(hidden)
        for token in found:
            while pending and token.start >= pending[0][1]:
                pending.popleft()
            if pending and token.end > pending[0][0]:
                start, end = pending[0]
                if not self.tokens or self.tokens[-1].start != start or self.tokens[-1].sort != "hidden":
                    self.tokens.append(Token(start, end, text[start:end], "hidden", ""))
                continue
            self.tokens.append(token)
        self.roles = [words.at(self.tokens, index) for index in range(len(self.tokens))]

    def end(self, index: int, *roles: str) -> int:
        """Behind the longest phrase of one of the roles that begins at a token; 0 when there is none."""
        if not 0 <= index < len(self.tokens):
            return 0
        here = self.roles[index]
        longest = 0
        if here:
            for role in roles:
                found = here.get(role)
                if found is not None and found[0] > longest:
                    longest = found[0]
        return index + longest if longest else 0

    def entry(self, index: int, role: str) -> str:
        """The phrase of a role at a token, as the table writes it."""
        return self.roles[index][role][1]

    def key(self, index: int) -> str:
        """The folded text of a token, empty outside the line."""
        return self.tokens[index].key if 0 <= index < len(self.tokens) else ""

    def glued(self, index: int) -> bool:
        """Whether a token follows the one before without a space."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end
