"""Inputs to articles: each input is opened, its pages parsed, its records taken as they are."""

import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

import attrs

from wikiconflict.batch.jobs import Step
from wikiconflict.dialects.boxes import box_pattern
from wikiconflict.dialects.detect import detect_dialect
from wikiconflict.dumps import MissingDecoderError, Range, read_range
from wikiconflict.inputs.content import CONTAINERS, Content, Form, Request, contents, speaks
from wikiconflict.inputs.dumped import dump_pages
from wikiconflict.inputs.errors import InputError, PageFailedError
from wikiconflict.inputs.page import Page
from wikiconflict.inputs.paths import Input, unreadable_error
from wikiconflict.inputs.tasks import Found, Line, Options, Task, unknown_language
from wikiconflict.languages import known_codes, language_of
from wikiconflict.model import Article
from wikiconflict.model.article import TitleOrigin
from wikiconflict.parsing import parse
from wikiconflict.records import to_json

_DEFECT = "This is a defect of wikiconflict: please report it with the input"


def steps(task: Task, options: Options) -> Iterator[Step[Found]]:
    """The pages and records of a task, each with the call that parses it. Raises nothing."""
    for content in held(task, options):
        yield step(content, task.input, options)


def held(task: Task, options: Options) -> Iterator[Content]:
    """What a task's input holds; pages in a language that no data file speaks are told of once. Raises nothing."""
    unknown: set[str] = set()
    for form, content in _opened(task, options.request):
        code = _language(content, options) if isinstance(content, Page) else None
        if code is None or code in known_codes():
            yield form, content
        elif code not in unknown:
            unknown.add(code)
            yield "text", unknown_language(task.input.name, code)


def _opened(task: Task, request: Request) -> Iterator[Content]:
    source = task.input
    try:
        if source.path is None:
            yield from contents(sys.stdin.buffer, source.name, source.place, request)
        else:
            with open(source.path, "rb") as stream:
                if task.part is None:
                    yield from contents(stream, source.name, source.place, request)
                else:
                    yield from _of_range(stream, task.part, task, request)
    except MissingDecoderError as error:
        yield "text", InputError(source.name, "the file is compressed with Zstandard", str(error))
    except OSError as error:
        yield "text", unreadable_error(source.name, error)


def _of_range(stream: BinaryIO, part: Range, task: Task, request: Request) -> Iterator[Content]:
    language = speaks(request.language or task.site.language)
    pieces = read_range(stream, part, every=request.every, limit=request.limits.page_bytes, language=language)
    name = task.input.name
    for page in dump_pages(
        pieces, name, task.site, every=request.every, limit=request.limits.page_bytes, start=part.start
    ):
        yield "dump", page


def step(content: Content, source: Input, options: Options) -> Step[Found]:
    """One page or record of an input, with the call that parses it."""
    form, value = content
    if isinstance(value, Page):
        return Step(label_of(value), lambda: _found(value, form, source, options))
    if isinstance(value, Article):
        return Step(None, lambda: [_finished(value, form, source, options)])
    return Step(None, lambda: [Found(value, form in CONTAINERS)])


def label_of(page: Page) -> dict[str, Any]:
    """What a report says of a page that was lost."""
    source = page.source
    return {
        "title": page.title,
        "page_id": source.page_id if source else None,
        "revision_id": source.revision_id if source else None,
        "offset": page.offset,
    }


def _language(page: Page, options: Options) -> str | None:
    return options.language or (page.source.language if page.source else None)


def _found(page: Page, form: Form, source: Input, options: Options) -> list[Found]:
    container = form in CONTAINERS
    if page.role != "page":
        return [Found(page, container)]
    wanted = not page.of_many or options.request.every
    if not wanted and form != "dump" and not _may_hold_box(page, options):
        return []
    value = parse_page(page, source, options)
    if isinstance(value, Article) and not wanted and value.conflict is None:
        return []
    if isinstance(value, InputError):
        return [Found(value, container)]
    found = _finished(value, form, source, options)
    return [attrs.evolve(found, text=page.text) if options.keep_text else found]


def _may_hold_box(page: Page, options: Options) -> bool:
    words = language_of(_language(page, options)).markup
    return box_pattern(words).search(page.text) is not None or detect_dialect(page.text) == "flattened"


def _finished(article: Article, form: Form, source: Input, options: Options) -> Found:
    container = form in CONTAINERS
    if options.strict:
        error = _strict(article, source, container)
        if error is not None:
            return Found(error, container)
    return Found(article if options.lines is None else line_of(article, options.lines), container)


def line_of(article: Article, provenance: bool) -> Line:
    """The article as a line of JSON Lines."""
    text = to_json(article, provenance=provenance, indent=None)
    return Line(f"{text}\n".encode(), Counter(finding.severity for finding in article.diagnostics))


def parse_page(page: Page, source: Input, options: Options) -> Article | InputError:
    """Parses one page; a defect of ours costs this page only."""
    title: str | None
    title_from: TitleOrigin
    if options.title is not None:
        title, title_from = options.title, "given"
    elif page.title is not None or page.of_many:
        title, title_from = page.title, "input"
    else:
        title = None if source.path is None else source.stem.replace("_", " ")
        title_from = "file"
    try:
        return parse(
            page.text,
            title=title,
            language=_language(page, options),
            dialect=options.dialect,
            prose=options.prose,
            source=page.source,
            title_from=title_from,
            steps=options.request.limits.steps,
        )
    except Exception as error:  # a defect of ours met by one page must not cost the user the others
        reason = f"the parser failed ({type(error).__name__}: {error})"
        if page.of_many:
            return PageFailedError(source.name, reason, _DEFECT, code="page.failed", **label_of(page))
        return InputError(source.name, reason, _DEFECT)


def _strict(article: Article, source: Input, container: bool) -> InputError | None:
    findings = [finding for finding in article.diagnostics if finding.severity != "info"]
    if not findings:
        return None
    reason = f"set aside in strict mode for {len(findings)} finding{'s' if len(findings) > 1 else ''}"
    remedy = "Mend the article, or read it without strict mode"
    origin = article.source
    if container and (origin.page_id is not None or article.title is not None):
        return PageFailedError(
            source.name,
            reason,
            remedy,
            code="page.strict",
            title=article.title,
            page_id=origin.page_id,
            revision_id=origin.revision_id,
            findings=findings,
        )
    return InputError(source.name, reason, remedy, findings=findings)
