"""Where the output goes: standard output, one file, or a folder that mirrors the inputs' folders."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs
import click

from wikiconflict.exporters import EXPORTERS, Exporter
from wikiconflict.inputs import Findings, Input

#: The name of a collection's file where only its folder is given.
COLLECTION_STEM = "articles"


@attrs.frozen
class Destination:
    """Where output goes.

    Attributes:
        path: the file or folder, or None for standard output.
        folder: whether ``path`` is a folder.
        targets: the file of each input, where each has its own.
        several: whether there are several inputs, so that one document joins their articles.
    """

    path: Path | None = None
    folder: bool = False
    targets: Mapping[Input, Path] = attrs.field(factory=dict)
    several: bool = False


def choose_exporter(to: str | None, output: str | None, table: str | None) -> Exporter:
    """The format asked for, else that of the output's suffix, else CSV for a table and JSON for the rest.

    Raises:
        click.UsageError: the suffix belongs to no format, or a table is asked for in a format without tables.
    """
    if to is None and output is not None and not is_folder(output):
        suffix = Path(output).suffix.lower()
        to = next((exporter.name for exporter in EXPORTERS.values() if file_suffix(exporter) == suffix), None)
        if to is None and suffix:
            raise click.UsageError(f"the suffix {suffix} of {output} names no format; add --to {'|'.join(EXPORTERS)}")
    exporter = EXPORTERS[to or ("json" if table is None else "csv")]
    if table is not None and exporter.table_chunks is None:
        raise click.UsageError(f"--table asks for one table as text, and {exporter.name} has none; use --to csv")
    return exporter


def file_suffix(exporter: Exporter) -> str:
    """The suffix of a format's files; a folder of tables has none, but each of its tables has."""
    return exporter.suffix or f".{exporter.name}"


def is_folder(output: str) -> bool:
    """Whether the output is said or known to be a folder."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


def choose_destination(found: Findings, output: str | None, exporter: Exporter, table: str | None) -> Destination:
    """Where each input's output goes, settled before anything is written.

    Raises:
        click.UsageError: tables have no folder; two inputs would write one file; an output would replace an input, or
            is a file where a folder is needed.
    """
    several = found.folders > 0 or len(found.inputs) + len(found.errors) > 1
    tables = exporter.write_folder is not None and table is None
    if output is None or output == "-":
        if tables:
            raise click.UsageError(
                f"{exporter.name} is a set of tables: give a folder with -o FOLDER/{_or_one(exporter)}"
            )
        return Destination(several=several)
    path = Path(output)
    given_folder = is_folder(output)
    if tables and not given_folder and path.suffix.lower() == file_suffix(exporter):
        raise click.UsageError(
            f"{exporter.name} is a set of tables, and {output} is one file: "
            f"give a folder with -o {path.with_suffix('')}/{_or_one(exporter)}"
        )
    folder = given_folder or tables or (several and not exporter.collection)
    if folder and path.exists() and not path.is_dir():
        raise click.UsageError(f"{output} is a file, and the output needs a folder; give another -o PATH")
    if folder and not exporter.collection:
        named = [(source, path / source.place.with_name(source.stem + exporter.suffix)) for source in found.inputs]
        _refuse_collisions(named)
        _refuse_replacing(found.inputs, (target for _, target in named))
        return Destination(path, True, dict(named), several)
    if tables:
        return Destination(path, True, several=several)
    if folder:
        path /= f"{table or COLLECTION_STEM}{file_suffix(exporter)}"
    _refuse_replacing(found.inputs, (path,))
    return Destination(path, several=several)


def _or_one(exporter: Exporter) -> str:
    return ", or one table with --table NAME" if exporter.table_chunks is not None else ""


def _refuse_collisions(named: Iterable[tuple[Input, Path]]) -> None:
    writers: dict[Path, tuple[Input, Path]] = {}
    for source, target in named:
        first, _ = writers.setdefault(_folded(target), (source, target))
        if first is not source:
            raise click.UsageError(
                f"{first.name} and {source.name} would both write {target}; rename one, or convert them apart"
            )
    for folded, (source, _) in writers.items():
        file = next((writers[above] for above in folded.parents if above in writers), None)
        if file is not None:
            raise click.UsageError(
                f"{file[1]} would be the file of {file[0].name} and the folder of {source.name}; rename one"
            )


def _folded(path: Path) -> Path:
    # A file system may take two names that differ in case for one.
    return Path(str(path).casefold())


def _refuse_replacing(inputs: Iterable[Input], targets: Iterable[Path]) -> None:
    written = {target.resolve() for target in targets}
    for source in inputs:
        if source.path is not None and source.path.resolve() in written:
            raise click.UsageError(f"the output would replace the input {source.name}; give another -o PATH")
