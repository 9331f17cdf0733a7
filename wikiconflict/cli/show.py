"""``wikiconflict show``: one article's dossier in the terminal."""

import sys
from typing import TYPE_CHECKING

import click

from wikiconflict.cli.messages import Failures
from wikiconflict.cli.options import reading_options
from wikiconflict.cli.terminal import harmless
from wikiconflict.inputs import InputError, Options, all_outcomes, find

if TYPE_CHECKING:
    from wikiconflict.parsing import Dialect


@click.command()
@click.argument("file")
@reading_options
@click.pass_context
def show(
    ctx: click.Context,
    file: str,
    title: str | None,
    language: str | None,
    dialect: "Dialect | None",
    strict: bool,
    no_prose: bool,
) -> None:
    """Show the dossier of FILE, or of - for standard input.

    On a terminal it is laid out; piped, it is plain Markdown.
    """
    from wikiconflict.exporters.markdown import dossier

    found = find([file])
    if found.folders:
        raise click.UsageError(f"{file} is a folder; show takes one file, convert --to md takes folders")
    failures = Failures()
    shown = 0
    for outcome in all_outcomes(found.inputs, Options(title, language, dialect, strict, not no_prose)):
        if isinstance(outcome.value, InputError):
            failures.tell(outcome.value)
        else:
            if shown:
                click.echo("\n---\n")
            _print(harmless(dossier(outcome.value)))
            shown += 1
    ctx.exit(failures.exit_code)


def _print(markdown: str) -> None:
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        Console().print(Markdown(markdown))
    else:
        click.get_binary_stream("stdout").write(markdown.encode("utf-8"))
