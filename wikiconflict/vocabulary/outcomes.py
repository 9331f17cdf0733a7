"""How a language says who won, who lost, and how else a conflict can end."""

from collections.abc import Mapping

import attrs


@attrs.frozen(eq=False, kw_only=True)
class OutcomeWords:
    """The words of one language that verdicts are written with; all lower case, phrases may hold spaces.

    Words of ending: ``victory`` and ``defeat`` are nouns, ``wins`` verbs whose subject wins (``won``), ``defeats``
    verbs whose object loses (``defeats``), ``beaten`` participles whose subject loses (``defeated``), ``success`` and
    ``failure`` nouns that count only beside a party. ``pyrrhic`` qualifies a victory; ``denied`` takes it back
    (``no``); ``stalemate`` to ``disputed`` name the other kinds.

    Words of the party phrase: ``modifiers`` say nothing of the winner (``decisive``), ``conjunctions`` join parties,
    ``giving`` leads from the victory to the winner (``for``), ``agents`` from a defeat to the winner (``by``),
    ``stops`` end the phrase (``over``, ``at``), ``led`` ends a compound that names the leader (``us-led``). Where
    ``follows`` is true the winner may follow the victory without a preposition (``victoire française``).

    Words of allegiance: ``kin`` are groups of words for one kind of party (``allied``, ``allies``), ``opposites``
    pairs of such kinds of which the one fights the other, ``coalitions`` words for parties that stand together,
    ``generic`` words of names that tell no party from another (``army``), ``suffixes`` the ends of adjectives and
    plurals made from names (``-ian``, ``-ist``).
    """

    victory: tuple[str, ...] = ()
    pyrrhic: tuple[str, ...] = ()
    wins: tuple[str, ...] = ()
    defeat: tuple[str, ...] = ()
    defeats: tuple[str, ...] = ()
    beaten: tuple[str, ...] = ()
    success: tuple[str, ...] = ()
    failure: tuple[str, ...] = ()
    denied: frozenset[str] = frozenset()
    stalemate: tuple[str, ...] = ()
    ceasefire: tuple[str, ...] = ()
    treaty: tuple[str, ...] = ()
    ongoing: tuple[str, ...] = ()
    disputed: tuple[str, ...] = ()
    modifiers: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    led: tuple[str, ...] = ()
    follows: bool = False
    kin: tuple[frozenset[str], ...] = ()
    opposites: Mapping[str, str] = attrs.field(factory=dict)
    coalitions: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    suffixes: tuple[str, ...] = ()
