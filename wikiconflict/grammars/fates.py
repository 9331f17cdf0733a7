"""What became of a person: marks, words in parentheses, links, signs and lost templates behind the name."""

import re
from functools import lru_cache

from wikiconflict.document import Flag
from wikiconflict.grammars.scanner import Flow, Range
from wikiconflict.model.commander import Fate
from wikiconflict.vocabulary.people import PeopleWords


def drawn_fate(at: int, icon: Flag, words: PeopleWords) -> Fate | None:
    """The fate that an image behind a name stands for."""
    return words.fate_images.get(icon.name.casefold()) if at and icon.drawn == "image" else None


def linked_fates(flow: Flow, words: PeopleWords) -> tuple[Flow, list[tuple[int, Fate]]]:
    """Fates given as links (``[[Killed in action|KIA]]``): the link decides over its sign."""
    cut: list[Range] = []
    fates: list[tuple[int, Fate]] = []
    for link in flow.links:
        label = flow.text[link.start : link.end].strip(" ()")
        fate = words.fate_targets.get(link.target.casefold())
        if fate is None and (label.casefold() in words.fates or label in words.signs) and link.start > 0:
            fate = words.fates.get(label.casefold()) or words.signs.get(label)
        if fate is None:
            continue
        cut.append((link.start, link.end))
        fates.append((link.start, fate))
    return flow.without(*cut), fates


def bracket_fates(flow: Flow, words: PeopleWords) -> tuple[list[Fate], bool]:
    """The fates that a parenthesis names, and whether it holds nothing else."""
    text = flow.text.casefold().strip(" .,;")
    whole = _fate(text, words)
    if whole is not None:
        return [whole], True
    parts = [part.strip(" .") for part in re.split(r"\s*(?:[,;/、，،]|\band\b|\bthen\b|\blater\b)\s*", text)]
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
    return re.compile(rf"(?<=[\w.’'\")/])\s*({marks})\s*$")


def trailing_fates(flow: Flow, words: PeopleWords) -> tuple[Flow, list[Fate]]:
    """Signs and lost templates behind a name: ``†``, ``DadaKIA``, ``Baloch POW``."""
    fates: list[Fate] = []
    while True:
        text = flow.text.rstrip(" ,;/")
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
        if mark is None:
            return flow, fates
        fates.insert(0, words.glued[mark[1]])
        flow = flow.slice(0, mark.start())
