"""Sentences and events: their cases, the reference document's golden list, and what holds of every input."""

import doctest
import re
import subprocess
import sys
import time
from collections import Counter
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import attrs
import pytest
from case_blocks import Case, cases
from hypothesis import given, settings
from hypothesis import strategies as st

from wikiconflict import parse
from wikiconflict.assembly.passages import read_passages, within_budget
from wikiconflict.dialects.wikitext import read_wikitext
from wikiconflict.grammars.date_values import day_key
from wikiconflict.grammars.event_years import Story
from wikiconflict.grammars.events import read_statements
from wikiconflict.grammars.running_figures import find_figures
from wikiconflict.grammars.scanner import plain_flow
from wikiconflict.grammars.sentences import read_sentences
from wikiconflict.languages import language_of
from wikiconflict.languages.en.dates import DATES
from wikiconflict.languages.en.prose import PROSE
from wikiconflict.model import Article
from wikiconflict.model.article import Event, Section
from wikiconflict.model.dates import EDTF, Date

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "fixtures" / "articles" / "mqm_militancy.txt"
GOLDEN = ROOT / "fixtures" / "events" / "mqm_militancy.events.md"
ENGLISH = language_of("en")


@pytest.mark.parametrize("case", cases("sentences.md"), ids=lambda case: case.title)
def test_sentences(case: Case) -> None:
    text = case.one("text") or ""
    wanted = [(value, key == "quoted") for key, value in case.rows if key in ("sentence", "quoted")]
    assert [(text[s.start : s.end], s.quoted) for s in read_sentences(text, PROSE)] == wanted


def period(written: str | None) -> tuple[Date | None, Date | None]:
    if not written:
        return None, None
    start, _, end = (part.strip() for part in written.partition("/"))
    first, last = (None if part == "-" else Date(part) for part in (start, end or start))
    return first, last


@pytest.mark.parametrize("case", cases("events.md"), ids=lambda case: case.title)
def test_events(case: Case) -> None:
    story = Story(when=period(case.one("when")))
    story.section(period(case.one("heading")))
    found = []
    for text in case.all("text"):
        for statement in read_statements(plain_flow(text), story, PROSE, DATES):
            for date in statement.dates:
                sentence = text[statement.sentence.start : statement.sentence.end]
                found.append((date.start, date.end, date.dating, sentence))
    wanted = [[part.strip() for part in row.split("|")] for row in case.all("event") if row != "none"]
    assert [(start, end, dating) for start, end, dating, _ in found] == [(*period(w[0]), w[1]) for w in wanted]
    for (*_, sentence), row in zip(found, wanted, strict=True):
        assert row[2] in sentence


# the reference document


@attrs.frozen
class Golden:
    """A block of the golden file."""

    start: Date | None
    end: Date | None
    words: str
    section: str
    dating: str
    quoted: bool
    figures: tuple[tuple[str, int | None, int | None], ...]


def golden() -> list[Golden]:
    found = []
    for block in GOLDEN.read_text(encoding="utf-8").split("\n## ")[1:]:
        rows = [tuple(part.strip() for part in line.split(":", 1)) for line in block.split("\n") if ":" in line]
        one = dict(reversed([(row[0], row[1]) for row in rows]))
        figures = []
        for key, value in rows:
            if key == "figure":
                kinds, low, high, _ = (part.strip() for part in value.split(",", 3))
                figures.append((kinds.strip("-"), *(None if n == "-" else int(n) for n in (low, high))))
        found.append(
            Golden(
                *period(one.get("date")),
                one.get("words", ""),
                one.get("section", ""),
                one.get("dating", "stated"),
                one.get("quoted") == "yes",
                tuple(figures),  # type: ignore[arg-type]
            )
        )
    return found


@pytest.fixture(scope="module")
def reference() -> Article:
    return parse(REFERENCE.read_text(encoding="utf-8"), title="MQM militancy")


