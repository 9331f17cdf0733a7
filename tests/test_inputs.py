"""Inputs: what is found, how it is decoded, what is told of the bad ones."""

import io
import json
import os
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import wikiconflict
from wikiconflict.batch.jobs import Step
from wikiconflict.inputs import DamagedError, InputError, Options, find, read
from wikiconflict.inputs.decoding import decode
from wikiconflict.inputs.reading import steps
from wikiconflict.inputs.tasks import Found, Task
from wikiconflict.model import Article
from wikiconflict.records import to_dict, to_json

BOX = "{{{{Infobox military conflict\n| conflict = {name}\n| date = 2 August 216 BC\n| combatant1 = [[Rome]]\n}}}}\n"


def box(name: str) -> str:
    return BOX.format(name=name)


def failures(*paths: object, **options: object) -> tuple[list[Article], list[InputError]]:
    """What ``read`` gives before it raises, and the errors that it raises."""
    articles: list[Article] = []
    errors: list[InputError] = []
    try:
        articles.extend(read(*paths, **options))  # type: ignore[arg-type]
    except* InputError as group:
        errors.extend(group.exceptions)  # type: ignore[arg-type]
    return articles, errors


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "in"
    (home / "a").mkdir(parents=True)
    (home / "b").mkdir()
    for place in ("b/y.wiki", "a/x.wikitext", "a.txt", "Z.TXT", "a/w.mediawiki"):
        (home / place).write_text(box(place))
    (home / "notes.md").write_text("no article")
    (home / "a" / "map.svg").write_text("<svg/>")
    (home / ".git").mkdir()
    (home / ".git" / "config.txt").write_text("hidden")
    return home


def test_a_folder_is_read_in_the_order_of_names_and_the_rest_is_named(folder: Path) -> None:
    found = find([folder])
    assert [str(source.place) for source in found.inputs] == [
        "Z.TXT",
        "a/w.mediawiki",
        "a/x.wikitext",
        "a.txt",
        "b/y.wiki",
    ]
    assert [Path(name).relative_to(folder).as_posix() for name in found.passed_over] == [
        ".git",
        "a/map.svg",
        "notes.md",
    ]
    assert found.errors == ()
    assert found.folders == 1


def test_inputs_keep_the_order_in_which_they_are_named(folder: Path) -> None:
    found = find([folder / "b", folder / "a.txt", "-", folder / "notes.md"])
    assert [str(source.place) for source in found.inputs] == ["y.wiki", "a.txt", "stdin", "notes.md"]


def test_the_output_folder_is_no_input(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "x.json").write_text("{}")
    found = find([folder], without=folder / "b" / ".." / "out")
    assert all("out" not in source.place.parts for source in found.inputs)
    assert any(name.endswith(f"out{os.sep}") for name in found.passed_over)


def test_a_link_to_a_folder_is_not_followed(folder: Path) -> None:
    (folder / "b" / "up").symlink_to(folder, target_is_directory=True)
    assert len(find([folder]).inputs) == 5


def test_a_folder_without_inputs_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"")
    articles, errors = failures(tmp_path)
    assert articles == []
    assert "holds no input" in str(errors[0])
    assert ".wikitext" in str(errors[0])


def test_bad_inputs_stop_no_other(folder: Path) -> None:
    (folder / "a" / "latin.txt").write_bytes(b"Stra\xdfe")
    articles, errors = failures(folder / "none.txt", folder)
    assert [article.title for article in articles] == ["Z.TXT", "a/w.mediawiki", "a/x.wikitext", "a.txt", "b/y.wiki"]
    assert [(Path(error.path).name, error.offset) for error in errors] == [("none.txt", None), ("latin.txt", 4)]


