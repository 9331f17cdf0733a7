"""``wikiconflict convert``: inputs to records, tables and dossiers."""

import os
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wikiconflict.cli.destination import choose_destination, choose_exporter, is_folder
from wikiconflict.cli.messages import Failures, count, name_passed_over, say
from wikiconflict.cli.options import corpus_options, reading_options
from wikiconflict.cli.writing import Form, Writer
from wikiconflict.exporters import EXPORTERS, ExportError
from wikiconflict.inputs import Limits, Options, Request, find, outcomes_by_input
from wikiconflict.inputs.bulk import is_bulk
from wikiconflict.tabular import TABLES

if TYPE_CHECKING:
    from wikiconflict.parsing import Dialect


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--to", type=click.Choice(list(EXPORTERS)), help="Output format; told by the suffix of PATH, else json.")
@click.option("-o", "--output", metavar="PATH", help="File or folder to write; standard output when not given.")
@click.option("--table", metavar="NAME", help="One table of --to csv, such as commanders.")
@click.option("--excel-safe", is_flag=True, help="Escape what a spreadsheet would run as a formula (--to csv).")
@reading_options
@click.option("--no-provenance", is_flag=True, help="Leave out citations and provenance.")
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
@click.option("--resume", is_flag=True, help="Go on where a stopped run was.")
@click.option("--hash-inputs", is_flag=True, help="Write the inputs' SHA-256 into PATH.run.json.")
@click.option("-q", "--quiet", is_flag=True, help="Show no progress.")
@click.pass_context
def convert(
    ctx: click.Context,
    inputs: tuple[str, ...],
    to: str | None,
    output: str | None,
    table: str | None,
    excel_safe: bool,
    title: str | None,
    language: str | None,
    dialect: "Dialect | None",
    strict: bool,
    no_prose: bool,
    no_provenance: bool,
    every: bool,
    columns: dict[str, str],
    limits: Limits,
    jobs: int | None,
    deadline: float,
    resume: bool,
    hash_inputs: bool,
    quiet: bool,
) -> None:
    """Convert articles to records, tables or dossiers.

    INPUT is a file, a folder, or - for standard input; content tells what it holds: wikitext, flattened text, a
    MediaWiki XML dump or export (plain, bz2, gz, zst), the API's JSON, Enterprise's articles (also in tar.gz), JSON
    Lines or Parquet of pages, or records that wikiconflict wrote. Dumps and corpora give the articles with a conflict
    box. PATH is a folder, created where it is missing, when it exists as one, ends in /, or the inputs are a folder or
    several; sub-folders are kept.
    """
    exporter = choose_exporter(to, output, table)
    if excel_safe:
        if exporter.excel_safe is None:
            raise click.UsageError(f"--excel-safe is for spreadsheets, and {exporter.name} is not; use --to csv")
        exporter = exporter.excel_safe
    if table is not None and table not in TABLES:
        near = get_close_matches(table, TABLES, n=3) or list(TABLES)
        raise click.BadParameter(f"there is no table {table!r}; near it: {', '.join(near)}", param_hint="--table")
    found = find(inputs, without=Path(output) if output and is_folder(output) else None)
    if title is not None and len(found.inputs) > 1:
        raise click.UsageError(f"--title names one page, and there are {len(found.inputs)} inputs")
    destination = choose_destination(found, output, exporter, table)
    name_passed_over(found.passed_over)
    failures = Failures()
    for error in found.errors:
        failures.tell(error)
    options = Options(title, language, dialect, strict, not no_prose, Request(every, columns, limits, language))
    bulk = any(map(is_bulk, found.inputs))
    # What standard input holds is found out when it is read.
    limit = deadline if bulk or any(source.path is None for source in found.inputs) else None
    jobs = jobs or ((os.cpu_count() or 1) if bulk else 1)
    form = Form(exporter, destination, table, not no_provenance)
    if resume and (destination.path is None or destination.targets):
        raise click.UsageError("--resume goes on with a run to one file or one folder of tables: give it with -o PATH")
    if (bulk or resume) and destination.path is not None and not destination.targets:
        from wikiconflict.cli.bulk import Manner, can_be_resumed, convert_bulk

        if can_be_resumed(found.inputs, resume):
            manner = Manner(jobs, deadline, resume, quiet, hash_inputs)
            convert_bulk(found.inputs, form, options, failures, manner)
            ctx.exit(failures.exit_code)
    outcomes = outcomes_by_input(found.inputs, options, jobs, deadline=limit, together=not destination.targets)
    writer = Writer(form, failures)
    try:
        writer.write(outcomes)
    except BrokenPipeError:
        raise
    except ExportError as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        place = error.filename or output or "standard output"
        raise click.UsageError(
            f"{place} cannot be written ({error.strerror or error}); give another -o PATH, or make room there"
        ) from None
    if destination.path is not None:
        written = writer.articles or destination.path.exists()
        done = (
            f"Wrote {count(writer.articles, 'article')} as {exporter.name} to {output}" if written else "Wrote nothing"
        )
        say(f"{done}{_summary(writer, failures)}")
    ctx.exit(failures.exit_code)


def _summary(writer: Writer, failures: Failures) -> str:
    """What a person should look at before using the output."""
    doubts = [count(writer.findings[severity], severity) for severity in ("error", "warning")]
    doubts = [doubt for doubt in doubts if not doubt.startswith("0 ")]
    unread = f"; {count(failures.count, 'input')} could not be read" if failures.count else ""
    return (
        f"; {' and '.join(doubts)} among their diagnostics (`wikiconflict audit` lists them)" if doubts else ""
    ) + unread
