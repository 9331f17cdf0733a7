"""``wikiconflict report``: inputs to pages of HTML, with an index where there are several."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import click

from wikiconflict.cli.destination import Destination, choose_destination
from wikiconflict.cli.messages import Failures, count, name_passed_over, say
from wikiconflict.cli.options import corpus_options, reading_options
from wikiconflict.exporters import Exporter
from wikiconflict.exporters.files import write_text
from wikiconflict.inputs import Input, InputError, Limits, Options, Outcome, Request, find, outcomes_by_input
from wikiconflict.inputs.bulk import is_bulk
from wikiconflict.model import Article
from wikiconflict.reports import Entry, article_page, index_page

if TYPE_CHECKING:
    from wikiconflict.parsing import Dialect

_PAGES = Exporter("html", ".html", collection=False)
INDEX = "index.html"


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", metavar="PATH", help="File or folder to write; standard output when not given.")
@reading_options
@corpus_options
@click.option("-j", "--jobs", type=click.IntRange(min=1), help="Processes to use: 1, for dumps and corpora one a core.")
@click.pass_context
def report(
    ctx: click.Context,
    inputs: tuple[str, ...],
    output: str | None,
    title: str | None,
    language: str | None,
    dialect: "Dialect | None",
    strict: bool,
    no_prose: bool,
    every: bool,
    columns: dict[str, str],
    limits: Limits,
    jobs: int | None,
) -> None:
    """Show articles as pages of HTML to look at: a page each, and an index.

    Each page is one file without scripts: timeline, sides, figures, chronology, and for every value the excerpt of the
    source that it was read from. INPUT and PATH are as for convert. A record that wikiconflict wrote holds no source
    text, so that its values lead to character offsets only.
    """
    found = find(inputs, without=Path(output) if output and os.path.isdir(output) else None)
    if title is not None and len(found.inputs) > 1:
        raise click.UsageError(f"--title names one page, and there are {len(found.inputs)} inputs")
    destination = choose_destination(found, output, _PAGES, None)
    bulk = any(map(is_bulk, found.inputs))
    if (destination.several or bulk) and not destination.folder:
        raise click.UsageError("several articles are several pages: give a folder with -o FOLDER/")
    if destination.folder and destination.path is not None:
        if destination.path.suffix.lower() in (".html", ".htm") and not destination.path.is_dir():
            raise click.UsageError(f"several articles are several pages, and {output} is one; give -o FOLDER/")
        _keep_index_free(destination, destination.path / INDEX)
    name_passed_over(found.passed_over)
    failures = Failures()
    for error in found.errors:
        failures.tell(error)
    pages = _Pages(destination, failures)
    try:
        request = Request(every, columns, limits)
        options = Options(title, language, dialect, strict, not no_prose, request, keep_text=True)
        jobs = jobs or ((os.cpu_count() or 1) if bulk else 1)
        for source, outcomes in outcomes_by_input(found.inputs, options, jobs):
            for number, outcome in enumerate(outcomes, 1):
                pages.add(source, number, outcome)
        pages.finish()
    except BrokenPipeError:
        raise
    except OSError as error:
        place = error.filename or output or "standard output"
        raise click.UsageError(
            f"{place} cannot be written ({error.strerror or error}); give another -o PATH, or make room there"
        ) from None
    if destination.path is not None:
        say(f"Wrote {count(pages.written, 'page')} to {output}{pages.start}")
    ctx.exit(failures.exit_code)


def _keep_index_free(destination: Destination, index: Path) -> None:
    for source, target in destination.targets.items():
        if str(target).casefold() == str(index).casefold():
            raise click.UsageError(f"the page of {source.name} would be {target}, where the index goes; rename it")


def _numbered(number: int, article: Article | InputError) -> str:
    """The file of one of many pages: its number, and of its title what any file system takes."""
    title = article.title if isinstance(article, Article) else None
    named = re.sub(r"[\W_]+", "_", title or "").strip("_")[:60]
    return f"{number:06}{f'_{named}' if named else ''}.html"


class _Pages:
    """Writes pages as articles come, and remembers what the index shows of them."""

    def __init__(self, destination: Destination, failures: Failures) -> None:
        self._destination = destination
        self._failures = failures
        self._entries: list[Entry] = []
        self.written = 0

    @property
    def start(self) -> str:
        """Where to begin, for the last message."""
        return f"; begin with {INDEX}" if self._destination.folder and self.written else ""

    def add(self, source: Input, number: int, outcome: Outcome) -> None:
        """The page of one article, or a word on why there is none."""
        if isinstance(outcome.value, InputError):
            self._failures.tell(outcome.value)
            return
        article = outcome.value
        target = self._target(source, number, outcome)
        index = self._link(target, self._index) if target and self._index else None
        page = article_page(article, outcome.text, index=index)
        self.written += 1
        if target is None:
            click.echo(page.encode(), nl=False)
            return
        write_text(target, [page])
        if self._index:
            self._entries.append(Entry.of(article, self._link(self._index, target)))

    def finish(self) -> None:
        """The index, where it has something to list."""
        if self._index and self._entries:
            write_text(self._index, [index_page(self._entries)])

    @property
    def _index(self) -> Path | None:
        destination = self._destination
        return destination.path / INDEX if destination.folder and destination.path else None

    def _target(self, source: Input, number: int, outcome: Outcome) -> Path | None:
        destination = self._destination
        if destination.folder:
            target = destination.targets[source]
            return target.with_suffix("") / _numbered(number, outcome.value) if outcome.container else target
        if self.written:
            raise click.UsageError(f"{source.name} holds several articles: give a folder with -o FOLDER/")
        return destination.path

    @staticmethod
    def _link(page: Path, to: Path) -> str:
        # a name may hold bytes that are no UTF-8, and signs that mean something in an address
        return quote(os.fsencode(Path(os.path.relpath(to, page.parent)).as_posix()))
