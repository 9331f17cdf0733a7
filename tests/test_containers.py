"""Containers of pages: exports, the API's answers, Enterprise's articles, JSON Lines and Parquet, told by content."""

import bz2
import gzip
import io
import json
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow
import pytest
import zstandard
from dump_maker import HEAD, Page, box, page_xml, some_pages, write_multistream, xml
from pyarrow.parquet import write_table

from wikiconflict import parse
from wikiconflict.inputs import DamagedError, InputError, read
from wikiconflict.model import Article

FLATTENED = "Battle of F\n\nInfobox\n- Conflict: Battle of F\n- Date: 2 August 216 BC\n- Place: Cannae\n\nText."
TEXT = box("Battle of X", 3)


def failures(*paths: Path, **options: Any) -> tuple[list[Article], list[InputError]]:
    articles: list[Article] = []
    errors: list[InputError] = []
    try:
        articles.extend(read(*paths, **options))
    except* InputError as group:
        errors.extend(group.exceptions)  # type: ignore[arg-type]
    return articles, errors


def one(path: Path, **options: Any) -> Article:
    (article,) = read(path, **options)
    return article


# XML.

PAGES = [*some_pages(40), Page("Talk:Battle", TEXT, namespace=1), Page("Other", TEXT, redirect="X")]
BATTLES = [page.title for page in PAGES if page.title.startswith("Battle")]


@pytest.mark.parametrize(
    ("name", "pack"),
    [("x.xml", bytes), ("x.bz2", bz2.compress), ("x", gzip.compress), ("x.xml.zst", zstandard.compress)],
)
def test_a_dump_gives_its_boxed_articles(tmp_path: Path, name: str, pack: Callable[[bytes], bytes]) -> None:
    path = tmp_path / name
    path.write_bytes(pack(xml(PAGES)))
    articles = list(read(path))
    assert [article.title for article in articles] == BATTLES
    source = articles[0].source
    assert (source.page_id, source.revision_id, source.timestamp) == (6, 10**9 + 6, "2026-01-02T03:04:05Z")
    assert (source.language, source.title_from) == ("en", "input")
    assert source.permalink == f"https://en.wikipedia.org/w/index.php?oldid={10**9 + 6}"
    assert source.sha256 == parse(PAGES[5].text).source.sha256


def test_all_articles_are_given_where_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x.xml"
    path.write_bytes(xml(PAGES))
    wanted = [page.title for page in PAGES if page.namespace == 0 and page.redirect is None]
    assert [article.title for article in read(path, every=True)] == wanted


def test_the_index_of_a_dump_is_no_input(tmp_path: Path) -> None:
    write_multistream(tmp_path / "w-multistream.xml.bz2", PAGES)
    assert [article.title for article in read(tmp_path)] == BATTLES


def test_a_dump_comes_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(bz2.compress(xml(PAGES)))))
    assert [article.title for article in read("-")] == BATTLES


def test_a_dump_in_an_unknown_language_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "x.xml"
    path.write_bytes(xml(PAGES).replace(b'xml:lang="en"', b'xml:lang="xx"'))
    articles, errors = failures(path)
    assert (articles, len(errors)) == ([], 1)
    assert "'xx'" in str(errors[0])
    assert [article.title for article in read(path, language="en")] == BATTLES


def test_a_box_on_its_own_page_is_joined_wherever_that_page_stands(tmp_path: Path) -> None:
    template = Page("Template:X infobox", f"{TEXT}<noinclude>{{{{doc}}}}</noinclude>", namespace=10)
    user = Page("Battle of User", "Lead {{ x_infobox }} text.")
    (tmp_path / "a.xml").write_bytes(xml([user, *PAGES]))
    (tmp_path / "b.xml").write_bytes(xml([Page("Element", "{{Uranium infobox}}"), template]))
    articles = list(read(tmp_path))
    assert [article.title for article in articles] == [*BATTLES, "Battle of User"]
    assert articles[-1].conflict is not None
    assert articles[-1].conflict.when == parse(TEXT).conflict.when  # type: ignore[union-attr]


