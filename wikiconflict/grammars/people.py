"""Commanders: one entry a person, with rank, flags, fates, period and note."""

import re
from functools import lru_cache

import attrs

from wikiconflict.document import Flag, Value
from wikiconflict.grammars.entries import (
    Around,
    Bracket,
    brackets,
    has_period,
    is_nobody,
    name_of,
    read_around,
    without_brackets,
)
from wikiconflict.grammars.lists import PEOPLE, Item, attach_parentheses, items
from wikiconflict.grammars.scanner import Flow, Range, join
from wikiconflict.model.commander import Commander, Fate
from wikiconflict.model.dates import Period
from wikiconflict.model.text import Text
from wikiconflict.reading import Leftover, Reading
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.people import PeopleWords

_WORD = re.compile(r"[^\s,;]+")
_ROMAN = re.compile(r"[IVXLC]+")


def read_commanders(
    value: Value,
    words: PeopleWords,
    dates: DateWords,
    *,
    when: Period | None = None,
    row: str | None = None,
    field: str = "commander",
) -> Reading[tuple[Commander, ...]]:
    """The people of one parameter; ``row`` is the parameter's letter, ``when`` the conflict's period."""
    listed = items(value, PEOPLE, field)
    found = attach_parentheses(_with_titles(listed.value, words), lambda flow: has_period(flow, dates, when))
    people: list[Commander] = []
    unread: list[Leftover] = []
    for item, inherited in _with_flags(found):
        for index, part in enumerate(_people_of(item.flow, words)):
            person = _read_person(part, item, inherited, words, dates, when, row)
            if person is not None:
                people.append(person)
            elif index and people and part.text and part.text[0].islower():
                people[-1] = _noted(people[-1], part)
            elif part.text:
                unread.append(Leftover(part.text, part.span()))
    return Reading(tuple(people), tuple(unread), listed.diagnostics)


def _with_titles(found: tuple[Item, ...], words: PeopleWords) -> tuple[Item, ...]:
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
        ):
            joined[-1] = attrs.evolve(above, flow=join(above.flow, item.flow, ", "))
        else:
            joined.append(item)
    return tuple(joined)


def _noted(person: Commander, part: Flow) -> Commander:
    """A clause behind the name (``, commander of X``) is a note."""
    note = part.display() if person.note is None else Text(f"{person.note}; {part.text}", person.note.span)
    return attrs.evolve(person, note=note)


def _with_flags(found: tuple[Item, ...]) -> list[tuple[Item, tuple[Flag, ...]]]:
    """Items with the flags that stand alone before their list, or in the heading above them."""
    result: list[tuple[Item, tuple[Flag, ...]]] = []
    alone: tuple[Flag, ...] = ()
    above: Item | None = None
    for item in found:
        flags = tuple(flag for _, flag in item.flow.flags)
        if flags and not item.flow.text and not item.flow.marks:
            alone, above = flags, item
            continue
        if above is not None:
            listed = item.opener in ("bullet", "item", "break")
            first = not result or result[-1][0] is not above
            if item.ruled or flags or item.heading is not above.heading or not (listed or first):
                alone, above = (), None
        heading = tuple(flag for _, flag in item.heading.flags) if item.heading is not None else ()
        result.append((item, alone or heading))
        if above is not None and item.opener not in ("bullet", "item", "break"):
            alone, above = (), None
    return result


def _people_of(flow: Flow, words: PeopleWords) -> list[Flow]:
    """The parts of a line that name one person each."""
    cuts: list[Range] = []
    at = 0
    for match in _separators(words).finditer(flow.text):
        start, end = match.span()
        if any(link.start < end and start < link.end for link in flow.links):
            continue
        if any(a < end and start < b for a, b in (bracket.range for bracket in brackets(flow))):
            continue
        left, right = flow.slice(at, start), flow.slice(end)
        following = _separators(words).search(flow.text, end)
        right_part = flow.slice(end, following.start()) if following else right
        if _parts(left, right_part, match[0].strip(), words):
            cuts.append((start, end))
            at = end
    cuts += _glued_people(flow, words)
    return flow.split(sorted(cuts)) if cuts else [flow]


