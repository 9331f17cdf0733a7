"""The typed record of a conflict article: frozen attrs classes that know no format."""

from wikiconflict.model.article import Article, Check, Citation, Event, Section, Source, TimelineEntry
from wikiconflict.model.commander import FATES, Commander, Fate
from wikiconflict.model.conflict import Conflict, ImageFile, Unread
from wikiconflict.model.dates import Date, Period, Phase, Precision
from wikiconflict.model.outcome import OUTCOME_KINDS, Outcome, OutcomeKind
from wikiconflict.model.party import Combatant, Role, Unit
from wikiconflict.model.place import Coordinates, Link
from wikiconflict.model.quantity import KINDS, CasualtyFigure, Kind, StrengthFigure
from wikiconflict.model.side import Side
from wikiconflict.model.text import Text

__all__ = [
    "FATES",
    "KINDS",
    "OUTCOME_KINDS",
    "Article",
    "CasualtyFigure",
    "Check",
    "Citation",
    "Combatant",
    "Commander",
    "Conflict",
    "Coordinates",
    "Date",
    "Event",
    "Fate",
    "ImageFile",
    "Kind",
    "Link",
    "Outcome",
    "OutcomeKind",
    "Period",
    "Phase",
    "Precision",
    "Role",
    "Section",
    "Side",
    "Source",
    "StrengthFigure",
    "Text",
    "TimelineEntry",
    "Unit",
    "Unread",
]