@pytest.mark.parametrize("bad", [b"", b"<page>", b"<page><title>X</title><revision><text>{{Infobox war|a"])
def test_an_unfinished_export_is_damaged(tmp_path: Path, bad: bytes) -> None:
    path = tmp_path / "x.xml"
    path.write_bytes(HEAD.encode() + page_xml(PAGES[5], 1).encode() + bad)
    articles, (error,) = failures(path)
    assert [article.title for article in articles] == [PAGES[5].title]
    assert isinstance(error, DamagedError)


# The API.

REVISION = {"revid": 9, "timestamp": "2026-02-03T04:05:06Z"}
API = {
    "query, format 2": {
        "query": {
            "pages": [
                {"pageid": 4, "title": "Battle of Q", "revisions": [{**REVISION, "slots": {"main": {"content": TEXT}}}]}
            ]
        }
    },
    "query, format 2, old": {
        "query": {"pages": [{"pageid": 4, "title": "Battle of Q", "revisions": [{**REVISION, "content": TEXT}]}]}
    },
    "query, format 1": {
        "batchcomplete": "",
        "query": {
            "pages": {
                "4": {"pageid": 4, "title": "Battle of Q", "revisions": [{**REVISION, "slots": {"main": {"*": TEXT}}}]}
            }
        },
    },
    "query, format 1, old": {
        "query": {"pages": {"4": {"pageid": 4, "title": "Battle of Q", "revisions": [{**REVISION, "*": TEXT}]}}}
    },
    "parse, format 2": {"parse": {"title": "Battle of Q", "pageid": 4, "revid": 9, "wikitext": TEXT}},
    "parse, format 1": {"parse": {"title": "Battle of Q", "pageid": 4, "revid": 9, "wikitext": {"*": TEXT}}},
}


@pytest.mark.parametrize("form", list(API))
@pytest.mark.parametrize("indent", [None, 2])
def test_answers_of_the_api_are_read(tmp_path: Path, form: str, indent: int | None) -> None:
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(API[form], indent=indent))
    article = one(path)
    assert (article.title, article.source.page_id, article.source.revision_id) == ("Battle of Q", 4, 9)
    assert article.conflict is not None
    assert article.source.timestamp == (None if form.startswith("parse") else "2026-02-03T04:05:06Z")


def test_what_the_api_does_not_have_is_told(tmp_path: Path) -> None:
    for number, answer in enumerate(
        (
            {"query": {"pages": [{"title": "Nowhere", "missing": True}]}},
            {"query": {"pages": [{"title": "Textless", "pageid": 1}]}},
            {"error": {"code": "badtoken", "info": "That went wrong"}},
            {"query": {}},
        )
    ):
        (tmp_path / f"{number}.json").write_text(json.dumps(answer))
    articles, errors = failures(tmp_path)
    assert articles == []
    assert [
        word in str(error) for error, word in zip(errors, ("Nowhere", "no text", "That went", "no pages"), strict=True)
    ]
    assert all("Ask for it again" in error.remedy or "spelling" in error.remedy for error in errors)


# Enterprise.


def enterprise(title: str, text: str) -> str:
    row = {
        "name": title,
        "identifier": 4,
        "date_modified": "2026-02-03T04:05:06Z",
        "version": {"identifier": 9},
        "url": f"https://en.wikipedia.org/wiki/{title.replace(' ', '_')}",
        "in_language": {"identifier": "en"},
        "article_body": {"html": "<p>x</p>", "wikitext": text},
    }
    return json.dumps(row) + "\n"


LINES = enterprise("Battle of A", TEXT) + enterprise("Other", "No box.") + enterprise("Battle of B", TEXT)


