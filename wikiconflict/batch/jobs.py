"""Tasks in processes that can be killed: results come in the order of the tasks, at any number of processes.

A task is a row of steps (pages). A step that takes longer than the deadline costs its process, which is killed, and is
reported as lost; a new process goes on behind it. So does a step whose process died by itself.
"""

import multiprocessing
import multiprocessing.context
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

import attrs

T = TypeVar("T")
R = TypeVar("R")

#: Tasks handed out ahead of the one whose results are due, a process: enough to keep all busy, little to hold.
_AHEAD = 4
#: Processes that may die between steps, one after another, before the cause is taken to be no accident.
_ACCIDENTS = 3


@attrs.frozen
class Step(Generic[R]):
    """One page's work: what it is, for the report of a loss, and the call that does it."""

    label: Any
    call: Callable[[], list[R]]


@attrs.frozen
class Lost:
    """A step without a result: its label, and whether it was killed after ``seconds`` or its process died (None)."""

    label: Any
    seconds: float | None


@attrs.frozen
class Place:
    """How far a run has come: all steps of the tasks before ``task``, and that many of its own."""

    task: int = 0
    step: int = 0


@attrs.frozen
class Progress(Generic[R]):
    """What one or more steps of a task gave, and the place behind them; ``ended`` when the task has no more."""

    place: Place
    results: tuple[R | Lost, ...]
    ended: bool = False


class ProcessesDiedError(RuntimeError):
    """Processes died one after another without a page to blame."""


Work = Callable[[T], Iterable[Step[R]]]


def run(
    work: Work[T, R],
    tasks: Iterable[T],
    *,
    workers: int,
    deadline: float | None = None,
    start: Place = Place(),
    preload: tuple[str, ...] = (),
) -> Iterator[Progress[R]]:
    """Does the tasks in ``workers`` processes, from ``start`` on.

    Args:
        work: gives the steps of a task; it and the tasks are pickled.
        tasks: all tasks, those before ``start`` included.
        preload: modules that every process needs, imported once where the system allows it.
        deadline: seconds that one step may take; None for any time.

    Raises:
        ProcessesDiedError: processes die, and not at a page.
    """
    pool = _Pool(work, workers, deadline, start, preload)
    try:
        yield from pool.results(enumerate(tasks))
    finally:
        pool.close()


def run_here(work: Work[T, R], tasks: Iterable[T], *, start: Place = Place()) -> Iterator[Progress[R]]:
    """Does the tasks in this process, one after another, with the same results as ``run``, but for the deadline."""
    for index, task in enumerate(tasks):
        if index < start.task:
            continue
        done = start.step if index == start.task else 0
        count = 0
        for count, step in enumerate(work(task), 1):
            if count > done:
                yield Progress(Place(index, count), tuple(step.call()))
        yield Progress(Place(index + 1), (), ended=True)


@attrs.define(eq=False)
class _Worker(Generic[T]):
    process: Any
    connection: "Connection[Any, Any]"
    index: int | None = None
    task: T | None = None
    done: int = 0
    label: Any = None
    since: float | None = None
    accidents: int = 0


