"""Languages as data. ``LANGUAGES`` is the table: a language is one module and one line here."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from wikiconflict.vocabulary.language import Language

#: Code -> module and name of the language's literal; a module is imported when its language is first asked for.
LANGUAGES: Mapping[str, tuple[str, str]] = {
    "en": ("wikiconflict.languages.en", "ENGLISH"),
}


@cache
def language_of(code: str | None) -> Language:
    """The language of a wiki's code; English for None.

    Raises:
        LookupError: no data file speaks that language; the message names those that are there.
    """
    known = LANGUAGES.get(code or "en")
    if known is None:
        raise LookupError(f"no language {code!r}; known are: {', '.join(sorted(LANGUAGES))}")
    module, name = known
    language: Language = getattr(import_module(module), name)
    return language


__all__ = ["LANGUAGES", "language_of"]
