"""In a sentence, which of the words around a number bear on it: those near by, unless they tell of something else.

What a verb of loss tells of the words before it, it may have suffered (``300 men were captured``) or done (``300 men
captured the fort``); what stands before a number may tell of another (``Doe was killed and 300 men fled``).
"""

from wikiconflict.grammars.figure_words import JOINING, Said, read_before, read_behind
from wikiconflict.grammars.lexicon import Line
from wikiconflict.grammars.numbers import Quantity
from wikiconflict.model.quantity import Kind

_NEAR = 4
_LAST_HOUR = 24
_OLDEST = 110  # years of age, which stand between commas


def last_behind(line: Line, start: int, stop: int, following: int) -> int:
    """Where the words behind a number end: a few words behind its noun, before what it did to others.

    ``stop`` is where its part of the line ends, ``following`` where the next number stands.
    """
    noun = read_behind(line, start, stop, losses=True).noun
    at = start
    while noun is not None and at < stop and line.tokens[at].end <= noun[1]:
        at += 1
    if (on := _behind_apposition(line, at, following)) > at:
        at, stop = on, following
    deed = next((i for i in range(start + 1, stop) if _is_deed(line, i)), stop)
    left = _NEAR
    while at < deed and (left or _lists_losses(line, at)):
        hedge = line.end(at, "perhaps")  # ``said to have`` perished
        left = left if hedge or not left else left - 1
        at = hedge or at + 1
    return min(at, deed)


def _behind_apposition(line: Line, at: int, stop: int) -> int:
    """Where a statement goes on behind words between commas: ``75 people, including soldiers, | were killed``."""
    if at >= stop or line.tokens[at].text != ",":
        return at
    comma = next((i for i in range(at + 1, min(stop - 1, at + 3 * _NEAR)) if line.tokens[i].text == ","), None)
    return comma + 1 if comma is not None and line.end(comma + 1, "passives", "kinds") else at


def _is_deed(line: Line, index: int) -> bool:
    """Whether a verb of loss is what those before it did: ``capturing``, ``killed the``, ``wounded five``."""
    if line.end(index, "active") or line.end(index, "stops") > line.end(index, "kinds") > 0:
        return True  # or no loss at all: ``taken refuge``
    end = line.end(index, "transitive")
    if not end or end == len(line.tokens) or line.end(index, "kinds") > end:
        return False
    if any(line.end(at, "passives") for at in (index - 1, index - 2)):
        return False
    behind = line.tokens[end]
    named = behind.is_number or (behind.is_word and behind.text.istitle())
    return named or bool(line.end(end, "determiners", "numbers", "people", "materiel"))


def _lists_losses(line: Line, at: int) -> bool:
    """Whether a list of losses goes on at a token: ``killed, wounded | or captured``."""
    joins = line.tokens[at].text in JOINING or bool(line.end(at, "also", "either"))
    before = any(line.end(i, "kinds") for i in (at - 1, at - 2))
    return before and bool(line.end(at + 1 if joins else at, "kinds"))


def read_in_front(line: Line, start: int, stop: int) -> Said:
    """What the nearest words before a number say of its loss; they name no noun."""
    low = max(start, stop - _NEAR)
    for index in range(low, stop):
        if line.tokens[index].text in ",;" or _tells_of_another(line, index, stop):
            low = index + 1
    if start == stop and stop > 1 and _is_deed(line, stop - 1):
        low = stop - 1  # ``the bombs in two cars killed`` five
    said = read_before(line, low, stop, losses=True)
    befallen = said.befallen or any(line.end(index, "befallen") for index in range(low, stop))
    return Said(said.kinds or _stated(line, start, stop), part=said.part, befallen=befallen)


def is_object(line: Line, stop: int) -> bool:
    """Whether a number is the object of a verb of loss right before it: ``killed`` 300."""
    if stop < 1 or line.end(stop - 1, "transitive", "active") != stop or not line.end(stop - 1, "kinds"):
        return False
    return not any(line.end(at, "passives") for at in (stop - 2, stop - 3))


def _tells_of_another(line: Line, index: int, stop: int) -> bool:
    """Whether a verb of loss before a number has its subject or object elsewhere: ``was killed``, ``killed in``."""
    if line.end(index, "stops") > line.end(index, "kinds") > 0:
        return True
    end = line.end(index, "transitive")
    if not end or end > stop or line.end(end, "also"):
        return False  # ``was killed along with``
    suffered = any(line.end(at, "passives") for at in (index - 1, index - 2))
    return suffered or (end < stop and bool(line.end(end, "stops")) and not line.end(end, "parts"))


def _stated(line: Line, start: int, stop: int) -> list[Kind]:
    """``Total casualties in the battle were`` 300: a noun of loss at the head of the clause that the number ends."""
    verb = next((i for i in range(max(start, stop - _NEAR), stop) if line.end(i, "amounts") == stop), None)
    if verb is None:
        return []
    for index in range(verb - 1, start - 1, -1):
        if line.tokens[index].text in ",;:.":
            break
        if line.end(index, "tolls"):
            return list(line.lexicon.words.tolls[line.entry(index, "tolls")])
    return []


def is_bare(line: Line, quantity: Quantity) -> bool:
    """Whether a number counts what was counted before: nothing that it could count stands beside it.

    ``250 people from the hotel and 60 from the station``, ``3,500 troops, later increased to 15,000``.
    """
    before, after = quantity.first - 1, quantity.last
    while line.end(after, "plain") and not line.end(after, "stops"):
        after = line.end(after, "plain")  # 300 ``more``
    ends = after >= len(line.tokens) or not line.tokens[after].is_word
    if not (ends or line.end(after, "stops", "also", "parts")) or before < 0:
        return False
    if line.tokens[before].text == ":" or line.end(before, "also", "people", "bodies") == quantity.first:
        return True
    if line.tokens[before].text in ",;":
        return (quantity.maximum or 0) > _OLDEST
    hour = (quantity.maximum or 0) <= _LAST_HOUR
    return not hour and line.end(before, "stops", "to", "linkers", "plain") == quantity.first


def body_in_front(line: Line, start: int, quantity: Quantity) -> tuple[int, int] | None:
    """The word for a body of people whose size a bare number gives: ``an army later put at 30,000``."""
    for index in range(quantity.last - 2, max(start, quantity.first - 2 * _NEAR) - 1, -1):
        if line.tokens[index].text in ",;:":
            return None
        if line.end(index, "bodies") == index + 1:
            return line.tokens[index].start, line.tokens[index].end
    return None
