"""Work is linear in the input on the shapes that are quadratic elsewhere: by steps that are counted."""

import json
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from linear_shapes import PLACES, SHAPES, in_box, in_cell, in_text
from steps import CountedPattern, steps_of

from wikiconflict import parse
from wikiconflict.dialects.markup import MOST_FINDINGS

HERE = Path(__file__).parent
SIZES = (30, 300, 3000)
#: Ten times the text takes at most so many times the steps; a quadratic stretch takes up to a hundred times.
TENFOLD = 12


@pytest.mark.parametrize("place", list(PLACES))
def test_steps_grow_with_the_text(place: str) -> None:
    command = [sys.executable, str(HERE / "steps.py"), place, *map(str, SIZES)]
    counted = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert counted.keys() == SHAPES.keys()
    ratios = {shape: [more / few for few, more in pairwise(n)] for shape, n in counted.items()}
    assert {shape: found for shape, found in ratios.items() if max(found) > TENFOLD} == {}


def _loop(text: str) -> None:
    for position in range(len(text)):
        for other in range(position):
            if position == other:
                raise AssertionError


def _search(text: str) -> None:
    for position in range(len(text)):
        text.find("]]", position)


def _cut(text: str) -> None:
    while text:
        text = text[1:]


def _look(text: str) -> None:
    pattern = CountedPattern(re.compile("x|$"))
    for position in range(len(text)):
        pattern.search(text, position)


@pytest.mark.parametrize("work", [_loop, _search, _cut, _look])
def test_the_count_tells_quadratic_work(work: object) -> None:
    few, more = (steps_of(work, "a" * size) for size in (60, 600))  # type: ignore[arg-type]
    assert more / few > 4 * TENFOLD


def test_the_count_is_the_same_at_every_run() -> None:
    page = in_box("[[A b]]<br>", 20)
    parse(page, language="en")
    counts = {steps_of(lambda text: parse(text, language="en"), page) for _ in range(3)}
    assert len(counts) == 1


DEEP = {
    "braces": ("{", "}"),
    "templates": ("{{a|", "}}"),
    "known templates": ("{{nowrap|", "}}"),
    "links": ("[[a|", "]]"),
    "tags": ("<small>", "</small>"),
    "references": ("<ref>", "</ref>"),
    "comments": ("<!--", "-->"),
    "parentheses": ("(", ")"),
    "quotation marks": ("“", "”"),
    "bullets": ("*", ""),
    "tables": ("\n{|\n|", "\n|}"),
    "variants": ("-{", "}-"),
    "conditions": ("{{#if:x|", "}}"),
}


@pytest.mark.parametrize("shape", list(DEEP))
def test_depth_is_no_recursion_error(shape: str) -> None:
    opening, closing = DEEP[shape]
    nested = opening * 100_000 + closing * 100_000
    for page in (in_text(nested, 1), in_box(nested, 1), in_cell(nested, 1)):
        article = parse(page, language="en")
        assert article.conflict is not None
        assert article.conflict.name == "X"


@pytest.mark.parametrize("shape", list(DEEP))
def test_depth_within_the_budget_is_no_recursion_error(shape: str) -> None:
    opening, closing = DEEP[shape]
    nested = opening * 1500 + closing * 1500
    for page in (in_box(nested, 1, "combatant1"), in_box(nested, 1, "date"), in_cell(nested, 1, "combatant1")):
        assert parse(page, language="en").conflict is not None


@pytest.mark.parametrize("shape", list(SHAPES))
def test_a_long_run_of_a_shape_is_read_or_kept_unread(shape: str) -> None:
    unit = SHAPES[shape]
    article = parse(in_box(unit, 150_000 // len(unit)), language="en")
    assert article.conflict is not None
    told = {finding.code for finding in article.diagnostics}
    blank = not unit.strip() or unit == "<!-- x -->" or shape.startswith("closing")
    assert blank or article.conflict.sides or article.conflict.unmapped or "markup.unclosed_comment" in told


def test_many_findings_of_a_code_are_told_with_their_number() -> None:
    page = in_box("<nowiki>", 500)
    told = [finding for finding in parse(page).diagnostics if finding.code == "markup.unclosed_tag"]
    assert len(told) == MOST_FINDINGS + 1
    last = told[-1]
    assert last.message.startswith("400 more")
    assert page[last.start : last.end] == "<nowiki>" * 400


def test_a_value_over_the_budget_is_kept_as_it_stands() -> None:
    text = in_box("[[Rome]], ", 30)
    article = parse(text, language="en", steps=20)
    assert article.conflict is not None
    assert article.conflict.name == "X"
    assert article.conflict.sides == ()
    assert "box.budget" in [finding.code for finding in article.diagnostics]
    assert list(article.conflict.unmapped) == ["strength1"]
    assert parse(text, language="en", steps=1000).conflict.sides != ()  # type: ignore[union-attr]
