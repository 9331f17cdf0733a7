"""Places, larger conflicts, coordinates: the cases of ``fixtures/grammars/places*.md``; what holds of any input."""

import attrs
import pytest
from case_blocks import Case, cases, lines_from
from hypothesis import given
from hypothesis import strategies as st

from wikiconflict.coordinates import find_coordinates, read_coord
from wikiconflict.document import Coordinates as Drawn
from wikiconflict.document import Line, Run
from wikiconflict.grammars.places import read_coordinates, read_part_of, read_places
from wikiconflict.languages.en.places import PLACES
from wikiconflict.model import Coordinates, Link
from wikiconflict.source import Span


@attrs.frozen
class Found:
    links: tuple[Link, ...] = ()
    point: Coordinates | tuple[float, float] | None = None
    codes: frozenset[str] = frozenset()
    unread: tuple[str, ...] = ()


def read(case: Case) -> Found:
    if case.one("coord") is not None:
        found = read_coord((case.one("coord") or "").split("|"))
        return Found(point=found and found[:2])
    if case.one("coordinates") is not None:
        point = read_coordinates(lines_from(case.all("coordinates")))
        codes = frozenset(problem.code for problem in point.diagnostics)
        return Found(point=point.value, codes=codes, unread=tuple(left.text for left in point.unread))
    if case.one("partof") is not None:
        larger = read_part_of(lines_from(case.all("partof")), PLACES)
        return Found(larger.value, unread=tuple(left.text for left in larger.unread))
    flattened = case.all("flattened place")
    lines = lines_from(flattened, flattened=True) if flattened else lines_from(case.all("place"))
    places = read_places(lines, PLACES)
    codes = frozenset(problem.code for problem in places.diagnostics)
    return Found(places.value.links, places.value.coordinates, codes)


@pytest.mark.parametrize("case", cases("places*.md"), ids=lambda case: case.title)
def test_case(case: Case) -> None:
    found = read(case)
    shown = [f"{link.name} -> {link.target}" if link.target else str(link.name) for link in found.links]
    assert shown == case.all("link")
    point = found.point
    pair = (point.latitude, point.longitude) if isinstance(point, Coordinates) else point
    wanted = case.one("point")
    assert pair == (None if wanted in (None, "none") else tuple(float(part) for part in (wanted or "").split(",")))
    assert set(case.all("code")) <= found.codes
    assert set(case.all("unread")) <= set(found.unread)


def test_drawn_coordinates_come_first() -> None:
    at = Span(3, 9)
    line = Line((Run("Rome, 10°N 20°E ", Span(0, 3)), Drawn(41.9, 12.5, at, title=True)), Span(0, 9))
    assert read_places([line], PLACES).value.coordinates == Coordinates(41.9, 12.5)
    assert read_coordinates([line]).value == Coordinates(41.9, 12.5)


@pytest.mark.parametrize("display", ["title", "inline,title", "title,inline", "it", "t", "Title", "inline, title"])
def test_title_coordinates(display: str) -> None:
    assert read_coord(["1", "2"], display) == (1.0, 2.0, True)


@pytest.mark.parametrize("display", [None, "", "inline", "i"])
def test_inline_coordinates(display: str | None) -> None:
    assert read_coord(["1", "2"], display) == (1.0, 2.0, False)


_PIECES = st.sampled_from(
    ["[[A|B]]", "[[ ]]", ",", "near", "(", ")", "10°", "20′", "N", "E", "of", "part of", "{X}", "\x00"]
)
_TEXTS = st.lists(st.one_of(_PIECES, st.text(max_size=10)), max_size=20).map(" ".join)


@given(_TEXTS)
def test_never_raises(text: str) -> None:
    lines = lines_from([text])
    assert all(link.span is not None for link in read_places(lines, PLACES).value.links)
    read_part_of(lines, PLACES)
    read_coordinates(lines)


@given(
    st.lists(st.one_of(st.sampled_from(["1", "N", "W", "-5.5", "59", "60", "type:x", "1.", ""]), st.text(max_size=6)))
)
def test_any_arguments(args: list[str]) -> None:
    found = read_coord(args)
    assert found is None or (abs(found[0]) <= 90 and abs(found[1]) <= 180)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_decimals_come_back(latitude: float, longitude: float) -> None:
    written = f"{latitude:.5f}, {longitude:.5f}"
    (found,) = find_coordinates(written, decimals=True)
    assert found.point == pytest.approx((latitude, longitude), abs=1e-5)
