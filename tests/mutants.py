"""Mutation testing of the grammars: do the tests notice when a line of a grammar is changed?

mutmut makes the mutants: of every function that bears no decorator, a comparison, an operator, a constant, an argument,
an assignment at a time. A random sample of each grammar, fixed by its seed, is held against the tests that pass through
the changed function, the quickest first, until one fails. The tests are collected once; each mutant gets a process of
its own that is forked from there, in which the function's code is replaced: mutmut's own runner starts the whole of
pytest for every mutant, and has no samples.

What survives stands in ``build/mutants/survivors.diff``. A mutant that no test can tell from the original, because
nothing that is read differs, is counted apart where ``equivalent_mutants.toml`` names it with its reason.
"""

import argparse
import difflib
import fnmatch
import importlib
import inspect
import os
import pickle
import random
import resource
import shutil
import signal
import sys
import time
import tomllib
import types
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

import attrs
import pytest
from _pytest.runner import runtestprotocol
from libcst import ClassDef, FunctionDef
from mutmut.mutation.file_mutation import create_mutations

ROOT = Path(__file__).resolve().parent.parent
COPY = ROOT / "build" / "mutants"
COPIED = ("wikiconflict", "tests", "fixtures", "pyproject.toml")

#: The modules of ``wikiconflict/grammars`` by grammar.
GRAMMARS = {
    "dates": "date_*.py dates.py",
    "quantities": "quantities.py numbers.py figure_*.py lexicon.py vague_quantities.py designations.py",
    "people": "people*.py ranks.py fates.py",
    "parties": "parties.py entries.py",
    "lists": "lists.py",
}

#: The tests that judge: what a user reads, without the generated texts and the clocks, which are slow to say the same.
JUDGES = (
    "test_dates.py::test_case",
    "test_dates.py::test_spans_and_text_of_a_field",
    "test_dates.py::test_a_year_from_the_context_of_a_note",
    "test_dates.py::test_expressions_in_running_text",
    "test_dates.py::test_a_missing_year_lies_within_the_conflict",
    "test_dates.py::test_another_language_needs_only_words",
    "test_dates_of_languages.py",
    "test_quantities.py::test_case",
    "test_quantities.py::test_figures_of_a_box",
    "test_running_figures.py",
    "test_entries.py",
    "test_other_scripts.py",
    "test_events.py::test_sentences",
    "test_events.py::test_events",
    "test_events.py::test_golden_events",
    "test_events.py::test_golden_figures",
    "test_events.py::test_headings_of_the_reference",
    "test_gold.py::test_gold",
    "test_blind.py::test_blind_box",
    "test_languages.py::test_a_box_says_what_its_gold_record_says",
    "test_languages.py::test_one_conflict_is_told_alike_in_every_language",
    "test_flattened_twins.py",
    "test_span_truth.py::test_values_come_back_from_their_spans",
    "test_parameters.py",
    "test_templates.py",
    "test_box_forms.py",
    "test_broken.py",
    "test_accounting.py::test_fixtures",
    "test_accounting.py::test_what_was_lost_once",
)

#: A test that takes longer than this and ten times its usual time, in seconds of the processor, does not end.
PATIENCE = 3.0
MEMORY = 4 << 30
CANNOT_BE_TOLD = 3


