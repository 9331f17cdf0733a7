"""What the words beside a number say: kinds of loss, a noun, a claimant, a total."""

from collections.abc import Sequence
from typing import Literal

import attrs

from wikiconflict.grammars.lexicon import DASHES, Line
from wikiconflict.model.quantity import Kind

NounSort = Literal["people", "materiel", "formations", "unknown"]

NOUNS: tuple[NounSort, ...] = ("materiel", "formations", "people")
JOINING = frozenset(",&/|、，،・")
_BOUND = 3  # words of a bound that closes a statement
_TIMES = frozenset("×x")
_FREIGHT: frozenset[Kind] = frozenset({"captured", "casualties", "surrendered"})


@attrs.define
class Said:
    """What a stretch of words says; ``noun`` and ``claimant`` are ranges of characters."""

    kinds: list[Kind] = attrs.field(factory=list)
    noun: tuple[int, int] | None = None
    form: str | None = None
    sort: NounSort = "unknown"
    claimant: tuple[int, int] | None = None
    claimed: bool = False
    total: bool = False
    part: bool = False
    about: bool = False
    befallen: bool = False
    at_least: bool = False
    doubtful: bool = False  # a noun of people as well as of materiel: ``fighters``

    def add(self, kinds: Sequence[Kind]) -> None:
        """Adds kinds in order, each once."""
        self.kinds += [kind for kind in kinds if kind not in self.kinds]

    @property
    def freight(self) -> bool:
        """Whether what befell it may befall materiel."""
        return self.befallen and set(self.kinds) <= _FREIGHT

    @property
    def empty(self) -> bool:
        """Whether neither a noun nor a kind is said."""
        return self.noun is None and not self.kinds

    def over(self, other: "Said") -> "Said":
        """This, and what another stretch says where this says nothing."""
        mine = self.noun is not None
        return Said(
            list(self.kinds or other.kinds),
            self.noun or other.noun,
            self.form if mine else other.form,
            self.sort if mine else other.sort,
            self.claimant or other.claimant,
            self.claimed or other.claimed,
            self.total or other.total,
            self.part or other.part,
            self.about or other.about,
            self.befallen or other.befallen,
            self.at_least or other.at_least,
            self.doubtful if mine else other.doubtful,
        )


def read_behind(line: Line, start: int, stop: int, *, losses: bool) -> Said:
    """The words behind a number, up to where the next statement begins."""
    said = Said()
    bound = next((i for i in range(max(start, stop - _BOUND), stop) if line.end(i, "or_more") == stop), None)
    if bound is not None:  # ``300 killed at least``
        said.at_least, stop = True, bound
    first = last = None
    open_noun, more_kinds, index = True, True, start
    pieces = False  # ``12 × PBY``: things, whatever they are called
    while index < stop:
        token = line.tokens[index]
        if (end := min(line.end(index, "claimed_by"), stop)) and not line.end(end, "measures"):  # ``500 per year``
            said.claimed = True
            closing = _statement_end(line, end, stop)
            said.claimant = trimmed(line, end, closing)
            open_noun, index = False, max(closing, end)
        elif first is None and (end := min(line.end(index, "totals"), stop)):
            said.total, index = True, end
        elif end := min(line.end(index, "totals"), stop):
            said.total, open_noun, index = True, False, end
        elif losses and (end := min(line.end(index, "kinds"), stop)) and not _names_persons(line, index, end, stop):
            if more_kinds:
                said.add(line.lexicon.words.kinds[line.entry(index, "kinds")])
            said.befallen |= bool(line.end(index, "befallen"))
            open_noun, index = open_noun and first is None and line.lexicon.words.noun_follows, end
        elif losses and (end := min(line.end(index, "befallen"), stop)):
            said.befallen, open_noun, index = True, False, end
        elif end := min(max(line.end(index, *NOUNS), index), stop) if line.end(index, *NOUNS) else 0:
            if open_noun:
                first, last = (index if first is None else first), end
            index = max(end, index + 1)
        elif first is None and open_noun and line.end(index, "plain") and line.end(index, "stops"):
            index = min(line.end(index, "plain"), stop)
        elif first is None and open_noun and (end := min(_counter_end(line, index), stop)):
            index = end
        elif end := min(line.end(index, "stops", "parts"), stop):
            if said.kinds:
                more_kinds = False
            open_noun, index = False, end
        elif token.sort == "hidden":
            open_noun = open_noun and first is None
            index += 1
        elif first is None and token.text in _TIMES:
            pieces = True
            index += 1
        elif token.sort == "other" and token.text not in JOINING:
            open_noun = open_noun and (token.text in ".'\"“”‘’" or (token.text in DASHES and line.glued(index)))
            index += 1
        elif line.end(index, "also", "either") or token.text in JOINING:
            open_noun = open_noun and first is not None
            index = max(line.end(index, "also", "either"), index + 1)
        else:
            if open_noun:
                first, last = (index if first is None else first), index + 1
            index += 1
    if first is not None and last is not None:
        set_noun(said, line, first, last, losses)
        if pieces and said.noun is not None and said.sort == "unknown":
            said.sort = "materiel"
    closing = not said.claimed and line.end(stop - 1, "about") == stop > start  # ``170 000 morts environ``
    said.about = closing or says_only(line, start, stop, "about")
    return said


def _counter_end(line: Line, index: int) -> int:
    """Behind a counter, or where words do not stand apart behind ``about``; 0 where neither begins."""
    return line.end(index, "counters") or (0 if line.lexicon.words.spaced else line.end(index, "about"))


