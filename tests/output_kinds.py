"""Every kind of output that the command writes: how it is asked for, and what of it must be the same at every run."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

COMMAND = (sys.executable, "-m", "wikiconflict")

#: Kind -> the command's arguments before the inputs, and the output's name.
KINDS: dict[str, tuple[tuple[str, ...], str]] = {
    "json": (("convert", "--to", "json"), "out.json"),
    "jsonl": (("convert", "--to", "jsonl", "-q"), "out.jsonl"),
    "csv": (("convert", "--to", "csv", "-q"), "tables/"),
    "parquet": (("convert", "--to", "parquet", "-q"), "tables/"),
    "jsonld": (("convert", "--to", "jsonld"), "out.jsonld"),
    "md": (("convert", "--to", "md"), "dossiers/"),
    "html": (("report",), "pages/"),
    "sqlite": (("store",), "out.sqlite"),
}


def arguments(kind: str, *inputs: str | Path) -> list[str]:
    verb, output = KINDS[kind]
    return [*COMMAND, *verb, *map(str, inputs), "--db" if kind == "sqlite" else "-o", output]


def run(kind: str, home: Path, *inputs: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a folder; its output stands there."""
    return subprocess.run(arguments(kind, *inputs), cwd=home, env=os.environ | environment, capture_output=True)


def written(home: Path) -> dict[str, bytes]:
    """What stands in a folder: the bytes of each file, and of a database its statements; without reports of the run."""
    found = {}
    for path in sorted(home.rglob("*")):
        name = str(path.relative_to(home))
        if path.is_file() and not name.endswith(".run.json"):
            found[name] = "\n".join(statements(path)).encode() if path.suffix == ".sqlite" else path.read_bytes()
    return found


def statements(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()
