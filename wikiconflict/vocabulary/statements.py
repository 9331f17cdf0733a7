"""What tells one statement from the next where only commas are left between them."""

import attrs


@attrs.frozen(eq=False)
class StatementWords:
    """The words of one language that make a statement, and those that bind a text to what follows or precedes it.

    All are lower case. ``events`` and ``event_endings``: nouns, verbs and participles (or their ends) that a statement
    has and a mere name has not. ``binding``: words after which a text goes on (``the``, ``of``); ``conjunctions``:
    words that begin a text which goes on; ``coordinating``: those of them that close an enumeration (``and``).
    ``possessives``: the ends of an owner's name (``'s``).
    """

    events: frozenset[str] = frozenset()
    event_endings: tuple[str, ...] = ()
    binding: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    coordinating: frozenset[str] = frozenset()
    possessives: tuple[str, ...] = ()
