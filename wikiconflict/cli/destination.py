"""Where the output goes: standard output, one file, or a folder that mirrors the inputs' folders."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

import attrs
import click

from wikiconflict.inputs import Findings, Input

Shape = Literal["article", "collection", "tables"]


@attrs.frozen
class Format:
    """An output format: a file an article, one file of all, or a set of tables; each with its suffix."""

    name: str
    suffix: str
    shape: Shape


#: The name of a collection's file where only its folder is given.
COLLECTION_STEM = "articles"


@attrs.frozen
class Destination:
    """Where output goes.

    Attributes:
        path: the file or folder, or None for standard output.
        folder: whether ``path`` is a folder.
        targets: the file of each input, where each has its own.
    """

    path: Path | None = None
    folder: bool = False
    targets: Mapping[Input, Path] = attrs.field(factory=dict)


def choose_format(to: str | None, output: str | None, table: str | None, formats: Mapping[str, Format]) -> Format:
    """The format: the one asked for, else that of the output's suffix, else CSV for a table and JSON for the rest.

    Raises:
        click.UsageError: the suffix belongs to no format, or a table is asked for in a format without tables.
    """
    if to is None and output is not None and not is_folder(output):
        suffix = Path(output).suffix.lower()
        to = next((form.name for form in formats.values() if form.suffix == suffix), None)
        if to is None and suffix:
            raise click.UsageError(f"the suffix {suffix} of {output} names no format; add --to {'|'.join(formats)}")
    form = formats[to or ("json" if table is None else "csv")]
    if table is not None and form.shape != "tables":
        raise click.UsageError(f"--table asks for one table, which {form.name} has not; use --to csv")
    return form


def is_folder(output: str) -> bool:
    """Whether the output is said or known to be a folder."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


def choose_destination(found: Findings, output: str | None, form: Format, table: str | None) -> Destination:
    """Where each input's output goes, settled before anything is written.

    Raises:
        click.UsageError: tables have no folder; two inputs would write one file; an output would replace an input, or
            is a folder where a file is needed or the other way round.
    """
    if output is None or output == "-":
        if form.shape == "tables" and table is None:
            raise click.UsageError(
                f"{form.name} is a set of tables: give a folder with -o FOLDER/, or one table with --table NAME"
            )
        return Destination()
    path = Path(output)
    many = found.folders > 0 or len(found.inputs) + len(found.errors) > 1
    if form.shape == "tables" and table is None:
        folder = True
        if path.suffix.lower() == form.suffix and not is_folder(output):
            raise click.UsageError(
                f"{form.name} is a set of tables, and {output} is one file: "
                f"give a folder with -o {path.with_suffix('')}/, or one table with --table NAME"
            )
    else:
        folder = is_folder(output) or (many and form.shape == "article")
    if folder and path.exists() and not path.is_dir():
        raise click.UsageError(f"{output} is a file, but the output needs a folder; give another -o PATH")
    if not folder:
        targets = dict.fromkeys(found.inputs, path)
        destination = Destination(path, False, targets)
    elif form.shape == "article":
        targets = {source: path / source.place.with_suffix(form.suffix) for source in found.inputs}
        destination = Destination(path, True, targets)
        _refuse_collisions(targets)
    else:
        name = None if table is None and form.shape == "tables" else f"{table or COLLECTION_STEM}{form.suffix}"
        destination = Destination(path if name is None else path / name, name is None)
        targets = {} if name is None else dict.fromkeys(found.inputs, path / name)
    _refuse_replacing(found.inputs, set(targets.values()))
    return destination


def _refuse_collisions(targets: Mapping[Input, Path]) -> None:
    writers: dict[str, Input] = {}
    for source, target in targets.items():
        # A file system may take two names that differ in case for one.
        first = writers.setdefault(str(target).casefold(), source)
        if first is not source:
            raise click.UsageError(
                f"{first.name} and {source.name} would both write {target}; rename one, or convert them apart"
            )


def _refuse_replacing(inputs: Sequence[Input], targets: set[Path]) -> None:
    written = {target.resolve() for target in targets}
    for source in inputs:
        if source.path is not None and source.path.resolve() in written:
            raise click.UsageError(f"the output would replace the input {source.name}; give another -o PATH")
