"""The pages that are made from the code: codebook, diagnostics, the picture of the README.

``python docs/generate.py`` writes them; a test fails where they differ from what the code says.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from wikiconflict import Text, parse_file
from wikiconflict import model as classes
from wikiconflict.diagnostics import CODES, Diagnostic
from wikiconflict.reports.chart import chart
from wikiconflict.reports.timeline import draw
from wikiconflict.tabular import SCHEMA, Column, Table

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
from meanings import MEANINGS  # noqa: E402  (this folder is no package)

REFERENCE = HERE.parent / "fixtures" / "articles" / "mqm_militancy.txt"
#: Kept beside every entry and value; in a record they stand in `provenance`.
BESIDE = ("span", "citations")

_STYLE = """text{fill:#1d2125}.lane{font-weight:600}.sheet{fill:#fff}
@media(prefers-color-scheme:dark){text{fill:#e5e3dd}.grid{stroke:#fff}.sheet{fill:#15181b}}"""


def public_class(name: str) -> Any:
    """A class of the model, or the one that diagnostics are made of."""
    return Diagnostic if name == "Diagnostic" else getattr(classes, name)


def fields_of(name: str) -> list[str]:
    """The fields of a class that a record shows."""
    cls = public_class(name)
    own = [field.name for field in attrs.fields(cls)]
    return own if name == "Article" else [field for field in own if field not in BESIDE]


def codebook() -> str:
    """The codebook: every field of the record, then every column of every table."""
    return "\n".join(_codebook()) + "\n"


def _codebook() -> Iterator[str]:
    yield from (
        "# Codebook",
        "",
        "Every field of a record, then every column of every table. This page is made from the code "
        "(`python docs/generate.py`), so that it cannot differ from it.",
        "",
        "## Reading a record",
        "",
        "A record is one JSON object: the article's keys and those of its first conflict side by side, further "
        "conflicts under `others`. Absent text is `null`, an absent list `[]`.",
        "",
        "Dates are EDTF strings (ISO 8601-2, level 1): `1978`, `1978-05`, `1995-08-02`, circa `0480~`, uncertain "
        "`1618?`, `1644-21` spring (22 summer, 23 autumn, 24 winter), `193X`, `04XX`. Years before Christ are "
        "astronomical: 1 BC is `0000`, 331 BC is `-0330`. An unknown day is never the first.",
        "",
        "Every entry and text has a place in the page: a `span` of code points, end exclusive, and the citations "
        "beside it. In Python it is the attribute `span`, outside equality; in JSON the key `provenance` maps a JSON "
        'Pointer to `{"span": [start, end], "citations": [...]}`, for each entry, and for a value where its place '
        "differs from its entry's.",
        "",
        "## Fields",
    )
    for name, meanings in MEANINGS.items():
        cls = public_class(name)
        hints = get_type_hints(cls)
        yield from ("", f"### {name}", "", _prose(cls.__doc__ or ""), "")
        yield from ("| field | holds | meaning |", "|---|---|---|")
        for field in fields_of(name):
            yield f"| `{field}` | {_holds(hints[field])} | {_cell(meanings[field])} |"
    yield from ("", "## Vocabularies", "")
    for title, words in (
        ("Fates of commanders", classes.FATES),
        ("Kinds of losses", classes.KINDS),
        ("Kinds of outcomes", classes.OUTCOME_KINDS),
    ):
        yield f"- {title}: {', '.join(f'`{word}`' for word in words)}."
    yield from ("", "## Tables", "", "CSV, the data package and databases have these tables. " + _keys())
    for table in SCHEMA:
        yield from _table(table)


def _keys() -> str:
    return (
        "An article's key is its language and title (`und` where the language is unknown); a row's key is that, its "
        "conflict and side where it has them, and an ordinal. A key identifies a row within one revision of one "
        "article; it is no person's identity."
    )


def _table(table: Table) -> Iterator[str]:
    yield from ("", f"### Table `{table.name}`", "", f"{table.description}.".replace("..", "."), "")
    yield f"Key: {', '.join(f'`{name}`' for name in table.primary_key)}."
    yield from ("", "| column | type | meaning | example |", "|---|---|---|---|")
    for column in table.columns:
        yield f"| `{column.name}` | {_type(column)} | {_cell(_meaning(column))} | {_example(column)} |"


def _type(column: Column) -> str:
    return column.type + ("" if column.nullable else ", never null")


def _meaning(column: Column) -> str:
    unit = f" ({column.unit})" if column.unit else ""
    words = f" One of {', '.join(f'`{word}`' for word in column.vocabulary)}." if column.vocabulary else ""
    return f"{column.description}{unit}.{words}".replace("..", ".")


def _example(column: Column) -> str:
    if column.example is None:
        return ""
    shown = str(column.example).lower() if isinstance(column.example, bool) else str(column.example)
    return f"`{_cell(shown)}`"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def _prose(docstring: str) -> str:
    return re.sub(r"``", "`", " ".join(docstring.split(">>>")[0].split()))


def _holds(hint: Any) -> str:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        some = [_holds(kind) for kind in get_args(hint) if kind is not type(None)]
        return " or ".join(some) + (" or null" if type(None) in get_args(hint) else "")
    if origin is tuple:
        return f"list of {_holds(get_args(hint)[0])}"
    if origin is Literal:
        words = get_args(hint)
        return "a word of [its vocabulary](#vocabularies)" if len(words) > 5 else " or ".join(f"`{w}`" for w in words)
    if isinstance(origin, type):
        return "mapping"
    if hint is classes.Date:
        return "date"
    if hint in (Text, str):
        return "text"
    return {int: "integer", float: "number", bool: "true or false"}.get(hint) or f"[{hint.__name__}](#{_anchor(hint)})"


def _anchor(cls: type) -> str:
    return cls.__name__.lower()


def diagnostics() -> str:
    """The page of all diagnostic codes."""
    return "\n".join(_diagnostics()) + "\n"


def _diagnostics() -> Iterator[str]:
    yield from (
        "# Diagnostics",
        "",
        "What a parser finds wrong, ambiguous or had to guess is data: each finding has a code, a severity, the field "
        "it is about and its place in the source. `wikiconflict explain CODE` says the same as this page, which is "
        "made from the code (`python docs/generate.py`).",
        "",
        "- **info**: read without doubt, or nothing of the conflict was lost.",
        "- **warning**: the value may be incomplete, or was decided between two readings. Look before you use it.",
        "- **error**: the source contradicts itself.",
    )
    for area in dict.fromkeys(code.partition(".")[0] for code in CODES):
        yield from ("", f"## {area.capitalize()}", "", "| code | severity | what it means | what to do |")
        yield "|---|---|---|---|"
        for code, known in CODES.items():
            if code.startswith(f"{area}."):
                meaning = _cell(f"{known.summary[0].upper()}{known.summary[1:]}")
                yield f"| `{code}` | {known.severity} | {_markup(meaning)} | {_markup(_cell(known.remedy))} |"


def _markup(text: str) -> str:
    # what a page writes literally would be read as markup here
    return re.sub(r"(\{\{|\}\}|\[\[|\]\]|<[^>]+>|-->|\\\|)(?![^`]*`(?:[^`]*`[^`]*`)*[^`]*$)", r"`\1`", text)


def timeline() -> str:
    """The timeline of the reference document as a picture of its own."""
    drawn = chart(parse_file(REFERENCE))
    assert drawn is not None
    picture = draw(drawn, "Timeline of the MQM militancy", width="860", style=_STYLE)
    return picture.replace("</desc>", '</desc><rect class="sheet" width="100%" height="100%" fill="#fff"/>', 1) + "\n"


PAGES = {"codebook.md": codebook, "diagnostics.md": diagnostics, "timeline.svg": timeline}


def main() -> None:
    """Writes all pages."""
    for name, made in PAGES.items():
        (HERE / name).write_text(made(), encoding="utf-8")


if __name__ == "__main__":
    main()
