"""Reading inputs: files, folders and standard input; wikitext, flattened text and our own records."""

import os
from collections.abc import Iterator

from wikiconflict.inputs.errors import DamagedError, InputError
from wikiconflict.inputs.paths import SUFFIXES, Findings, Input, find
from wikiconflict.inputs.processes import all_outcomes, outcomes_by_input
from wikiconflict.inputs.reading import Options, Outcome
from wikiconflict.languages import language_of
from wikiconflict.model import Article
from wikiconflict.parsing import Dialect

__all__ = [
    "SUFFIXES",
    "DamagedError",
    "Findings",
    "Input",
    "InputError",
    "Options",
    "Outcome",
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
    dialect: Dialect | None = None,
    strict: bool = False,
    prose: bool = True,
) -> Iterator[Article]:
    """Reads articles from files, folders and standard input (``-``), one after another.

    Files hold wikitext or flattened text in UTF-8, or records that this library wrote (JSON, an array of them, JSON
    Lines); content tells which. A folder is read with its sub-folders for the suffixes of ``SUFFIXES``, in the order
    of names. A bad input stops no other: all good articles come first, then one exception names all bad ones.

    Args:
        paths: files, folders, ``-``.
        jobs: how many processes read; articles and their order are the same at any number. In a script, call it
            under ``if __name__ == "__main__":`` when over 1.
        title, language, dialect, prose: as for ``parse``, of every input that is text; the file's stem is the title
            when nothing else gives one.
        strict: set aside every article that was read with a warning or an error.

    Raises:
        LookupError: there is no data file for ``language``.
        ValueError: ``jobs`` is under 1.
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
    return _articles(paths, Options(title, language, dialect, strict, prose), jobs)


def _articles(paths: tuple[str | os.PathLike[str], ...], options: Options, jobs: int) -> Iterator[Article]:
    found = find(paths)
    errors = list(found.errors)
    for outcome in all_outcomes(found.inputs, options, jobs):
        if isinstance(outcome.value, InputError):
            errors.append(outcome.value)
        else:
            yield outcome.value
    if errors:
        raise ExceptionGroup(f"{len(errors)} input(s) gave no article", errors)