def archive(**files: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as tar:
        for name, data in files.items():
            member = tarfile.TarInfo(f"../../{name}")
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    return out.getvalue()


@pytest.mark.parametrize("name", ["x.ndjson", "x.ndjson.gz", "x.tar.gz", "x"])
def test_enterprise_articles_are_read(tmp_path: Path, name: str) -> None:
    data = LINES.encode()
    packed = {"x.ndjson.gz": gzip.compress(data), "x.tar.gz": archive(**{"a.ndjson": data})}.get(name, data)
    (tmp_path / name).write_bytes(packed)
    first, second = read(tmp_path / name)
    assert (first.title, second.title) == ("Battle of A", "Battle of B")
    assert (first.source.page_id, first.source.revision_id, first.source.language) == (4, 9, "en")
    assert first.source.permalink == "https://en.wikipedia.org/w/index.php?oldid=9"
    assert sorted(path.name for path in tmp_path.rglob("*")) == [name]


def test_a_cut_archive_is_damaged(tmp_path: Path) -> None:
    data = archive(**{"a.ndjson": LINES.encode() * 50})
    (tmp_path / "x.tar.gz").write_bytes(data[: len(data) * 2 // 3])
    articles, errors = failures(tmp_path / "x.tar.gz")
    assert any(isinstance(error, DamagedError) for error in errors)
    assert all(article.title in ("Battle of A", "Battle of B") for article in articles)


# Corpora.

ROWS = [
    {"title": "Battle of W", "text": TEXT, "id": "12", "url": "https://en.wikipedia.org/wiki/Battle_of_W"},
    {"title": "Plain", "text": "No box at all."},
    {"title": "Battle of F", "text": FLATTENED, "id": 13},
]


def test_json_lines_of_pages_give_boxed_articles(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS))
    first, second = read(path)
    assert [(a.title, a.source.dialect, a.source.page_id) for a in (first, second)] == [
        ("Battle of W", "wikitext", 12),
        ("Battle of F", "flattened", 13),
    ]
    assert [article.title for article in read(path, every=True)] == ["Battle of W", "Plain", "Battle of F"]


def test_columns_of_other_names(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(json.dumps({"body": row["text"], "heading": row["title"]}) + "\n" for row in ROWS))
    columns = {"text": "body", "title": "heading"}
    assert [article.title for article in read(path, columns=columns)] == ["Battle of W", "Battle of F"]
    with pytest.raises(ValueError, match="no column 'body'"):
        read(path, columns={"body": "text"})


def test_parquet_of_pages(tmp_path: Path) -> None:
    path = tmp_path / "corpus.parquet"
    write_table(
        pyarrow.table({"title": [r["title"] for r in ROWS], "text": [r["text"] for r in ROWS], "n": [1, 2, 3]}), path
    )
    assert [article.title for article in read(path)] == ["Battle of W", "Battle of F"]
    _, (error,) = failures(path, columns={"text": "body"})
    assert "no column 'body'" in str(error)
    path.write_bytes(path.read_bytes()[:-20])
    _, (damage,) = failures(path)
    assert isinstance(damage, DamagedError)


def test_one_page_in_a_file_of_its_own_always_gives_a_record(tmp_path: Path) -> None:
    path = tmp_path / "page.json"
    path.write_text(json.dumps(ROWS[1], indent=1))
    article = one(path)
    assert (article.title, article.conflict) == ("Plain", None)


@pytest.mark.parametrize(
    ("head", "what", "remedy"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a PNG image", "Leave it out"),
        (b"SQLite format 3\x00\x10\x00", "a SQLite database", "wikiconflict.load"),
        (b"PK\x03\x04\x14\x00", "a ZIP archive", "Unpack it first"),
    ],
)
def test_a_file_that_is_no_text_is_called_by_its_name(tmp_path: Path, head: bytes, what: str, remedy: str) -> None:
    path = tmp_path / "given"
    path.write_bytes(head)
    articles, (error,) = failures(path)
    assert articles == []
    assert what in str(error)
    assert remedy in str(error)
