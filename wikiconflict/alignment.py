"""The records of one conflict from several wikis side by side: what agrees, what differs, what only one tells.

Names differ from wiki to wiki; dates, numbers and fates do not. Sides are matched by what they say in numbers and by
their order. Nothing is merged: every row keeps what each record says.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import permutations
from typing import Literal, TypeVar

import attrs

from wikiconflict.model.article import Article
from wikiconflict.model.conflict import Conflict
from wikiconflict.model.dates import Date
from wikiconflict.model.quantity import CasualtyFigure, StrengthFigure
from wikiconflict.model.side import Side

Verdict = Literal["agree", "differ", "only_one"]
_Told = TypeVar("_Told")

_MOST_SIDES = 6  # of more sides the orders are too many to try: they keep their own
_SHARED_FIGURE, _SAME_PARTIES, _SAME_PLACE = 4, 2, 1


@attrs.frozen
class Row:
    """One thing that records may tell: what each says of it, None where it says nothing.

    ``subject`` is ``start``, ``end``, ``sides``, ``outcome``, ``winners``, or of a side ``parties``, ``people``,
    ``materiel``, kinds of loss (``killed, wounded``) or a fate (``fate: killed_in_action``). ``side`` is the number
    that the side has in the first record that tells of it, 0 the toll and the joint row, None where the row is of the
    whole conflict.
    """

    subject: str
    side: int | None
    verdict: Verdict
    values: tuple[str | None, ...]


@attrs.frozen
class Alignment:
    """Records side by side.

    ``sides``: for each side the number that it has in every record, None where it has none; those of the first record
    come first.
    """

    articles: tuple[Article, ...]
    sides: tuple[tuple[int | None, ...], ...]
    rows: tuple[Row, ...]

    def of(self, verdict: Verdict) -> tuple[Row, ...]:
        """The rows of a verdict."""
        return tuple(row for row in self.rows if row.verdict == verdict)


def align(articles: Sequence[Article]) -> Alignment:
    """Sets the first conflicts of several articles side by side.

    Raises:
        ValueError: fewer than two articles hold a conflict.

    >>> from wikiconflict import parse
    >>> box = "{{Infobox military conflict|date=%s|combatant1=[[A]]|combatant2=[[B]]|casualties1=%s}}"
    >>> found = align([parse(box % ("18 June 1815", "200 dead")), parse(box % ("June 1815", "300 dead"))])
    >>> [(row.subject, row.verdict, row.values) for row in found.of("differ")]
    [('losses: killed', 'differ', ('200', '300'))]
    """
    told = [(article, article.conflict) for article in articles if article.conflict is not None]
    if len(told) < 2:
        raise ValueError(f"two articles with a conflict are needed, {len(told)} of {len(articles)} hold one")
    conflicts = [conflict for _, conflict in told if conflict is not None]
    order = [_counterparts(conflicts[0], conflict) for conflict in conflicts]
    sides = (
        *(tuple(match.get(side.number) for match in order) for side in conflicts[0].sides),
        *_unmatched(conflicts, order),
    )
    rows = (row for row in _rows(conflicts, order, sides) if any(value is not None for value in row.values))
    return Alignment(tuple(article for article, _ in told), sides, tuple(rows))


def _rows(
    conflicts: Sequence[Conflict], order: Sequence[dict[int, int]], sides: Sequence[tuple[int | None, ...]]
) -> Iterator[Row]:
    for subject in ("start", "end"):
        dates = [_date(conflict, subject) for conflict in conflicts]
        yield Row(subject, None, _verdict(dates, _compatible), tuple(None if d is None else str(d) for d in dates))
    yield _row("sides", None, [str(len(conflict.sides)) for conflict in conflicts])
    yield _row("outcome", None, [conflict.outcome.kind if conflict.outcome else None for conflict in conflicts])
    yield _row("winners", None, [_winners(conflict, match) for conflict, match in zip(conflicts, order, strict=True)])
    yield from _figure_rows(0, [conflict.joint for conflict in conflicts], [conflict.toll for conflict in conflicts])
    for numbers in sides:
        matched = [
            next((side for side in conflict.sides if side.number == number), None)
            for conflict, number in zip(conflicts, numbers, strict=True)
        ]
        number = next(number for number in numbers if number is not None)
        yield _row("parties", number, [None if side is None else str(len(side.combatants)) for side in matched])
        yield from _figure_rows(number, matched, [side.casualties if side else () for side in matched])
        yield from _fate_rows(number, matched)


def _unmatched(conflicts: Sequence[Conflict], order: Sequence[dict[int, int]]) -> Iterator[tuple[int | None, ...]]:
    """The sides that no side of the first conflict matches, each alone."""
    for place, (conflict, match) in enumerate(zip(conflicts, order, strict=True)):
        for side in conflict.sides:
            if side.number not in match.values():
                yield tuple(side.number if index == place else None for index in range(len(conflicts)))


def _counterparts(first: Conflict, other: Conflict) -> dict[int, int]:
    """The numbers of the first conflict's sides to those of the other's that say most alike."""
    own, theirs = list(first.sides), list(other.sides)
    if first is other or max(len(own), len(theirs)) > _MOST_SIDES:
        return {a.number: b.number for a, b in zip(own, theirs, strict=False)}
    swapped = len(own) > len(theirs)
    short, long = (theirs, own) if swapped else (own, theirs)
    best = max(
        permutations(long, len(short)),
        key=lambda chosen: sum(_likeness(a, b) for a, b in zip(short, chosen, strict=True)),
        default=(),
    )
    pairs = [(b, a) if swapped else (a, b) for a, b in zip(short, best, strict=True)]
    return {a.number: b.number for a, b in pairs}


def _likeness(one: Side, other: Side) -> int:
    shared = Counter(map(_ends, _numbered(one))) & Counter(map(_ends, _numbered(other)))
    return (
        _SHARED_FIGURE * sum(shared.values())
        + _SAME_PARTIES * (len(one.combatants) == len(other.combatants))
        + _SAME_PLACE * (one.number == other.number)
    )


def _numbered(side: Side) -> list[StrengthFigure | CasualtyFigure]:
    figures: list[StrengthFigure | CasualtyFigure] = [*side.strengths, *side.casualties]
    return [figure for figure in figures if _ends(figure) != (None, None)]


def _ends(figure: StrengthFigure | CasualtyFigure) -> tuple[int | None, int | None]:
    return figure.minimum, figure.maximum


def _date(conflict: Conflict, end: str) -> Date | None:
    return None if conflict.when is None else getattr(conflict.when, end)


def _compatible(one: Date, other: Date) -> bool:
    """Whether two dates can mean the same day: one is the other, or holds it."""
    return _day(one.first_day) <= _day(other.last_day) and _day(other.first_day) <= _day(one.last_day)


def _day(iso: str) -> tuple[int, str]:
    """An ISO day by which days before Christ can be compared too."""
    year, _, rest = iso.lstrip("+-").partition("-")
    return (-int(year) if iso.startswith("-") else int(year)), rest


def _winners(conflict: Conflict, match: dict[int, int]) -> str | None:
    """The winning sides by the numbers that they have in the first record."""
    if conflict.outcome is None or not conflict.outcome.winners:
        return None
    back = {theirs: own for own, theirs in match.items()}
    return ", ".join(sorted(str(back.get(number, f"+{number}")) for number in conflict.outcome.winners))


def _figure_rows(
    number: int, sides: Sequence[Side | None], losses: Sequence[Sequence[CasualtyFigure]]
) -> Iterator[Row]:
    strengths = [side.strengths if side else () for side in sides]
    yield _row("strength: people", number, [_written([f for f in listed if f.unit is None]) for listed in strengths])
    yield _row(
        "strength: materiel", number, [_written([f for f in listed if f.unit is not None]) for listed in strengths]
    )
    for kinds in dict.fromkeys(tuple(sorted(f.kinds)) for listed in losses for f in listed):
        of_kind = [[f for f in listed if tuple(sorted(f.kinds)) == kinds] for listed in losses]
        yield _row(f"losses: {' or '.join(kinds)}", number, [_written(found) for found in of_kind])


def _fate_rows(number: int, sides: Sequence[Side | None]) -> Iterator[Row]:
    counts = [Counter(fate for person in (side.commanders if side else ()) for fate in person.fates) for side in sides]
    for fate in dict.fromkeys(fate for counted in counts for fate in counted):
        yield _row(f"fate: {fate}", number, [str(counted[fate]) if counted[fate] else None for counted in counts])


def _written(figures: Sequence[StrengthFigure | CasualtyFigure]) -> str | None:
    """Figures by their numbers alone, the same for the same numbers in any order."""
    written = sorted((_ends(figure) for figure in figures), key=lambda ends: (ends[0] or 0, ends[1] or 0))
    return "; ".join(_span(*ends) for ends in written) or None


def _span(minimum: int | None, maximum: int | None) -> str:
    if minimum == maximum:
        return "?" if minimum is None else str(minimum)
    if maximum is None:
        return f"{minimum}+"
    return f"up to {maximum}" if minimum is None else f"{minimum}–{maximum}"


def _row(subject: str, side: int | None, values: Sequence[str | None]) -> Row:
    return Row(subject, side, _verdict(values, lambda one, other: one == other), tuple(values))


def _verdict(values: Sequence[_Told | None], same: Callable[[_Told, _Told], bool]) -> Verdict:
    told = [value for value in values if value is not None]
    if len(told) < 2:
        return "only_one"
    return "agree" if all(same(told[0], value) for value in told[1:]) else "differ"
