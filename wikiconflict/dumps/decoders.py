"""Decompressing a stream: gzip, bzip2 and Zstandard as chunks of bytes; a damage is told, not raised.

All good bytes before a damage are given. Memory is bounded whatever the compression ratio.
"""

import bz2
import zlib
from collections.abc import Iterator
from io import RawIOBase
from typing import Any, BinaryIO, Literal, Protocol

import attrs

Compression = Literal["bzip2", "gzip", "zstd"]

_MAGIC: tuple[tuple[bytes, Compression], ...] = (
    (b"BZh", "bzip2"),
    (b"\x1f\x8b", "gzip"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
)
_READ = 1 << 20
#: What a decoder is given at once: a decoder that fails takes with it what the same call had decoded.
_STEP = 4096
_LONGEST = 4 << 20
#: The memory that a frame of Zstandard may ask for: that of ``zstd -d`` and of Python 3.14 without options.
_WINDOW = 1 << 27


@attrs.frozen
class Damage:
    """Where an input is damaged or ends too soon; ``offset`` counts the bytes of the input as it is stored."""

    offset: int
    reason: str


class MissingDecoderError(OSError):
    """A compression that this installation cannot read; the message names the extra to install."""


class Decoder(Protocol):
    """What the decoders of the three compressions have in common."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = ...) -> bytes: ...


def compression_of(head: bytes) -> Compression | None:
    """The compression that an input's first bytes announce; None for none."""
    return next((name for magic, name in _MAGIC if head.startswith(magic)), None)


def chunks(stream: BinaryIO, compression: Compression | None, head: bytes = b"") -> Iterator[bytes | Damage]:
    """The bytes of a stream, decompressed, chunk by chunk; ``head`` was read from it already.

    Nothing follows a damage.

    Raises:
        MissingDecoderError: Zstandard needs Python 3.14 or the extra ``zstd``.
        OSError: the stream can't be read.
    """
    if compression is None:
        yield from _raw(stream, head)
    elif compression == "zstd":
        yield from _zstd_chunks(stream, head)
    else:
        yield from _gathered(_decoded(stream, head, compression))


def _raw(stream: BinaryIO, head: bytes) -> Iterator[bytes]:
    if head:
        yield head
    while data := stream.read(_READ):
        yield data


def _gathered(parts: Iterator[bytes | Damage]) -> Iterator[bytes | Damage]:
    """Chunks of at least a megabyte, but for the last: what reads them has a fixed cost a chunk."""
    held: list[bytes] = []
    size = 0
    for part in parts:
        if isinstance(part, Damage):
            yield b"".join(held)
            yield part
            return
        held.append(part)
        size += len(part)
        if size >= _READ:
            yield b"".join(held)
            held, size = [], 0
    if held:
        yield b"".join(held)


def _decoded(stream: BinaryIO, head: bytes, compression: Compression) -> Iterator[bytes | Damage]:
    decoder = _decoder(compression)
    offset = 0
    for data in _raw(stream, head):
        for start in range(0, len(data), _STEP):
            pending = data[start : start + _STEP]
            while pending:
                if decoder.eof:
                    if not pending.startswith(b"B" if compression == "bzip2" else b"\x1f"):
                        if pending.strip(b"\0"):
                            yield Damage(offset, f"bytes follow the {compression} data that are none")
                        return
                    decoder = _decoder(compression)
                try:
                    yield from _drained(decoder, pending)
                except (OSError, EOFError, ValueError, zlib.error) as error:
                    yield Damage(offset, f"the {compression} data is damaged ({error})")
                    return
                rest = decoder.unused_data
                offset += len(pending) - len(rest)
                pending = rest
    if not decoder.eof:
        yield Damage(offset, f"the {compression} data is cut off")


def _drained(decoder: Decoder, data: bytes) -> Iterator[bytes]:
    out = decoder.decompress(data, _LONGEST)
    while out:
        yield out
        if decoder.eof or len(out) < _LONGEST:
            return
        out = decoder.decompress(b"", _LONGEST)


class _Gzip:
    """``zlib``'s decoder with the interface of ``bz2``'s."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(zlib.MAX_WBITS | 16)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = 0) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)


def _decoder(compression: Compression) -> Decoder:
    return bz2.BZ2Decompressor() if compression == "bzip2" else _Gzip()


class _Joined(RawIOBase):
    """A head that was read already, and the stream behind it."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = head
        self._stream = stream
        self.position = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._head[: len(buffer)] if self._head else self._stream.read(len(buffer))
        self._head = self._head[len(data) :] if self._head else b""
        buffer[: len(data)] = data
        self.position += len(data)
        return len(data)


def _zstd_chunks(stream: BinaryIO, head: bytes) -> Iterator[bytes | Damage]:
    source = _Joined(head, stream)
    reader, failure = _zstd_reader(source)
    while True:
        try:
            data = reader.read(_READ)
        except (failure, EOFError) as error:
            yield Damage(
                source.position, f"the zstd data is damaged, cut off, or asks for a window of over 128 MiB ({error})"
            )
            return
        if not data:
            return
        yield data


def _zstd_reader(source: Any) -> tuple[Any, type[Exception]]:
    try:
        from compression import zstd  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        try:
            import zstandard
        except ImportError:
            raise MissingDecoderError(
                "Zstandard is read by Python 3.14 or the package zstandard: "
                "install wikiconflict[zstd], or decompress it with zstd -d"
            ) from None
        reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(source, read_across_frames=True)
        return reader, zstandard.ZstdError
    return zstd.ZstdFile(source), zstd.ZstdError
