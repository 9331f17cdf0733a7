"""The order of battle of the dossier: each side's parties, people, units and figures as nested lists."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from wikiconflict.exporters.markdown_text import article_address, escape, item, link, name_of
from wikiconflict.exporters.wording import amount_words, fate_words, kind_words, period_words
from wikiconflict.model import CasualtyFigure, Combatant, Commander, Conflict, Side, StrengthFigure, Text, Unit


def side_title(side: Side) -> str:
    """What to call a side, as Markdown: its label, else its first parties, else its number."""
    if side.label:
        label = name_of(side.label)
        return label[0].upper() + label[1:]
    names = list(dict.fromkeys(name_of(combatant.name) for combatant in side.combatants))
    if len(names) > 2:
        return f"{names[0]}, {names[1]} and others"
    return " and ".join(names) or f"Side {side.number}"


def order_of_battle(conflict: Conflict, language: str | None, heading: str) -> Iterator[str]:
    """The lines of all sides, each under a heading."""
    sides = (*conflict.sides, *((conflict.joint,) if conflict.joint else ()))
    for side in sides:
        yield ""
        yield f"{heading} {side_title(side) if side.number else 'All sides together'}"
        yield from _listed("Parties", _grouped(side.combatants, language))
        yield from _listed("Commanders and leaders", _commanders(side.commanders, language))
        yield from _listed("Units", _grouped(side.units, language))
        yield from _listed("Strength", _figures(side.strengths))
        yield from _listed("Casualties and losses", _figures(side.casualties))


def _listed(name: str, items: Iterable[str]) -> Iterator[str]:
    lines = list(items)
    if lines:
        yield from ("", f"**{name}**", "", *lines)


def _group_title(group: Text | None) -> str:
    return f"*{escape(group)}*" if group and escape(group) else ""


def _grouped(parties: Iterable[Combatant | Unit], language: str | None) -> Iterator[str]:
    for group, members in groupby(parties, key=lambda party: (party.group, getattr(party, "role", None))):
        title = _group_title(group[0])
        if not title and group[1] == "supporter":
            title = "*Supporters*"
        if title:
            yield item(title)
        for party in members:
            yield from _party(party, language, 1 if title else 0)


def _party(party: Combatant | Unit, language: str | None, depth: int) -> Iterator[str]:
    yield item(party_words(party, language), depth)
    for member in party.members:
        yield from _party(member, language, depth + 1)


def party_words(party: Combatant | Unit, language: str | None) -> str:
    """A party or unit in one line: linked name, then flag, period and note in a parenthesis."""
    return link(party.name, article_address(party.target, language)) + _remarks(
        _flags(party.name, (party.flag,) if party.flag else ()),
        period_words(party.start, party.end),
        escape(party.note or ""),
    )


def _commanders(commanders: Iterable[Commander], language: str | None) -> Iterator[str]:
    for group, members in groupby(commanders, key=lambda person: person.group):
        title = _group_title(group)
        if title:
            yield item(title)
        for person in members:
            yield item(commander_words(person, language), 1 if title else 0)


def commander_words(person: Commander, language: str | None) -> str:
    """A person in one line: rank, linked name, then fates, flags, period and note in a parenthesis."""
    rank = f"{escape(person.rank)} " if person.rank else ""
    return (rank + link(person.name, article_address(person.target, language))) + _remarks(
        *map(fate_words, person.fates),
        _flags(person.name, person.flags),
        period_words(person.start, person.end),
        escape(person.note or ""),
    )


def _figures(figures: Iterable[StrengthFigure | CasualtyFigure]) -> Iterator[str]:
    for group, members in groupby(figures, key=lambda figure: figure.group):
        title = _group_title(group)
        if title:
            yield item(title)
        for figure in members:
            yield item(figure_words(figure), 1 if title else 0)


def figure_words(figure: StrengthFigure | CasualtyFigure) -> str:
    """A figure in one line: how many, of whom or what, what befell them, then when, whose and who says so."""
    if figure.minimum is None and figure.maximum is None:
        # the page's own words say more than "unknown": hundreds, heavy, several
        counted = [escape(figure.text) or "unknown number"]
    else:
        kinds = kind_words(figure) if isinstance(figure, CasualtyFigure) else ""
        counted = [amount_words(figure), escape(figure.who or ""), escape(figure.unit or ""), kinds]
    return " ".join(word for word in counted if word) + _remarks(
        _flags("", figure.flags),
        period_words(figure.start, figure.end),
        f"according to {escape(figure.claimed_by)}" if figure.claimed_by else "",
    )


def _flags(name: str, flags: tuple[Text, ...]) -> str:
    """Flags in words; none where the name says it already."""
    shown = [escape(flag) for flag in flags if flag.casefold() != name.casefold() and escape(flag)]
    return f"flag of {', '.join(shown)}" if shown else ""


def _remarks(*remarks: str) -> str:
    said = [remark for remark in remarks if remark]
    return f" ({'; '.join(said)})" if said else ""
