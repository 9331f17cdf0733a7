"""Scores the events and figures of articles against labels that were given by reading.

Usage: score_events.py ARTICLES_DIR [-v] [--labels DIR]. A label file names its article and holds its SHA-256, the
regions that were labelled in full, and in them the dates that date a statement and the figures of those sentences, each
as a span of code points into the page text. A label marked ``optional`` counts neither for nor against.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import attrs

from wikiconflict import parse
from wikiconflict.model import Article
from wikiconflict.source import sha256

LABELS = Path(__file__).parent.parent / "fixtures" / "events" / "labels"


@attrs.define
class Tally:
    """Hits among labels and among what was found."""

    hit: int = 0
    labelled: int = 0
    found: int = 0

    @property
    def recall(self) -> float:
        """The share of the labels that was found."""
        return self.hit / self.labelled if self.labelled else 1.0

    @property
    def precision(self) -> float:
        """The share of what was found that is labelled."""
        return self.hit / self.found if self.found else 1.0

    def __str__(self) -> str:
        return (
            f"recall {self.recall:.3f} ({self.hit}/{self.labelled})  precision {self.precision:.3f} (of {self.found})"
        )


def score(article: Article, labels: dict[str, Any], verbose: bool = False) -> tuple[Tally, Tally]:
    """The tallies of dates and of figures."""
    text = labels["regions"]

    def inside(start: int) -> bool:
        return any(low <= start < high for low, high in text)

    events = [event for event in article.events if event.span and inside(event.span.start)]
    found = [
        (date.span.start, date.span.end, event.start, event.end, event.text)
        for event in events
        if (date := event.start or event.end) is not None and date.span
    ]
    dates = _match(
        found,
        labels["events"],
        lambda f, label: _meet(f, label["span"]) and (f[2], f[3]) == (label["start"], label["end"]),
        verbose and "date",
    )
    figures = {(figure.span, figure.minimum, figure.maximum): figure for event in events for figure in event.figures}
    counted = [
        (figure.span.start, figure.span.end, list(figure.kinds), (figure.minimum, figure.maximum), figure.text)
        for figure in figures.values()
        if figure.span
    ]
    numbers = _match(
        counted,
        labels["figures"],
        lambda f, label: (
            _meet(f, label["span"]) and f[2] == label["kinds"] and f[3] == (label["minimum"], label["maximum"])
        ),
        verbose and "figure",
    )
    return dates, numbers


def _meet(found: Any, span: list[int]) -> bool:
    return bool(found[0] < span[1] and span[0] < found[1])


def _match(found: list[Any], labels: list[dict[str, Any]], same: Any, say: str | bool) -> Tally:
    tally = Tally()
    left = list(found)
    for label in sorted(labels, key=lambda label: bool(label.get("optional"))):
        hit = next((f for f in left if same(f, label)), None)
        if hit is not None:
            left.remove(hit)
        if label.get("optional"):
            continue
        tally.labelled += 1
        tally.hit += hit is not None
        if hit is None and say:
            print(f"  MISSED {say}: {label}")
    # what overlaps an optional label is neither right nor wrong
    spans = [label["span"] for label in labels if label.get("optional")]
    extra = [f for f in left if not any(_meet(f, span) for span in spans)]
    if say:
        for f in extra:
            print(f"  EXTRA {say}: {f[2]} {f[3]} {str(f[4])[:110]!r}")
    tally.found = tally.hit + len(extra)
    return tally


def agreement(labels: Path) -> str:
    """How many of the sentences that were labelled twice have the same date both times."""
    same = total = 0
    for second in json.loads((labels.parent / "second_labels.json").read_text(encoding="utf-8")):
        first = json.loads((labels / f"{Path(second['article']).stem}.json").read_text(encoding="utf-8"))
        given = [event for event in first["events"] if not event.get("optional")]
        for event in second["events"]:
            met = next((other for other in given if _meet(event["span"], other["span"])), {"start": None, "end": None})
            total += 1
            same += (met["start"], met["end"]) == (event["start"], event["end"])
    return f"{same} of {total}"


def main() -> int:
    """Prints the scores of every labelled article that is at hand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--labels", type=Path, default=LABELS)
    arguments = parser.parse_args()
    pooled = {"dates": Tally(), "figures": Tally()}
    for path in sorted(arguments.labels.glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        page = arguments.articles / labels["article"]
        if not page.exists():
            continue
        text = page.read_text(encoding="utf-8")
        if sha256(text) != labels["sha256"]:
            print(f"{page.name}: another revision than the labelled one")
            continue
        dates, figures = score(parse(text, title=page.stem.replace("_", " ")), labels, arguments.verbose)
        print(f"{page.stem}\n  dates    {dates}\n  figures  {figures}")
        for kind, tally in (("dates", dates), ("figures", figures)):
            pooled[kind].hit += tally.hit
            pooled[kind].labelled += tally.labelled
            pooled[kind].found += tally.found
    print(f"all\n  dates    {pooled['dates']}\n  figures  {pooled['figures']}")
    print(f"  agreement of two labellings: {agreement(arguments.labels)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
