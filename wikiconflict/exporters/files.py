"""Files written whole or not at all: into a file beside the target, which then takes the target's place."""

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of ``path`` when the block ends without an exception.

    Missing folders are made. What is no regular file (``/dev/null``, a pipe) is written to directly.

    Raises:
        OSError: the folder or the file can't be written.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as device:
            yield device
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    target = path.resolve()  # a symbolic link stays one
    draft = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.tmp")
    # not tempfile: its files are private to the user, an export follows the umask
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with open(handle, "wb") as file:
            yield file
        os.replace(draft, target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def write_text(path: Path, chunks: Iterable[str]) -> None:
    """Writes text as UTF-8, whole or not at all; newlines stay as they are.

    Raises:
        OSError: the file can't be written.
    """
    with replacing(path) as file:
        for chunk in chunks:
            file.write(chunk.encode())
