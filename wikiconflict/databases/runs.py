"""A pass into a database: how far it is stands there too, and is committed together with what it stored.

So a pass that is killed at any moment goes on from its last batch. Its notes are rows of a table that is there while a
pass is under way.
"""

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Literal

import attrs
from sqlalchemy import BigInteger, Column, Connection, MetaData, Table, Text, func, select

from wikiconflict.batch.jobs import Place
from wikiconflict.batch.resume import ResumeError, State
from wikiconflict.databases.engine import Database, opened
from wikiconflict.databases.storing import PageRows, Stored, build_indices, page_rows, prepare, store_batch
from wikiconflict.inputs.tasks import Line
from wikiconflict.model import Article

Kind = Literal["state", "quarantine", "kept"]

#: Seconds after which what was done counts even where few articles were found.
_PATIENCE = 10.0

_NOTES = Table(
    "wikiconflict_runs",
    MetaData(),
    Column("run", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("value", Text, nullable=False),
)


class DatabaseSink:
    """Stores a pass's articles by the batch, each batch with its place in the pass.

    Attributes:
        stored: how many articles the pass added, replaced, left.
    """

    def __init__(
        self,
        database: Database,
        identity: str,
        *,
        batch: int,
        resume: bool,
        tell_aside: Callable[[Sequence[bytes]], None],
    ) -> None:
        self._database = database
        self._run = identity
        self._batch = batch
        self._tell_aside = tell_aside
        self._pages: list[PageRows] = []
        self._notes: list[tuple[Kind, str]] = []
        self._numbers = 0
        self._since = time.monotonic()
        self.state = State()
        self.finished = False
        self.stored = Stored()
        with database.writing() as connection:
            _NOTES.create(connection, checkfirst=True)
            held = self._held(connection, "state") if resume else []
            if held:
                self._go_on(json.loads(held[0]))
            elif resume and connection.scalar(select(func.count()).select_from(_NOTES)):
                raise ResumeError(
                    f"{database.name} holds a stopped run with other inputs, options or version; "
                    "give the same ones, or leave out --resume to begin anew"
                )
            else:
                connection.execute(_NOTES.delete().where(_NOTES.c.run == identity))
                self._note_state(connection, self.stored, 0)

    def _go_on(self, held: Mapping[str, Any]) -> None:
        self.state = State(Place(*held["place"]), held["counts"])
        self.stored = Stored(**held["stored"])
        self.finished = held["finished"]
        self._numbers = held["numbers"]

    def _held(self, connection: Connection, kind: Kind) -> list[str]:
        wanted = select(_NOTES.c.value).where(_NOTES.c.run == self._run, _NOTES.c.kind == kind)
        return list(connection.scalars(wanted.order_by(_NOTES.c.number)))

    def take(self, found: Article | Line) -> None:
        assert isinstance(found, Article)
        self._pages.append(page_rows(found))

    def set_aside(self, line: bytes) -> None:
        self._notes.append(("quarantine", line.decode()))

    def keep(self, line: bytes) -> None:
        self._notes.append(("kept", line.decode()))

    def kept(self) -> Iterator[bytes]:
        self._flush()
        with self._database.reading() as connection:
            lines = self._held(connection, "kept")
        return (line.encode() for line in lines)

    def commit(self, place: Place, counts: Mapping[str, int]) -> None:
        self.state = State(place, dict(counts))
        waited = time.monotonic() - self._since > _PATIENCE
        if len(self._pages) >= self._batch or len(self._notes) >= self._batch or waited:
            self._flush()

    def finish(self, counts: Mapping[str, int]) -> None:
        if not self.finished:
            self.state = State(self.state.place, dict(counts))
            self.finished = True
            self._flush()
        with self._database.reading() as connection:
            lines = self._held(connection, "quarantine")
        self._tell_aside([line.encode() for line in lines])
        build_indices(self._database)
        with self._database.writing() as connection:
            connection.execute(_NOTES.delete().where(_NOTES.c.run == self._run))
            if not connection.scalar(select(func.count()).select_from(_NOTES)):
                _NOTES.drop(connection)

    def close(self) -> None:
        """What is not committed is left undone, and found again by the run that goes on."""

    def _flush(self) -> None:
        """One transaction: articles, notes, and how far that is."""
        stored = attrs.evolve(self.stored)
        with self._database.writing() as connection:
            stored.count(store_batch(connection, self._pages) if self._pages else ())
            notes = [
                {"run": self._run, "kind": kind, "number": number, "value": value}
                for number, (kind, value) in enumerate(self._notes, self._numbers)
            ]
            if notes:
                connection.execute(_NOTES.insert(), notes)
            self._note_state(connection, stored, self._numbers + len(notes))
        self.stored = stored
        self._numbers += len(self._notes)
        self._pages.clear()
        self._notes.clear()
        self._since = time.monotonic()

    def _note_state(self, connection: Connection, stored: Stored, numbers: int) -> None:
        state = {
            "place": [self.state.place.task, self.state.place.step],
            "counts": dict(self.state.counts),
            "stored": attrs.asdict(stored),
            "numbers": numbers,
            "finished": self.finished,
        }
        connection.execute(_NOTES.delete().where(_NOTES.c.run == self._run, _NOTES.c.kind == "state"))
        connection.execute(_NOTES.insert().values(run=self._run, kind="state", number=0, value=json.dumps(state)))


@contextmanager
def run_into(
    url: str | os.PathLike[str],
    identity: str,
    *,
    batch: int,
    resume: bool,
    tell_aside: Callable[[Sequence[bytes]], None],
) -> Iterator[DatabaseSink]:
    """A sink into the database at ``url``, whose tables are made where they are missing.

    Args:
        identity: what must be the same for a run to go on.
        batch: how many articles one transaction stores.
        resume: go on where a run with this identity was stopped; without one, begin.
        tell_aside: is given the lines of the quarantine at the end, and again where it was stopped there.

    Raises:
        DatabaseError: as for ``store``.
        ResumeError: with ``resume``, the database holds another stopped run, and none like this.
    """
    with opened(url, create=True) as database:
        prepare(database)
        yield DatabaseSink(database, identity, batch=batch, resume=resume, tell_aside=tell_aside)
