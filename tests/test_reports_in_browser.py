"""Reports in a real browser: they ask for nothing, run nothing, fit every width, and can be read by all."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import chromium, visiting
from hostile import HOSTILE_STRINGS, article_of
from payloads import PAYLOADS
from playwright.sync_api import Browser

from wikiconflict import parse, report
from wikiconflict.provenance import collect
from wikiconflict.reports import Entry, index_page

FIXTURES = Path(__file__).parent.parent / "fixtures" / "articles"
PAGES = {
    **{path.stem: path.read_text() for path in sorted(FIXTURES.iterdir()) if path.suffix in (".txt", ".wikitext")},
    "box_of_everything": (
        "{{Infobox military conflict|conflict=War of [[Ends]]|date=c. 480 – 449 BC|place=[[Greece]]"
        "|result=Greek victory|combatant1=[[Greece]] (from 478 BC)"
        "\n* [[Athens]]\n'''Supported by:'''\n* [[Egypt]] (until 454 BC)"
        "|combatant1a=[[Plataea]]|combatant2={{flag|Persia}}|combatant3=[[Thebes]]|combatant4=[[Thrace]]"
        "|commander1=General [[Cimon]]{{KIA}}|strength1=10,000–12,000 infantry<br>200+ ships|strength2=up to 300,000"
        "|casualties2=40,000 killed<br>'''Total:''' 50,000<ref>Thucydides 1.100</ref>|casualties5=60,000 dead"
        f"|units1={'Very' * 60}LongWord|what=ever}}}}\nLead.\n== Revolt (460–454 BC) ==\nIn 460 BC 200 men died."
    ),
    "two_boxes": (
        "{{Infobox military conflict|conflict=First|date=1500}}{{Infobox military conflict|conflict=Second|date=1510}}"
    ),
    "no_box": "Nothing here.\n== History ==\nIn 1990 five men died.",
    "empty": "",
}
WIDTHS = (400, 800, 1600)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pages of all articles and their index."""
    folder = tmp_path_factory.mktemp("site")
    entries = []
    for name, text in PAGES.items():
        article = parse(text, title=name.replace("_", " "))
        report(article, text, folder / f"{name}.html")
        entries.append(Entry.of(article, f"{name}.html"))
    (folder / "index.html").write_text(index_page(entries), encoding="utf-8")
    return folder


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_do_nothing_and_fit(browser: Browser, site: Path, scheme: str) -> None:
    for width in WIDTHS:
        with visiting(browser, width=width, scheme=scheme) as visit:
            for path in sorted(site.glob("*.html")):
                visit.open(path)
                assert visit.deeds == []
                assert visit.ask("document.documentElement.scrollWidth") <= width, (path.name, width)


def test_labels_of_the_timeline_stay_inside(browser: Browser, site: Path) -> None:
    outside = """() => { const svg = document.querySelector('svg.timeline'), box = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()])
            .filter(([, at]) => at.width > 0 && (at.left < box.left - 2 || at.right > box.right + 2))
            .map(([words]) => words) }"""
    for width in WIDTHS:
        with visiting(browser, width=width) as visit:
            for name in ("mqm_militancy", "box_of_everything"):
                visit.open(site / f"{name}.html")
                assert visit.ask(outside) == []


def test_every_value_leads_to_its_excerpt(browser: Browser, site: Path) -> None:
    broken = """[...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href').slice(1))
        .filter(id => document.getElementById(id) === null)"""
    doubled = """[...document.querySelectorAll('[id]')].map(one => one.id)
        .filter((id, index, all) => all.indexOf(id) !== index)"""
    marked = """Object.fromEntries([...document.querySelectorAll('.exhibits > li')]
        .map(item => [item.id, [...item.querySelectorAll('mark')].map(mark => mark.textContent)]))"""
    with visiting(browser) as visit:
        for name, text in PAGES.items():
            visit.open(site / f"{name}.html")
            assert visit.ask(broken) == []
            assert visit.ask(doubled) == []
            exhibits = visit.ask(marked)
            for pointer, place in collect(parse(text)).items():
                if re.fullmatch(r"(/others/\d+)?|(/sections/\d+)+(/text)?", pointer):
                    continue
                shown = exhibits[f"s{place.span.start}-{place.span.end}"]
                said = place.span.of(text)
                if len(shown) == 1:
                    assert shown[0] == said, pointer
                else:
                    assert said.startswith(shown[0])
                    assert said.endswith(shown[1])
            # what the page shows of the box leads somewhere
            assert visit.ask("document.querySelectorAll('.side li > bdi').length") == 0


