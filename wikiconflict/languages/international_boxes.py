"""The boxes of English Wikipedia: names and parameters, which many wikis took over with the templates.

Canonical fields are those of ``assembly/fields.py``. A language whose wiki knows the English names begins its own
table with ``PARAMETERS``; ``parameters`` and ``boxes`` read the rows that a language adds.
"""

from collections.abc import Mapping

from wikiconflict.vocabulary.phrases import phrases


def boxes(rows: str) -> dict[str, str]:
    """Names of boxes from rows ``canonical infobox: names``.

    >>> boxes("military conflict: Ficha de conflicto, Ficha de batalla")["ficha de batalla"]
    'military conflict'
    """
    return {name.casefold(): canonical for canonical, names in _split(rows) for name in phrases(names)}


def parameters(rows: str) -> dict[str, str]:
    """Parameter names from rows ``canonical field: names``; ``#`` is the side's number, ``%`` a phase's.

    >>> parameters("combatant#: Kontrahent#, Partei#")
    {'kontrahent#': 'combatant#', 'partei#': 'combatant#'}
    """
    return {name.casefold(): field for field, names in _split(rows) for name in phrases(names)}


def _split(rows: str) -> list[tuple[str, str]]:
    pairs = (row.partition(":") for row in rows.splitlines() if row.strip())
    return [(head.strip(), names) for head, _, names in pairs]


LAYOUT = dict.fromkeys(
    "width box_width style image_size imagesize image size image_upright upright image_border border map_size mapsize"
    " map_width map_mark map_marksize map_label map_label_position map_relief map_type map_position map_alt"
    " map_overlay colour_scheme color_scheme colour scheme bodystyle header_color titlestyle mapframe-zoom zoom"
    " mapframe mapframe-wikidata mapframe-marker mapframe-frame-width mapframe-frame-height campaignbox"
    " pushpin_map pushpin_relief pushpin_map_size pushpin_label pushpin_map_caption pushpin_label_position embed"
    " child nocat notoc autoformat no-location-property mapframe-id qid fetchwikidata suppressfields name_style image2_size"
    " map_dot_label map_dot_mark mapframe-caption lat_deg_label timezone_link image_width map_frame dimensions"
    " sidebox width_image campaign nocaps combatants_style px body_style".split(" "),
    "-",
)

_SHARED = {
    "partof": "partof", "part_of": "partof", "part of": "partof",
    "image": "image", "image1": "image", "image2": "image", "photo": "image",
    "alt": "alt", "image_alt": "alt", "caption": "caption", "image_caption": "caption",
    "map": "map", "map_image": "map", "map_caption": "map_caption", "map caption": "map_caption",
    "date": "date", "dates": "date",
    "place": "place", "location": "place", "places": "place", "locations": "place", "venue": "place",
    "coordinates": "coordinates", "coords": "coordinates", "coord": "coordinates",
    "latitude": "latitude", "longitude": "longitude",
    "latd": "latd", "latm": "latm", "lats": "lats", "latns": "latns", "lat_d": "latd", "lat_m": "latm",
    "longd": "longd", "longm": "longm", "longs": "longs", "longew": "longew", "long_d": "longd",
    "notes": "notes", "note": "notes", "footnotes": "notes",
    "status": "status", "result": "result", "outcome": "result", "results": "result",
    "territory": "territory", "territorial_changes": "territory", "territory_changes": "territory",
    "native_name": "native_name", "other_names": "other_names", "subtitle": "subtitle", "params": "params",
    "module": "module", "module2": "module", "embedded": "module",
}  # fmt: skip

