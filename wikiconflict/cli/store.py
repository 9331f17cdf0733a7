"""``wikiconflict store``: inputs into a database."""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from wikiconflict.cli.bulk import Manner, can_be_resumed, store_bulk, stored_as
from wikiconflict.cli.messages import Failures, count, name_passed_over, say
from wikiconflict.cli.options import corpus_options, reading_options
from wikiconflict.databases import DatabaseError
from wikiconflict.databases import store as store_articles
from wikiconflict.inputs import InputError, Limits, Options, Outcome, Request, all_outcomes, find
from wikiconflict.inputs.bulk import is_bulk
from wikiconflict.model import Article

if TYPE_CHECKING:
    from wikiconflict.parsing import Dialect


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--db", "url", required=True, metavar="URL", help="A SQLite file, or postgresql://USER@HOST/DATABASE.")
@reading_options
@click.option("--batch", type=click.IntRange(min=1), default=100, show_default=True, help="Articles a transaction.")
@corpus_options
@click.option("-j", "--jobs", type=click.IntRange(min=1), help="Processes to use: 1, for dumps and corpora one a core.")
@click.option(
    "--deadline",
    type=click.FloatRange(min=0, min_open=True),
    default=60.0,
    show_default=True,
    metavar="SECONDS",
    help="A page of a dump or corpus that takes longer is set aside.",
)
@click.option("--resume", is_flag=True, help="Go on where a stopped run over dumps and corpora was.")
@click.option("-q", "--quiet", is_flag=True, help="Show no progress.")
@click.pass_context
def store(
    ctx: click.Context,
    inputs: tuple[str, ...],
    url: str,
    title: str | None,
    language: str | None,
    dialect: "Dialect | None",
    strict: bool,
    no_prose: bool,
    batch: int,
    every: bool,
    columns: dict[str, str],
    limits: Limits,
    jobs: int | None,
    deadline: float,
    resume: bool,
    quiet: bool,
) -> None:
    """Store articles in a database, each once.

    INPUT is all that `convert` takes. Run it again at any time: what is held already is skipped, changed articles
    replace their old rows, an older revision never replaces a newer one.
    """
    found = find(inputs)
    if title is not None and len(found.inputs) > 1:
        raise click.UsageError(f"--title names one page, and there are {len(found.inputs)} inputs")
    name_passed_over(found.passed_over)
    failures = Failures()
    for error in found.errors:
        failures.tell(error)
    options = Options(title, language, dialect, strict, not no_prose, Request(every, columns, limits, language))
    bulk = any(map(is_bulk, found.inputs))
    # What standard input holds is found out when it is read.
    limit = deadline if bulk or any(source.path is None for source in found.inputs) else None
    jobs = jobs or ((os.cpu_count() or 1) if bulk else 1)
    try:
        if (bulk or resume) and can_be_resumed(found.inputs, resume):
            store_bulk(found.inputs, url, batch, options, failures, Manner(jobs, deadline, resume, quiet))
        else:
            outcomes = all_outcomes(found.inputs, options, jobs, deadline=limit)
            done = store_articles(_readable(outcomes, failures), url, batch=batch)
            unread = f"; {count(failures.count, 'input')} could not be read" if failures.count else ""
            say(f"{stored_as(done)}{unread}")
    except DatabaseError as fault:
        say(f"Error: {fault}")
        ctx.exit(2)
    ctx.exit(failures.exit_code)


def _readable(outcomes: Iterable[Outcome], failures: Failures) -> Iterator[Article]:
    for outcome in outcomes:
        if isinstance(outcome.value, InputError):
            failures.tell(outcome.value)
        else:
            yield outcome.value
