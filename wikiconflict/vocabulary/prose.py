"""What a language must say about its sentences: where they end, and how one tells when its statement happened.

Words are matched without regard to case; a phrase may hold spaces.
"""

from collections.abc import Mapping
from typing import Literal

import attrs

from wikiconflict.model.commander import Fate

Phrases = frozenset[str]
Unit = Literal["day", "week", "month", "season", "year", "decade"]


@attrs.frozen(eq=False, kw_only=True)
class ProseWords:
    """The words of one language that running text is cut and dated by. What a language lacks stays empty."""

    # sentences
    terminators: str = ".!?…。！？"
    abbreviations: Phrases = frozenset()
    """Words whose full stop ends no sentence, without it: ``gen``, ``st``, ``e.g``."""
    numbered: Phrases = frozenset()
    """Abbreviations before a number: ``no``, ``vol``, ``pp``."""
    closing_abbreviations: Phrases = frozenset()
    """Abbreviations that may end a sentence, when a word that opens one follows: ``u.s``, ``etc``, ``p.m``."""
    openers: Phrases = frozenset()
    """Words that open sentences: ``the``, ``he``, ``in``."""
    quotes: tuple[tuple[str, str], ...] = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"), ("「", "」"), ("『", "』"))

    # what a date in a sentence belongs to
    subordinators: Phrases = frozenset()
    """Words that open a clause which tells the background of the sentence it opens: ``after``, ``although``."""
    hypotheticals: Phrases = frozenset()
    """Words at the head of a sentence that tells what did not happen: ``had``, ``if``."""
    relatives: Phrases = frozenset()
    """Relative pronouns: a date behind one explains a name."""
    conjunctions: Phrases = frozenset()
    """``that``: a relative pronoun only where a verb of an earlier past follows (``that they had``)."""
    perfects: Phrases = frozenset()
    """``had``: what makes a clause tell of an earlier past."""
    narrative: Phrases = frozenset()
    """Words that carry the story on within a relative clause: ``then``, ``when``."""
    pied: Phrases = frozenset()
    """Words before a relative pronoun that keep its clause in the story: ``in`` which."""
    attributes: Phrases = frozenset()
    """Words before a date that belongs to a name: ``of``, ``dated``."""
    negations: Phrases = frozenset()
    """``not``: with ``until``, the date is when it happened."""
    spans: Phrases = frozenset()
    """Words before two months that are one period: ``the months of``."""

    # dates by way of another date
    next_words: Phrases = frozenset()
    """``the following``, ``the next``."""
    same_words: Phrases = frozenset()
    """``the same``, ``that``."""
    later: Phrases = frozenset()
    """Behind a duration: ``later``, ``afterwards``."""
    units: Mapping[str, Unit] = attrs.field(factory=dict)
    counts: Mapping[str, int] = attrs.field(factory=dict)
    """``a``, ``two``, ``three`` before a unit."""
    durations: Phrases = frozenset()
    """Before ``the next year``: how long, not when."""
    day_of_month: Mapping[str, Literal["on", "until"]] = attrs.field(factory=dict)
    """Words before the bare number of a day: ``on the``, ``until the``."""

    # places
    at: Phrases = frozenset()
    """Words before a place: ``in``, ``at``, ``near``."""

    # what befell whom
    passives: Phrases = frozenset()
    """``was``: before a word of fate the subject suffered it."""
    fates: Mapping[str, Fate] = attrs.field(factory=dict)
    """Words of death and capture behind these."""

    # sections that tell nothing of the conflict
    apparatus: Phrases = frozenset()
    """Words of the titles of notes, literature and links."""
