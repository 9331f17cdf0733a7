"""What every grammar returns: the value, what it left over, and what it has to say about it."""

from typing import Generic, TypeVar

import attrs

from wikiconflict.diagnostics import Diagnostic
from wikiconflict.source import Span

T_co = TypeVar("T_co", covariant=True)


@attrs.frozen
class Leftover:
    """Visible text of a value that no entry took: the display text and where it stands."""

    text: str
    span: Span


@attrs.frozen
class Reading(Generic[T_co]):
    """A value together with the unread rest of its source and the diagnostics of the reading."""

    value: T_co
    unread: tuple[Leftover, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
