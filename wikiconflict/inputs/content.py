"""What an input holds, told by its content: a page's text, records of ours, or a container of pages."""

import io
import re
import tarfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import BinaryIO, Literal

import attrs

from wikiconflict.dumps import chunks, compression_of, read_chunks, read_siteinfo
from wikiconflict.inputs.decoding import decode
from wikiconflict.inputs.dumped import dump_pages, is_dump
from wikiconflict.inputs.errors import DamagedError, InputError, PageFailedError
from wikiconflict.inputs.json_content import is_json, json_contents
from wikiconflict.inputs.limits import DEFAULT_LIMITS, Limits
from wikiconflict.inputs.page import Page
from wikiconflict.inputs.parquet import is_parquet, parquet_pages
from wikiconflict.inputs.unpacking import Unpacked
from wikiconflict.languages import known_codes
from wikiconflict.model import Article

Form = Literal["text", "record", "array", "lines", "dump", "corpus"]

#: The forms that hold any number of articles.
CONTAINERS: tuple[Form, ...] = ("array", "lines", "dump", "corpus")


_HEAD = 1 << 16
#: How XML and HTML begin with a document type: what it declares can grow without end, and a wiki writes none.
_DOCTYPE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]*>\s*)?(?:<!--.*?-->\s*)*<!DOCTYPE[\s>]", re.DOTALL | re.I)
_CUT_REMEDY = "Get the file again; what stands before this place was read"


@attrs.frozen
class Request:
    """What is asked of containers.

    Attributes:
        every: all pages of dumps and corpora, with or without a conflict box.
        columns: field of ``json_forms.COLUMNS`` -> the corpus's own name for that column.
        limits: how much is read, and over what size something is set aside.
        language: the language that pages are read in, whatever their container says; None for what it says.
    """

    every: bool = False
    columns: Mapping[str, str] = attrs.field(factory=dict)
    limits: Limits = DEFAULT_LIMITS
    language: str | None = None


Content = tuple[Form, Page | Article | InputError]


def contents(stream: BinaryIO, name: str, place: PurePosixPath, request: Request) -> Iterator[Content]:
    """What an input holds, in order, each with the form it was found in.

    Containers are read piece by piece, so that a long file takes no more memory than a short one.

    Raises:
        OSError: the stream can't be read.
    """
    head = stream.read(_HEAD)
    compression = compression_of(head)
    if compression is None:
        yield from _plain(head, stream, name, place, request, None)
        return
    if place.suffix.lower() in (".bz2", ".gz", ".zst"):
        place = place.with_suffix("")
    unpacked = Unpacked(stream, compression, head, request.limits.unpacked_bytes)
    inner = unpacked.buffered()
    head = inner.read(_HEAD)
    if head or unpacked.damage is None:
        yield from _plain(head, inner, name, place, request, unpacked)
    if unpacked.over:
        limit = request.limits.unpacked_bytes
        reason = f"over {limit} bytes unpacked; what stands behind them was not read"
        yield "dump", InputError(name, reason, "Unpack it first, if you know where it comes from")
    elif unpacked.damage is not None:
        damage = unpacked.damage
        yield "dump", DamagedError(name, damage.reason, _CUT_REMEDY, offset=damage.offset)


def speaks(language: str | None) -> str | None:
    """The language whose boxes a dump can hold: None, for all, where no data file speaks its own."""
    return language if language in known_codes() else None


def is_index(head: bytes) -> bool:
    """Whether a text is the index of a multistream dump: lines ``offset:page id:title``.

    >>> is_index(b"616:10:AccessibleComputing\\n616:12:Anarchism\\n")
    True
    """
    lines = head[:2000].splitlines()[:-1]
    fields = [line.split(b":", 2) for line in lines]
    return bool(lines) and all(len(row) == 3 and row[0].isdigit() and row[1].isdigit() for row in fields)


