"""One side of a conflict."""

import attrs

from wikiconflict.model.commander import Commander
from wikiconflict.model.party import Combatant, Unit
from wikiconflict.model.quantity import CasualtyFigure, StrengthFigure
from wikiconflict.model.text import Text


@attrs.frozen
class Side:
    """A column of the box: parties, people, units and figures. Number 0 is the row that spans all sides."""

    number: int
    label: Text | None = None
    combatants: tuple[Combatant, ...] = ()
    commanders: tuple[Commander, ...] = ()
    units: tuple[Unit, ...] = ()
    strengths: tuple[StrengthFigure, ...] = ()
    casualties: tuple[CasualtyFigure, ...] = ()
