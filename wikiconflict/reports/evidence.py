"""Evidence: each value's excerpt of the source, with the place marked, and the citations beside it."""

import re
from collections.abc import Iterator, Mapping

import attrs

from wikiconflict.dialects.detect import unescaped
from wikiconflict.model import Article, Citation
from wikiconflict.provenance import collect
from wikiconflict.reports.markup import Content, Html, element, escape, join, text_of, web_address
from wikiconflict.source import Span, sha256

#: Characters of the source that an excerpt shows on either side of its place, and at each end of a long place.
AROUND, END_OF_LONG = 70, 240

# Whole boxes and whole sections are the page itself; an excerpt of them would say nothing.
_WHOLE = re.compile(r"(?:/others/\d+)?|(?:/sections/\d+)+(?:/text)?")
_STEP = re.compile(r"/([a-z_]+)(?:/(\d+))?")
_ONE = {
    "sides": "side",
    "combatants": "party",
    "members": "member",
    "commanders": "commander",
    "units": "unit",
    "strengths": "strength",
    "casualties": "losses",
    "phases": "phase",
    "timeline": "timeline entry",
    "places": "place",
    "events": "event",
    "figures": "figure",
    "sections": "section",
    "statements": "statement",
    "others": "further conflict",
    "images": "image",
    "see_also": "see also",
    "categories": "category",
    "part_of": "part of",
    "start": "from",
    "end": "to",
    "claimed_by": "claimant",
}


class WrongTextError(ValueError):
    """The text is not the one that the article was read from."""


@attrs.frozen
class Exhibit:
    """One place of the source, and what was read from it: JSON Pointers into the record."""

    span: Span
    pointers: tuple[str, ...]
    citations: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """The id of its excerpt."""
        return anchor(self.span)


def anchor(span: Span) -> str:
    """The id of the excerpt of a span."""
    return f"s{span.start}-{span.end}"


class Evidence:
    """The exhibits of an article, in the order of the source."""

    def __init__(self, article: Article | None, text: str | None = None) -> None:
        """Gathers what the article remembers of its places; ``text`` is the page it was read from.

        Without an article there is no evidence, and nothing is linked.

        Raises:
            WrongTextError: ``text`` is another one (its SHA-256 is not that of ``article.source``).
        """
        self.text = None if text is None or article is None else _page(article, text)
        self._citations: Mapping[str, Citation] = {}
        gathered: dict[Span, tuple[list[str], dict[str, None]]] = {}
        if article is not None:
            self._citations = {citation.id: citation for citation in article.citations}
            _gather(article, gathered)
        self.exhibits = tuple(
            Exhibit(span, tuple(dict.fromkeys(pointers)), tuple(citations))
            for span, (pointers, citations) in sorted(gathered.items())
        )
        self._spans = frozenset(gathered)

    def link(self, shown: Content, span: Span | None) -> Html:
        """What is shown as a link to its excerpt; as it is where it has no place in the source."""
        if span is None or span not in self._spans:
            return join(shown)
        return element("a", shown, class_="ev", href=f"#{anchor(span)}")

    def value(self, text: str, span: Span | None = None) -> Html:
        """A text of the article, linked to the excerpt of its own place, or of the entry's where that is given."""
        return self.link(text_of(text), span or getattr(text, "span", None))

    def section(self) -> Iterator[Html]:
        """All excerpts as a list."""
        if self.text is None:
            yield element(
                "p",
                "The source text was not at hand when this page was made, so the places are told by the offsets of "
                "their characters alone.",
                class_="note",
            )
        yield element("ol", [self._exhibit(exhibit) for exhibit in self.exhibits], class_="exhibits")

    def _exhibit(self, exhibit: Exhibit) -> Html:
        span = exhibit.span
        excerpt = None if self.text is None else element("blockquote", *_excerpt(self.text, span), class_="source")
        return element(
            "li",
            element(
                "p",
                element("span", f"{span.start:,}–{span.end:,}", class_="offsets", title="characters of the source"),
                " ",
                element("span", "; ".join(dict.fromkeys(map(pointer_words, exhibit.pointers))), class_="read-as"),
            ),
            excerpt,
            [self._citation(name) for name in exhibit.citations],
            id=exhibit.anchor,
            tabindex=-1,
        )

    def _citation(self, name: str) -> Html:
        citation = self._citations.get(name)
        if citation is None:
            return element("p", "Citation ", escape(name), class_="citation")
        said = text_of(citation.text or citation.name or citation.url or name)
        address = web_address(citation.url)
        linked = element("a", said, href=address, rel="noreferrer") if address else said
        return element("p", "Citation: ", linked, class_="citation")


def _gather(article: Article, gathered: dict[Span, tuple[list[str], dict[str, None]]]) -> None:
    """Pointers and citations by span: of the record's values, the findings, and what was not read."""
    for pointer, place in collect(article).items():
        if not _WHOLE.fullmatch(pointer):
            pointers, citations = gathered.setdefault(place.span, ([], {}))
            pointers.append(pointer)
            citations.update(dict.fromkeys(place.citations))
    for found in article.diagnostics:
        if found.start is not None and found.end is not None:
            gathered.setdefault(Span(found.start, found.end), ([], {}))[0].append("finding")
    for conflict in article.conflicts:
        for left in conflict.unread:
            gathered.setdefault(Span(left.start, left.end), ([], {}))[0].append("not read")


def _page(article: Article, text: str) -> str:
    for candidate in (text, unescaped(text)):
        if candidate is not None and sha256(candidate) == article.source.sha256:
            return candidate
    raise WrongTextError(
        "the text is not the one this article was read from (its SHA-256 differs from article.source.sha256); "
        "give the same text as to parse(), or none"
    )


def _excerpt(text: str, span: Span) -> Iterator[Content]:
    """The place, marked, with its surroundings on the same line; the middle of a long place is left out."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - AROUND)
    end = text.find("\n", span.end)
    end = min(len(text) if end < 0 else end, span.end + AROUND)
    if start > 0 and text[start - 1] != "\n":
        yield "…"
    yield text[start : span.start]
    marked = span.of(text)
    if len(marked) > 2 * END_OF_LONG:
        left_out = len(marked) - 2 * END_OF_LONG
        yield element("mark", marked[:END_OF_LONG])
        yield element("span", f" … {left_out:,} characters … ", class_="left-out")
        yield element("mark", marked[-END_OF_LONG:])
    else:
        yield element("mark", marked) if marked else element("mark", "∅", title="an empty place")
    yield text[span.end : end]
    if end < len(text) and text[end] != "\n":
        yield "…"


def pointer_words(pointer: str) -> str:
    """A JSON Pointer in words.

    >>> pointer_words("/sides/1/commanders/3/name"), pointer_words("/when/start"), pointer_words("/details/weapons/0")
    ('side 2, commander 4, name', 'when, from', 'details, weapons 1')
    """
    if not pointer.startswith("/"):
        return pointer
    words = []
    for name, index in _STEP.findall(pointer):
        said = _ONE.get(name, name.replace("_", " "))
        words.append(f"{said} {int(index) + 1}" if index else said)
    return ", ".join(words)