class _Pool(Generic[T, R]):
    def __init__(
        self, work: Work[T, R], workers: int, deadline: float | None, start: Place, preload: tuple[str, ...]
    ) -> None:
        self._work = work
        self._context = _context(preload)
        self._deadline = deadline
        self._start = start
        self._ready: dict[int, deque[Progress[R]]] = {}
        self._limit = workers
        self._workers: list[_Worker[T]] = []

    def results(self, tasks: Iterator[tuple[int, T]]) -> Iterator[Progress[R]]:
        head = self._start.task
        exhausted = False
        while True:
            while not exhausted and (worker := self._idle(head)) is not None:
                index, task = next(tasks, (-1, None))
                if index < 0:
                    exhausted = True
                elif index >= self._start.task:
                    self._ready[index] = deque()
                    done = self._start.step if index == self._start.task else 0
                    self._hand_out(worker, index, task, done)  # type: ignore[arg-type]
            while self._ready.get(head):
                progress = self._ready[head].popleft()
                if progress.ended:
                    del self._ready[head]
                    head += 1
                yield progress
            if exhausted and not self._ready:
                return
            # Without results and without busy workers there are tasks that now can be handed out.
            if not self._ready.get(head) and any(worker.index is not None for worker in self._workers):
                self._listen()

    def _idle(self, head: int) -> "_Worker[T] | None":
        if len(self._ready) >= self._limit * _AHEAD:
            return None
        for worker in self._workers:
            if worker.index is None:
                return worker
        if len(self._workers) < self._limit:
            self._workers.append(self._new_worker())
            return self._workers[-1]
        return None

    def _new_worker(self) -> "_Worker[T]":
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, self._work), daemon=True)  # type: ignore[attr-defined]
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _hand_out(self, worker: "_Worker[T]", index: int, task: T, done: int) -> None:
        worker.index, worker.task, worker.done, worker.label, worker.since = index, task, done, None, None
        try:
            worker.connection.send((task, done))
        except OSError:
            self._replace(worker, None)

    def _listen(self) -> None:
        """Takes what the workers say; then, and only then, ends those that are over the deadline."""
        busy = {worker.connection: worker for worker in self._workers if worker.index is not None}
        for connection in wait(list(busy), self._patience(busy.values())):
            worker = busy[connection]  # type: ignore[index]
            try:
                while worker.connection.poll():
                    self._hear(worker, worker.connection.recv())
                    if worker.index is None:
                        break
            except (EOFError, OSError):
                self._replace(worker, None)
        if self._deadline is None:
            return
        now = time.monotonic()
        for worker in list(self._workers):
            if worker.since is not None and now - worker.since > self._deadline and not worker.connection.poll():
                worker.process.kill()
                self._replace(worker, self._deadline)

    def _patience(self, busy: Iterable["_Worker[T]"]) -> float | None:
        if self._deadline is None:
            return None
        due = [worker.since + self._deadline for worker in busy if worker.since is not None]
        return min(max(min(due, default=time.monotonic() + 1) - time.monotonic(), 0) + 0.01, 1)

    def _hear(self, worker: "_Worker[T]", message: tuple[str, Any]) -> None:
        assert worker.index is not None
        kind, content = message
        if kind == "step":
            worker.label, worker.since = content, time.monotonic()
            worker.accidents = 0
            return
        done, results = content
        worker.done, worker.label, worker.since = done, None, None
        ended = kind == "end"
        place = Place(worker.index + 1) if ended else Place(worker.index, done)
        self._ready[worker.index].append(Progress(place, tuple(results), ended))
        if ended:
            worker.index = worker.task = None

    def _replace(self, worker: "_Worker[T]", seconds: float | None) -> None:
        """A new process for one that was killed or died; the step it was at is lost, the rest of its task goes on."""
        worker.process.join(5)
        worker.connection.close()
        self._workers.remove(worker)
        if worker.index is None:
            return
        done, accidents = worker.done, worker.accidents
        if worker.since is not None:
            done += 1
            lost = Lost(worker.label, seconds)
            self._ready[worker.index].append(Progress(Place(worker.index, done), (lost,)))
        else:
            accidents += 1
            if accidents >= _ACCIDENTS:
                raise ProcessesDiedError(
                    f"{accidents} worker processes died one after another (exit code {worker.process.exitcode}); "
                    "the machine may be short of memory: use fewer --jobs"
                )
        fresh = self._new_worker()
        fresh.accidents = accidents
        self._workers.append(fresh)
        self._hand_out(fresh, worker.index, worker.task, done)  # type: ignore[arg-type]

    def close(self) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join(5)
            worker.connection.close()


def _context(preload: tuple[str, ...]) -> multiprocessing.context.BaseContext:
    # Forking a process that has threads (as a notebook's has) can deadlock, so workers start afresh.
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload(list(preload))
    return context


def _serve(connection: "Connection[Any, Any]", work: Work[T, R]) -> None:
    """A worker's life: it takes tasks until the other end is gone, and is never in the terminal's way."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            task, skip = connection.recv()
        except (EOFError, OSError):
            return
        count = 0
        for count, step in enumerate(work(task), 1):
            if count > skip:
                _tell(connection, "step", step.label)
                _tell(connection, "done", (count, step.call()))
        _tell(connection, "end", (count, ()))


def _tell(connection: "Connection[Any, Any]", kind: str, content: Any) -> None:
    try:
        connection.send((kind, content))
    except OSError:
        # Nobody listens any more: the first process was killed.
        os._exit(0)
