"""Who is told to have been killed or captured: a known name as the subject of a passive verb of fate."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from wikiconflict.grammars.mentions import names_in
from wikiconflict.immutable import value
from wikiconflict.model.commander import Fate
from wikiconflict.vocabulary.prose import ProseWords

_APPOSITION = re.compile(r"\s*(?:,[^.;]{0,80},)?\s*")
_REACH = 120  # characters between a name and its verb


@value
class Told:
    """A fate that a sentence tells of a name, with the range of name and verb."""

    name: str
    fate: Fate
    start: int
    end: int


@lru_cache(maxsize=32)
def _verbs(words: ProseWords) -> re.Pattern[str] | None:
    if not words.fates or not words.passives:
        return None
    passives, fates = (
        "|".join(sorted((re.escape(word) for word in listed), key=len, reverse=True))
        for listed in (words.passives, words.fates)
    )
    return re.compile(
        rf"(?<![^\W_])(?:{passives})\s+(?:\w+ly\s+|himself\s+)?(?P<fate>{fates})(?![^\W_])", re.IGNORECASE
    )


def find_fates(text: str, names: Iterable[str], words: ProseWords) -> Iterator[Told]:
    """The fates that a sentence tells of names.

    >>> from wikiconflict.languages.en.prose import PROSE
    >>> text = "John Doe, the leader, was killed on 2 May, and Roe's son was captured."
    >>> [(told.name, told.fate) for told in find_fates(text, ["John Doe", "Roe"], PROSE)]
    [('John Doe', 'killed_in_action')]
    """
    verbs = _verbs(words)
    met = names_in(text, names) if verbs else []
    for verb in verbs.finditer(text) if verbs and met else ():
        before = next((m for m in reversed(met) if verb.start() - _REACH <= m.start and m.end <= verb.start()), None)
        if before is not None and _APPOSITION.fullmatch(text, before.end, verb.start()):
            fate = words.fates[" ".join(verb["fate"].casefold().split())]
            yield Told(before.name, fate, before.start, verb.end())
