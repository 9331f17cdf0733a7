"""The dates grammar: the cases of ``fixtures/grammars/dates.md``, and what holds for any text."""

import time
from collections.abc import Callable

import pytest
from case_blocks import Case, cases
from hypothesis import given
from hypothesis import strategies as st

from wikiconflict.diagnostics import CODES
from wikiconflict.grammars.date_expressions import find_expressions
from wikiconflict.grammars.date_values import later
from wikiconflict.grammars.dates import (
    DateField,
    read_date_field,
    read_figure_date,
    read_heading_period,
    read_note_period,
)
from wikiconflict.grammars.scanner import plain_flow
from wikiconflict.languages.en.dates import DATES
from wikiconflict.model.dates import EDTF, Date, Period, Phase, days_in_month
from wikiconflict.reading import Reading
from wikiconflict.vocabulary.dates import DateWords

MONTHS = "January February March April May June July August September October November December".split(" ")
SUMMER_OF_1944 = Period(Date("1944-06-06"), Date("1944-08-30"))


def read(*lines: str, title: str | None = None) -> Reading[DateField]:
    flows, at = [], 0
    for line in lines:
        flows.append(plain_flow(line, at))
        at += len(line) + 1
    return read_date_field(flows, DATES, title=title)


def shown(start: Date | None, end: Date | None, ongoing: bool = False) -> str:
    first, last = str(start or ""), "ongoing" if ongoing else str(end or "")
    if not first and not last:
        return "-"
    return first if first == last else f"{first} .. {last}".strip()


def phase_row(phase: Phase) -> str:
    end = "ongoing" if phase.ongoing else str(phase.end or "")
    parts = [phase.name or "", str(phase.start or ""), end, *([phase.intensity] if phase.intensity else [])]
    return "; ".join(parts).strip()


@pytest.mark.parametrize("case", cases("dates.md"), ids=lambda case: case.title)
def test_case(case: Case) -> None:
    if (note := case.one("note")) is not None:
        found = read_note_period(note, DATES)
        assert case.one("when") == ("-" if found is None else shown(found.start, found.end, found.ongoing))
    elif (figure := case.one("figure")) is not None:
        dated = read_figure_date(figure, DATES, when=SUMMER_OF_1944)
        assert case.one("when") == ("-" if dated is None else shown(dated.start, dated.end))
        assert dated is None or all(0 <= start < end <= len(figure) for start, end in dated.ranges)
    elif (heading := case.one("heading")) is not None:
        assert case.one("when") == shown(*read_heading_period(heading, DATES))
    else:
        reading = read(*case.all("date"), title=case.one("article"))
        when = reading.value.when
        assert when is not None
        assert shown(when.start, when.end, when.ongoing) == case.one("when")
        codes = [d.code for d in reading.diagnostics]
        text = "\n".join(case.all("date"))
        for problem in reading.diagnostics:
            assert problem.start is not None
            assert problem.end is not None
            assert 0 <= problem.start < problem.end <= len(text)
            assert text[problem.start : problem.end].strip(" ,;()\n") != ""
        assert set(case.all("code")) <= set(codes)
        assert [c for c in codes if CODES[c].severity != "info" and c not in case.all("code")] == []
        if case.all("phase"):
            assert [phase_row(phase) for phase in reading.value.phases] == case.all("phase")


def test_spans_and_text_of_a_field() -> None:
    source = "First phase:  1978–1992\nSecond phase: 1992–1994"
    first, second = source.split("\n")
    flows = [plain_flow(first), plain_flow(second, len(first) + 1)]
    value = read_date_field(flows, DATES).value
    assert value.when is not None
    assert value.when.text == "First phase: 1978–1992, Second phase: 1992–1994"
    assert value.when.start is not None
    assert value.when.start.span is not None
    assert value.when.start.span.of(source) == "1978"
    assert value.phases[1].name is not None
    assert value.phases[1].name.span is not None
    assert value.phases[1].name.span.of(source) == "Second phase"
    assert value.phases[1].span is not None
    assert value.phases[1].span.of(source) == "Second phase: 1992–1994"


def test_an_empty_field_has_no_period() -> None:
    assert read() == Reading(DateField())
    assert read("") == Reading(DateField())


def test_a_year_from_the_context_of_a_note() -> None:
    found = read_note_period("(from 12 May)", DATES, when=SUMMER_OF_1944)
    assert found is not None
    assert (found.start, found.end) == ("1944-05-12", None)
    ancient = read_note_period("(until 12 May)", DATES, when=Period(Date("-0330"), Date("-0330")))
    assert ancient is not None
    assert ancient.end == "-0330-05-12"


