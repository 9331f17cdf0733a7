"""Where a pass puts what it finds, and keeps how far it is: in files here, in a database in ``databases.runs``."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

from wikiconflict.batch.jobs import Place
from wikiconflict.batch.resume import Drafts, State
from wikiconflict.inputs.tasks import Line
from wikiconflict.model import Article

_RECORDS, _QUARANTINE, _WAITING = range(3)


class Sink(Protocol):
    """What a pass writes to. What was taken counts from the next ``commit`` on, together or not at all."""

    @property
    def state(self) -> State:
        """How far an earlier part of the run came; a new run is at its start."""
        ...

    @property
    def finished(self) -> bool:
        """Whether all was read, and only ``finish`` was left to do."""
        ...

    def take(self, found: Article | Line) -> None:
        """Takes an article."""
        ...

    def set_aside(self, line: bytes) -> None:
        """Takes a line of the quarantine."""
        ...

    def keep(self, line: bytes) -> None:
        """Keeps a page, as a line, until the end of the pass."""
        ...

    def kept(self) -> Iterator[bytes]:
        """The lines that were kept."""
        ...

    def commit(self, place: Place, counts: Mapping[str, int]) -> None:
        """A run that is stopped from now on goes on from ``place``, or from a place committed before."""
        ...

    def finish(self, counts: Mapping[str, int]) -> None:
        """All is read: what was taken gets its final form."""
        ...

    def close(self) -> None:
        """Leaves everything as it is, for another run to go on with."""
        ...


class FileSink:
    """JSON Lines at ``output``, or what ``make`` makes of them there; the quarantine beside it.

    Args:
        identity: what must be the same for a run to go on.
        make: makes the output of the file of all records, when that is complete; called again where it was stopped.

    Raises:
        ResumeError: with ``resume``, the stopped run was another one.
        OSError: the output can't be written.
    """

    def __init__(
        self, output: Path, identity: str, *, resume: bool, make: Callable[[Path], None] | None = None
    ) -> None:
        self._make = make
        records = output if make is None else output.with_name(f"{output.name}.records.jsonl")
        beside = (output.with_name(f"{output.name}.{name}") for name in ("quarantine.jsonl", "waiting"))
        scratch = (_WAITING,) if make is None else (_RECORDS, _WAITING)
        self._drafts = Drafts([records, *beside], identity, scratch=scratch, resume=resume)

    @property
    def state(self) -> State:
        return self._drafts.state

    @property
    def finished(self) -> bool:
        return self._drafts.finished

    def take(self, found: Article | Line) -> None:
        assert isinstance(found, Line)
        self._drafts.write(_RECORDS, found.data)

    def set_aside(self, line: bytes) -> None:
        self._drafts.write(_QUARANTINE, line)

    def keep(self, line: bytes) -> None:
        self._drafts.write(_WAITING, line)

    def kept(self) -> Iterator[bytes]:
        return self._drafts.read(_WAITING)

    def commit(self, place: Place, counts: Mapping[str, int]) -> None:
        self._drafts.commit(place, counts)

    def finish(self, counts: Mapping[str, int]) -> None:
        self._drafts.finish(counts, self._make)

    def close(self) -> None:
        self._drafts.close()
