"""Numbers: how many, from a number, a range, a bound or a word that gives none.

A number that counts nothing is passed over: ordinals, designations, shares, measures, times, money.
"""

import re
from operator import itemgetter
from typing import Literal

import attrs

from wikiconflict.grammars.designations import behind_designation, counts_nothing
from wikiconflict.grammars.lexicon import DASHES, Line, lexicon
from wikiconflict.grammars.vague_quantities import without_number
from wikiconflict.immutable import value
from wikiconflict.vocabulary.quantities import QuantityWords

Sort = Literal["number", "none", "vague"]

_GROUPED = re.compile(r"\d{1,3}(?:[.,'’٬ ]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}")
_LARGEST = 10**13
_BOUNDS = ("at_least", "at_most", "about", "between", "perhaps")
_BEGINNINGS = frozenset(
    (*_BOUNDS, "articles", "numbers", "halves", "none", "no", "some", "unknown", "severities", "entire")
)


@value
class Quantity:
    """How many a stretch of text says: its range in characters and in tokens, the ends, and whether it is a guess."""

    start: int
    end: int
    first: int
    last: int
    minimum: int | None
    maximum: int | None
    approximate: bool = False
    sort: Sort = "number"


@value
class _Number:
    """One number: its value, the token behind it, its digits without signs, and what multiplies them."""

    value: int
    end: int
    digits: str = ""
    factor: int = 1
    more: bool = False  # ``more`` stands within it: 十余万


@attrs.define
class _Bounds:
    at_least: bool = False
    at_most: bool = False
    about: bool = False
    between: bool = False


def find_quantities(text: str, words: QuantityWords, *, losses: bool = False) -> list[Quantity]:
    """The quantities of a text in order; ``losses`` admits ``heavy`` and ``all``.

    >>> from wikiconflict.vocabulary.quantities import QuantityWords
    >>> words = QuantityWords(multipliers={"million": 10**6}, at_least=frozenset({"over"}))
    >>> [(q.minimum, q.maximum) for q in find_quantities("over 10–12,000 of 1.5 million", words)]
    [(10000, None), (1500000, 1500000)]
    """
    return quantities_of(Line(text, lexicon(words)), losses=losses)


def quantities_of(line: Line, *, losses: bool = False) -> list[Quantity]:
    """The quantities of a line, hidden ranges passed over."""
    found: list[Quantity] = []
    index = 0
    while index < len(line.tokens):
        if line.tokens[index].is_word and not _may_begin(line, index):
            index = _word_end(line, index)
            continue
        quantity = _quantity(line, index) or _vague(line, index, losses)
        if quantity is None:
            index = max(behind_designation(line, index), _word_end(line, index))
        else:
            if found and _goes_on(line, found[-1], quantity):
                quantity = attrs.evolve(found.pop(), end=quantity.end, last=quantity.last)
            found.append(quantity)
            index = quantity.last
    return found


def _may_begin(line: Line, index: int) -> bool:
    """Whether a quantity may begin at a word; most do not, and are not looked at again."""
    return not _BEGINNINGS.isdisjoint(line.roles[index]) or "-" in line.tokens[index].key


def _word_end(line: Line, index: int) -> int:
    """Behind the word at a token; where words do not stand apart, behind the longest known one (``行方不明``)."""
    if line.lexicon.words.spaced:
        return index + 1
    named = line.end(index, "designators")
    while named and (end := line.end(named, "numbers", "multipliers")):  # 第三师
        named = end
    return max(line.end(index, "kinds", "materiel", "people", "formations"), named, index + 1)


def _goes_on(line: Line, before: Quantity, quantity: Quantity) -> bool:
    """Whether two vague quantities are one statement: ``unknown but likely heavy``."""
    between = range(before.last, quantity.first)
    return (
        before.sort == quantity.sort == "vague"
        and len(between) > 0
        and all(line.tokens[i].is_word and not line.roles[i].keys() & {"kinds", "also", "people"} for i in between)
    )


def _vague(line: Line, index: int, losses: bool) -> Quantity | None:
    found = without_number(line, index, losses=losses)
    if found is None:
        return None
    end, nothing = found
    count = 0 if nothing else None
    start, stop = line.tokens[index].start, line.tokens[end - 1].end
    return Quantity(start, stop, index, end, count, count, sort="none" if nothing else "vague")


