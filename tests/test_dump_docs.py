"""The ``console`` blocks of ``docs/how-to/dumps.md`` do what they show."""

import bz2
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from dump_maker import some_pages, write_multistream, xml

PAGE = Path(__file__).parent.parent / "docs" / "how-to" / "dumps.md"
_SECONDS = re.compile(r" in \d+ s$", re.MULTILINE)


@pytest.mark.skipif(os.name == "nt", reason="the page is written for a POSIX shell")
def test_the_examples_do_what_they_show(tmp_path: Path) -> None:
    (tmp_path / "dumps").mkdir()
    for number in (1, 2):
        pages = (
            type(page)(
                page.title.replace("Place", "Place" if number == 1 else "Town"), page.text, redirect=page.redirect
            )
            for page in some_pages(200, every=10, seed=number)
        )
        write_multistream(tmp_path / "dumps" / f"part{number}-multistream.xml.bz2", pages, stream=20)
    whole = b"".join(bz2.compress(xml(some_pages(400))[start : start + 30_000]) for start in range(0, 90_000, 30_000))
    (tmp_path / "damaged.xml.bz2").write_bytes(whole[:-3000])
    shell = f'wikiconflict() {{ "{sys.executable}" -m wikiconflict "$@"; }}\n'
    count = 0
    for block in re.findall(r"^```console\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
        parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)
        for command, shown in zip(parts[1::2], parts[2::2], strict=True):
            count += 1
            done = subprocess.run(
                ["bash", "-c", shell + command], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8"
            )
            said = done.stderr + done.stdout + (f"[exit code {done.returncode}]\n" if done.returncode else "")
            assert _SECONDS.sub("", said) == _SECONDS.sub("", shown), command
    assert count > 5
