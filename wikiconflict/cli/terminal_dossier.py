"""One article laid out for a terminal: head, timeline in blocks, sides in columns, figures aligned, then the text."""

from collections.abc import Iterable, Iterator

from rich.console import Console, Group, RenderableType
from rich.markdown import Markdown
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from wikiconflict.cli.block_timeline import timeline_lines
from wikiconflict.cli.entry_words import commander_lines, figure_cells, party_lines, plain, side_title
from wikiconflict.cli.terminal import harmless
from wikiconflict.exporters.dossier_text import check_lines, event_lines, source_lines
from wikiconflict.exporters.wording import period_words
from wikiconflict.model import Article, Conflict, Outcome
from wikiconflict.reports.chart import chart

#: Columns that a side needs to stand beside others.
_SIDE = 28


def print_dossier(article: Article, console: Console) -> None:
    """Prints an article at the width of the console."""
    conflict = article.conflict
    name = plain(article.title or (conflict.name if conflict else "") or "Untitled")
    console.print(Text(name, style="bold"), Text("─" * min(console.width, max(len(name), 8)), style="dim"), sep="\n")
    if conflict is None:
        console.print(Text("The page holds no conflict infobox."))
    else:
        _print_box(conflict, console)
    drawn = chart(article)
    if drawn is not None:
        _heading("Timeline", console)
        for line in timeline_lines(drawn, console.width):
            console.print(Text(line), no_wrap=True, crop=True)
    for other in article.conflicts[1:]:
        _heading(f"Also on this page: {plain(other.name)}", console)
        _print_box(other, console)
    lines = [*event_lines(article), *check_lines(article), *source_lines(article)]
    console.print(Markdown(harmless("\n".join(lines))))


def _heading(title: str, console: Console) -> None:
    console.print()
    console.print(Text(title, style="bold"))


def _print_box(conflict: Conflict, console: Console) -> None:
    console.print(_facts(conflict))
    if conflict.sides:
        _heading("Sides", console)
        console.print(_sides(conflict, console.width))
    rows = list(_figure_rows(conflict))
    if rows:
        _heading("Strength and losses", console)
        table = Table.grid(padding=(0, 2), expand=False)
        table.add_column(overflow="fold")
        table.add_column(justify="right", no_wrap=True)
        table.add_column(justify="right", no_wrap=True)
        for row in rows:
            table.add_row(*row)
        console.print(table)


def _facts(conflict: Conflict) -> Table:
    when = conflict.when
    said = period_words(when.start, when.end, ongoing=when.ongoing) or (when.text or "") if when else ""
    rows = {
        "Date": said,
        "Place": conflict.place_text or "",
        "Part of": " · ".join(link.name for link in conflict.part_of),
        "Status": conflict.status or "",
        "Result": _result(conflict, conflict.outcome) if conflict.outcome else "",
        "Territory": " · ".join(conflict.territory),
    }
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in rows.items():
        if value.strip():
            table.add_row(name, Text(plain(value)))
    return table


def _result(conflict: Conflict, outcome: Outcome) -> str:
    sides = {side.number: side_title(side) for side in conflict.sides}
    winners = " and ".join(sides.get(number, f"side {number}") for number in outcome.winners)
    return outcome.verdict + (f" (won by {winners})" if winners else "")


def _sides(conflict: Conflict, width: int) -> RenderableType:
    sides = (*conflict.sides, *((conflict.joint,) if conflict.joint else ()))
    titles = [Text(side_title(side), style="bold") for side in sides]
    listed = (
        ("Parties", [list(party_lines(side.combatants)) for side in sides]),
        ("Commanders and leaders", [list(commander_lines(side.commanders)) for side in sides]),
        ("Units", [list(party_lines(side.units)) for side in sides]),
    )
    parts = [(name, columns) for name, columns in listed if any(columns)]
    if width < _SIDE * len(sides):
        stacked: list[RenderableType] = []
        for number, title in enumerate(titles):
            stacked.append(title)
            for name, columns in parts:
                if columns[number]:
                    stacked += [Text(name, style="dim"), Padding(_lines(columns[number]), (0, 0, 0, 2))]
        return Group(*stacked)
    table = Table.grid(padding=(0, 2), expand=True)
    for _ in sides:
        table.add_column(ratio=1, overflow="fold")
    table.add_row(*titles)
    for name, columns in parts:
        table.add_row()
        table.add_row(*(Text(name if column else "", style="dim") for column in columns))
        table.add_row(*map(_lines, columns))
    return table


def _lines(lines: Iterable[str]) -> Text:
    return Text("\n".join(lines))


def _figure_rows(conflict: Conflict) -> Iterator[tuple[Text, ...]]:
    sides = (*conflict.sides, *((conflict.joint,) if conflict.joint else ()))
    blocks = [(f"{side_title(side)}: strength", side.strengths) for side in sides]
    blocks += [(f"{side_title(side)}: losses", side.casualties) for side in sides]
    blocks.append(("Losses of no one side", conflict.toll))
    for title, figures in blocks:
        if figures:
            yield Text(title, style="dim"), Text("low", style="dim"), Text("high", style="dim")
            yield from (tuple(map(Text, (f"  {what}", low, high))) for what, low, high in map(figure_cells, figures))
