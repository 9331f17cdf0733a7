"""What is to be read and how, and what comes of it: the plain values that go between processes.

This module imports no parser, so that the process that only hands out the work starts at once.
"""

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from wikiconflict.diagnostics import Severity
from wikiconflict.dumps import Range, SiteInfo
from wikiconflict.inputs.content import Request
from wikiconflict.inputs.errors import InputError
from wikiconflict.inputs.page import Page
from wikiconflict.inputs.paths import Input
from wikiconflict.languages import known_codes
from wikiconflict.model import Article

if TYPE_CHECKING:
    from wikiconflict.parsing import Dialect


@attrs.frozen
class Options:
    """How texts are parsed and which are wanted; a record of ours is what it was, and only ``strict`` looks at it.

    Attributes:
        title, language, dialect, strict, prose: the arguments of ``wikiconflict.parse``.
        request: which pages of containers are wanted.
        lines: give JSON lines, with (True) or without (False) provenance, instead of articles; None gives articles.
        keep_text: give the text of a page beside its article.
    """

    title: str | None = None
    language: str | None = None
    dialect: "Dialect | None" = None
    strict: bool = False
    prose: bool = True
    request: Request = attrs.field(factory=Request)
    lines: bool | None = None
    keep_text: bool = False


@attrs.frozen
class Line:
    """An article as the line of JSON Lines that holds it, made where it was parsed."""

    data: bytes
    findings: "Counter[Severity]"


@attrs.frozen
class Found:
    """What a step gave; ``container`` says that the input may hold several articles.

    A Page is one that waits for the box of a template page, or such a template page (``boxes_apart`` joins them).
    """

    value: Article | Line | Page | InputError
    container: bool = False
    text: str | None = None


@attrs.frozen
class Task:
    """An input to be read, or one range of a dump."""

    input: Input
    part: Range | None = None
    site: SiteInfo = attrs.field(factory=SiteInfo)


def unknown_language(name: str, code: str) -> InputError:
    """The error of pages in a language that has no data file."""
    return InputError(
        name,
        f"no data file speaks the language {code!r} of its pages, which were passed over",
        f"Known are {', '.join(sorted(known_codes()))}; --language en reads the pages with English names",
    )
