"""English: how a conflict ends."""

from wikiconflict.vocabulary.outcomes import OutcomeWords

OUTCOMES = OutcomeWords(victory=("victory", "victories"))
