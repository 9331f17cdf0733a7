"""Records of one conflict from several wikis side by side."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from wikiconflict import align, parse
from wikiconflict.cli import main

LANGUAGES = Path(__file__).parent.parent / "fixtures" / "languages"
PAGES = [LANGUAGES / "de/Schlacht_bei_Waterloo.wikitext", LANGUAGES / "fr/Bataille_de_Waterloo.wikitext"]

BOX = """{{Infobox military conflict
| date = %s
| result = Norland victory
| combatant1 = [[Norland]] | combatant2 = [[Sudland]] %s
| strength1 = %s | strength2 = %s
| casualties1 = %s | casualties2 = %s
}}"""


def box(
    date: str = "18 June 1815",
    more: str = "",
    strengths: tuple[str, str] = ("700 men", "900 men"),
    losses: tuple[str, str] = ("200 killed", ""),
) -> str:
    return BOX % (date, more, *strengths, *losses)


def test_the_same_record_agrees_with_itself() -> None:
    found = align([parse(box()), parse(box())])
    assert {row.verdict for row in found.rows} == {"agree"}
    assert found.sides == ((1, 1), (2, 2))


def test_a_coarser_date_agrees() -> None:
    found = align([parse(box("18 June 1815")), parse(box("June 1815")), parse(box("1816"))])
    start = next(row for row in found.rows if row.subject == "start")
    assert (start.verdict, start.values) == ("differ", ("1815-06-18", "1815-06", "1816"))
    assert align([parse(box("18 June 1815")), parse(box("1815"))]).of("differ") == ()


def test_dates_before_christ_are_compared_by_year() -> None:
    assert align([parse(box("2 August 216 BC")), parse(box("216 BC"))]).of("differ") == ()
    assert align([parse(box("216 BC")), parse(box("202 BC"))]).of("differ")


def test_sides_in_the_other_order_are_matched_by_their_figures() -> None:
    found = align([parse(box()), parse(box(strengths=("900 men", "700 men"), losses=("", "200 killed")))])
    assert found.sides == ((1, 2), (2, 1))
    assert next(row for row in found.rows if row.subject == "strength: people" and row.side == 1).verdict == "agree"
    assert next(row for row in found.rows if row.subject == "winners").values == ("1", "2")


def test_what_only_one_tells() -> None:
    found = align([parse(box(losses=("200 killed", "50 captured"))), parse(box())])
    only = found.of("only_one")
    assert [(row.subject, row.side, row.values) for row in only] == [("losses: captured", 2, ("50", None))]


def test_a_side_that_only_one_record_knows() -> None:
    found = align([parse(box()), parse(box(more="| combatant3 = [[C]]"))])
    assert found.sides == ((1, 1), (2, 2), (None, 3))
    assert [row.values for row in found.rows if row.subject == "sides"] == [("2", "3")]


def test_one_conflict_is_not_enough() -> None:
    with pytest.raises(ValueError, match="two articles with a conflict"):
        align([parse(box()), parse("No box.")])


def test_the_command_sets_files_side_by_side() -> None:
    done = CliRunner().invoke(main, ["compare", *map(str, PAGES)])
    assert done.exit_code == 0, done.output
    assert "| = | start | 1815-06-18 | 1815-06-18 |" in done.output
    assert "≠" not in done.output


def test_the_command_needs_two_conflicts() -> None:
    done = CliRunner().invoke(main, ["compare", str(PAGES[0])])
    assert done.exit_code == 1
    assert "two articles with a conflict" in done.output
