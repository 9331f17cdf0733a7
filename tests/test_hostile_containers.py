"""Containers made to harm: refused or set aside with a clear error, in bounded memory, nothing written elsewhere."""

import bz2
import gzip
import io
import json
import resource
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow
import pytest
import zstandard
from pyarrow.parquet import write_table

from wikiconflict import SAFE
from wikiconflict.inputs import InputError, read

MIB = 1 << 20
#: What the command may hold while it reads: the interpreter and its modules, some pages of the largest size.
CAP = 700 * MIB
#: Hostile content unpacked: more than the cap, so that whoever holds it is found out.
BOMB = 800 * MIB

BOX = "{{Infobox military conflict|conflict=Battle of %s|date=18 June 1815}}"
HEAD = '<mediawiki xml:lang="en"><siteinfo><base>https://en.wikipedia.org/wiki/Main_Page</base></siteinfo>'
PAGE = "<page><title>Battle of %s</title><ns>0</ns><id>1</id><revision><id>2</id><text>%s</text></revision></page>"
LINE = json.dumps({"title": "Battle of A", "text": BOX % "A"}).encode() + b"\n"
LOL = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(10))


def convert(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The command in a process that gets no more memory than the cap."""
    command = [sys.executable, "-m", "wikiconflict", *map(str, arguments), "--jobs", "1", "-q"]
    return subprocess.run(
        command,
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=240,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (CAP, CAP)),
    )


def titles(output: Path) -> list[str]:
    if not output.exists():
        return []
    return [json.loads(line)["title"] for line in output.read_text().splitlines()]


def check(name: str, home: Path, good: list[str], code: int, *words: str) -> None:
    before = set(home.rglob("*"))
    done = convert("convert", name, "--to", "jsonl", "-o", "out/all.jsonl", cwd=home)
    assert "Traceback" not in done.stderr, done.stderr[-2000:]
    assert done.returncode == code, done.stderr
    for word in (name, *words):
        assert word in done.stderr
    assert titles(home / "out" / "all.jsonl") == good
    assert {path.name for path in set(home.rglob("*")) - before} <= {
        "out",
        "all.jsonl",
        "all.jsonl.quarantine.jsonl",
        "all.jsonl.run.json",
    }


def filled(start: bytes, unit: bytes) -> Iterator[bytes]:
    yield start
    block = unit * (MIB // len(unit))
    for _ in range(BOMB // MIB):
        yield block


#: bzip2 makes 45 bytes of 900,000 zeros; made once, its blocks are repeated as streams.
def pack_bz2(out: BinaryIO, parts: Iterator[bytes]) -> None:
    known: dict[bytes, bytes] = {}
    for part in parts:
        if part not in known:
            known[part] = bz2.compress(part)
        out.write(known[part])


def pack_gz(out: BinaryIO, parts: Iterator[bytes]) -> None:
    known: dict[bytes, bytes] = {}
    for part in parts:
        if part not in known:
            known[part] = gzip.compress(part, 1)
        out.write(known[part])


def pack_zst(out: BinaryIO, parts: Iterator[bytes]) -> None:
    with zstandard.ZstdCompressor().stream_writer(out, closefd=False) as writer:
        for part in parts:
            writer.write(part)


PACKERS: dict[str, Callable[[BinaryIO, Iterator[bytes]], None]] = {"gz": pack_gz, "bz2": pack_bz2, "zst": pack_zst}


@pytest.mark.slow
@pytest.mark.parametrize("packing", list(PACKERS))
@pytest.mark.parametrize(
    ("name", "start", "unit", "code", "words"),
    [
        ("zeros", b"", b"\0", 1, ("a page of over",)),
        ("page.wikitext", (BOX % "A").encode(), b"text", 1, ("a page of over", "--max-page-bytes")),
        ("dump.xml", (HEAD + "<page><title>X</title><text>{{Infobox war|").encode(), b"a", 3, ("page.size", "cut off")),
        ("lines.jsonl", LINE + b'{"text":"', b"a", 1, ("a line of over", ":2")),
        ("array.json", b'[{"title":"A"},', b'{"a":1},', 1, ("JSON of over", "JSON Lines")),
    ],
)
def test_bombs(
    tmp_path: Path, name: str, packing: str, start: bytes, unit: bytes, code: int, words: tuple[str, ...]
) -> None:
    with (tmp_path / f"{name}.{packing}").open("wb") as out:
        PACKERS[packing](out, filled(start, unit))
    good = ["Battle of A"] if name == "lines.jsonl" else []
    check(f"{name}.{packing}", tmp_path, good, code, *words)


def test_a_window_of_gigabytes_is_refused(tmp_path: Path) -> None:
    parameters = zstandard.ZstdCompressionParameters.from_level(1, window_log=31, enable_ldm=False)
    data = zstandard.ZstdCompressor(compression_params=parameters).compressobj().compress(b"")
    writer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    data = writer.compress((HEAD + PAGE % ("A", BOX % "A")).encode()) + writer.flush()
    (tmp_path / "wide.zst").write_bytes(data)
    check("wide.zst", tmp_path, [], 3, "128 MiB")


@pytest.mark.parametrize(
    "declared",
    [
        f"<!DOCTYPE x [{LOL}]>",
        '<!DOCTYPE mediawiki SYSTEM "file:///etc/passwd">',
        "<!-- hidden --> <!doctype html>",
        f'<?xml version="1.0"?>\n<!DOCTYPE x [{LOL}]>',
    ],
)
def test_a_document_type_is_refused(tmp_path: Path, declared: str) -> None:
    text = PAGE % ("A", BOX % "&l9;")
    (tmp_path / "bomb.xml").write_text(f"{declared}{HEAD}{text}</mediawiki>")
    check("bomb.xml", tmp_path, [], 1, "DOCTYPE", "export")


def test_entities_that_are_none_stay_text(tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_text(HEAD + PAGE % ("A", BOX % "&l9; &#x110000; &#xD800;") + "</mediawiki>")
    (article,) = read(tmp_path / "x.xml")
    assert article.conflict is not None
    assert article.conflict.name.startswith("Battle of &l9;")


@pytest.mark.parametrize("comment", ["<!--%s-->", "&lt;!--%s--&gt;"])
def test_a_comment_of_16_megabytes_costs_its_page(tmp_path: Path, comment: str) -> None:
    long = PAGE % ("A", BOX % "A" + comment % ("x" * (16 * MIB)))
    (tmp_path / "x.xml").write_text(f"{HEAD}{long}{PAGE % ('B', BOX % 'B')}</mediawiki>")
    check("x.xml", tmp_path, ["Battle of B"], 1, "page.size", "--max-page-bytes")


def test_a_line_of_100_megabytes_costs_itself(tmp_path: Path) -> None:
    long = json.dumps({"title": "L", "text": "x" * (100 * MIB)}).encode() + b"\n"
    (tmp_path / "x.ndjson").write_bytes(LINE + long + LINE)
    check("x.ndjson", tmp_path, ["Battle of A", "Battle of A"], 1, "x.ndjson:2", "a line of over")


def special(name: str, kind: bytes, target: str = "") -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, target
    return member


def test_members_of_an_archive_stay_in_it(tmp_path: Path) -> None:
    home = tmp_path / "home" / "below"
    home.mkdir(parents=True)
    with tarfile.open(home / "x.tar.gz", "w:gz") as archive:
        for name in ("../../escaped.ndjson", str(tmp_path / "absolute.ndjson"), "good.ndjson"):
            member = tarfile.TarInfo(name)
            member.size = len(LINE)
            archive.addfile(member, io.BytesIO(LINE))
        for member in (
            special("symbolic", tarfile.SYMTYPE, "/etc/passwd"),
            special("hard", tarfile.LNKTYPE, "../../../etc/passwd"),
            special("device", tarfile.CHRTYPE),
            special("fifo", tarfile.FIFOTYPE),
        ):
            archive.addfile(member)
    before = set(tmp_path.rglob("*"))
    done = convert("convert", "x.tar.gz", "--to", "jsonl", "-o", "out.jsonl", cwd=home)
    assert (done.returncode, titles(home / "out.jsonl")) == (0, ["Battle of A"] * 3), done.stderr
    assert {path.name for path in set(tmp_path.rglob("*")) - before} == {"out.jsonl", "out.jsonl.run.json"}


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"title": ["A"], "text": [5]}, ("'text'", "int64")),
        ({"title": ["A"], "text": [b"\xff\xfe"]}, ("'text'", "binary")),
        ({"title": ["A"], "text": [["a", "b"]]}, ("'text'", "list")),
        ({"title": ["A"], "words": ["a"]}, ("no column 'text'", "--column")),
    ],
)
def test_parquet_of_another_schema(tmp_path: Path, columns: dict[str, Any], words: tuple[str, ...]) -> None:
    write_table(pyarrow.table(columns), tmp_path / "x.parquet")
    check("x.parquet", tmp_path, [], 1, *words)


def test_a_cell_of_parquet_that_is_too_long_costs_its_row(tmp_path: Path) -> None:
    rows = {"title": ["L", "Battle of B", "N"], "text": ["x" * (20 * MIB), BOX % "B", None]}
    write_table(pyarrow.table(rows), tmp_path / "x.parquet", compression="zstd")
    check("x.parquet", tmp_path, ["Battle of B"], 1, "page.size")


# The profile for services.


def errors(*paths: Path, **options: Any) -> list[InputError]:
    found: list[InputError] = []
    try:
        list(read(*paths, **options))
    except* InputError as group:
        found.extend(group.exceptions)  # type: ignore[arg-type]
    return found


def test_safe_limits_hold_in_the_library(tmp_path: Path) -> None:
    long = BOX % "A" + "x" * (3 * MIB)
    (tmp_path / "x.wikitext").write_text(long)
    (tmp_path / "y.wikitext").write_text(BOX % "B")
    assert [article.conflict is not None for article in read(tmp_path / "x.wikitext")] == [True]
    (error,) = errors(tmp_path, limits=SAFE)
    assert f"a page of over {SAFE.page_bytes} bytes" in str(error)
    (tmp_path / "z.jsonl.gz").write_bytes(gzip.compress(b"".join([b" " * MIB + b"\n"] * 300)))
    (error,) = errors(tmp_path / "z.jsonl.gz", limits=SAFE)
    assert f"over {SAFE.unpacked_bytes} bytes unpacked" in str(error)


def test_safe_limits_hold_in_every_command(tmp_path: Path) -> None:
    (tmp_path / "x.wikitext").write_text(BOX % "A" + "x" * (3 * MIB))
    for command in (["convert"], ["show"], ["report"], ["audit"], ["store", "--db", "x.sqlite"]):
        done = subprocess.run(
            [sys.executable, "-m", "wikiconflict", *command, "x.wikitext", "--safe"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 1, (command, done.stderr)
        assert "a page of over 2097152 bytes" in done.stderr
    done = subprocess.run(
        [sys.executable, "-m", "wikiconflict", "convert", "x.wikitext", "--safe", "--max-page-bytes", "4000000"],
        cwd=tmp_path,
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == 0
