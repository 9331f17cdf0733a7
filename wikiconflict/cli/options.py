"""Options that several commands share: how texts are read."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

DIALECTS = ("wikitext", "flattened")


def _language(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    from wikiconflict.languages import language_of

    try:
        language_of(value)
    except LookupError as error:
        raise click.BadParameter(str(error.args[0])) from None
    return value


def _columns(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    from wikiconflict.inputs.json_forms import check_columns

    columns = dict(value.partition("=")[::2] for value in values)
    if not all(columns.values()):
        raise click.BadParameter("give FIELD=NAME, such as text=body")
    try:
        return dict(check_columns(columns))
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def corpus_options(command: Command) -> Command:
    """Adds ``--all``, ``--column`` and ``--max-page-bytes``, which say what is read of dumps and corpora."""
    for option in reversed(
        (
            click.option("--all", "every", is_flag=True, help="All articles of dumps and corpora, boxed or not."),
            click.option(
                "--column",
                "columns",
                multiple=True,
                callback=_columns,
                metavar="FIELD=NAME",
                help="A corpus's own name for a column: text=body. FIELD: text, title, page_id, revision_id, "
                "timestamp, language, url.",
            ),
            click.option(
                "--max-page-bytes",
                type=click.IntRange(min=1000),
                default=16 << 20,
                show_default=True,
                help="A longer page of a dump is set aside.",
            ),
        )
    ):
        command = option(command)
    return command


def reading_options(command: Command) -> Command:
    """Adds ``--title``, ``--language``, ``--dialect``, ``--strict`` and ``--no-prose``."""
    for option in reversed(
        (
            click.option("--title", help="The article's title; for one input."),
            click.option("--language", callback=_language, help="Language code of the wiki, such as en."),
            click.option("--dialect", type=click.Choice(DIALECTS), help="Form of the text; found out when not given."),
            click.option("--strict", is_flag=True, help="Set aside what is read with a warning or an error."),
            click.option("--no-prose", is_flag=True, help="Read the box and the headings, not the text."),
        )
    ):
        command = option(command)
    return command
