"""The case files of ``fixtures``: blocks that open with ``## title`` and hold ``key: value`` rows."""

from pathlib import Path

import attrs

from wikiconflict.document import Flag, Inline, Line, Link, Opener, Run
from wikiconflict.source import Span

FIXTURES = Path(__file__).parent.parent / "fixtures"


@attrs.frozen
class Case:
    """One case: its title and its rows in order; a row may repeat."""

    title: str
    rows: tuple[tuple[str, str], ...]

    def all(self, key: str) -> list[str]:
        """The values of every row of that key."""
        return [value for name, value in self.rows if name == key]

    def one(self, key: str) -> str | None:
        """The value of the first row of that key."""
        return next(iter(self.all(key)), None)


def cases(pattern: str, folder: str = "grammars") -> list[Case]:
    """The cases of the files that match; a file without cases, or a pattern without files, is an error."""
    files = sorted((FIXTURES / folder).glob(pattern))
    if not files:
        raise FileNotFoundError(f"no case file matches {FIXTURES / folder / pattern}")
    found = []
    for file in files:
        blocks = file.read_text(encoding="utf-8").split("\n## ")[1:]
        if not blocks:
            raise ValueError(f"{file} holds no case")
        found += [_case(block) for block in blocks]
    return found


def _case(block: str) -> Case:
    title, *lines = block.split("\n")
    rows = [tuple(part.strip() for part in line.split(":", 1)) for line in lines if ":" in line]
    return Case(title.strip(), tuple((row[0], row[1]) for row in rows))


def lines_from(rows: list[str], *, flattened: bool = False) -> tuple[Line, ...]:
    """Lines as a dialect would read them from rows of simple wikitext.

    A row is a line; ``*`` opens a bullet, ``+`` an item of a list template, ``<br>`` breaks, ``[[target|label]]`` is a
    link, ``{name}`` a flag, ``----`` a rule. Of flattened text the commas part lines, too.
    """
    found: list[Line] = []
    at = 0
    for row in rows:
        pieces = row.split(", ") if flattened else row.split("<br>")
        for index, piece in enumerate(pieces):
            opener: Opener = "newline" if index == 0 else "comma" if flattened else "break"
            depth = found[-1].depth if index and found and not flattened else 0
            text = piece.strip()
            if text == "----":
                found.append(Line((), Span(at, at + 4), rule=True))
                continue
            if text.startswith("* ") or text == "*":
                opener, depth, text = "bullet", 1, text[1:].strip()
            elif text.startswith("+ "):
                opener, text = "item", text[2:]
            found.append(Line(tuple(_inlines(text, at)), Span(at, at + len(text)), depth, opener))
            at += len(text) + 1
    return tuple(found)


def _inlines(text: str, at: int) -> list[Inline]:
    found: list[Inline] = []
    while text:
        link, flag = text.find("[["), text.find("{")
        start = min((p for p in (link, flag) if p >= 0), default=len(text))
        if start:
            found.append(Run(text[:start], Span(at, at + start)))
        if start == len(text):
            break
        closing = "]]" if start == link else "}"
        inner, _, rest = text[start:].partition(closing)
        size = len(inner) + len(closing)
        span = Span(at + start, at + start + size)
        if closing == "}":
            found.append(Flag(inner[1:], span))
        else:
            target, bar, label = inner[2:].partition("|")
            label = label if bar else target
            shown = Span(span.end - 2 - len(label), span.end - 2)
            found.append(Link(target, (Run(label, shown),), span))
        text, at = rest, span.end
    return found
