"""The end of a pass to another form than JSON Lines: the output is made of the records that the pass left."""

import json
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath

import attrs

from wikiconflict.cli.messages import Failures
from wikiconflict.cli.writing import Form, Writer
from wikiconflict.inputs import Input, Outcome
from wikiconflict.model import Article
from wikiconflict.records import from_dict


def maker(form: Form) -> Callable[[Path], None]:
    """What makes the output in a form, called with the file of the records.

    It can be stopped at any moment and called again: files appear whole, and what was half made goes.
    """
    return partial(_make, form)


def _make(form: Form, records: Path) -> None:
    path = form.destination.path
    assert path is not None
    # In the folder of the output, so that what is made can take its place by a change of name.
    draft = path / ".partial" if form.destination.folder else path.with_name(f".{path.name}.partial")
    shutil.rmtree(draft, ignore_errors=True)
    made = draft / path.name
    # What could not be read was told; the articles are written even if there are none.
    writer = Writer(attrs.evolve(form, destination=attrs.evolve(form.destination, path=made)), Failures())
    source = Input(str(records), records, PurePosixPath("records.jsonl"))
    writer.write(iter([(source, (Outcome(article, container=True) for article in _articles(records)))]))
    if form.destination.folder:
        for file in sorted(made.iterdir()):
            file.replace(path / file.name)
    else:
        made.replace(path)
    shutil.rmtree(draft)


def _articles(records: Path) -> Iterator[Article]:
    with records.open("rb") as lines:
        for line in lines:
            yield from_dict(json.loads(line))
