"""Parties and military units."""

from typing import Literal

import attrs

from wikiconflict.model.dates import Date
from wikiconflict.model.text import Text
from wikiconflict.source import Span

Role = Literal["belligerent", "supporter"]


@attrs.frozen
class Combatant:
    """One party of a side; ``members`` are the parties set below it.

    ``flag`` is the flag's country argument as written or the image's name; ``group`` the heading above the entry;
    ``row`` the letter of the parameter (``combatant1a``).
    """

    name: Text
    target: str | None = None
    flag: Text | None = None
    role: Role = "belligerent"
    group: Text | None = None
    start: Date | None = None
    end: Date | None = None
    note: Text | None = None
    row: str | None = None
    members: tuple["Combatant", ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)


@attrs.frozen
class Unit:
    """One military unit of a side; ``members`` are the units set below it."""

    name: Text
    target: str | None = None
    flag: Text | None = None
    group: Text | None = None
    start: Date | None = None
    end: Date | None = None
    note: Text | None = None
    members: tuple["Unit", ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)
