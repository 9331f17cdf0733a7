r"""Text that databases hold, and back: no UTF-8 holds a lone surrogate, and PostgreSQL no NUL.

Those characters are written as JSON's escapes (``\u0000``, ``\ud83d``). A backslash that begins what looks like such
an escape is written ``\u005c``, so that every text comes back as it was.
"""

import re
from typing import Any

_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]|\\(?=u(?:0000|005c|d[89a-f][0-9a-f]{2}))")
_WRITTEN = re.compile(r"\\u(0000|005c|d[89a-f][0-9a-f]{2})")


def storable(value: Any) -> Any:
    r"""A value that every database takes; all but text is given back as it is.

    >>> storable("a\x00b"), storable(r"C:\users"), storable(r"\u0000"), storable(7)
    ('a\\u0000b', 'C:\\users', '\\u005cu0000', 7)
    """
    if not isinstance(value, str):
        return value
    return _UNSTORABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", value)


def restored(value: Any) -> Any:
    r"""The value that ``storable`` made storable.

    >>> restored(storable("a\x00b")) == "a\x00b", restored(storable(r"\u0000")) == r"\u0000"
    (True, True)
    """
    if not isinstance(value, str) or "\\u" not in value:
        return value
    return _WRITTEN.sub(lambda match: chr(int(match[1], 16)), value)