def test_a_missing_year_lies_within_the_conflict() -> None:
    """The first year of the conflict in which the day lies within it."""

    def dated(text: str, start: str | None, end: str | None) -> tuple[Date | None, Date | None] | None:
        when = Period(Date(start) if start else None, Date(end) if end else None)
        found = read_figure_date(text, DATES, when=when)
        return None if found is None else (found.start, found.end)

    assert dated("20,000 (by 25 March)", "1941-06-22", "1945-05-08") == ("1942-03-25", "1942-03-25")
    assert dated("20,000 (by 25 July)", "1941-06-22", "1945-05-08") == ("1941-07-25", "1941-07-25")
    assert dated("20,000 (22 June)", "1941-06-22", "1945-05-08") == ("1941-06-22", "1941-06-22")
    assert dated("20,000 (8 May)", "1944-06-06", "1945-05-08") == ("1945-05-08", "1945-05-08")
    assert dated("20,000 (May)", None, "1945-05-08") == ("1945-05", "1945-05")
    assert dated("20,000 (May)", "1945-05-08", None) == ("1945-05", "1945-05")
    assert dated("20,000 (1 August)", "-0215-08-02", "-0215-08-02") == ("-0215-08-01", "-0215-08-01")
    assert dated("20,000 (May)", None, None) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On 5 May 1990, 12 men were killed and 300 wounded.", ["On 5 May 1990"]),
        ("In 1990, 500 men died. In June, 20 more.", ["In 1990", "In June"]),
        ("They held it from 12 to 14 May 1948 with 1500 men.", ["from 12 to 14 May 1948"]),
        ("The army may march. March 1945 saw 2000 dead.", ["March 1945"]),
        ("By 1943, Germany (1933–1945) had 3,000 tanks.", ["By 1943", "1933–1945"]),
        ("He died on June 5. 1998 men were there.", ["on June 5"]),
        (
            "in the 1990s and early 2000s, during the 19th century",
            ["in the 1990s", "early 2000s", "during the 19th century"],
        ),
        ("over 1900 were killed and more than 1800 wounded", []),
        ("from 1500 to 2000 men", []),
        ("in the spring of 1940 after the fall of France", ["in the spring of 1940"]),
        ("the 101st Airborne, Flight 1989 and 2,000 men", []),
        ("between March and June 1992, 70–250 besieged people", ["between March and June 1992"]),
    ],
)
def test_expressions_in_running_text(text: str, found: list[str]) -> None:
    assert [text[e.start : e.end] for e in find_expressions(text, DATES)] == found


def test_another_language_needs_only_words() -> None:
    german = DateWords(
        months={"juli": 7, "august": 8},
        to=frozenset({"bis"}),
        since=frozenset({"seit"}),
        before_christ=frozenset({"v. chr."}),
        ordinal_dot=True,
    )
    japanese = DateWords(
        months={},
        year_marks=frozenset({"年"}),
        month_marks=frozenset({"月"}),
        day_marks=frozenset({"日"}),
        spaced=False,
        order="ymd",
    )
    arabic = DateWords(months={"يوليو": 7})

    def when(text: str, words: DateWords) -> str:
        period = read_date_field([plain_flow(text)], words).value.when
        assert period is not None
        return shown(period.start, period.end, period.ongoing)

    assert when("4. Juli bis 2. August 1776", german) == "1776-07-04 .. 1776-08-02"
    assert when("2. August 216 v. Chr.", german) == "-0215-08-02"
    assert when("seit 1776", german) == "1776 .. ongoing"
    assert when("1937年7月7日", japanese) == "1937-07-07"
    assert when("1937年7月7日 - 1945年8月15日", japanese) == "1937-07-07 .. 1945-08-15"
    assert when("٤ يوليو ١٧٧٦", arabic) == "1776-07-04"


# what holds for any text

