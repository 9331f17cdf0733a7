"""No event and no figure comes from references, captions, navigation, See also or literature; no year is a count."""

import attrs
import pytest
from case_blocks import FIXTURES
from stray_events import SUFFIXES, forbidden, strays

from wikiconflict import parse
from wikiconflict.model.article import Event
from wikiconflict.model.dates import Date
from wikiconflict.model.quantity import CasualtyFigure
from wikiconflict.model.text import Text
from wikiconflict.source import Span

ARTICLES = sorted(path for path in (FIXTURES / "articles").iterdir() if path.suffix in SUFFIXES)

PAGE = """{{Infobox military conflict|conflict=Battle of X|date=1 May 1944|combatant1=A|combatant2=B
|notes=On 9 May 1944, 11 men were killed.}}
{{Campaignbox 1944|battles=On 8 May 1944 12 men were killed.}}
On 2 May 1944 the army of Y attacked,<ref>Doe 1990: on 3 May 1945, 13 men were killed, p. 1944.</ref> and 300 men were
killed.{{efn|On 4 May 1944 14 men were killed.}} In 1945 nothing happened.
[[File:A.jpg|thumb|On 5 May 1944 15 men of [[Y]] were killed.]]
<gallery>
B.jpg|On 6 May 1944 16 men were killed.
</gallery>
{{main|Raid of 7 May 1944}}
== See also ==
On 10 May 1944 17 men were killed.
== Further reading ==
In May 1944 18 men were killed.
== Bibliography ==
In May 1944 19 men were killed.
{{navbox|list1=On 11 May 1944 20 men were killed.}}
"""


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_nothing_strays(path) -> None:  # type: ignore[no-untyped-def]
    page = path.read_text(encoding="utf-8")
    article = parse(page, title=path.stem.replace("_", " "))
    assert list(strays(article, page)) == []


def test_only_the_story_is_told() -> None:
    article = parse(PAGE)
    assert [(event.start, [figure.minimum for figure in event.figures]) for event in article.events] == [
        ("1944-05-02", [300]),
        ("1945", []),
    ]
    assert list(strays(article, PAGE)) == []


@pytest.mark.parametrize("day", [3, 4, 5, 6, 7, 8, 9, 10, 11])
def test_the_check_sees_what_strays(day: int) -> None:
    """Each of the page's other dates stands in a forbidden stretch, and an event from there is found."""
    at = PAGE.index(f" {day} May 194") + 1
    span = Span(at, at + len(f"{day} May 1944"))
    assert any(held.start <= span.start and span.end <= held.end for held in forbidden(PAGE))
    article = attrs.evolve(parse(PAGE), events=(event(Date(f"1944-05-{day:02}", span)),))
    assert len(list(strays(article, PAGE))) == 2  # start and end


@pytest.mark.parametrize(
    ("page", "words"), [("See p. 1812 for it.", "1812"), ("In 1812, all was over.", "1812"), ("Vol. 1944", "1944")]
)
def test_the_check_sees_pages_and_years(page: str, words: str) -> None:
    at = page.index(words)
    span = Span(at, at + len(words))
    year = int(words)
    counted = CasualtyFigure(year, year, False, ("killed",), text=Text(words, span), span=span)
    read = attrs.evolve(parse(PAGE), events=(attrs.evolve(event(Date("1900")), figures=(counted,)),))
    assert list(strays(read, page))


def event(day: Date) -> Event:
    return Event(day, day, Text("x"), "/sections/0")
