"""Entries of a record as one line of plain text each, harmless for a terminal."""

from collections.abc import Iterator

from wikiconflict.cli.terminal import harmless
from wikiconflict.exporters.wording import amount_words, fate_words, kind_words, period_words
from wikiconflict.model import CasualtyFigure, Combatant, Commander, Side, StrengthFigure, Unit

Figure = StrengthFigure | CasualtyFigure


def plain(text: str) -> str:
    """Text on one line, with nothing in it that steers a terminal."""
    return harmless(" ".join(text.split()))


def side_title(side: Side) -> str:
    """What to call a side: its label, else its first parties, else its number."""
    if not side.number:
        return "All sides together"
    if side.label and plain(side.label):
        return plain(side.label)
    names = list(dict.fromkeys(plain(party.name) for party in side.combatants))
    return f"{names[0]}, {names[1]} and others" if len(names) > 2 else " and ".join(names) or f"Side {side.number}"


def party_lines(parties: tuple[Combatant | Unit, ...], depth: int = 0) -> Iterator[str]:
    """Parties or units, what is below them indented, headings above those that they hold for."""
    heading: str | None = None
    for party in parties:
        supports = not party.group and getattr(party, "role", None) == "supporter"
        group = "Supporters" if supports else plain(party.group or "")
        if depth == 0 and group != heading:
            if group:
                yield f"{group}:"
            heading = group
        below = depth + bool(heading)
        remarks = (period_words(party.start, party.end), plain(party.note or ""))
        yield f"{'  ' * below}{plain(party.name)}{_remarks(*remarks)}"
        yield from party_lines(party.members, below + 1)


def commander_lines(people: tuple[Commander, ...]) -> Iterator[str]:
    """People, headings above those that they hold for; fates behind the name."""
    heading = ""
    for person in people:
        group = plain(person.group or "")
        if group != heading:
            if group:
                yield f"{group}:"
            heading = group
        rank = f"{plain(person.rank)} " if person.rank else ""
        fates = map(fate_words, person.fates)
        remarks = _remarks(*fates, period_words(person.start, person.end), plain(person.note or ""))
        yield f"{'  ' * bool(heading)}{rank}{plain(person.name)}{remarks}"


def figure_cells(figure: Figure) -> tuple[str, str, str]:
    """What a figure counts, its low and its high end."""
    claimed = f"according to {plain(figure.claimed_by)}" if figure.claimed_by else ""
    remarks = _remarks(period_words(figure.start, figure.end), claimed)
    if figure.minimum is None and figure.maximum is None:
        return (plain(figure.text) or amount_words(figure)) + remarks, "—", "—"
    kinds = kind_words(figure) if isinstance(figure, CasualtyFigure) else ""
    group = f"{plain(figure.group)}: " if figure.group else ""
    said = " ".join(word for word in (plain(figure.who or ""), plain(figure.unit or ""), kinds) if word)
    about = "c. " if figure.approximate else ""
    low = "?" if figure.minimum is None else f"{about}{figure.minimum:,}"
    high = "or more" if figure.maximum is None else f"{figure.maximum:,}"
    return f"{group}{said or 'people'}{remarks}", low, high


def _remarks(*remarks: str) -> str:
    said = [remark for remark in remarks if remark]
    return f" ({'; '.join(said)})" if said else ""