def _glued_people(flow: Flow, words: PeopleWords) -> list[Range]:
    """Where a line break was lost: a flag, or at once a further link, behind a linked name."""
    ends = {link.end for link in flow.links if not _all_titles(flow.text[link.start : link.end], words)}
    starts = {link.start for link in flow.links}
    flagged = {at for at, _ in flow.flags if any(end <= at and not flow.text[end:at].strip() for end in ends)}
    glued = {end for end in ends & starts if flow.text[end - 1].islower() and flow.text[end].isupper()}
    return [(at, at) for at in sorted(flagged | glued) if at > 0 and flow.text[at:].lstrip()[:1].isalnum()]


@lru_cache(maxsize=32)
def _separators(words: PeopleWords) -> re.Pattern[str]:
    conjunctions = "|".join(re.escape(word) for word in words.conjunctions)
    return re.compile(rf"\s*[,;，、]\s*(?:(?:{conjunctions})\s+)?|\s+(?:{conjunctions})\s+|\s+/\s+", re.IGNORECASE)


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
        return bool(left.links) or _is_name(left.text, words)
    if right.text[0].islower():
        return bool(left.links) or separator in (",", ";")
    if separator in (",", ";", "，", "、") or separator.startswith((",", ";")):
        return _is_name(right.text, words) and (bool(left.links) or _is_name(left.text, words))
    single = len(right.text.split()) == 1
    if single and _ROMAN.fullmatch(right.text) and left.text.split()[-1:] and _ROMAN.fullmatch(left.text.split()[-1]):
        return False  # James VI and I
    if single and not left.links and " of " in left.text:
        return False  # Duke of Brunswick and Lüneburg
    return _is_name(right.text, words)


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


def _is_name(text: str, words: PeopleWords) -> bool:
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
        elif (
            lower in words.particles
            or lower in words.titles
            or any(c.isupper() for c in word)
            or re.match(r"[dl]['’]\w", lower)
            or (re.fullmatch(r"[\w’'-]+", word) and "-" in word and lower.split("-")[0] in words.particles)
        ):
            continue
        else:
            return False
    return capitals > 0


def _read_person(
    flow: Flow,
    item: Item,
    inherited: tuple[Flag, ...],
    words: PeopleWords,
    dates: DateWords,
    when: Period | None,
    row: str | None,
) -> Commander | None:
    fates: list[tuple[int, Fate]] = [(at, mark.fate) for at, mark in flow.marks]  # type: ignore[misc]
    flow, linked = _linked_fates(flow, words)
    fates += linked
    fates += [(at, fate) for at, icon in flow.flags if (fate := _drawn_fate(at, icon, words)) is not None]
    found = brackets(flow)
    kept: list[Bracket] = []
    for bracket in found:
        named, whole = _bracket_fates(bracket.flow, words)
        fates += [(bracket.range[0], fate) for fate in named]
        if not whole:
            kept.append(bracket)
    bare = without_brackets(flow, found)
    bare, signs = _trailing_fates(bare, words)
    fates += [(len(flow.text), fate) for fate in signs]
    around = read_around(kept, dates, when)
    bare = _with_note(bare, around)
    name, start, end = name_of(bare)
    if not name and len(kept) == 1 and around.note and not fates:
        name, start, end = name_of(kept[0].flow)  # the whole entry stands in brackets
        bare, around = kept[0].flow, Around()
    rank, start = _rank(bare, start, end, words)
    if rank is not None:
        name = bare.display(start, end)
    if _nobody(bare, start, end, name, words):
        return None
    target = bare.target(start, end)
    flags = tuple(flag for at, flag in bare.flags if at <= start)
    flags = flags or tuple(flag for _, flag in bare.flags if flag.drawn == "flag")
    return Commander(
        name,
        target,
        rank,
        tuple(Text(flag.name, flag.span) for flag in flags or inherited),
        item.group,
        tuple(dict.fromkeys(fate for _, fate in sorted(fates, key=lambda pair: pair[0]))),
        around.start,
        around.end,
        around.note,
        row,
        span=flow.extent,
        citations=flow.citations,
    )


