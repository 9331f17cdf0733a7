"""Positions in the page text, and the page text itself.

Offsets are Unicode code points into the page text after decoding (and, for XML, unescaping), end exclusive.
"""

import hashlib

from wikiconflict.immutable import value


@value(order=True)
class Span:
    """A half-open range of code points, ``text[start:end]``.

    >>> Span(2, 5).of("abcdefg")
    'cde'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def cover(self, other: "Span") -> "Span":
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


def sha256(text: str) -> str:
    """SHA-256 of the page text in UTF-8, as 64 hexadecimal digits.

    Lone surrogates, which no UTF-8 can hold, are hashed as their code points (``surrogatepass``).
    """
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
