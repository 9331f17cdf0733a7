"""Records of generated articles: lossless, ordered, strict; what a record looks like where it is easy to get wrong."""

import json
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import articles, places

from wikiconflict.model import Article, Conflict, Link, Source, Text
from wikiconflict.records import RECORD_KEYS, SCHEMA_VERSION, RecordError, from_dict, to_dict, to_json
from wikiconflict.source import Span

SOURCE = Source("wikitext", "0" * 64)
slow = settings(
    max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None
)


@slow
@given(articles)
def test_a_record_is_lossless(article: Article) -> None:
    again = from_dict(json.loads(to_json(article)))
    assert again == article
    assert places(again) == places(article)


@slow
@given(articles)
def test_a_record_has_its_keys_in_order_and_the_same_characters_each_time(article: Article) -> None:
    record = to_dict(article)
    assert tuple(record) == RECORD_KEYS
    assert tuple(to_dict(article, provenance=False)) == RECORD_KEYS[:-2]
    text = to_json(article)
    assert text == to_json(article)
    assert text.encode("utf-8")
    assert to_json(from_dict(json.loads(text))) == text


@slow
@given(articles)
def test_every_pointer_of_the_provenance_leads_into_the_record(article: Article) -> None:
    record = to_dict(article)
    for pointer, place in record["provenance"].items():
        target = record
        for token in pointer.split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            target = target[int(key)] if isinstance(target, list) else target[key]
        start, end = place["span"]
        assert 0 <= start <= end
        assert place.get("citations") != []


def test_the_keys_are_those_of_the_contract() -> None:
    assert RECORD_KEYS[0] == "schema_version"
    assert RECORD_KEYS[-4:] == ("others", "source", "citations", "provenance")
    assert to_dict(Article(None, SOURCE))["schema_version"] == SCHEMA_VERSION


def test_a_page_without_a_box_is_a_record_with_infobox_null() -> None:
    record = to_dict(Article(Text("Cannae"), SOURCE))
    assert record["infobox"] is None
    assert record["name"] == "Cannae"
    assert record["when"] is None
    assert record["sides"] == record["others"] == []
    assert record["details"] == record["unmapped"] == {}
    assert from_dict(record).conflicts == ()


def test_further_conflicts_stand_under_others_with_their_own_keys() -> None:
    boxes = tuple(Conflict(Text(name), "military conflict", span=Span(0, 9)) for name in ("first", "second"))
    record = to_dict(Article(Text("War"), SOURCE, conflicts=boxes))
    assert record["name"] == "first"
    assert record["others"][0]["name"] == "second"
    assert "title" not in record["others"][0]
    assert record["provenance"][""] == {"span": [0, 9]}
    assert record["provenance"]["/others/0"] == {"span": [0, 9]}


def test_a_leaf_is_listed_only_where_its_span_is_its_own() -> None:
    same, own = (Link(Text("Rome", span), span=Span(0, 8), citations=("r1",)) for span in (Span(0, 8), Span(2, 6)))
    record = to_dict(Article(None, SOURCE, see_also=(same, own)))
    assert record["provenance"] == {
        "/see_also/0": {"span": [0, 8], "citations": ["r1"]},
        "/see_also/1": {"span": [0, 8], "citations": ["r1"]},
        "/see_also/1/name": {"span": [2, 6]},
    }


def test_a_lone_surrogate_is_escaped_and_comes_back() -> None:
    article = Article(Text("a\ud800b"), SOURCE)
    text = to_json(article)
    assert "\\ud800" in text
    assert text.encode("utf-8")
    assert from_dict(json.loads(text)) == article


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"schema_version": "2"}, "use the version of wikiconflict that wrote the record"),
        ({"schema_version": None}, "schema_version is None"),
        ({"title": 3}, "expected a string, got 3 @ $.title"),
        ({"colour": 3}, "unknown key ('colour') @ $"),
        ({"source": {"dialect": "wikitext"}}, "required field missing @ $.source.sha256"),
        ({"source": {"dialect": "html", "sha256": ""}}, "invalid value 'html', expected one of"),
        ({"see_also": "Rome"}, "expected a list, got 'Rome' @ $.see_also"),
        ({"see_also": [{"name": "Rome", "target": None, "x": 1}]}, "extra fields found (x) @ $.see_also[0]"),
        ({"sections": [{"title": None, "level": True}]}, "expected an integer, got True @ $.sections[0].level"),
        ({"sections": [{"title": None, "level": 2, "start": "12"}]}, "EDTF date of level 1, got '12' @ $.sections[0]"),
        ({"provenance": {"/see_also/4": {"span": [1, 2]}}}, "'/see_also/4', where the record has no entry"),
        ({"provenance": {"/title": {"span": [2, 1]}}}, "expected a span [start, end]"),
        ({"others": [{"name": "x", "infobox": "y"}]}, "infobox is null @ $.others"),
    ],
)
def test_bad_records_are_refused_with_the_path(change: dict[str, object], said: str) -> None:
    with pytest.raises(RecordError) as caught:
        from_dict(to_dict(Article(Text("Cannae"), SOURCE)) | change)
    assert said in str(caught.value)


def test_what_is_no_object_is_refused() -> None:
    with pytest.raises(RecordError, match="JSON object, not list"):
        from_dict([])  # type: ignore[arg-type]


def test_importing_the_package_loads_attrs_and_the_standard_library_only() -> None:
    code = "import sys, wikiconflict, wikiconflict.records; print(*{m.split('.')[0] for m in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"cattrs", "click", "rich", "mwparserfromhell"} & set(loaded)
