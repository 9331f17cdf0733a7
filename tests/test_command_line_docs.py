"""The ``console`` blocks of ``docs/how-to/command-line.md`` do what they show."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parent.parent / "docs" / "how-to" / "command-line.md"
ARTICLES = {
    "battles/cannae.wikitext": "{{Infobox military conflict\n| conflict = Battle of Cannae\n"
    "| date = 2 August 216 BC\n"
    "| combatant1 = [[Carthage]]\n| combatant2 = [[Rome]]\n| commander1 = [[Hannibal]]\n}}\n",
    "hastings.txt": "= Battle of Hastings =\n\nInfobox\n- Conflict: Battle of Hastings\n- Date: 14 October 1066\n"
    "- Combatant1: Normans\n- Combatant2: English\n- Commander2: Harold Godwinson\n",
    "map.svg": "<svg/>",
    "../wikis/cannae.en.wikitext": "{{Infobox military conflict\n| conflict = Battle of Cannae\n"
    "| date = 2 August 216 BC\n"
    "| combatant1 = [[Carthage]]\n| combatant2 = [[Roman Republic|Rome]]\n| strength2 = 86,400 men\n}}\n",
    "../wikis/cannae.de.wikitext": "{{Infobox Militärischer Konflikt\n|KONFLIKT=Schlacht von Cannae\n"
    "|DATUM=2. August 216 v. Chr.\n|KONTRAHENT1=[[Karthago]]\n|KONTRAHENT2=[[Römische Republik]]\n"
    "|TRUPPENSTÄRKE2=80.000 Mann\n}}\n",
}


def blocks() -> list[list[tuple[str, str]]]:
    """Each block as pairs of a command and what follows it."""
    found = []
    for block in re.findall(r"^```console\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
        parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)
        found.append(list(zip(parts[1::2], parts[2::2], strict=True)))
    return found


@pytest.mark.skipif(os.name == "nt", reason="the page is written for a POSIX shell")
def test_the_examples_do_what_they_show(tmp_path: Path) -> None:
    for name, text in ARTICLES.items():
        path = tmp_path / "articles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shell = f'wikiconflict() {{ "{sys.executable}" -m wikiconflict "$@"; }}\n'
    commands = [pair for block in blocks() for pair in block]
    assert len(commands) > 10
    for command, shown in commands:
        done = subprocess.run(
            ["bash", "-c", shell + command], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False
        )
        said = done.stderr + done.stdout
        if done.returncode:
            said += f"[exit code {done.returncode}]\n"
        assert said == shown, command
