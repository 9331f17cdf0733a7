"""Gathers what grammars leave over and what they have to say, while the box is read field by field."""

from typing import TypeVar

import attrs

from wikiconflict.diagnostics import Diagnostic
from wikiconflict.model.conflict import Unread
from wikiconflict.reading import Reading

T = TypeVar("T")


@attrs.define
class Collector:
    """The unread texts and diagnostics of one box."""

    unread: list[Unread] = attrs.field(factory=list)
    diagnostics: list[Diagnostic] = attrs.field(factory=list)

    def take(self, reading: Reading[T], field: str) -> T:
        """The reading's value; its rest is kept under the field, as plain strings: its place stands beside them."""
        self.unread.extend(Unread(field, str(rest.text), rest.span.start, rest.span.end) for rest in reading.unread)
        self.diagnostics.extend(
            problem if problem.field is not None else attrs.evolve(problem, field=field)
            for problem in reading.diagnostics
        )
        return reading.value
