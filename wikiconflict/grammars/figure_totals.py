"""Totals held against their parts: a difference is told, never mended."""

from collections.abc import Iterator, Sequence

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.grammars.figure_lines import Draft


def differing_totals(drafts: Sequence[Draft], field: str) -> Iterator[Diagnostic]:
    """A diagnostic for each total of a cell that is not the sum of the figures it totals.

    The parts are the people of the same kinds, or of any kind where the total names none; guesses are not held to it.
    """
    inner = {id(part) for draft in drafts for part in draft.parts}
    for total in drafts:
        if not total.said.total or id(total) in inner:
            continue
        parts = [draft for draft in drafts if not draft.said.total and id(draft) not in inner and _fits(draft, total)]
        low, high = _sum([p.minimum for p in parts]), _sum([p.maximum for p in parts])
        guessed = total.approximate or any(part.approximate for part in parts)
        if len(parts) < 2 or guessed or None in (low, high, total.minimum, total.maximum):
            continue
        if (low, high) != (total.minimum, total.maximum):
            yield diagnose(
                "quantity.total_differs",
                f"{str(total.text)!r} is not the sum of its parts, {_shown(low, high)}",
                field=field,
                span=total.text.span,
            )


def _fits(draft: Draft, total: Draft) -> bool:
    if draft.said.sort in ("materiel", "formations") and draft.noun is not None:
        return total.noun is not None and total.noun == draft.noun
    kinds = set(total.said.kinds) - {"casualties"}
    return not kinds or set(draft.said.kinds) == kinds


def _sum(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None


def _shown(low: int | None, high: int | None) -> str:
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"
