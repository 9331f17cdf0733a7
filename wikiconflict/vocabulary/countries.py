"""Countries, peoples and houses: codes, names, and what their people are called."""

from collections.abc import Mapping
from typing import TypedDict

import attrs

from wikiconflict.vocabulary.phrases import phrases

_LONGEST_FORM = 4  # words of a form of state: "provisional government of the"


class CountryRows(TypedDict):
    """Codes and demonyms as ``country_rows`` reads them."""

    codes: Mapping[str, str]
    demonyms: Mapping[str, tuple[str, ...]]


def country_rows(*tables: str) -> CountryRows:
    """Codes and demonyms from rows ``names: adjectives and peoples | codes``; ``/`` between names of one people.

    Raises:
        ValueError: a code is given twice.

    >>> country_rows("Myanmar / Burma: Burmese | MMR, MYA")["codes"]
    {'MMR': 'Myanmar', 'MYA': 'Myanmar'}
    """
    codes: dict[str, str] = {}
    demonyms: dict[str, tuple[str, ...]] = {}
    for row in (row for table in tables for row in table.splitlines() if row.strip()):
        names, _, words = row.partition(":")
        adjectives, _, shortcuts = words.partition("|")
        each = [name.strip() for name in names.split(" / ")]
        for name in each:
            demonyms[name] = tuple(dict.fromkeys((*demonyms.get(name, ()), *phrases(adjectives))))
        for code in phrases(shortcuts):
            if code in codes:
                raise ValueError(f"{code} stands for {codes[code]} and for {each[0]}")
            codes[code] = each[0]
    return {"codes": codes, "demonyms": demonyms}


@attrs.frozen(eq=False)
class Countries:
    """What one language calls the states and peoples of the world.

    ``codes``: the name of a flag template (``USA``) -> the country's name. ``demonyms``: a name -> its adjectives and
    peoples, the usual adjective first. ``prefixes``: the first part of a compound adjective (``anglo``) -> the
    adjectives it stands for. ``forms``: what a state's full name adds to the bare one (``Kingdom of``, ``Empire``).

    >>> countries = Countries({"MEX": "Mexico"}, {"Mexico": ("Mexican", "Mexicans")})
    >>> countries.name_of("MEX"), countries.name_of("mex"), countries.adjective("Mexico")
    ('Mexico', None, 'Mexican')
    """

    codes: Mapping[str, str] = attrs.field(factory=dict)
    demonyms: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    prefixes: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    forms: tuple[str, ...] = ()
    _folded: Mapping[str, tuple[str, ...]] = attrs.field(init=False, repr=False)
    _forms: frozenset[str] = attrs.field(init=False, repr=False)
    _named: frozenset[str] = attrs.field(init=False, repr=False)
    _kindred: Mapping[str, frozenset[str]] = attrs.field(init=False, repr=False)

    @_folded.default
    def _fold_demonyms(self) -> Mapping[str, tuple[str, ...]]:
        return {name.casefold(): words for name, words in self.demonyms.items()}

    @_forms.default
    def _fold_forms(self) -> frozenset[str]:
        return frozenset(form.casefold() for form in self.forms)

    @_named.default
    def _name_states(self) -> frozenset[str]:
        adjectives = {self.demonyms[name] for name in self.codes.values() if name in self.demonyms}
        return frozenset(self.codes.values()) | {n for n, words in self.demonyms.items() if words in adjectives}

    @_kindred.default
    def _relate_adjectives(self) -> Mapping[str, frozenset[str]]:
        kindred: dict[str, frozenset[str]] = {}
        for words in self.demonyms.values():
            folded = frozenset(word.casefold() for word in words)
            for word in folded:
                kindred[word] = kindred.get(word, folded) & folded
        return kindred

    def name_of(self, code: str) -> str | None:
        """The country that a code stands for, or None; codes are upper-case, as flag templates are named."""
        return self.codes.get(code)

    def adjective(self, name: str) -> str | None:
        """The usual adjective of a country, or None when the table does not hold it."""
        words = self.demonyms_of(name)
        return words[0] if words else None

    def demonyms_of(self, name: str) -> tuple[str, ...]:
        """Adjectives and peoples of a country, by its name as listed or without its form of state; else ``()``.

        >>> Countries({}, {"France": ("French",)}, forms=("Kingdom of",)).demonyms_of("Kingdom of France")
        ('French',)
        """
        folded = name.casefold().removeprefix("the ")
        if (listed := self.listed(folded)) or " " not in folded:
            return listed
        words = folded.split()
        for size in range(min(_LONGEST_FORM, len(words) - 1), 0, -1):
            for form, bare in ((words[:size], words[size:]), (words[-size:], words[:-size])):
                if " ".join(form) in self._forms and (listed := self.listed(" ".join(bare))):
                    return listed
        return ()

    def listed(self, folded: str) -> tuple[str, ...]:
        """Adjectives and peoples of a name as the table gives it, in lower case; else ``()``."""
        return self._folded.get(folded, ())

    def within(self, folded: str) -> tuple[str, ...]:
        """The countries whose names stand in a lower-case text, wherever: for scripts that part no words.

        >>> Countries(demonyms={"日本": ("日",)}).within("大日本帝国")
        ('日本',)
        """
        return tuple(name for name in self._folded if name in folded)

    def is_state(self, name: str) -> bool:
        """Whether a name is that of a state: one that has a flag template, or one with a form of state in it.

        >>> Countries({"ESP": "Spain"}, forms=("Kingdom of",)).is_state("Kingdom of Navarre")
        True
        """
        words = name.casefold().split()
        ends = (words[:size] for size in range(1, min(_LONGEST_FORM, len(words) - 1) + 1))
        starts = (words[-size:] for size in range(1, min(_LONGEST_FORM, len(words) - 1) + 1))
        return name in self._named or any(" ".join(part) in self._forms for part in (*ends, *starts))

    def kindred(self, word: str) -> frozenset[str]:
        """Adjectives and peoples that always mean the same people as a word, itself included; empty for other words.

        >>> turks = Countries({}, {"Turkey": ("Turkish", "Turk"), "Ottoman Empire": ("Ottoman", "Turkish", "Turk")})
        >>> sorted(turks.kindred("Turk")), sorted(turks.kindred("Empire"))
        (['turk', 'turkish'], [])
        """
        return self._kindred.get(word.casefold(), frozenset())
