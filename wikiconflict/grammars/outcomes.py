"""Outcomes: how the conflict ended and which sides the verdict names as winning.

Only the verdict, the first statement, is asked. The winners come from the names that the box itself gives its sides:
never from what is known of the conflict.
"""

from collections.abc import Iterator, Sequence

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.document import Line
from wikiconflict.grammars.allegiances import Allegiances
from wikiconflict.grammars.scanner import Flow
from wikiconflict.grammars.statements import statement_flows
from wikiconflict.grammars.verdicts import Claim, claims_of
from wikiconflict.grammars.winners import Named, named_sides
from wikiconflict.immutable import value
from wikiconflict.model.outcome import Outcome, OutcomeKind
from wikiconflict.model.side import Side
from wikiconflict.reading import Reading
from wikiconflict.vocabulary.countries import Countries
from wikiconflict.vocabulary.outcomes import OutcomeWords
from wikiconflict.vocabulary.statements import StatementWords

_KINDS: dict[str, OutcomeKind] = {
    "victory": "victory",
    "wins": "victory",
    "success": "victory",
    "failure": "defeat",
    "pyrrhic": "pyrrhic_victory",
    "defeat": "defeat",
    "beaten": "defeat",
    "stalemate": "stalemate",
    "ceasefire": "ceasefire",
    "treaty": "treaty",
    "ongoing": "ongoing",
    "disputed": "disputed",
}


def read_outcome(
    lines: Sequence[Line],
    words: OutcomeWords,
    sides: Sequence[Side],
    *,
    countries: Countries,
    statements: StatementWords,
    field: str = "result",
) -> Reading[Outcome | None]:
    """The outcome that a result field states, or None when it says nothing.

    ``sides`` are the sides of the same box, read before. Diagnostics: ``outcome.unknown_winner``,
    ``outcome.ambiguous_winner``, ``outcome.inferred_winner``, ``outcome.several_winners``. Raises nothing.

    >>> from wikiconflict.document import Run
    >>> from wikiconflict.model.party import Combatant
    >>> from wikiconflict.model.text import Text
    >>> from wikiconflict.source import Span
    >>> at = Span(0, 15)
    >>> sides = [Side(1, combatants=(Combatant(Text("Sweden")),)), Side(2, combatants=(Combatant(Text("Denmark")),))]
    >>> read_outcome(
    ...     [Line((Run("Swedish victory", at),), at)],
    ...     OutcomeWords(victory=("victory",)),
    ...     sides,
    ...     countries=Countries(demonyms={"Sweden": ("Swedish",)}),
    ...     statements=StatementWords(),
    ... ).value.winners
    (1,)
    """
    flows, problems = statement_flows(lines, statements, field=field)
    if not flows:
        return Reading(None, (), tuple(problems))
    claims = claims_of(flows[0].text, words)
    named = any(claim.winner or claim.loser for claim in claims)
    index = Allegiances.of(sides if named else (), words, countries)
    judged = _judge(flows[0], claims, index, field)
    said = tuple(flow.display().at(flow.span(), flow.citations) for flow in flows)
    citations = tuple(dict.fromkeys(citation for flow in flows for citation in flow.citations))
    span = flows[0].span().cover(flows[-1].span())
    outcome = Outcome(said[0], judged.kind, judged.winners, said, span=span, citations=citations)
    return Reading(outcome, (), (*problems, *judged.problems))


@value
class _Judgement:
    kind: OutcomeKind = "other"
    winners: tuple[int, ...] = ()
    problems: tuple[Diagnostic, ...] = ()


def _judge(flow: Flow, claims: Sequence[Claim], index: Allegiances, field: str) -> _Judgement:
    if not claims:
        return _Judgement()
    if claims[0].ending == "ongoing":
        return _Judgement("ongoing")
    if claims[0].ending == "disputed" or (
        claims[0].ending not in ("stalemate", "ceasefire", "treaty")
        and any(claim.ending == "disputed" and claim.alone for claim in claims)
    ):
        return _Judgement("disputed")
    weighed = [_weigh(claim, flow, index) for claim in claims]
    problems = tuple(problem for one in weighed for problem in _problems(one, flow, field))
    winners = tuple(sorted({number for one in weighed for number in one.winners}))
    if len(winners) > 1:
        problems = (*problems, diagnose("outcome.several_winners", field=field, span=flow.span()))
    telling = next((one.claim for one in weighed if one.winners), None)
    telling = telling or next((one.claim for one in weighed if one.named and not one.claim.denied), None)
    telling = telling or next((claim for claim in claims if claim.ending not in ("success", "failure")), None)
    if telling is None:
        return _Judgement()
    kind: OutcomeKind = "stalemate" if telling.denied else _KINDS[telling.ending]
    if kind == "victory" and any(claim.ending == "pyrrhic" for claim in claims):
        kind = "pyrrhic_victory"
    return _Judgement(kind, winners, problems)


@value
class _Weighed:
    """A claim with the sides that win by it, and what its phrase was found to name."""

    claim: Claim
    winners: frozenset[int] = frozenset()
    named: Named | None = None


def _weigh(claim: Claim, flow: Flow, index: Allegiances) -> _Weighed:
    if claim.denied:
        return _Weighed(claim)
    winner = named_sides(flow, claim.winner, index) if claim.winner else None
    loser = named_sides(flow, claim.loser, index) if claim.loser else None
    named = winner or loser
    if claim.ending in ("success", "failure") and (named is None or named.certainty == "unknown"):
        return _Weighed(claim)
    if winner and winner.sides:
        return _Weighed(claim, winner.sides, winner)
    return _Weighed(claim, _other(loser.sides, index) if loser else frozenset(), named)


def _other(losers: frozenset[int], index: Allegiances) -> frozenset[int]:
    """The side that wins when one of two loses; a box has two sides even where only one is filled."""
    if len(losers) != 1 or len(index.numbers) > 2:
        return frozenset()
    return frozenset(index.numbers or (1, 2)) - losers or frozenset({1, 2}) - losers


def _problems(one: _Weighed, flow: Flow, field: str) -> Iterator[Diagnostic]:
    where = one.claim.winner or one.claim.loser
    if one.named is None or where is None or one.named.certainty == "named":
        return
    phrase = flow.text[slice(*where)]
    messages = {
        "unknown": f"no side of the box is called {phrase!r}",
        "ambiguous": f"several sides of the box are called {phrase!r}",
        "inferred": f"the side called {phrase!r} was told from its opponents or from the number of its parties",
    }
    yield diagnose(
        f"outcome.{one.named.certainty}_winner", messages[one.named.certainty], field=field, span=flow.span(*where)
    )
