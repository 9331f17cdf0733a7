"""A page of a dump: its bytes between ``<page>`` and ``</page>``, taken apart without an XML parser.

Inside a page ``<`` is always escaped, so a tag found in the bytes is a tag.
"""

import re
from urllib.parse import quote, urlsplit

import attrs

ARTICLE_SPACE, TEMPLATE_SPACE = 0, 10

_NUMBER = re.compile(r"&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));")
_TEXT = re.compile(rb"<text(?:\s[^<>]*?)?(/?)>")
_LANGUAGE = re.compile(rb"<mediawiki\b[^<>]*?\bxml:lang=[\"']([A-Za-z0-9-]{1,40})[\"']")
_BASE = re.compile(rb"<base>\s*([^<>\s]{1,2000})\s*</base>")


class PageError(ValueError):
    """A page that cannot be read; ``code`` is the code of the quarantine record."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return self.message


@attrs.frozen
class SiteInfo:
    """What a dump's head says of its wiki: the language code, and the address of its main page."""

    language: str | None = None
    base: str | None = None

    def url(self, title: str) -> str | None:
        """The address of a page, or None where the head names no wiki."""
        if self.base is None or "/" not in self.base:
            return None
        return f"{self.base.rpartition('/')[0]}/{quote(title.replace(' ', '_'), safe='/:,;@()!$*~')}"

    def permalink(self, revision: int | None) -> str | None:
        """The address of a revision."""
        if self.base is None or revision is None:
            return None
        parts = urlsplit(self.base)
        return f"{parts.scheme}://{parts.netloc}/w/index.php?oldid={revision}" if parts.netloc else None


@attrs.frozen
class DumpPage:
    """One page, with the latest of the revisions that the dump holds of it; ``timestamp`` is ISO 8601."""

    title: str
    namespace: int = 0
    page_id: int | None = None
    revision_id: int | None = None
    timestamp: str | None = None
    redirect: bool = False
    text: str = ""


def read_siteinfo(head: bytes) -> SiteInfo:
    """What the first bytes of a dump say of the wiki."""
    head = head.partition(b"<page>")[0]
    language, base = _LANGUAGE.search(head), _BASE.search(head)
    return SiteInfo(
        language[1].decode() if language else None,
        unescape(base[1].decode("utf-8", "replace")) if base else None,
    )


def is_wanted(data: bytes) -> bool:
    """Whether a page is an article or a template, and no redirect: told before anything is decoded.

    >>> is_wanted(b"<page><title>X</title><ns>1</ns>...")
    False
    """
    head = data[: data.find(b"<revision>")]
    space = head.find(b"<ns>")
    return (space < 0 or head[space + 4 : head.find(b"<", space + 4)] in (b"0", b"10")) and b"<redirect" not in head


def read_head(data: bytes) -> DumpPage:
    """Everything of a page but its text; undecodable bytes of the title stand as U+FFFD. Raises nothing."""
    bound = data.find(b"<revision>")
    head = data if bound < 0 else data[:bound]
    revision = data[data.rfind(b"<revision>") :] if bound >= 0 else b""
    return DumpPage(
        unescape(_between(head, b"<title>").decode("utf-8", "replace")),
        _integer(_between(head, b"<ns>")) or 0,
        _integer(_between(head, b"<id>")),
        _integer(_between(revision, b"<id>")),
        _between(revision, b"<timestamp>").decode("ascii", "replace") or None,
        b"<redirect" in head,
    )


def read_page(data: bytes) -> DumpPage:
    """A page with its text, unescaped.

    Raises:
        PageError: the text is no UTF-8.
    """
    page = read_head(data)
    start = max(data.rfind(b"<revision>"), 0)
    opened = _TEXT.search(data, start)
    if opened is None or opened[1]:
        return page
    end = data.find(b"</text>", opened.end())
    raw = data[opened.end() : end if end >= 0 else len(data)]
    try:
        return attrs.evolve(page, text=unescape(raw.decode()))
    except UnicodeDecodeError as error:
        raise PageError(
            "page.encoding",
            f"the text is no UTF-8: byte 0x{raw[error.start]:02x} at byte {opened.end() + error.start} of the page",
        ) from None


def unescape(text: str) -> str:
    """The text without XML's escapes; each is resolved once.

    >>> unescape("a &lt; b &amp;lt; &#233;")
    'a < b &lt; é'
    """
    if "&" not in text:
        return text
    if "&#" in text:
        text = _NUMBER.sub(_character, text)
    for name, character in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(name, character)
    return text


def _character(match: re.Match[str]) -> str:
    number = int(match[1]) if match[1] else int(match[2], 16)
    if number == ord("&"):
        return "&amp;"  # resolved with the others, once
    return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"


def _between(data: bytes, tag: bytes) -> bytes:
    start = data.find(tag)
    if start < 0:
        return b""
    end = data.find(b"<", start + len(tag))
    return data[start + len(tag) : end].strip() if end >= 0 else b""


def _integer(value: bytes) -> int | None:
    return int(value) if value.isdigit() and len(value) < 19 else None