_MILITARY = {
    "conflict": "conflict", "name": "conflict", "title": "conflict", "battle_name": "conflict", "battle": "conflict",
    "native_name": "native_name", "other_names": "other_names", "also_known_as": "other_names",
    "casus": "causes", "casus_belli": "causes", "casus belli": "causes", "cause": "causes", "causes": "causes",
    "goals": "goals", "methods": "methods", "objective": "objective", "objectives": "objective",
    "action": "action", "type": "type", "scope": "scope", "target": "target", "commanded_by": "commanded_by",
    "planned_by": "planned_by", "executed_by": "executed_by", "time": "time", "timezone": "timezone",
    "combatants_header": "combatants_header", "combatant_header": "combatants_header",
    "commanders_header": "commanders_header", "units_header": "units_header", "strengths_header": "strengths_header",
    "strength_header": "strengths_header", "polstrengths_header": "polstrengths_header",
    "milstrengths_header": "milstrengths_header", "casualties_header": "casualties_header",
    "casualties_label": "casualties_header",
    "combatant#": "combatant#", "combatants#": "combatant#", "belligerent#": "combatant#", "belligerents#": "combatant#",
    "party#": "combatant#", "side#": "combatant#",
    "commander#": "commander#", "commanders#": "commander#", "leader#": "commander#", "leaders#": "commander#",
    "leadfigures#": "commander#",
    "unit#": "units#", "units#": "units#",
    "strength#": "strength#", "strengths#": "strength#", "howmany#": "strength#",
    "polstrength#": "polstrength#", "milstrength#": "milstrength#",
    "casualties#": "casualties#", "casualty#": "casualties#", "losses#": "casualties#", "loss#": "casualties#",
    "casualties": "toll", "total_casualties": "toll", "civilian_casualties": "toll",
    "fatalities": "fatalities", "injuries": "injuries", "arrests": "arrests", "damage": "damage",
}  # fmt: skip

_CIVIL = {
    "title": "conflict", "name": "conflict", "conflict": "conflict", "subtitle": "subtitle",
    "native_name": "native_name", "other_names": "other_names",
    "causes": "causes", "cause": "causes", "casus": "causes", "goals": "goals", "goal": "goals",
    "methods": "methods", "method": "methods", "concessions": "result", "action": "action",
    "side#": "combatant#", "combatant#": "combatant#", "parties#": "combatant#", "party#": "combatant#",
    "leadfigures#": "commander#", "leadfigure#": "commander#", "lead_figures#": "commander#", "commander#": "commander#",
    "units#": "units#", "unit#": "units#",
    "howmany#": "strength#", "strength#": "strength#", "number#": "strength#",
    "casualties#": "casualties#", "losses#": "casualties#",
    "casualties": "toll", "casualties_label": "casualties_header", "casualties_header": "casualties_header",
    "sides_header": "combatants_header", "parties_header": "combatants_header", "side_header": "combatants_header",
    "leadfigures_header": "commanders_header", "howmany_header": "strengths_header",
    "fatalities": "fatalities", "deaths": "fatalities", "injuries": "injuries", "injured": "injuries",
    "arrests": "arrests", "arrested": "arrests", "detentions": "detentions", "detained": "detentions",
    "missing": "missing", "charged": "charged", "fined": "fined", "effect": "effect", "effect_label": "effect_label",
    "damage": "damage", "buildings": "damage", "property_damage": "damage", "type": "type", "time": "time",
    "timezone": "timezone", "reported deaths": "fatalities", "reported_deaths": "fatalities",
    "reported injuries": "injuries", "reported_injuries": "injuries", "target": "target", "weapons": "weapons",
}  # fmt: skip

_ATTACK = {
    "title": "conflict", "name": "conflict", "conflict": "conflict", "subtitle": "subtitle", "native_name": "native_name",
    "other_names": "other_names", "also_known_as": "other_names",
    "perps": "perpetrators", "perp": "perpetrators", "perpetrators": "perpetrators", "perpetrator": "perpetrators",
    "assailants": "perpetrators", "assailant": "perpetrators", "suspected_perpetrators": "perpetrators",
    "susperps": "perpetrators", "attackers": "perpetrators",
    "numpart": "numparts", "numparts": "numparts", "num_perps": "numparts", "participants": "participants",
    "fatalities": "fatalities", "deaths": "fatalities", "injuries": "injuries", "injured": "injuries", "missing": "missing",
    "casualties": "toll", "arrests": "arrests", "arrested": "arrests",
    "victims": "victims", "victim": "victims", "target": "target", "targets": "target", "type": "type",
    "weapons": "weapons", "weapon": "weapons", "motive": "motive", "motives": "motive", "time": "time",
    "timezone": "timezone", "time-begin": "time", "time-end": "time_end", "time_begin": "time", "time_end": "time_end",
    "dfens": "defenders", "dfen": "defenders", "defenders": "defenders", "inquiry": "inquiry", "accused": "accused",
    "convicted": "convicted", "verdict": "verdict", "convictions": "convictions", "charges": "charges",
    "charged": "charges", "litigation": "litigation", "sentence": "sentence", "coroner": "coroner", "judge": "judge",
    "footage": "footage", "url": "url", "website": "url", "trial": "trial", "burial": "burial", "first": "first",
    "reporter": "reporter", "cause": "causes", "causes": "causes", "damage": "damage", "property_damage": "damage",
    "suspects": "suspects", "filmed_by": "filmed_by", "duration": "duration", "enquiry": "inquiry",
    "leader": "commander1", "leaders": "commander1",
}  # fmt: skip