def _names_persons(line: Line, index: int, end: int, stop: int) -> bool:
    """Whether a word of loss is here a noun of people, whom another loss befell: ``5 prisoners executed``."""
    if not line.end(index, "people") or end >= stop:
        return False
    return bool(line.end(end, "kinds")) or bool(line.end(end, "stops") and line.end(line.end(end, "stops"), "kinds"))


def _statement_end(line: Line, index: int, stop: int) -> int:
    while index < stop and line.tokens[index].text not in ",;:、，،：":
        index += 1
    return index


def trimmed(line: Line, first: int, last: int) -> tuple[int, int] | None:
    """The characters of tokens without signs, joining and empty words at their ends."""
    while first < last and (line.tokens[first].sort == "other" or line.end(first, "linkers", "articles")):
        first += 1
    while last > first and (
        line.tokens[last - 1].sort in ("other", "hidden")
        or line.roles[last - 1].keys() & {"also", "linkers", "determiners"}
    ):
        last -= 1
    if first >= last:
        return None
    end = line.tokens[last - 1].end
    abbreviated = "." in line.tokens[last - 1].text and line.text[end : end + 1] == "."
    return line.tokens[first].start, end + abbreviated  # ``per U.S., 2018``


def set_noun(said: Said, line: Line, first: int, last: int, losses: bool) -> None:
    """Takes tokens as the noun, unless they are empty words."""
    while last > first and (line.tokens[last - 1].text in JOINING or line.end(last - 1, "also", "either") == last):
        last -= 1
    inside = range(first, last)
    if all("plain" in line.roles[i] or not line.tokens[i].is_word for i in inside):
        return
    noun = trimmed(line, first, last)
    if noun is None:
        return
    said.noun, said.sort = noun, noun_sort(line, first, last)
    said.doubtful = line.end(last - 1, "people") == line.end(last - 1, "materiel") > 0
    if losses and last - first == 1 and "people_forms" in line.roles[first]:
        said.form = line.lexicon.words.people_forms[line.entry(first, "people_forms")]
        said.sort = "people"


def noun_sort(line: Line, first: int, last: int) -> NounSort:
    """What a noun counts, by the last known word of its first known member: ``light tanks and crews`` materiel."""
    known: NounSort = "unknown"
    index = first
    digits = doubtful = freight = False
    while index < last:
        ends: dict[NounSort, int] = {sort: line.end(index, sort) for sort in NOUNS}
        sort = max(ends, key=lambda name: ends[name])
        if ends[sort]:
            freight |= known == "materiel"
            known = sort
            doubtful = 0 < ends["people"] == ends["materiel"]
            index = ends[sort]
            continue
        token = line.tokens[index]
        if known != "unknown" and (
            line.end(index, "linkers", "also", "either", "stops") or token.text in JOINING or token.sort == "hidden"
        ):
            break
        digits |= token.is_number or (token.text[0].isupper() and any(c.isdigit() for c in token.text))
        index += 1
    if doubtful:  # ``fighters``: people, but for a model (``Bf 109 fighters``, ``Spitfire fighters``)
        return "materiel" if digits or freight else "people"
    return "materiel" if known == "unknown" and digits else known


def says_only(line: Line, start: int, stop: int, *roles: str) -> bool:
    """Whether tokens hold words of the roles and signs alone."""
    index, met = start, False
    while index < stop:
        if end := line.end(index, *roles):
            met, index = True, end
        elif end := min(line.end(index, "counters"), stop):
            index = end
        elif line.tokens[index].sort in ("other", "hidden") or line.end(index, "articles"):
            index += 1
        else:
            return False
    return met


def read_before(line: Line, start: int, stop: int, *, losses: bool) -> Said:
    """The words before a number without a colon: ``Stanley losses``, ``of whom``, ``According to X,``."""
    said = Said()
    index = start
    first = last = None
    said.total = says_only(line, start, stop, "totals", "plain") and any(
        line.end(i, "totals") for i in range(start, stop)
    )
    while index < stop:
        if end := min(line.end(index, "claimed_by"), stop):
            closing = _statement_end(line, end, stop)
            said.claimed, said.claimant = True, trimmed(line, end, closing)
            index = max(closing, end)
            first = last = None
        elif first is not None and last == index and (end := min(line.end(index, "claims"), stop)):
            said.claimed, said.claimant = True, trimmed(line, first, last)  # ``The Crown claims 500 killed``
            first, index = None, end
        elif end := min(line.end(index, "parts"), stop):
            said.part, index = True, end
            first = last = None
        elif losses and (end := min(line.end(index, "kinds"), stop)):
            said.add(line.lexicon.words.kinds[line.entry(index, "kinds")])
            index = end
        elif losses and (end := min(line.end(index, "befallen"), stop)):
            said.befallen, index = True, end
        elif end := min(line.end(index, *NOUNS), stop):
            first, last, index = (index if first is None else first), end, end
        elif not line.tokens[index].is_word or line.end(index, "stops", "totals", "also", "either", "plain", "claims"):
            index = max(line.end(index, "stops", "totals", "also", "either", "plain", "claims"), index + 1)
        else:
            first, last = (index if first is None else first), index + 1
            index += 1
    if first is not None and last == stop and line.end(stop, "claims"):  # ``Others estimate`` 400 killed
        said.claimed, said.claimant = True, trimmed(line, first, last)
    if first is not None and last is not None and not said.claimed:
        set_noun(said, line, first, last, losses)
    return said
