"""Markdown that no field can break: text escaped, links checked, tables and lists put together."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote

#: Whatever CommonMark, GitHub's tables, strikethrough and mathematics read as markup inside a line.
_MARKUP = re.compile(r"[\\`*_\[\]<>|~$@{}]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_ADDRESS = re.compile(r"(?i)\b(www)\.|:(?=//)")
#: What opens a block where a line begins with it: heading, list, quotation, rule, underlined heading.
_OPENER = re.compile(r"^(\d{0,9})([-+#=.):])")
#: What ends a heading, and is not shown.
_CLOSER = re.compile(r"(?<= )#(?=#*$)")
_BIDI = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_LANGUAGE = re.compile(r"[a-z][a-z0-9-]{1,31}")


def escape(text: str) -> str:
    """Display text as one line of Markdown that shows just that text.

    White space is collapsed; control characters become U+FFFD, and marks that turn the direction of what follows go.

    >>> escape("a|b <i>*c*</i>")
    'a\\\\|b \\\\<i\\\\>\\\\*c\\\\*\\\\</i\\\\>'
    >>> escape("1. Army"), escape("- x"), escape("www.example.org")
    ('1\\\\. Army', '\\\\- x', 'www\\\\.example.org')
    """
    line = " ".join(text.translate(_BIDI).split())
    line = "".join("\ufffd" if unicodedata.category(sign) in ("Cc", "Cs") else sign for sign in line)
    line = _MARKUP.sub(r"\\\g<0>", line)
    line = _ENTITY.sub(r"\\&", line)
    line = _ADDRESS.sub(lambda match: f"{match[1]}\\." if match[1] else "\\:", line)
    return _CLOSER.sub(r"\\#", _OPENER.sub(r"\1\\\2", line))


def name_of(text: str | None) -> str:
    """Escaped text where something must stand."""
    return escape(text or "") or "—"


def link(label: str, address: str | None) -> str:
    """A link with an escaped label; only the label when the address is none of the web.

    >>> link("A [x]", "https://example.org/a b"), link("A", "javascript:alert(1)")
    ('[A \\\\[x\\\\]](<https://example.org/a%20b>)', 'A')
    """
    shown = name_of(label)
    if address is None or not re.match(r"(?i)https?://[^\s/]", address):
        return shown
    safe = quote(address, safe="%/:?#@!&'()*+,;=~-._", errors="replace").replace("&", "&amp;")
    return f"[{shown}](<{safe}>)"


def article_address(target: str | None, language: str | None) -> str | None:
    """The address of a wiki's article, or None where the wiki is unknown.

    >>> article_address("Battle of Cannae", "en"), article_address("Cannae", None)
    ('https://en.wikipedia.org/wiki/Battle_of_Cannae', None)
    """
    if not target or language is None or not _LANGUAGE.fullmatch(language):
        return None
    return f"https://{language}.wikipedia.org/wiki/{quote(target.replace(' ', '_'), safe=':/,()', errors='replace')}"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of a table; the cells are Markdown already."""
    yield f"| {' | '.join(header)} |"
    yield f"|{' --- |' * len(header)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def item(text: str, depth: int = 0) -> str:
    """A list item; the text is Markdown already."""
    return f"{'  ' * depth}- {text}"
