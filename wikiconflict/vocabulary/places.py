"""What stands around the names of places and of larger conflicts."""

import attrs


@attrs.frozen(eq=False)
class PlaceWords:
    """Words of one language, all lower case.

    ``prepositions``: ``near``; ``conjunctions``: ``and``; ``articles``: ``the``.
    ``part_of``: what opens a field that names a larger conflict (``part of``).
    """

    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    part_of: tuple[str, ...] = ()