def section_at(article: Article, pointer: str) -> Section:
    here: object = article
    for key in pointer.strip("/").split("/"):
        here = here[int(key)] if isinstance(here, tuple) else getattr(here, key)
    assert isinstance(here, Section)
    return here


def test_golden_events(reference: Article) -> None:
    """Every event of the golden list, and hardly another one."""
    wanted = [block for block in golden() if block.words]
    left = list(reference.events)
    missed = []
    for block in wanted:
        hit = next((event for event in left if _is(event, block, reference)), None)
        if hit is None:
            missed.append(block)
        else:
            left.remove(hit)
    hits = len(wanted) - len(missed)
    assert hits >= 0.95 * len(wanted), missed
    assert hits >= 0.95 * len(reference.events), left


def _is(event: Event, block: Golden, article: Article) -> bool:
    return (
        (event.start, event.end, event.dating, event.quoted) == (block.start, block.end, block.dating, block.quoted)
        and block.words in event.text
        and section_at(article, event.section).title == block.section
    )


def test_golden_figures(reference: Article) -> None:
    """Every loss that the prose counts, in events and in undated sentences."""
    wanted = Counter(figure for block in golden() for figure in block.figures)
    found: Counter[tuple[str, int | None, int | None]] = Counter()
    told = {event.span for event in reference.events if event.figures}
    for event in reference.events:
        found.update((" ".join(f.kinds), f.minimum, f.maximum) for f in event.figures)  # type: ignore[misc]
    for section in walk(reference.sections):
        for paragraph in section.text.split("\n"):
            for sentence in read_sentences(paragraph, PROSE):
                text = paragraph[sentence.start : sentence.end]
                if any(event.text == text for event in reference.events if event.span in told):
                    continue
                for f in find_figures(text, ENGLISH.quantities, DATES):
                    if f.kinds and f.kinds != ("materiel",):
                        found[" ".join(f.kinds), f.minimum, f.maximum] += 1  # type: ignore[index]
    hits = sum((wanted & found).values())
    assert hits >= 0.95 * sum(wanted.values()), wanted - found
    assert hits >= 0.95 * sum(found.values()), found - wanted


def walk(sections: tuple[Section, ...]) -> list[Section]:
    return [section for top in sections for section in (top, *walk(top.sections))]


def test_headings_of_the_reference(reference: Article) -> None:
    periods = {s.title: (s.start, s.end) for s in walk(reference.sections) if s.start}
    assert len([s for s in walk(reference.sections) if s.title]) == 18
    assert periods == {
        "Rise (1978–1992)": ("1978", "1992"),
        "1992–1994 Operation Clean-up": ("1992", "1994"),
        "1994–2016 Violence": ("1994", "2016"),
        "Pucca Qila Operation (1990)": ("1990", "1990"),
        "1992–94": ("1992", "1994"),
        "1994–96 Operation": ("1994", "1996"),
        "1998 Operation": ("1998", "1998"),
        "2015–16 Nine Zero Raids": ("2015", "2016"),
        "Altaf Hussain's August 2025 announcement": ("2025-08", "2025-08"),
    }


# sections, spans, and what gives nothing

PAGE = """{{Infobox military conflict
| conflict = Battle of X
| date = {{start date|1944|5|1|df=y}} – 3 May 1944
| place = [[Xville]]
| combatant1 = {{flag|France}}
| combatant2 = {{flag|Germany}}
| commander1 = [[John Doe]]
| commander2 = [[Hans Roe]]
| casualties3 = 300 killed
}}
{{Campaignbox 1944}}
The battle was fought on 1 May 1944 near [[Xville]].<ref>Smith (1990), on 5 June 1991, p. 1812.</ref> It
ended the next day.
[[File:A.jpg|thumb|The fort on 2 May 1944 was [[Y|taken]].]]
{{Unknown banner|since=1 May 1950}}

== Course ==
{{main|Course of X}}
* On 2 May [[John Doe]] was killed, and 300 men were killed.
<blockquote>On 3 May we left.</blockquote>
He wrote:
: On 3 May 1944 we lost.
{| class="wikitable"
|+ Losses
! Day !! Dead
|-
| 4 May 1944 || {{nowrap|[[Z]] 30}}<ref>t</ref>
|}
== See also ==
* [[Raid on 5 May 1944]]
== Further reading ==
* Miller, J. On 6 May 1944. In 1945 he wrote.
"""


