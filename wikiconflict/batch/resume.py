"""Output that survives a stop at any moment: drafts that only grow, and a journal of how far they are good.

A draft's bytes count once a line of the journal says so; what stands behind them is cut off when the run goes on. Files
take their names when all is done.
"""

import json
import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from wikiconflict.batch.jobs import Place


class ResumeError(ValueError):
    """A stopped run that cannot go on; the message says why and what to do."""


@attrs.frozen
class State:
    """How far a run has come, and what it had counted by then."""

    place: Place = attrs.field(factory=Place)
    counts: Mapping[str, int] = attrs.field(factory=dict)


class Drafts:
    """The drafts of one run's files, and their journal beside the first.

    Args:
        paths: the files; the first is always written, the others when something was written to them.
        scratch: the indices of files that only the run itself needs, and that go at its end.
        identity: what must be the same for a run to go on: versions, options, inputs.
        resume: go on where a run with the same first path stopped; without one, begin.

    Raises:
        ResumeError: the stopped run was another one, or its drafts are gone.
        OSError: the files can't be written.
    """

    def __init__(self, paths: Sequence[Path], identity: str, *, scratch: Collection[int], resume: bool) -> None:
        self._paths = tuple(paths)
        self._scratch = scratch
        self._drafts = tuple(path.with_name(f"{path.name}.partial") for path in paths)
        self._journal_path = paths[0].with_name(f"{paths[0].name}.journal")
        self.state = State()
        self.finished = False
        paths[0].parent.mkdir(parents=True, exist_ok=True)
        sizes = [0] * len(paths)
        lines = list(_lines(self._journal_path)) if resume else []
        if lines:
            if lines[0].get("identity") != identity:
                raise ResumeError(
                    f"{self._journal_path} belongs to a run with other inputs, options or version; "
                    "give the same ones, or leave out --resume to begin anew"
                )
            last = lines[-1]
            if len(lines) > 1:
                sizes = last["sizes"]
                self.state = State(Place(*last["place"]), last["counts"])
                self.finished = bool(last.get("finished"))
        if self.finished:
            self._files: list[BinaryIO] = []
            return
        self._files = [self._opened(draft, size) for draft, size in zip(self._drafts, sizes, strict=True)]
        self._sizes = list(sizes)
        self._journal = self._journal_path.open("ab" if lines else "wb", buffering=0)
        if lines:
            # A line that was cut off by the stop is ended, so that the next one can be read.
            self._journal.write(b"\n")
        else:
            self._journal.write(_json({"identity": identity}))

    def _opened(self, draft: Path, size: int) -> BinaryIO:
        if size and (not draft.exists() or draft.stat().st_size < size):
            raise ResumeError(f"{draft} is missing or too short; leave out --resume to begin anew")
        file = draft.open("r+b" if size else "wb")
        file.truncate(size)
        file.seek(size)
        return file

    def write(self, file: int, data: bytes) -> None:
        """Appends to one of the drafts."""
        self._files[file].write(data)
        self._sizes[file] += len(data)

    def read(self, file: int) -> Iterator[bytes]:
        """The lines written to one of the drafts."""
        self._files[file].flush()
        with self._drafts[file].open("rb") as stream:
            yield from stream

    def commit(self, place: Place, counts: Mapping[str, int], *, finished: bool = False) -> None:
        """What was written counts: a run that is stopped goes on from ``place``."""
        for file in self._files:
            file.flush()
            if finished:
                os.fsync(file.fileno())
        line: dict[str, Any] = {"place": [place.task, place.step], "sizes": self._sizes, "counts": dict(counts)}
        self._journal.write(_json(line | ({"finished": True} if finished else {})))
        self.state = State(place, dict(counts))

    def finish(self, counts: Mapping[str, int], make: Callable[[Path], None] | None = None) -> None:
        """Gives the files their names, whole; drafts without content go.

        ``make`` is given the first draft before that. Where the run is stopped in it, it is called again.
        """
        if not self.finished:
            self.commit(self.state.place, counts, finished=True)
            self.close()
        if make is not None and self._drafts[0].exists():
            make(self._drafts[0])
        for index, (draft, path) in enumerate(zip(self._drafts, self._paths, strict=True)):
            # A run that is stopped in here finds the drafts that are not yet moved.
            if draft.exists():
                if index in self._scratch:
                    draft.unlink()
                elif index and not draft.stat().st_size:
                    draft.unlink()
                    path.unlink(missing_ok=True)  # of an earlier run
                else:
                    os.replace(draft, path)
        self._journal_path.unlink(missing_ok=True)

    def close(self) -> None:
        """Closes the drafts as they are."""
        for file in self._files:
            file.close()
        if not self.finished:
            self._journal.close()


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode() + b"\n"


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    """The journal's good lines; one may be cut off where a run was stopped."""
    if not path.exists():
        return
    for line in path.read_bytes().split(b"\n"):
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if isinstance(value, dict):
            yield value
