"""``wikiconflict audit``: what a set of articles says, and what was lost in reading it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from wikiconflict.audit import FIELDS, KINDS, Audit, Place
from wikiconflict.cli.messages import Failures, count, name_passed_over
from wikiconflict.cli.options import corpus_options, reading_options
from wikiconflict.cli.terminal import harmless
from wikiconflict.diagnostics import CODES
from wikiconflict.inputs import InputError, Limits, Options, Request, all_outcomes, find
from wikiconflict.records import dumps

if TYPE_CHECKING:
    from wikiconflict.parsing import Dialect

_SAID = {
    "typed": "in entries, headings and values",
    "told": "kept as text (notes, details, statements)",
    "unread": "unread",
}


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
@click.option("--top", type=click.IntRange(min=0), default=10, show_default=True, help="Rows of each list.")
@reading_options
@corpus_options
@click.option("-j", "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes to use.")
@click.pass_context
def audit(
    ctx: click.Context,
    inputs: tuple[str, ...],
    as_json: bool,
    top: int,
    title: str | None,
    language: str | None,
    dialect: "Dialect | None",
    strict: bool,
    no_prose: bool,
    every: bool,
    columns: dict[str, str],
    limits: Limits,
    jobs: int,
) -> None:
    """Show what articles say and what was lost in reading them.

    INPUT is what convert takes: articles, folders, dumps, corpora, or records that wikiconflict wrote. Of each field it
    shows how many conflicts have it; how much of what the boxes show was read (not of records, which hold no text); the
    diagnostics by code; templates and parameters that no table knows; and what was not read, in its place.
    """
    found = find(inputs)
    name_passed_over(found.passed_over)
    failures = Failures()
    for error in found.errors:
        failures.tell(error)
    options = Options(title, language, dialect, strict, not no_prose, Request(every, columns, limits), keep_text=True)
    counts = Audit()
    for outcome in all_outcomes(found.inputs, options, jobs):
        if isinstance(outcome.value, InputError):
            failures.tell(outcome.value)
        else:
            counts.add(outcome.value, outcome.text)
    click.echo(dumps(counts.to_dict()) if as_json else "\n".join(map(harmless, _table(counts, top))))
    ctx.exit(failures.exit_code)


def _table(counts: Audit, top: int) -> Iterator[str]:
    yield f"{count(counts.articles, 'article')}, {count(counts.conflicts, 'conflict')}"
    yield from _visible(counts)
    if counts.conflicts:
        yield "\nFields, by the share of conflicts that have them"
        for name in FIELDS:
            yield f"  {name:<16} {counts.fields[name] / counts.conflicts:>6.1%} {counts.fields[name]:>10,}"
    if counts.codes:
        yield "\nDiagnostics"
        for code, number in counts.codes.most_common(top):
            severity = CODES[code].severity if code in CODES else ""
            yield f"  {number:>10,} {code} ({severity})"
            for place in counts.examples[code][:1]:
                yield f"             {_where(place)}: {place.text}"
    for heading, names in (("Unknown templates", counts.templates), ("Unknown parameters", counts.parameters)):
        if names:
            yield f"\n{heading}"
            for name, number in names.most_common(top):
                yield f"  {number:>10,} {name}"
    if counts.left:
        yield f"\nUnread, {counts.left:,} in all"
        for place in counts.unread[:top]:
            yield f"  {_where(place)}: {_line(place.before)}⟦{_line(place.text)}⟧{_line(place.after)}"


def _visible(counts: Audit) -> Iterator[str]:
    total = counts.visible.total()
    if total:
        yield f"\nWhat the boxes show: {total:,} characters of words"
        for kind in KINDS:
            yield f"  {counts.visible[kind] / total:>6.1%} {_SAID[kind]}"


def _where(place: Place) -> str:
    at = "" if place.start is None else f" at {place.start}"
    return f"{place.title or 'page'}{', ' + place.field if place.field else ''}{at}"


def _line(text: str) -> str:
    return text.replace("\n", "↵")
