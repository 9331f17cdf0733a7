"""The audit counts what articles say and what was lost, one article after the other."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from wikiconflict import audit as module
from wikiconflict import parse
from wikiconflict.audit import FIELDS, Audit, audit
from wikiconflict.cli import main
from wikiconflict.records import to_json

BOX = """{{Infobox military conflict
| conflict = Battle of Ayacucho
| date = 9 December 1824
| place = [[Quinua, Peru|Quinua]]
| combatant1 = [[Peru]]
| combatant2 = {{flag|Spain}} (until noon)
| commander1 = [[Antonio José de Sucre]]<br>Unknown
| strength1 = 5,780 men {{weather report|fair}}
| notes = The last large battle
| weather = fair
}}
"""


def test_counts() -> None:
    found = audit([(parse(BOX, title="Ayacucho"), BOX), parse("No box at all")])
    assert (found.articles, found.conflicts, found.measured, found.left) == (2, 1, 1, 1)
    assert {name for name in FIELDS if found.fields[name]} == {
        "when.start", "when.end", "places", "sides", "combatants", "commanders", "strengths", "notes",
    }  # fmt: skip
    assert dict(found.templates) == {"weather report": 1}
    assert dict(found.parameters) == {"weather": 1}
    assert found.codes["box.none"] == 1
    assert [(place.title, place.text) for place in found.unread] == [("Ayacucho", "Unknown")]
    assert found.unread[0].before.endswith("Sucre]]<br>")


def test_shares() -> None:
    """Words in entries and values, words kept as text, words unread; they are all."""
    found = audit([(parse(BOX), BOX)])
    shown = "BattleofAyacucho 9December1824 Quinua Peru Spain AntonioJosédeSucre 5,780 men fair"
    assert dict(found.visible) == {
        "typed": len(shown.replace(" ", "")),
        "told": len("untilnoonThelastlargebattle"),
        "unread": len("Unknown"),
    }
    assert sum(found.share(kind) or 0 for kind in ("typed", "told", "unread")) == pytest.approx(1)


def test_a_text_that_is_another_is_not_measured() -> None:
    found = audit([(parse(BOX), BOX + "\nMore.")])
    assert (found.measured, found.share("typed")) == (0, None)


def test_names_do_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rare ones are forgotten; the common ones stay."""
    monkeypatch.setattr(module, "NAMES", 5)
    found = Audit()
    for index in range(40):
        text = f"{{{{Infobox military conflict|conflict=X|often=1|name {index} of it=2}}}}"
        found.add(parse(text), text)
        assert len(found.parameters) <= 11
        assert len(found.unread) <= module.UNREAD
    assert found.parameters["often"] == 40


def test_records_and_texts_are_counted_alike(tmp_path: Path) -> None:
    """A record holds no text: only what the boxes show cannot be measured."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.wikitext").write_text(BOX, encoding="utf-8")
    article = parse(BOX, title="a", title_from="file")
    (tmp_path / "records.jsonl").write_text(to_json(article, indent=None) + "\n", encoding="utf-8")
    outputs = []
    for name in ("texts", "records.jsonl"):
        result = CliRunner().invoke(main, ["audit", "--json", str(tmp_path / name)])
        assert result.exit_code == 0, result.output
        outputs.append(json.loads(result.stdout))
    texts, records = outputs
    assert texts.pop("visible")["articles"] == 1
    assert records.pop("visible")["articles"] == 0
    for output in outputs:
        for place in output["unread"]["examples"]:
            del place["before"], place["after"], place["title"]
        for finding in output["diagnostics"]:
            for example in finding["examples"]:
                del example["title"]
    assert texts == records


def test_table(tmp_path: Path) -> None:
    (tmp_path / "a.wikitext").write_text(BOX, encoding="utf-8")
    result = CliRunner().invoke(main, ["audit", str(tmp_path / "a.wikitext")])
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "1 article, 1 conflict"
    assert "  when.start       100.0%          1" in lines
    assert any("box.unknown_parameter (info)" in line for line in lines)
    assert "Sucre]]<br>⟦Unknown⟧↵| strength1" in lines[-1]


def test_an_input_that_cannot_be_read(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["audit", str(tmp_path / "none.wikitext")])
    assert result.exit_code == 1
    assert "none.wikitext" in result.stderr
    assert result.stdout.startswith("0 articles, 0 conflicts")
