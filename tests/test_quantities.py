"""The figures of ``fixtures/grammars/quantities.md``, and what holds for any text."""

import re

import pytest
from case_blocks import Case, cases
from hypothesis import given, settings
from hypothesis import strategies as st

from wikiconflict import document, parse
from wikiconflict.grammars.lists import FIGURES, Item, attach_parentheses, items
from wikiconflict.grammars.numbers import find_quantities
from wikiconflict.grammars.quantities import find_figures, read_casualties, read_strengths, read_toll
from wikiconflict.languages.en.dates import DATES
from wikiconflict.languages.en.quantities import QUANTITIES
from wikiconflict.model.dates import Date, Period
from wikiconflict.model.quantity import KINDS, CasualtyFigure, StrengthFigure
from wikiconflict.reading import Reading
from wikiconflict.source import Span

WHEN = Period(Date("1944-06-06"), Date("1944-09-30"))
INLINE = re.compile(r"'''|\[\[(?:([^\]|]*)\|)?([^\]|]*)\]\]|\{([^}]*)\}|<ref/>|[^'\[{<]+|.")


def value_of(text: str, *, flattened: bool = False) -> document.Value:
    """A cell in the small markup of the fixtures as a value; of a flattened one the commas part the lines."""
    lines, at = [], 0
    between = ", " if flattened else "\n"
    for raw in text.split(between):
        span = Span(at, at + len(raw))
        if raw == "----":
            lines.append(document.Line((), span, rule=True))
        else:
            bullet = raw.startswith("* ")
            inlines = tuple(inlines_of(raw, at, 2 if bullet else 0))
            opener: document.Opener = "bullet" if bullet else "comma" if flattened else "break"
            lines.append(document.Line(inlines, span, 1 if bullet else 0, opener))
        at += len(raw) + len(between)
    return document.Value(tuple(lines), Span(0, len(text)))


def inlines_of(raw: str, at: int, skip: int) -> list[document.Inline]:
    found: list[document.Inline] = []
    bold = False
    for match in INLINE.finditer(raw, skip):
        span = Span(at + match.start(), at + match.end())
        if match[0] == "'''":
            bold = not bold
        elif match[0] == "<ref/>":
            found.append(document.Footnote("r1", span))
        elif match[0].startswith("[[") and match[2] is not None:
            label = document.Run(match[2], span, bold=bold)
            found.append(document.Link(match[1] or match[2], (label,), span))
        elif match[3] is not None:
            found.append(document.Flag(match[3], span))
        else:
            found.append(document.Run(match[0], span, bold=bold))
    return found


def items_of(text: str, *, flattened: bool = False) -> tuple[Item, ...]:
    return attach_parentheses(items(value_of(text, flattened=flattened), FIGURES).value, lambda flow: False)


def read(
    field: str, cell: str, *, flattened: bool = False
) -> Reading[tuple[StrengthFigure, ...]] | Reading[tuple[CasualtyFigure, ...]]:
    listed = items_of(cell, flattened=flattened)
    if field == "strength":
        return read_strengths(listed, QUANTITIES, DATES, when=WHEN)
    if field == "casualties":
        return read_casualties(listed, QUANTITIES, DATES, when=WHEN)
    kind = next(kind for kind in KINDS if kind == field)
    return read_toll(listed, QUANTITIES, DATES, when=WHEN, kind=kind, field="fatalities")


def shown(figure: StrengthFigure | CasualtyFigure) -> str:
    low, high = figure.minimum, figure.maximum
    if low is None and high is None:
        count = "?"
    elif low == high:
        count = str(low)
    else:
        count = f"{'' if low is None else low}..{'' if high is None else high}"
    kinds = "+".join(figure.kinds) if isinstance(figure, CasualtyFigure) else ""
    head = " ".join(part for part in (count, "~" if figure.approximate else "", kinds) if part)
    dates = f"{figure.start}..{figure.end}" if figure.start or figure.end else ""
    rest = {
        "who": figure.who,
        "unit": figure.unit,
        "group": figure.group,
        "flags": ", ".join(figure.flags),
        "by": figure.claimed_by,
        "dates": dates,
    }
    return "; ".join([head, *(f"{name}: {value}" for name, value in rest.items() if value)])


CASES = cases("quantities*.md")


