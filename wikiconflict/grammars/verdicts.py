"""Verdicts: what one statement says of the ending, and whom it names as winning or losing.

Every word of ending (``victory``, ``stalemate``, ``treaty`` ...) is found with its place; the words beside a victory or
defeat are the party it speaks of. Who that party is, ``allegiances`` knows.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from wikiconflict.grammars.scanner import Range, parentheses
from wikiconflict.immutable import value
from wikiconflict.vocabulary.outcomes import OutcomeWords

Ending = Literal[
    "pyrrhic",
    "disputed",
    "ongoing",
    "stalemate",
    "ceasefire",
    "treaty",
    "victory",
    "wins",
    "defeat",
    "beaten",
    "success",
    "failure",
]

_ENDINGS: tuple[Ending, ...] = (  # at one place the longest phrase counts; of equally long ones the first here
    "disputed",
    "stalemate",
    "ceasefire",
    "treaty",
    "ongoing",
    "pyrrhic",
    "victory",
    "wins",
    "defeat",
    "beaten",
    "success",
    "failure",
)
_TOKEN = re.compile(r"[^\W_](?:[\w.'’]|[-‐‑–—](?=\w))*|[&,/;:()\[\]–—?!、，،。：；（）]|-(?=\s)")
_LONGEST_VERDICT = 2000  # what is longer is no verdict; the sides named in its opening are read all the same
_MOST_PARENTHESES = 8
_LONGEST_ABBREVIATION = 4  # letters before a full stop that ends no sentence
_HARD = frozenset(";:()[]–—?!-。：；（）")
_COMMAS = frozenset(",、，،")


@value
class Token:
    """A word or sign of the statement, folded, and its place."""

    text: str
    start: int
    end: int


@value
class Claim:
    """One word of ending: what it says, the ranges of the party that wins by it and of the party that loses."""

    ending: Ending
    at: int
    winner: Range | None = None
    loser: Range | None = None
    denied: bool = False
    alone: bool = True  # nothing but its party and modifiers stands in its clause


@lru_cache(maxsize=32)
def _patterns(words: OutcomeWords) -> re.Pattern[str]:
    listed: list[tuple[Ending, str]] = [(ending, phrase) for ending in _ENDINGS for phrase in getattr(words, ending)]
    listed.sort(key=lambda item: -len(item[1]))
    groups = "|".join(f"(?P<g{index}_{ending}>{_pattern(phrase)})" for index, (ending, phrase) in enumerate(listed))
    if not listed:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<![\w-])(?:{groups})(?!\w)" if words.spaced else f"(?:{groups})", re.IGNORECASE)


@lru_cache(maxsize=32)
def _small_words(words: OutcomeWords) -> re.Pattern[str]:
    """The words that part a run of letters where words do not stand apart; capturing, the longest first."""
    listed = words.modifiers | words.conjunctions | words.giving | words.agents | words.stops | words.denied
    listed |= {phrase for ending in _ENDINGS for phrase in getattr(words, ending) if "*" not in phrase}
    longest_first = sorted(listed, key=len, reverse=True)
    return re.compile("(" + "|".join(map(re.escape, longest_first)) + ")" if listed else "((?!))")


def _pattern(phrase: str) -> str:
    pattern = r"[\s-]{1,3}".join(re.escape(word) for word in re.split(r"[\s-]+", phrase.removesuffix("*")))
    return pattern + (r"\w{0,20}" if phrase.endswith("*") else "")


def tokens_of(text: str, words: OutcomeWords) -> list[Token]:
    """Words and signs of a text; a hyphened compound is one word, a dash between spaces is a sign.

    >>> [token.text for token in tokens_of("U.S.-led victory – Anglo–Dutch", OutcomeWords())]
    ['u.s.-led', 'victory', '–', 'anglo–dutch']
    """
    found = [Token(match[0].casefold(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    return found if words.spaced else [part for token in found for part in _parted(token, words)]


def _parted(token: Token, words: OutcomeWords) -> Iterator[Token]:
    at = token.start
    for part in _small_words(words).split(token.text):
        if part:
            yield Token(part, at, at + len(part))
        at += len(part)


def claims_of(text: str, words: OutcomeWords) -> list[Claim]:
    """The words of ending in a statement, in order, those in parentheses last, each with the party that it names.

    Raises nothing.

    >>> words = OutcomeWords(victory=("victory",), modifiers=frozenset({"decisive"}), stops=frozenset({"over"}))
    >>> claim, = claims_of("Decisive Swedish victory over Denmark", words)
    >>> claim.winner, claim.loser
    ((0, 16), None)
    """
    text = text[:_LONGEST_VERDICT]
    inner = parentheses(text)[:_MOST_PARENTHESES]
    outer = text
    for start, end in inner:
        outer = outer[:start] + " " * (end - start) + outer[end:]
    parts = [outer, *(" " * start + text[start:end] for start, end in inner)]  # places stay those of the statement
    return [claim for part in parts for claim in _claims_in(part, words)]


def _claims_in(text: str, words: OutcomeWords) -> Iterator[Claim]:
    tokens = tokens_of(text, words)
    starts = [token.start for token in tokens]
    found: list[tuple[Ending, int, int]] = []
    for match in _patterns(words).finditer(text):
        if match.lastgroup:
            ending: Ending = match.lastgroup.partition("_")[2]  # type: ignore[assignment]
            found.append((ending, match.start(), match.end()))
    for index, (ending, start, end) in enumerate(found):
        floor = found[index - 1][2] if index else 0
        ceiling = found[index + 1][1] if index + 1 < len(found) else len(text)
        around = tokens[bisect_left(starts, floor) : bisect_left(starts, ceiling)]
        yield _claim(ending, (start, end), around, words)


def _claim(ending: Ending, at: Range, around: Sequence[Token], words: OutcomeWords) -> Claim:
    """The claim of one word of ending; ``around`` are the words from the ending before it to the one after it."""
    before = _before([token for token in around if token.end <= at[0]], words)
    after = list(_after([token for token in around if token.start >= at[1]]))
    subject = _party(before, words)
    denied = any(token.text in words.denied for token in before)
    alone = len([t for t in (*before, *after) if t.text not in words.modifiers]) <= 1
    giving, rest = _led(after, words.giving if ending in ("victory", "pyrrhic") else words.giving - words.agents)
    agent = _agent(after, words)
    winner: Range | None = None
    loser: Range | None = None
    if ending in ("victory", "success", "pyrrhic"):
        winner = subject
        if winner is None and ending != "success" and (giving or words.follows):
            winner = _party(_until_stop(rest, words), words)
    elif ending == "wins":
        winner = agent or subject
    elif ending in ("defeat", "beaten", "failure"):
        winner, loser = agent, subject
        if ending != "failure" and not agent and not giving and subject and after and _direct(after, words):
            ending, winner, loser = "wins", subject, _party(_until_stop(after, words), words)
        elif subject is None and ending != "failure" and (giving or ending == "beaten" or words.follows):
            loser = _party(_until_stop(rest, words), words)
    return Claim(ending, at[0], winner, loser, denied, alone)


def _before(tokens: Sequence[Token], words: OutcomeWords) -> list[Token]:
    """The words before a word of ending that belong to it: behind the last sign, and behind the last stop."""
    start = 0
    for index, token in enumerate(tokens):
        if token.text in _HARD or token.text in words.stops:
            start = index + 1
    kept = list(tokens[start:])
    commas = [index for index, token in enumerate(kept) if token.text in _COMMAS]
    if commas and not any(token.text in words.conjunctions for token in kept[commas[-1] + 1 :]):
        kept = kept[commas[-1] + 1 :]
    return kept


def _after(tokens: Sequence[Token]) -> Iterator[Token]:
    """The words behind a word of ending up to the next sign or the end of the sentence."""
    for token in tokens:
        if token.text in _HARD or token.text in _COMMAS:
            return
        if token.text.find(".") == len(token.text) - 1 >= _LONGEST_ABBREVIATION:
            yield Token(token.text[:-1], token.start, token.end - 1)
            return
        yield token


def _led(tokens: Sequence[Token], leads: frozenset[str]) -> tuple[bool, Sequence[Token]]:
    """Whether the words begin with one of ``leads``, and what follows it."""
    if tokens and tokens[0].text in leads:
        return True, tokens[1:]
    return False, tokens


def _agent(tokens: Sequence[Token], words: OutcomeWords) -> Range | None:
    """The party behind ``by`` or ``at the hands of``."""
    for index in range(len(tokens)):
        for agent in words.agents:
            size = len(agent.split())
            if " ".join(token.text for token in tokens[index : index + size]) == agent:
                return _party(_until_stop(tokens[index + size :], words), words)
    return None


def _direct(tokens: Sequence[Token], words: OutcomeWords) -> bool:
    """Whether an object follows: the first word is neither a stop nor a conjunction."""
    return tokens[0].text not in words.stops | words.conjunctions | words.agents


def _until_stop(tokens: Sequence[Token], words: OutcomeWords) -> list[Token]:
    kept: list[Token] = []
    for token in tokens:
        if token.text in words.stops or token.text in words.agents:
            break
        kept.append(token)
    return kept


def _party(tokens: Sequence[Token], words: OutcomeWords) -> Range | None:
    """The range of the words up to the last one that tells of a party, or None where none does."""
    telling = [
        token
        for token in tokens
        if token.text not in words.idle and token.text not in words.denied and any(c.isalpha() for c in token.text)
    ]
    return (tokens[0].start, telling[-1].end) if telling else None
