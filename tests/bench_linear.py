"""Measures by the clock what ``test_linear.py`` counts in steps: ``make bench`` writes it into docs/reliability.md."""

import time
from itertools import pairwise
from pathlib import Path

from linear_shapes import PLACES, SHAPES, page

from wikiconflict import parse

DOCS = Path(__file__).parent.parent / "docs" / "reliability.md"
BEGIN, END = "<!-- make bench: linear -->\n", "<!-- end -->\n"
TIMED = ("text", "flattened text", "value of strength1", "value of commander1", "cell of strength1", "cell of result")
SIZES = (1_000, 10_000, 100_000)
#: Characters of the longest page, and the seconds of CPU that it is to take at most.
LONGEST, WANTED = 1_000_000, 2
#: Seconds under which a measure says nothing.
_FLOOR = 0.005


def seconds(text: str, rounds: int = 1, **options: int) -> float:
    """The least CPU time of parsing a text."""

    def once() -> float:
        began = time.process_time()
        parse(text, language="en", **options)  # type: ignore[arg-type]
        return time.process_time() - began

    return min(once() for _ in range(rounds))


def tenfold(place: str, shape: str) -> float:
    """How many times as long ten times the text takes, at the most; without a budget that would cut it short."""
    times = [seconds(page(place, shape, size), 3 if size < SIZES[-1] else 1, steps=10**9) for size in SIZES]
    return max(more / max(few, _FLOOR) for few, more in pairwise(times))


def main() -> None:
    parse(page("text", "numbers", 100), language="en")
    rows = []
    for place in TIMED:
        ratios = sorted(((tenfold(place, shape), shape) for shape in SHAPES), reverse=True)
        slow = sorted(((seconds(page(place, shape, LONGEST)), shape) for shape in SHAPES), reverse=True)
        middle = ratios[len(ratios) // 2][0]
        within = sum(spent <= WANTED for spent, _ in slow)
        (worst, shape), (longest, slowest) = ratios[0], slow[0]
        rows.append(
            f"| {place} | {middle:.1f} | {worst:.1f} ({_code(shape)}) | {within} of {len(slow)} "
            f"| {longest:.1f} s ({_code(slowest)}) |"
        )
        print(rows[-1], flush=True)
    table = "\n".join(
        [
            f"| place | tenfold, median | tenfold, worst | one megabyte in {WANTED} s of CPU | slowest |",
            "| --- | ---: | --- | ---: | --- |",
            *rows,
        ]
    )
    head, _, rest = DOCS.read_text("utf-8").partition(BEGIN)
    tail = rest.partition(END)[2]
    DOCS.write_text(f"{head}{BEGIN}{table}\n{END}{tail}", "utf-8")


def _code(shape: str) -> str:
    return f"`{shape}`".replace("|", "\\|")


if __name__ == "__main__":
    assert set(TIMED) <= PLACES.keys()
    main()
