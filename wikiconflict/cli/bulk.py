"""``wikiconflict convert`` of dumps and corpora to JSON Lines: a pass that shows its progress and can be resumed."""

from collections.abc import Sequence
from pathlib import Path

import click

from wikiconflict.batch.jobs import ProcessesDiedError
from wikiconflict.batch.progress import duration
from wikiconflict.batch.resume import ResumeError
from wikiconflict.cli.messages import DAMAGED, SET_ASIDE, Failures, count, say
from wikiconflict.exporters.files import write_text
from wikiconflict.inputs import Input, Options
from wikiconflict.inputs.bulk import BulkPass
from wikiconflict.records import dumps


def run_bulk(
    inputs: Sequence[Input],
    output: Path,
    options: Options,
    failures: Failures,
    *,
    jobs: int,
    deadline: float,
    resume: bool,
    hash_inputs: bool,
    quiet: bool,
) -> None:
    """Does the pass and tells what it came to; ``failures`` holds the exit code.

    Raises:
        click.UsageError: the output can't be written, or the stopped run was another one.
    """
    if any(source.path is None for source in inputs):
        raise click.UsageError("a run that can be resumed reads files; write standard input to one first")
    try:
        bulk = BulkPass(inputs, output, options, jobs=jobs, deadline=deadline, resume=resume, tell=failures.tell)
        summary = bulk.run(quiet=quiet)
        write_text(
            output.with_name(f"{output.name}.run.json"), [f"{dumps(bulk.report(summary, hashes=hash_inputs))}\n"]
        )
    except ResumeError as error:
        raise click.UsageError(str(error)) from None
    except ProcessesDiedError as error:
        raise click.ClickException(f"{error}; then go on with --resume") from None
    except OSError as error:
        place = error.filename or output
        raise click.UsageError(
            f"{place} cannot be written ({error.strerror or error}); make room there, then go on with --resume"
        ) from None
    except KeyboardInterrupt:
        say(f"Stopped; what was done is kept beside {output}, and --resume goes on from there.")
        raise
    # What an earlier part of the run met counts as well.
    earlier = DAMAGED if summary.damaged else SET_ASIDE if summary.set_aside else 0
    failures.exit_code = max(failures.exit_code, earlier)
    aside = f"; {count(summary.set_aside, 'page')} set aside" if summary.set_aside else ""
    damaged = f"; damaged at {count(summary.damaged, 'place')}" if summary.damaged else ""
    time = duration(summary.seconds)
    say(f"Wrote {count(summary.articles, 'article')} as jsonl to {output}{aside}{damaged} in {time}")
