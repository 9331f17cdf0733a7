"""Reports without a browser: what the pages say, what the command does, and that no text becomes markup."""

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner
from hostile import HOSTILE_STRINGS, article_of
from hypothesis import HealthCheck, given, settings
from strategies import articles

from wikiconflict import Article, export, from_dict, parse, parse_file, report, to_dict
from wikiconflict.cli import main
from wikiconflict.reports import Entry, WrongTextError, index_page
from wikiconflict.reports.chart import chart
from wikiconflict.reports.compact import article_fragment, conflict_fragment, list_fragment
from wikiconflict.reports.findings import resolve
from wikiconflict.reports.markup import element, escape, web_address
from wikiconflict.reports.timeline import draw

REFERENCE = Path(__file__).parent.parent / "fixtures" / "articles" / "mqm_militancy.txt"
VOID = ("meta", "br", "hr")


class Outline(HTMLParser):
    """The tags of a page in order, which must be closed as they were opened."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: set[str] = set()
        self.feed(page)
        self.close()
        assert self.open == []

    @property
    def lasting(self) -> list[str]:
        """The tags but for links, which an address that is none loses, and parts of long names in drawings."""
        return [tag for tag in self.tags if tag not in ("a", "tspan")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_hostile_strings_change_no_tag() -> None:
    plain = Outline(report(article_of("word")))
    for word in HOSTILE_STRINGS:
        page = Outline(report(article_of(word)))
        assert page.lasting == plain.lasting, word
        assert page.attributes <= plain.attributes | {"display"}, word
        article = article_of(word)
        for piece in (article_fragment(article), conflict_fragment(article.conflicts[0]), list_fragment([article])):
            assert "script" not in Outline(piece).tags


@settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
@given(articles)
def test_any_article_gives_whole_pages(article: Article) -> None:
    page = report(article)
    outline = Outline(page)
    assert "script" not in outline.tags
    assert not any(name.startswith("on") for name in outline.attributes)
    page.encode()
    Outline(article_fragment(article))
    Outline(index_page([Entry.of(article, "a.html")]))


def test_the_policy_forbids_everything_but_the_page_s_own_style() -> None:
    page = report(parse("{{Infobox military conflict|conflict=X|date=1500}}"))
    assert "default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;" in page
    assert page == report(parse("{{Infobox military conflict|conflict=X|date=1500}}"))


def test_markup() -> None:
    assert escape("\ud800\x07<") == "��&lt;"
    assert element("a", "x", href="//example.org") == "<a>x</a>"
    assert element("a", "x", href="a/b%20c.html#s1") == '<a href="a/b%20c.html#s1">x</a>'
    assert element("a", "x", href="data:text/html,x") == "<a>x</a>"
    assert web_address('https://example.org/"<x>') == "https://example.org/%22%3Cx%3E"
    assert web_address("javascript:alert(1)") is None


def test_the_evidence_needs_the_text_that_was_read() -> None:
    text = "{{Infobox military conflict|conflict=Battle|date=1500|what=ever}}"
    article = parse(text)
    assert "<mark>Battle</mark>" in report(article, text)
    assert "<mark>" not in report(article)
    assert "not at hand" in report(article)
    with pytest.raises(WrongTextError, match="give the same text"):
        report(article, text + " ")
    escaped = text.replace("{{", "&lt;!-- x --&gt;{{")
    assert "<mark>Battle</mark>" in report(parse(escaped), escaped)
    assert report(from_dict(to_dict(article)), text) == report(article, text)


def test_long_places_are_shown_at_both_ends() -> None:
    text = f"{{{{Infobox military conflict|conflict={'a' * 300}{'b' * 700}|date=1500}}}}"
    page = report(parse(text), text)
    assert f"<mark>{'a' * 240}</mark>" in page
    assert f"<mark>{'b' * 240}</mark>" in page
    assert "520 characters" in page


@pytest.mark.parametrize(
    ("date", "shown", "hidden"),
    [
        ("14 October 1066", 'class="sure"', 'class="arrow"'),
        ("1990 – present", 'class="arrow"', 'class="ends"'),
        ("before 1200", 'class="ends"', 'class="sure"'),
        ("after 1200", 'class="begins"', 'class="sure"'),
        ("May 1944 – July 1944", 'class="sure"', 'class="arrow"'),
        # the month alone is known: no day of it is sure
        ("May 1944", 'class="open"', 'class="sure"'),
    ],
)
def test_the_timeline_draws_what_is_known(date: str, shown: str, hidden: str) -> None:
    drawn = chart(parse(f"{{{{Infobox military conflict|conflict=X|date={date}}}}}"))
    assert drawn is not None
    drawing = draw(drawn, "Timeline")
    assert shown in drawing
    assert hidden not in drawing


def test_the_axis_has_no_year_zero() -> None:
    drawn = chart(parse("{{Infobox military conflict|conflict=X|date=20 BC – AD 20}}"))
    assert drawn is not None
    assert [tick.label for tick in drawn.axis.ticks(5)] == ["20 BC", "10 BC", "AD 1", "AD 10", "AD 20"]


def test_what_lies_far_off_is_counted_not_drawn() -> None:
    text = "{{Infobox military conflict|conflict=X|date=1500–1510}}\nA.\n== Legacy (1990) ==\nIn 1991 it was told."
    drawn = chart(parse(text))
    assert drawn is not None
    assert drawn.outside == 2
    assert "2 dates lie too far off" in report(parse(text))
    assert chart(parse("Nothing.")) is None


def test_pointers_lead_to_objects() -> None:
    article = parse_file(REFERENCE)
    conflict = article.conflict
    assert conflict is not None
    assert resolve(article, "/sides/1/commanders/0") is conflict.sides[1].commanders[0]
    assert resolve(article, "/events/3") is article.events[3]
    assert resolve(article, "/when/start") == "1978"
    assert resolve(article, "/sides/99/label") is None
    assert resolve(article, "/nothing") is None
    for check in article.checks:
        assert all(resolve(article, pointer) is not None for pointer in (check.box, check.text) if pointer)


def test_command(tmp_path: Path) -> None:
    run = CliRunner().invoke
    folder = tmp_path / "in"
    (folder / "a b").mkdir(parents=True)
    (folder / "a b" / "Battle #1.wikitext").write_text("{{Infobox military conflict|conflict=One|date=1500}}")
    export([parse("{{Infobox military conflict}}", title=title) for title in "AB"], "jsonl", folder / "two.jsonl")
    out = tmp_path / "out"
    done = run(main, ["report", str(folder), "-o", f"{out}/"])
    assert (done.exit_code, done.output) == (0, f"Wrote 3 pages to {out}/; begin with index.html\n")
    written = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.html"))
    assert written == ["a b/Battle #1.html", "index.html", "two/000001_A.html", "two/000002_B.html"]
    assert 'href="a%20b/Battle%20%231.html"' in (out / "index.html").read_text()
    page = (out / "a b" / "Battle #1.html").read_text()
    assert 'href="../index.html"' in page
    assert "<mark>One</mark>" in page

    one = str(folder / "a b" / "Battle #1.wikitext")
    assert run(main, ["report", one, "-o", str(tmp_path / "one.html")]).exit_code == 0
    assert (tmp_path / "one.html").read_text() == run(main, ["report", one]).stdout
    for arguments, message in (
        ([one, one], "give a folder"),
        ([one, str(folder / "two.jsonl"), "-o", str(tmp_path / "x.html")], "give -o FOLDER/"),
        ([str(folder / "two.jsonl")], "give a folder"),
        ([one, "-o", str(tmp_path / "one.html") + "/"], "is a file"),
        ([one, str(folder), "--title", "T", "-o", f"{out}/"], "--title names one page"),
    ):
        done = run(main, ["report", *arguments])
        assert (done.exit_code, message in done.stderr) == (2, True), (arguments, done.output)
    (folder / "INDEX.txt").write_text("x")
    done = run(main, ["report", str(folder), "-o", f"{out}/"])
    assert "where the index goes; rename it" in done.stderr


def test_notebook_forms() -> None:
    article = parse_file(REFERENCE)
    shown = article._repr_html_()  # type: ignore[attr-defined]
    assert "MQM militancy" in shown
    assert "killed in action" in shown
    assert "<svg" in shown
    assert len(shown) < 60_000
    assert "id=" not in shown
    assert "Government of Pakistan" in article.conflict._repr_html_()  # type: ignore[union-attr]
    assert "and 10 more" in list_fragment([article] * 60)


def test_showing_is_wired_whatever_is_asked_for_first() -> None:
    code = "import wikiconflict; wikiconflict.Conflict; assert wikiconflict.Conflict._repr_html_"
    subprocess.run([sys.executable, "-c", code], check=True)
