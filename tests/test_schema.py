"""The JSON Schema: every record fits it, what is no record does not, and the copy in docs is up to date."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from strategies import articles

from wikiconflict import Article, parse, parse_file, to_dict
from wikiconflict.records import RECORD_KEYS
from wikiconflict.schema import schema

ROOT = Path(__file__).parent.parent
FIXTURES = sorted(path for path in (ROOT / "fixtures" / "articles").iterdir() if path.suffix in (".txt", ".wikitext"))
BOX = (
    "{{Infobox military conflict|conflict=A|date=1066|combatant1=[[X]]\n* [[Y]]|commander1=[[Harold]]{{KIA}}"
    "|strength1=300|casualties2=5 killed|result=Stalemate}}"
)
validator = Draft202012Validator(schema())


def faults(record: dict[str, Any]) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(record)]


def test_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


def test_docs_hold_the_schema() -> None:
    kept = (ROOT / "docs" / "schema.json").read_text("utf-8")
    assert json.loads(kept) == schema(), "run: wikiconflict schema > docs/schema.json"


def test_keys_are_those_of_the_record() -> None:
    assert tuple(schema()["properties"]) == RECORD_KEYS


@pytest.mark.parametrize("provenance", [True, False])
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_articles_fit(path: Path, provenance: bool) -> None:
    assert faults(to_dict(parse_file(path), provenance=provenance)) == []


def test_pages_without_and_with_several_boxes_fit() -> None:
    assert faults(to_dict(parse("Text."))) == []
    assert faults(to_dict(parse(BOX + "\n" + BOX))) == []


@settings(max_examples=30, suppress_health_check=list(HealthCheck), deadline=None)
@given(articles)
def test_any_article_fits(page: Article) -> None:
    assert faults(to_dict(page)) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema_version",), "0"),
        (("when", "start"), "1066-13"),
        (("outcome", "kind"), "won"),
        (("sides", 0, "commanders", 0, "fates", 0), "dead"),
        (("sides", 0, "combatants", 0, "members", 0, "name"), None),
        (("sides", 0, "strengths", 0, "minimum"), "300"),
        (("sides", 0, "number"), True),
        (("provenance", "", "span"), [1]),
        (("no_such_key",), 1),
    ],
)
def test_what_is_no_record_does_not_fit(path: tuple[str | int, ...], value: object) -> None:
    record: Any = json.loads(json.dumps(to_dict(parse(BOX))))
    assert faults(record) == []
    holder = record
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    assert faults(record) != []


def test_every_class_says_what_it_is() -> None:
    for name, definition in schema()["$defs"].items():
        assert definition["description"], name
