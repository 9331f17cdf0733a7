"""``wikiconflict convert``: inputs to records, tables and dossiers."""

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wikiconflict.cli.destination import choose_destination, choose_exporter, is_folder
from wikiconflict.cli.messages import Failures, count, name_passed_over, say
from wikiconflict.cli.options import reading_options
from wikiconflict.cli.writing import Writer
from wikiconflict.exporters import EXPORTERS, ExportError
from wikiconflict.inputs import Options, find, outcomes_by_input
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
@click.option("-j", "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes to use.")
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
    jobs: int,
) -> None:
    """Convert articles to records, tables or dossiers.

    INPUT is a file, a folder, or - for standard input: wikitext, flattened text, or records that wikiconflict wrote
    (JSON, JSON Lines). PATH is a folder, created where it is missing, when it exists as one, ends in /, or the inputs
    are a folder or several; sub-folders are kept.
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
    outcomes = outcomes_by_input(found.inputs, Options(title, language, dialect, strict, not no_prose), jobs)
    writer = Writer(exporter, destination, failures, table=table, provenance=not no_provenance)
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
        say(f"Wrote {count(writer.articles, 'article')} as {exporter.name} to {output}{_summary(writer, failures)}")
    ctx.exit(failures.exit_code)


def _summary(writer: Writer, failures: Failures) -> str:
    """What a person should look at before using the output."""
    doubts = [count(writer.findings[severity], severity) for severity in ("error", "warning")]
    doubts = [doubt for doubt in doubts if not doubt.startswith("0 ")]
    unread = f"; {count(failures.count, 'input')} could not be read" if failures.count else ""
    return (f"; {' and '.join(doubts)} among their diagnostics" if doubts else "") + unread
