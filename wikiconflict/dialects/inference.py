"""Which language a page is in, told by its box: a name that one wiki alone has, else parameters, else letters."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from wikiconflict.dialects.boxes import canonical_name
from wikiconflict.immutable import value
from wikiconflict.source import Span
from wikiconflict.vocabulary.language import Language

_TEMPLATE = re.compile(r"\{\{(?:[\s_]|<!--[^<>]{0,200}-->)*(?P<name>[^|{}<>\[\]\n]{1,80}?)[\s_]*(?=[|}\n]|<!--)")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3  # letters: shorter words are words of many languages
_INVOKED = "#invoke:"
_PARAMETER = re.compile(
    r"^[ \t]*\|[ \t]*(?P<name>[^|={}<>\[\]\n]{1,60}?)[ \t]*=|\|[ \t]*(?P<later>\w{1,40})[ \t]*=", re.MULTILINE
)
_CELL = re.compile(r"^- (?P<name>[^\n:]{1,60}):", re.MULTILINE)
_REACH = 4000  # characters of a box that are asked
_TELLING = 0.02  # the share of a language's own letters from which on they tell it
_WORDS = 2  # of a language's own words from which on a box is taken for written in it
_FOREIGN = 0.1  # the share of letters beyond Latin and its marks from which on a box is not taken for English


@value
class Inferred:
    """The language that a box tells, and by what."""

    code: str
    reason: str
    span: Span | None = None


def infer_language(text: str, languages: Mapping[str, Language], default: str) -> Inferred | None:
    """The language of the first box that any of the languages knows; None where none does.

    Of languages that know the name, the one that knows most of its parameters counts; of equals the one whose own
    letters the box is written in, then the one most of whose months, losses and soldiers it names, then ``default``.
    Raises nothing.
    """
    owners = _owners(languages)
    for name, start, end in _template_names(text):
        codes = owners.get(name, ())
        if not codes:
            continue
        shown = text[start:end].strip()
        if len(codes) == 1:
            return Inferred(codes[0], f"its box is named {shown!r}", Span(start, end))
        return _told_apart(text[end : end + _REACH], name, codes, languages, default, Span(start, end))
    return None


def is_certain(text: str, language: Language) -> bool:
    """Whether the first box that a language knows is without doubt written in it: parameters, letters and words."""
    for name, _, end in _template_names(text):
        canonical = language.markup.boxes.get(name)
        if canonical is not None:
            box = text[end : end + _REACH]
            names = _parameters(box)
            known = sum(canonical_name(parameter, canonical, language.markup) is not None for parameter in names)
            return (
                known * 2 > len(names)
                and _share(box, "\u0370-\U0010ffff") < _FOREIGN
                and len(_spoken(box, language)) >= _WORDS
            )
    return False


def infer_flattened(text: str, languages: Mapping[str, Language], default: str) -> Inferred | None:
    """The language that knows most keys of a flattened box, where that is another than the default."""
    keys = [match["name"].strip() for match in _CELL.finditer(text)][:60]
    counts = {
        code: max(
            (
                sum(canonical_name(key, box, words.markup) is not None for key in keys)
                for box in words.markup.parameters
            ),
            default=0,
        )
        for code, words in languages.items()
    }
    best = max(counts, key=lambda code: (counts[code], code == default), default=default)
    if best == default or not counts[best]:
        return None
    return Inferred(best, f"{counts[best]} of its {len(keys)} keys are known")


def _owners(languages: Mapping[str, Language]) -> Mapping[str, tuple[str, ...]]:
    owners: dict[str, tuple[str, ...]] = {}
    for code, language in languages.items():
        for name in language.markup.boxes:
            owners[name] = (*owners.get(name, ()), code)
    return owners


def _template_names(text: str) -> Iterator[tuple[str, int, int]]:
    """The names of the templates of a page as box tables give them, without namespace, and their places."""
    for match in _TEMPLATE.finditer(text):
        name = " ".join(match["name"].replace("_", " ").split()).casefold()
        name = name.removeprefix(_INVOKED).strip()
        yield name, match.start("name"), match.end("name")
        head, colon, rest = name.partition(":")
        if colon and head:
            yield rest.strip(), match.start("name"), match.end("name")


def _told_apart(
    box: str, name: str, codes: tuple[str, ...], languages: Mapping[str, Language], default: str, span: Span
) -> Inferred:
    names = _parameters(box)
    known = {
        code: sum(
            canonical_name(one, languages[code].markup.boxes[name], languages[code].markup) is not None for one in names
        )
        for code in codes
    }
    most = max(known.values())
    best = [code for code in codes if known[code] == most]
    if len(best) == 1:
        return Inferred(best[0], f"{most} of its box's {len(names)} parameters are known", span)
    for code in best:
        letters = languages[code].letters
        if letters and _share(box, letters) >= _TELLING:
            return Inferred(code, "its box is written in the letters of that language", span)
    words = {code: len(_spoken(box, languages[code])) for code in best}
    code = max(best, key=lambda code: (words[code], code == default))
    return Inferred(code, "its box is written in the words of that language", span)


def _parameters(box: str) -> list[str]:
    return list(dict.fromkeys(match["name"] or match["later"] for match in _PARAMETER.finditer(box)))


def _spoken(box: str, language: Language) -> frozenset[str]:
    """The months, losses, soldiers and victories that a box's values name in a language's words."""
    values = _PARAMETER.sub("|", box)
    return frozenset(word.casefold() for word in _WORD.findall(values)) & _vocabulary(language)


@lru_cache(maxsize=64)
def _vocabulary(language: Language) -> frozenset[str]:
    outcomes = language.outcomes
    listed = (
        *language.dates.months,
        *language.quantities.kinds,
        *language.quantities.people,
        *outcomes.victory,
        *outcomes.defeat,
    )
    return frozenset(word.casefold() for word in listed if len(word) > _SHORTEST)


_LETTERS = re.compile(r"[^\W\d_]+")


def _share(box: str, letters: str) -> float:
    own = sum(map(len, re.findall(f"[{letters}]+", box)))
    every = sum(map(len, _LETTERS.findall(box))) if own else 0
    return own / every if every else 0.0
