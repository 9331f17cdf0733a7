"""The figures that sentences tell: the cases of ``fixtures/grammars/running_figures.md``."""

import pytest
from case_blocks import Case, cases

from wikiconflict.grammars.running_figures import find_figures
from wikiconflict.languages.en.dates import DATES
from wikiconflict.languages.en.quantities import QUANTITIES

Row = tuple[tuple[str, ...], int | None, int | None, str | None]


def row(written: str) -> Row:
    kinds, amount, noun = (part.strip() for part in written.split("|"))
    low, dots, high = amount.partition("..")
    least = int(low) if low else None
    most = (int(high) if high else None) if dots else least
    return tuple(kinds.split("+")) if kinds != "-" else (), least, most, None if noun == "-" else noun


@pytest.mark.parametrize("case", cases("running_figures.md"), ids=lambda case: case.title)
def test_figures_of_a_sentence(case: Case) -> None:
    text = case.one("text") or ""
    found: list[Row] = [
        (figure.kinds, figure.minimum, figure.maximum, figure.unit or figure.who)
        for figure in find_figures(text, QUANTITIES, DATES)
    ]
    assert found == [row(written) for written in case.all("figure") if written != "none"]
