"""What a sentence names: the record's parties and commanders, and places."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from wikiconflict.grammars.scanner import Flow
from wikiconflict.immutable import value
from wikiconflict.model.commander import Commander
from wikiconflict.model.party import Combatant
from wikiconflict.model.place import Link
from wikiconflict.model.side import Side
from wikiconflict.vocabulary.countries import Countries
from wikiconflict.vocabulary.prose import ProseWords

_SHORTEST = 3  # letters of a name that is looked for in running text
_SHORTEST_SURNAME = 4
_MOST_NAMES = 2_000


@value
class Names:
    """The names and link targets of a record's entries, each with the JSON Pointers of those entries."""

    targets: Mapping[str, tuple[str, ...]]
    names: Mapping[str, tuple[str, ...]]
    places: frozenset[str]

    def participants(self, flow: Flow) -> tuple[str, ...]:
        """The entries that a sentence names or links to, in order, each once."""
        found: dict[str, None] = {}
        for link in flow.links:
            found.update(dict.fromkeys(self.targets.get(_title(link.target), ())))
        for met in names_in(flow.text, self.names):
            found.update(dict.fromkeys(self.names[met.name]))
        return tuple(found)

    def linked_places(self, flow: Flow, words: ProseWords) -> tuple[Link, ...]:
        """The links that the record names as places, or that stand behind a word like ``in`` or ``near``."""
        found: dict[str, Link] = {}
        for link in flow.links:
            known = _title(link.target) in self.places
            if _title(link.target) in self.targets and not known:
                continue
            if known or _behind_place_word(flow.text, link.start, words):
                name = flow.display(link.start, link.end)
                found.setdefault(link.target, Link(name, link.target, span=name.span))
        return tuple(found.values())


@value
class Met:
    """A name in a text: ``text[start:end]``."""

    start: int
    end: int
    name: str


def names_in(text: str, names: Iterable[str]) -> list[Met]:
    """Where names stand in a text as whole words, in its order; of those that overlap the first, then the longest.

    Each is looked for by itself: a pattern of all takes longer to compile than an article to search.

    >>> [met.name for met in names_in("John Doe's men and Doe", ["Doe", "John Doe", "me"])]
    ['John Doe', 'Doe']
    """
    met: list[tuple[int, int, str]] = []
    for name in names:
        at = text.find(name) if name else -1
        while at >= 0:
            end = at + len(name)
            if not (at and text[at - 1].isalnum()) and not (end < len(text) and text[end].isalnum()):
                met.append((at, -end, name))
            at = text.find(name, at + 1)
    found: list[Met] = []
    for start, end, name in sorted(met):
        if not found or start >= found[-1].end:
            found.append(Met(start, -end, name))
    return found


def _title(target: str) -> str:
    return target[:1].upper() + target[1:]


@lru_cache(maxsize=32)
def _place_words(words: ProseWords) -> re.Pattern[str] | None:
    if not words.at:
        return None
    listed = "|".join(sorted((re.escape(word) for word in words.at), key=len, reverse=True))
    return re.compile(rf"(?<![^\W_])(?:{listed})\s+(?:the\s+)?$", re.IGNORECASE)


def _behind_place_word(text: str, start: int, words: ProseWords) -> bool:
    pattern = _place_words(words)
    return pattern is not None and pattern.search(text[max(0, start - 24) : start]) is not None


def names_of(sides: Sequence[Side], joint: Side | None, places: Iterable[Link], countries: Countries) -> Names:
    """The names under which the entries of a record are met in its text."""
    targets: dict[str, list[str]] = {}
    names: dict[str, list[str]] = {}
    surnames: dict[str, set[str]] = {}

    def add(name: str, target: str | None, pointer: str) -> None:
        if target:
            targets.setdefault(_title(target), []).append(pointer)
        if len(name) >= _SHORTEST and not name.islower():
            names.setdefault(name, []).append(pointer)

    def party(entry: Combatant, pointer: str) -> None:
        add(entry.name, entry.target, pointer)
        for demonym in countries.demonyms_of(entry.name):
            if len(demonym) > _SHORTEST and demonym[0].isupper():
                names.setdefault(demonym, []).append(pointer)
        for index, member in enumerate(entry.members):
            party(member, f"{pointer}/members/{index}")

    def person(entry: Commander, pointer: str) -> None:
        add(entry.name, entry.target, pointer)
        surname = entry.name.partition(",")[0].split()[-1:] or [""]
        if len(surname[0]) >= _SHORTEST_SURNAME and surname[0][0].isupper():
            surnames.setdefault(surname[0], set()).add(entry.target or entry.name)
            names.setdefault(surname[0], []).append(pointer)

    named = [(f"/sides/{index}", side) for index, side in enumerate(sides)]
    for root, side in named + ([("/joint", joint)] if joint is not None else []):
        for index, combatant in enumerate(side.combatants):
            party(combatant, f"{root}/combatants/{index}")
        for index, commander in enumerate(side.commanders):
            person(commander, f"{root}/commanders/{index}")
    for surname, people in surnames.items():
        if len(people) > 1:  # two persons of one name
            names.pop(surname, None)
    listed = sorted(names, key=len, reverse=True)[:_MOST_NAMES]
    known = frozenset(_title(link.target) for link in places if link.target)
    return Names(
        {target: tuple(dict.fromkeys(found)) for target, found in targets.items()},
        {name: tuple(dict.fromkeys(names[name])) for name in listed},
        known,
    )