@attrs.frozen
class Mutant:
    """A changed function: where it stands, the module's text with the change, and the change as a diff."""

    grammar: str
    module: str
    function: str
    text: str = attrs.field(repr=False)
    diff: str

    @property
    def lines(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lines that go and the lines that come, without their indents."""
        changed = self.diff.splitlines()[2:]
        before, after = ([line[1:].strip() for line in changed if line[0] == sign] for sign in "-+")
        return tuple(before), tuple(after)


def mutants_of(grammar: str, count: int, seed: int) -> Iterator[Mutant]:
    """A random sample of a grammar's mutants."""
    pool = []
    for path in sorted((COPY / "wikiconflict" / "grammars").glob("*.py")):
        if any(fnmatch.fnmatch(path.name, pattern) for pattern in GRAMMARS[grammar].split()):
            source = path.read_text(encoding="utf-8")
            module, mutations, _, _ = create_mutations(str(path), source)
            names = dict(functions(module.body))
            pool += [(path, source, module, names[m.contained_by_top_level_function], m) for m in mutations
                     if m.contained_by_top_level_function in names]  # fmt: skip
    print(f"{grammar}: {len(pool)} mutants can be made", flush=True)
    for path, source, module, name, mutation in random.Random(seed).sample(pool, min(count, len(pool))):
        text = module.deep_replace(mutation.original_node, mutation.mutated_node).code
        where = f"{path.name}, {name}"
        diff = difflib.unified_diff(source.splitlines(), text.splitlines(), where, where, n=0, lineterm="")
        kept = [line for line in diff if not line.startswith("@@")]
        yield Mutant(grammar, f"wikiconflict.grammars.{path.stem}", name, text, "\n".join(kept))


def functions(body: Any, owner: str = "") -> Iterator[tuple[FunctionDef, str]]:
    for node in body:
        if isinstance(node, FunctionDef):
            yield node, owner + node.name.value
        elif isinstance(node, ClassDef):
            yield from functions(node.body.body, f"{owner}{node.name.value}.")


class Judge:
    """A pytest plugin: instead of running the tests once, runs for each mutant the tests that pass through it."""

    def __init__(self, sample: list[Mutant], seconds: float) -> None:
        self.sample = sample
        self.seconds = seconds
        self.verdicts: list[tuple[Mutant, str]] = []

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        durations, passed = _in_child(lambda: self._follow(session.items))
        until = time.monotonic() + self.seconds if self.seconds else float("inf")
        for number, mutant in enumerate(self.sample):
            if time.monotonic() > until:
                break
            if number % 50 == 0:
                print(f"{number} of {len(self.sample)}", flush=True)
                report(self.verdicts)
            tests = sorted(passed[mutant.module, mutant.function], key=durations.__getitem__)
            verdict = _fork_and_judge(mutant, [(session.items[at], durations[at]) for at in tests])
            self.verdicts.append((mutant, verdict))
            if verdict == "survived":
                print(f"survived {len(tests)} tests\n{mutant.diff}\n", flush=True)
        return True

    def _follow(self, items: list[pytest.Item]) -> tuple[list[float], dict[tuple[str, str], set[int]]]:
        """What each test takes, and which tests call a function; every test must hold without a change."""
        folder = str(COPY / "wikiconflict" / "grammars")
        durations = []
        passed = defaultdict[tuple[str, str], set[int]](set)
        called: set[types.CodeType] = set()

        def trace(frame: types.FrameType, event: str, _: object) -> None:
            if event == "call":
                called.add(frame.f_code)

        for at, item in enumerate(items):
            called.clear()
            start = time.process_time()
            sys.setprofile(trace)
            holds = _holds(item)
            sys.setprofile(None)
            durations.append(time.process_time() - start)
            if not holds:
                raise SystemExit(f"{item.nodeid} fails without a change")
            for code in called:
                if code.co_filename.startswith(folder):
                    module = f"wikiconflict.grammars.{Path(code.co_filename).stem}"
                    passed[module, code.co_qualname].add(at)
        return durations, passed


def _holds(item: pytest.Item) -> bool:
    return all(report.passed for report in runtestprotocol(item, log=False, nextitem=None))


def _in_child(work: Any) -> Any:
    """What ``work`` returns, done in a process of its own: nothing that it keeps in memory helps a mutant."""
    read, write = os.pipe()
    if not (pid := os.fork()):
        try:
            with open(write, "wb") as stream:
                pickle.dump(work(), stream)
        except BaseException as error:
            print(error, flush=True)
            os._exit(1)
        os._exit(0)
    os.close(write)
    with open(read, "rb") as stream:
        content = stream.read()
    if os.waitpid(pid, 0)[1]:
        raise SystemExit("the tests do not hold without a change")
    return pickle.loads(content)


def _fork_and_judge(mutant: Mutant, tests: list[tuple[pytest.Item, float]]) -> str:
    if not (pid := os.fork()):
        try:
            os._exit(_judge(mutant, tests))
        except BaseException as error:
            print(f"{type(error).__name__}: {error}\n{mutant.diff}", flush=True)
            os._exit(CANNOT_BE_TOLD)
    status = os.waitpid(pid, 0)[1]
    if os.WIFSIGNALED(status):
        return "does not end" if os.WTERMSIG(status) == signal.SIGVTALRM else "killed"
    return {0: "survived", 1: "killed"}.get(os.WEXITSTATUS(status), "cannot be told")


def _judge(mutant: Mutant, tests: list[tuple[pytest.Item, float]]) -> int:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    try:
        _replace(mutant)
    except Exception:
        return 1
    for test, duration in tests:
        signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE + 10 * duration)
        if not _holds(test):
            return 1
    return 0


