"""Bulk runs: resumed after a kill, poisoned and damaged dumps, the same bytes at any number of workers."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from dump_maker import Page, box, some_pages, write_multistream, xml

from wikiconflict.batch import jobs
from wikiconflict.batch.jobs import Lost, Place, Step
from wikiconflict.batch.resume import Drafts, ResumeError
from wikiconflict.cli import main

COMMAND = [sys.executable, "-m", "wikiconflict", "convert"]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["convert", *map(str, arguments)])


def titles(path: Path) -> list[str]:
    return [json.loads(line)["title"] for line in path.read_text().splitlines()]


# Jobs.


def work(
    task: int, *, dies: tuple[int, int] | None = None, hangs: tuple[int, int] | None = None
) -> Iterator[Step[str]]:
    for number in range(3):
        place = (task, number)

        def call(place: tuple[int, int] = place) -> list[str]:
            if place == dies:
                os._exit(9)
            if place == hangs:
                time.sleep(60)
            return [f"{place[0]}.{place[1]}"]

        yield Step(f"step {place}", call)


ALL = [f"{task}.{number}" for task in range(12) for number in range(3)]


@pytest.mark.parametrize("workers", [1, 3])
def test_results_come_in_the_order_of_the_tasks(workers: int) -> None:
    results = [result for progress in jobs.run(work, range(12), workers=workers) for result in progress.results]
    assert results == ALL
    assert [result for progress in jobs.run_here(work, range(12)) for result in progress.results] == ALL


def test_a_run_goes_on_from_a_place() -> None:
    for start in (Place(3, 1), Place(3, 3), Place(12)):
        rest = ALL[start.task * 3 + start.step :]
        for goes_on in (jobs.run(work, range(12), workers=2, start=start), jobs.run_here(work, range(12), start=start)):
            assert [result for progress in goes_on for result in progress.results] == rest


def test_a_step_that_kills_or_hangs_its_process_is_lost_alone() -> None:
    began = time.monotonic()
    hostile = partial(work, dies=(2, 1), hangs=(7, 0))
    results = [r for progress in jobs.run(hostile, range(12), workers=2, deadline=1.5) for r in progress.results]
    assert [r for r in results if isinstance(r, str)] == [name for name in ALL if name not in ("2.1", "7.0")]
    assert [r for r in results if isinstance(r, Lost)] == [Lost("step (2, 1)", None), Lost("step (7, 0)", 1.5)]
    assert time.monotonic() - began < 40


# Drafts.


def test_what_no_journal_line_counts_is_cut_off(tmp_path: Path) -> None:
    paths = [tmp_path / "a", tmp_path / "b", tmp_path / "c"]
    first = Drafts(paths, "x", scratch=(2,), resume=False)
    first.write(0, b"good\n")
    first.commit(Place(1, 2), {"n": 1})
    first.write(0, b"lost\n")
    first.write(1, b"lost\n")
    first.close()
    with (tmp_path / "a.journal").open("ab") as journal:
        journal.write(b'{"place":[9,')
    again = Drafts(paths, "x", scratch=(2,), resume=True)
    assert (again.state.place, again.state.counts) == (Place(1, 2), {"n": 1})
    again.write(0, b"more\n")
    again.commit(Place(2), {"n": 2})
    again.finish({"n": 2})
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a": "good\nmore\n"}


def test_another_run_is_not_gone_on_with(tmp_path: Path) -> None:
    first = Drafts([tmp_path / "a"], "x", scratch=(), resume=False)
    first.write(0, b"good\n")
    first.commit(Place(1), {})
    first.close()
    with pytest.raises(ResumeError, match="begin anew"):
        Drafts([tmp_path / "a"], "y", scratch=(), resume=True)
    (tmp_path / "a.partial").unlink()
    with pytest.raises(ResumeError, match="missing or too short"):
        Drafts([tmp_path / "a"], "x", scratch=(), resume=True)


# Passes.


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dump")
    pages = list(some_pages(3000, every=10, size=200))
    pages[1000] = Page("Battle of Afar", "{{Afar infobox}}\nText.")
    pages[2000] = Page("Template:Afar infobox", box("Battle of Afar") + "<noinclude>{{doc}}</noinclude>", namespace=10)
    pages[2001] = Page("Battle of Nowhere", "{{Uranium infobox}}\nText.")
    write_multistream(folder / "x-multistream.xml.bz2", pages, stream=50)
    return folder


@pytest.fixture(scope="module")
def unbroken(dump: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("out") / "out.jsonl"
    result = run(dump, "--to", "jsonl", "-o", output, "-j", 1, "--no-prose", "-q")
    assert result.exit_code == 0, result.output
    return output


def test_articles_come_in_the_order_of_the_dump_and_joined_boxes_at_its_end(unbroken: Path) -> None:
    assert titles(unbroken) == [f"Battle of Place {n}" for n in range(5, 3000, 10)] + ["Battle of Afar"]
    report = json.loads(unbroken.with_name("out.jsonl.run.json").read_text())
    assert report["counts"]["articles"] == 301
    record = json.loads(unbroken.read_text().splitlines()[-1])
    assert [finding["code"] for finding in record["diagnostics"]] == ["box.joined"]
    assert record["source"]["url"] == "https://en.wikipedia.org/wiki/Battle_of_Afar"
    assert (record["source"]["page_id"], record["source"]["title_from"]) == (1001, "input")
    assert sorted(path.name for path in unbroken.parent.iterdir()) == ["out.jsonl", "out.jsonl.run.json"]


def test_workers_and_hash_seeds_change_no_byte(dump: Path, unbroken: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    command = [*COMMAND, dump, "--to", "jsonl", "-o", output, "-j", "3", "--no-prose"]
    done = subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": "7"}, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
    assert output.read_bytes() == unbroken.read_bytes()


def test_a_run_killed_twenty_times_ends_in_the_same_bytes(dump: Path, unbroken: Path, tmp_path: Path) -> None:
    chance = random.Random(6)
    output = tmp_path / "out.jsonl"
    command = [*COMMAND, dump, "--to", "jsonl", "-o", output, "-j", "2", "--no-prose", "-q", "--resume"]
    draft = tmp_path / "out.jsonl.partial"
    kills = 0
    while kills < 20:
        before = draft.stat().st_size if draft.exists() else 0
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if kills % 3:
            # Once it writes, a moment later: killed at its start, it would never come far.
            while process.poll() is None and not (draft.exists() and draft.stat().st_size > before):
                time.sleep(0.002)
            time.sleep(chance.random() * 0.05)
        else:
            time.sleep(chance.random() * 0.6)
        if process.poll() is not None:
            break  # so fast a machine that it ended before
        process.send_signal(signal.SIGKILL)
        process.wait()
        kills += 1
        assert not output.exists()
    assert kills >= 5
    assert subprocess.run(command, capture_output=True).returncode == 0
    assert output.read_bytes() == unbroken.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "out.jsonl.run.json"]


POISON = {
    "open templates": "{{Infobox military conflict\n| conflict = X\n| strength1 = " + "{{a|" * 10_000,
    "nested braces": "{{Infobox military conflict\n| conflict = X\n| result = " + "{" * 1500 + "}" * 1500 + "\n}}",
    "nul": "{{Infobox military conflict\n| conflict = X\0Y\n}}",
    "one long parameter": "{{Infobox military conflict\n| conflict = X\n| strength1 = "
    + "1,000 men, " * 20_000
    + "\n}}",
    "all open": "{{Infobox military conflict\n| conflict = [[X\n| a = <ref>{{b|<!-- [[c| ''' {| [http://x",
}


def test_poison_costs_its_own_pages_only(tmp_path: Path) -> None:
    pages = list(some_pages(500, every=10))
    for index, (name, text) in enumerate(POISON.items()):
        pages[index * 90 + 1] = Page(f"Poison {name}", text)
    pages[47] = Page("Poison undecodable", "{{Infobox military conflict|conflict=\u00ff\u00ff}}")
    path = tmp_path / "poison.xml"
    path.write_bytes(xml(pages).replace("\u00ff\u00ff".encode(), b"\xff\xff"))
    output = tmp_path / "out.jsonl"
    result = run(path, "--to", "jsonl", "-o", output, "-j", 2, "--deadline", 20, "-q")
    assert result.exit_code == 1
    found = titles(output)
    assert [title for title in found if title.startswith("Battle")] == [
        f"Battle of Place {n}" for n in range(5, 500, 10)
    ]
    lines = (tmp_path / "out.jsonl.quarantine.jsonl").read_text().splitlines()
    aside = {row["title"]: row for row in map(json.loads, lines)}
    assert "Poison undecodable" in aside
    assert aside["Poison undecodable"]["code"] == "page.encoding"
    assert aside["Poison undecodable"]["page_id"] == 48
    # Each hostile page is either read or told, never both and never neither.
    poisoned = {page.title for page in pages if page.title.startswith("Poison")}
    assert {title for title in found if title.startswith("Poison")} ^ set(aside) == poisoned


def test_a_page_of_standard_input_that_takes_too_long_is_set_aside() -> None:
    pages = list(some_pages(60, every=10))
    pages[31] = Page("Long", box("Long") + "On 2 May 1900 the army lost 1,000 men at [[X]].\n\n" * 200_000)
    command = [*COMMAND, "-", "--to", "jsonl", "--deadline", "4"]
    done = subprocess.run(command, input=xml(pages), capture_output=True)
    assert [json.loads(line)["title"] for line in done.stdout.splitlines()] == [
        f"Battle of Place {n}" for n in range(5, 60, 10)
    ]
    assert done.returncode == 1
    assert b"Long: the page took over 4 s and was given up (page.deadline)" in done.stderr


def test_standard_input_gives_the_same_in_processes(dump: Path, unbroken: Path) -> None:
    data = (dump / "x-multistream.xml.bz2").read_bytes()
    command = [*COMMAND, "-", "--to", "jsonl", "--no-prose", "-j", "2"]
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    assert done.stdout == unbroken.read_bytes()


@pytest.mark.parametrize("cut", [0.3, 0.8])
def test_a_truncated_dump_keeps_its_good_pages_and_ends_with_3(dump: Path, tmp_path: Path, cut: float) -> None:
    data = (dump / "x-multistream.xml.bz2").read_bytes()
    (tmp_path / "cut.bz2").write_bytes(data[: int(len(data) * cut)])
    result = run(tmp_path / "cut.bz2", "--to", "jsonl", "-o", tmp_path / "out.jsonl", "--no-prose", "-j", 1)
    assert result.exit_code == 3
    assert result.stderr.count("Error: ") == 1
    good = [title for title in titles(tmp_path / "out.jsonl") if title != "Battle of Afar"]
    assert good == [f"Battle of Place {n}" for n in range(5, 3000, 10)][: len(good)]
    assert len(good) > 250 * cut


def test_resume_needs_one_output(dump: Path, tmp_path: Path) -> None:
    result = run(dump, "--to", "json", "-o", f"{tmp_path}/", "--resume")
    assert result.exit_code == 2
    assert "one file or one folder" in result.stderr
