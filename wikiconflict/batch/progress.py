"""How far a run is: a bar on a terminal, a plain line now and then elsewhere, nothing when it shall be quiet."""

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_SECONDS = 10.0


class Meter:
    """Tells of a run's progress on stderr: bytes read, rate, articles found, pages set aside, time left."""

    def __init__(self, total: int, *, quiet: bool = False, stream: TextIO | None = None, done: int = 0) -> None:
        self._stream = stream or sys.stderr
        self._total = total
        self._quiet = quiet
        self._began = time.monotonic()
        self._first = self._done = done
        self._told = self._began
        self._bar: Bar | None = None
        self._text = ""

    def __enter__(self) -> Self:
        if not self._quiet and self._stream.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
            from rich.progress import TransferSpeedColumn as Speed

            columns = (BarColumn(), DownloadColumn(), Speed(), TimeRemainingColumn(), TextColumn("{task.description}"))
            self._bar = Progress(*columns, console=Console(file=self._stream), transient=True)
            self._bar.start()
            self._bar.add_task("", total=self._total, completed=self._done)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def update(self, done: int, found: int, aside: int) -> None:
        """Tells how many bytes of the input are done, and what they gave."""
        self._done = done
        self._text = f"{found} found, {aside} set aside"
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=done, description=self._text)
        elif not self._quiet and time.monotonic() - self._told >= _SECONDS:
            self._told = time.monotonic()
            self._stream.write(f"{self.line()}\n")
            self._stream.flush()

    def line(self) -> str:
        """The progress as one line."""
        seconds = time.monotonic() - self._began
        rate = (self._done - self._first) / seconds if seconds else 0.0
        left = f", {duration((self._total - self._done) / rate)} left" if rate and self._done < self._total else ""
        share = f"{100 * self._done / self._total:.1f} %" if self._total else "100 %"
        return f"{share} of {self._total / 1e6:.1f} MB, {rate / 1e6:.1f} MB/s, {self._text}{left}"

    @property
    def seconds(self) -> float:
        """Seconds since the run, or its going on, began."""
        return time.monotonic() - self._began


def duration(seconds: float) -> str:
    """Seconds in words: ``3 h 5 min``, ``2 min 4 s``, ``7 s``."""
    whole = round(seconds)
    hours, minutes = divmod(whole // 60, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {whole % 60} s" if minutes else f"{whole} s"
