"""Figures: strengths and casualties as claims with a lower and an upper end."""

from typing import Literal, get_args

import attrs

from wikiconflict.model.dates import Date
from wikiconflict.model.text import Text
from wikiconflict.source import Span

Kind = Literal[
    "killed",
    "wounded",
    "captured",
    "missing",
    "deserted",
    "displaced",
    "arrested",
    "executed",
    "surrendered",
    "died_of_disease",
    "casualties",
    "materiel",
]

KINDS: tuple[Kind, ...] = get_args(Kind)


@attrs.frozen
class StrengthFigure:
    """A number of people or of materiel.

    An exact number has equal ends; an end that is None is open or unknown. ``who`` says which people, ``unit`` what
    materiel or formation; ``flags`` and ``group`` whose; ``claimed_by`` who says so; ``start`` and ``end`` when.
    """

    minimum: int | None = None
    maximum: int | None = None
    approximate: bool = False
    unit: Text | None = None
    who: Text | None = None
    flags: tuple[Text, ...] = ()
    group: Text | None = None
    claimed_by: Text | None = None
    start: Date | None = None
    end: Date | None = None
    text: Text = attrs.field(factory=Text)
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)


@attrs.frozen
class CasualtyFigure:
    """A number of losses of the given kinds; otherwise as a StrengthFigure."""

    minimum: int | None = None
    maximum: int | None = None
    approximate: bool = False
    kinds: tuple[Kind, ...] = ()
    unit: Text | None = None
    who: Text | None = None
    flags: tuple[Text, ...] = ()
    group: Text | None = None
    claimed_by: Text | None = None
    start: Date | None = None
    end: Date | None = None
    text: Text = attrs.field(factory=Text)
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)
