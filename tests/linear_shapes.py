"""The shapes on which parsers of wikitext take quadratic time, and the places of a page in which they may stand."""

from collections.abc import Callable, Mapping

#: What a shape repeats.
SHAPES = {
    "unclosed {{": "{{",
    "unclosed {{a|": "{{a|",
    "unclosed [[a|": "[[a|",
    "unclosed {{{": "{{{",
    "closing }} and ]]": "}} ]] ",
    "unclosed <ref>": "<ref>",
    "<ref>x</ref>": "<ref>x</ref>",
    "<b>": "<b>",
    "</small>": "</small> ",
    "<nowiki>": "<nowiki>",
    "<!--": "<!--",
    "<!-- x -->": "<!-- x -->",
    "quotes of bold": "'''''a ",
    "quotation marks": '"a ',
    "unclosed table": "{|\n|a\n",
    "external links": "[http://x ",
    "links": "[[A b]]<br>",
    "flags": "{{flag|A}} ",
    "bullets": "\n** [[A]]",
    "headings": "\n== A ==\n",
    "numbers": "1,234 ",
    "dates": "18 June 1815 – ",
    "dashes": "– ",
    "commas": "a, ",
    "parentheses": "(a) ( ",
    "semicolons": "a; ",
    "spaces and newlines": " \n",
}

#: Units that come before those that are counted: templates are nested so deep, what stands deeper is text.
AHEAD = {"unclosed {{a|": 60}

Place = Callable[[str, int], str]


def in_box(unit: str, count: int, field: str = "strength1") -> str:
    """A page whose box repeats a shape in one of its fields."""
    return f"{{{{Infobox military conflict\n| conflict = X\n| {field} = {unit * count}\n}}}}\n'''X''' was.\n"


def in_text(unit: str, count: int) -> str:
    """A page that repeats a shape in its text."""
    return f"{{{{Infobox military conflict\n| conflict = X\n}}}}\n'''X''' was.\n\n== Battle ==\n{unit * count}\n"


def in_cell(unit: str, count: int, field: str = "strength1") -> str:
    """A page of flattened text that repeats a shape in one of its cells."""
    content = (unit * count).replace("\n", " ")
    return f"= X =\n\nInfobox\n- Conflict: X\n- {field.capitalize()}: {content}\n\nText.\n"


def in_flattened_text(unit: str, count: int) -> str:
    """A page of flattened text that repeats a shape below its box."""
    return f"= X =\n\nInfobox\n- Conflict: X\n- Date: 1815\n\n== Battle ==\n{unit * count}\n"


def _field(place: Callable[[str, int, str], str], field: str) -> Place:
    return lambda unit, count: place(unit, count, field)


FIELDS = ("date", "place", "result", "combatant1", "commander1", "strength1", "casualties2", "notes")
PLACES: Mapping[str, Place] = {
    "text": in_text,
    "flattened text": in_flattened_text,
    **{f"value of {field}": _field(in_box, field) for field in FIELDS},
    **{f"cell of {field}": _field(in_cell, field) for field in FIELDS},
}


def page(place: str, shape: str, size: int) -> str:
    """A page that holds a shape at a place, at a length of so many characters."""
    unit = SHAPES[shape]
    return PLACES[place](unit, AHEAD.get(shape, 0) + size // len(unit))
