"""Boxes on pages of their own: ``{{X infobox}}`` in an article takes the box of the page ``Template:X infobox``.

Template pages may stand anywhere in a dump, so such articles come at its end, in the order of the dump.
"""

import re
from collections.abc import Iterator, Mapping

import attrs

from wikiconflict.diagnostics import diagnose
from wikiconflict.inputs.errors import InputError
from wikiconflict.inputs.page import Page
from wikiconflict.inputs.paths import Input
from wikiconflict.inputs.tasks import Found, Options
from wikiconflict.model import Article
from wikiconflict.source import Span

_USED = re.compile(r"\{\{\s*(?:[^\W\d_]+:)?([^|{}\n\[\]<>:]{2,100}?[ _]infobox)\s*\}\}", re.IGNORECASE)
_NOT_INCLUDED = re.compile(
    r"<noinclude>.*?(?:</noinclude>|\Z)|</?(?:includeonly|onlyinclude)>", re.DOTALL | re.IGNORECASE
)


class BoxesApart:
    """Collects the articles that wait, and the template pages; joins them at the end."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Input, Page]] = []
        self._templates: dict[str, str] = {}

    def take(self, source: Input, page: Page) -> None:
        """Keeps a page that waits, or a template page."""
        if page.role == "template" and page.title is not None:
            self._templates[_key(page.title.partition(":")[2])] = _NOT_INCLUDED.sub("", page.text).strip()
        else:
            self._waiting.append((source, page))

    def found(self, options: Options) -> Iterator[Found]:
        """The articles whose box was found, in order; with ``every`` the others too. Leaves nothing behind."""
        from wikiconflict.inputs.reading import line_of

        for source, page in self._waiting:
            value = joined(page, self._templates, source, options)
            if isinstance(value, Article):
                yield Found(value if options.lines is None else line_of(value, options.lines), True)
            elif value is not None:
                yield Found(value, True)
        self._waiting.clear()
        self._templates.clear()


def joined(page: Page, templates: Mapping[str, str], source: Input, options: Options) -> Article | InputError | None:
    """The article of a page whose box stands in one of ``templates``; None when none of them is used."""
    from wikiconflict.inputs.reading import parse_page

    used = next((m for m in _USED.finditer(page.text) if _key(m[1]) in templates), None)
    if used is None:
        return parse_page(page, source, options) if options.request.every else None
    box = templates[_key(used[1])]
    text = f"{page.text[: used.start()]}{box}{page.text[used.end() :]}"
    article = parse_page(attrs.evolve(page, text=text), source, options)
    if isinstance(article, Article):
        if article.conflict is None and not options.request.every:
            return None
        message = f"the box stands on the page Template:{' '.join(used[1].replace('_', ' ').split())}"
        finding = diagnose("box.joined", message, span=Span(used.start(), used.start() + len(box)))
        return attrs.evolve(article, diagnostics=(*article.diagnostics, finding))
    return article


def _key(name: str) -> str:
    return " ".join(name.replace("_", " ").split()).casefold()
