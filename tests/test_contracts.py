"""What holds for any page, whatever an editor wrote: nothing is raised, spans lie in the text, records come back."""

import json
from collections.abc import Iterator

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wikiconflict import Article, Span, Text, from_dict, parse
from wikiconflict.records import to_json

FRAGMENTS = st.sampled_from(
    [
        "{{Infobox military conflict",
        "{{Infobox civil conflict",
        "{{Infobox civilian attack",
        "{{flag|France}}",
        "{{KIA}}",
        "{{flagicon|X|1800}}",
        "{{plainlist|",
        "{{ubl|",
        "{{nowrap|",
        "{{efn|",
        "{{coord|1|N|2|E}}",
        "{{start date|1815|6|18}}",
        "\n| conflict = ",
        "\n| date = ",
        "\n| place = ",
        "\n| result = ",
        "\n| combatant1 = ",
        "\n| combatant2a = ",
        "\n| commander1 = ",
        "\n| strength3 = ",
        "\n| casualties2 = ",
        "\n| units1 = ",
        "\n| unknown = ",
        "\ncombatant2 = ",
        "[[Spain]]",
        "[[Spain|",
        "[[",
        "]]",
        "}}",
        "{{",
        "|",
        "=",
        "<ref name=a>",
        "</ref>",
        "<ref name=a />",
        "<!--",
        "-->",
        "<br>",
        "\n* ",
        "\n** ",
        "\n----\n",
        "'''",
        "''",
        "<small>",
        "</small>",
        "&nbsp;",
        "\n== History ==\n",
        "\n\n",
        "18 June 1815",
        "216 BC",
        "c. 480",
        "present",
        "(until 1620)",
        "(",
        ")",
        "1,000–2,000 killed",
        "3 ships",
        "unknown",
        "General ",
        "Decisive French victory",
        "– ",
        "†",
        "٣",
        "七",
        "\x00",
        "\u200f",
        "= T =\n\nInfobox\n- Conflict: X\n- Date: 1800\n",
        "{|\n| a || b\n|}",
        "In 1815 he was captured. ",
        "Supported by:",
        ", ",
        " and ",
    ]
)
PAGES = st.lists(FRAGMENTS | st.text(max_size=6), max_size=40).map("".join)


def spans(value: object) -> Iterator[Span]:
    """Every span below a value."""
    if isinstance(value, Text):
        if value.span is not None:
            yield value.span
    elif attrs.has(type(value)) and not isinstance(value, Span):
        for field in attrs.fields(type(value)):
            inner = getattr(value, field.name)
            if isinstance(inner, Span):
                yield inner
            else:
                yield from spans(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from spans(item)


def holds(article: Article, text: str) -> None:
    for span in spans(article):
        assert 0 <= span.start <= span.end <= len(text)
    for problem in article.diagnostics:
        if problem.start is not None and problem.end is not None:
            assert 0 <= problem.start <= problem.end <= len(text)


@settings(max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
@given(PAGES)
def test_any_page_gives_a_record(page: str) -> None:
    article = parse(page)
    if not any(problem.code == "text.escaped" for problem in article.diagnostics):
        holds(article, page)
    written = to_json(article)
    assert from_dict(json.loads(written)) == article
    assert to_json(parse(page)) == written
