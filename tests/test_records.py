"""Records: the JSON form is lossless, ordered, and refuses what is none."""

import json
from pathlib import Path

import attrs
import pytest
from article_pool import PLENTY, generated

from wikiconflict import Article, Span, Text, from_dict, parse, parse_file, to_dict
from wikiconflict.records import RecordError, to_json

ARTICLES = sorted(
    path
    for path in (Path(__file__).parent.parent / "fixtures" / "articles").iterdir()
    if path.suffix in (".txt", ".wikitext")
)
BOX = (
    "{{Infobox military conflict|conflict=A|date=1066|commander1=[[Harold]]{{KIA}}<ref>B 1990</ref>"
    "|result=[[Norman]] victory}}"
)


def places(value: object) -> list[object]:
    """Every span and citation below a value."""
    if isinstance(value, Text):
        return [(value.span, value.citations)]
    if attrs.has(type(value)) and not isinstance(value, Span):
        own = [getattr(value, "span", None), getattr(value, "citations", None)]
        return own + [p for f in attrs.fields(type(value)) for p in places(getattr(value, f.name))]
    if isinstance(value, tuple):
        return [p for item in value for p in places(item)]
    if isinstance(value, dict):
        return [p for item in value.values() for p in places(item)]
    return []


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_round_trip_of_articles(path: Path) -> None:
    article = parse_file(path)
    again = from_dict(json.loads(to_json(article)))
    assert again == article
    assert to_json(again) == to_json(article)


def test_generated_articles_come_back() -> None:
    for article in generated(PLENTY):
        written = to_json(article)
        again = from_dict(json.loads(written))
        assert again == article
        assert to_json(again) == written  # with all its places


def test_provenance_names_entries_and_leaves() -> None:
    record = to_dict(parse(BOX))
    assert list(record)[-2:] == ["citations", "provenance"]
    commander = record["provenance"]["/sides/0/commanders/0"]
    assert commander["citations"] == ["r1"]
    start, end = record["provenance"]["/sides/0/commanders/0/name"]["span"]
    assert BOX[start:end] == "Harold"
    assert record["citations"][0]["text"] == "B 1990"


def test_spans_return() -> None:
    article = parse(BOX)
    assert places(from_dict(to_dict(article)).conflict) == places(article.conflict)


def test_without_provenance() -> None:
    record = to_dict(parse(BOX), provenance=False)
    assert "provenance" not in record
    assert "citations" not in record
    assert from_dict(record).conflicts == parse(BOX).conflicts


def test_page_without_box_is_a_record() -> None:
    article = parse("Just text.", title="Nothing")
    record = to_dict(article)
    assert record["infobox"] is None
    assert record["name"] == "Nothing"
    assert record["sides"] == []
    assert [d["code"] for d in record["diagnostics"]] == ["box.none"]
    assert from_dict(record) == article


def test_several_boxes_on_a_page() -> None:
    article = parse(BOX + "\n" + BOX.replace("conflict=A", "conflict=B"))
    record = to_dict(article)
    assert [other["name"] for other in record["others"]] == ["B"]
    assert from_dict(record) == article
    assert places(from_dict(record).conflicts) == places(article.conflicts)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema_version": "99"}, "schema_version is '99'"),
        ({"sides": [{"number": "one"}]}, "sides"),
        ({"no_such_key": 1}, "no_such_key"),
        ({"when": {"start": 1066}}, "when"),
    ],
)
def test_bad_record_names_the_place(change: dict[str, object], message: str) -> None:
    record = {**to_dict(parse(BOX)), **change}
    with pytest.raises(RecordError, match=message):
        from_dict(record)


def test_lone_surrogates_can_be_written() -> None:
    article = Article(Text("\ud800"), parse(BOX).source)
    assert to_json(article).encode()
    assert from_dict(json.loads(to_json(article))) == article
