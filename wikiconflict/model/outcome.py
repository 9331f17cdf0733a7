"""How a conflict ended."""

from typing import Literal, get_args

import attrs

from wikiconflict.model.text import Text
from wikiconflict.source import Span

OutcomeKind = Literal[
    "victory",
    "pyrrhic_victory",
    "defeat",
    "stalemate",
    "ceasefire",
    "treaty",
    "ongoing",
    "disputed",
    "other",
]

OUTCOME_KINDS: tuple[OutcomeKind, ...] = get_args(OutcomeKind)


@attrs.frozen
class Outcome:
    """The result field: its first statement, what kind of ending that is, and the numbers of the sides that won."""

    verdict: Text
    kind: OutcomeKind = "other"
    winners: tuple[int, ...] = ()
    statements: tuple[Text, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)
    citations: tuple[str, ...] = attrs.field(default=(), eq=False, kw_only=True)
