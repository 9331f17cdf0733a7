"""Allegiances: which sides of a box a word may speak of.

Everything by which the box names a side is listed under its words: parties, headings, flags, commanders, units, what
its figures count; each with the adjectives and peoples of its country. A word found nearer to the side (its party)
beats one found farther off (a flag beside a commander).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

import attrs

from wikiconflict.model.party import Combatant, Unit
from wikiconflict.model.side import Side
from wikiconflict.vocabulary.countries import Countries
from wikiconflict.vocabulary.outcomes import OutcomeWords

_DASHES = str.maketrans("‐‑‒–—−’", "------'")
_WORD = re.compile(r"[^\s()\[\]/,;:\"“”„«»&+]+")
_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_WORD_OF_NAME = 2  # a word of a longer name, against the whole name
_GENERIC_WORD = 3
_SUPPORTER = 8
_MEMBER = 1
_FLAG_OF_PARTY = 1
_FIGURE, _FLAG_OF_PERSON, _PERSON, _UNIT, _CASUALTY = 4.0, 4.0, 5.0, 5.0, 7.0
_LATER_ENTRY = 0.5
_KIN = 0.25
_STEM = 4
_SHORTEST = 3
_FIRST_SYLLABLE = "\u1100"  # the scripts of East Asia begin here
_LONGEST_ENTRY = 24  # words of an entry that are listed: a longer one is a sentence
_FARTHEST = 99.0
_LONGEST_NAME = 4  # words of a country's name within a party's name

Found = Mapping[int, float]


def fold(text: str) -> str:
    """A name as it is compared: lower case, plain dashes, no full stops, single spaces.

    >>> fold("U.S.  Army–Navy")
    'us army-navy'
    """
    return " ".join(text.casefold().translate(_DASHES).replace(".", "").split())


@lru_cache(maxsize=32)
def _kin(words: OutcomeWords) -> Mapping[str, frozenset[str]]:
    related: dict[str, frozenset[str]] = {}
    for group in words.kin:
        for word in group:
            related[word] = related.get(word, frozenset()) | group
    return related


@attrs.define(eq=False)
class Allegiances:
    """The words by which the sides of one box are named, with how near each stands to its side."""

    words: OutcomeWords
    countries: Countries
    numbers: tuple[int, ...] = ()
    _keys: dict[str, dict[int, float]] = attrs.field(factory=dict)
    _titles: dict[str, set[int]] = attrs.field(factory=dict)
    _parties: dict[int, int] = attrs.field(factory=dict)
    _states: set[int] = attrs.field(factory=set)  # sides whose first belligerent is a state

    @classmethod
    def of(cls, sides: Sequence[Side], words: OutcomeWords, countries: Countries) -> "Allegiances":
        """The allegiances that the sides of a box give."""
        index = cls(words, countries, tuple(side.number for side in sides if side.number))
        for side in sides:
            if side.number:
                index._add_side(side)
        return index

    def titled(self, target: str) -> frozenset[int]:
        """The sides that hold a party or person linked to, or named as, that article."""
        return frozenset(self._titles.get(fold(target), ()))

    def lookup(self, phrase: str) -> Found:
        """The sides that a folded word or phrase may speak of, with its rank: the lower, the nearer."""
        found: dict[int, float] = {}
        for form, cost in self._forms(phrase):
            for number, rank in self._keys.get(form, {}).items():
                found[number] = min(found.get(number, rank + cost), rank + cost)
        if not found:  # the phrase may be another name of a people that a side holds (``Rome``: Roman Republic)
            for word in map(fold, self.countries.listed(phrase)):
                if word in self.words.generic:  # ``Northern`` for the Union says nothing of Northern Virginia
                    continue
                for number, rank in self._keys.get(word, {}).items():
                    found[number] = min(found.get(number, rank + _WORD_OF_NAME), rank + _WORD_OF_NAME)
        return found

    def stems(self, word: str) -> Found:
        """The sides that hold a name from which the word is made by an ending (``Caesarian``: Caesar)."""
        found: dict[int, float] = {}
        ends = {"", *self.words.suffixes}
        for key, sides in self._keys.items():
            if key[:_STEM] != word[:_STEM] or " " in key:
                continue
            shared = next(
                (i for i, (a, b) in enumerate(zip(key, word, strict=False)) if a != b), min(len(key), len(word))
            )
            if any(key[cut:] in ends and word[cut:] in ends for cut in range(_STEM, shared + 1)):
                for number, rank in sides.items():
                    found[number] = min(found.get(number, rank), rank)
        return found

    def overlaps(self, word: str) -> Found:
        """The sides with a name that holds the word or stands in it, where words do not stand apart (``日本軍``)."""
        found: dict[int, float] = {}
        longest = 2
        for key, sides in self._keys.items():
            shared = min(len(key), len(word))
            if shared < longest or not (key in word or word in key):
                continue
            if shared > longest:
                found, longest = {}, shared
            for number, rank in sides.items():
                found[number] = min(found.get(number, rank), rank)
        return found

    def against(self, word: str) -> int | None:
        """The side that fights the one side of the opposite kind, where there are two (``allied``: not the Axis)."""
        if len(self.numbers) != 2:
            return None
        for kind in [word, *(form for form, _ in self._forms(word))]:
            for opposite in self.words.opposites.get(kind, ()):
                found = nearest(self.lookup(opposite))
                if len(found) == 1:
                    return next(number for number in self.numbers if number not in found)
        return None

    def government(self) -> int | None:
        """The only side that a state leads, where there are two."""
        return min(self._states) if len(self._states) == 1 and len(self.numbers) == 2 else None

    def coalition(self) -> int | None:
        """The only side of several belligerents."""
        several = [number for number, count in self._parties.items() if count > 1]
        return several[0] if len(several) == 1 and len(self.numbers) > 1 else None

    def _forms(self, phrase: str) -> Iterator[tuple[str, float]]:
        """The phrase, without the ending of a plural, and words of its kind."""
        singular = [phrase, *_singulars(phrase, self.words)]
        for form in singular:
            yield form, 0.0
        for form in singular:
            for other in _kin(self.words).get(form, ()):
                yield other, _KIN

    def _add_side(self, side: Side) -> None:
        number = side.number
        if side.label:
            self._add(number, side.label, 0)
        belligerents = [entry for entry in side.combatants if entry.role == "belligerent"]
        self._parties[number] = len(belligerents)
        if belligerents and self.countries.is_state(belligerents[0].name):
            self._states.add(number)
        for place, entry in enumerate(side.combatants):
            self._add_party(number, entry, _LATER_ENTRY if place else 0.0)
        for unit in side.units:
            self._add_unit(number, unit, _UNIT)
        for person in side.commanders:
            self._title(number, person.target)
            self._add(number, person.name, _PERSON)
            for flag in person.flags:
                self._add_flag(number, flag, _FLAG_OF_PERSON)
            if person.group:
                self._add(number, person.group, _PERSON)
        for rank, figures in ((_FIGURE, side.strengths), (_CASUALTY, side.casualties)):
            for figure in figures:
                for text in (figure.who, figure.group):
                    if text:
                        self._add(number, text, rank)
                for flag in figure.flags:
                    self._add_flag(number, flag, rank)

    def _add_party(self, number: int, entry: Combatant, rank: float) -> None:
        rank += _SUPPORTER if entry.role == "supporter" else 0
        self._title(number, entry.target)
        self._title(number, entry.name)
        self._add(number, entry.name, rank)
        if entry.target:
            self._add(number, entry.target, rank + _FLAG_OF_PARTY)
        if entry.flag:
            self._add_flag(number, entry.flag, rank + _FLAG_OF_PARTY)
        if entry.group and entry.role == "belligerent":
            self._add(number, entry.group, 0)
        if entry.note:
            self._add(number, entry.note, rank + _WORD_OF_NAME)
        for member in entry.members:
            self._add_party(number, member, rank + _MEMBER)

    def _add_unit(self, number: int, entry: Unit, rank: float) -> None:
        self._add(number, entry.name, rank)
        if entry.flag:
            self._add_flag(number, entry.flag, rank)
        if entry.group:
            self._add(number, entry.group, rank)
        for member in entry.members:
            self._add_unit(number, member, rank + _MEMBER)

    def _add_flag(self, number: int, flag: str, rank: float) -> None:
        self._add(number, self.countries.name_of(flag) or flag, rank)

    def _title(self, number: int, title: str | None) -> None:
        if title:
            self._titles.setdefault(fold(title), set()).add(number)

    def _add(self, number: int, name: str, rank: float) -> None:
        for key, cost in _keys_of(name, self.words, self.countries):
            sides = self._keys.setdefault(key, {})
            if rank + cost < sides.get(number, _FARTHEST):
                sides[number] = rank + cost


@lru_cache(maxsize=8192)  # flags and great powers come again and again
def _keys_of(name: str, words: OutcomeWords, countries: Countries) -> tuple[tuple[str, float], ...]:
    """The words that a name may be spoken of by, each with its distance from the name.

    The whole name and what its people are called stand nearest; then its initials, its words and their people, the
    countries in it and what a parenthesis adds.
    """
    found: dict[str, float] = {}

    def put(key: str, cost: float) -> None:
        for form in (key, *_singulars(key, words)):
            if form and (len(form) > 1 or form >= _FIRST_SYLLABLE) and cost < found.get(form, _FARTHEST):
                found[form] = cost

    for inner in _PARENTHESIS.findall(name):
        for key, cost in _keys_of(inner, words, countries):
            put(key, cost + _WORD_OF_NAME)
    folded = fold(_PARENTHESIS.sub(" ", name))
    parts = _WORD.findall(folded)[:_LONGEST_ENTRY]
    if not parts:
        return tuple(found.items())
    put(" ".join(parts), 0)
    telling = " ".join(part for part in parts if part not in words.generic)
    demonyms = countries.demonyms_of(folded) or countries.demonyms_of(telling) or _kindred(telling, words, countries)
    for word in demonyms:
        put(fold(word), 0)
    joining = words.conjunctions | words.giving
    initials = "".join(part[0] for part in parts if part not in joining)
    if len(initials) > 1:
        put(initials, _WORD_OF_NAME)
    for part in parts:
        if part in words.idle:
            continue
        generic = part in words.generic
        pieces = part.split("-")
        for piece in {part} if pieces[0] in words.against else {part, *pieces}:
            put(piece, _GENERIC_WORD if generic else _WORD_OF_NAME)
            for word in () if piece in words.generic else _kindred(piece, words, countries):
                put(word, _WORD_OF_NAME)
    for size in range(1, min(_LONGEST_NAME, len(parts) - 1) + 1):
        for start in range(len(parts) - size + 1):
            country = " ".join(parts[start : start + size])
            for word in countries.listed(country) if country not in words.generic else ():
                put(fold(word), _WORD_OF_NAME)
    if not words.spaced:
        for country in countries.within(folded):
            for word in countries.listed(country):
                put(fold(word), _WORD_OF_NAME)
    for first, second in pairwise(parts):
        put(f"{first} {second}", _WORD_OF_NAME)
    return tuple(found.items())


def _kindred(word: str, words: OutcomeWords, countries: Countries) -> frozenset[str]:
    for form in (word, *_singulars(word, words)):
        if kindred := countries.kindred(form):
            return kindred
    return frozenset()


def _singulars(word: str, words: OutcomeWords) -> Iterator[str]:
    for ending in words.plurals:
        if word.endswith(ending) and len(word) - len(ending) >= _shortest(word):
            yield word[: -len(ending)]
    for head in words.heads:
        if word.startswith(head) and len(word) - len(head) >= _shortest(word):
            yield word[len(head) :]


def _shortest(word: str) -> int:
    """How short a name may be: a sign of a syllable or a word says as much as several letters."""
    return 1 if word[0] >= _FIRST_SYLLABLE else _SHORTEST


def nearest(found: Found) -> frozenset[int]:
    """The sides of the lowest rank.

    >>> sorted(nearest({1: 2.0, 2: 0.0, 3: 0.0}))
    [2, 3]
    """
    lowest = min(found.values(), default=0.0)
    return frozenset(number for number, rank in found.items() if rank == lowest)
