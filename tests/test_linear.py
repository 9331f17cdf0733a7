"""Time is linear in the input on the shapes that are quadratic elsewhere, and bounded by the budget of steps.

Limits are generous: they tell quadratic from linear, and seconds from minutes, on a busy machine too.
"""

import time

import pytest
from linear_shapes import SHAPES, in_box, in_text

from wikiconflict import Article, parse
from wikiconflict.dialects.budget import STEPS, steps_of

FIELDS = ("strength1", "date", "commander1", "result")


def spent(text: str) -> tuple[float, Article]:
    began = time.process_time()
    article = parse(text, language="en")
    return time.process_time() - began, article


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("shape", list(SHAPES))
def test_time_in_a_box_grows_with_the_input(shape: str, field: str) -> None:
    parse(in_box(SHAPES[shape], 1, field), language="en")
    counts = [count for count in (30, 300, 3000) if steps_of(SHAPES[shape] * count) <= STEPS]
    times = [max(spent(in_box(SHAPES[shape], count, field))[0], 0.01) for count in counts]
    assert times[-1] / times[-2] < 25  # 100 where it is quadratic
    assert times[-1] < 10


@pytest.mark.parametrize("shape", list(SHAPES))
def test_a_long_run_of_a_shape_is_read_or_kept_unread(shape: str) -> None:
    unit = SHAPES[shape]
    time_taken, article = spent(in_box(unit, 150_000 // len(unit)))
    assert time_taken < 8
    assert article.conflict is not None
    kept = article.conflict.sides or article.conflict.unmapped
    assert kept or {finding.code for finding in article.diagnostics} & {"markup.unclosed_comment"}


@pytest.mark.parametrize("shape", list(SHAPES))
def test_time_in_the_text_grows_with_the_input(shape: str) -> None:
    times = [max(spent(in_text(SHAPES[shape], count))[0], 0.02) for count in (300, 3000)]
    assert times[1] / times[0] < 25
    assert times[1] < 10


@pytest.mark.parametrize(
    "text", ["{" * 3000 + "}" * 3000, "{{{{{" * 300, "{{a|" * 3000 + "}}" * 3000, "[[a|" * 3000 + "]]" * 3000]
)
def test_depth_is_no_recursion_error(text: str) -> None:
    assert spent(in_box(text, 1))[0] < 10
    assert spent(in_text(text, 1))[0] < 10


def test_a_value_over_the_budget_is_kept_as_it_stands() -> None:
    text = in_box("[[Rome]], ", 30)
    article = parse(text, language="en", steps=20)
    assert article.conflict is not None
    assert article.conflict.name == "X"
    assert article.conflict.sides == ()
    assert "box.budget" in [finding.code for finding in article.diagnostics]
    assert list(article.conflict.unmapped) == ["strength1"]
    assert parse(text, language="en", steps=1000).conflict.sides != ()  # type: ignore[union-attr]
