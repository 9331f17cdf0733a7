"""Commanders and leaders, with what became of them."""

from typing import Literal, get_args

import attrs

from wikiconflict.model.dates import Date
from wikiconflict.model.text import Text
from wikiconflict.source import Span

Fate = Literal[
    "killed_in_action",
    "presumed_killed",
    "wounded_in_action",
    "died_of_wounds",
    "prisoner_of_war",
    "missing_in_action",
    "executed",
    "assassinated",
    "surrendered",
    "suicide",
    "died_of_natural_causes",
    "changed_sides",
    "deserted",
    "exiled",
    "arrested",
    "died",
]

FATES: tuple[Fate, ...] = get_args(Fate)


@attrs.frozen
class Commander:
    """One person. ``rank`` stands before the name and is not part of it; ``fates`` are in the order of their marks."""

    name: Text
    target: str | None = None
    rank: Text | None = None
    flags: tuple[Text, ...] = ()
    group: Text | None = None
    fates: tuple[Fate, ...] = ()
    start: Date | None = None
    end: Date | None = None
    note: Text | None = None
    row: str | None = None
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)
