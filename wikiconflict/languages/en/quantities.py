"""The words of English figures."""

from wikiconflict.vocabulary.quantities import QuantityWords

QUANTITIES = QuantityWords()
