"""Which dialect a text is in, and whether it is XML-escaped."""

import re
from typing import Literal
from xml.sax.saxutils import unescape

_FLATTENED = re.compile(r"^Infobox[^\n{}|]*\r?\n(?:[ \t]*\r?\n)?- [^\n:]{1,60}:", re.MULTILINE)
_ESCAPED = re.compile(
    r"&lt;(?:/?(?:br|ref|small|big|nowiki|span|div|hr|sup|sub|center|references)\b|!--)", re.IGNORECASE
)
_RAW_TAG = re.compile(r"<(?:/?(?:br|ref|small|big|nowiki|span|div|hr|sup|sub|center|references)\b|!--)", re.IGNORECASE)


def detect_dialect(text: str) -> Literal["wikitext", "flattened"]:
    """``flattened`` where a line ``Infobox`` stands above lines ``- Key: value``; else ``wikitext``.

    >>> detect_dialect("= X =\\n\\nInfobox\\n- Conflict: X\\n")
    'flattened'
    """
    # A line that begins so is looked for first: the pattern tries every line of a long page.
    begins = text.startswith("Infobox") or "\nInfobox" in text
    return "flattened" if begins and _FLATTENED.search(text) else "wikitext"


def unescaped(text: str) -> str | None:
    """The text without its XML escapes, when it is escaped as a whole; else None."""
    if _ESCAPED.search(text) and not _RAW_TAG.search(text):
        return unescape(text, {"&quot;": '"', "&apos;": "'"})
    return None
