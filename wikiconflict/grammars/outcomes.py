"""Outcomes: how the conflict ended and which sides the verdict names as winning."""

from collections.abc import Sequence

from wikiconflict.document import Line
from wikiconflict.grammars.statements import statement_flows
from wikiconflict.model.outcome import Outcome, OutcomeKind
from wikiconflict.model.side import Side
from wikiconflict.reading import Reading
from wikiconflict.vocabulary.countries import Countries
from wikiconflict.vocabulary.outcomes import OutcomeWords
from wikiconflict.vocabulary.statements import StatementWords


def read_outcome(
    lines: Sequence[Line],
    words: OutcomeWords,
    sides: Sequence[Side],
    *,
    countries: Countries,
    statements: StatementWords,
    field: str = "result",
) -> Reading[Outcome | None]:
    """The outcome that a result field states, or None when it says nothing. Raises nothing."""
    flows, problems = statement_flows(lines, statements, field=field)
    if not flows:
        return Reading(None, (), tuple(problems))
    said = tuple(flow.display().at(flow.span(), flow.citations) for flow in flows)
    kind: OutcomeKind = "victory" if any(word in said[0].casefold() for word in words.victory) else "other"
    citations = tuple(dict.fromkeys(c for flow in flows for c in flow.citations))
    span = flows[0].span().cover(flows[-1].span())
    return Reading(Outcome(said[0], kind, (), said, span=span, citations=citations), (), tuple(problems))
