"""Winners: the sides that a party phrase of a verdict speaks of (``American and Filipino``, ``Anglo-Dutch``)."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import attrs

from wikiconflict.grammars.allegiances import Allegiances, fold, nearest
from wikiconflict.grammars.scanner import Flow, Range
from wikiconflict.grammars.verdicts import Token, tokens_of

_JOINT = re.compile(r"[-‐‑–—/]")

Certainty = Literal["named", "inferred", "ambiguous", "unknown"]


@attrs.frozen
class Named:
    """The sides that a phrase speaks of, and how certain that is."""

    sides: frozenset[int]
    certainty: Certainty


def named_sides(flow: Flow, where: Range, index: Allegiances) -> Named:
    """The sides that ``flow.text[start:end]`` speaks of.

    Each of several names may point to a side; one that points to several is settled by the others. Where no name
    points anywhere, the opposite kind of party, or the only side of several belligerents, tells.
    """
    start, end = where
    certain: set[int] = set()
    open_: list[frozenset[int]] = []
    for link in flow.links:
        if link.start < end and link.end > start and len(held := index.titled(link.target)) == 1:
            certain |= held
    terms = list(_terms(tokens_of(flow.text[start:end]), index))
    for term in terms:
        held = _held(term, index)
        if len(held) == 1:
            certain |= held
        elif held:
            open_.append(held)
    if certain:
        return Named(frozenset(certain), "named")
    if open_:
        common = frozenset.intersection(*open_)
        return Named(common, "named") if len(common) == 1 else Named(frozenset(), "ambiguous")
    guessed = _inferred(terms, index)
    return Named(frozenset({guessed}), "inferred") if guessed else Named(frozenset(), "unknown")


def _terms(tokens: Sequence[Token], index: Allegiances) -> Iterator[list[str]]:
    """The names between conjunctions, as folded words without modifiers at their ends."""
    words = index.words
    term: list[str] = []
    for token in (*tokens, Token(",", 0, 0)):
        if token.text in words.conjunctions or not any(c.isalnum() for c in token.text):
            if term := _stripped(term, index):
                yield term
            term = []
        else:
            term.append(token.text)


def _stripped(term: list[str], index: Allegiances) -> list[str]:
    words = index.words
    idle = words.modifiers | words.giving
    while term and term[0] in idle and not (len(term) > 1 and index.lookup(fold(" ".join(term)))):
        term = term[1:]
    while term and term[-1] in idle:
        term = term[:-1]
    return [fold(word) for word in term]


def _held(term: Sequence[str], index: Allegiances) -> frozenset[int]:
    """The sides that one name may speak of: by its longest known end, settled by the words before."""
    for start in range(len(term)):
        held = _of_phrase(" ".join(term[start:]), index)
        if held:
            return _settled(held, term[:start], index)
    for word in reversed(term):
        held = _of_word(word, index)
        if held:
            return _settled(held, [other for other in term if other != word], index)
    return frozenset()


def _of_phrase(phrase: str, index: Allegiances) -> frozenset[int]:
    return nearest(index.lookup(phrase))


def _settled(held: frozenset[int], others: Sequence[str], index: Allegiances) -> frozenset[int]:
    for word in reversed(others):
        if len(held) == 1:
            break
        if narrowed := held & nearest(index.lookup(word)):
            held = narrowed
    return held


def _of_word(word: str, index: Allegiances) -> frozenset[int]:
    """The sides of a word that no list holds as it is: a compound, its leader, or a name with an ending."""
    held = _of_phrase(word, index)
    if held:
        return held
    for ending in index.words.led:
        if word.endswith(ending):
            return _of_word(word.removesuffix(ending), index)
    parts = [part for part in _JOINT.split(word) if part]
    if len(parts) > 1 and parts[0] not in index.words.against:
        certain: set[int] = set()
        open_: list[frozenset[int]] = []
        for part in parts:
            held = _of_prefix(part, index) or _of_phrase(part, index) or nearest(index.stems(part))
            if len(held) == 1:
                certain |= held
            elif held:
                open_.append(held)
        if certain or not open_:
            return frozenset(certain)
        return frozenset.intersection(*open_)
    return nearest(index.stems(word)) if len(parts) == 1 else frozenset()


def _of_prefix(part: str, index: Allegiances) -> frozenset[int]:
    """The sides of the first part of a compound (``anglo``), by the adjectives it stands for."""
    found: dict[int, float] = {}
    for adjective in index.countries.prefixes.get(part, ()):
        for number, rank in index.lookup(fold(adjective)).items():
            found[number] = min(found.get(number, rank), rank)
    return nearest(found)


def _inferred(terms: Sequence[Sequence[str]], index: Allegiances) -> int | None:
    for term in terms:
        for word in (" ".join(term), *reversed(term)):
            if (other := index.against(word)) is not None:
                return other
            if word in index.words.coalitions and (many := index.coalition()) is not None:
                return many
    return None
