"""Languages as data. ``LANGUAGES`` is the table: a language is one module and one line here."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from wikiconflict.vocabulary.language import Language

DEFAULT = "en"

#: Code -> module and name of the language's literal; a module is imported when its language is first asked for. Where
#: letters tell a language from others that write with them too, it stands before these (Japanese before Chinese).
LANGUAGES: Mapping[str, tuple[str, str]] = {
    "en": ("wikiconflict.languages.en", "ENGLISH"),
    "de": ("wikiconflict.languages.de", "GERMAN"),
    "fr": ("wikiconflict.languages.fr", "FRENCH"),
    "es": ("wikiconflict.languages.es", "SPANISH"),
    "it": ("wikiconflict.languages.it", "ITALIAN"),
    "pt": ("wikiconflict.languages.pt", "PORTUGUESE"),
    "nl": ("wikiconflict.languages.nl", "DUTCH"),
    "pl": ("wikiconflict.languages.pl", "POLISH"),
    "ru": ("wikiconflict.languages.ru", "RUSSIAN"),
    "uk": ("wikiconflict.languages.uk", "UKRAINIAN"),
    "cs": ("wikiconflict.languages.cs", "CZECH"),
    "sv": ("wikiconflict.languages.sv", "SWEDISH"),
    "tr": ("wikiconflict.languages.tr", "TURKISH"),
    "ja": ("wikiconflict.languages.ja", "JAPANESE"),
    "zh": ("wikiconflict.languages.zh", "CHINESE"),
    "ko": ("wikiconflict.languages.ko", "KOREAN"),
    "ar": ("wikiconflict.languages.ar", "ARABIC"),
    "fa": ("wikiconflict.languages.fa", "PERSIAN"),
}

_registered: dict[str, Language] = {}


@cache
def language_of(code: str | None) -> Language:
    """The language of a wiki's code; English for None.

    Raises:
        LookupError: no data file speaks that language; the message names those that are there.
    """
    code = code or DEFAULT
    if code in _registered:
        return _registered[code]
    known = LANGUAGES.get(code)
    if known is None:
        raise LookupError(f"no language {code!r}; known are: {', '.join(sorted(known_codes()))}")
    module, name = known
    language: Language = getattr(import_module(module), name)
    return language


def known_codes() -> tuple[str, ...]:
    """The codes of all languages, registered ones last."""
    return tuple(dict.fromkeys((*LANGUAGES, *_registered)))


@cache
def all_languages() -> Mapping[str, Language]:
    """Every language by its code; imports all of them."""
    return {code: language_of(code) for code in known_codes()}


def register(language: Language) -> None:
    """Adds a language of the caller's own, or replaces one, for this process.

    >>> import attrs
    >>> register(attrs.evolve(language_of("en"), code="simple", name="Simple English"))
    >>> language_of("simple").name
    'Simple English'
    """
    _registered[language.code] = language
    language_of.cache_clear()
    all_languages.cache_clear()


__all__ = ["DEFAULT", "LANGUAGES", "all_languages", "known_codes", "language_of", "register"]
