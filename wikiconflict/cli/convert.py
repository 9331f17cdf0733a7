"""``wikiconflict convert``: inputs to records, tables and dossiers."""

from pathlib import Path

import click

from wikiconflict.cli.destination import choose_destination, choose_format, is_folder
from wikiconflict.cli.messages import Failures, count, name_passed_over, say
from wikiconflict.cli.options import reading_options
from wikiconflict.cli.writing import FORMATS, write
from wikiconflict.inputs import Options, find


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--to", type=click.Choice(list(FORMATS)), help="Output format; told by the suffix of PATH, else json.")
@click.option("-o", "--output", metavar="PATH", help="File or folder to write; standard output when not given.")
@click.option("--table", metavar="NAME", help="One table of --to csv, such as commanders.")
@reading_options
@click.option("--no-provenance", is_flag=True, help="Leave out citations and provenance.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes to use.")
@click.pass_context
def convert(
    ctx: click.Context,
    inputs: tuple[str, ...],
    to: str | None,
    output: str | None,
    table: str | None,
    title: str | None,
    language: str | None,
    dialect: str | None,
    strict: bool,
    no_prose: bool,
    no_provenance: bool,
    jobs: int,
) -> None:
    """Convert articles to records, tables or dossiers.

    INPUT is a file, a folder, or - for standard input: wikitext, flattened text, or records that wikiconflict wrote
    (JSON, JSON Lines). PATH is a folder, created where it is missing, when it exists as one, ends in /, or the inputs
    are a folder or several; sub-folders are kept.
    """
    form = choose_format(to, output, table, FORMATS)
    found = find(inputs, without=Path(output) if output and is_folder(output) else None)
    if title is not None and len(found.inputs) > 1:
        raise click.UsageError(f"--title names one page, and there are {len(found.inputs)} inputs")
    destination = choose_destination(found, output, form, table)
    name_passed_over(found.passed_over)
    failures = Failures()
    for error in found.errors:
        failures.tell(error)
    options = Options(title, language, dialect, strict, not no_prose)  # type: ignore[arg-type]
    articles = write(
        found.inputs, options, jobs, form, destination, failures, table=table, provenance=not no_provenance
    )
    if destination.path is not None:
        bad = f"; {count(failures.count, 'error')}" if failures.count else ""
        say(f"Wrote {count(articles, 'article')} as {form.name} to {output}{bad}")
    ctx.exit(failures.exit_code)
