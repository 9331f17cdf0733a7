"""Inputs to articles: each input is opened, its pages parsed, its records taken as they are."""

import sys
from collections.abc import Iterator
from typing import BinaryIO

import attrs

from wikiconflict.inputs.content import CONTAINERS, Page, contents
from wikiconflict.inputs.errors import InputError
from wikiconflict.inputs.paths import Input, unreadable_error
from wikiconflict.model import Article
from wikiconflict.parsing import Dialect, parse


@attrs.frozen
class Options:
    """How texts are parsed; a record of ours is what it was, and only ``strict`` looks at it.

    Attributes are the arguments of ``wikiconflict.parse``.
    """

    title: str | None = None
    language: str | None = None
    dialect: Dialect | None = None
    strict: bool = False
    prose: bool = True


@attrs.frozen
class Outcome:
    """One article of an input, or what went wrong with it; ``container`` says that the input may hold several."""

    value: Article | InputError
    container: bool = False


def outcomes(source: Input, options: Options) -> Iterator[Outcome]:
    """The articles of one input, in order, and what could not be read of it. Raises nothing."""
    try:
        if source.path is None:
            yield from _read(sys.stdin.buffer, source, options)
        else:
            with open(source.path, "rb") as stream:
                yield from _read(stream, source, options)
    except OSError as error:
        yield Outcome(unreadable_error(source.name, error))


def _read(stream: BinaryIO, source: Input, options: Options) -> Iterator[Outcome]:
    for form, content in contents(stream, source.name, source.place):
        value = _parse(content, source, options) if isinstance(content, Page) else content
        if options.strict and isinstance(value, Article):
            value = _strict(value, source)
        yield Outcome(value, form in CONTAINERS)


def _parse(page: Page, source: Input, options: Options) -> Article | InputError:
    stem = None if source.path is None else source.stem.replace("_", " ")
    try:
        return parse(
            page.text,
            title=options.title if options.title is not None else stem,
            language=options.language,
            dialect=options.dialect,
            prose=options.prose,
            title_from="given" if options.title is not None else "file",
        )
    except Exception as error:  # a defect of ours met by one page must not cost the user the others
        return InputError(
            source.name,
            f"the parser failed ({type(error).__name__}: {error})",
            "This is a defect of wikiconflict: please report it with the input",
        )


def _strict(article: Article, source: Input) -> Article | InputError:
    findings = [finding for finding in article.diagnostics if finding.severity != "info"]
    if not findings:
        return article
    return InputError(
        source.name,
        f"set aside in strict mode for {len(findings)} finding{'s' if len(findings) > 1 else ''}",
        "Mend the article, or read it without strict mode",
        findings=findings,
    )
