"""Ranks and titles before the name of a person."""

import re

from wikiconflict.grammars.scanner import Flow
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.people import PeopleWords

_WORD = re.compile(r"[^\s,;]+")
_ROMAN = re.compile(r"[IVXLC]+")


def rank_of(flow: Flow, start: int, end: int, words: PeopleWords) -> tuple[Text | None, int]:
    """The rank before the name, and where the name begins."""
    links = [link for link in flow.links if link.start < end and link.end > start]
    if links:
        main = links[0]
        for following in links[1:]:
            between = flow.text[main.end : following.start].strip(" .")
            label = flow.text[main.start : main.end]
            if (between and not all_titles(between, words)) or not (
                all_titles(label, words) or flow.text[main.end : following.start] == " "
            ):
                break
            main = following
        cut = main.start
        behind = start + _leading_rank(flow.text[start:end], words)
        if main is links[-1] and main.end <= behind:  # ``[[Lieutenant|Lt.]] Smith``: the rank alone is linked
            cut = behind
        elif main is links[-1] and main.target and is_rank(main.target.partition(" (")[0], words):
            cut = main.end if flow.text[main.end : end].strip(" .") else cut  # ``[[Brigadier general|BGen.]] Smith``
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


def all_titles(text: str, words: PeopleWords) -> bool:
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


def is_rank(name: str, words: PeopleWords) -> bool:
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
    if following.casefold() in (words.offices or words.particles) or _ROMAN.fullmatch(following):
        return 0
    return found[reached].start()


def following_rank(flow: Flow, start: int, end: int, words: PeopleWords) -> tuple[Text | None, int]:
    """The rank behind the name, and where the name ends."""
    links = [link for link in flow.links if link.start < end and link.end > start]
    if links:
        cut = links[0].end
        if cut >= end or not all_titles(flow.text[cut:end], words):
            return None, end
    else:
        text = flow.text[start:end].casefold()
        titles = (title for title in words.ranks | words.titles if text.endswith(title))
        longest = max(titles, key=len, default="")
        cut = end - len(longest)
        if not longest or not flow.text[start:cut].strip():
            return None, end
    rank = flow.display(cut, end)
    return rank, start + len(flow.text[start:cut].rstrip())
