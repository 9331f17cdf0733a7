"""A language: its code and, concept by concept, its words."""

import attrs

from wikiconflict.vocabulary.countries import Countries
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.markup import MarkupWords
from wikiconflict.vocabulary.outcomes import OutcomeWords
from wikiconflict.vocabulary.parties import PartyWords
from wikiconflict.vocabulary.people import PeopleWords
from wikiconflict.vocabulary.places import PlaceWords
from wikiconflict.vocabulary.prose import ProseWords
from wikiconflict.vocabulary.quantities import QuantityWords
from wikiconflict.vocabulary.statements import StatementWords


@attrs.frozen(eq=False)
class Language:
    """Everything the package knows of one language's wiki, as data.

    ``letters``: letters that tell the language where neither the box's name nor its parameters do (kana), as ranges of
    a regular expression's set.
    """

    code: str
    name: str
    markup: MarkupWords
    dates: DateWords
    quantities: QuantityWords
    people: PeopleWords
    parties: PartyWords
    outcomes: OutcomeWords = attrs.field(factory=OutcomeWords)
    places: PlaceWords = attrs.field(factory=PlaceWords)
    statements: StatementWords = attrs.field(factory=StatementWords)
    prose: ProseWords = attrs.field(factory=ProseWords)
    countries: Countries = attrs.field(factory=Countries)
    letters: str = ""
