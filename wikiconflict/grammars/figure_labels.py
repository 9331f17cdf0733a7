"""Labels before numbers and parentheses behind them: a kind, a claim, a total, a noun, or whose the numbers are."""

import attrs

from wikiconflict.grammars.figure_words import JOINING, NOUNS, Said, noun_sort, says_only, set_noun, trimmed
from wikiconflict.grammars.lexicon import Line


def read_label(line: Line, start: int, stop: int, *, losses: bool, inline: bool = True) -> tuple[Said, bool]:
    """A label before a colon, and whether it names a group: not where it is but a kind, a total, a claim or a date.

    A claim is a group too (``Ancient sources:``), unless it names its claimant on the line of its number
    (``Per X: 20 killed``).
    Nor does a label of materiel (``Tanks: 200``) on the line of its number; ``inline`` is False of a heading.
    """
    said = Said()
    while stop > start and line.tokens[stop - 1].sort == "other" and line.tokens[stop - 1].text not in ")]":
        stop -= 1
    claim = _claim(line, start, stop)
    if claim is not None:
        said.claimed, said.claimant = True, claim if claim[1] > claim[0] else None
        return said, not (inline and line.end(start, "claimed_by"))
    rest: list[int] = []
    index = start
    while index < stop:
        if end := min(line.end(index, "totals"), stop):
            said.total, index = True, end
        elif losses and (end := min(line.end(index, "kinds"), stop)):
            said.add(line.lexicon.words.kinds[line.entry(index, "kinds")])
            index = end
        elif losses and (end := min(line.end(index, "befallen"), stop)):
            said.befallen, index = True, end
        elif line.tokens[index].sort == "hidden":
            index += 1
        else:
            empty = line.tokens[index].sort == "other" or line.end(index, "also", "either", "plain", "linkers", "stops")
            if not empty:
                rest.append(index)
            index += 1
    if not rest:
        words = any(line.tokens[i].is_word for i in range(start, stop))
        return said, words and not (said.kinds or said.total or said.befallen)
    sort = noun_sort(line, rest[0], rest[-1] + 1)
    known = _all_known(line, rest[0], rest[-1] + 1)
    if len(rest) == 1 and "people_forms" in line.roles[rest[0]]:
        said.form = line.lexicon.words.people_forms[line.entry(rest[0], "people_forms")]
        said.noun, said.sort = (line.tokens[rest[0]].start, line.tokens[rest[0]].end), "people"
        return said, True
    if known and sort in ("materiel", "people"):
        said.noun, said.sort = (line.tokens[rest[0]].start, line.tokens[rest[-1]].end), sort
    return said, not (known and sort == "materiel" and inline) and not said.total


def _all_known(line: Line, first: int, last: int) -> bool:
    index = first
    while index < last:
        end = line.end(index, *NOUNS, "also", "either", "plain", "linkers")
        if not end and line.tokens[index].text not in JOINING:
            return False
        index = max(end, index + 1)
    return True


def _claim(line: Line, start: int, stop: int) -> tuple[int, int] | None:
    """The claimant of words that speak of a claim; an empty range where nobody is named, None where it is no claim."""
    while stop > start and line.tokens[stop - 1].sort in ("other", "hidden"):
        stop -= 1
    if start >= stop:
        return None
    here = line.tokens[start].start
    if end := line.end(start, "claimed_by"):
        stop = next((i for i in range(end, stop) if line.tokens[i].text in ";；"), stop)
        return None if line.end(end, "measures") else trimmed(line, end, stop) or (here, here)
    for index in range(start, stop):
        if (end := line.end(index, "claimed_by")) and line.end(start, "claims", "kinds", "plain", "about"):
            return trimmed(line, end, stop) or (here, here)
    if "claims" in line.roles[stop - 1]:
        last = stop - 1
        while last > start and line.roles[last - 1].keys() & {"claims", "kinds", "plain"}:
            last -= 1
        if any(line.tokens[i].text in ",;" for i in range(start, last)):
            return None
        if all("some" in line.roles[i] for i in range(start, last)):
            return here, here  # ``various estimates`` are nobody's
        return trimmed(line, start, last) or (here, here)
    return None


@attrs.define
class Note:
    """What a parenthesis without a number says about the number before it."""

    said: Said
    at_least: bool = False
    at_most: bool = False

    def joined(self, other: "Note") -> "Note":
        """What two parts of one parenthesis say together."""
        return Note(self.said.over(other.said), self.at_least or other.at_least, self.at_most or other.at_most)


def read_note(line: Line, *, losses: bool) -> Note | None:
    """What a parenthesis without a number says of its number (kinds, a claim, a guess, a total, a noun), or None.

    It must say nothing else; what signs part may each say something: ``(killed and wounded; US estimate)``.
    """
    stop = len(line.tokens)
    whole = _note(line, 0, stop, losses)
    if whole is not None:
        return whole
    found: Note | None = None
    start = 0
    for index in range(stop + 1):
        if index == stop or line.tokens[index].text in ",;":
            part = _note(line, start, index, losses)
            if part is not None:
                found = part if found is None else found.joined(part)
            start = index + 1
    return found


def _note(line: Line, start: int, stop: int, losses: bool) -> Note | None:
    said = Said()
    if start >= stop:
        return None
    if all(line.tokens[i].text == "?" for i in range(start, stop)):
        said.about = True
        return Note(said)
    for role in ("about", "at_least", "at_most", "totals"):
        if says_only(line, start, stop, role):
            said.about, said.total = role == "about", role == "totals"
            return Note(said, role == "at_least", role == "at_most")
    claim = _claim(line, start, stop)
    if claim is not None:
        said.claimed, said.claimant = True, claim if claim[1] > claim[0] else None
        return Note(said)
    if losses and says_only(line, start, stop, "kinds", "also", "either"):
        for index in range(start, stop):
            if line.end(index, "kinds"):
                said.add(line.lexicon.words.kinds[line.entry(index, "kinds")])
        return Note(said)
    if losses and says_only(line, start, stop, "befallen", "also", "either"):
        said.befallen = True
        return Note(said)
    if line.end(start, "stops", "parts"):
        return None
    cut = next((i for i in range(start + 1, stop) if losses and line.end(i, "kinds")), stop)
    if cut < stop and _all_known(line, start, cut) and (befell := _note(line, cut, stop, losses)) is not None:
        set_noun(befell.said, line, start, cut, losses)  # ``(civilians killed)``
        return befell
    if _all_known(line, start, stop):
        set_noun(said, line, start, stop, losses)
        return Note(said)
    return None
