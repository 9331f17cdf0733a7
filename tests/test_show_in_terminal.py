"""``wikiconflict show`` on a terminal: columns, aligned figures, a timeline in blocks, nothing that steers."""

from io import StringIO
from pathlib import Path

import pytest
from hostile import HOSTILE_STRINGS, article_of
from rich.console import Console

from wikiconflict import Article, parse, parse_file
from wikiconflict.cli.block_timeline import timeline_lines
from wikiconflict.cli.terminal_dossier import print_dossier
from wikiconflict.reports.chart import chart

REFERENCE = Path(__file__).parent.parent / "fixtures" / "articles" / "mqm_militancy.txt"


def shown(article: Article, width: int) -> str:
    output = StringIO()
    print_dossier(article, Console(file=output, width=width, force_terminal=False))
    return output.getvalue()


@pytest.mark.parametrize("width", [40, 60, 110, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    text = shown(parse_file(REFERENCE), width)
    assert max(map(len, text.splitlines())) <= width
    assert "Farooq Dada" in text


def test_sides_stand_beside_each_other_where_they_fit() -> None:
    wide, narrow = (shown(parse_file(REFERENCE), width).splitlines() for width in (110, 60))
    assert any("Altaf Hussain" in line and "Shehbaz Sharif" in line for line in wide)
    assert not any("Altaf Hussain" in line and "Shehbaz Sharif" in line for line in narrow)


def test_figures_are_aligned() -> None:
    text = shown(
        parse(
            "{{Infobox military conflict|conflict=X|combatant1=A|combatant2=B|strength1=5–1,000 men|strength2=20,000+}}"
        ),
        80,
    )
    lows = [line.split("  ") for line in text.splitlines() if "1,000" in line or "or more" in line]
    assert len({len("  ".join(cells).rstrip()) for cells in lows}) == 1


def test_the_timeline_in_blocks() -> None:
    page = parse("{{Infobox military conflict|conflict=X|date=First: 1900–1905<br>Second: 1910 – present}}")
    drawn = chart(page)
    assert drawn is not None
    lines = list(timeline_lines(drawn, 60))
    assert lines[0].split() == ["1902", "1904", "1906", "1908", "1910"] or "1905" in lines[0]
    assert all(len(line) <= 60 for line in lines)
    first = next(line for line in lines if line.startswith("First"))
    assert first.strip().endswith("░")
    assert "█" in first
    assert next(line for line in lines if line.startswith("Second")).endswith("►")


def test_nothing_steers_the_terminal() -> None:
    for word in ("\x1b[31mred\x1b[0m", "\x9b2J", "a\u202eb", "[red]x[/red]", *HOSTILE_STRINGS[:20]):
        text = shown(article_of(word), 100)
        assert "\x1b" not in text
        assert "\x9b" not in text
        assert "\u202e" not in text
    assert "[red]x[/red]" in shown(article_of("[red]x[/red]"), 100)


def test_a_page_without_a_box() -> None:
    assert "no conflict infobox" in shown(parse("Nothing."), 80)
