"""Articles to their destination in one format."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

import click

from wikiconflict.cli.destination import Destination, Format
from wikiconflict.cli.messages import Failures
from wikiconflict.inputs import Input, InputError, Options, all_outcomes
from wikiconflict.records import to_json

FORMATS = {
    form.name: form
    for form in (
        Format("json", ".json", "article"),
        Format("jsonl", ".jsonl", "collection"),
        Format("csv", ".csv", "tables"),
        Format("md", ".md", "article"),
    )
}


def write(
    inputs: Sequence[Input],
    options: Options,
    jobs: int,
    form: Format,
    destination: Destination,
    failures: Failures,
    *,
    table: str | None,
    provenance: bool,
) -> int:
    """Reads the inputs and writes what they give; the number of articles written."""
    good = 0
    if destination.path is None:
        for outcome in all_outcomes(inputs, options, jobs):
            if isinstance(outcome.value, InputError):
                failures.tell(outcome.value)
                continue
            good += 1
            click.get_binary_stream("stdout").write((to_json(outcome.value, provenance=provenance) + "\n").encode())
        return good
    for source, group in groupby(all_outcomes(inputs, options, jobs), key=attrgetter("input")):
        target = destination.targets[source]
        for outcome in group:
            if isinstance(outcome.value, InputError):
                failures.tell(outcome.value)
                continue
            good += 1
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(to_json(outcome.value, provenance=provenance) + "\n")
    return good
