"""How a language says who won, who lost, and how else a conflict can end."""

from collections.abc import Mapping

import attrs


@attrs.frozen(eq=False, kw_only=True)
class OutcomeWords:
    """The words of one language that verdicts are written with; all lower case, phrases may hold spaces.

    A phrase that ends in ``*`` stands for every word that begins so. What a language lacks stays empty.
    """

    victory: tuple[str, ...] = ()
    """Nouns of winning, beside which the winner is named: ``victory``."""
    pyrrhic: tuple[str, ...] = ()
    """What makes a victory a Pyrrhic one."""
    wins: tuple[str, ...] = ()
    """Verbs and adjectives whose subject wins: ``won``, ``victorious``."""
    defeat: tuple[str, ...] = ()
    """Nouns of losing, and the verbs that look like them: ``defeat``, ``defeats``."""
    beaten: tuple[str, ...] = ()
    """Participles whose subject loses, unless an object follows: ``defeated``."""
    success: tuple[str, ...] = ()
    """Nouns that say victory only beside a party: ``success``."""
    failure: tuple[str, ...] = ()
    """Nouns that say defeat only beside a party: ``failure``."""
    denied: frozenset[str] = frozenset()
    """Words before a victory that deny it: ``no``."""
    stalemate: tuple[str, ...] = ()
    ceasefire: tuple[str, ...] = ()
    treaty: tuple[str, ...] = ()
    ongoing: tuple[str, ...] = ()
    disputed: tuple[str, ...] = ()
    modifiers: frozenset[str] = frozenset()
    """Words of the party phrase that say nothing of the party: ``decisive``, ``tactical``, ``the``."""
    conjunctions: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    """Words that lead from the noun to whose it is: ``for``, ``of``."""
    agents: frozenset[str] = frozenset()
    """Words that lead from a defeat to the winner: ``by``."""
    stops: frozenset[str] = frozenset()
    """Words that end the party phrase: ``over``, ``at``."""
    spaced: bool = True
    """Whether words stand apart; where they do not, a name is found within a run of letters."""
    heads: tuple[str, ...] = ()
    """What is written together with the name that follows: articles and prepositions (``ال``, ``لل``)."""
    follows: bool = False
    """Whether the winner may follow the noun without a word between: ``victoire française``."""
    plurals: tuple[str, ...] = ()
    """Endings of the plural and the genitive that a name may have lost or gained."""
    suffixes: tuple[str, ...] = ()
    """Endings of adjectives and peoples made from names: ``ian``, ``ist``."""
    led: tuple[str, ...] = ()
    """Ends of compounds that name the leader: ``-led``."""
    against: frozenset[str] = frozenset()
    """First parts of compounds that name the enemy: ``anti``."""
    kin: tuple[frozenset[str], ...] = ()
    """Groups of words for one kind of party: ``allied``, ``allies``, ``alliance``."""
    opposites: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """A kind of party -> the kinds that it fights: ``government`` -> ``rebel``."""
    authorities: frozenset[str] = frozenset()
    """Words for the side of the state: ``government``."""
    risings: frozenset[str] = frozenset()
    """Words for the side that rose against it: ``rebel``."""
    coalitions: frozenset[str] = frozenset()
    """Words for parties that stand together."""
    generic: frozenset[str] = frozenset()
    """Words of names that tell no party from another: ``army``, ``kingdom``."""
    idle: frozenset[str] = attrs.field(init=False, repr=False)
    """Words that name no party: modifiers, conjunctions and the words that lead to a party."""

    @idle.default
    def _join_idle(self) -> frozenset[str]:
        return self.modifiers | self.conjunctions | self.giving
