"""``make bench``: a dump pass and the parse of one article, measured against others in the same run.

Absolute times depend on the machine; only ratios taken in one run are written to ``docs/performance.md``: the median of
the rounds, with the smallest and the largest.
"""

import argparse
import bz2
import ctypes
import json
import os
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.util import find_spec
from itertools import accumulate, pairwise
from pathlib import Path

import attrs
from dump_maker import Page, box, write_multistream

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "performance.md"
COMMAND = [sys.executable, "-m", "wikiconflict", "convert"]
MB = 1_000_000
#: What makes Python start slower than it does where the package is installed.
_UNUSUAL = ("PYTHONDONTWRITEBYTECODE", "PYTHONDEVMODE", "PYTHONMALLOC")

NAIVE = """
import bz2, sys
from xml.etree.ElementTree import iterparse
import mwparserfromhell
found = 0
with bz2.open(sys.argv[1]) as file:
    for _, element in iterparse(file):
        if element.tag.endswith("}page"):
            text = next((child.text for child in element.iter() if child.tag.endswith("}text")), None) or ""
            if "nfobox military conflict" in text:
                found += len(mwparserfromhell.parse(text).filter_templates(recursive=False))
            element.clear()
"""

# The streams one by one, as a worker reads them: what decompression alone costs.
DECOMPRESS = """
import sys
from wikiconflict.dumps.streams import read_streams
with open(sys.argv[1], "rb") as file:
    size = file.seek(0, 2)
    for start in range(0, size, 2 << 20):
        for chunk in read_streams(file, start, min(start + (2 << 20), size)):
            pass
"""

# The same bytes, decompressed and searched in turn, the least of several times each: for English and for all languages.
PREFILTER = """
import bz2, json, sys, time
from itertools import pairwise
from pathlib import Path
from wikiconflict.dumps.pieces import Run
from wikiconflict.dumps.streams import stream_starts
data = Path(sys.argv[1]).read_bytes()
starts = stream_starts(data)[:200]
packed = [data[a:b] for a, b in pairwise(starts)]
raw = [bz2.decompress(part) for part in packed]
work = {
    "decompression": lambda: [bz2.decompress(part) for part in packed],
    "en": lambda: list(Run(raw, language="en")),
    "all": lambda: list(Run(raw)),
}
least = dict.fromkeys(work, 1e9)
for _ in range(5):
    for name, call in work.items():
        for _ in range(1 if name == "decompression" else 5):
            began = time.process_time()
            call()
            least[name] = min(least[name], time.process_time() - began)
print(json.dumps(least))
"""

# Two passes of Spark in local mode; the second is warm.
SPARK = """
import os, sys, time
os.environ["PYSPARK_PYTHON"] = sys.executable
from pyspark.sql import SparkSession
from wikiconflict.spark import register
local = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false"}
spark = SparkSession.builder.master("local[2]").config(map=local).getOrCreate()
register(spark)
for _ in range(2):
    began = time.perf_counter()
    source = spark.read.format("wikiconflict").option("prose", "false").load(sys.argv[1])
    source.write.format("noop").mode("overwrite").save()
    taken = time.perf_counter() - began
print(taken)
"""

WTF = """
const fs = require("fs"), wtf = require("wtf_wikipedia");
const took = [];
for (const path of process.argv.slice(1)) {
  const text = fs.readFileSync(path, "utf8");
  let least = Infinity;
  for (let round = 0; round < 9; round++) {
    const began = process.cpuUsage();
    const box = wtf(text).infobox();
    if (box) box.json();
    const spent = process.cpuUsage(began);
    if (round > 2) least = Math.min(least, (spent.user + spent.system) / 1e6);
  }
  took.push(least);
}
console.log(JSON.stringify(took));
"""


@attrs.frozen
class Run:
    """What one process and all that it started took: seconds of wall and CPU time, and the largest one's memory."""

    wall: float
    cpu: float
    peak_mb: float


def measured(command: list[object], **environment: str) -> Run:
    """Runs a command to its end, and every process that it left behind."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if name not in _UNUSUAL} | environment,
    )
    cpu = peak = 0.0
    wall = 0.0
    assert process.stderr is not None
    while True:
        try:
            pid, status, usage = os.wait4(-1, 0)
        except ChildProcessError:
            break
        if pid == process.pid:
            wall = time.perf_counter() - began
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                raise SystemExit(f"{command}: exit code {process.returncode}: {process.stderr.read().decode()}")
        cpu += usage.ru_utime + usage.ru_stime
        peak = max(peak, usage.ru_maxrss / 1024)
    process.stderr.close()
    return Run(wall, cpu, peak)


def adopt_orphans() -> None:
    """Lets this process wait for what its children leave behind (Linux: a subreaper)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


