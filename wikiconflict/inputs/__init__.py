"""Reading inputs: files, folders and standard input; pages, dumps, the API's answers, corpora and our own records."""

import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from wikiconflict.inputs.content import Request
from wikiconflict.inputs.errors import DamagedError, InputError, PageFailedError
from wikiconflict.inputs.json_forms import check_columns
from wikiconflict.inputs.limits import DEFAULT_LIMITS, SAFE, Limits
from wikiconflict.inputs.paths import SUFFIXES, Findings, Input, find
from wikiconflict.inputs.processes import Outcome, all_outcomes, outcomes_by_input
from wikiconflict.inputs.tasks import Options
from wikiconflict.languages import language_of
from wikiconflict.model import Article

if TYPE_CHECKING:
    from wikiconflict.parsing import Dialect

__all__ = [
    "SAFE",
    "SUFFIXES",
    "DamagedError",
    "Findings",
    "Input",
    "InputError",
    "Limits",
    "Options",
    "Outcome",
    "PageFailedError",
    "Request",
    "all_outcomes",
    "find",
    "outcomes_by_input",
    "read",
]


def read(
    *paths: str | os.PathLike[str],
    jobs: int = 1,
    title: str | None = None,
    language: str | None = None,
    dialect: "Dialect | None" = None,
    strict: bool = False,
    prose: bool = True,
    every: bool = False,
    columns: Mapping[str, str] | None = None,
    deadline: float | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[Article]:
    """Reads articles from files, folders and standard input (``-``), one after another.

    Content tells what a file holds: wikitext or flattened text in UTF-8; a MediaWiki XML dump or Special:Export (plain,
    ``.bz2``, ``.gz``, ``.zst``); an answer of the API; Enterprise's articles (JSON Lines, also in ``.tar.gz``); JSON
    Lines or Parquet of pages; records that this library wrote. A folder is read with its sub-folders for the suffixes
    of ``SUFFIXES``, in the order of names. A bad input stops no other: all good articles come first, then one
    exception names all bad ones. Dumps and corpora give the articles with a conflict box; one whose box stands on a
    template page of its own comes after the last input.

    Args:
        paths: files, folders, ``-``.
        jobs: how many processes read; articles and their order are the same at any number. In a script, call it
            under ``if __name__ == "__main__":`` when over 1.
        title, language, dialect, prose: as for ``parse``, of every input that is text; the title that a container
            gives counts, else the file's stem is the title when nothing else gives one.
        strict: set aside every article that was read with a warning or an error.
        every: give all articles of dumps and corpora, with or without a conflict box.
        columns: the names of a corpus's columns where they are not the usual ones: ``{"text": "body"}``; keys are
            ``text``, ``title``, ``page_id``, ``revision_id``, ``timestamp``, ``language``, ``url``.
        deadline: seconds that a page may take; then its process is killed and the page is one of the errors.
        limits: how much is read of an input; ``SAFE`` for input that nobody vouches for.

    Raises:
        LookupError: there is no data file for ``language``.
        ValueError: ``jobs`` is under 1, or ``columns`` has an unknown key.
        ExceptionGroup: of InputError, after the last article: one for each input or record that gave no article.

    >>> import tempfile, pathlib
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> _ = (folder / "Cannae.wikitext").write_text("{{Infobox military conflict|date=2 August 216 BC}}")
    >>> [(article.title, article.conflict.when.start) for article in read(folder)]
    [('Cannae', '-0215-08-02')]
    """
    language_of(language)
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    request = Request(every, check_columns(columns or {}), limits, language)
    return _articles(paths, Options(title, language, dialect, strict, prose, request), jobs, deadline)


def _articles(
    paths: tuple[str | os.PathLike[str], ...], options: Options, jobs: int, deadline: float | None
) -> Iterator[Article]:
    found = find(paths)
    errors = list(found.errors)
    for outcome in all_outcomes(found.inputs, options, jobs, deadline=deadline):
        if isinstance(outcome.value, InputError):
            errors.append(outcome.value)
        else:
            yield outcome.value
    if errors:
        raise ExceptionGroup(f"{len(errors)} input(s) gave no article", errors)
