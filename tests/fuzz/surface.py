"""Every public function on one page: what must hold whatever the page says. The first thing wrong raises."""

import io
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

import attrs
from fuzz.packing import CONTAINERS
from jsonschema import Draft202012Validator
from rich.console import Console

from wikiconflict import (
    Article,
    ContentError,
    Span,
    Text,
    align,
    export,
    from_dict,
    load,
    parse,
    parse_file,
    read,
    report,
    store,
    tables,
    to_dict,
)
from wikiconflict.audit import audit
from wikiconflict.cli.terminal import harmless
from wikiconflict.cli.terminal_dossier import print_dossier
from wikiconflict.inputs import InputError
from wikiconflict.languages import known_codes
from wikiconflict.provenance import collect, restore
from wikiconflict.records import RecordError, to_json
from wikiconflict.reports import Entry, index_page
from wikiconflict.reports.compact import article_fragment, conflict_fragment, list_fragment
from wikiconflict.schema import schema
from wikiconflict.tabular import TABLES
from wikiconflict.tabular.rebuild import rebuild


def on_page(text: str) -> Article:
    """What needs no file: parsing in every way, the record, and a fifth of the sinks, chosen by the page's length."""
    article = parsed(text)
    written = to_json(article)
    assert from_dict(json.loads(written)) == article
    assert to_json(parse(text)) == written
    _SINKS[len(text) % len(_SINKS)](article, text)
    return article


def _exported(article: Article, text: str) -> None:
    for format in ("json", "jsonl", "jsonld", "md"):
        assert export(article, format) is not None
    table = list(TABLES)[len(text) // len(_SINKS) % len(TABLES)]
    assert export([article, article], "csv", table=table) is not None
    assert export(article, "csv", table=table, excel_safe=True) is not None


def _reported(article: Article, text: str) -> None:
    assert "<script" not in report(article, text)
    index_page([Entry.of(article, "a.html"), Entry.of(article, "b.html")])


def _told(article: Article, text: str) -> None:
    article_fragment(article)
    for conflict in article.conflicts:
        conflict_fragment(conflict)
    list_fragment([article, article])
    shown = io.StringIO()
    print_dossier(article, Console(file=shown, width=60, force_terminal=True))
    assert "\x1b]" not in harmless(shown.getvalue())


def _reread(article: Article, text: str) -> None:
    _on_broken_record(article, crc32(text.encode("utf-8", "replace")))


def _compared(article: Article, text: str) -> None:
    assert restore(article, collect(article)) == article
    assert list(rebuild(tables([article]))) == [article]
    audit([(article, text), article]).to_dict()
    if article.conflict is not None:
        align([article, parse(text, prose=False), article])


_SINKS = (_exported, _reported, _told, _compared, _reread)


def parsed(text: str) -> Article:
    """The page parsed in every way that ``parse`` knows; the record's offsets lie in the page."""
    article = parse(text)
    if not any(finding.code == "text.escaped" for finding in article.diagnostics):
        within(article, len(text))
    code = sorted(known_codes())[len(text) % len(known_codes())]
    within(parse(text, dialect="wikitext", language=code, title=text[:40]), None)
    within(parse(text, dialect="flattened", language=code, prose=False), None)
    parse(text, steps=len(text) % 40)
    doubts = sum(finding.severity != "info" for finding in article.diagnostics)
    try:
        assert parse(text, strict=True) == article
    except* ContentError as group:
        doubts -= len(group.exceptions)
    assert doubts == 0
    return article


def within(article: Article, length: int | None) -> None:
    """Spans and findings are in order, and lie in a text of that length."""
    for span in spans(article):
        assert 0 <= span.start <= span.end
        assert length is None or span.end <= length
    for finding in article.diagnostics:
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start <= finding.end
            assert length is None or finding.end <= length


def spans(value: object) -> Iterator[Span]:
    """Every span below a value."""
    if isinstance(value, Text):
        if value.span is not None:
            yield value.span
    elif attrs.has(type(value)) and not isinstance(value, Span):
        for field in attrs.fields(type(value)):
            inner = getattr(value, field.name)
            if isinstance(inner, Span):
                yield inner
            else:
                yield from spans(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from spans(item)


def _on_broken_record(article: Article, choice: int) -> None:
    """A record with one value put where none of its kind belongs is read, or refused as no record."""
    record = to_dict(article)
    assert not list(_validator().iter_errors(record))
    broken = deepcopy(record)
    holder, key = _places(broken)[choice % len(_places(broken))]
    holder[key] = (None, -1, 10**30, "x", [], {}, [[]], True, 1.5)[choice % 9]
    try:
        found = from_dict(broken)
    except RecordError:
        return
    assert to_dict(found).keys() == record.keys()


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(schema())


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in a plain value, as a holder and its key."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found: list[tuple[Any, Any]] = []
    for key, item in pairs:
        found += [(value, key), *_places(item)]
    return found


def on_files(text: str, article: Article) -> None:
    """What writes and reads files: each container, each folder of tables, a database, the data package."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, pack in CONTAINERS.values():
            (folder / file).write_bytes(pack(text))
            read_all(folder / file)
        if text.isascii():
            assert parse_file(folder / "x.wikitext", title="X", language="en").title == "X"
        read_all(folder)
        for format in ("csv", "parquet"):
            export([article, article], format, folder / format)
        store([article], folder / "x.sqlite")
        assert list(load(folder / "x.sqlite")) == [article]


def read_all(*paths: str | os.PathLike[str], **options: Any) -> list[Article]:
    """The articles of inputs; what is refused is refused as an input, and no defect of ours stands behind it."""
    articles: list[Article] = []
    try:
        articles.extend(read(*paths, every=True, **options))
    except ExceptionGroup as group:
        for error in group.exceptions:
            assert isinstance(error, InputError), error
            assert "the parser failed" not in error.reason, error
            assert error.remedy
    return articles
