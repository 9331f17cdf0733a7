"""The streams of a multistream bzip2 file, found by their first bytes, so that no index is needed."""

import bz2
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import BinaryIO, Literal, cast, get_args

from wikiconflict.dumps.decoders import Damage

#: A block's magic number; with the stream's head before it, ten bytes that no other place holds by chance.
_BLOCK = b"1AY&SY"
_HEAD = len(b"BZh9") + len(_BLOCK)
_STEP = 4096
_LONGEST = 8 << 20
_READ = 1 << 20
#: Decompressed bytes of one range up to which a fast decoder's output is held until it is known to be whole.
_HELD = 128 << 20

Engine = Literal["lbzip2", "rapidgzip", "bz2"]


def stream_starts(data: bytes) -> list[int]:
    """Where streams begin in the bytes of a file."""
    starts = []
    position = data.find(_BLOCK)
    while position >= 0:
        start = position - 4
        if start >= 0 and data.startswith(b"BZh", start) and data[start + 3] in b"123456789":
            starts.append(start)
        position = data.find(_BLOCK, position + 1)
    return starts


def is_multistream(stream: BinaryIO, within: int = 32 << 20) -> bool:
    """Whether a second stream begins early in a bzip2 file, so that it can be read in ranges."""
    stream.seek(0)
    found = 0
    tail = b""
    while within > 0 and (data := stream.read(_READ)):
        within -= len(data)
        data = tail + data
        found += len(stream_starts(data))
        if found > 1:
            return True
        tail = data[1 - _HEAD :]
    return False


def read_streams(
    stream: BinaryIO, start: int, end: int | None, engine: Engine | None = None
) -> Iterator[bytes | Damage]:
    """The decompressed bytes of all streams that begin in ``start`` to ``end`` of a file; of all from ``start`` on
    where ``end`` is None.

    A damaged stream gives its good blocks and one Damage; the next stream goes on.
    """
    if end is None:
        size = stream.seek(0, 2)
        position = start
        while position < size:
            # One stream at a time: what is asked for is a page's end, which is near.
            following = min(position + _READ, size)
            yield from read_streams(stream, position, following, "bz2")
            position = following
        return
    data, starts = _own(stream, start, end)
    if not starts:
        return
    engine = engine or fastest()
    if engine != "bz2" and len(starts) > 1:
        whole = _lbzip2(data[starts[0] :]) if engine == "lbzip2" else _rapidgzip(data[starts[0] :])
        if whole is not None:
            for offset in range(0, len(whole), _LONGEST):
                yield whole[offset : offset + _LONGEST]
            return
    for first, last in zip(starts, [*starts[1:], len(data)], strict=True):
        yield from _one_stream(data[first:last], start + first)


def _own(stream: BinaryIO, start: int, end: int) -> tuple[bytes, list[int]]:
    """The bytes from ``start`` to where the last stream that begins before ``end`` ends; the starts in them."""
    stream.seek(start)
    data = stream.read(end - start + _HEAD - 1)
    starts = [place for place in stream_starts(data) if start + place < end]
    if not starts:
        return b"", []
    parts = [data]
    searched = end - start
    tail = data[searched:]
    while True:
        following = stream_starts(tail)
        if following:
            return b"".join(parts)[: searched + following[0]], starts
        more = stream.read(_READ)
        if not more:
            return b"".join(parts), starts
        parts.append(more)
        searched += max(len(tail) - (_HEAD - 1), 0)
        tail = tail[-(_HEAD - 1) :] + more


def _one_stream(data: bytes, offset: int) -> Iterator[bytes | Damage]:
    decoder = bz2.BZ2Decompressor()
    try:
        out = decoder.decompress(data, _LONGEST)
    except (OSError, ValueError) as error:
        yield from _good_blocks(data)
        yield Damage(offset, f"the bzip2 stream is damaged ({error})")
        return
    if decoder.eof:
        yield out
    else:
        # Longer than the limit, or cut off: a call without new input says which.
        while out:
            yield out
            if decoder.eof or decoder.needs_input:
                break
            try:
                out = decoder.decompress(b"", _LONGEST)
            except (OSError, ValueError) as error:
                yield Damage(offset, f"the bzip2 stream is damaged ({error})")
                return
    if not decoder.eof:
        yield Damage(offset, "the bzip2 stream is cut off")
    elif decoder.unused_data.strip(b"\0") and not _is_empty_stream(decoder.unused_data):
        place = offset + len(data) - len(decoder.unused_data)
        yield Damage(place, "bytes follow a bzip2 stream that begin no other")


def _is_empty_stream(data: bytes) -> bool:
    return data[:3] == b"BZh" and data[4:] == b"\x17\x72\x45\x38\x50\x90\0\0\0\0"


def _good_blocks(data: bytes) -> Iterator[bytes]:
    """What can be decompressed before the damage: a decoder that fails gives nothing of the call in which it did."""
    decoder = bz2.BZ2Decompressor()
    for start in range(0, len(data), _STEP):
        try:
            out = decoder.decompress(data[start : start + _STEP])
        except (OSError, ValueError, EOFError):
            return
        if out:
            yield out


@cache
def fastest() -> Engine:
    """The fastest bzip2 decoder at hand: ``lbzip2`` on the PATH, the extra ``fast``, else Python's own.

    The environment variable ``WIKICONFLICT_BZIP2`` names another one (``bz2``, ``lbzip2``, ``rapidgzip``).
    """
    wanted = os.environ.get("WIKICONFLICT_BZIP2")
    if wanted in get_args(Engine):
        return cast(Engine, wanted)
    if shutil.which("lbzip2"):
        return "lbzip2"
    try:
        import rapidgzip  # noqa: F401
    except ImportError:
        return "bz2"
    return "rapidgzip"


def _lbzip2(data: bytes) -> bytes | None:
    """All streams by ``lbzip2`` on one thread; None unless it read every byte without a word."""
    in_memory = hasattr(os, "memfd_create")
    with os.fdopen(os.memfd_create("streams"), "w+b") if in_memory else tempfile.TemporaryFile() as source:
        source.write(data)
        source.seek(0)
        try:
            process = subprocess.Popen(
                ["lbzip2", "-dcn1"],
                stdin=source,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                pipesize=_READ,
            )
        except OSError:
            return None
        assert process.stdout is not None
        assert process.stderr is not None
        with process:
            parts = []
            size = 0
            while part := process.stdout.read(_READ):
                parts.append(part)
                size += len(part)
                if size > _HELD:
                    process.kill()
                    return None
            said = process.stderr.read()
    return b"".join(parts) if process.returncode == 0 and not said else None


def _rapidgzip(data: bytes) -> bytes | None:
    """All streams by ``rapidgzip``; None unless its checksums hold."""
    import rapidgzip

    try:
        with rapidgzip.IndexedBzip2File(BytesIO(data), parallelization=1) as reader:
            out: bytes = reader.read(_HELD)
    except Exception:  # it raises bare RuntimeErrors, and the plain decoder tells what is wrong
        return None
    return out if len(out) < _HELD else None
