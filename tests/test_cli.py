"""The command: where output goes, what is said on stderr, exit codes."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import wikiconflict
from wikiconflict.cli import COMMANDS, main
from wikiconflict.cli.terminal import harmless
from wikiconflict.records import to_json

COMMAND = [sys.executable, "-m", "wikiconflict"]


def box(name: str) -> str:
    return (
        f"{{{{Infobox military conflict\n| conflict = {name}\n| date = 2 August 216 BC\n"
        "| combatant1 = [[Rome]]\n| commander1 = [[Varro]]\n}}\n"
    )


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


def titles(path: Path) -> object:
    value = json.loads(path.read_text())
    return [record["title"] for record in value] if isinstance(value, list) else value["title"]


def tree(path: Path) -> list[str]:
    return sorted(file.relative_to(path).as_posix() for file in path.rglob("*") if file.is_file())


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder: ``in`` with two articles and a file that is none, and ``one.wikitext``."""
    (tmp_path / "in" / "a").mkdir(parents=True)
    (tmp_path / "in" / "a" / "x.wikitext").write_text(box("X"))
    (tmp_path / "in" / "y.txt").write_text(box("Y"))
    (tmp_path / "in" / "map.svg").write_text("<svg/>")
    (tmp_path / "one.wikitext").write_text(box("One"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


# Where output goes.


def test_one_input_is_one_object_on_stdout(home: Path) -> None:
    result = run("convert", "one.wikitext")
    assert result.exit_code == 0
    assert result.stdout == to_json(wikiconflict.parse_file("one.wikitext")) + "\n"
    assert result.stderr == ""


def test_several_inputs_are_an_array_on_stdout(home: Path) -> None:
    result = run("convert", "in", "one.wikitext", "--to", "json")
    assert [record["title"] for record in json.loads(result.stdout)] == ["X", "Y", "One"]
    assert result.stderr == "Passed over 1 other file: in/map.svg\n"


def test_a_folder_of_one_input_is_an_array_on_stdout(home: Path) -> None:
    assert [record["title"] for record in json.loads(run("convert", "in/a").stdout)] == ["X"]


def test_sub_folders_are_kept(home: Path) -> None:
    result = run("convert", "in", "--to", "json", "-o", "out")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "Passed over 1 other file: in/map.svg\nWrote 2 articles as json to out\n"
    assert tree(home / "out") == ["a/x.json", "y.json"]
    assert titles(home / "out/a/x.json") == "X"


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (["one.wikitext", "-o", "new.json"], ["new.json"]),
        (["one.wikitext", "-o", "deep/new.json"], ["deep/new.json"]),
        (["one.wikitext", "--output", "new.md"], ["new.md"]),
        (["one.wikitext", "-o", "new/"], ["new/one.json"]),
        (["one.wikitext", "-o", "there"], ["there/one.json"]),
        (["one.wikitext", "--to", "md", "-o", "there"], ["there/one.md"]),
        (["one.wikitext", "--to", "md", "-o", "new.json"], ["new.json"]),
        (["in/a", "-o", "new"], ["new/x.json"]),
        (["in/a", "-o", "new.json"], ["new.json/x.json"]),
        (["in/y.txt", "one.wikitext", "-o", "new"], ["new/one.json", "new/y.json"]),
        (["in", "-o", "new.jsonl"], ["new.jsonl"]),
        (["in", "--to", "jsonl", "-o", "new/"], ["new/articles.jsonl"]),
        (["-", "-o", "new/"], ["new/stdin.json"]),
        (["one.wikitext", "--table", "commanders", "-o", "new.csv"], ["new.csv"]),
        (["one.wikitext", "--table", "commanders", "-o", "new/"], ["new/commanders.csv"]),
    ],
)
def test_where_output_goes(home: Path, arguments: list[str], files: list[str]) -> None:
    (home / "there").mkdir()
    before = set(tree(home))
    result = run("convert", *arguments, stdin=box("Stdin"))
    assert result.exit_code == 0, result.stderr
    assert sorted(set(tree(home)) - before) == files


