"""A page in each kind of container that ``read`` takes."""

import bz2
import gzip
import io
import json
import tarfile
from collections.abc import Callable, Mapping

import pyarrow
import zstandard
from dump_maker import Page, xml
from pyarrow.parquet import write_table

_TITLE = "Battle of X"


def _dump(text: str) -> bytes:
    return xml([Page(_TITLE, text), Page("Template:X infobox", text, namespace=10), Page("Y", "{{X infobox}}")])


def _row(text: str) -> dict[str, object]:
    return {"title": _TITLE, "text": text, "id": "12", "url": "https://en.wikipedia.org/wiki/X", "language": "en"}


def _json_lines(text: str) -> bytes:
    return b"".join(json.dumps(row).encode() + b"\n" for row in (_row(text), {"text": text}, {"text": None}))


def _enterprise(text: str) -> bytes:
    row = {
        "name": _TITLE,
        "identifier": 4,
        "date_modified": "2026-02-03T04:05:06Z",
        "version": {"identifier": 9},
        "url": "https://en.wikipedia.org/wiki/X",
        "in_language": {"identifier": "en"},
        "article_body": {"wikitext": text},
    }
    return json.dumps(row).encode() + b"\n"


def _archive(text: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as tar:
        data = _enterprise(text)
        member = tarfile.TarInfo("a.ndjson")
        member.size = len(data)
        tar.addfile(member, io.BytesIO(data))
    return out.getvalue()


def _answer(text: str) -> bytes:
    revision = {"revid": 9, "timestamp": "2026-02-03T04:05:06Z", "slots": {"main": {"content": text}}}
    return json.dumps({"query": {"pages": [{"pageid": 4, "title": _TITLE, "revisions": [revision]}]}}).encode()


def _parquet(text: str) -> bytes:
    out = io.BytesIO()
    sound = text.encode("utf-8", "replace").decode()
    write_table(pyarrow.table({"title": [_TITLE], "text": [sound], "id": [12]}), out)
    return out.getvalue()


#: Name of the container -> the file's name and what packs a page into it.
CONTAINERS: Mapping[str, tuple[str, Callable[[str], bytes]]] = {
    "text": ("x.wikitext", lambda text: text.encode("utf-8", "replace")),
    "xml": ("x.xml", lambda text: _dump(text.encode("utf-8", "replace").decode())),
    "bz2": ("x.xml.bz2", lambda text: bz2.compress(CONTAINERS["xml"][1](text))),
    "gz": ("x.xml.gz", lambda text: gzip.compress(CONTAINERS["xml"][1](text), mtime=0)),
    "zst": ("x.xml.zst", lambda text: zstandard.compress(CONTAINERS["xml"][1](text))),
    "ndjson": ("x.ndjson", _enterprise),
    "tar": ("x.tar.gz", _archive),
    "api": ("x.json", _answer),
    "jsonl": ("x.jsonl", _json_lines),
    "parquet": ("x.parquet", _parquet),
}
