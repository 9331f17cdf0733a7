"""English: the words around places."""

from wikiconflict.vocabulary.phrases import phrases
from wikiconflict.vocabulary.places import PlaceWords

PLACES = PlaceWords(
    prepositions=frozenset(
        phrases(
            """about, above, across, along, alongside, around, at, behind, below, beside, between, beyond, by, close,
            from, in, inside, into, near, nearby, next, of, off, on, onto, opposite, outside, over, past, to,
            toward, towards, under, within"""
        )
    ),
    conjunctions=frozenset({"and", "or"}),
    articles=frozenset({"the"}),
    part_of=("part of", "a part of"),
)