PIECES = st.sampled_from(
    [
        *(
            "1978",
            "92",
            "5",
            "May",
            "June",
            "1st",
            "12",
            "–",
            "-",
            " ",
            ", ",
            "/",
            " or ",
            " and ",
            "BC",
            "AD",
            "c. ",
            "?",
        ),
        *(
            "(",
            ")",
            "[",
            "]",
            "O.S.",
            "N.S.",
            "present",
            "since ",
            "until ",
            "before ",
            "from ",
            "to ",
            "century",
            "1980s",
        ),
        *(
            "AH",
            "Rajab",
            "phase",
            ": ",
            "\n",
            "spring ",
            "late ",
            "10:30",
            "a.m.",
            "3 days",
            "2007-12-12",
            "½",
            "٣",
            "²",
        ),
        *(
            "200615",
            "20012006",
            "1,000",
            "9999",
            "10000",
            "0",
            "00",
            "31",
            "February",
            "29",
            "the ",
            "of ",
            "first ",
            ".",
            ";",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=14).map("".join))


@given(TEXTS, st.none() | TEXTS)
def test_any_field_gives_valid_dates_within_it(text: str, title: str | None) -> None:
    lines = text.split("\n")
    reading = read(*lines, title=title)
    value = reading.value
    codes = {d.code for d in reading.diagnostics}
    periods = [value.when] if value.when else []
    for period in [*periods, *value.phases]:
        for date in (period.start, period.end):
            if date is not None:
                assert EDTF.fullmatch(date)
                assert date.last_day
                assert date.span is not None
                assert 0 <= date.span.start <= date.span.end <= len(text)
                if date.precision == "day":
                    year, month, day = date.rstrip("~?%").rsplit("-", 2)
                    assert int(day) <= days_in_month(int(year), int(month))
    if "date.order" not in codes:
        assert not any(later(period.start, period.end) for period in [*periods, *value.phases])
    for diagnostic in reading.diagnostics:
        assert diagnostic.field == "date"
        assert diagnostic.start is not None
        assert diagnostic.end is not None
        assert 0 <= diagnostic.start <= diagnostic.end <= len(text)


@given(TEXTS)
def test_any_text_gives_ranges_within_it(text: str) -> None:
    for expression in find_expressions(text, DATES):
        assert 0 <= expression.start < expression.end <= len(text)
        for date in (expression.earliest, expression.latest, expression.dated(1944).earliest):
            assert date is None or EDTF.fullmatch(date)
    figure = read_figure_date(text, DATES, when=SUMMER_OF_1944)
    assert figure is None or all(0 <= start < end <= len(text) for start, end in figure.ranges)
    read_note_period(text, DATES, when=SUMMER_OF_1944)
    read_heading_period(text, DATES)


FORMS: list[Callable[[str, int, int], str]] = [
    lambda month, day, year: f"{day} {month} {year}",
    lambda month, day, year: f"{month} {day}, {year}",
    lambda month, day, year: f"{month} {day} {year}",
    lambda month, day, year: f"{day} {month}, {year}",
    lambda month, day, year: f"{day}th of {month} {year}",
    lambda month, day, year: f"the {day}th of {month}, {year}",
    lambda month, day, year: f"{day} {month[:3]}. {year}",
    lambda month, day, year: f"{year} {month} {day}",
    lambda month, day, year: f"{year:04}-{MONTHS.index(month) + 1:02}-{day:02}",
    lambda month, day, year: f"{day:02}.{MONTHS.index(month) + 1:02}.{year:04}",
    lambda month, day, year: f"Monday, {day} {month} {year} (10:30 a.m.)",
    lambda month, day, year: f"{day} {month} AD {year}",
]


@given(st.integers(1000, 2099), st.integers(1, 12), st.integers(1, 28), st.sampled_from(FORMS))
def test_a_date_reads_back_from_every_form(
    year: int, month: int, day: int, form: Callable[[str, int, int], str]
) -> None:
    reading = read(form(MONTHS[month - 1], day, year))
    assert reading.value.when is not None
    assert reading.value.when.start == reading.value.when.end == f"{year:04}-{month:02}-{day:02}"
    assert not reading.diagnostics


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28))
def test_a_date_before_christ_reads_back(year: int, month: int, day: int) -> None:
    when = read(f"{day} {MONTHS[month - 1]} {year} BC").value.when
    assert when is not None
    assert when.start == (f"-{year - 1:04}" if year > 1 else "0000") + f"-{month:02}-{day:02}"


@pytest.mark.parametrize(
    "piece", ["1990 ", "1, ", "of ", "May ", "?", "(", "5 May 1990 – ", "c. ", "( (", "and 5 ", "\n1990"]
)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        start = time.perf_counter()
        read(*text.split("\n"))
        find_expressions(text, DATES)
        return time.perf_counter() - start

    seconds(100)
    small = max(seconds(400), 0.005)
    assert seconds(3200) < 40 * small
