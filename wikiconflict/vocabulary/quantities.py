"""What a language must say about numbers of people and of materiel.

Words are matched without regard to case, a full stop behind them is passed over. A phrase may hold spaces (``up to``).
A star stands for any letters at the end or the beginning of a single word: ``soldat*``, ``*schiffe``.
"""

from collections.abc import Mapping

import attrs

from wikiconflict.model.quantity import Kind

Phrases = frozenset[str]


@attrs.frozen(eq=False, kw_only=True)
class QuantityWords:
    """The words of one language that figures are written with.

    Every attribute is data; the grammars know no word of their own. What a language lacks stays empty.
    """

    # numbers
    numbers: Mapping[str, int] = {}
    """Number words to their values: ``one``, ``twelve``, ``thirty``."""
    multipliers: Mapping[str, int] = {}
    """What multiplies the number before it: ``hundred``, ``thousand``, ``k``, ``lakh``, ``dozen``."""
    articles: Phrases = frozenset()
    """``a``: one, before a multiplier (``a dozen``) or a bound (``an estimated``) alone."""
    halves: Mapping[str, float] = {}
    """Shares of the multiplier that follows: ``half a`` million."""
    decimal: str = "."
    """The decimal sign; a sign before exactly three digits without a multiplier parts thousands all the same."""
    ordinal_dot: bool = False
    """Whether ``4.`` before a word is an ordinal."""
    fractions: Phrases = frozenset()
    """What makes the number before it a share: ``thirds``, ``percent``."""
    measures: Phrases = frozenset()
    """What makes the number before it a measure, no count: ``mm``, ``tons``, ``days``, ``dollars``."""

    # bounds, before a number and behind it
    at_least: Phrases = frozenset()
    at_most: Phrases = frozenset()
    about: Phrases = frozenset()
    or_more: Phrases = frozenset()
    """Behind a number: ``or more``, ``plus``."""
    or_less: Phrases = frozenset()
    or_so: Phrases = frozenset()
    """Behind a number, where its noun follows: ``kadar``."""
    perhaps: Phrases = frozenset()
    """Words before a number that change nothing: ``possibly``, ``a total of``."""
    to: Phrases = frozenset()
    """Words between the ends of a range: ``to``, ``or``."""
    between: Phrases = frozenset()
    also: Phrases = frozenset()
    """``and``: parts figures, joins nouns, and the ends of a range behind ``between``."""
    either: Phrases = frozenset()
    """``or`` between nouns or kinds."""

    # quantities without a number
    none: Phrases = frozenset()
    """Nothing at all: ``none``, ``nil``."""
    no: Phrases = frozenset()
    """Before a noun: ``no`` guns."""
    unknown: Phrases = frozenset()
    """A quantity that nobody gives: ``unknown``, ``several``, ``hundreds``, ``tens of thousands``."""
    some: Phrases = frozenset()
    """A quantity that nobody gives, before a known noun or a fate alone: ``some``, ``many``."""
    multiples: Phrases = frozenset()
    """What makes a round number before it, directly behind its digits, a vague one: ``100s``."""
    severities: Phrases = frozenset()
    """A quantity by its weight, of losses alone: ``heavy``, ``light``."""
    entire: Phrases = frozenset()
    """A quantity that is a whole, of losses alone: ``all``, ``most``."""

    # what is counted
    kinds: Mapping[str, tuple[Kind, ...]] = {}
    """Fate words and nouns of loss: ``killed``, ``deaths``, ``casualties``, ``died of disease``."""
    noun_follows: bool = False
    """Whether who was lost may stand behind the word of loss: ``morts civils``, ``getötete Zivilisten``."""
    befallen: Phrases = frozenset()
    """What befalls materiel: ``sunk``, ``destroyed``, ``lost``; ends a noun and names no kind."""
    materiel: Phrases = frozenset()
    """Nouns of ships, vehicles, aircraft, weapons."""
    formations: Phrases = frozenset()
    """Nouns of bodies of troops that are counted: ``legions``, ``battalions``."""
    people: Phrases = frozenset()
    """Nouns of people that are counted: ``infantry``, ``troops``, ``civilians``."""
    people_forms: Mapping[str, str] = {}
    """Adjectives of people before a noun of loss, to the noun: ``civilian`` (deaths) to ``civilians``."""
    plain: Phrases = frozenset()
    """Words beside a number or a noun of loss that say nobody and nothing: ``total``, ``confirmed``, ``battle``."""
    counters: Phrases = frozenset()
    """Words that stand behind a number whatever is counted, and name nothing: ``人``, ``隻``, ``نفر``."""
    linkers: Phrases = frozenset()
    """What joins a noun to another: ``of`` (ships ``of`` war)."""
    stops: Phrases = frozenset()
    """What ends a noun: prepositions, verbs, relative pronouns."""
    parts: Phrases = frozenset()
    """What puts a number below the one before: ``including``, ``of whom``."""

    acronyms: Phrases = frozenset()
    """Names in capitals that would be other words in small letters: ``IS``, ``US``."""

    # whose, and who says so
    totals: Phrases = frozenset()
    """``total``, ``overall``: alone, as a label, or beside the number."""
    total: str = "Total"
    """The group of a figure that totals others; the same in every language's records."""
    claims: Phrases = frozenset()
    """Behind or before a claimant: ``claim``, ``estimate``."""
    claimed_by: Phrases = frozenset()
    """Before a claimant: ``per``, ``according to``, ``claimed by``."""

    # in sentences
    active: Phrases = frozenset()
    """Forms of verbs of loss that tell what those before them did: ``capturing``."""
    transitive: Phrases = frozenset()
    """Those that tell it where an object follows: ``captured`` the fort."""
    passives: Phrases = frozenset()
    """Before such a verb: ``were`` captured."""
    determiners: Phrases = frozenset()
    """What opens the object of a verb: ``the``, ``their``."""
    amounts: Phrases = frozenset()
    """Between what is counted and the number: ``were``, ``amounted to``, ``put at``."""
    tolls: Mapping[str, tuple[Kind, ...]] = {}
    """Nouns of loss that such a number counts: the ``deaths`` in the city were 300."""
    bodies: Phrases = frozenset()
    """Bodies of people whose size a number gives without a noun: an ``army`` of 30,000."""
    peoples: Phrases = frozenset()
    """What people are called by where they are from or whom they follow: ``Romans``, ``Jacobites``."""
    nationals: Phrases = frozenset()
    """Adjectives that stand for such people where no noun follows: 1,500 ``British``."""
    uncounted: Phrases = frozenset()
    """Nouns of what is neither people nor materiel, whatever word stands before: 70 police ``operations``."""

    # numbers that count nothing
    designators: Phrases = frozenset()
    """What makes the number behind it a name: ``Type``, ``No``, ``Luftflotte``, ``page``."""
    numbered: Phrases = frozenset()
    """What, capitalised, makes the number before it a name: ``Commando``, ``Squadron``, ``Division``."""
    currencies: str = "$£€¥₹"
    spaced: bool = True
    """False where words stand without spaces between them."""
