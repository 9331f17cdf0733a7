"""Passes over dumps and corpora: they show their progress, set pages aside, and can be resumed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import attrs
import click

from wikiconflict.batch.jobs import ProcessesDiedError
from wikiconflict.batch.progress import duration
from wikiconflict.batch.resume import ResumeError
from wikiconflict.cli.making import maker
from wikiconflict.cli.messages import DAMAGED, SET_ASIDE, Failures, count, say
from wikiconflict.cli.writing import Form
from wikiconflict.exporters import ExportError
from wikiconflict.exporters.files import write_text
from wikiconflict.inputs import Input, Options
from wikiconflict.inputs.bulk import BulkPass, Summary, identity_of
from wikiconflict.inputs.sinks import FileSink, Sink
from wikiconflict.records import dumps

if TYPE_CHECKING:
    from wikiconflict.databases.storing import Stored


@attrs.frozen
class Manner:
    """How a pass runs: its processes, the seconds a page may take, and what is told of it."""

    jobs: int
    deadline: float
    resume: bool
    quiet: bool
    hash_inputs: bool = False


def convert_bulk(inputs: Sequence[Input], form: Form, options: Options, failures: Failures, manner: Manner) -> None:
    """A pass to files; ``failures`` holds the exit code.

    Raises:
        click.UsageError: the output can't be written, or the stopped run was another one.
    """
    path = form.destination.path
    assert path is not None
    output = path.resolve() if form.destination.folder else path
    as_lines = form.exporter.name == "jsonl"
    settings = attrs.evolve(options, lines=form.provenance or not as_lines)
    with _told(output):
        form.exporter.check()
        identity = identity_of(inputs, settings)
        sink = FileSink(output, identity, resume=manner.resume, make=None if as_lines else maker(form))
        summary = run_pass(inputs, sink, settings, failures, manner, output)
    done = f"Wrote {count(summary.articles, 'article')} as {form.exporter.name} to {path}"
    say(f"{done}{outcome_of(summary)}")


def store_bulk(
    inputs: Sequence[Input], url: str, batch: int, options: Options, failures: Failures, manner: Manner
) -> None:
    """A pass into a database; ``failures`` holds the exit code.

    Raises:
        DatabaseError: the database cannot be reached or written.
        click.UsageError: a file beside it can't be written, or the stopped run was another one.
    """
    output = beside(url)
    with _told(output):
        from wikiconflict.databases.runs import run_into

        identity = identity_of(inputs, options)
        quarantine = output.with_name(f"{output.name}.quarantine.jsonl")
        tell_aside = partial(_write_quarantine, quarantine)
        with run_into(url, identity, batch=batch, resume=manner.resume, tell_aside=tell_aside) as sink:
            summary = run_pass(inputs, sink, options, failures, manner, output)
            say(f"{stored_as(sink.stored)}{outcome_of(summary)}")


def beside(url: str) -> Path:
    """The path beside which a pass into a database writes its report: a file's own, else the database's name here.

    >>> str(beside("sqlite:///a/conflicts.sqlite")), str(beside("postgresql://me:secret@host/conflicts?sslmode=require"))
    ('a/conflicts.sqlite', 'conflicts')
    """
    if url.startswith("sqlite:///"):
        return Path(url.removeprefix("sqlite:///").partition("?")[0])
    return Path(urlsplit(url).path.rpartition("/")[2] or "database") if "://" in url else Path(url)


def stored_as(done: "Stored") -> str:
    """How many articles were stored, and how many were not for what the database holds."""
    kept = (("replaced", done.replaced), ("unchanged", done.unchanged), ("outdated", done.outdated))
    more = "".join(f", {number} {fate}" for fate, number in kept if number)
    return f"Stored {count(done.added, 'new article')}{more}"


def _write_quarantine(path: Path, lines: Sequence[bytes]) -> None:
    if lines:
        write_text(path, (line.decode() for line in lines))
    else:
        path.unlink(missing_ok=True)  # of an earlier run


def run_pass(
    inputs: Sequence[Input], sink: Sink, options: Options, failures: Failures, manner: Manner, output: Path
) -> Summary:
    """Does a pass and writes its report to ``output.run.json``.

    Raises:
        OSError: the output can't be written.
        click.ClickException: processes die, and not at a page.
    """
    bulk = BulkPass(inputs, sink, options, jobs=manner.jobs, deadline=manner.deadline, tell=failures.tell)
    try:
        summary = bulk.run(quiet=manner.quiet)
    except ProcessesDiedError as error:
        raise click.ClickException(f"{error}; then go on with --resume") from None
    except KeyboardInterrupt:
        say(f"Stopped; what was done is kept with {output}, and --resume goes on from there.")
        raise
    report = dumps(bulk.report(summary, hashes=manner.hash_inputs))
    write_text(output.with_name(f"{output.name}.run.json"), [f"{report}\n"])
    # What an earlier part of the run met counts as well.
    earlier = DAMAGED if summary.damaged else SET_ASIDE if summary.set_aside else 0
    failures.exit_code = max(failures.exit_code, earlier)
    return summary


def outcome_of(summary: Summary) -> str:
    """What a pass met besides articles, and how long it took."""
    aside = f"; {count(summary.set_aside, 'page')} set aside" if summary.set_aside else ""
    damaged = f"; damaged at {count(summary.damaged, 'place')}" if summary.damaged else ""
    return f"{aside}{damaged} in {duration(summary.seconds)}"


def can_be_resumed(inputs: Sequence[Input], resume: bool) -> bool:
    """Whether all inputs can be read again from any place.

    Raises:
        click.UsageError: they cannot, and ``resume`` asks for it.
    """
    files = all(source.path is not None for source in inputs)
    if resume and not files:
        raise click.UsageError("a run that can be resumed reads files; write standard input to one first")
    return files


@contextmanager
def _told(output: Path) -> Iterator[None]:
    try:
        yield
    except (ResumeError, ExportError) as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        place = error.filename or output
        raise click.UsageError(
            f"{place} cannot be written ({error.strerror or error}); make room there, then go on with --resume"
        ) from None
