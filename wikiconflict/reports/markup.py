"""HTML and SVG that no text of an article can break: one function escapes, one builds elements."""

import re
from collections.abc import Iterable
from html import escape as _entities
from urllib.parse import quote

# What steers a terminal or is no character of HTML, but for tab and newlines; lone surrogates fit no UTF-8.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Marks that turn the writing direction of all that follows them, of the page's own words too.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Addresses that cannot run anything: a place of the page, a page beside it, the web.
_ADDRESS = re.compile(r"#[\w.-]*|https?://[^\s]+|(?![/\\])[^:\s?#]+(?:#[\w.-]*)?", re.ASCII | re.IGNORECASE)
_VOID = frozenset(("br", "hr", "img", "link", "meta"))


class Html(str):
    """Markup that goes into a page as it stands; any other ``str`` is text and is escaped."""

    __slots__ = ()


Content = str | None | Iterable["Content"]


def escape(text: str) -> Html:
    """Text as HTML that shows just that text, in content and in attributes.

    Control characters become U+FFFD; marks that turn the writing direction go.

    >>> escape('<b class="x">'), escape("a\\x1b\\u202eb")
    ('&lt;b class=&quot;x&quot;&gt;', 'a�b')
    """
    return text if isinstance(text, Html) else Html(_entities(_CONTROLS.sub("\ufffd", _TURNS.sub("", str(text)))))


def join(*content: Content) -> Html:
    """Texts, markup and lists of them, one after another; None is nothing.

    >>> join("a < b", None, [Html("<hr>"), "c"])
    'a &lt; b<hr>c'
    """
    return Html("".join(_pieces(content)))


def _pieces(content: Content) -> Iterable[str]:
    if isinstance(content, str):
        yield escape(content)
    elif content is not None:
        for piece in content:
            yield from _pieces(piece)


def element(tag: str, *content: Content, **attributes: str | int | float | None) -> Html:
    """An element. Underscores in attribute names are hyphens, ``class_`` is ``class``; None leaves one out.

    An ``href`` that could run something is left out.

    >>> element("a", "R & D", href="#x", class_="ev", aria_label='"')
    '<a href="#x" class="ev" aria-label="&quot;">R &amp; D</a>'
    >>> element("a", "x", href="javascript:alert(1)"), element("br")
    ('<a>x</a>', '<br>')
    """
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for name, value in attributes.items()
        if value is not None and not (name == "href" and not _ADDRESS.fullmatch(str(value)))
    )
    if tag in _VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{join(*content)}</{tag}>")


def text_of(value: str) -> Html:
    """A text of the article: escaped, white space collapsed, set apart from the writing direction around it.

    >>> text_of(" a\\n b ")
    '<bdi>a b</bdi>'
    """
    return element("bdi", " ".join(value.split()) or "—")


def web_address(address: str | None) -> str | None:
    """An address of the web with whatever an attribute or a header could trip over quoted; None for any other."""
    if address is None or not address.lower().startswith(("http://", "https://")):
        return None
    return quote(address, safe="%/:?#@!&'()*+,;=~-._[]", errors="replace")
