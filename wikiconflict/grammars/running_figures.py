"""Figures of running text: counted people and materiel in a sentence, with what befell them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import attrs

from wikiconflict.grammars.figure_inheritance import is_materiel
from wikiconflict.grammars.figure_lines import Draft, Setting, read_line
from wikiconflict.grammars.figure_words import JOINING, NOUNS, noun_sort
from wikiconflict.grammars.lexicon import Line, lexicon
from wikiconflict.grammars.running_shares import share
from wikiconflict.grammars.scanner import Flow, Range, plain_flow
from wikiconflict.model.quantity import CasualtyFigure
from wikiconflict.model.text import Text
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.quantities import QuantityWords

_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z\"“'(])|\n+|。\s*")

_OPENINGS = frozenset("–—:;.•(\"“'‘")


def find_figures(
    text: str | Flow, words: QuantityWords, dates: DateWords, *, dated: Sequence[Range] | None = None
) -> list[CasualtyFigure]:
    """The counted people and materiel of running text, in order; people whom nothing befell have no kinds.

    ``dated``: the ranges of the text's dates, where they are known; numbers in them count nothing.

    A number is a figure where a noun that counts people, materiel or formations stands behind it, or a fate beside it.

    >>> from wikiconflict.languages.en.dates import DATES
    >>> from wikiconflict.languages.en.quantities import QUANTITIES
    >>> text = "In 1994, 8 protesters were killed and 11 were injured."
    >>> [(f.minimum, f.who, f.kinds) for f in find_figures(text, QUANTITIES, DATES)]
    [(8, 'protesters', ('killed',)), (11, 'protesters', ('wounded',))]
    """
    flow = plain_flow(text) if isinstance(text, str) else text
    setting = Setting(lexicon(_in_sentences(words)), dates, None, losses=True, prose=True)
    found: list[CasualtyFigure] = []
    for start, sentence in _sentences(flow):
        held = None
        if dated is not None:
            end = start + len(sentence.text)
            held = [(low - start, high - start) for low, high in dated if start <= low and high <= end]
        read = [draft for draft in read_line(sentence, setting, held) if not _is_name(draft, sentence)]
        for draft in _walk(read):
            _trim(draft, setting)
        share([draft for draft in read if _may_count(draft)], sentence.text, words)
        found += [_figure(draft) for draft in _walk(read) if _is_figure(draft)]
    return found


@lru_cache(maxsize=64)
def _in_sentences(words: QuantityWords) -> QuantityWords:
    """A language's words with its peoples among the people: a list of ships names them beside what is counted."""
    return attrs.evolve(words, people=words.people | words.peoples)


def _sentences(flow: Flow) -> Iterator[tuple[int, Flow]]:
    """The parts of a text, each with the place where it begins."""
    start = 0
    for end, following in (*(match.span() for match in _SENTENCE.finditer(flow.text)), (len(flow.text), 0)):
        part = flow.slice(start, end)
        yield flow.text.find(part.text, start), part
        start = following


def _walk(drafts: list[Draft]) -> Iterator[Draft]:
    for draft in drafts:
        yield draft
        yield from _walk(draft.parts)


def _trim(draft: Draft, setting: Setting) -> None:
    """Ends a noun behind its first known word: what follows in a sentence is a verb."""
    noun = draft.noun
    if noun is None or draft.said.form is not None or (draft.said.noun or draft.at) < draft.at:
        return
    line = Line(noun, setting.lexicon)
    index = last = 0
    while index < len(line.tokens):
        if line.end(index, "uncounted"):
            draft.minimum = draft.maximum = None  # ``70 police operations``
            return
        end = line.end(index, *NOUNS)
        joins = line.end(index, "also", "either") or line.tokens[index].text in JOINING
        if last and (joins or not end):
            break
        last = end or last
        index = max(end, index + 1)
    if not last and (end := line.end(0, "nationals")) and _ends_there(line, end):
        draft.noun, draft.said.sort = Text(noun[: line.tokens[end - 1].end], noun.span), "people"
    elif not last:
        part = draft.said.part and len(line.tokens) == 1 and not line.roles[0]  # ``among them 32 emirs``
        draft.noun = noun if part or (draft.said.kinds and len(line.tokens) <= 4) else None
    elif last < len(line.tokens):
        draft.said.sort = noun_sort(line, 0, last)  # ``70 police guarded the bridge``
        draft.noun = Text(noun[: line.tokens[last - 1].end], noun.span)


def _ends_there(line: Line, end: int) -> bool:
    ends = end == len(line.tokens) or line.tokens[end].text in JOINING
    return ends or bool(line.end(end, "stops", "kinds", "also", "either"))


def _may_count(draft: Draft) -> bool:
    said = draft.noun is not None or draft.said.kinds or draft.said.befallen or draft.bare
    return bool(said) and not (draft.minimum is None and draft.maximum is None)


def _is_name(draft: Draft, sentence: Flow) -> bool:
    """Whether a number is a name (``Nine Zero``), a year (``the 2016 raid``) or the word for nothing."""
    said = draft.counted
    inside = sentence.text[: draft.at[0]].rstrip()[-1:] not in _OPENINGS if draft.at[0] else False
    if draft.minimum == 0 or (said[:1].isupper() and said.isalpha() and inside):
        return True
    year = len(said) == 4 and said.isdigit() and 1000 <= int(said) <= 2100
    return year and not draft.said.kinds and not (draft.noun and draft.noun[0].islower())


def _is_figure(draft: Draft) -> bool:
    if draft.minimum is None and draft.maximum is None:
        return False
    if is_materiel(draft) and draft.maximum == 1 and not draft.said.befallen:
        return False  # ``in one village``
    return bool(draft.said.kinds) or (draft.noun is not None and draft.said.sort != "unknown")


def _figure(draft: Draft) -> CasualtyFigure:
    noun = draft.noun
    if noun is not None and draft.said.form is not None:
        noun = Text(draft.said.form, noun.span)
    counted = draft.said.sort in ("materiel", "formations")
    return CasualtyFigure(
        draft.minimum,
        draft.maximum,
        draft.approximate,
        ("materiel",) if is_materiel(draft) else tuple(draft.said.kinds),
        noun if counted else None,
        None if counted else noun,
        claimed_by=draft.claimed_by,
        text=draft.text,
        span=draft.text.span,
        citations=draft.citations,
    )