# The dump.


def vocabulary(chance: random.Random, size: int = 12_000) -> list[str]:
    """Invented words; real text's compressibility comes from how often each is used."""
    syllables = [a + b for a in "bcdfghklmnprstvw" for b in ("a", "e", "i", "o", "u", "an", "er", "on", "st", "ing")]
    return ["".join(chance.choices(syllables, k=chance.choice((1, 2, 2, 3)))) for _ in range(size)]


def dump_pages(megabytes: float, *, every: int = 300, seed: int = 6) -> Iterator[Page]:
    """Pages as English Wikipedia has them: nearly half redirects, 3.7 KB in the mean, one in ``every`` a conflict."""
    chance = random.Random(seed)
    words = vocabulary(chance)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    written = 0
    number = 0

    def text(size: float) -> str:
        parts = []
        length = 0
        while length < size:
            part = " ".join(chance.choices(words, cum_weights=weights, k=14)).capitalize()
            if chance.random() < 0.5:
                part += f" [[{chance.choice(words).title()} {chance.choice(words)}]]"
            if chance.random() < 0.3:
                title = " ".join(chance.choices(words, k=4))
                part += f"<ref>{{{{cite book |title={title} |year={chance.randint(1800, 2025)}}}}}</ref>"
            parts.append(part + ". ")
            length += len(parts[-1])
        return "".join(parts)

    while written < megabytes * MB:
        if number % every == every // 2:
            page = Page(f"Battle {number}", box(f"Battle {number}", number) + text(chance.expovariate(1 / 9000)))
        elif chance.random() < 0.47:
            page = Page(f"Name {number}", f"#REDIRECT [[Page {number // 2}]]", redirect=f"Page {number // 2}")
        else:
            page = Page(f"Page {number}", text(chance.expovariate(1 / 5600)))
        written += len(page.text) + 700
        number += 1
        yield page


# Measures.


def ratio(values: list[float], others: list[float]) -> tuple[float, float, float]:
    """The median of the ratios of each round, and their range."""
    ratios = [value / other for value, other in zip(values, others, strict=True)]
    return statistics.median(ratios), min(ratios), max(ratios)


def row(name: str, values: tuple[float, float, float], goal: str) -> str:
    return f"| {name} | {values[0]:.3f} | {values[1]:.3f} to {values[2]:.3f} | {goal} |"


