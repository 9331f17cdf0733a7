"""What a language says about parties and units."""

import attrs


@attrs.frozen(eq=False, kw_only=True)
class PartyWords:
    """The words of one language around the names of parties; matched without regard to case."""

    support: frozenset[str]
    """Words that make a heading speak of support (``supported``, ``support``, ``backed``)."""
    nobody: frozenset[str] = frozenset()
    """Texts that name no party (``N/A``, ``Unknown``)."""
    references: tuple[str, ...] = ()
    """How a cross-reference begins (``see``)."""
    full_list: tuple[str, ...] = ()
    """How a link to a list ends."""
    others: frozenset[str] = frozenset()
    """Words for further parties that are not named."""
