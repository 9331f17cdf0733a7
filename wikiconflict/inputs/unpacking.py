"""An input's bytes behind their compression: one stream that reads like any other and remembers a damage."""

import io
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from wikiconflict.dumps import Compression, Damage, chunks

_BUFFER = 1 << 16


class Unpacked(io.RawIOBase):
    """The decompressed bytes of a stream; ``damage`` says, once the end is reached, whether it is the true end.

    Over ``limit`` bytes it ends, and ``over`` says so.
    """

    def __init__(
        self, stream: BinaryIO, compression: Compression | None, head: bytes, limit: int | None = None
    ) -> None:
        self._chunks: Iterator[bytes | Damage] = chunks(stream, compression, head)
        self._left = memoryview(b"")
        self._limit = limit
        self._size = 0
        self.damage: Damage | None = None
        self.over = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._left:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            if isinstance(chunk, Damage):
                self.damage = chunk
                return 0
            self._size += len(chunk)
            if self._limit is not None and self._size > self._limit:
                self.over = True
                return 0
            self._left = memoryview(chunk)
        size = min(len(buffer), len(self._left))
        buffer[:size] = self._left[:size]
        self._left = self._left[size:]
        return size

    def buffered(self) -> BinaryIO:
        """This stream with a buffer, so that it can be read in lines."""
        return cast(BinaryIO, io.BufferedReader(self, _BUFFER))
