"""Winners: the sides that a party phrase of a verdict speaks of (``American and Filipino``, ``Anglo-Dutch``)."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from wikiconflict.grammars.allegiances import Allegiances, fold, nearest
from wikiconflict.grammars.scanner import Flow, Range
from wikiconflict.grammars.verdicts import Token, tokens_of
from wikiconflict.immutable import value

_JOINT = re.compile(r"[-‐‑–—/]")

_DERIVED = 3.0  # a compound or an ending stands farther than the word itself
_FAR = 6.0  # how far a side stands from a word that it does not hold
Certainty = Literal["named", "inferred", "ambiguous", "unknown"]


@value
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
    terms = list(_terms(tokens_of(flow.text[start:end], index.words), index))
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
    idle = index.words.idle
    while term and term[0] in idle and not (len(term) > 1 and index.lookup(fold(" ".join(term)))):
        term = term[1:]
    while term and term[-1] in idle:
        term = term[:-1]
    return [fold(word) for word in term]


def _held(term: Sequence[str], index: Allegiances) -> frozenset[int]:
    """The sides that one name may speak of.

    The whole name counts first; else each of its words speaks for the sides that hold it, the nearer the more, and of
    sides that are equally near the last word (``Irish Royalist``: the Royalists) decides.
    """
    whole = nearest(index.lookup(" ".join(term)))
    if whole or len(term) < 2:
        return whole or _of_word(term[0], index)
    spoken = [index.lookup(word) or dict.fromkeys(_of_word(word, index), _DERIVED) for word in term]
    spoken = [{number: min(rank, _FAR) for number, rank in found.items()} for found in spoken]
    sums = {
        number: sum(found.get(number, _FAR) for found in spoken)
        for number in sorted({number for found in spoken for number in found})
    }
    held = nearest(sums)
    for found in reversed(spoken):
        if len(held) > 1 and (narrowed := held & nearest(found)):
            held = narrowed
    return held


def _of_phrase(phrase: str, index: Allegiances) -> frozenset[int]:
    return nearest(index.lookup(phrase))


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
    if len(parts) != 1:
        return frozenset()
    return nearest(index.stems(word) if index.words.spaced else index.overlaps(word))


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
            if (led := index.government()) is not None:
                if word in index.words.authorities:
                    return led
                if word in index.words.risings:
                    return next(number for number in index.numbers if number != led)
            if word in index.words.coalitions and (many := index.coalition()) is not None:
                return many
    return None