def test_undecodable_bytes_are_told_by_file_offset_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "x.wikitext"
    path.write_bytes(b"\xef\xbb\xbf" + b"ab\xff")
    _, (error,) = failures(path)
    assert str(error) == (
        f"{path}: the text is no UTF-8: byte 0xff at offset 5 (invalid start byte). "
        "Convert it from its own encoding first, for example: iconv -f WINDOWS-1252 -t UTF-8"
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32"])
def test_another_unicode_form_is_named(encoding: str) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    with pytest.raises(InputError, match=r"iconv -f UTF-(16|32) -t UTF-8"):
        decode(mark + "Rome".encode(encoding), "x")


def test_a_byte_order_mark_goes_and_line_ends_stay(tmp_path: Path) -> None:
    plain, marked = tmp_path / "plain.txt", tmp_path / "marked.txt"
    plain.write_bytes(box("X").replace("\n", "\r\n").encode())
    marked.write_bytes(b"\xef\xbb\xbf" + plain.read_bytes())
    first, second = read(plain, marked)
    assert first.source.sha256 == second.source.sha256
    assert first.source.sha256 != wikiconflict.parse(box("X")).source.sha256
    assert first.conflict is not None
    assert first.conflict.when == wikiconflict.parse(box("X")).conflict.when  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "title"),
    [("Battle_of_X.wikitext", "Battle of X"), ("Battle of St. Louis", "Battle of St. Louis"), ("X.y.txt", "X.y")],
)
def test_the_stem_is_the_title(tmp_path: Path, name: str, title: str) -> None:
    (tmp_path / name).write_text("Text.")
    assert [article.title for article in read(tmp_path / name)] == [title]


def test_an_empty_file_is_a_record_without_a_box(tmp_path: Path) -> None:
    (tmp_path / "Battle_of_X.txt").write_bytes(b"")
    (article,) = read(tmp_path)
    assert article.title == "Battle of X"
    assert article.conflict is None
    assert "box.none" in [finding.code for finding in article.diagnostics]


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid"), reason="POSIX rights")
def test_a_file_without_read_permission_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.wikitext"
    path.write_text(box("X"))
    path.chmod(0)
    if os.geteuid() == 0:  # root reads everything; the system's answer is put in its place

        def refuse(*args: object, **kwargs: object) -> None:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr("wikiconflict.inputs.reading.open", refuse, raising=False)
    _, (error,) = failures(path)
    assert error.reason == "permission denied"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(box("Cannae").encode())))
    (article,) = read("-")
    assert article.title == "Cannae"
    assert article.source.title_from == "box"


def test_standard_input_is_read_once() -> None:
    found = find(["-", "-"])
    assert len(found.inputs) == 1
    assert "named twice" in str(found.errors[0])


# Records of our own.


def record(name: str) -> Article:
    return wikiconflict.parse(box(name))


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_our_record_comes_back_as_it_was(tmp_path: Path, indent: int | None, mark: bytes) -> None:
    path = tmp_path / "any.suffix"
    path.write_bytes(mark + to_json(record("X"), indent=indent).encode())
    assert list(read(path)) == [record("X")]