def test_keyboard_reaches_the_evidence(browser: Browser, site: Path) -> None:
    with visiting(browser) as visit:
        visit.open(site / "mqm_militancy.html")
        visit.page.keyboard.press("Tab")
        assert visit.ask("document.activeElement.textContent") == "Skip to the content"
        visit.page.keyboard.press("Enter")
        assert visit.ask("document.activeElement.id") == "content"
        visit.page.locator(".side a.ev", has_text="Farooq Dada").first.focus()
        visit.page.keyboard.press("Enter")
        assert "Farooq DadaKIA" in visit.ask("document.querySelector(':target mark').textContent")


#: The page's text, the kinds of its elements, and attributes that could run or load something.
LOOK = r"""() => {
    const all = [...document.querySelectorAll('*')]
    const address = /^(#|https?:[/][/])/
    return [
        document.documentElement.textContent.replace(/\s+/g, ' '),
        [...new Set(all.map(one => one.tagName))].sort(),
        all.flatMap(one => [...one.attributes]).filter(one =>
            one.name.startsWith('on') || ['src', 'srcdoc', 'style', 'action'].includes(one.name)
            || (one.name === 'href' && !address.test(one.value))).map(one => one.name + one.value),
    ]}"""


def test_hostile_strings_stay_text(browser: Browser, tmp_path: Path) -> None:
    assert len(set(HOSTILE_STRINGS)) == 200
    path = tmp_path / "page.html"
    with visiting(browser) as visit:
        report(article_of(*["word"] * 10), path=path)
        visit.open(path)
        _, kinds, _ = visit.ask(LOOK)
        for words in batched(HOSTILE_STRINGS, 10):
            report(article_of(*words), path=path)
            visit.open(path)
            text, found, able = visit.ask(LOOK)
            assert visit.deeds == [], words
            assert able == [], words
            assert found == kinds, words
            for word in words:
                shown = " ".join(word.replace("\u202e", "").replace("\x00", "\ufffd").split())
                assert text.count(shown) > 60, word


def test_no_payload_acts(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    with visiting(browser) as visit:
        report(article_of(*["word"] * 50), path=path)
        visit.open(path)
        _, kinds, _ = visit.ask(LOOK)
        for words in batched(PAYLOADS, 50):
            report(article_of(*words), path=path)
            visit.open(path)
            _, found, able = visit.ask(LOOK)
            assert (visit.deeds, able) == ([], []), words
            assert set(found) <= set(kinds), words


def batched(words: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (words[start : start + size] for start in range(0, len(words), size))


@pytest.mark.parametrize(("scheme", "width"), [("light", 1600), ("dark", 400)])
def test_pages_are_accessible(browser: Browser, site: Path, scheme: str, width: int) -> None:
    with visiting(browser, width=width, scheme=scheme) as visit:
        for name in ("box_of_everything", "index", "mqm_militancy"):
            visit.open(site / f"{name}.html")
            response = Axe().run(visit.page).response
            assert len(response["passes"]) > 15
            bad = [
                (found["id"], found["impact"], [node["html"][:200] for node in found["nodes"][:3]])
                for found in response["violations"]
            ]
            assert bad == [], name


def test_print_shows_all(browser: Browser, site: Path) -> None:
    with visiting(browser) as visit:
        visit.page.emulate_media(media="print")
        visit.open(site / "mqm_militancy.html")
        assert visit.ask("getComputedStyle(document.querySelector('nav')).display") == "none"
        assert visit.ask("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
