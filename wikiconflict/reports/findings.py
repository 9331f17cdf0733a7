"""What to doubt: box against text, diagnostics, and what was not read."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from wikiconflict.diagnostics import CODES, Diagnostic
from wikiconflict.exporters.wording import date_words
from wikiconflict.model import (
    Article,
    CasualtyFigure,
    Check,
    Commander,
    Conflict,
    Date,
    Event,
    Period,
    Section,
    StrengthFigure,
)
from wikiconflict.reports.chronology import section_anchor
from wikiconflict.reports.evidence import Evidence, pointer_words
from wikiconflict.reports.markup import Html, element, text_of
from wikiconflict.reports.words import Words
from wikiconflict.source import Span

_VERDICTS = {"agree": "✓ agree", "differ": "✗ differ", "only_box": "box only", "only_text": "text only"}
_SEVERITIES = ("error", "warning", "info")


def checks_section(article: Article, words: Words) -> Iterator[Html]:
    """The box held against the text."""
    yield element(
        "table",
        element(
            "thead",
            element("tr", *(element("th", name, scope="col") for name in ("Subject", "Verdict", "Box", "Text"))),
        ),
        element("tbody", [_check(check, article, words) for check in article.checks]),
    )


def _check(check: Check, article: Article, words: Words) -> Html:
    return element(
        "tr",
        element("th", text_of(check.subject.replace("_", " ")), scope="row"),
        element("td", element("span", _VERDICTS[check.verdict], class_=f"verdict {check.verdict}")),
        element("td", _pointed(check.box, article, words)),
        element("td", _pointed(check.text, article, words)),
    )


def _pointed(pointer: str | None, article: Article, words: Words) -> Html | str:
    """What a JSON Pointer of a check leads to, in words."""
    if pointer is None:
        return "—"
    match resolve(article, pointer):
        case StrengthFigure() | CasualtyFigure() as figure:
            return words.figure(figure)
        case Commander() as person:
            return words.person(person)
        case Date() as date:
            return words.evidence.link(date_words(date), date.span)
        case Period() as period:
            return words.period(period.start, period.end, ongoing=period.ongoing) or "—"
        case Event() as event:
            number = pointer.rpartition("/")[2]
            said = words.period(event.start, event.end) or "undated"
            return element("span", said, ", ", element("a", "the event", href=f"#event-{int(number) + 1}"))
        case Section() as section:
            title = text_of(section.title) if section.title is not None else "Lead"
            return element("a", title, href=f"#{section_anchor(pointer)}")
        case _:
            return pointer_words(pointer)


def resolve(article: Article, pointer: str) -> Any:
    """The object of the model that a JSON Pointer into the record leads to, or None.

    The record's root holds the keys of the article and of its first conflict.
    """
    here: Any = article
    for token in pointer.split("/")[1:]:
        if isinstance(here, Sequence) and not isinstance(here, str):
            known = token.isascii() and token.isdigit() and int(token) < len(here)
            here = here[int(token)] if known else None
        elif isinstance(here, Article):
            here = (
                here.conflicts[1:] if token == "others" else getattr(here, token, getattr(here.conflict, token, None))
            )
        else:
            here = getattr(here, token, None)
    return here


def diagnostics_section(article: Article, evidence: Evidence) -> Iterator[Html]:
    """The findings by code, the gravest first, with what to do about each."""
    ordered = sorted(article.diagnostics, key=lambda found: (_SEVERITIES.index(found.severity), found.code))
    for code, findings in groupby(ordered, key=lambda found: found.code):
        listed = list(findings)
        known = CODES.get(code)
        yield element(
            "section",
            element(
                "h3",
                element("span", listed[0].severity, class_=f"severity {listed[0].severity}"),
                " ",
                element("code", code),
                f" × {len(listed)}" if len(listed) > 1 else None,
            ),
            element("p", f"{known.summary[0].upper()}{known.summary[1:]}. {known.remedy}") if known else None,
            element("ul", [_finding(found, evidence, known.summary if known else "") for found in listed]),
            class_="finding",
        )


def _finding(found: Diagnostic, evidence: Evidence, summary: str) -> Html:
    span = None if found.start is None or found.end is None else Span(found.start, found.end)
    place = f"characters {found.start:,}–{found.end:,}" if span else "the page"
    return element(
        "li",
        element("strong", found.field.replace("_", " "), ": ") if found.field else None,
        None if found.message == summary else [text_of(found.message), " · "],
        evidence.link(place, span),
    )


def unread_section(conflicts: Sequence[Conflict], evidence: Evidence) -> Iterator[Html]:
    """Visible text that no entry took, and parameters that no table knows."""
    rows = [
        (left.field, evidence.value(left.text, Span(left.start, left.end)), "text of a known parameter")
        for conflict in conflicts
        for left in conflict.unread
    ]
    rows += [
        (name, evidence.value(raw), "parameter that no table knows")
        for conflict in conflicts
        for name, raw in conflict.unmapped.items()
    ]
    yield element(
        "table",
        element(
            "thead", element("tr", *(element("th", name, scope="col") for name in ("Parameter", "Text", "What it is")))
        ),
        element(
            "tbody",
            [
                element(
                    "tr",
                    element("th", text_of(name.replace("_", " ")), scope="row"),
                    element("td", text, class_="raw"),
                    element("td", what),
                )
                for name, text, what in rows
            ],
        ),
    )


def counted(article: Article) -> Mapping[str, int]:
    """How many findings of each severity, the gravest first; severities without any are left out."""
    found = {severity: sum(d.severity == severity for d in article.diagnostics) for severity in _SEVERITIES}
    return {severity: number for severity, number in found.items() if number}