def test_an_array_of_records(tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    path.write_text(json.dumps([to_dict(record("X")), to_dict(record("Y"))]))
    assert [article.title for article in read(path)] == ["X", "Y"]


@pytest.mark.parametrize("name", ["all.jsonl", "all.dat"])
def test_json_lines(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("\n".join(("", to_json(record("X"), indent=None), "", to_json(record("Y"), indent=None))))
    assert [article.title for article in read(path)] == ["X", "Y"]


def test_long_json_lines_are_cut_at_no_chunk(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    names = [f"Battle {number} {'é' * 3000}" for number in range(40)]
    path.write_text("".join(f"{to_json(record(name), indent=None)}\n" for name in names))
    assert [article.title for article in read(path)] == names


def test_a_damaged_line_is_told_by_its_number_and_stops_no_other(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    good = to_json(record("X"), indent=None).encode()
    path.write_bytes(b"\n".join((good, good[:100], good, b'{"a": "\xff"}', b'{"schema_version": "1"}', good)))
    articles, errors = failures(path)
    assert len(articles) == 3
    assert [error.path.rpartition(":")[2] for error in errors] == ["2", "4", "5"]
    assert [isinstance(error, DamagedError) for error in errors] == [True, True, False]
    assert errors[0].offset == len(good) + 1
    assert errors[1].offset == 2 * len(good) + 110


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ('{"name": "someone else"}', InputError, "no record of wikiconflict"),
        ('{"a": [1,\n2}', InputError, "damaged or cut off"),
        ('[{"a": 1},\n', DamagedError, "damaged or cut off"),
        ("[[]]", None, ""),
        ('[{"a": 1}]', InputError, "item 0"),
        ("[]", None, ""),
        ('{"a":' * 100_000, InputError, "nested too deeply"),
    ],
)
def test_other_json(tmp_path: Path, text: str, kind: type[InputError] | None, words: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text)
    _, errors = failures(path)
    assert [type(error) for error in errors] == ([kind] if kind else [])
    assert all(words in str(error) for error in errors)


@pytest.mark.parametrize(
    "text", ["{{Infobox military conflict}}", "{| class=wikitable\n|}", "[[File:X.jpg]]", "[http://x y]", "{", ""]
)
def test_wikitext_is_taken_for_no_json(tmp_path: Path, text: str) -> None:
    path = tmp_path / "X.json"
    path.write_text(text)
    (article,) = read(path)
    assert article.source.dialect == "wikitext"


# Options, strict mode, processes.


def test_options_reach_the_parser(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(box("X") + "== Background ==\nMuch text.\n")
    (article,) = read(path, title="Given", prose=False)
    assert (article.title, article.source.title_from) == ("Given", "given")
    with pytest.raises(LookupError, match="klingon"):
        read(path, language="klingon")
    with pytest.raises(ValueError, match="at least 1"):
        read(path, jobs=0)


def test_strict_sets_aside_what_has_findings(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("No box at all.")
    (tmp_path / "good.txt").write_text(box("X"))
    (tmp_path / "old.json").write_text(to_json(wikiconflict.parse("No box at all.")))
    articles, errors = failures(tmp_path, strict=True)
    assert [article.title for article in articles] == ["X"]
    assert [Path(error.path).name for error in errors] == ["bad.txt", "old.json"]
    assert "box.none" in str(errors[0])
    assert "Give a conflict article" in str(errors[0])


def test_a_defect_of_the_parser_costs_its_own_page_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(box(name))
    real = wikiconflict.parse

    def sometimes(text: str, **options: object) -> Article:
        if "a.txt" in text:
            raise ZeroDivisionError("oops")
        return real(text, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("wikiconflict.inputs.reading.parse", sometimes)
    articles, (error,) = failures(tmp_path)
    assert [article.title for article in articles] == ["b.txt"]
    assert "ZeroDivisionError: oops" in str(error)
    assert "report" in str(error)


def test_processes_change_nothing(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(box(f"Battle {number}") * (40 if number % 7 == 0 else 1))
    (tmp_path / "05.txt").write_bytes(b"\xff")
    (tmp_path / "29.jsonl").write_text(to_json(record("X"), indent=None) + "\n{")
    one, bad_one = failures(tmp_path, jobs=1)
    three, bad_three = failures(tmp_path, jobs=3)
    assert list(map(to_json, one)) == list(map(to_json, three))
    assert list(map(str, bad_one)) == list(map(str, bad_three))
    assert list(map(type, bad_one)) == list(map(type, bad_three)) == [InputError, DamagedError]


def deadly(task: Task, options: Options) -> Iterator[Step[Found]]:
    for step in steps(task, options):
        yield Step(step.label, lambda: os._exit(9)) if task.input.stem == "03" else step


def test_a_process_that_dies_costs_its_own_input_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(16):
        (tmp_path / f"{number:02}.txt").write_text(box(f"Battle {number}"))
    monkeypatch.setattr("wikiconflict.inputs.processes.steps", deadly)
    articles, (error,) = failures(tmp_path, jobs=2)
    assert [article.title for article in articles] == [f"Battle {number}" for number in range(16) if number != 3]
    assert (Path(error.path).name, error.reason) == ("03.txt", "the process that read it died")


def test_reading_may_stop_early(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number:02}.txt").write_text(box(f"Battle {number}"))
    articles = read(tmp_path, jobs=2)
    assert next(articles).title == "Battle 0"
    articles.close()  # type: ignore[attr-defined]


def test_an_error_survives_its_way_from_a_worker() -> None:
    finding = wikiconflict.Diagnostic("date.order", "error", "date", "turned", 3, 7)
    error = DamagedError("x:3", "cut", "Mend it", offset=9, findings=[finding])
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.offset, again.findings) == (DamagedError, str(error), 9, (finding,))
    assert "characters 3-7: date.order: date: turned. Correct the dates" in str(error)