def _drawn_fate(at: int, icon: Flag, words: PeopleWords) -> Fate | None:
    """The fate that an image behind a name stands for."""
    return words.fate_images.get(icon.name.casefold()) if at and icon.drawn == "image" else None


def _with_note(bare: Flow, around: Around) -> Flow:
    """A bold link with a colon is a person, and what follows is the note."""
    cut = bare.text.find(": ")
    if cut > 0 and bare.links and bare.links[0].end <= cut + 1 and bare.slice(cut + 1).text:
        around.notes.append(bare.slice(cut + 1).display())
        return bare.slice(0, cut)
    return bare


def _nobody(flow: Flow, start: int, end: int, name: str, words: PeopleWords) -> bool:
    if not any(c.isalnum() for c in name):
        return True
    if is_nobody(name, words.nobody, words.references, words.full_list, words.others):
        return True
    linked = any(link.start < end and link.end > start for link in flow.links)
    return not linked and (not _is_name(name, words) or _is_rank(name, words))


def _linked_fates(flow: Flow, words: PeopleWords) -> tuple[Flow, list[tuple[int, Fate]]]:
    """Fates given as links (``[[Killed in action|KIA]]``): the link decides over its sign."""
    cut: list[Range] = []
    fates: list[tuple[int, Fate]] = []
    for link in flow.links:
        label = flow.text[link.start : link.end].strip(" ()")
        if link.start == 0 and len(flow.links) == 1 and not flow.marks:
            continue
        fate = words.fate_targets.get(link.target.casefold())
        if fate is None and (label.casefold() in words.fates or label in words.signs) and link.start > 0:
            fate = words.fates.get(label.casefold()) or words.signs.get(label)
        if fate is None:
            continue
        start, end = link.start, link.end
        while start > 0 and flow.text[start - 1] in " ([":
            start -= 1
        while end < len(flow.text) and flow.text[end] in ")]":
            end += 1
        opened, closed = flow.text[start:end].count("("), flow.text[start:end].count(")")
        if opened != closed:  # the fate stands beside other words in its parenthesis
            start, end = link.start, link.end
        cut.append((start, end))
        fates.append((start, fate))
    return (flow.without(*cut) if cut else flow), fates


def _bracket_fates(flow: Flow, words: PeopleWords) -> tuple[list[Fate], bool]:
    """The fates that a parenthesis names, and whether it holds nothing else."""
    text = flow.text.casefold().strip(" .,;")
    whole = _fate(text, words)
    if whole is not None:
        return [whole], True
    parts = [part.strip(" .") for part in re.split(r"\s*(?:[,;/]|\band\b|\bthen\b|\blater\b)\s*", text)]
    fates = [_fate(part, words) for part in parts if part]
    if fates and all(fates):
        return [fate for fate in fates if fate is not None], True
    named = [fate for fate in fates if fate is not None]
    if not named and parts:
        opening = re.match(r"[a-z.]+(?: in action| of wounds| prisoner)?", parts[0])
        fate = _fate(opening[0].strip(" ."), words) if opening else None
        named = [fate] if fate else []
    return named, False


def _fate(text: str, words: PeopleWords) -> Fate | None:
    return words.fates.get(text) or words.signs.get(text) or words.fates.get(text.strip(" .†"))


@lru_cache(maxsize=32)
def _glued(words: PeopleWords) -> re.Pattern[str]:
    marks = "|".join(re.escape(mark) for mark in sorted(words.glued, key=len, reverse=True))
    return re.compile(rf"(?<=[\w.’'\")])\s*({marks})\s*$")