@pytest.fixture(scope="module")
def page() -> Article:
    return parse(PAGE)


def test_sections_are_plain(page: Article) -> None:
    lead, course = page.sections[:2]
    assert lead.text == "The battle was fought on 1 May 1944 near Xville. It ended the next day."
    assert course.text.split("\n") == [
        "• On 2 May John Doe was killed, and 300 men were killed.",
        "On 3 May we left.",
        "He wrote:",
        "On 3 May 1944 we lost.",
        "Losses",
        "Day | Dead",
        "4 May 1944 | Z 30",
    ]
    assert [link.target for link in course.main] == ["Course of X"]
    assert lead.citations == ("r1",)
    assert lead.words == 15


def test_events_of_a_page(page: Article) -> None:
    told = [(event.start, event.end, event.dating, event.quoted, event.section) for event in page.events]
    assert told == [
        ("1944-05-01", "1944-05-01", "stated", False, "/sections/0"),
        ("1944-05-02", "1944-05-02", "relative", False, "/sections/0"),
        ("1944-05-02", "1944-05-02", "carried", False, "/sections/1"),
        ("1944-05-03", "1944-05-03", "carried", True, "/sections/1"),
        ("1944-05-03", "1944-05-03", "stated", True, "/sections/1"),
    ]
    assert [link.target for link in page.events[0].places] == ["Xville"]
    assert page.events[2].participants == ("/sides/0/commanders/0",)
    assert [(f.minimum, f.kinds) for f in page.events[2].figures] == [(300, ("killed",))]


def test_checks_of_a_page(page: Article) -> None:
    found = {(check.subject, check.verdict, check.box, check.text) for check in page.checks}
    assert ("start, events", "agree", "/when/start", "/events/0") in found
    assert ("end, events", "agree", "/when/end", "/events/3") in found
    assert ("toll, killed", "agree", "/toll/0", "/events/2/figures/0") in found
    assert ("fate of John Doe", "only_text", "/sides/0/commanders/0", "/events/2") in found


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("{|\n| a || b\n|-\n| c\n| d\n|}", ["a | b", "c | d"]),
        ("{|\n! h\n|-\n| a <!-- | x --> || [[b|B]]\n|}", ["h", "a | B"]),
        ("{|\n| a\n{|\n| n1 || n2\n|}\n| b\n|}", ["a | b", "n1 | n2"]),
        ('{|\n| style="x" | a & b || c < d\n|}', ["a & b | c < d"]),
        ("{|\n|\n* x\n* y\n|}", ["x y"]),
    ],
)
def test_tables(table: str, rows: list[str]) -> None:
    assert parse(f"Text.\n{table}\nMore.").sections[0].text.split("\n") == ["Text.", *rows, "More."]


@pytest.mark.parametrize("table", ["{|\n| a || b\n| c\n\nMore.", "{|\n" + "| a\n" * 7000 + "|}\nMore."])
def test_tables_past_their_budget(table: str) -> None:
    article = parse(f"Text.\n{table}")
    lines = article.sections[0].text.split("\n")
    assert lines[0] == "Text."
    assert lines[-1] == "More."
    assert "prose.table" in {d.code for d in article.diagnostics}


def test_phases_that_overlap_or_leave_a_gap() -> None:
    box = "{{{{Infobox military conflict|conflict=X|date='''First phase:''' {}<br>'''Second phase:''' {}}}}}"
    codes = [
        {d.code for d in parse(box.format(first, second)).diagnostics if d.code.startswith("timeline")}
        for first, second in (
            ("1978–1992", "1992–1994"),
            ("1978–1992", "1993–1994"),
            ("1978–1992", "1990–1994"),
            ("1978–1992", "1995–1999"),
            ("1978–1992", "1980–1985"),
        )
    ]
    assert codes == [set(), set(), {"timeline.overlap"}, {"timeline.gap"}, set()]


