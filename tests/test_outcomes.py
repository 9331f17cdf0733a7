"""Outcomes: the cases of ``fixtures/grammars/outcomes*.md``, and what holds of every input."""

import re

import attrs
import pytest
from case_blocks import Case, cases, lines_from
from hypothesis import given
from hypothesis import strategies as st

from wikiconflict.grammars.outcomes import read_outcome
from wikiconflict.languages.en.countries import COUNTRIES
from wikiconflict.languages.en.outcomes import OUTCOMES
from wikiconflict.languages.en.statements import STATEMENTS
from wikiconflict.model import Combatant, Commander, Outcome, Side, StrengthFigure, Text, Unit
from wikiconflict.reading import Reading

_ENTRY = re.compile(r"(?:(?P<group>[^>{]+)>)?\s*(?P<name>[^{]*)(?:\{(?P<flag>[^}|]+)[^}]*\})?")


def read(case: Case) -> Reading[Outcome | None]:
    sides = [side(int(key), value) for key, value in case.rows if key.isdigit()]
    flattened = case.all("flattened")
    lines = lines_from(flattened, flattened=True) if flattened else lines_from(case.all("result"))
    return read_outcome(lines, OUTCOMES, sides, countries=COUNTRIES, statements=STATEMENTS)


def side(number: int, written: str) -> Side:
    combatants: list[Combatant] = []
    built = Side(number)
    for entry in (part.strip() for part in written.split(";")):
        mark = entry[:1] if entry[:1] in "+&@#~=" else ""
        match = _ENTRY.fullmatch(entry.removeprefix(mark))
        assert match, entry
        name, group, flag = (Text(match[key].strip()) if match[key] else None for key in ("name", "group", "flag"))
        name = name or Text()
        if mark == "=":
            built = attrs.evolve(built, label=name)
        elif mark == "@":
            person = Commander(name, flags=(flag,) if flag else (), group=group)
            built = attrs.evolve(built, commanders=(*built.commanders, person))
        elif mark == "#":
            built = attrs.evolve(built, units=(*built.units, Unit(name, flag=flag, group=group)))
        elif mark == "~":
            built = attrs.evolve(built, strengths=(*built.strengths, StrengthFigure(who=name or None, group=group)))
        elif mark == "&":
            combatants[-1] = attrs.evolve(combatants[-1], members=(*combatants[-1].members, Combatant(name, flag=flag)))
        else:
            combatants.append(Combatant(name, flag=flag, group=group, role="supporter" if mark else "belligerent"))
    return attrs.evolve(built, combatants=tuple(combatants))


@pytest.mark.parametrize("case", cases("outcomes*.md"), ids=lambda case: case.title)
def test_case(case: Case) -> None:
    reading = read(case)
    outcome = reading.value
    if case.one("kind") == "none":
        assert outcome is None
        return
    assert outcome is not None
    assert (outcome.kind, ", ".join(map(str, outcome.winners))) == (case.one("kind"), case.one("winners"))
    if case.all("statement"):
        assert list(outcome.statements) == case.all("statement")
    assert set(case.all("code")) <= {problem.code for problem in reading.diagnostics}


_WORDS = st.sampled_from(
    [
        *(
            "victory",
            "British",
            "defeat",
            "of",
            "by",
            "Anglo-",
            "-",
            "–",
            ",",
            "and",
            "no",
            "disputed",
            "won",
            "(",
            ")",
        ),
        *("Pyrrhic", "Treaty", "ceasefire", "<br>", "* ", "•", "[[A|B]]", "{X}", "success", "anti-", "US-led", "\x00"),
    ]
)
_PARTIES = (
    "Kingdom of Great Britain {UK}; +France; &Corsica; @John; ~British > troops",
    "France; #Army of Italy",
    "=x",
)


@given(st.lists(st.one_of(_WORDS, st.text(max_size=8)), max_size=25), st.lists(st.sampled_from(_PARTIES), max_size=3))
def test_never_raises(words: list[str], parties: list[str]) -> None:
    sides = [side(number, written) for number, written in enumerate(parties, 1)]
    lines = lines_from([" ".join(words)])
    outcome = read_outcome(lines, OUTCOMES, sides, countries=COUNTRIES, statements=STATEMENTS).value
    assert outcome is None or set(outcome.winners) <= {1, 2, 3}
    assert outcome is None or outcome.statements[0] == outcome.verdict
