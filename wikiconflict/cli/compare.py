"""``wikiconflict compare``: the same conflict as several wikis tell it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from wikiconflict.cli.messages import Failures, say
from wikiconflict.cli.terminal import harmless
from wikiconflict.inputs import InputError, Options, all_outcomes, find
from wikiconflict.model import Article

if TYPE_CHECKING:
    from wikiconflict.alignment import Alignment, Row

_SIGNS = {"agree": "=", "differ": "≠", "only_one": "1"}


@click.command()
@click.argument("files", nargs=-1, required=True)
@click.option("--differ", is_flag=True, help="Only what differs; what agrees and what only one tells is left out.")
@click.pass_context
def compare(ctx: click.Context, files: tuple[str, ...], differ: bool) -> None:
    """Set the records of FILES, one conflict in several wikis, side by side.

    One line a thing that they tell: = they agree, ≠ they differ, 1 only one tells. Nothing is merged.
    """
    from wikiconflict.alignment import align

    found = find(list(files))
    failures = Failures()
    articles: list[Article] = []
    for outcome in all_outcomes(found.inputs, Options(prose=False)):
        if isinstance(outcome.value, InputError):
            failures.tell(outcome.value)
        else:
            articles.append(outcome.value)
    try:
        alignment = align(articles)
    except ValueError as error:
        say(f"Error: {error}")
        ctx.exit(failures.exit_code or 1)
    rows = alignment.of("differ") if differ else alignment.rows
    click.echo(harmless(_table(alignment, rows)))
    ctx.exit(failures.exit_code)


def _table(alignment: "Alignment", rows: Sequence["Row"]) -> str:
    """A Markdown table, a column a record."""
    heads = ["", "", *(str(article.title or article.language or "") for article in alignment.articles)]
    lines = [heads, ["---"] * len(heads)]
    for row in rows:
        subject = row.subject if row.side is None else f"{_side(row.side)}: {row.subject}"
        lines.append([_SIGNS[row.verdict], subject, *(value or "" for value in row.values)])
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _side(number: int) -> str:
    return f"side {number}" if number else "all sides"
