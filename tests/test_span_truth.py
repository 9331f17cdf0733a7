"""Spans tell the truth: the text under each span, parsed alone, gives the value; what cannot come back is counted."""

from collections import Counter
from pathlib import Path

import attrs
import pytest
from span_truth import Truth, measure

from wikiconflict import Span, parse

HOME = Path(__file__).parent.parent / "fixtures"
ARTICLES = sorted(
    path
    for folder in ("articles", "blind", "languages")
    for path in (HOME / folder).rglob("*")
    if path.suffix in (".txt", ".wikitext")
)
#: The reasons for which a value cannot come back, and no others.
REASONS = {
    "stands outside the entry",  # a flag or claimant of the whole list, a unit or date named before
    "its year stands elsewhere",  # of the other end of a range
    "told by the row or by a figure before",  # kinds of figures
    "joined of several items of a list",
    "a lone span is no phase",
    "stands in no row of the box, or in two",  # latitude and longitude; a date and its end
}


def truth_of(path: Path) -> Truth:
    text = path.read_text(encoding="utf-8")
    language = path.parent.name if "languages" in path.parts else None
    return measure(parse(text, language=language), text, language)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_values_come_back_from_their_spans(path: Path) -> None:
    truth = truth_of(path)
    assert truth.lies == []
    assert {reason.rpartition(": ")[2] for reason in truth.elsewhere} <= REASONS


def test_little_is_left_out() -> None:
    same, elsewhere = Counter[str](), Counter[str]()
    for path in ARTICLES[::4]:
        truth = truth_of(path)
        same += truth.same
        elsewhere += truth.elsewhere
    assert elsewhere.total() < same.total() / 50


def test_a_wrong_span_is_noticed() -> None:
    """The measure can fail: of spans that are moved by some characters most values do not come back."""
    text = (HOME / "articles" / "battle_of_trafalgar.wikitext").read_text(encoding="utf-8")
    article = parse(text)
    assert article.conflict is not None
    sides = tuple(
        attrs.evolve(
            side,
            commanders=tuple(
                attrs.evolve(one, span=Span(one.span.start + 4, one.span.end + 4))
                for one in side.commanders
                if one.span is not None
            ),
        )
        for side in article.conflict.sides
    )
    moved = attrs.evolve(article, conflicts=(attrs.evolve(article.conflict, sides=sides),))
    commanders = sum(len(side.commanders) for side in sides)
    assert len(measure(moved, text, None).lies) >= commanders / 2
