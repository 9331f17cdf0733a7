"""Options that several commands share: how texts are read."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from wikiconflict.inputs import Limits

Command = TypeVar("Command", bound=Callable[..., Any])

_SAFE = "wikiconflict.safe"
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


def _safe(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        from wikiconflict.inputs import SAFE

        ctx.meta[_SAFE] = True
        ctx.default_map = {**(ctx.default_map or {}), "deadline": SAFE.seconds}


def limits_of(ctx: click.Context, page_bytes: int | None = None) -> "Limits":
    """The limits that hold: those of ``--safe`` where it was given, with a size of pages of their own."""
    import attrs

    from wikiconflict.inputs import SAFE, Limits

    limits = SAFE if ctx.meta.get(_SAFE) else Limits()
    return limits if page_bytes is None else attrs.evolve(limits, page_bytes=page_bytes)


def _limits(ctx: click.Context, param: click.Parameter, value: int | None) -> "Limits":
    return limits_of(ctx, value)


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
                "limits",
                type=click.IntRange(min=1000),
                callback=_limits,
                show_default="16777216",
                help="A longer page is set aside.",
            ),
        )
    ):
        command = option(command)
    return command


def reading_options(command: Command) -> Command:
    """Adds ``--title``, ``--language``, ``--dialect``, ``--strict``, ``--no-prose`` and ``--safe``."""
    for option in reversed(
        (
            click.option("--title", help="The article's title; for one input."),
            click.option("--language", callback=_language, help="Language code of the wiki, such as en."),
            click.option("--dialect", type=click.Choice(DIALECTS), help="Form of the text; found out when not given."),
            click.option("--strict", is_flag=True, help="Set aside what is read with a warning or an error."),
            click.option("--no-prose", is_flag=True, help="Read the box and the headings, not the text."),
            click.option(
                "--safe",
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_safe,
                help="Tighter limits of size and time, for input that nobody vouches for.",
            ),
        )
    ):
        command = option(command)
    return command
