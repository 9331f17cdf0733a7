"""Looks for events and figures that come from where an article tells nothing: its apparatus, captions, navigation.

Usage: stray_events.py ARTICLES_DIR. What is forbidden is found here by the letters of the page, without the parser:
footnotes, captions, galleries, boxes and navigation, and the sections of notes, literature and links. So are a year
that was taken for a count and a page number that was taken for a date.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from wikiconflict import parse
from wikiconflict.model import Article
from wikiconflict.source import Span

SUFFIXES = (".wikitext", ".txt")
_FOOTNOTE = re.compile(
    r"<ref(?:\s[^<>/]*)?>.*?</ref\s*>|<gallery.*?</gallery\s*>|<!--.*?-->", re.DOTALL | re.IGNORECASE
)
_IMAGE = re.compile(r"\[\[\s*(?:File|Image)\s*:", re.IGNORECASE)
_TEMPLATE = re.compile(
    r"\{\{\s*(?:efn|refn|sfn|ref|note|cite|citation|harv|campaignbox|navbox|infobox|main|see also|further|about|hatnote"
    r"|multiple image|image|gallery|reflist|refbegin|portal|sidebar|short description|for|redirect)",
    re.IGNORECASE,
)
_APPARATUS = re.compile(
    r"^==\s*(?:see also|notes?|footnotes|references?|citations|sources|(?:\w+ )?bibliography|works cited"
    r"|further reading|external links)[^=\n]*==\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_SECTION = re.compile(r"^==[^=].*==\s*$", re.MULTILINE)
_PAGE = re.compile(r"(?:\b(?:pp?|vol|isbn|pages?|p=|pp=)[.=]?\s*(?:\d+\s*[–-]\s*)?)$", re.IGNORECASE)
_BEFORE_YEAR = re.compile(
    r"\b(?:in|since|until|by|during|circa|year|early|late|mid|before|after|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|spring|summer|autumn|winter),?\s+(?:\[\[)?$",
    re.IGNORECASE,
)
_NOTHING_COUNTED = re.compile(
    r"(?:\]\])?\s*(?:[,.;:)–]|$|<|\{\{|(?:and|but|the|when|to|in|at|with|by|as|a|an|he|they)\b)"
)


def forbidden(page: str) -> list[Span]:
    """The stretches of a page that tell nothing of the conflict."""
    found = [Span(*match.span()) for match in _FOOTNOTE.finditer(page)]
    for pattern, opening, closing in ((_IMAGE, "[[", "]]"), (_TEMPLATE, "{{", "}}")):
        found += [
            Span(match.start(), _closed(page, match.start(), opening, closing)) for match in pattern.finditer(page)
        ]
    for match in _APPARATUS.finditer(page):
        following = _SECTION.search(page, match.end())
        found.append(Span(match.start(), following.start() if following else len(page)))
    return found


def _closed(page: str, start: int, opening: str, closing: str) -> int:
    """Behind the brackets that close those at ``start``; the end of their line where nothing closes them."""
    depth = 0
    for match in re.finditer(f"{re.escape(opening)}|{re.escape(closing)}", page[start:]):
        depth += 1 if match[0] == opening else -1
        if not depth:
            return start + match.end()
    end = page.find("\n", start)
    return end if end > 0 else len(page)


def strays(article: Article, page: str) -> Iterator[str]:
    """What an article's events take from a forbidden stretch, a year that is counted, a page that is a date."""
    outside = forbidden(page)
    for event in article.events:
        told = [date.span for date in (event.start, event.end) if date is not None and date.span is not None]
        for span in (*told, *(figure.span for figure in event.figures if figure.span is not None)):
            if any(held.start <= span.start and span.end <= held.end for held in outside):
                yield f"from a forbidden stretch: {page[span.start : span.end]!r} of {event.text!r}"
            if _PAGE.search(page[max(0, span.start - 30) : span.start]):
                yield f"a page number: {page[span.start : span.end]!r} of {event.text!r}"
        for figure in event.figures:
            if figure.span is None or figure.minimum != figure.maximum:
                continue
            for number in re.finditer(
                rf"(?<![\d,.]){figure.minimum}(?![\d,]|\.\d)", page[figure.span.start : figure.span.end]
            ):
                at = Span(figure.span.start + number.start(), figure.span.start + number.end())
                if len(number[0]) != 4 or not 1000 <= int(number[0]) <= 2100:
                    continue
                dated = any(span.start <= at.start and at.end <= span.end for span in told)
                led = _BEFORE_YEAR.search(page[max(0, at.start - 30) : at.start])
                if dated or (led and _NOTHING_COUNTED.match(page, at.end)):
                    yield f"a year as a count: {number[0]} of {event.text!r}"


def main() -> int:
    """Prints what strays in a folder of articles; 1 where anything does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    status = events = 0
    for path in sorted(parser.parse_args().articles.iterdir()):
        if path.suffix not in SUFFIXES:
            continue
        page = path.read_text(encoding="utf-8")
        article = parse(page, title=path.stem.replace("_", " "))
        events += len(article.events)
        for stray in strays(article, page):
            print(f"{path.name}: {stray}")
            status = 1
    print(f"{events} events, {'none strays' if not status else 'some stray'}")
    return status


if __name__ == "__main__":
    sys.exit(main())