def _replace(mutant: Mutant) -> None:
    """Put the mutant's code into the function, so that whoever has imported it has the mutant."""
    live = importlib.import_module(mutant.module)
    changed = types.ModuleType(mutant.module)
    changed.__dict__.update(__file__=live.__file__, __package__=live.__package__)
    exec(compile(mutant.text, str(live.__file__), "exec"), changed.__dict__)
    old, new = (_function(module, mutant.function) for module in (live, changed))
    old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__


def _function(module: types.ModuleType, name: str) -> Any:
    found: Any = module
    for part in name.split("."):
        found = inspect.getattr_static(found, part)
    return getattr(found, "__func__", found)


def equivalents() -> dict[tuple[str, str, tuple[str, ...], tuple[str, ...]], str]:
    """The mutants that are known to change nothing, with their reasons."""
    rows = tomllib.loads((COPY / "tests" / "equivalent_mutants.toml").read_text(encoding="utf-8"))["mutant"]
    return {
        (row["module"], row["function"], tuple(row["before"].split("\n")), tuple(row["after"].split("\n"))): row["why"]
        for row in rows
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--modules", default=" ".join(GRAMMARS), help="the grammars (%(default)s)")
    parser.add_argument("--sample", type=int, default=150, help="mutants of each grammar (%(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=0, help="stop after this time; 0: when all are judged")
    options = parser.parse_args()

    shutil.rmtree(COPY, ignore_errors=True)
    COPY.mkdir(parents=True)
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, COPY / name)
    os.chdir(COPY)
    sys.path[:0] = [str(COPY), str(COPY / "tests")]

    samples = [list(mutants_of(grammar, options.sample, options.seed)) for grammar in options.modules.split()]
    in_turn = [mutant for mutant in chain(*zip_longest(*samples)) if mutant]
    judge = Judge(in_turn, options.seconds)
    selected = [f"tests/{name}" for name in JUDGES]
    if pytest.main(["-q", "-s", "-p", "no:cacheprovider", "-p", "no:xdist", *selected], plugins=[judge]):
        raise SystemExit("the tests cannot be collected")
    report(judge.verdicts)


def report(verdicts: list[tuple[Mutant, str]]) -> None:
    known = equivalents()
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    survivors = []
    for mutant, verdict in verdicts:
        if verdict == "survived":
            name = (mutant.module.rpartition(".")[2], mutant.function, *mutant.lines)
            verdict = "equivalent" if name in known else verdict
            survivors.append(f"{verdict}: {mutant.diff}\n")
        tallies[mutant.grammar][verdict] += 1
    (COPY / "survivors.diff").write_text("\n".join(survivors), encoding="utf-8")
    for grammar, tally in tallies.items():
        noticed = tally["killed"] + tally["does not end"]
        of_all = tally.total() - tally["cannot be told"]
        counts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(tally.items()))
        print(f"{grammar}: {noticed / of_all:.1%} of {of_all} noticed; "
              f"{noticed / (of_all - tally['equivalent']):.1%} without the equivalent ({counts})")  # fmt: skip


if __name__ == "__main__":
    main()
