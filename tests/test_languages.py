"""Boxes of other wikis: read as their gold records say, in the language that the box itself tells."""

import doctest
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from wikiconflict import parse
from wikiconflict.languages import LANGUAGES, all_languages, language_of
from wikiconflict.model import Article
from wikiconflict.records import to_dict

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures" / "languages"
PAGES = sorted(FIXTURES.glob("*/*.wikitext"))
CODES = sorted({page.parent.name for page in PAGES})
#: Keys of gold records that no record has in this form: other names, the scorer's own lists, the figure's wording.
UNCOMPARED = {"alt", "sections_outline", "events_include", "text"}
PARALLEL = "1815-06-18"  # one conflict stands in every language: the battle of Waterloo

if not PAGES:
    raise RuntimeError(f"no boxes of other wikis under {FIXTURES}")


def article_of(page: Path, language: str | None = None) -> Article:
    """The page read with its stem as title, as the command reads a file."""
    text = page.read_text(encoding="utf-8")
    return parse(text, title=page.stem.replace("_", " "), language=language)


def gold_of(page: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads(page.with_name(f"{page.stem}.gold.json").read_text(encoding="utf-8"))
    return gold


def leaves(gold: Any, found: Any, path: str = "") -> Iterator[tuple[str, bool]]:
    """Every value of the gold record with whether the record says the same, and every entry that it has too many."""
    if isinstance(gold, dict):
        for key, value in gold.items():
            if key in UNCOMPARED:
                continue
            yield from leaves(value, found.get(key) if isinstance(found, dict) else None, f"{path}/{key}")
    elif isinstance(gold, list):
        other = found if isinstance(found, list) else []
        for index, value in enumerate(gold):
            yield from leaves(value, other[index] if index < len(other) else None, f"{path}/{index}")
        for index in range(len(gold), len(other)):
            yield f"{path}/{index} is too many", False
    elif gold is not None or found is not None:
        yield path, gold == found


def agreement(page: Path) -> tuple[float, list[str]]:
    """The share of the gold record's values that the record gives, and the paths of the others."""
    found = list(leaves(gold_of(page), to_dict(article_of(page))))
    wrong = [path for path, same in found if not same]
    return 1 - len(wrong) / len(found), wrong


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_a_box_says_what_its_gold_record_says(page: Path) -> None:
    share, wrong = agreement(page)
    assert share >= 0.88, wrong


@pytest.mark.parametrize("code", CODES)
def test_a_language_reads_its_boxes(code: str) -> None:
    shares = [agreement(page)[0] for page in PAGES if page.parent.name == code]
    assert len(shares) >= (1 if code == "en" else 3)
    assert sum(shares) / len(shares) >= 0.93


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_the_box_tells_its_language(page: Path) -> None:
    article = article_of(page)
    told = [problem.message for problem in article.diagnostics if problem.code == "language.inferred"]
    assert article.language is None
    if page.parent.name == "en":
        assert not told
    else:
        assert len(told) == 1
        assert f"({page.parent.name})" in told[0]


def test_every_language_has_boxes() -> None:
    assert set(LANGUAGES) == set(CODES)


def test_the_language_that_is_given_counts() -> None:
    page = next(page for page in PAGES if page.parent.name == "de")
    article = article_of(page, "de")
    assert article.language == "de"
    assert not [problem for problem in article.diagnostics if problem.code == "language.inferred"]


def parallel_pages() -> list[Path]:
    return [page for page in PAGES if gold_of(page)["when"]["start"] == PARALLEL]


def told_of(article: Article) -> dict[str, Any]:
    """What a box says in no language's words: dates, number of sides, figures, fates."""
    conflict = article.conflict
    assert conflict is not None
    assert conflict.when is not None
    return {
        "when": (conflict.when.start, conflict.when.end),
        "winners": conflict.outcome.winners if conflict.outcome else (),
        "parties": [len(side.combatants) for side in conflict.sides],
        "strengths": [[(f.minimum, f.maximum, f.approximate) for f in side.strengths] for side in conflict.sides],
        "casualties": [
            [(f.minimum, f.maximum, f.approximate, f.kinds) for f in side.casualties] for side in conflict.sides
        ],
        "fates": [[person.fates for person in side.commanders] for side in conflict.sides],
    }


def test_one_conflict_is_told_alike_in_every_language() -> None:
    pages = parallel_pages()
    assert {page.parent.name for page in pages} == set(CODES)
    english = next(page for page in pages if page.parent.name == "en")
    expected = told_of(article_of(english))
    assert [len(side) for side in expected["casualties"]] == [3, 6]
    for page in pages:
        assert told_of(article_of(page)) == expected, page


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_language_is_whole(code: str) -> None:
    language = language_of(code)
    markup = language.markup
    assert language.code == code
    assert set(markup.boxes.values()) <= set(markup.parameters)
    assert all(name == name.casefold() for name in markup.boxes)
    assert len(markup.months) == 12
    assert set(language.dates.months.values()) == set(range(1, 13))


def test_a_shared_name_is_told_by_its_parameters() -> None:
    owners: dict[str, set[str]] = {}
    for code, language in all_languages().items():
        for name in language.markup.boxes:
            owners.setdefault(name, set()).add(code)
    english = parse("{{Infobox military conflict|conflict=Battle of X|date=1 May 1900|combatant1=A|combatant2=B}}")
    assert len(owners["infobox military conflict"]) > 1
    assert not [problem for problem in english.diagnostics if problem.code == "language.inferred"]


def test_adding_a_language_works_as_the_page_says() -> None:
    page = ROOT / "docs" / "how-to" / "add-a-language.md"
    failed, tried = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert tried
    assert not failed
