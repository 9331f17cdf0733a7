"""Templates, by the case file ``templates.md``: each name of a row, in the forms that editors give a name."""

import pytest
from case_blocks import Case, cases

from wikiconflict.dialects.wikitext import read_wikitext
from wikiconflict.document import Coordinates, Document, Flag, Footnote, Image, Inline, Line, Link, Mark, Run, Value
from wikiconflict.languages import language_of

CASES = cases("templates.md")

FORMS = (
    "{}",
    " {} ",
    "\n {}\n",
    "Template:{}",
    "template: {}",
    "<!-- a remark -->{}",
    "{}<!-- a remark -->",
)


def names(case: Case) -> list[str]:
    """The template names of a case; a case without any stands for its text alone."""
    return [name.strip() for row in case.all("names") for name in row.split(",")] or [""]


def written(name: str) -> list[str]:
    """A name in the forms that call the same template."""
    if ":" in name:  # a parser function: no page of the namespace, and no argument
        return [name, name.upper(), f" {name}"]
    spelt = {name, name[:1].upper() + name[1:], name.replace(" ", "_"), name.replace(" ", "  ")}
    return sorted(spelt) + [form.format(name) for form in FORMS[1:]]


def document(value: str) -> Document:
    text = f"{{{{Infobox military conflict\n| conflict = A battle\n| combatant1 = {value}\n| result = Victory\n}}}}\n"
    return read_wikitext(text, language_of("en"))


def shown(value: Value) -> list[str]:
    """The lines of a value in the notation that the case file explains."""
    return [line for line in (shown_line(line) for line in value.lines) if line]


def shown_line(line: Line) -> str:
    if line.rule:
        return "----"
    text = " ".join("".join(map(shown_inline, line.inlines)).split())
    return "*" * line.depth + (" " if line.depth and text else "") + ("= " if line.heading else "") + text


def shown_inline(inline: Inline) -> str:
    match inline:
        case Run(text):
            return f"'''{text}'''" if inline.bold and text.strip() else text
        case Link(target, label):
            shown = "".join(map(shown_inline, label))
            return f"[[{target}]]" if shown == target else f"[[{target}|{shown}]]"
        case Flag(name):
            return "{" + name + (f"|{inline.variant}" if inline.variant else "") + "}"
        case Mark(fate):
            return f"<{fate}>"
        case Footnote():
            return "^"
        case Image(file):
            return f"!{file}" + (f"({inline.caption})" if inline.caption else "")
        case Coordinates(latitude, longitude):
            return f"@{latitude},{longitude}"
        case _:
            return "_"


def read(value: str) -> tuple[list[str], list[str]]:
    """The lines that a value gives and the codes of its diagnostics."""
    page = document(value)
    (parameter,) = (p for p in page.boxes[0].parameters if p.field == "combatant")
    assert [p.field for p in page.boxes[0].parameters] == ["conflict", "combatant", "result"]
    return shown(parameter.value), [problem.code for problem in page.diagnostics]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_templates(case: Case) -> None:
    codes = case.all("code")
    for name in names(case):
        value = "\n".join(row.replace("@", name) for row in case.all("in"))
        assert read(value) == (case.all("out"), codes), name


@pytest.mark.parametrize("case", [case for case in CASES if case.all("names")], ids=lambda case: case.title)
def test_forms_of_the_name(case: Case) -> None:
    """Capital letters, underscores, spaces, remarks and the namespace do not tell templates apart."""
    for name in names(case):
        for form in written(name):
            value = "\n".join(row.replace("@", form) for row in case.all("in"))
            assert read(value)[0] == case.all("out"), form


def test_no_name_stands_twice() -> None:
    """A name in several cases is fine; in one case it would only be counted twice."""
    for case in CASES:
        assert len(set(names(case))) == len(names(case)), case.title