def bench_pass(folder: Path, megabytes: float, rounds: int) -> Iterator[str]:
    """The rows of the dump pass."""
    dump, half = folder / "b-multistream.xml.bz2", folder / "h-multistream.xml.bz2"
    write_multistream(dump, dump_pages(megabytes))
    write_multistream(half, dump_pages(megabytes / 2))
    out = folder / "out.jsonl"
    raw = sum(len(bz2.decompress(part)) for part in _streams(dump)) / MB
    common = ["--to", "jsonl", "-o", out, "--no-prose", "-q"]
    fast = "lbzip2" if shutil.which("lbzip2") else "rapidgzip"
    runs: dict[str, list[Run]] = {}

    def take(name: str, command: list[object], **environment: str) -> None:
        runs.setdefault(name, []).append(measured(command, **environment))

    tiny = folder / "t-multistream.xml.bz2"
    write_multistream(tiny, dump_pages(1))
    spark: list[float] = []
    without_spark = missing_for_spark()
    filters: list[dict[str, float]] = []
    for _ in range(rounds + 1):
        if shutil.which("lbzip2"):
            take("floor", ["lbzip2", "-dkcn2", dump])
        take("two", [*COMMAND, dump, *common, "-j", 2], WIKICONFLICT_BZIP2="bz2")
        take("one", [*COMMAND, dump, *common, "-j", 1], WIKICONFLICT_BZIP2="bz2")
        take("fast", [*COMMAND, dump, *common, "-j", 2], WIKICONFLICT_BZIP2=fast)
        take("half", [*COMMAND, half, *common, "-j", 2], WIKICONFLICT_BZIP2="bz2")
        take("bz2", [sys.executable, "-c", DECOMPRESS, dump], WIKICONFLICT_BZIP2="bz2")
        take("naive", [sys.executable, "-c", NAIVE, dump])
        take("start", [*COMMAND, tiny, *common, "-j", 2], WIKICONFLICT_BZIP2="bz2")
        filters.append(json.loads(said([sys.executable, "-c", PREFILTER, dump])))
        if without_spark is None:
            spark.append(float(said([sys.executable, "-c", SPARK, dump])))
    # The first round warms the page cache.
    wall = {name: [run.wall for run in held[1:]] for name, held in runs.items()}
    cpu = {name: [run.cpu for run in held[1:]] for name, held in runs.items()}
    size = dump.stat().st_size / MB
    yield f"The dump: {raw:.0f} MB of XML, {size:.0f} MB of bzip2 (1 : {raw / size:.2f}), one page in 300 a conflict.\n"
    yield "| Measure | Median | Range | Goal |\n| --- | ---: | ---: | --- |"
    if "floor" in wall:
        yield row("Pass, 2 workers, Python's `bz2` / `lbzip2 -dc -n2`, wall", ratio(wall["two"], wall["floor"]), "1.7")
        yield row(f"Pass, 2 workers, `{fast}` / `lbzip2 -dc -n2`, wall", ratio(wall["fast"], wall["floor"]), "1.5")
    besides = [(a - b) / b for a, b in zip(cpu["two"], cpu["bz2"], strict=True)]
    yield row(
        "All but decompression / decompression, CPU", (statistics.median(besides), min(besides), max(besides)), "0.08"
    )
    yield row("1 worker / 2 workers, wall", ratio(wall["one"], wall["two"]), "at least 1.8")
    yield row(
        "`bz2` + `iterparse` + `mwparserfromhell` / pass, 2 workers, wall", ratio(wall["naive"], wall["two"]), "3.5"
    )
    for code, names in (("en", "English names"), ("all", "the names of all languages")):
        shares = ratio([each[code] for each in filters], [each["decompression"] for each in filters])
        yield row(f"Prefilter with {names} / decompression, CPU", shares, "")
    if without_spark is None:
        yield row("Spark, local mode, a warm pass / pass, 2 workers, wall", ratio(spark[1:], wall["two"]), "1.3")
    else:
        yield f"| Spark, local mode | not measured: {without_spark} | | 1.3 |"
    yield row("The dump / half of it, wall", ratio(wall["two"], wall["half"]), "2 ± 0.2")
    least = statistics.median(wall["start"])
    work = ([time - least for time in wall["two"]], [time - least for time in wall["half"]])
    yield row("The same, without the start (a run over 1 MB)", ratio(*work), "2 ± 0.2")
    yield row("The start / pass, 2 workers, wall", ratio(wall["start"], wall["two"]), "")
    peaks = [max(run.peak_mb for run in runs[name]) for name in ("two", "half")]
    yield f"| Peak memory of a process, MB: the dump, half of it | {peaks[0]:.0f}, {peaks[1]:.0f} | | 100 |"