def test_there_are_cases() -> None:
    assert len(CASES) >= 200


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_case(case: Case) -> None:
    flattened = case.one("flattened")
    cell = "\n".join(case.all("in")) if flattened is None else flattened
    reading = read(case.one("field") or "strength", cell, flattened=flattened is not None)
    found = [
        *(f"out: {shown(figure)}" for figure in reading.value),
        *(f"unread: {rest.text}" for rest in reading.unread),
        *(f"diagnostic: {diagnostic.code}" for diagnostic in reading.diagnostics),
    ]
    expected = [f"{key}: {value}" for key in ("out", "unread", "diagnostic") for value in case.all(key)]
    assert found == expected
    field = case.one("field") or "strength"
    field = field if field in ("strength", "casualties") else "fatalities"
    assert {diagnostic.field for diagnostic in reading.diagnostics} <= {field}
    for figure in reading.value:
        assert figure.span is not None
        assert cell[figure.span.start : figure.span.end].strip() != ""
    for rest in reading.unread:
        written = cell[rest.span.start : rest.span.end].strip("[]")
        assert (written[0], written[-1]) == (rest.text[0], rest.text[-1])


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "strength1 = {{collapsible list|title=500 men|300 infantry|200 cavalry}}",
            ["500; who: men", "300; who: infantry; group: 500 men", "200; who: cavalry; group: 500 men"],
        ),
        (
            "polstrength1 = 300 guards\n| milstrength1 = 200 men",
            ["300; who: guards; group: Political support", "200; who: men; group: Military support"],
        ),
    ],
)
def test_figures_of_a_box(rows: str, expected: list[str]) -> None:
    """A title that counts is a figure, and a row that says whose its figures are is their group."""
    conflict = parse(f"{{{{Infobox military conflict\n| conflict = X\n| {rows}\n}}}}").conflict
    assert conflict is not None
    assert [shown(figure) for figure in conflict.sides[0].strengths] == expected


WORDS = [
    *(
        "20,000",
        "3",
        "1944",
        "10–12",
        "(1943)",
        "(by 25 July)",
        "–",
        "to",
        "or",
        "and",
        ",",
        ";",
        ":",
        "(",
        ")",
        "+",
        "%",
    ),
    *("killed", "wounded", "men", "tanks", "ships of the line", "Total:", "c.", "at least", "up to", "no", "none"),
    *(
        "unknown",
        "heavy",
        "three",
        "hundred",
        "half a million",
        "II Corps",
        "101st",
        "T-34",
        "Russian claim",
        "per",
        ".",
    ),
    *(
        "'''Army:'''",
        "{Spain}",
        "[[frigate]]s",
        "<ref/>",
        "\n",
        "\n* ",
        "\n----\n",
        "including",
        "of whom",
        "/",
        "1.5 million",
    ),
]
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))


@given(TEXTS, st.sampled_from(["strength", "casualties", "killed"]))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_sound_figures(text: str, field: str) -> None:
    reading = read(field, text)
    for figure in reading.value:
        if figure.minimum is not None and figure.maximum is not None:
            assert 0 <= figure.minimum <= figure.maximum
        assert figure.span is not None
        assert 0 <= figure.span.start <= figure.span.end <= len(text)
    for rest in reading.unread:
        assert 0 <= rest.span.start <= rest.span.end <= len(text)


@given(TEXTS, st.sampled_from(["strength", "casualties", "killed"]))
@settings(max_examples=300, deadline=None)
def test_no_word_vanishes(text: str, field: str) -> None:
    listed = items_of(text)
    reading = read(field, text)
    kept = " ".join([*(figure.text for figure in reading.value), *(rest.text for rest in reading.unread)])
    kept += " " + " ".join(figure.group for figure in reading.value if figure.group)
    kept += " " + " ".join(heading.text for item in listed for heading in (item.heading, item.outer) if heading)
    for item in listed:
        for word in re.findall(r"[^\W_]+", item.flow.text):
            assert word in kept or word.casefold() in QUANTITIES.also


@given(st.integers(1000, 2100), st.sampled_from(["strength", "casualties"]))
def test_a_year_in_parentheses_is_no_figure(year: int, field: str) -> None:
    assert [(f.minimum, f.maximum) for f in read(field, f"35,000 ({year})").value] == [(35000, 35000)]


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_running_text_gives_sound_figures(text: str) -> None:
    for figure in find_figures(text, QUANTITIES, DATES):
        assert figure.span is not None
        assert 0 <= figure.span.start <= figure.span.end <= len(text)


@pytest.mark.parametrize("unit", ["5 (", "1, ", "1 – ", "killed ", "a ", "no ", "1/", "3 men and ", ")(", "1–"])
def test_time_is_linear(unit: str) -> None:
    """A hostile line of 20,000 characters is read in seconds."""
    find_quantities(unit * (20_000 // len(unit)), QUANTITIES, losses=True)
    read("casualties", unit * (20_000 // len(unit)))
