"""Pages that no editor would write: runs of tokens, and fixtures cut up, as Hypothesis strategies."""

from functools import cache
from pathlib import Path

from hypothesis import strategies as st

FIXTURES = Path(__file__).parents[2] / "fixtures"

_VALUES = (
    "18 June 1815",
    "216 BC",
    "c. 480",
    "present",
    "(until 1620)",
    "late 1943 – 5/6 May 1945",
    "(",
    ")",
    "1,000–2,000 killed",
    "3 ships",
    "±12%",
    "unknown",
    "General ",
    "Decisive French victory",
    "Supported by:",
    "Total: ",
    "– ",
    "†",
    "٣",
    "七",
    "²",
    "\x00",
    "\u200f",
    "\ud83d",
    "\u2028",
    "\r\n",
    ", ",
    ": ",
    "; ",
    " and ",
    ". ",
    "$1 billion",
    "In 1815 he was captured. ",
    "The next day 300 men of [[Spain]] fell. ",
)
_MARKUP = (
    "{{flag|France}}",
    "{{KIA}}",
    "{{flagicon|X|1800}}",
    "{{plainlist|",
    "{{ubl|",
    "{{nowrap|",
    "{{efn|",
    "{{coord|1|N|2|E}}",
    "{{coord|91|e|",
    "{{start date|1815|6|18}}",
    "{{age in days|",
    "{{#if:x|",
    "[[Spain]]",
    "[[Spain|",
    "[[File:a.png|thumb|",
    "[[Category:Battles]]",
    "[[",
    "]]",
    "}}",
    "{{",
    "{{{",
    "|",
    "=",
    "<ref name=a>",
    "</ref>",
    "<ref name=a />",
    "<!--",
    "-->",
    "<br>",
    "<nowiki>",
    "</nowiki>",
    "<small>",
    "</small>",
    "&nbsp;",
    "&#x110000;",
    "&lt;",
    "\n* ",
    "\n** ",
    "\n----\n",
    "'''",
    "''",
    "[http://x y]",
    "\n{|\n|-\n| a || b\n|}\n",
    "\n== History (1815–) ==\n",
    "\n\n",
)
_BOXES = (
    "{{Infobox military conflict",
    "{{Infobox civil conflict",
    "{{Infobox civilian attack",
    "{{Infobox event",
    "{{#invoke:Infobox military conflict|main",
    "{{Infobox guerre",
    "{{Infobox Militärischer Konflikt",
)
_FIELDS = (
    "conflict",
    "date",
    "place",
    "coordinates",
    "result",
    "status",
    "combatant1",
    "combatant2a",
    "commander1",
    "commander3",
    "strength1",
    "strength3",
    "casualties2",
    "casualties3",
    "units1",
    "territory",
    "fatalities",
    "causes",
    "image",
    "partof",
    "perpetrators",
    "campaignbox",
    "unknown",
)
_WIKITEXT = (*_VALUES, *_MARKUP, *_BOXES, *(f"\n| {field} = " for field in _FIELDS), "\ncombatant2 = ")
_FLATTENED = (
    *_VALUES,
    "\n\nInfobox\n",
    "\n\nInfobox military conflict\n",
    "= T =\n",
    "\n\n== History ==\n",
    *(f"\n- {field.capitalize()}: " for field in _FIELDS),
    "\n- Combatants 2: ",
    ", ",
    ", ---- ",
    ", * ",
    " ** ",
    "KIA ",
    "22px ",
    "- ",
)

#: All tokens, each once: words for a fuzzer that makes its own runs.
TOKENS = tuple(dict.fromkeys((*_WIKITEXT, *_FLATTENED)))


def _runs(tokens: tuple[str, ...], start: str) -> st.SearchStrategy[str]:
    """Pages of up to sixty tokens, most of them in a box."""
    token = st.sampled_from(tokens) | st.sampled_from(tokens) | st.text(max_size=5)
    sizes = st.integers(0, 60)
    runs = sizes.flatmap(lambda size: st.lists(token, min_size=size, max_size=size)).map("".join)
    return st.builds("".join, st.tuples(st.sampled_from((start, start, start, "")), runs))


@cache
def fixtures() -> tuple[str, ...]:
    """The articles of ``fixtures`` up to a length at which one is read in some ten milliseconds."""
    files = sorted(
        file
        for folder in ("articles", "blind", "languages")
        for suffix in ("*.wikitext", "*.txt")
        for file in (FIXTURES / folder).rglob(suffix)
    )
    return tuple(file.read_text(encoding="utf-8")[:2500] for file in files)


@st.composite
def _mutated(draw: st.DrawFn) -> str:
    """A fixture in which stretches are left out, doubled, moved, or overwritten by a token."""
    text = draw(st.sampled_from(fixtures()))
    tokens = st.sampled_from(TOKENS)
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from((0, 1, 2, 5, 30, 300))))
        match draw(st.sampled_from("cut double move write".split())):
            case "cut":
                text = text[:start] + text[end:]
            case "double":
                text = text[:end] + text[start:]
            case "move":
                to = draw(st.integers(0, start))
                text = text[:to] + text[start:end] + text[to:start] + text[end:]
            case _:
                text = text[:start] + draw(tokens) + text[end:]
    return text


#: How a page is made -> the strategy that makes it.
PAGES = {
    "wikitext": _runs(_WIKITEXT, "{{Infobox military conflict\n| conflict = X"),
    "flattened": _runs(_FLATTENED, "= T =\n\nInfobox\n- Conflict: X"),
    "mutated": _mutated(),
}
