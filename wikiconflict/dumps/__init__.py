"""MediaWiki XML dumps: read as bytes, page by page, never by an XML parser; candidates are found before decoding."""

from wikiconflict.dumps.decoders import Compression, Damage, MissingDecoderError, chunks, compression_of
from wikiconflict.dumps.pages import (
    DumpPage,
    PageError,
    SiteInfo,
    is_wanted,
    read_head,
    read_page,
    read_siteinfo,
)
from wikiconflict.dumps.pieces import PAGE_LIMIT, Piece
from wikiconflict.dumps.ranges import Range, plan, read_chunks, read_range

__all__ = [
    "PAGE_LIMIT",
    "Compression",
    "Damage",
    "DumpPage",
    "MissingDecoderError",
    "PageError",
    "Piece",
    "Range",
    "SiteInfo",
    "chunks",
    "compression_of",
    "is_wanted",
    "plan",
    "read_chunks",
    "read_head",
    "read_page",
    "read_range",
    "read_siteinfo",
]
