"""Statements: the cases of ``fixtures/grammars/statements*.md``, and what holds of every input."""

import pytest
from case_blocks import Case, cases, lines_from
from hypothesis import given
from hypothesis import strategies as st

from wikiconflict.grammars.statements import read_statements
from wikiconflict.languages.en.statements import STATEMENTS


@pytest.mark.parametrize("case", cases("statements*.md"), ids=lambda case: case.title)
def test_case(case: Case) -> None:
    flattened = case.all("flattened")
    lines = lines_from(flattened, flattened=True) if flattened else lines_from(case.all("line"))
    reading = read_statements(lines, STATEMENTS)
    assert list(reading.value) == case.all("statement")
    assert set(case.all("code")) <= {problem.code for problem in reading.diagnostics}


_PIECES = st.sampled_from(
    ["of the", "and", "Peace", "•", "* a", "-", "(", ")", ":", "1784", "Smith's home", "ceded", "\x00"]
)


@given(st.lists(st.one_of(_PIECES, st.text(max_size=10)), max_size=20), st.booleans())
def test_never_raises_and_loses_no_letter(pieces: list[str], flattened: bool) -> None:
    text = ", ".join(pieces).replace("[", "").replace("{", "")
    read = read_statements(lines_from([text], flattened=flattened), STATEMENTS).value
    assert [c for c in "".join(read) if c.isalnum()] == [c for c in text if c.isalnum()]
    assert all(statement.span is not None for statement in read)
