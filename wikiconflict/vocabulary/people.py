"""What a language says about people: titles, fates, and words that name nobody."""

from collections.abc import Mapping

import attrs

from wikiconflict.model.commander import Fate


@attrs.frozen(eq=False, kw_only=True)
class PeopleWords:
    """The words of one language around the names of people; all matched without regard to case and full stops."""

    ranks: frozenset[str]
    """Military ranks: before an unlinked name they are its rank (``Lieutenant General``)."""
    rank_prefixes: frozenset[str] = frozenset()
    """Words that begin a rank of several words (``Lieutenant``, ``1st``, ``Acting``)."""
    titles: frozenset[str] = frozenset()
    """Civil, noble and spiritual titles: rank before a linked name, part of an unlinked one (``King``, ``Sir``)."""
    peerages: frozenset[str] = frozenset()
    """Titles that follow a name behind a comma or stand for it (``Duke``, ``Earl``, ``Prince``)."""
    suffixes: frozenset[str] = frozenset()
    """What follows a name behind a comma (``Jr``, ``KG``)."""
    ranks_follow: bool = False
    """Whether ranks and titles stand behind the name (``南雲忠一中将``)."""
    particles: frozenset[str] = frozenset()
    """Lower-case words inside names (``de``, ``von``, ``of``, ``bin``)."""
    offices: frozenset[str] = frozenset()
    """Of the particles those that join a rank to an office (captain ``of`` the guard); all, where none is named."""
    fates: Mapping[str, Fate]
    """Words and abbreviations of a fate, as they stand in a parenthesis or behind a name."""
    signs: Mapping[str, Fate]
    """Signs of a fate behind a name (``†``)."""
    glued: Mapping[str, Fate]
    """Marks that lost their template: they stick to the name (``DadaKIA``)."""
    fate_targets: Mapping[str, Fate]
    """Titles of linked articles that stand for a fate."""
    fate_images: Mapping[str, Fate] = attrs.field(factory=dict)
    """Names of images that stand for a fate behind a name (``White flag icon``)."""
    conjunctions: tuple[str, ...] = ()
    """Words between two people (``and``)."""
    nobody: frozenset[str] = frozenset()
    """Texts that name no person (``Unknown``, ``N/A``)."""
    references: tuple[str, ...] = ()
    """How a cross-reference begins (``see``)."""
    full_list: tuple[str, ...] = ()
    """How a link to a list ends (``full list``)."""
    others: frozenset[str] = frozenset()
    """Words for further people who are not named (``and others``)."""
