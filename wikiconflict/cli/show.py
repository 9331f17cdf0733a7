"""``wikiconflict show``: one article's dossier in the terminal."""

from typing import TYPE_CHECKING

import click

from wikiconflict.cli.messages import Failures
from wikiconflict.cli.options import limits_of, reading_options
from wikiconflict.cli.terminal import harmless, is_terminal
from wikiconflict.exporters import export
from wikiconflict.inputs import InputError, Options, Request, all_outcomes, find
from wikiconflict.model import Article

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
    found = find([file])
    if found.folders:
        raise click.UsageError(f"{file} is a folder; show takes one file, convert --to md takes folders")
    failures = Failures()
    articles = []
    options = Options(title, language, dialect, strict, not no_prose, Request(limits=limits_of(ctx)))
    for outcome in all_outcomes(found.inputs, options):
        if isinstance(outcome.value, InputError):
            failures.tell(outcome.value)
        else:
            articles.append(outcome.value)
    if articles:
        _print(articles[0] if len(articles) == 1 else articles)
    ctx.exit(failures.exit_code)


def _print(articles: Article | list[Article]) -> None:
    if is_terminal():
        from rich.console import Console

        from wikiconflict.cli.terminal_dossier import print_dossier

        console = Console()
        for article in (articles,) if isinstance(articles, Article) else articles:
            print_dossier(article, console)
    else:
        click.echo(harmless(export(articles, "md") or "").encode(), nl=False)
