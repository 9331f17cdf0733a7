"""Several inputs at once, in processes; what comes out, and its order, is the same at any number of them."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

import attrs

from wikiconflict.batch.jobs import Lost, Place, Progress, Step, run, run_here
from wikiconflict.dumps import compression_of, plan, read_siteinfo
from wikiconflict.inputs.boxes_apart import BoxesApart
from wikiconflict.inputs.dumped import is_dump
from wikiconflict.inputs.errors import InputError, PageFailedError
from wikiconflict.inputs.page import Page
from wikiconflict.inputs.paths import Input
from wikiconflict.inputs.tasks import Found, Options, Task, unknown_language
from wikiconflict.inputs.unpacking import Unpacked
from wikiconflict.languages import DEFAULT, LANGUAGES, known_codes
from wikiconflict.model import Article

if TYPE_CHECKING:
    from wikiconflict.inputs.content import Content


@attrs.frozen
class Outcome:
    """One article of an input, or what went wrong with it; ``container`` says that the input may hold several.

    ``text`` is the page's text, where it was asked for and is at hand.
    """

    value: Article | InputError
    container: bool = False
    text: str | None = None


#: Files smaller than this are read as a whole by one process.
_SPLIT_FROM = 4 << 20
_HEAD = 1 << 16

_DEATH_REMEDY = (
    "Give it more memory; if that is not it, this is a defect of wikiconflict: please report it with the input"
)

_WARM = "wikiconflict.inputs.warm"


def steps(task: Task, options: Options) -> Iterable[Step[Found]]:
    """The steps of a task. The parser is imported where it is needed, by whoever reads."""
    from wikiconflict.inputs.reading import steps

    return steps(task, options)


def preload(plan: "Plan", options: Options) -> tuple[str, ...]:
    """The modules that every process needs: the language of the first input, and what warms it up."""
    tasks = plan.tasks(0) if plan.inputs else ()
    site = tasks[0].site.language if not isinstance(tasks, InputError) and tasks else None
    code = options.language or site or DEFAULT
    language = (LANGUAGES[code][0],) if code in LANGUAGES else ()
    # A process that is forked imports the main module anew, which for the command is this one.
    command = ("wikiconflict.cli",) if "wikiconflict.cli" in sys.modules else ()
    return (*command, *language, "wikiconflict.inputs.reading", _WARM)


def tasks_of(source: Input, options: Options) -> tuple[Task, ...] | InputError:
    """The tasks of an input: a large dump that can be read in ranges has many, all else has one."""
    whole = (Task(source),)
    if source.path is None:
        return whole
    try:
        with open(source.path, "rb") as stream:
            if stream.seek(0, 2) < _SPLIT_FROM:
                return whole
            stream.seek(0)
            head = stream.read(_HEAD)
            compression = compression_of(head)
            if compression == "bzip2":
                stream.seek(0)
                head = Unpacked(stream, compression, b"").buffered().read(_HEAD)
            if compression not in (None, "bzip2") or not is_dump(head):
                return whole
            ranges = plan(stream, compression)
    except OSError:
        return whole  # whoever reads it tells what is wrong
    site = read_siteinfo(head)
    if options.language is None and site.language is not None and site.language not in known_codes():
        return unknown_language(source.name, site.language)
    return tuple(Task(source, part, site) for part in ranges) or whole


class Plan:
    """All tasks of some inputs, in order; an input is looked into when its turn comes."""

    def __init__(self, inputs: Iterable[Input], options: Options) -> None:
        self.inputs: Sequence[Input] = list(inputs)
        self._options = options
        self._tasks: dict[int, tuple[Task, ...] | InputError] = {}

    def tasks(self, index: int) -> tuple[Task, ...] | InputError:
        """The tasks of one input, or why there are none."""
        if index not in self._tasks:
            self._tasks[index] = tasks_of(self.inputs[index], self._options)
        return self._tasks[index]

    def __iter__(self) -> Iterator[Task]:
        for index in range(len(self.inputs)):
            tasks = self.tasks(index)
            if not isinstance(tasks, InputError):
                yield from tasks


def outcomes_by_input(
    inputs: Iterable[Input],
    options: Options,
    jobs: int = 1,
    *,
    deadline: float | None = None,
    together: bool = False,
) -> Iterator[tuple[Input, Iterable[Outcome]]]:
    """Each input with its outcomes, in the order of the inputs; with ``jobs`` over 1 in as many processes.

    The outcomes of one input are to be taken before the next input is.

    Args:
        deadline: seconds that a page may take before its process is killed, those of the limits if None; with it even
            one job is a process.
        together: the inputs are parts of one dump, so that a box on a page of its own is looked for in all of them;
            such articles then come at the end of the last input.

    Raises:
        ValueError: ``jobs`` is under 1.
        ProcessesDiedError: processes die, and not at a page.
    """
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    if deadline is None:
        deadline = options.request.limits.seconds
    scheme = Plan(inputs, options)
    mine = [source.path is None for source in scheme.inputs]
    others = Plan([source for source in scheme.inputs if source.path is not None], options)
    work = partial(steps, options=options)
    alone = deadline is None and (jobs == 1 or _is_one(others))
    events: Iterator[Progress[Found]] = (
        run_here(work, others)
        if alone
        else run(work, others, workers=jobs, deadline=deadline, preload=preload(others, options))
    )
    apart = BoxesApart()
    other = 0
    for index, source in enumerate(scheme.inputs):
        if mine[index]:
            held = _of_stdin(source, options, jobs, deadline)
        else:
            tasks = others.tasks(other)
            other += 1
            held = iter([Found(tasks)]) if isinstance(tasks, InputError) else _of_tasks(events, len(tasks), source)
        last = index == len(scheme.inputs) - 1
        group = _joined(held, source, apart, options, ends=last or not together)
        yield source, group
        for _ in group:
            pass


def _of_stdin(source: Input, options: Options, jobs: int, deadline: float | None) -> Iterator[Found]:
    """Standard input is read here; the pages of a dump or corpus are parsed in processes where that is asked for."""
    from wikiconflict.inputs.reading import held, step

    contents = held(Task(source), options)
    if jobs > 1 or deadline is not None:
        first = list(islice(contents, 1))
        contents = chain(first, contents)
        if first and first[0][0] in ("dump", "corpus"):
            work = partial(_one_step, source=source, options=options)
            modules = preload(Plan([], options), options)
            yield from _results(run(work, contents, workers=jobs, deadline=deadline, preload=modules), source)
            return
    for content in contents:
        yield from step(content, source, options).call()


def _one_step(content: "Content", source: Input, options: Options) -> Iterable[Step[Found]]:
    from wikiconflict.inputs.reading import step

    return [step(content, source, options)]


def _is_one(plan: Plan) -> bool:
    if not plan.inputs:
        return True
    tasks = plan.tasks(0)
    return len(plan.inputs) == 1 and (isinstance(tasks, InputError) or len(tasks) == 1)


def all_outcomes(
    inputs: Iterable[Input], options: Options, jobs: int = 1, *, deadline: float | None = None
) -> Iterator[Outcome]:
    """The outcomes of all inputs, one after another; as ``outcomes_by_input``, with the inputs together."""
    groups = outcomes_by_input(inputs, options, jobs, deadline=deadline, together=True)
    return chain.from_iterable(found for _, found in groups)


def _of_tasks(events: Iterator[Progress[Found]], tasks: int, source: Input) -> Iterator[Found]:
    """The results of the next tasks."""
    while tasks:
        progress = next(events)
        tasks -= progress.ended
        yield from _results((progress,), source)


def _results(events: Iterable[Progress[Found]], source: Input) -> Iterator[Found]:
    for progress in events:
        for result in progress.results:
            yield Found(lost_page(result, source), True) if isinstance(result, Lost) else result


def lost_page(lost: Lost, source: Input) -> InputError:
    """The error of a page at which a process was killed or died."""
    label = lost.label or {}
    if lost.seconds is None and label.get("title") is None:
        return InputError(source.name, "the process that read it died", _DEATH_REMEDY)
    if lost.seconds is None:
        reason, code = "the process that read the page died", "page.crashed"
    else:
        reason, code = f"the page took over {lost.seconds:g} s and was given up", "page.deadline"
    remedy = "The others were read; please report the page, and read it alone with a longer --deadline"
    return PageFailedError(source.name, reason, remedy, code=code, **label)


def _joined(
    held: Iterator[Found], source: Input, apart: BoxesApart, options: Options, *, ends: bool
) -> Iterator[Outcome]:
    for found in held:
        if isinstance(found.value, Page):
            apart.take(source, found.value)
        else:
            yield _outcome(found)
    if ends:
        yield from map(_outcome, apart.found(options))


def _outcome(found: Found) -> Outcome:
    assert isinstance(found.value, Article | InputError)
    return Outcome(found.value, found.container, found.text)


__all__ = ["Outcome", "Place", "Plan", "all_outcomes", "lost_page", "outcomes_by_input", "preload", "tasks_of"]
