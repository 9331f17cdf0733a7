"""Every parameter that a known box has is read: by a field of its own, or into ``details``; none is unmapped."""

import pytest

from wikiconflict import parse

SHARED = """title partof image caption alt image_size image_upright date place location coordinates map_type
        map_relief map_size map_mark map_marksize map_label map_alt map_caption result outcome
        status notes subtitle native_name other_names map latitude longitude module footnotes"""

#: Box -> its parameters; a number stands for every side.
BOXES = {
    "Infobox military conflict": """
        conflict width action casus casus_belli causes territory combatants_header units_header strengths_header
        polstrengths_header milstrengths_header casualties_header commanders_header combatant1 combatant1a
        combatant1d combatant5 commander1 commander1a commander5 units1 units5 strength1 strength5 polstrength1
        milstrength2 casualties1 casualties6 campaignbox campaign params battle_name name""",
    "Infobox civil conflict": """
        causes goals methods concessions side1 side2 side3 leadfigures1 leadfigures3 howmany1 howmany3
        casualties1 casualties3 casualties_label fatalities injuries arrests arrested detentions detained
        charged fined damage buildings effect effect_label sidebox sides_header parties_header units1""",
    "Infobox civilian attack": """
        target time timezone type fatalities injuries victims victim perps perp perpetrators perpetrator
        assailants assailant numpart numparts weapons weapon dfens dfen motive inquiry accused convicted verdict
        convictions charges litigation sentence trial time-begin time-end susperps footage url coroner judge""",
    "Infobox military operation": """
        name scope type planned planned_by commanded_by objective target time timezone executed_by casualties
        fatalities injuries time-begin time-end""",
    "Infobox operational plan": """
        name scope type planned planned_by commanded_by objective target time executed_by casualties fatalities
        injuries""",
    "Infobox feud": """
        causes medium side1 side2 side3 casualties1 casualties2 casualties3 leadfigures1 howmany1""",
    "Infobox event": """
        name venue type cause participants casualties1 casualties2 casualties3 reported_deaths reported_injuries
        reported_missing reported_property_damage arrests suspects accused convicted charges verdict convictions
        sentence time timezone organisers first_reporter filmed_by inquiries inquest coroner litigation url
        blank_label blank_data blank1_label blank1_data budget theme also_known_as awards footage""",
}


@pytest.mark.parametrize("form", ["{}", "spaces"])
@pytest.mark.parametrize("box", BOXES)
def test_parameters(box: str, form: str) -> None:
    names = [*SHARED.split(), *BOXES[box].split()]
    written = [name.replace("_", " ").capitalize() if form == "spaces" else name for name in names]
    rows = "".join(f"| {name} = A thing {index}\n" for index, name in enumerate(written))
    # of an event, these two make a conflict
    text = f"{{{{{box}\n{rows}| participants = People\n| fatalities = 1\n}}}}\n"
    conflict = parse(text).conflict
    assert conflict is not None
    doubled = {"participants", "fatalities", "Participants", "Fatalities"}
    # a module is a box of its own, and a text there is told
    doubled |= {"module", "Module"}
    assert set(conflict.unmapped) - doubled <= ({"participants"} if "event" not in box else set())
