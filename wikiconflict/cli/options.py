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
