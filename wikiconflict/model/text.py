"""Display text that remembers where it stands."""

from typing import Any, Self

from wikiconflict.source import Span


class Text(str):
    """Display text: a ``str`` with the span it was read from and the citations beside it.

    Equality, hashing and order are those of ``str``; ``span`` and ``citations`` stand outside them.

    >>> name = Text("Hannibal", Span(10, 18))
    >>> name == "Hannibal", name.span
    (True, Span(start=10, end=18))
    """

    __slots__ = ("citations", "span")

    span: Span | None
    citations: tuple[str, ...]

    def __new__(cls, value: str = "", span: Span | None = None, citations: tuple[str, ...] = ()) -> Self:
        self = super().__new__(cls, value)
        self.span = span
        self.citations = citations
        return self

    def at(self, span: Span | None, citations: tuple[str, ...] = ()) -> Self:
        """The same text at another place."""
        return type(self)(str(self), span, citations)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.span, self.citations)
