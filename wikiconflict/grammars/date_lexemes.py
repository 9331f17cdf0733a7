"""The lexemes of dates: numbers, known words and phrases, and punctuation.

A token may have several kinds (``second`` is an ordinal and a unit, ``end`` a part and a label); the grammar asks for
the one that it needs.
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
    **dict.fromkeys("-‐‑‒–—―−⁃〜～－", "dash"),
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


PLAIN_WORD: Mapping[str, int] = {"word": 0}
"""The kinds of a word that no table knows: one object, so that most tokens are passed over by identity."""


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
        mine = self.kinds
        for kind in kinds:  # noqa: SIM110  (asked for most often of all: no generator)
            if kind in mine:
                return True
        return False

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
    return text.casefold() if text[0].isalnum() else _APOSTROPHE if _SIGNS.get(text) == "apostrophe" else text


def lexemes(text: str, words: DateWords) -> list[Token]:
    """The words and signs of a text with their kinds, white space left out."""
    return _known(_pieces(text, words), words)


def _pieces(text: str, words: DateWords) -> list[Token]:
    """The raw tokens; words are parted where a small letter meets a capital one (``presentMain``)."""
    found: list[Token] = []
    end = -1
    for match in _raw(words).finditer(text):
        piece = match[0]
        if piece[0].isspace() and piece != "\n":
            continue
        at = match.start()
        if piece[0].isalpha() and not piece.isupper() and not piece[1:].islower():
            for part in _humps(piece):
                found.append(Token(part, at, at + len(part), PLAIN_WORD, at == end))
                at = end = at + len(part)
        else:
            found.append(Token(piece, at, match.end(), PLAIN_WORD, at == end))
            end = match.end()
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
            if not token.text[0].isalpha():
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
    return {"sign": 0}