_OPERATION = {
    "name": "conflict", "title": "conflict", "conflict": "conflict", "subtitle": "subtitle", "scope": "scope",
    "type": "type", "planned": "planned", "planned_by": "planned_by", "planned by": "planned_by",
    "commanded_by": "commander1", "commanded by": "commander1", "leaders": "commander1",
    "objective": "objective", "objectives": "objective", "target": "target", "targets": "target", "time": "time",
    "time-begin": "time", "time_begin": "time", "time-end": "time_end", "timezone": "timezone",
    "executed_by": "combatant1", "executed by": "combatant1", "casualties": "toll", "fatalities": "fatalities",
    "injuries": "injuries", "losses": "toll", "site": "place", "duration": "duration", "code": "code",
    "weapons": "weapons", "motive": "motive", "causes": "causes", "code_name": "other_names",
}  # fmt: skip

_FEUD = {
    "title": "conflict", "name": "conflict", "subtitle": "subtitle", "causes": "causes", "cause": "causes",
    "medium": "medium", "side#": "combatant#", "party#": "combatant#", "parties#": "combatant#",
    "casualties#": "casualties#", "leadfigures#": "commander#", "commander#": "commander#",
    "howmany#": "strength#", "strength#": "strength#", "goals": "goals", "methods": "methods",
    "casualties": "toll", "fatalities": "fatalities", "injuries": "injuries", "arrests": "arrests",
}  # fmt: skip

_EVENT = {
    "title": "conflict", "name": "conflict", "event_name": "conflict", "event": "conflict", "native_name": "native_name",
    "other_names": "other_names", "also_known_as": "other_names", "aka": "other_names", "english_name": "other_names",
    "type": "type", "theme": "theme", "cause": "causes", "causes": "causes", "motive": "motive", "target": "target",
    "first_reporter": "first_reporter", "first reporter": "first_reporter", "budget": "budget", "patron": "patron",
    "organisers": "organisers", "organizers": "organisers", "organised_by": "organisers", "filmed_by": "filmed_by",
    "participants": "combatant1", "perpetrators": "perpetrators", "perps": "perpetrators",
    "participant": "combatant1", "leaders": "commander1",
    "casualties#": "toll", "casualties": "toll", "reported deaths": "fatalities", "reported_deaths": "fatalities",
    "deaths": "fatalities", "fatalities": "fatalities", "reported injuries": "injuries", "reported_injuries": "injuries",
    "injuries": "injuries", "non-fatal_injuries": "injuries", "reported missing": "missing", "reported_missing": "missing",
    "missing": "missing", "reported property damage": "damage", "reported_property_damage": "damage",
    "property damage": "damage", "property_damage": "damage", "burial": "burial", "inquiries": "inquiry",
    "inquiry": "inquiry", "inquest": "inquest", "coroner": "coroner", "arrests": "arrests", "suspects": "suspects",
    "accused": "accused", "convicted": "convicted", "charges": "charges", "trial": "trial", "verdict": "verdict",
    "convictions": "convictions", "sentence": "sentence", "publication_bans": "publication_bans",
    "litigation": "litigation", "awards": "awards", "url": "url", "website": "url", "time": "time",
    "timezone": "timezone", "duration": "duration", "displaced": "displaced", "weapons": "weapons",
    "footage": "footage", "footage_by": "filmed_by", "blank_label": "blank_label", "blank_data": "blank_data",
    "blank1_label": "blank1_label", "blank1_data": "blank1_data", "blank2_label": "blank2_label",
    "blank2_data": "blank2_data",
    "reported_displaced": "displaced", "damages": "damage",
}  # fmt: skip

#: Canonical infobox -> parameter -> canonical field.
PARAMETERS: Mapping[str, Mapping[str, str]] = {
    "military conflict": {**LAYOUT, **_SHARED, **_MILITARY},
    "civil conflict": {**LAYOUT, **_SHARED, **_CIVIL},
    "civilian attack": {**LAYOUT, **_SHARED, **_ATTACK},
    "military operation": {**LAYOUT, **_SHARED, **_OPERATION},
    "operational plan": {**LAYOUT, **_SHARED, **_OPERATION},
    "feud": {**LAYOUT, **_SHARED, **_FEUD},
    "event": {**LAYOUT, **_SHARED, **_EVENT},
}
