"""A pass over dumps and corpora, which can be stopped at any moment and goes on where it was."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

import attrs

from wikiconflict.batch.jobs import Lost, Place, Progress, run
from wikiconflict.batch.progress import Meter
from wikiconflict.batch.quarantine import quarantine_line
from wikiconflict.dumps import compression_of
from wikiconflict.inputs.boxes_apart import BoxesApart
from wikiconflict.inputs.content import is_tar
from wikiconflict.inputs.dumped import is_dump
from wikiconflict.inputs.errors import DamagedError, InputError, PageFailedError
from wikiconflict.inputs.json_forms import form_of
from wikiconflict.inputs.page import Page
from wikiconflict.inputs.parquet import is_parquet
from wikiconflict.inputs.paths import Input
from wikiconflict.inputs.processes import Plan, lost_page, preload, steps
from wikiconflict.inputs.sinks import Sink
from wikiconflict.inputs.tasks import Found, Line, Options, Task
from wikiconflict.inputs.unpacking import Unpacked
from wikiconflict.model import Article, Source
from wikiconflict.version import __version__

_HEAD = 1 << 16
#: Suffixes that a dump or corpus may have; other files of a folder are not looked into.
_SUFFIXES = (".xml", ".bz2", ".gz", ".zst", ".tar", ".parquet", ".jsonl", ".ndjson", ".json")


def is_bulk(source: Input) -> bool:
    """Whether an input is a dump or corpus, told by its first bytes; standard input is not looked into."""
    if source.path is None or (len(source.place.parts) > 1 and source.place.suffix.lower() not in _SUFFIXES):
        return False
    try:
        with open(source.path, "rb") as stream:
            head = stream.read(_HEAD)
            if compression_of(head) is not None:
                head = Unpacked(stream, compression_of(head), head).buffered().read(_HEAD)
    except OSError:
        return False
    if is_dump(head) or is_parquet(head) or is_tar(head):
        return True
    first = head.lstrip().partition(b"\n")[0]
    try:
        return form_of(json.loads(first), {}) in ("enterprise", "corpus")
    except (ValueError, RecursionError):
        # The first line of a corpus may be longer than what was read.
        return source.place.suffix.lower() != ".json" and b'"article_body"' in first


@attrs.frozen
class Summary:
    """What a pass came to."""

    counts: "Counter[str]"
    seconds: float

    @property
    def articles(self) -> int:
        """Articles written."""
        return self.counts["articles"]

    @property
    def set_aside(self) -> int:
        """Pages and inputs that gave no article for a fault."""
        return self.counts["set_aside"]

    @property
    def damaged(self) -> int:
        """Places at which an input is damaged or cut off."""
        return self.counts["damaged"]


def identity_of(inputs: Sequence[Input], options: Options) -> str:
    """What must be the same for a run to go on, as a digest: version, options, and the inputs' names, sizes, times."""
    told = json.dumps([__version__, repr(options), list(map(_stamp, inputs))])
    return hashlib.sha256(told.encode()).hexdigest()


