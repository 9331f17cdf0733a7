"""Strengths and casualties: a table of the figures, each with a bar from its low to its high end."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from wikiconflict.model import CasualtyFigure, Conflict, StrengthFigure
from wikiconflict.reports.markup import Html, element, join
from wikiconflict.reports.words import Words, side_title

Figure = StrengthFigure | CasualtyFigure

_TOTAL = "Total"
_ARROW = 8


@attrs.frozen
class _Block:
    """The figures of one side, and the number of its colour."""

    title: Html
    figures: Sequence[Figure]
    side: int


def figures_section(conflict: Conflict, words: Words, level: int) -> Iterator[Html]:
    """Strengths, then casualties: a table each, bars of one table to one scale."""
    sides = (*conflict.sides, *((conflict.joint,) if conflict.joint else ()))
    strengths = [_Block(side_title(side), side.strengths, side.number) for side in sides]
    casualties = [_Block(side_title(side), side.casualties, side.number) for side in sides]
    casualties.append(_Block(Html("Of no one side"), conflict.toll, 0))
    for title, blocks in (("Strength", strengths), ("Casualties and losses", casualties)):
        blocks = [block for block in blocks if block.figures]
        if blocks:
            yield element(f"h{level}", title)
            yield from _table(title, blocks, words)


def _table(title: str, blocks: Sequence[_Block], words: Words) -> Iterator[Html]:
    people = _largest(figure for block in blocks for figure in block.figures if not _materiel(figure))
    things = _largest(figure for block in blocks for figure in block.figures if _materiel(figure))
    yield element(
        "table",
        element(
            "caption",
            f"{title}: what each figure counts, its low and its high end. ",
            f"Bars of people are to one scale, up to {people:,}. " if people else None,
            f"Bars of materiel are to {'another' if people else 'one scale'}, up to {things:,}." if things else None,
            class_="quiet",
        ),
        element(
            "thead",
            element(
                "tr",
                element("th", "Figure", scope="col"),
                element("th", "Low", scope="col", class_="number"),
                element("th", "High", scope="col", class_="number"),
            ),
        ),
        [
            element(
                "tbody",
                element("tr", element("th", block.title, scope="rowgroup", colspan=3), class_="block"),
                [_row(figure, words, things if _materiel(figure) else people) for figure in block.figures],
                class_=f"side-{block.side % 6}",
            )
            for block in blocks
        ],
        class_="figures",
    )


def _row(figure: Figure, words: Words, most: int) -> Html:
    total = figure.group == _TOTAL
    known = figure.minimum is not None or figure.maximum is not None
    # words without a number are the page's own, and may say whose they are
    told = total or not figure.group or (not known and figure.text.startswith(figure.group))
    group = None if told or not figure.group else words.evidence.value(figure.group)
    return element(
        "tr",
        element(
            "th",
            [element("span", "total", class_="tag"), " "] if total else None,
            [element("span", "claim", class_="tag"), " "] if figure.claimed_by else None,
            join(group, ": ") if group else None,
            words.figure(figure, amount=False),
            _bar(figure, most),
            scope="row",
        ),
        element("td", _low(figure), class_="number"),
        element("td", _high(figure), class_="number"),
        class_=" ".join(name for name, holds in (("total", total), ("claim", figure.claimed_by)) if holds) or None,
    )


def _low(figure: Figure) -> str:
    if figure.minimum is None:
        return "—" if figure.maximum is None else "?"
    return f"{'c. ' if figure.approximate else ''}{figure.minimum:,}"


def _high(figure: Figure) -> str:
    if figure.maximum is None:
        return "—" if figure.minimum is None else "or more"
    return f"{figure.maximum:,}"


def _bar(figure: Figure, most: int) -> Html | None:
    """Solid to the low end, pale to the high one; an open high end has an arrow, an open low end no solid part."""
    if not most or not (figure.minimum or figure.maximum):
        return None
    low = 100 * (figure.minimum or 0) / most
    high = 100 * (figure.maximum if figure.maximum is not None else figure.minimum or 0) / most
    shapes = [
        element("rect", x="0%", y=1, width=f"{low:.3f}%", height=8, class_="low"),
    ]
    if high > low:
        shapes.append(element("rect", x=f"{low:.3f}%", y=1, width=f"{high - low:.3f}%", height=8, class_="high"))
    if figure.maximum is None:
        points = f"1,0 {_ARROW},5 1,10"
        shapes.append(element("svg", element("polygon", points=points), x=f"{low:.3f}%", overflow="visible"))
    return element("svg", shapes, class_="bar", width="100%", height=10, aria_hidden="true", focusable="false")


def _materiel(figure: Figure) -> bool:
    return figure.unit is not None or (isinstance(figure, CasualtyFigure) and "materiel" in figure.kinds)


def _largest(figures: Iterable[Figure]) -> int:
    return max((max(figure.minimum or 0, figure.maximum or 0) for figure in figures), default=0)
