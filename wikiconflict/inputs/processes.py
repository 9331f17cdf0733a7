"""Several inputs at once, in processes; what comes out, and its order, is the same at any number of them."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice

from wikiconflict.inputs.errors import InputError
from wikiconflict.inputs.paths import Input
from wikiconflict.inputs.reading import Options, Outcome, outcomes

#: Inputs handed out ahead of the one that is waited for, a process: enough to keep all busy, little to hold in memory.
_AHEAD = 4

_DEATH_REMEDY = (
    "Give it more memory; if that is not it, this is a defect of wikiconflict: please report it with the input"
)


def outcomes_by_input(
    inputs: Iterable[Input], options: Options, jobs: int = 1
) -> Iterator[tuple[Input, Iterable[Outcome]]]:
    """Each input with its outcomes, in the order of the inputs; with ``jobs`` over 1 in as many processes.

    The outcomes of one input are to be taken before the next input is.

    Raises:
        ValueError: ``jobs`` is under 1.
    """
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    inputs = list(inputs)
    workers = min(jobs, len(inputs))
    if workers <= 1:
        for source in inputs:
            yield source, outcomes(source, options)
        return
    pool = _Pool(workers, options)
    try:
        waiting: deque[tuple[Input, Future[list[Outcome]] | None]] = deque()
        queue = iter(inputs)
        while True:
            for source in islice(queue, workers * _AHEAD - len(waiting)):
                # Standard input belongs to this process.
                waiting.append((source, None if source.path is None else pool.submit(source)))
            if not waiting:
                break
            source, future = waiting.popleft()
            yield source, outcomes(source, options) if future is None else pool.result(source, future)
    finally:
        pool.close()


def all_outcomes(inputs: Iterable[Input], options: Options, jobs: int = 1) -> Iterator[Outcome]:
    """The outcomes of all inputs, one after another; as ``outcomes_by_input``."""
    return chain.from_iterable(found for _, found in outcomes_by_input(inputs, options, jobs))


class _Pool:
    """Worker processes; one that dies takes no input with it but its own."""

    def __init__(self, workers: int, options: Options) -> None:
        self._workers = workers
        self._options = options
        self._executor = _executor(workers)

    def submit(self, source: Input) -> Future[list[Outcome]]:
        try:
            return self._executor.submit(_outcomes, source, self._options)
        except BrokenProcessPool:
            self._executor = _executor(self._workers)
            return self._executor.submit(_outcomes, source, self._options)

    def result(self, source: Input, future: Future[list[Outcome]]) -> list[Outcome]:
        try:
            return future.result()
        except BrokenProcessPool:
            # All that were waiting fail with the one that killed its worker: each is tried alone to find that one.
            with _executor(1) as alone:
                try:
                    return alone.submit(_outcomes, source, self._options).result()
                except BrokenProcessPool:
                    return [Outcome(InputError(source.name, "the process that read it died", _DEATH_REMEDY))]

    def close(self) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)


def _executor(workers: int) -> ProcessPoolExecutor:
    # Forking a process that has threads (as a notebook's has) can deadlock, so workers start afresh.
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_ignore_interrupts)


def _outcomes(source: Input, options: Options) -> list[Outcome]:
    return list(outcomes(source, options))


def _ignore_interrupts() -> None:
    # Ctrl-C reaches every process of the terminal; the first process ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
