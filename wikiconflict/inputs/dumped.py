"""The pages of a MediaWiki XML dump as inputs: articles with a box, and template pages that hold the box of others."""

import re
from collections.abc import Iterable, Iterator

from wikiconflict.dumps import (
    Damage,
    DumpPage,
    PageError,
    Piece,
    SiteInfo,
    is_wanted,
    read_head,
    read_page,
)
from wikiconflict.dumps.pages import ARTICLE_SPACE, TEMPLATE_SPACE
from wikiconflict.inputs.errors import DamagedError, InputError, PageFailedError
from wikiconflict.inputs.page import Page, Role, origin
from wikiconflict.model import Source

_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)?<mediawiki[\s>]", re.DOTALL
)
_DAMAGED_REMEDY = "Get the file again; the good pages before and after this place were read"
_PAGE_REMEDY = "Correct the page on the wiki, or leave it out"


def is_dump(head: bytes) -> bool:
    """Whether an input begins as MediaWiki's XML does, which dumps and Special:Export share."""
    return _HEAD.match(head) is not None


def dump_pages(
    pieces: Iterable[Piece | Damage], name: str, site: SiteInfo, *, every: bool, limit: int, start: int = 0
) -> Iterator[Page | InputError]:
    """The pages of a dump that may give an article, in order; with ``every`` all its articles."""
    for piece in pieces:
        if isinstance(piece, Damage):
            yield DamagedError(name, piece.reason, _DAMAGED_REMEDY, offset=piece.offset)
        elif piece.data is None:
            reason = f"a page of over {limit} bytes was set aside"
            yield PageFailedError(name, reason, "Raise --max-page-bytes", code="page.size", offset=start)
        elif is_wanted(piece.data):
            page = _page(piece, name, site, every=every, start=start)
            if page is not None:
                yield page


def _page(piece: Piece, name: str, site: SiteInfo, *, every: bool, start: int) -> Page | InputError | None:
    assert piece.data is not None
    head = read_head(piece.data)
    role: Role
    if head.namespace == ARTICLE_SPACE and (piece.hit is not None or every):
        role = "waiting" if piece.hit == "transclusion" else "page"
    elif head.namespace == TEMPLATE_SPACE and piece.hit == "box" and head.title.casefold().endswith("infobox"):
        role = "template"
    else:
        return None
    try:
        page = read_page(piece.data)
    except PageError as error:
        return PageFailedError(
            name,
            error.message,
            _PAGE_REMEDY,
            code=error.code,
            title=head.title,
            page_id=head.page_id,
            revision_id=head.revision_id,
            offset=start,
        )
    return Page(page.text, page.title, _source(page, site), role, of_many=True, offset=start)


def _source(page: DumpPage, site: SiteInfo) -> Source:
    return origin(
        page.page_id,
        page.revision_id,
        page.timestamp,
        site.language,
        site.url(page.title),
        site.permalink(page.revision_id),
    )
