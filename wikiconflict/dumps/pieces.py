"""Cutting pages out of a run of bytes: only around a candidate, the bytes between candidates are searched once."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

import attrs

from wikiconflict.dumps.prefilter import TRANSCLUSION, candidate_pattern

_OPEN, _CLOSE = b"<page>", b"</page>"

#: Bytes of a page beyond which it is set aside unread. The wikis accept 2 MiB of text; escapes make that longer.
PAGE_LIMIT = 16 * 1024 * 1024


@attrs.frozen
class Piece:
    """One page's bytes, or None when they are over the limit.

    ``offset`` counts from the first byte of the run. ``hit`` says why it was cut: a box, a template that may hold one,
    or nothing (all pages were asked for).
    """

    offset: int
    data: bytes | None
    hit: Literal["box", "transclusion", None]


class Run:
    """Cuts pages from chunks of bytes that follow one another; None among them stands for bytes that are lost.

    A page belongs to the run in which its ``<page>`` begins; for its end, chunks beyond the run are taken. Whatever
    stands before the run's first ``<page>`` belongs to the run before. ``language`` says whose boxes are looked for;
    None is all.

    Attributes, after the last piece:
        closed: whether the run's own bytes ended with ``</mediawiki>``.
        open: whether a page was still open when all bytes were used up.
    """

    def __init__(
        self,
        own: Iterable[bytes | None],
        beyond: Iterable[bytes | None] = (),
        *,
        every: bool = False,
        limit: int = PAGE_LIMIT,
        language: str | None = None,
    ) -> None:
        self._own = own
        self._beyond = beyond
        self._every = every
        self._limit = limit
        self._pattern = candidate_pattern(language)
        self.closed = False
        self.open = False

    def __iter__(self) -> Iterator[Piece]:
        tail = b""
        end = b""
        offset = 0  # of the first byte of tail
        skipping = False  # inside a page over the limit
        for chunk in self._own:
            if chunk is None:
                tail, skipping = b"", False
                continue
            buffer = tail + chunk if tail else chunk
            end = (end + chunk[-64:])[-64:]
            if skipping:
                closed = buffer.find(_CLOSE)
                keep = closed + len(_CLOSE) if closed >= 0 else max(len(buffer) - len(_CLOSE), 0)
                offset += keep
                buffer = buffer[keep:]
                skipping = closed < 0
                if skipping:
                    tail = buffer
                    continue
            yield from self._pieces(buffer, offset)
            tail = self._tail(buffer)
            offset += len(buffer) - len(tail)
            if len(tail) > self._limit:
                yield Piece(offset, None, None)
                skipping = True
                offset += len(tail) - len(_CLOSE)
                tail = tail[-len(_CLOSE) :]
        self.closed = end.rstrip().endswith(b"</mediawiki>")
        if tail and not skipping and not self.closed:
            yield from self._rest(tail, offset)

    def _rest(self, tail: bytes, offset: int) -> Iterator[Piece]:
        """The page that is open at the end of the run, from chunks beyond it."""
        self.open = True
        parts = [tail]
        size = len(tail)
        for chunk in self._beyond:
            if chunk is None:
                break
            # The closing tag may stand across the seam.
            seam = parts[-1][-len(_CLOSE) :] + chunk
            parts.append(chunk)
            size += len(chunk)
            if _CLOSE in seam or size > self._limit:
                break
        buffer = b"".join(parts)
        if not buffer.startswith(_OPEN):
            self.open = False
            return
        end = buffer.find(_CLOSE)
        if end >= 0:
            self.open = False
            yield from self._pieces(buffer[: end + len(_CLOSE)], offset)
        elif size > self._limit:
            self.open = False
            yield Piece(offset, None, None)

    def _tail(self, buffer: bytes) -> bytes:
        """What may belong to a page that goes on in the next chunk."""
        closed = buffer.rfind(_CLOSE)
        opened = buffer.find(_OPEN, closed + len(_CLOSE) if closed >= 0 else 0)
        if opened >= 0:
            return buffer[opened:]
        for size in range(len(_OPEN) - 1, 0, -1):
            if buffer.endswith(_OPEN[:size]):
                return buffer[-size:]
        return b""

    def _pieces(self, buffer: bytes, offset: int) -> Iterator[Piece]:
        hits = self._all(buffer) if self._every else self._candidates(buffer)
        for start, end, hit in hits:
            within = end - start <= self._limit
            yield Piece(offset + start, buffer[start:end] if within else None, hit)

    def _candidates(self, buffer: bytes) -> Iterator[tuple[int, int, Literal["box", "transclusion", None]]]:
        """The pages with a box, and those with a template that may hold one, in order."""
        boxes = _pages_around(buffer, self._pattern)
        templates = _pages_around(buffer, TRANSCLUSION)
        box, template = next(boxes, None), next(templates, None)
        while box is not None or template is not None:
            if template is None or (box is not None and box[0] <= template[0]):
                assert box is not None
                if template is not None and template[0] == box[0]:
                    template = next(templates, None)
                yield *box, "box"
                box = next(boxes, None)
            else:
                yield *template, "transclusion"
                template = next(templates, None)

    def _all(self, buffer: bytes) -> Iterator[tuple[int, int, Literal["box", "transclusion", None]]]:
        pattern = self._pattern
        position = 0
        while (start := buffer.find(_OPEN, position)) >= 0:
            end = buffer.find(_CLOSE, start)
            if end < 0:
                return
            position = end + len(_CLOSE)
            hit: Literal["box", "transclusion", None] = None
            if pattern.search(buffer, start, position):
                hit = "box"
            elif TRANSCLUSION.search(buffer, start, position):
                hit = "transclusion"
            yield start, position, hit


def _pages_around(buffer: bytes, pattern: "re.Pattern[bytes]") -> Iterator[tuple[int, int]]:
    position = 0
    while (hit := pattern.search(buffer, position)) is not None:
        start = buffer.rfind(_OPEN, position, hit.start())
        end = buffer.find(_CLOSE, hit.end())
        if end < 0:
            return
        position = end + len(_CLOSE)
        if start >= 0 and buffer.find(_CLOSE, start, hit.start()) < 0:
            yield start, position