def test_tables_fill_a_folder(home: Path) -> None:
    assert run("convert", "in", "--to", "csv", "-o", "out").exit_code == 0
    files = tree(home / "out")
    assert {"commanders.csv", "conflicts.csv", "datapackage.json"} <= set(files)
    commanders = (home / "out" / "commanders.csv").read_text()
    assert run("convert", "in", "--table", "commanders").stdout.replace("\r\n", "\n") == commanders


def test_the_output_folder_inside_the_input_is_not_read(home: Path) -> None:
    for _ in range(2):
        assert run("convert", "in", "-o", "in/out/").exit_code == 0
    assert tree(home / "in/out") == ["a/x.json", "y.json"]


# Usage errors: code 2, nothing written.


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["in", "twin/y.wiki", "-o", "out/"], "in/y.txt and twin/y.wiki would both write out/y.json"),
        (["in/y.txt", "in/y.txt", "-o", "out/"], "would both write out/y.json"),
        (["in/y.txt", "twin/Y.txt", "-o", "out/"], "would both write out/Y.json"),
        (
            ["in", "clash", "-o", "out/"],
            "out/y.json would be the file of in/y.txt and the folder of clash/y.json/z.txt",
        ),
        (["in/y.txt", "-o", "in/y.txt", "--to", "json"], "would replace the input in/y.txt"),
        (["in/y.txt", "-o", "in/../in/y.txt", "--to", "jsonl"], "would replace the input in/y.txt"),
        (["in/y.txt", "--to", "csv"], "give a folder with -o FOLDER/, or one table with --table NAME"),
        (["in/y.txt", "-o", "out.csv"], "give a folder with -o out/"),
        (["in/y.txt", "--table", "comanders"], "near it: commanders"),
        (["in/y.txt", "--table", "commanders", "--to", "json"], "use --to csv"),
        (["in/y.txt", "-o", "out.docx"], "the suffix .docx of out.docx names no format"),
        (["in/y.txt", "--to", "docx"], "docx"),
        (["in", "-o", "one.wikitext", "--to", "json"], "one.wikitext is a file, and the output needs a folder"),
        (["in", "--title", "X", "-o", "out/"], "--title names one page, and there are 2 inputs"),
        (["in", "--language", "klingon", "-o", "out/"], "klingon"),
        (["in", "-j", "0", "-o", "out/"], "0"),
        (["in", "--dialect", "html", "-o", "out/"], "html"),
        ([], "INPUT"),
    ],
)
def test_usage_errors(home: Path, arguments: list[str], words: str) -> None:
    (home / "twin").mkdir()
    (home / "twin" / "y.wiki").write_text(box("Y"))
    (home / "twin" / "Y.txt").write_text(box("Y"))
    (home / "clash" / "y.json").mkdir(parents=True)
    (home / "clash" / "y.json" / "z.txt").write_text(box("Z"))
    before = {name: (home / name).read_bytes() for name in tree(home)}
    result = run("convert", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert {name: (home / name).read_bytes() for name in tree(home)} == before


def test_an_output_that_cannot_be_written(home: Path) -> None:
    result = run("convert", "in/y.txt", "-o", "one.wikitext/y.json")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


# Inputs that cannot be read: told on stderr, the rest written.


def test_bad_inputs_give_1_and_the_rest_is_written(home: Path) -> None:
    (home / "in" / "latin.txt").write_bytes(b"Stra\xdfe")
    result = run("convert", "none.txt", "in", "-o", "out")
    assert result.exit_code == 1
    assert tree(home / "out") == ["a/x.json", "y.json"]
    lines = result.stderr.splitlines()
    assert "Error: none.txt: no such file or folder. Check the path" in lines
    assert any("in/latin.txt" in line and "offset 4" in line and "iconv" in line for line in lines)
    assert lines[-1] == "Wrote 2 articles as json to out; 2 inputs could not be read"


def test_an_unreadable_input_replaces_no_output(home: Path) -> None:
    (home / "out.json").write_text("kept")
    (home / "bad.txt").write_bytes(b"\xff")
    result = run("convert", "bad.txt", "-o", "out.json")
    assert result.exit_code == 1
    assert (home / "out.json").read_text() == "kept"
    assert run("convert", "bad.txt", "--to", "csv", "-o", "tables").exit_code == 1
    assert not (home / "tables").exists()


def test_strict_sets_aside_with_code_1(home: Path) -> None:
    (home / "in" / "none.txt").write_text("No box.")
    result = run("convert", "in", "-o", "out")
    assert result.exit_code == 0
    told = "1 warning among their diagnostics (`wikiconflict audit` lists them)"
    assert result.stderr.endswith(f"Wrote 3 articles as json to out; {told}\n")
    result = run("convert", "in", "-o", "strict", "--strict")
    assert result.exit_code == 1
    assert tree(home / "strict") == ["a/x.json", "y.json"]
    assert "in/none.txt: set aside in strict mode" in result.stderr
    assert "box.none" in result.stderr
    assert "Give a conflict article" in result.stderr


def test_a_damaged_container_gives_3(home: Path) -> None:
    line = to_json(wikiconflict.parse(box("X")), indent=None)
    (home / "all.jsonl").write_text(f"{line}\n{line[:50]}")
    result = run("convert", "none.txt", "all.jsonl", "--to", "jsonl")
    assert result.exit_code == 3
    assert result.stdout == line + "\n"
    assert "all.jsonl:2: the line is no JSON" in result.stderr


# Our own records as inputs.


def test_our_records_are_inputs(home: Path) -> None:
    assert run("convert", "in", "-o", "all.jsonl").exit_code == 0
    assert run("convert", "all.jsonl", "-o", "all.json").exit_code == 0
    assert titles(home / "all.json") == ["X", "Y"]
    assert run("convert", "all.json", "-o", "again.jsonl").exit_code == 0
    assert (home / "again.jsonl").read_bytes() == (home / "all.jsonl").read_bytes()
    assert run("convert", "in", "-o", "records").exit_code == 0
    assert run("convert", "records", "-o", "again").exit_code == 0
    for name in tree(home / "records"):
        assert (home / "again" / name).read_bytes() == (home / "records" / name).read_bytes()


def test_records_through_a_pipe(home: Path) -> None:
    first = run("convert", "one.wikitext")
    assert run("convert", "-", stdin=first.stdout).stdout == first.stdout


def test_options_of_reading(home: Path) -> None:
    (home / "one.wikitext").write_text(box("One") + "== Background ==\nMuch text.<ref>A book</ref>\n")
    full = json.loads(run("convert", "one.wikitext").stdout)
    bare = json.loads(run("convert", "one.wikitext", "--title", "T", "--no-prose", "--no-provenance").stdout)
    assert bare["title"] == "T"
    assert {"citations", "provenance"} == set(full) - set(bare)
    assert any(section["text"] for section in full["sections"])
    assert not any(section["text"] for section in bare["sections"])
    flattened = json.loads(run("convert", "-", "--dialect", "flattened", stdin="= T =\n").stdout)
    assert flattened["source"]["dialect"] == "flattened"


def test_jobs_change_no_byte(home: Path) -> None:
    for number in range(12):
        (home / "in" / f"{number}.txt").write_text(box(f"Battle {number}"))
    for form in ("json", "jsonl", "csv", "md"):
        assert run("convert", "in", "--to", form, "-o", f"one_{form}/").exit_code == 0
        assert run("convert", "in", "--to", form, "-o", f"two_{form}/", "--jobs", "2").exit_code == 0
        one, two = home / f"one_{form}", home / f"two_{form}"
        assert tree(one) == tree(two) != []
        assert all((one / name).read_bytes() == (two / name).read_bytes() for name in tree(one))


# The other commands.


def test_show_is_plain_when_piped(home: Path) -> None:
    result = run("show", "one.wikitext")
    assert result.exit_code == 0
    assert "# One" in result.stdout
    assert "\x1b" not in result.stdout
    assert run("show", "-", stdin=box("One")).stdout == result.stdout


def test_show_lays_out_on_a_terminal(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wikiconflict.cli.show.is_terminal", lambda: True)
    result = run("show", "one.wikitext")
    assert result.exit_code == 0
    assert "# One" not in result.stdout
    assert "One" in result.stdout


@pytest.mark.parametrize("terminal", [False, True])
def test_show_lets_no_text_steer_the_terminal(home: Path, monkeypatch: pytest.MonkeyPatch, terminal: bool) -> None:
    monkeypatch.setattr("wikiconflict.cli.show.is_terminal", lambda: terminal)
    name = "A\x1b]0;pwned\x07 \u202eB\u2066 \x9b31m &#x1b;[2J &#x202e;C &amp;#x1b;[2J &amp;#x202e;D"
    (home / "evil.wikitext").write_text(box(name))
    result = run("show", "evil.wikitext")
    assert result.exit_code == 0
    assert harmless(result.stdout) == result.stdout


def test_show_tells_of_what_it_cannot_read(home: Path) -> None:
    assert run("show", "none.txt").exit_code == 1
    result = run("show", "in")
    assert result.exit_code == 2
    assert "convert --to md" in result.stderr


def test_explain() -> None:
    every = run("explain")
    assert [line.split()[0] for line in every.stdout.splitlines()] == list(wikiconflict.CODES)
    one = run("explain", "date.order")
    assert one.stdout == (
        "date.order (error): the period ends before it starts\nRemedy: Correct the dates in the article.\n"
    )
    unknown = run("explain", "date.ordre")
    assert (unknown.exit_code, unknown.stdout) == (2, "")
    assert "date.order" in unknown.stderr
    assert "lists all" in run("explain", "zzzz").stderr


def test_schema_holds_for_a_record(home: Path) -> None:
    import jsonschema

    schema = json.loads(run("schema").stdout)
    assert "2020-12" in schema["$schema"]
    jsonschema.Draft202012Validator(schema).validate(json.loads(run("convert", "one.wikitext").stdout))


def test_every_command_has_help() -> None:
    for command in COMMANDS:
        result = run(command, "--help")
        assert result.exit_code == 0
        assert "Usage:" in result.stdout
    assert "130 interrupted" in " ".join(run("--help").stdout.split())
    assert run("nonsense").exit_code == 2


# As a process.


def test_version_imports_little() -> None:
    code = (
        "import sys; from wikiconflict.cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: print(*sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    version, modules = done.stdout.splitlines()
    assert version == f"wikiconflict, version {wikiconflict.__version__}"
    heavy = {"rich", "cattrs", "mwparserfromhell", "importlib.metadata", "multiprocessing", "wikiconflict.parsing"}
    assert heavy.isdisjoint(modules.split())


def test_stdout_and_stderr_are_apart(home: Path) -> None:
    done = subprocess.run([*COMMAND, "convert", "in", "none.txt"], capture_output=True, check=False)
    assert done.returncode == 1
    assert len(json.loads(done.stdout)) == 2
    assert done.stderr.decode().splitlines()[0].startswith("Passed over 1 other file")


def test_output_is_utf_8_whatever_the_locale(home: Path) -> None:
    (home / "one.wikitext").write_text(box("Zürich – 東京"), encoding="utf-8")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    for command in ("convert", "show"):
        done = subprocess.run([*COMMAND, command, "one.wikitext"], capture_output=True, check=True, env=environment)
        assert "Zürich – 東京" in done.stdout.decode("utf-8")


def test_a_closed_pipe_is_quiet(home: Path) -> None:
    for number in range(300):
        (home / "in" / f"{number}.txt").write_text(box(f"Battle {number}"))
    process = subprocess.Popen([*COMMAND, "convert", "in"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    said = process.stderr.read().decode()
    assert process.wait(60) == 0
    assert said == "Passed over 1 other file: in/map.svg\n"
    process.stderr.close()


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_gives_130_and_leaves_no_part(home: Path, jobs: int) -> None:
    process = subprocess.Popen(
        [*COMMAND, "convert", "in/y.txt", "in/a/x.wikitext", "-", "one.wikitext", "-o", "out/", "-j", str(jobs)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    deadline = time.monotonic() + 60
    while not (home / "out" / "x.json").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)  # it waits for standard input now
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Interrupted" in said.decode()
    assert "Traceback" not in said.decode()
    assert tree(home / "out") == ["x.json", "y.json"]
