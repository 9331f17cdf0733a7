"""Ranges of a dump's file, each readable by itself: the unit that workers take.

Where ranges begin depends on the file alone, never on the number of workers.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Literal

import attrs

from wikiconflict.dumps.decoders import Compression, Damage
from wikiconflict.dumps.pieces import PAGE_LIMIT, Piece, Run
from wikiconflict.dumps.streams import is_multistream, read_streams

#: Bytes of the file in a range: small enough that all workers end together, large against the cost of one.
STREAMS_RANGE = 2 << 20
PLAIN_RANGE = 8 << 20

_READ = 1 << 20


@attrs.frozen
class Range:
    """The bytes ``start`` to ``end`` of a file: of bzip2 streams, or of plain XML. ``last``: the file ends here."""

    kind: Literal["streams", "plain"]
    start: int
    end: int
    last: bool


def plan(stream: BinaryIO, compression: Compression | None) -> tuple[Range, ...]:
    """The ranges of a file that holds a dump, in order; none where it can only be read from front to end.

    Raises:
        OSError: the file can't be read.
    """
    if compression is None:
        return _ranges("plain", stream.seek(0, 2), PLAIN_RANGE)
    if compression == "bzip2" and is_multistream(stream):
        return _ranges("streams", stream.seek(0, 2), STREAMS_RANGE)
    return ()


def _ranges(kind: Literal["streams", "plain"], size: int, step: int) -> tuple[Range, ...]:
    return tuple(
        Range(kind, start, min(start + step, size), start + step >= size) for start in range(0, max(size, 1), step)
    )


def read_range(
    stream: BinaryIO,
    part: Range,
    *,
    every: bool = False,
    limit: int = PAGE_LIMIT,
    language: str | None = None,
) -> Iterator[Piece | Damage]:
    """The candidate pages that begin in a range, or all pages with ``every``; damages stand where they were met.

    Raises:
        OSError: the file can't be read.
    """
    if part.kind == "plain":
        own: Iterator[bytes | Damage] = _plain(stream, part.start, part.end)
        beyond: Iterator[bytes | Damage] = _plain(stream, part.end, None)
    else:
        own = read_streams(stream, part.start, part.end)
        beyond = read_streams(stream, part.end, None)
    yield from read_chunks(own, beyond, start=part.start, last=part.last, every=every, limit=limit, language=language)


def read_chunks(
    own: Iterable[bytes | Damage],
    beyond: Iterable[bytes | Damage] = (),
    *,
    start: int = 0,
    last: bool = True,
    every: bool = False,
    limit: int = PAGE_LIMIT,
    language: str | None = None,
) -> Iterator[Piece | Damage]:
    """The pages of a dump's bytes; with ``last``, a missing ``</mediawiki>`` is a damage."""
    damages: list[Damage] = []
    run = Run(_without(own, damages), _without(beyond, []), every=every, limit=limit, language=language)
    for piece in run:
        yield from damages
        if damages:
            last = False  # one report of one damage
            damages.clear()
        yield piece
    if damages:
        yield from damages
    elif run.open or (last and not run.closed):
        yield Damage(start, "the dump is cut off: </mediawiki> is missing at its end")


def _without(chunks: Iterable[bytes | Damage], damages: list[Damage]) -> Iterator[bytes | None]:
    for chunk in chunks:
        if isinstance(chunk, Damage):
            damages.append(chunk)
            yield None
        else:
            yield chunk


def _plain(stream: BinaryIO, start: int, end: int | None) -> Iterator[bytes]:
    position = start
    while end is None or position < end:
        stream.seek(position)
        data = stream.read(_READ if end is None else min(_READ, end - position))
        if not data:
            return
        position += len(data)
        yield data