def _bounds(line: Line, index: int, bounds: _Bounds) -> int:
    """Reads the words before a number; returns where the number must begin."""
    while index < len(line.tokens):
        if not line.roles[index]:
            return index
        end, role = max(((line.end(index, role), role) for role in _BOUNDS), key=itemgetter(0))
        if not end:
            after = line.end(index, "articles")
            if not after or not line.end(after, "at_least", "at_most", "about", "perhaps"):
                return index
            end = after
        elif role != "perhaps":
            setattr(bounds, role, True)
        index = end
    return index


def _quantity(line: Line, index: int) -> Quantity | None:
    bounds = _Bounds()
    number = _number(line, _bounds(line, index, bounds))
    if number is None:
        return None
    low, high = number, number
    bounds.at_least |= number.more
    at = _behind(line, number.end, bounds)
    second = _upper_end(line, at, bounds)
    if second is None and _is_share(line, at):
        return None
    if second is not None and not names_another(number.value, second.value):
        low, high = _paired(number, second)
        at = _behind(line, second.end, bounds)
    return Quantity(
        line.tokens[index].start,
        line.tokens[at - 1].end,
        index,
        at,
        None if bounds.at_most and not bounds.at_least else low.value,
        None if bounds.at_least else high.value,
        bounds.about,
    )


def _behind(line: Line, at: int, bounds: _Bounds) -> int:
    """Reads what stands behind a number: a plus, a question mark, ``or more``; a counter may stand between."""
    while at < len(line.tokens):
        counted = line.end(at, "counters")
        if counted and line.end(counted, "or_more", "or_less"):
            at = counted
        key = line.key(at)
        if key == "+" and not _number(line, at + 1):
            bounds.at_least = True
            at += 1
        elif key == "?" and line.glued(at):
            bounds.about = True
            at += 1
        elif end := line.end(at, "or_more"):
            bounds.at_least = True
            at = end
        elif end := line.end(at, "or_less"):
            bounds.at_most = True
            at = end
        elif end := line.end(at, "or_so"):
            bounds.about = True
            at = end
        else:
            break
    return at


def _upper_end(line: Line, at: int, bounds: _Bounds) -> _Number | None:
    """The second end of a range, behind a dash, a slash or a word."""
    key = line.key(at)
    apart = key == "~" and not line.lexicon.words.spaced
    if key in DASHES or apart or (key in ("/", "~") and line.glued(at)):
        start = at + 1
        while line.key(start) in DASHES:
            start += 1
    else:
        start = line.end(at, "to", "either") or (line.end(at, "also") if bounds.between else 0)
    if not start:
        return None
    more = _Bounds()
    second = _number(line, _bounds(line, start, more))
    if second is not None:
        bounds.about |= more.about
        bounds.at_least |= more.at_least
    return second


def _is_share(line: Line, at: int) -> bool:
    """Whether a dash and a share follow: ``25–30%``."""
    if line.key(at) not in DASHES or at + 1 >= len(line.tokens) or not line.tokens[at + 1].is_number:
        return False
    return bool(line.end(at + 2, "fractions"))


def names_another(first: int | None, second: int | None) -> bool:
    """Whether a number behind a dash counts something else: ``15,000 - 3 legions``, but ``1,250–60`` is a range."""
    return first is not None and second is not None and first >= 1000 and second < 10


def _paired(first: _Number, second: _Number) -> tuple[_Number, _Number]:
    """The ends of a range, a shortened one restored: ``10–12,000``, ``2–3 million``, ``1,250–60``."""
    low, high = first, second
    thousands = second.factor == 1 and len(second.digits) > 3 and second.value % 100 == 0
    factor = second.factor if second.factor > 1 else 1000 if thousands else 1
    if first.factor == 1 and first.value < 1000 < factor * 1000 and 0 < first.value * factor <= second.value:
        if first.value * factor < second.value or second.factor > 1:
            low = attrs.evolve(first, value=first.value * factor)
    elif second.value < first.value and second.digits and len(second.digits) < len(first.digits):
        restored = int(first.digits[: -len(second.digits)] + second.digits)
        if restored > first.value:
            high = attrs.evolve(second, value=restored)
    return (low, high) if low.value <= high.value else (high, low)


def _number(line: Line, index: int) -> _Number | None:
    """The number that begins at a token and counts something."""
    if index >= len(line.tokens):
        return None
    number = _in_digits(line, index) if line.tokens[index].is_number else _in_words(line, index)
    if number is None or number.value > _LARGEST or line.end(number.end, "fractions", "measures"):
        return None
    return number


