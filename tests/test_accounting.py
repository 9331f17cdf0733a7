"""Every word that a reader sees of a read parameter lies at the place of an entry, or stands in ``unread``."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wikiconflict import parse, to_dict
from wikiconflict.assembly.article import is_conflict
from wikiconflict.dialects.flattened import read_flattened
from wikiconflict.dialects.wikitext import read_wikitext
from wikiconflict.document import Inline, Link, Run, Value
from wikiconflict.languages import language_of
from wikiconflict.source import Span

ARTICLES = sorted((Path(__file__).parent.parent / "fixtures" / "articles").glob("*.[tw]*t"))
ENGLISH = language_of("en")

#: What record.md drops: how the box looks, and the boxes within a box, which are records of their own.
APART = {"-", "module"}
#: Words that bind entries to one another and say nothing by themselves.
SMALL = ENGLISH.statements.binding | ENGLISH.statements.coordinating


def drawn(inlines: tuple[Inline, ...]) -> list[Run]:
    found: list[Run] = []
    for inline in inlines:
        if isinstance(inline, Run):
            found.append(inline)
        elif isinstance(inline, Link):
            found += drawn(inline.label)
    return found


def words(value: Value) -> list[tuple[str, Span]]:
    """The words of a value, each with the source that draws it."""
    found = []
    for line in value.lines:
        for run in drawn(line.inlines):
            exact = run.span.end - run.span.start == len(run.text)
            for match in re.finditer(r"\w+", run.text):
                place = Span(run.span.start + match.start(), run.span.start + match.end()) if exact else run.span
                found.append((match[0], place))
    return found


def places(record: dict[str, Any]) -> set[int]:
    """The characters of the page that the record speaks of."""
    spans = [place["span"] for pointer, place in record["provenance"].items() if pointer.strip("/")]
    spans += [(rest["start"], rest["end"]) for box in [record, *record["others"]] for rest in box["unread"]]
    boxes = [place["span"] for pointer, place in record["provenance"].items() if re.fullmatch(r"|/others/\d+", pointer)]
    return {at for span in spans if list(span) not in boxes for at in range(*span)}


def lost(text: str) -> list[tuple[str, str]]:
    """The words of read parameters that the record of a page does not speak of, with their fields."""
    record = to_dict(parse(text))
    reader = read_flattened if record["source"]["dialect"] == "flattened" else read_wikitext
    taken = places(record)
    return [
        (parameter.field, word)
        for box in reader(text, ENGLISH).boxes
        if is_conflict(box)
        for parameter in box.parameters
        if parameter.field not in APART
        for word, span in words(parameter.value)
        if word.casefold() not in SMALL and word != "_" and not taken & set(range(span.start, span.end))
    ]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_fixtures(path: Path) -> None:
    assert lost(path.read_text(encoding="utf-8")) == []


NAMES = st.sampled_from(
    """
[[Peru]] | {{flag|Chile}} | {{flagicon|Spain|1785}} [[Spain]] | Bolivia | [[Simón Bolívar]] {{KIA}}
General [[José de San Martín|San Martín]] | José Olaya ([[Execution|executed]]) | see below | Unknown | and others
'''Andes:''' | '''Sea''' | Supported by: | {{small|(until 1820)}} | (from 1821) | 3,000 men | about 400 killed
none | several ships | ''heavy'' | 12 March 1820 | in the summer of 1821 | Patriot victory | Treaty of Lima: no land
{{efn|Some say 4,000}} | <ref>X 40</ref> | [[File:A.svg|20px]] | ½ of the army | 75% | — | {{nobody knows|this}}
A, B and C | No centralised leadership | of which 30 fled | T-34 | {{coord|1|2}} | 5 of them | (captured) | †
{{collapsible list|title=Full list|Ica|Pisco}} | {{ubl|Ica|{{nowrap|Pisco}}}} | [[War|]] | [[#notes|a]]
{{abbr|KIA|killed}} | {{lang|es|Perú}} | 1st Division | [http://a.org label] | &nbsp; | B&amp;C
""".strip()
    .replace("\n", " | ")
    .split(" | ")
)
GLUE = st.sampled_from([" ", ", ", "<br>", "\n* ", "\n** ", "\n", "\n----\n", " and ", "; ", " / ", ": ", "\n\n"])
VALUES = st.lists(st.tuples(GLUE, NAMES), min_size=1, max_size=6).map(lambda pairs: "".join(g + n for g, n in pairs))
FIELDS = st.sampled_from(
    """conflict name partof date place coordinates result status territory combatant1 combatant2 combatant1a combatant3
    commander1 commander2 commander1b units1 strength1 strength2 strength3 polstrength1 casualties1 casualties2
    casualties3 casualties notes caption image map_caption causes goals methods weapons action latitude""".split()
)
FAMILIES = st.sampled_from(
    ["military conflict", "civil conflict", "military operation", "operational plan", "civilian attack", "feud"]
)


@settings(max_examples=300, deadline=None)
@given(FAMILIES, st.dictionaries(FIELDS, VALUES, min_size=1, max_size=5))
def test_generated_boxes(family: str, values: dict[str, str]) -> None:
    rows = "".join(f"| {field} = {value}\n" for field, value in values.items())
    assert lost(f"{{{{Infobox {family}\n{rows}}}}}\nText.\n") == []
