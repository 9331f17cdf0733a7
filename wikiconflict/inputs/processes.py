"""Several inputs at once, in processes; what comes out, and its order, is the same at any number of them."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice

from wikiconflict.inputs.paths import Input
from wikiconflict.inputs.reading import Options, Outcome, outcomes

#: Inputs handed out ahead of the one that is waited for, a process: enough to keep all busy, little to hold in memory.
_AHEAD = 4


def all_outcomes(inputs: Iterable[Input], options: Options, jobs: int = 1) -> Iterator[Outcome]:
    """The outcomes of all inputs, in the order of the inputs. With ``jobs`` over 1 in as many processes.

    Raises:
        ValueError: ``jobs`` is under 1.
    """
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    inputs = list(inputs)
    if jobs == 1 or len(inputs) < 2:
        for source in inputs:
            yield from outcomes(source, options)
        return
    # Forking a process that has threads (as a notebook's has) can deadlock, so workers start afresh.
    context = multiprocessing.get_context(
        "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    )
    workers = min(jobs, len(inputs))
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_ignore_interrupts)
    try:
        waiting: deque[Future[list[Outcome]] | Input] = deque()
        queue = iter(inputs)
        while True:
            for source in islice(queue, workers * _AHEAD - len(waiting)):
                # Standard input belongs to this process.
                waiting.append(source if source.path is None else pool.submit(_outcomes, source, options))
            if not waiting:
                break
            first = waiting.popleft()
            yield from outcomes(first, options) if isinstance(first, Input) else first.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _outcomes(source: Input, options: Options) -> list[Outcome]:
    return list(outcomes(source, options))


def _ignore_interrupts() -> None:
    # Ctrl-C reaches every process of the terminal; the first process ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
