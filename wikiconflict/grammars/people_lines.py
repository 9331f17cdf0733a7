"""Which part of a line names one person, and which flags and titles of other lines are theirs."""

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import zip_longest
from operator import itemgetter

import attrs

from wikiconflict.document import Flag
from wikiconflict.grammars.entries import brackets
from wikiconflict.grammars.fates import trailing_fates
from wikiconflict.grammars.lists import Item
from wikiconflict.grammars.ranks import all_titles
from wikiconflict.grammars.scanner import Flow, Range, join
from wikiconflict.vocabulary.people import PeopleWords

_WORD = re.compile(r"[^\s,;]+")
_ROMAN = re.compile(r"[IVXLC]+")
_LONGEST = 200  # characters of a name with its titles


def with_titles(found: tuple[Item, ...], words: PeopleWords) -> tuple[Item, ...]:
    """Where commas are all that is left of line breaks: a title stays with the name before it, unless that is one."""
    joined: list[Item] = []
    for item in found:
        above = joined[-1] if joined else None
        if (
            item.opener == "comma"
            and above is not None
            and above.flow.text
            and not item.ruled
            and item.heading is above.heading
            and _continues(item.flow, words)
            and not _continues(above.flow, words)
            and not trailing_fates(above.flow, words)[1]  # a fate closes the entry of a person
        ):
            joined[-1] = attrs.evolve(above, flow=join(above.flow, item.flow, ", "))
        else:
            joined.append(item)
    return tuple(joined)


def with_flags(found: tuple[Item, ...]) -> list[tuple[Item, tuple[Flag, ...]]]:
    """Items with the flags that stand alone before their list, or in the heading above them."""
    result: list[tuple[Item, tuple[Flag, ...]]] = []
    alone: tuple[Flag, ...] = ()
    above: Item | None = None
    for item in found:
        flags = tuple(flag for _, flag in item.flow.flags)
        if flags and not item.flow.text and not item.flow.marks:
            alone, above = flags, item
            continue
        if above is not None and (item.ruled or flags or item.heading is not above.heading):
            alone, above = (), None
        heading = tuple(flag for _, flag in item.heading.flags) if item.heading is not None else ()
        result.append((item, alone or heading))
        if above is not None and item.opener not in ("bullet", "item", "break"):
            alone, above = (), None
    return result


def people_of(flow: Flow, words: PeopleWords) -> list[Flow]:
    """The parts of a line that name one person each."""
    inside = [bracket.range for bracket in brackets(flow)]
    separators = [
        match
        for match in _separators(words).finditer(flow.text)
        if not flow.is_linked(*match.span()) and not _overlaps(inside, *match.span())
    ]
    cuts: list[Range] = []
    at = 0
    for match, following in zip_longest(separators, separators[1:]):
        start, end = match.span()
        left = flow.slice(max(at, start - _LONGEST), start)
        right = flow.slice(end, following.start() if following else min(len(flow.text), end + _LONGEST))
        if _parts(left, right, match[0].strip(), words):
            cuts.append((start, end))
            at = end
    return flow.split(cuts) if cuts else [flow]


def _overlaps(ranges: list[Range], start: int, end: int) -> bool:
    index = bisect_right(ranges, start, key=itemgetter(1))
    return index < len(ranges) and ranges[index][0] < end


def unglued(flow: Flow, words: PeopleWords) -> list[Flow]:
    """A line parted where a line break was lost: at a flag, or at once a further link, behind a linked name."""
    titles = {link.end for link in flow.links if all_titles(flow.text[link.start : link.end], words)}
    starts = {link.start for link in flow.links}
    flagged = {at for at, _ in flow.flags if flow.follows_link(at) and at not in titles}
    ends = {link.end for link in flow.links} - titles
    glued = {end for end in ends & starts if flow.text[end - 1].islower() and flow.text[end].isupper()}
    cuts = [(at, at) for at in sorted(flagged | glued) if at > 0 and flow.begins_word(at)]
    return flow.split(cuts) if cuts else [flow]


@lru_cache(maxsize=32)
def _separators(words: PeopleWords) -> re.Pattern[str]:
    conjunctions = "|".join(re.escape(word) for word in words.conjunctions)
    return re.compile(rf"\s*[,;，、،؛]\s*(?:(?:{conjunctions})\s+)?|\s+(?:{conjunctions})\s+|\s+/\s+", re.IGNORECASE)


def _parts(left: Flow, right: Flow, separator: str, words: PeopleWords) -> bool:
    """Whether a separator stands between two people."""
    if not left.text and not left.flags:
        return False
    if right.flags:
        return True
    first = _WORD.search(right.text)
    if first is None:
        return False
    if _continues(right, words):
        return False
    if right.links:
        return bool(left.links) or is_name(left.text, words)
    if right.text[0].islower():
        return bool(left.links) or separator in (",", ";")
    if separator.startswith((",", ";", "，", "、", "،", "؛")):
        return is_name(right.text, words) and (bool(left.links) or is_name(left.text, words))
    single = len(right.text.split()) == 1
    if single and _ROMAN.fullmatch(right.text) and left.text.split()[-1:] and _ROMAN.fullmatch(left.text.split()[-1]):
        return False  # James VI and I
    if single and not left.links and " of " in left.text:
        return False  # Duke of Brunswick and Lüneburg
    return is_name(right.text, words)


def _continues(right: Flow, words: PeopleWords) -> bool:
    """Whether what follows a comma is a title of the person before it (``Duke of Norfolk``, ``Jr.``, ``3rd Earl``)."""
    bare = right.text.split("(")[0].strip(" .,;").casefold()
    if bare in words.suffixes or bare.rstrip(".") in words.suffixes:
        return True
    parts = bare.split()
    if not parts:
        return False
    head = parts[1:] if re.fullmatch(r"\d+(?:st|nd|rd|th)?|[ivx]+", parts[0]) and len(parts) > 1 else parts
    head = head[1:] if head[0] in words.particles and len(head) > 1 else head
    if head[0].strip(".") not in words.peerages:
        return False
    title = right.text.split("(")[0]
    linked_name = any(link.start > 0 and title[: link.start].strip() for link in right.links)
    if right.links and not linked_name and right.links[0].start == 0:
        return len(head) > 1 and head[1] in words.particles and len(head) <= 3 and parts[0] != head[0]
    return head is not parts or len(head) == 1 or head[1] in words.particles


def is_name(text: str, words: PeopleWords) -> bool:
    """Whether a text without links looks like a person's name: no lower-case word but particles."""
    bare = re.sub(r"\([^()]*\)", " ", text)
    bare = re.sub(r'"[^"]*"|“[^”]*”', " ", bare)
    found = [word.strip(".,;:'\"’*†‡#") for word in bare.split()]
    found = [word for word in found if word]
    if not found or len(found) > 12 or bare.strip().casefold().strip(".") in words.nobody:
        return False
    capitals = 0
    for word in found:
        lower = word.casefold()
        if word[0].isupper() or not word[0].isalpha() or not (word[0].islower() or word[0].isupper()):
            capitals += not word[0].isdigit()
        elif any(c.isupper() for c in word):  # al-Sadr, d'Estrées
            capitals += 1
        elif (
            lower in words.particles
            or lower in words.titles
            or re.match(r"[dl]['’]\w", lower)
            or (re.fullmatch(r"[\w’'-]+", word) and "-" in word and lower.split("-")[0] in words.particles)
        ):
            continue
        else:
            return False
    return capitals > 0
