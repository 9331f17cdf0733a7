"""Thousands of generated articles in seconds: parts that Hypothesis drew, put together anew by a seeded chance."""

import os
import random
from functools import cache
from typing import Any

import attrs
import strategies
from hypothesis import HealthCheck, Phase, given, settings

from wikiconflict import Article, Span, Text

#: Articles that go into each format and come back: ten thousand with ``CI=true``.
PLENTY = 10_000 if os.environ.get("CI") == "true" else 1_000
#: Articles that go into each database: they take ten times as long. ``make promises`` stores ten thousand.
STORED = int(os.environ.get("WIKICONFLICT_STORED", "2000"))
_DRAWN = 40
#: Titles that break careless statements; the number behind them tells articles apart.
TITLES = (
    "'); DROP TABLE articles; --",
    '"; DROP TABLE "articles',
    "100% %s {x} $1 :name ?",
    "\x00 \\u0000",
    "\ud83d",
    "=1+1",
    "Ærø",
)
_LISTS = ("conflicts", "sections", "timeline", "events", "checks", "see_also", "categories", "citations", "diagnostics")


@cache
def _drawn() -> tuple[Article, ...]:
    found: list[Article] = []

    @settings(
        max_examples=_DRAWN,
        phases=[Phase.generate],
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategies.articles)
    def draw(article: Article) -> None:
        found.append(article)

    draw()
    return tuple(found)


@cache
def generated(count: int, seed: int = 0) -> tuple[Article, ...]:
    """Articles with titles of their own, hostile ones among them; the same at every call of one process."""
    chance = random.Random(seed)
    return tuple(_article(number, chance) for number in range(count))


def _article(number: int, chance: random.Random) -> Article:
    def one() -> Article:
        return chance.choice(_drawn())

    # some lists only: an article with all of them takes ten times as long to store and to load
    parts: dict[str, Any] = {name: getattr(one(), name) for name in _LISTS if chance.random() < 0.3}
    title = TITLES[number % len(TITLES)] if number % 3 == 0 else one().title or "Battle"
    return Article(
        title=Text(f"{title} {number}", Span(0, 9) if number % 2 else None),
        source=attrs.evolve(one().source, sha256=f"{number:064x}"),
        language=chance.choice((None, "en", "ur")),
        **parts,
    )


def edited(article: Article, revision: int | None) -> Article:
    """The article at another revision, with other content: without conflicts, and with a category more."""
    source = attrs.evolve(article.source, revision_id=revision)
    return attrs.evolve(article, source=source, categories=(*article.categories, Text("Edited")), conflicts=())
