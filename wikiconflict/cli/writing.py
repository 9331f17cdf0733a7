"""Outcomes to their destination in one format: standard output, one file, a file an input, or a folder of tables."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import attrs
import click

from wikiconflict.cli.destination import Destination
from wikiconflict.cli.messages import Failures
from wikiconflict.diagnostics import Severity
from wikiconflict.exporters import Exporter
from wikiconflict.exporters.files import write_text
from wikiconflict.inputs import Input, InputError, Outcome
from wikiconflict.model import Article


@attrs.frozen
class Form:
    """What is written, and where: one ``table`` of a format of tables, or all of it."""

    exporter: Exporter
    destination: Destination
    table: str | None = None
    provenance: bool = True


class Writer:
    """Writes what is read as it comes; tells ``failures`` of what cannot be read; counts articles and findings."""

    def __init__(self, form: Form, failures: Failures) -> None:
        self._exporter = form.exporter
        self._destination = form.destination
        self._failures = failures
        self._table = form.table
        self._provenance = form.provenance
        self.articles = 0
        self.findings: Counter[Severity] = Counter()

    def write(self, found: Iterator[tuple[Input, Iterable[Outcome]]]) -> None:
        """Writes what each input gave; a file or folder for which nothing could be read is left as it was.

        Raises:
            OSError: the output can't be written.
        """
        destination = self._destination
        if destination.targets:
            for source, outcomes in found:
                self._write_file(destination.targets[source], iter(outcomes), several=False)
            return
        everything = chain.from_iterable(outcomes for _, outcomes in found)
        if destination.path is None:
            for piece in self._document(everything, several=destination.several) or ():
                click.echo(piece.encode(), nl=False)  # UTF-8 whatever the locale
        elif destination.folder:
            articles = self._readable(everything)
            if articles is not None and self._exporter.write_folder is not None:
                self._exporter.write_folder(articles, destination.path, self._provenance)
        else:
            self._write_file(destination.path, everything, several=destination.several)

    def _write_file(self, path: Path, outcomes: Iterator[Outcome], *, several: bool) -> None:
        pieces = self._document(outcomes, several=several)
        if pieces is not None:
            write_text(path, pieces)

    def _document(self, outcomes: Iterator[Outcome], *, several: bool) -> Iterator[str] | None:
        """The text of the articles in pieces, or None when there was something to read and nothing could be."""
        first = next(outcomes, None)
        several = several or (first is not None and first.container)
        articles = self._readable(outcomes if first is None else chain((first,), outcomes))
        if articles is None:
            return None
        exporter = self._exporter
        if exporter.table_chunks is not None and self._table is not None:
            return exporter.table_chunks(articles, self._provenance, self._table)
        assert exporter.chunks is not None
        if several or exporter.collection:
            return exporter.chunks(articles, self._provenance)
        return chain.from_iterable(exporter.chunks(article, self._provenance) for article in articles)

    def _readable(self, outcomes: Iterator[Outcome]) -> Iterator[Article] | None:
        articles = self._good(outcomes)
        first = next(articles, None)
        if first is None:
            return None if self._failures.count else articles
        return chain((first,), articles)

    def _good(self, outcomes: Iterator[Outcome]) -> Iterator[Article]:
        for outcome in outcomes:
            if isinstance(outcome.value, InputError):
                self._failures.tell(outcome.value)
            else:
                self.articles += 1
                self.findings.update(finding.severity for finding in outcome.value.diagnostics)
                yield outcome.value
