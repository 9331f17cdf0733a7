"""The shapes on which parsers of wikitext take quadratic time, inside a box's value and in the text of a page."""

SHAPES = {
    "unclosed {{": "{{",
    "unclosed {{a|": "{{a|",
    "unclosed [[a|": "[[a|",
    "<ref>": "<ref>",
    "<ref>x</ref>": "<ref>x</ref>",
    "<b>": "<b>",
    "<!--": "<!--",
    "quotes": "'''''a ",
    "unclosed table": "{|\n|a\n",
    "{{{": "{{{",
    "http": "[http://x ",
    "list of links": "[[A b]]<br>",
}


def in_box(unit: str, count: int, field: str = "strength1") -> str:
    """A page whose box repeats a shape in one of its fields."""
    return f"{{{{Infobox military conflict\n| conflict = X\n| {field} = {unit * count}\n}}}}\n'''X''' was.\n"


def in_text(unit: str, count: int) -> str:
    """A page that repeats a shape in its text."""
    return f"{{{{Infobox military conflict\n| conflict = X\n}}}}\n'''X''' was.\n\n== Battle ==\n{unit * count}\n"