def _plain(
    head: bytes, stream: BinaryIO, name: str, place: PurePosixPath, request: Request, unpacked: Unpacked | None
) -> Iterator[Content]:
    if is_dump(head):
        site = read_siteinfo(head)
        language = speaks(request.language or site.language)
        held = chunks(stream, None, head)
        pieces = read_chunks(held, every=request.every, limit=request.limits.page_bytes, language=language)
        for page in dump_pages(pieces, name, site, every=request.every, limit=request.limits.page_bytes):
            # That the dump's end is missing says nothing new where the compressed bytes are cut off or damaged.
            if not (isinstance(page, DamagedError) and unpacked is not None and (unpacked.over or unpacked.damage)):
                yield "dump", page
    elif _DOCTYPE.match(head):
        reason = "XML or HTML with a DOCTYPE, which is refused: what it declares is not read"
        yield "text", InputError(name, reason, "Get the page's wikitext, or the wiki's own export, which has none")
    elif is_parquet(head):
        file = _seekable(stream, head, request.limits.document_bytes)
        if file is None:
            yield "corpus", _over(name, "Parquet through a pipe", request.limits.document_bytes, "Give the file itself")
        else:
            for page in parquet_pages(file, name, request.columns):
                yield "corpus", _within(page, name, request.limits)
    elif is_tar(head):
        yield from _members(head, stream, name, request)
    elif is_json(head, place):
        for form, content in json_contents(head, stream, name, place, request.columns, request.limits):
            yield form, _within(content, name, request.limits)
    elif is_index(head) and "index" in place.name:
        return
    elif is_index(head):
        reason = "the index of a multistream dump, which holds no pages"
        yield "text", InputError(name, reason, "Leave it out: the dump is read without it")
    elif (kind := _binary(head)) is not None:
        yield "text", InputError(name, f"{kind[0]}, which holds no article's text", kind[1])
    else:
        limit = request.limits.page_bytes
        data = head + stream.read(max(limit + 1 - len(head), 0))
        yield "text", _over(name, "a page", limit, "Raise --max-page-bytes") if len(data) > limit else _page(data, name)


#: How files begin that are given by mistake, what they are, and what to do.
_BINARIES = (
    (b"SQLite format 3\x00", "a SQLite database", "Articles stored in one are read in Python: wikiconflict.load(path)"),
    (b"\x89PNG", "a PNG image", "Leave it out"),
    (b"\xff\xd8\xff", "a JPEG image", "Leave it out"),
    (b"GIF8", "a GIF image", "Leave it out"),
    (b"%PDF-", "a PDF document", "Get the article's wikitext"),
    (b"PK\x03\x04", "a ZIP archive", "Unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "Unpack it first: 7z x"),
    (b"\xfd7zXZ\x00", "an xz file", "Unpack it first: xz -d"),
)


def _binary(head: bytes) -> tuple[str, str] | None:
    """What a file is that is no text, and what to do with it.

    >>> _binary(b"%PDF-1.7")
    ('a PDF document', "Get the article's wikitext")
    """
    return next(((kind, remedy) for magic, kind, remedy in _BINARIES if head.startswith(magic)), None)


def _over(name: str, what: str, limit: int, remedy: str) -> InputError:
    return InputError(name, f"{what} of over {limit} bytes was set aside", remedy)


def _within(content: Page | Article | InputError, name: str, limits: Limits) -> Page | Article | InputError:
    """The page of a corpus, unless it is longer than a page of a dump may be."""
    if not isinstance(content, Page) or len(content.text) <= limits.page_bytes:
        return content
    return PageFailedError(
        name,
        f"a page of over {limits.page_bytes} bytes was set aside",
        "Raise --max-page-bytes",
        code="page.size",
        title=content.title,
    )


def _page(data: bytes, name: str) -> Page | InputError:
    try:
        return Page(decode(data, name))
    except InputError as error:
        return error


def _seekable(stream: BinaryIO, head: bytes, limit: int) -> BinaryIO | None:
    """The stream from its start, since Parquet's directory stands at its end; None where that is too much to hold."""
    if stream.seekable():
        stream.seek(0)
        return stream
    data = head + stream.read(max(limit + 1 - len(head), 0))
    return io.BytesIO(data) if len(data) <= limit else None


def is_tar(head: bytes) -> bool:
    """Whether an input is a tar archive."""
    return head[257:262] == b"ustar"


def _members(head: bytes, stream: BinaryIO, name: str, request: Request) -> Iterator[Content]:
    """The contents of an archive's regular files, in order; nothing is written to the disk."""
    joined = Unpacked(stream, None, head).buffered()
    try:
        with tarfile.open(fileobj=joined, mode="r|") as archive:
            for member in archive:
                file = archive.extractfile(member) if member.isreg() else None
                if file is not None:
                    inner = PurePosixPath(member.name)
                    yield from contents(file, f"{name}:{member.name}", inner, request)  # type: ignore[arg-type]
    except (tarfile.TarError, EOFError, zlib.error) as error:
        yield "corpus", DamagedError(name, f"the archive is damaged or cut off ({error})", _CUT_REMEDY)
