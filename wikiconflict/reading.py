"""What every grammar returns: the value, what it left over, and what it has to say about it."""

from typing import Generic, TypeVar

import attrs

from wikiconflict.diagnostics import Diagnostic
from wikiconflict.source import Span

T = TypeVar("T")


@attrs.frozen
class Leftover:
    """Visible text of a value that no entry took: the display text and where it stands."""

    text: str
    span: Span


@attrs.frozen
class Reading(Generic[T]):
    """A value together with the unread rest of its source and the diagnostics of the reading."""

    value: T
    unread: tuple[Leftover, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
