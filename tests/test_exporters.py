"""Exporters: what is written can be read back, is whole or not there, and no field breaks a form."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from strategies import HOSTILE, articles, dates

from wikiconflict import Article, Date, Source, Text, export, from_dict, parse, parse_file, tables
from wikiconflict.exporters import EXPORTERS, ExportError
from wikiconflict.exporters.files import replacing
from wikiconflict.exporters.markdown_text import escape
from wikiconflict.exporters.wording import period_words
from wikiconflict.tabular import SCHEMA

FIXTURES = sorted(
    path
    for path in (Path(__file__).parent.parent / "fixtures" / "articles").iterdir()
    if path.suffix in (".txt", ".wikitext")
)
BOX = (
    '{{Infobox military conflict|conflict=A, "B"|date=2 August 216 BC|combatant1={{flag|Spain}}\n* [[Y]]'
    "|combatant2=[[Rome]]|commander1=General [[Harold]]{{KIA}} (until 1620)|strength1=10,000–12,000 infantry"
    "|casualties2=500 killed|result=Spanish victory}}\nLead.\n== Background ==\nText."
)
generated = settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def read_csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def written(value: object) -> str:
    """A value as a reader of CSV gets it."""
    if value is None or isinstance(value, bool):
        return {None: "", True: "true", False: "false"}[value]
    return re.sub("[\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", str(value))


def test_one_article_is_an_object_and_several_an_array() -> None:
    page = parse(BOX)
    assert from_dict(json.loads(export(page, "json") or "")) == page
    assert [from_dict(record) for record in json.loads(export([page, page], "json") or "")] == [page, page]
    assert len(json.loads(export([page], "json") or "")) == 1
    assert json.loads(export([], "json") or "") == []


def test_json_lines() -> None:
    page = parse(BOX)
    text = export([page, page], "jsonl") or ""
    assert [from_dict(json.loads(line)) for line in text.split("\n") if line] == [page, page]
    assert text.endswith("}\n")
    assert export([], "jsonl") == ""


def test_provenance_can_be_left_out() -> None:
    record = json.loads(export(parse(BOX), "json", provenance=False) or "")
    assert "provenance" not in record
    assert len((export(parse(BOX), "csv", table="provenance", provenance=False) or "").splitlines()) == 1


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_folder_of_tables(path: Path, tmp_path: Path) -> None:
    page = parse_file(path, language="en")
    assert export([page], "csv", tmp_path) is None
    sums = dict(reversed(line.split("  ")) for line in (tmp_path / "SHA256SUMS").read_text("utf-8").splitlines())
    assert {file.name for file in tmp_path.iterdir()} == {*sums, "SHA256SUMS"}
    for name, digest in sums.items():
        assert hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() == digest
    for name, rows in tables([page]).items():
        text = (tmp_path / f"{name}.csv").read_bytes().decode()
        assert read_csv(text) == [{key: written(value) for key, value in row.items()} for row in rows]


def test_data_package_describes_every_table(tmp_path: Path) -> None:
    source = Source("wikitext", "", revision_id=7, permalink="https://en.wikipedia.org/w/index.php?oldid=7")
    export([parse(BOX, title="A", language="en", source=source)], "csv", tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert [resource["name"] for resource in package["resources"]] == [table.name for table in SCHEMA]
    assert package["sources"][0]["revision"] == 7
    assert package["licenses"][0]["name"] == "CC-BY-SA-4.0"
    for resource in package["resources"]:
        data = (tmp_path / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        fields = [field["name"] for field in resource["schema"]["fields"]]
        assert data.decode().splitlines()[0].split(",") == fields
        assert all(field["description"] for field in resource["schema"]["fields"])
        assert set(resource["schema"]["primaryKey"]) <= set(fields)
    (fates,) = (r["schema"] for r in package["resources"] if r["name"] == "commander_fates")
    assert "killed_in_action" in fates["fields"][-1]["constraints"]["enum"]
    assert fates["foreignKeys"][0]["reference"]["resource"] == "commanders"


def test_same_articles_give_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        export((parse(BOX) for _ in range(2)), "csv", tmp_path / folder)
        for format in ("json", "jsonl", "md"):
            export([parse(BOX)], format, tmp_path / folder / f"x.{format}")
    files = sorted(file.name for file in (tmp_path / "a").iterdir())
    assert files == sorted(file.name for file in (tmp_path / "b").iterdir())
    for name in files:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


@generated
@given(st.lists(articles, max_size=2))
def test_any_articles_as_csv(pages: list[Article]) -> None:
    for name, rows in tables(pages).items():
        text = export(pages, "csv", table=name) or ""
        assert text.encode()
        assert read_csv(text) == [{key: written(value) for key, value in row.items()} for row in rows]


def test_null_and_empty_text_differ_in_csv() -> None:
    text = export(Article(Text("A"), Source("wikitext", "", url="", permalink=None)), "csv", table="articles") or ""
    assert ',"",,' in text.splitlines()[1]


def test_failure_leaves_what_was_there(tmp_path: Path) -> None:
    def failing() -> Iterator[Article]:
        yield parse(BOX)
        raise RuntimeError("stop")

    for format, name in (("jsonl", "x.jsonl"), ("csv", "folder")):
        target = tmp_path / name
        export([parse(BOX)], format, target)
        before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
        with pytest.raises(RuntimeError, match="stop"):
            export(failing(), format, target)
        assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


def test_device_and_symbolic_link_stay(tmp_path: Path) -> None:
    with replacing(Path("/dev/null")) as file:
        file.write(b"x")
    assert not Path("/dev/null").is_file()
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with replacing(tmp_path / "link") as file:
        file.write(b"x")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"x"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"format": "yaml"}, "choose one of json, jsonl, csv, parquet, jsonld, md"),
        ({"format": "csv"}, "give path="),
        ({"format": "csv", "table": "people"}, "no table 'people'"),
        ({"format": "json", "table": "commanders"}, "json has no tables"),
    ],
)
def test_what_cannot_be_says_what_can(arguments: dict[str, str], message: str) -> None:
    with pytest.raises(ExportError, match=message):
        export(parse(BOX), **arguments)


def test_registry_is_sound() -> None:
    for name, exporter in EXPORTERS.items():
        assert exporter.name == name
        assert (exporter.chunks is None) == (exporter.write_folder is not None) == (not exporter.suffix)


def leaves(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from leaves(token.children) if token.children else [token]


def shown(source: str) -> str:
    """The text of a rendered line; anything but text is named."""
    return "".join(token.content if token.type == "text" else f"<{token.type}>" for token in leaves(inline(source)))


def inline(source: str) -> list[Token]:
    return [token for token in markdown.parse(source) if token.type == "inline"]


def cleaned(text: str) -> str:
    """What a reader is to see of a text."""
    plain = " ".join(re.sub("[\u202a-\u202e\u2066-\u2069]", "", text).split())
    return re.sub("[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "\ufffd", plain)


@given(st.one_of(st.sampled_from(HOSTILE), st.text(), st.text(alphabet="*_[]()<>#`~|\\!&;:/.-+=1a \n{}$@\"'")))
@settings(max_examples=1000, deadline=None)
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    wanted = cleaned(text)
    if not wanted:
        assert escape(text) == ""
        return
    assert shown(escape(text)) == wanted
    assert shown(f"- {escape(text)}") == wanted
    assert shown(f"# x {escape(text)}") == f"x {wanted}"
    cells = inline(f"| a | b |\n| --- | --- |\n| {escape(text)} | y |")
    assert [cell.content for cell in cells[3:]] == ["y"]
    assert "".join(token.content for token in leaves([cells[2]])) == wanted


def assert_unbroken(source: str) -> None:
    tokens = markdown.parse(source)
    kinds = {token.type for token in tokens} | {token.type for token in leaves(tokens)}
    assert not kinds & {"image", "code_inline", "code_block", "fence", "html_block", "blockquote_open"}
    for token in leaves(tokens):
        if token.type == "html_inline":
            assert re.fullmatch(r'<a id="section-[\d-]+">|</a>', token.content)
        if token.type == "link_open":
            assert re.match(r"https?://|#section-", str(token.attrs["href"]))
    headings = [line for line in source.splitlines() if line.startswith("#")]
    assert sum(token.type == "heading_open" for token in tokens) == len(headings)
    block: list[int] = []
    for line in [*source.split("\n"), ""]:
        if line.startswith("|"):
            block.append(len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)))
        else:
            assert len(set(block)) <= 1
            block = []


@generated
@given(articles)
def test_no_field_breaks_a_dossier(page: Article) -> None:
    text = export(page, "md") or ""
    assert text.encode()
    assert_unbroken(text)


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_dossier_of_articles(path: Path) -> None:
    text = export(parse_file(path, language="en"), "md") or ""
    assert_unbroken(text)
    anchors = set(re.findall(r'<a id="([^"]+)">', text))
    assert set(re.findall(r"\(#(section-[\d-]+)\)", text)) <= anchors


def test_dossier_in_words() -> None:
    text = export(parse(BOX, language="en"), "md") or ""
    assert text.startswith('# A, "B"\n')
    for words in (
        "| **Date** | 2 August 216 BC |",
        "| **Won by** | Spain |",
        "|  | Spain | Rome |",
        "- General [Harold](<https://en.wikipedia.org/wiki/Harold>) (killed in action; until 1620)",
        "  - [Y](<https://en.wikipedia.org/wiki/Y>)",
        "10,000–12,000 infantry",
        "500 killed",
        "Victory, won by Spain.",
        '<a id="section-2"></a>Background (1 word)',
        "Licence of the text: CC BY-SA 4.0",
    ):
        assert words in text


@given(st.none() | dates, st.none() | dates, st.booleans())
def test_any_period_in_words(start: Date | None, end: Date | None, ongoing: bool) -> None:
    words = period_words(start, end, ongoing=ongoing)
    assert bool(words) == bool(start or end or ongoing)
    assert not re.search("[~?%X]", words)


def test_periods_in_words_keep_doubt() -> None:
    assert period_words(Date("1994-05-14~"), Date("1994-05-15~")) == "c. 14 May – c. 15 May 1994"
    assert period_words(Date("-0330-10-01"), Date("-0330-10-05")) == "1–5 October 331 BC"


def test_several_dossiers_are_parted_by_a_rule() -> None:
    text = export([parse(BOX), parse(BOX)], "md") or ""
    assert text.count("\n\n---\n\n# A") == 1


def test_notebooks_show_the_dossier() -> None:
    page = parse(BOX)
    assert page._repr_markdown_() == export(page, "md")