def _trailing_fates(flow: Flow, words: PeopleWords) -> tuple[Flow, list[Fate]]:
    """Signs and lost templates behind a name: ``†``, ``DadaKIA``, ``Baloch POW``."""
    fates: list[Fate] = []
    while True:
        text = flow.text.rstrip(" ,;")
        sign = text[-1:] if text else ""
        if sign in words.signs and sign:
            fates.insert(0, words.signs[sign])
            flow = flow.slice(0, len(text) - 1)
            continue
        last = text.rpartition(" ")[2]
        if last.islower() and len(last) > 3 and last in words.fates and " " in text and not flow.target(len(text) - 1):
            fates.insert(0, words.fates[last])
            flow = flow.slice(0, len(text) - len(last))
            continue
        mark = _glued(words).search(text)
        if mark is None or mark.start() == 0:
            return flow, fates
        fates.insert(0, words.glued[mark[1]])
        flow = flow.slice(0, mark.start())


def _rank(flow: Flow, start: int, end: int, words: PeopleWords) -> tuple[Text | None, int]:
    """The rank before the name, and where the name begins."""
    links = [link for link in flow.links if link.start < end and link.end > start]
    if links:
        main = links[0]
        for following in links[1:]:
            between = flow.text[main.end : following.start].strip(" .")
            label = flow.text[main.start : main.end]
            if (between and not _all_titles(between, words)) or not (
                _all_titles(label, words) or flow.text[main.end : following.start] == " "
            ):
                break
            main = following
        cut = main.start
    else:
        cut = start + _leading_rank(flow.text[start:end], words)
    if cut <= start or not any(c.isalnum() for c in flow.text[start:cut]):
        return None, start
    prefix = flow.text[start:cut].strip(" .,:")
    if links and not flow.links[0].start < cut and not _title_like(prefix, words):
        return None, start
    begin = cut
    while begin < end and flow.text[begin] == " ":
        begin += 1
    rank = flow.display(start, cut)
    return flow.display(start, start + len(rank.rstrip(" ,:"))), begin


def _title_like(prefix: str, words: PeopleWords) -> bool:
    """Whether unlinked words before a link may be a title: no connecting word, no quotation, no initial."""
    last = prefix.split()[-1] if prefix.split() else ""
    return not prefix.endswith(("-", "–", '"', "”", "'")) and not re.fullmatch(r"[A-Z]\.?", last)


def _all_titles(text: str, words: PeopleWords) -> bool:
    """Whether a text is made of ranks and titles alone (``Lieutenant General Sir``)."""
    lower = text.casefold().strip(" .,:")
    if not lower:
        return True
    if lower in words.ranks or lower in words.titles or lower.replace(".", "") in words.ranks:
        return True
    found = lower.split()
    at = 0
    while at < len(found):
        for size in range(min(5, len(found) - at), 0, -1):
            phrase = " ".join(found[at : at + size])
            if any(
                form in words.ranks or form in words.titles or form in words.rank_prefixes for form in _forms(phrase)
            ):
                at += size
                break
        else:
            if found[at] not in words.particles or at == 0:
                return False
            at += 1
    return True


def _is_rank(name: str, words: PeopleWords) -> bool:
    """Whether a name is a military rank and nothing else: the name behind it is lost."""
    return any(form in words.ranks for form in _forms(name.casefold()))


def _forms(phrase: str) -> tuple[str, ...]:
    return phrase, phrase.strip(".,"), phrase.replace(".", "")


def _leading_rank(text: str, words: PeopleWords) -> int:
    """How many characters of an unlinked name are its military rank; 0 when none, or when nothing would be left."""
    found = list(_WORD.finditer(text))
    at = 0
    reached = 0
    while at < len(found):
        for size in range(min(5, len(found) - at), 0, -1):
            phrase = " ".join(m[0] for m in found[at : at + size]).casefold()
            if any(form in words.ranks or (form in words.rank_prefixes and size == 1) for form in _forms(phrase)):
                if any(form in words.ranks for form in _forms(phrase)):
                    reached = at + size
                at += size
                break
        else:
            break
    if not reached or reached >= len(found):
        return 0
    following = found[reached][0]
    if following.casefold() in words.particles or _ROMAN.fullmatch(following):
        return 0
    return found[reached].start()