# what holds of every input

WORDS = st.sampled_from(
    'On 5 May 1944 the army fell in June 1776 until since who which (1990) "He said." U.S. No. 7 300 men were killed '
    "the next day three days later following year the 11th, of 12 – 1985-86 BC had not after Although, ; : […] ''b'' "
    "[[A|b]] {{x}} {| |} | || <ref>1 May 1999</ref> <blockquote> \n \n\n * : == H (1990) == 0000 9999".split(" ")
)


@settings(max_examples=2000, deadline=None)
@given(st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=40).map(" ".join))
def test_any_text(text: str) -> None:
    """Nothing raises; spans lie in the text and hold what they say; dates are EDTF in order."""
    sentences = read_sentences(text, PROSE)
    assert all(0 <= s.start < s.end <= len(text) for s in sentences)
    assert all(a.end <= b.start for a, b in pairwise(sentences))
    article = parse(text, dialect="wikitext")
    for event in article.events:
        assert event.span is not None
        assert 0 <= event.span.start <= event.span.end <= len(text)
        assert event.start is not None or event.end is not None
        for date in (event.start, event.end):
            assert date is None or (EDTF.fullmatch(date) and date.span is not None)
        if event.start is not None and event.end is not None:
            assert day_key(event.start.first_day) <= day_key(event.end.last_day)
        assert isinstance(section_at(article, event.section), Section)


@pytest.mark.parametrize("dialect", ["wikitext", "flattened"])
def test_spans_hold_the_sentence(dialect: str) -> None:
    text = "The fort fell. On 5 May 1944 they left the town. They came back."
    event = parse(text, dialect=dialect).events[0]  # type: ignore[arg-type]
    assert event.span is not None
    assert event.span.of(text) == event.text == "On 5 May 1944 they left the town."


def test_no_event_from_an_article_apparatus(page: Article) -> None:
    assert not any(re.search(r"Smith|fort|Raid|Miller|1950|Losses", event.text) for event in page.events)


def test_tables_under_a_debug_allocator() -> None:
    """The released C tokenizer aborts there: the table is read with the other one."""
    code = "from wikiconflict import parse; print(parse('{|\\n| a & b || c\\n|}').sections[0].text)"
    done = subprocess.run([sys.executable, "-X", "dev", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "a & b | c"


@pytest.mark.parametrize(
    "unit", ["on 5 May 1944 ", "the next day ", "on 5 May. ", '"a. ', "{|\n| a\n", "{|\n| a || b\n|}\n", "(who which "]
)
def test_time_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        start = time.perf_counter()
        parse(unit * size)
        return time.perf_counter() - start

    seconds(200)
    assert min(seconds(2000) for _ in range(2)) < 12 * min(seconds(500) for _ in range(2)) + 0.1


@pytest.mark.parametrize("module", ["events", "sentences", "fates_told"])
def test_examples(module: str) -> None:
    done = doctest.testmod(import_module(f"wikiconflict.grammars.{module}"))
    assert done.attempted
    assert not done.failed


def test_a_section_over_the_budget_is_told_and_those_behind_it_are_read() -> None:
    # Sections of text go into the budget while there is room: what is too long for it is named.
    text = "In 1900 they met.\n== Long ==\nIn 1901 they fought.\n== Short ==\nIn 1902.\n"
    passages = read_passages(read_wikitext(text, language_of("en")), language_of("en"))
    kept, problem = within_budget(passages, left=30)
    assert [passage.title for passage in kept] == [None, "Short"]
    assert problem is not None
    assert problem.code == "prose.budget"
    assert problem.start == text.index("== Long")
    assert within_budget(passages) == (passages, None)
