"""Text that comes from an article, made harmless for a terminal."""

import re
import sys

# Controls but for tab and newline, the C1 controls, the controls of writing direction, and lone surrogates.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def harmless(text: str) -> str:
    """The text with U+FFFD for every character that steers a terminal or turns its writing direction.

    >>> harmless("a\\x1b[31mb\\u202ec")
    'a�[31mb�c'
    """
    return _STEERING.sub("\ufffd", text)


def is_terminal() -> bool:
    """Whether a person reads standard output."""
    return sys.stdout.isatty()