def said(command: list[object]) -> str:
    """The last line that a command prints, run with Python's own decoder."""
    environment = os.environ | {"WIKICONFLICT_BZIP2": "bz2"}
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, env=environment)
    with suppress(ChildProcessError):
        while True:
            os.wait()  # what it left behind, which would count with the next measure
    if done.returncode:
        raise SystemExit(f"{command[0]}: exit code {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout.splitlines()[-1]


def missing_for_spark() -> str | None:
    """What Spark lacks here."""
    if shutil.which("java") is None:
        return "there is no Java"
    return None if find_spec("pyspark") else "pyspark is not installed"


def bench_wtf(paths: list[Path], rounds: int) -> Iterator[str]:
    """The row of ``wtf_wikipedia``, installed into the build folder where node is there."""
    goal = "1.0 |"
    name = "| Median of the articles / `wtf(article).infobox().json()`"
    place = HERE.parent / "build" / "wtf"
    if shutil.which("node") is None or shutil.which("npm") is None:
        yield f"{name} | not measured: there is no node | | {goal}"
        return
    if not (place / "node_modules" / "wtf_wikipedia").exists():
        place.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--silent", "--prefix", str(place), "wtf_wikipedia"]
        if subprocess.run(install, capture_output=True).returncode:
            yield f"{name} | not measured: npm could not install wtf_wikipedia | | {goal}"
            return

    from wikiconflict import parse

    texts = [path.read_text() for path in paths]
    ratios = []
    for _ in range(rounds):
        done = subprocess.run(
            ["node", "-e", WTF, *map(str, paths)], capture_output=True, text=True, check=True, cwd=place
        )
        mine = [min(spent(lambda text=text: parse(text, prose=False)) for _ in range(6)) for text in texts]  # type: ignore[misc]
        ratios.append(statistics.median(a / b for a, b in zip(mine, json.loads(done.stdout), strict=True)))
    yield f"{name}, CPU | {statistics.median(ratios):.3f} | {min(ratios):.3f} to {max(ratios):.3f} | {goal}"


def spent(call: Callable[[], object]) -> float:
    """Seconds of CPU time of a call."""
    began = time.process_time()
    call()
    return time.process_time() - began


def _streams(path: Path) -> Iterator[bytes]:
    from wikiconflict.dumps.streams import stream_starts

    data = path.read_bytes()
    starts = [*stream_starts(data), len(data)]
    return (data[a:b] for a, b in pairwise(starts))


def bench_articles(folder: Path, rounds: int) -> Iterator[str]:
    """The rows of single articles: the record without prose against ``mwparserfromhell.parse``."""
    import mwparserfromhell

    from wikiconflict import parse

    medians: dict[str, tuple[float, float, float]] = {}
    for path in sorted(folder.glob("*.wikitext")):
        text = path.read_text()
        parse(text, prose=False)
        mine: list[float] = []
        others: list[float] = []
        for _ in range(rounds):
            mine.append(spent(lambda text=text: parse(text, prose=False)))  # type: ignore[misc]
            others.append(spent(lambda text=text: mwparserfromhell.parse(text)))  # type: ignore[misc]
        medians[f"{path.stem} ({len(text)} characters)"] = ratio(mine, others)
    yield "| Article | Median | Range | Goal |\n| --- | ---: | ---: | --- |"
    for name, values in medians.items():
        yield row(name, values, "")
    if medians:
        middle = statistics.median(values[0] for values in medians.values())
        yield f"| Median of the articles | {middle:.3f} | | 0.25 |"
        yield from bench_wtf(sorted(folder.glob("*.wikitext")), rounds)


def bench_start(rounds: int) -> Iterator[str]:
    """The rows of starting: CPU against bare Python."""
    commands: dict[str, list[object]] = {
        "bare": [sys.executable, "-c", "pass"],
        "`import wikiconflict`": [sys.executable, "-c", "import wikiconflict"],
        "`wikiconflict --version`": [Path(sys.executable).with_name("wikiconflict"), "--version"],
    }
    spent: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(max(rounds, 9)):
        for name, command in commands.items():
            spent[name].append(measured(command).cpu)
    yield "| Start, CPU / bare Python | Median | Range | Goal |\n| --- | ---: | ---: | --- |"
    for name, goal in (("`import wikiconflict`", "5"), ("`wikiconflict --version`", "8")):
        yield row(name, ratio(spent[name], spent["bare"]), goal)


def main() -> None:
    """Measures, prints, and writes the page."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--mb", type=float, default=320, help="megabytes of XML in the dump")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--articles", type=Path, default=HERE.parent.parent / "shared" / "eval" / "dev" / "articles")
    options.add_argument("--no-write", action="store_true", help="print only")
    given = options.parse_args()
    adopt_orphans()
    lines = [
        "# Performance",
        "",
        "Written by `make bench`. Ratios of two measures taken in one run, in turn, a warm-up round dropped: "
        f"the median of {given.rounds} rounds and their range. Machine: {os.cpu_count()} cores, {platform.system()}, "
        f"Python {platform.python_version()}; load before the run {os.getloadavg()[0]:.1f} (other work on "
        "the machine spoils ratios of wall time).",
        "",
        "## A dump to JSON Lines",
        "",
        "`wikiconflict convert DUMP --to jsonl -o OUT --no-prose`, a multistream dump made with a fixed seed.",
    ]
    with tempfile.TemporaryDirectory() as folder:
        lines += bench_pass(Path(folder), given.mb, given.rounds)
    lines += ["", "## One article", "", "`parse(text, prose=False)` / `mwparserfromhell.parse(text)`, CPU.", ""]
    lines += bench_articles(given.articles, given.rounds)
    lines += ["", "## Starting", "", *bench_start(given.rounds)]
    text = "\n".join(lines) + "\n"
    print(text)
    if not given.no_write:
        PAGE.write_text(text)


if __name__ == "__main__":
    main()
