"""English."""

from wikiconflict.languages.en.countries import COUNTRIES
from wikiconflict.languages.en.dates import DATES
from wikiconflict.languages.en.markup import MARKUP
from wikiconflict.languages.en.outcomes import OUTCOMES
from wikiconflict.languages.en.parties import PARTIES
from wikiconflict.languages.en.people import PEOPLE
from wikiconflict.languages.en.places import PLACES
from wikiconflict.languages.en.prose import PROSE
from wikiconflict.languages.en.quantities import QUANTITIES
from wikiconflict.languages.en.statements import STATEMENTS
from wikiconflict.vocabulary.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    markup=MARKUP,
    dates=DATES,
    quantities=QUANTITIES,
    people=PEOPLE,
    parties=PARTIES,
    outcomes=OUTCOMES,
    places=PLACES,
    statements=STATEMENTS,
    prose=PROSE,
    countries=COUNTRIES,
)
