"""The figures that the sentences of an article tell: the events and the checks ask for the same ones."""

import attrs

from wikiconflict.grammars.event_figures import count
from wikiconflict.grammars.events import Statement
from wikiconflict.grammars.running_figures import find_figures
from wikiconflict.grammars.scanner import Flow
from wikiconflict.model.quantity import CasualtyFigure
from wikiconflict.vocabulary.language import Language


@attrs.define(eq=False)
class FiguresTold:
    """Reads each sentence once."""

    language: Language
    _read: dict[int, list[CasualtyFigure]] = attrs.field(factory=dict, init=False)

    def of(self, part: Flow, statement: Statement | None = None) -> list[CasualtyFigure]:
        """The figures of a sentence, in order; ``statement`` holds its dates, where they have been read."""
        at = part.span().start
        if at not in self._read:
            words, dates = self.language.quantities, self.language.dates
            found = find_figures(part, words, dates) if statement is None else count(part, statement, words, dates)
            self._read[at] = found
        return self._read[at]
