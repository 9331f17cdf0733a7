"""THE table: what becomes of each canonical field of a box.

A field that stands in none of these has no typed home: it goes to ``details`` under its canonical name.
"""

from collections.abc import Mapping

from wikiconflict.model.quantity import Kind

#: Read and dropped: how the box looks, not what it says.
LAYOUT = "-"

#: Fields of a side, by their canonical name without the number.
SIDED = frozenset({"combatant", "commander", "units", "strength", "polstrength", "milstrength", "casualties"})

#: Strength fields and the group that the row's name gives.
STRENGTHS: Mapping[str, str | None] = {
    "strength": None,
    "polstrength": "Political support",
    "milstrength": "Military support",
}

#: Fields of text alone: canonical name -> attribute of Conflict, a list of statements.
STATEMENTS: Mapping[str, str] = {"territory": "territory", "causes": "causes", "goals": "goals", "methods": "methods"}

#: Fields of text alone: canonical name -> attribute of Conflict, one text.
TEXTS: Mapping[str, str] = {"status": "status", "notes": "notes"}

#: Totals of the whole conflict: canonical name -> kind of the figures; None where the text says the kind.
TOLLS: Mapping[str, Kind | None] = {
    "toll": None,
    "fatalities": "killed",
    "injuries": "wounded",
    "missing": "missing",
    "arrests": "arrested",
    "detentions": "arrested",
    "displaced": "displaced",
}

#: Fields that a module reads together: names, dates, places, pictures, perpetrators.
SPECIAL = frozenset(
    {
        "conflict", "partof", "date", "date_end", "place", "coordinates", "result", "image", "alt", "caption", "map",
        "map_caption", "perpetrators", "numparts", "latitude", "longitude", "latd", "latm", "lats", "latns", "longd",
        "longm", "longs", "longew", "module",
    }
)  # fmt: skip


def is_detail(field: str) -> bool:
    """Whether a canonical field has no typed home.

    >>> is_detail("weapons"), is_detail("territory")
    (True, False)
    """
    return not (
        field == LAYOUT or field in SIDED or field in STATEMENTS or field in TEXTS or field in TOLLS or field in SPECIAL
    )