def _in_digits(line: Line, index: int) -> _Number | None:
    if counts_nothing(line, index):
        return None
    text = line.tokens[index].text
    scale = 1
    at = index + 1
    inside = _more_inside(line, at)
    factor, at = _multiplied(line, inside or at)
    digits = "".join(filter(str.isdigit, text))
    if len(digits) > 15:
        return None
    if factor == 1 and digits != text and not _GROUPED.fullmatch(text):
        factor = _shared_factor(line, at)
    if digits != text and not (factor == 1 and _GROUPED.fullmatch(text)):
        whole, _, rest = text.rpartition(line.lexicon.words.decimal)
        if factor > 1 and rest.isdigit() and (whole.isdigit() or _GROUPED.fullmatch(whole)):
            scale = 10 ** len(rest)
        elif not _GROUPED.fullmatch(text):
            return None
    if line.key(at) == "-" and line.glued(at) and line.glued(at + 1) and line.tokens[at + 1].is_word:
        at += 2  # the ``-strong`` of a 400-strong force
    value = int(digits) * factor // scale
    if factor > 1 and not line.lexicon.words.spaced:
        below = _below(line, at, factor)
        if below is not None:
            return _Number(value + below.value, below.end)
    return _Number(value, at, digits, factor, inside > 0)


def _more_inside(line: Line, at: int) -> int:
    """Behind an ``or more`` that stands between a number and its multiplier, 0 where none does."""
    end = 0 if line.lexicon.words.spaced else line.end(at, "or_more")
    return end if end and line.end(end, "multipliers") else 0


def _below(line: Line, at: int, factor: int) -> _Number | None:
    """The part of a number below its multiplier: ``2万5千``, ``8万8429``."""
    if at >= len(line.tokens) or not line.tokens[at].is_number:
        return None
    rest = _in_digits(line, at)
    return rest if rest is not None and rest.value < factor else None


def _shared_factor(line: Line, at: int) -> int:
    """The multiplier behind the other end of a range, which a decimal at its first end shares: ``1.2–1.5 million``."""
    start = at + 1 if line.key(at) in DASHES else line.end(at, "to", "either")
    if not start or start >= len(line.tokens) or not line.tokens[start].is_number:
        return 1
    return _multiplied(line, start + 1)[0]


def _multiplied(line: Line, at: int) -> tuple[int, int]:
    """The product of the multipliers at a token, and the token behind them."""
    factor = 1
    while end := line.end(at, "multipliers"):
        # a single letter multiplies only what it is glued to: 20k, never "20 K"
        if len(line.key(at)) == 1 and line.lexicon.words.spaced and not line.glued(at):
            break
        factor *= line.lexicon.words.multipliers[line.entry(at, "multipliers")]
        at = end
        if factor > _LARGEST:
            break
    return factor, at


def _in_words(line: Line, index: int) -> _Number | None:
    """A number in words: ``twenty-five thousand``, ``a dozen``, ``half a million``, ``five hundred and fifty``."""
    words = line.lexicon.words
    if end := line.end(index, "halves"):
        factor, at = _multiplied(line, end)
        share = words.halves[line.entry(index, "halves")]
        return _Number(int(share * factor), at, factor=factor) if at > end else None
    total = current = 0
    at = index
    last_factor = 1
    more = False
    if end := line.end(index, "articles"):
        if not line.end(end, "multipliers"):
            return None
        current, at = 1, end
    while at < len(line.tokens):
        value = _small(line, at)
        if value is not None and not (at > index and (value >= 1000 or (current % 100 and value >= 10))):
            current += value
            at = line.end(at, "numbers") or at + 1
        elif (end := line.end(at, "multipliers")) and current and len(line.key(at)) > (1 if words.spaced else 0):
            factor = words.multipliers[line.entry(at, "multipliers")]
            if factor >= 1000:
                total += current * factor
                current = 0
                last_factor = factor
            else:
                current *= factor
                last_factor = factor
            at = end
        elif at > index and (end := _more_inside(line, at)):
            more, at = True, end
        elif at > index and (end := line.end(at, "also")) and last_factor > 1 and (_small(line, end) or 1000) < 100:
            at = end
        else:
            break
        if total > _LARGEST or current > _LARGEST:
            return None
    if at == index:
        return None
    return _Number(total + current, at, factor=last_factor, more=more)


def _small(line: Line, index: int) -> int | None:
    """A number word, or two that a hyphen joins."""
    words = line.lexicon.words
    if index >= len(line.tokens):
        return None
    if "numbers" in line.roles[index]:
        return words.numbers[line.entry(index, "numbers")]
    tens, hyphen, ones = line.key(index).partition("-")
    if hyphen and tens in words.numbers and ones in words.numbers:
        return words.numbers[tens] + words.numbers[ones]
    return None
