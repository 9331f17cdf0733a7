"""The linear scanner: held to mwparserfromhell on well-formed markup, and to linear time on hostile."""

import re
from collections.abc import Callable

import mwparserfromhell
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wikiconflict.dialects import markup
from wikiconflict.dialects.markup import Parser
from wikiconflict.dialects.nodes import LinkNode, TemplateNode, argument, walk

NAMES = st.sampled_from(["flag", "KIA", "plainlist", "nowrap", "small", "ubl", "efn", "lang"])
PLAIN = st.sampled_from(["France", "10,000", "Army of", "é", "†", "  ", "1815", "–", "a&b"])
WORDS = PLAIN


def wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Well-formed constructs of the closed list around other text."""
    return st.one_of(
        st.builds("{{{{{}|{}}}}}".format, NAMES, inner),
        st.builds("{{{{{}|k={}|{}}}}}".format, NAMES, inner, inner),
        st.builds("[[{}|{}]]".format, st.sampled_from(["Spain", "File:X.svg", "A (b)"]), inner),
        st.builds("''{}''".format, PLAIN),
        st.builds("'''{}'''".format, PLAIN),
        st.builds("{}<br>{}".format, inner, inner),
        st.builds("{}<!-- {} -->".format, inner, WORDS),
        st.builds("{}<ref name=a>{}</ref>".format, inner, WORDS),
        st.builds("{}<ref name=b />".format, inner),
        st.builds("{}\n* {}".format, inner, inner),
        st.builds("{}&nbsp;{}".format, inner, inner),
        st.lists(inner, min_size=2, max_size=3).map("".join),
    )


WELL_FORMED = st.recursive(WORDS, wrapped, max_leaves=12)


def without_comments(text: str) -> str:
    return re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)


@settings(max_examples=400, deadline=None)
@given(WELL_FORMED)
def test_agrees_with_mwparserfromhell(text: str) -> None:
    """Templates with their arguments, and links with their targets, as the tokenizer of the tree sees them."""
    tree = mwparserfromhell.parse(text, skip_style_tags=True)
    references = [str(tag) for tag in tree.filter_tags(matches=lambda tag: str(tag.tag) == "ref")]
    outside = tree.filter_templates(matches=lambda t: not any(str(t) in reference for reference in references))
    theirs = [(str(t.name).strip(), sorted(without_comments(str(p.value)) for p in t.params)) for t in outside]
    nodes = Parser(text, []).parse(0, len(text)).nodes
    ours = []
    for node in walk(nodes):
        if isinstance(node, TemplateNode):
            parts = [argument(part, text)[1] for part in node.parts[1:]]
            name = text[node.parts[0].start : node.parts[0].end].strip()
            ours.append((name, sorted(without_comments(text[p.start : p.end]) for p in parts)))
    assert sorted(ours) == sorted(theirs)
    their_links = [str(link.title) for link in tree.filter_wikilinks()]
    our_links = [text[n.parts[0].start : n.parts[0].end] for n in walk(nodes) if isinstance(n, LinkNode)]
    assert sorted(our_links) == sorted(their_links)


@settings(max_examples=600, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "{{",
                "}}",
                "[[",
                "]]",
                "|",
                "=",
                "\n|",
                "'''",
                "<ref>",
                "</ref>",
                "<!--",
                "-->",
                "x",
                "\n*",
                "{{{",
                "<br>",
                "&amp;",
                "{|",
                "----",
            ]
        ),
        max_size=40,
    ).map("".join)
)
def test_every_character_is_in_a_node(text: str) -> None:
    """Nodes cover the text in order, without overlap; nothing is read twice."""
    problems: list[object] = []
    part = Parser(text, problems).parse(0, len(text))  # type: ignore[arg-type]
    at = 0
    for node in part.nodes:
        assert node.start >= at
        assert node.end >= node.start
        at = node.end
    assert at <= len(text)


HOSTILE: dict[str, Callable[[int], str]] = {
    "open templates": lambda n: "{{a|" * n,
    "open links": lambda n: "[[a|" * n,
    "open references": lambda n: "<ref>x" * n,
    "open comments": lambda n: "<!-- " * n,
    "open small": lambda n: "<small>" * n,
    "braces": lambda n: "{" * n + "}" * n,
    "brackets": lambda n: "[" * n + "]" * n,
    "external links": lambda n: "[http://a " * n,
    "quotes": lambda n: "'" * n,
    "nowiki": lambda n: "<nowiki>" * n,
    "parameters": lambda n: "\n| a = {{b" * n,
    "entities": lambda n: "&amp" * n,
    "bullets": lambda n: "\n" + "*" * n,
    "dashes": lambda n: "-" * n,
    "closing": lambda n: "}}" * n,
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_steps_are_linear(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tenfold text takes at most twelve times the steps (node pieces and searches), not a hundred times."""
    steps = 0
    original = Parser._text

    def counted(self: Parser, frame: object, start: int, end: int) -> None:
        nonlocal steps
        steps += 1
        original(self, frame, start, end)  # type: ignore[arg-type]

    monkeypatch.setattr(markup.Parser, "_text", counted)
    counts = []
    for n in (2000, 20000):
        steps = 0
        text = HOSTILE[shape](n)
        Parser(text, []).parse(0, len(text))
        counts.append(steps + 1)
    assert counts[1] <= 12 * counts[0] + 50
