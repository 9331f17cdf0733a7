"""The fuzzers: ``make fuzz`` sees a million pages; ``make fuzz TARGET=parse SECONDS=300`` follows the code's branches.

    python tests/fuzz/run.py [--count 1000000] [--seconds 0] [--workers 2]     every public function on generated pages
    python tests/fuzz/run.py --target NAME [--seconds 300]                     coverage-guided; ``all`` is each in turn

What was done is kept in ``build/fuzz``: a run goes on where the last one stopped. A finding is written there as a file;
made a fixture in ``fixtures/findings/TARGET``, it is held by the tests for good.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from hashlib import sha256
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]
OUT = TESTS.parent / "build" / "fuzz"
#: Pages that a batch makes of one kind, with the batch's number as the seed. One of its pages is put into files too.
BATCH = 100
#: Findings of a target after which it is not begun again.
FINDINGS = 20


def main() -> int:
    options = _options()
    OUT.mkdir(parents=True, exist_ok=True)
    if options.target is None:
        return _pages(options.count, options.seconds, options.workers)
    from fuzz.targets import TARGETS

    names = list(TARGETS) if options.target == "all" else [options.target]
    if names[0] not in TARGETS:
        sys.exit(f"no target {names[0]!r}; choose all, or one of {', '.join(TARGETS)}")
    return max(_guided(name, options.seconds or 300) for name in names)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1_000_000, help="pages in total, earlier runs' included")
    parser.add_argument("--seconds", type=float, default=0, help="stop after that time; 0 is at the count's end")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--target", help="a target of targets.py, or all")
    return parser.parse_args()


def _pages(count: int, seconds: float, workers: int) -> int:
    """Batches until the count is reached; the state says which ones are done."""
    state = OUT / "pages.json"
    done: dict[str, Any] = json.loads(state.read_text()) if state.exists() else {"pages": 0, "batches": 0, "found": []}
    before, began = done["pages"], time.monotonic()
    with ProcessPoolExecutor(workers) as pool:
        for pages, found in _in_order(pool, done["batches"], workers):
            done["pages"] += pages
            done["batches"] += 1
            done["found"] = sorted({*done["found"], *found})
            state.write_text(json.dumps(done, indent=1))
            spent = time.monotonic() - began
            print(f"\r{done['pages']:,} pages, {len(done['found'])} findings, {spent:.0f} s", end="", flush=True)
            if done["pages"] >= count or 0 < seconds < spent:
                pool.shutdown(cancel_futures=True)
                break
    print(f"\n{done['pages'] - before:,} pages in this run, {done['pages']:,} of {count:,} in all; kept in {state}")
    for finding in done["found"]:
        print(f"finding: {finding}")
    return 1 if done["found"] else 0


def _in_order(pool: ProcessPoolExecutor, first: int, workers: int) -> Iterator[tuple[int, list[str]]]:
    """The results of batches, in the order of their numbers, which a run goes on from."""
    running = {number: pool.submit(batch, number) for number in range(first, first + 2 * workers)}
    while True:
        wait([running[first]], return_when=FIRST_COMPLETED)
        yield running.pop(first).result()
        running[first + 2 * workers] = pool.submit(batch, first + 2 * workers)
        first += 1


def batch(number: int) -> tuple[int, list[str]]:
    """The pages of one batch through every public function: how many there were, and what went wrong."""
    from fuzz.pages import PAGES
    from fuzz.surface import on_files, on_page
    from hypothesis import HealthCheck, Phase, given, seed, settings

    count, found = 0, set()

    def drawn(kind: str) -> None:
        @seed(number)
        @settings(
            max_examples=BATCH,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(PAGES[kind])
        def see(page: str) -> None:
            nonlocal count
            count += 1
            try:
                article = on_page(page)
                if count % BATCH == 0:
                    on_files(page, article)
            except Exception as error:
                found.add(_kept(page, error))

        see()

    for kind in PAGES:
        drawn(kind)
    return count, sorted(found)


def _kept(page: str, error: Exception) -> str:
    """The finding's name: what was raised and where; its page is written down, the shortest of one name."""
    frames = traceback.extract_tb(error.__traceback__)
    place = next((f for f in reversed(frames) if "wikiconflict" in Path(f.filename).parts), frames[-1])
    name = f"{type(error).__name__} in {place.name} ({Path(place.filename).name})"
    file = OUT / "pages" / f"{sha256(name.encode()).hexdigest()[:12]}.json"
    file.parent.mkdir(exist_ok=True)
    if not file.exists() or len(json.loads(file.read_text())["page"]) > len(page):
        told = "".join(traceback.format_exception(error))[-4000:]
        file.write_text(json.dumps({"name": name, "page": page, "error": told}, indent=1))
    return f"{name}: {file}"


def _guided(name: str, seconds: float) -> int:
    """One target under Atheris, begun again after each finding; inputs that showed new branches are kept."""
    folder = OUT / name
    for inner in ("corpus", "findings"):
        (folder / inner).mkdir(parents=True, exist_ok=True)
    ends = time.monotonic() + seconds
    code = 1
    with (folder / "log.txt").open("ab") as log:
        while code and (left := ends - time.monotonic()) > 1 and len(list((folder / "findings").iterdir())) < FINDINGS:
            command = [
                sys.executable,
                str(TESTS / "fuzz" / "guided.py"),
                name,
                str(folder),
                f"-max_total_time={left:.0f}",
            ]
            code = subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, check=False).returncode
    findings = sorted((folder / "findings").iterdir())
    runs = re.findall(r"stat::number_of_executed_units: (\d+)", (folder / "log.txt").read_text("utf-8", "replace"))
    print(f"{name}: {sum(map(int, runs)):,} inputs in all runs, {len(findings)} findings; see {folder}", flush=True)
    return 1 if code or findings else 0


if __name__ == "__main__":
    sys.path.insert(0, str(TESTS))
    sys.exit(main())
