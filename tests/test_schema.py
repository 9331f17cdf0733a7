"""The JSON Schema: made from the classes, kept in docs, true of every record."""

import json
import re
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from strategies import articles, edtf

from wikiconflict.model import Article, Source, Text
from wikiconflict.records import RecordError, dumps, from_dict, to_dict, to_json
from wikiconflict.schema import record_schema

KEPT = Path(__file__).parent.parent / "docs" / "schema.json"
VALIDATOR = jsonschema.Draft202012Validator(record_schema())


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(record_schema())


def test_the_schema_in_docs_is_this_one() -> None:
    again = "wikiconflict schema > docs/schema.json"
    assert KEPT.read_text(encoding="utf-8") == dumps(record_schema()) + "\n", f"the schema drifted: {again}"


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(articles)
def test_every_record_holds_to_the_schema(article: Article) -> None:
    VALIDATOR.validate(json.loads(to_json(article)))
    VALIDATOR.validate(to_dict(article, provenance=False))


@given(edtf)
def test_the_pattern_of_dates_takes_dates(date: str) -> None:
    assert re.search(record_schema()["$defs"]["Date"]["pattern"], date)


@pytest.mark.parametrize("date", ["1978-13", "978", "1978-05-32", "x1978", "1978\n", "19XX-05 "])
def test_the_pattern_of_dates_refuses_others(date: str) -> None:
    assert not re.search(record_schema()["$defs"]["Date"]["pattern"].replace("$", r"\Z"), date)


@pytest.mark.parametrize(
    "change",
    [
        {"schema_version": "2"},
        {"title": 3},
        {"colour": "red"},
        {"infobox": 3},
        {"see_also": [{"name": "x"}, 1]},
        {"source": {"dialect": "html", "sha256": ""}},
        {"provenance": {"/title": {"span": [1]}}},
    ],
)
def test_what_the_schema_refuses_is_no_record_either(change: dict[str, object]) -> None:
    record = to_dict(Article(Text("Cannae"), Source("wikitext", ""))) | change
    assert not VALIDATOR.is_valid(record)
    with pytest.raises(RecordError):
        from_dict(record)
