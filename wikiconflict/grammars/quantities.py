"""Quantities: the figures of a strength or casualties cell, of a toll, and of running text."""

import re
from collections.abc import Sequence

import attrs

from wikiconflict.grammars.lists import Item
from wikiconflict.model.dates import Period
from wikiconflict.model.quantity import CasualtyFigure, Kind, StrengthFigure
from wikiconflict.model.text import Text
from wikiconflict.reading import Leftover, Reading
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.quantities import QuantityWords

_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")


def read_strengths(
    items: Sequence[Item],
    words: QuantityWords,
    dates: DateWords,
    *,
    when: Period | None = None,
    field: str = "strength",
    row_group: str | None = None,
) -> Reading[tuple[StrengthFigure, ...]]:
    """The figures of a strength cell."""
    reading = read_casualties(items, words, dates, when=when, field=field, row_group=row_group)
    figures = tuple(
        StrengthFigure(
            **{a.name: getattr(f, a.name) for a in attrs.fields(StrengthFigure)},
        )
        for f in reading.value
    )
    return Reading(figures, reading.unread, reading.diagnostics)


def read_casualties(
    items: Sequence[Item],
    words: QuantityWords,
    dates: DateWords,
    *,
    when: Period | None = None,
    field: str = "casualties",
    row_group: str | None = None,
) -> Reading[tuple[CasualtyFigure, ...]]:
    """The figures of a casualties cell."""
    return read_toll(items, words, dates, when=when, kind="casualties", field=field)


def read_toll(
    items: Sequence[Item],
    words: QuantityWords,
    dates: DateWords,
    *,
    when: Period | None = None,
    kind: Kind,
    field: str,
) -> Reading[tuple[CasualtyFigure, ...]]:
    """The figures of a parameter that itself names the kind (``fatalities``, ``injuries``)."""
    found: list[CasualtyFigure] = []
    unread: list[Leftover] = []
    for item in items:
        match = _NUMBER.search(item.flow.text)
        if match is None:
            unread.append(Leftover(item.flow.text, item.flow.span()))
            continue
        value = int(match[0].replace(",", ""))
        text = item.flow.display()
        found.append(
            CasualtyFigure(
                value,
                value,
                kinds=(kind,),
                flags=tuple(Text(flag.name, flag.span) for _, flag in item.flow.flags),
                group=item.group,
                text=text,
                span=text.span,
                citations=item.flow.citations,
            )
        )
    return Reading(tuple(found), tuple(unread))


def find_figures(text: str, words: QuantityWords, dates: DateWords) -> list[CasualtyFigure]:
    """The counted people and materiel of running text, with their kinds."""
    return []