class BulkPass:
    """One pass over ``inputs`` into ``sink``.

    Args:
        tell: is given every error as it is met.
        deadline: seconds that a page may take.
    """

    def __init__(
        self,
        inputs: Sequence[Input],
        sink: Sink,
        options: Options,
        *,
        jobs: int,
        deadline: float | None,
        tell: Callable[[InputError], None],
    ) -> None:
        self._options = options
        self._jobs = jobs
        self._deadline = deadline
        self._tell = tell
        self._inputs = inputs
        self._sink = sink
        self._counts: Counter[str] = Counter(sink.state.counts)

    def run(self, *, quiet: bool) -> Summary:
        """Does the pass; after Ctrl-C or any other end the sink is left for another run to go on with.

        Raises:
            ProcessesDiedError: processes die, and not at a page.
            OSError: the output can't be written.
        """
        try:
            return self._run(quiet)
        except BaseException:
            self._sink.close()
            raise

    def _run(self, quiet: bool) -> Summary:
        start = self._sink.state.place
        plan = Plan(self._inputs, self._options)
        for index in range(len(plan.inputs)):
            tasks = plan.tasks(index)
            if isinstance(tasks, InputError):
                self._tell(tasks)
                self._counts["set_aside"] += start == Place()
        tasks_ = list(plan)
        ends = _ends(tasks_)
        done = ends[start.task - 1] if start.task else 0
        with Meter(ends[-1] if ends else 0, quiet=quiet, done=done) as meter:
            if not self._sink.finished:
                for progress in run(
                    partial(steps, options=self._options),
                    tasks_,
                    workers=self._jobs,
                    deadline=self._deadline,
                    start=start,
                    preload=preload(plan, self._options),
                ):
                    index = progress.place.task - progress.ended
                    self._take(progress, tasks_[index].input)
                    done = ends[progress.place.task - 1] if progress.place.task else 0
                    meter.update(done, self._counts["articles"], self._counts["set_aside"])
                self._join()
            self._sink.finish(self._counts)
            return Summary(self._counts, meter.seconds)

    def _take(self, progress: Progress[Found], source: Input) -> None:
        for result in progress.results:
            value = lost_page(result, source) if isinstance(result, Lost) else result.value
            if isinstance(value, Page):
                index = self._inputs.index(source)
                self._sink.keep(json.dumps([index, attrs.asdict(value)]).encode() + b"\n")
            else:
                self._write(value)
        if progress.results or progress.ended:
            self._sink.commit(progress.place, self._counts)

    def _write(self, value: Any) -> None:
        if isinstance(value, Line | Article):
            self._sink.take(value)
            self._counts["articles"] += 1
            self._counts.update(f"findings.{severity}" for severity in _severities(value))
        elif isinstance(value, InputError):
            self._tell(value)
            if isinstance(value, PageFailedError):
                self._sink.set_aside(_quarantined(value))
            self._counts["damaged" if isinstance(value, DamagedError) else "set_aside"] += 1

    def _join(self) -> None:
        """The articles whose box stands on a page of its own: all of them once more, should the run stop in here."""
        apart = BoxesApart()
        for line in self._sink.kept():
            index, values = json.loads(line)
            if values["source"] is not None:
                values["source"] = Source(**values["source"])
            apart.take(self._inputs[index], Page(**values))
        for found in apart.found(self._options):
            self._write(found.value)

    def report(self, summary: Summary, *, hashes: bool) -> dict[str, Any]:
        """What ``output.run.json`` holds: version, options, inputs and counts."""
        names = ("name", "bytes", "modified")
        inputs: list[dict[str, Any]] = [dict(zip(names, _stamp(source), strict=True)) for source in self._inputs]
        if hashes:
            for row, source in zip(inputs, self._inputs, strict=True):
                row["sha256"] = _sha256(source)
        options = attrs.asdict(self._options)
        return {
            "wikiconflict": __version__,
            "options": options | {"deadline": self._deadline, "jobs": self._jobs},
            "inputs": inputs,
            "counts": dict(sorted(summary.counts.items())),
            "seconds": round(summary.seconds, 3),
        }


def _severities(found: Article | Line) -> Iterable[str]:
    if isinstance(found, Line):
        return found.findings.elements()
    return (finding.severity for finding in found.diagnostics)


def _ends(tasks: Sequence[Task]) -> list[int]:
    """The bytes of the input that are done with each task."""
    total = 0
    ends = []
    for task in tasks:
        if task.part is not None:
            total += task.part.end - task.part.start
        elif task.input.path is not None and task.input.path.exists():
            total += task.input.path.stat().st_size
        ends.append(total)
    return ends


def _stamp(source: Input) -> tuple[str, int | None, int | None]:
    try:
        assert source.path is not None
        status = source.path.stat()
    except OSError:
        return source.name, None, None
    return source.name, status.st_size, status.st_mtime_ns


def _sha256(source: Input) -> str | None:
    if source.path is None:
        return None
    with open(source.path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _quarantined(error: PageFailedError) -> bytes:
    return quarantine_line(
        error.code,
        error.reason,
        input=error.path,
        title=error.title,
        page_id=error.page_id,
        revision_id=error.revision_id,
        offset=error.offset,
    )
