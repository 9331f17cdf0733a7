"""Coordinates as numbers: the arguments of a coordinate template, and coordinates written out in plain text.

Degrees are decimal; south and west are negative. What no globe holds (latitude 91°, 75 minutes) is read as None.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from wikiconflict.source import Span

Point = tuple[float, float]

HEMISPHERES: Mapping[str, tuple[str, int]] = {"N": ("lat", 1), "S": ("lat", -1), "E": ("lon", 1), "W": ("lon", -1)}
"""Letters of the compass: axis and sign. A wiki that writes ``O`` for west passes a table of its own."""

_NUMBER = re.compile(r"([-+−]?)\s*(\d{1,3}(?:\.\d{0,20})?)\s*[°º˚′'’″\"”]{0,2}\s*([A-Za-z]?)")
_SIGNED = r"(?P<{0}>[-+−]?\d{{1,3}}(?:\.\d{{1,20}})?)\s{{0,3}}[°º˚]?"
_DECIMAL_PAIR = re.compile(_SIGNED.format("lat") + r"\s{0,3}(?:[,;/]\s{0,3}|\s)" + _SIGNED.format("lon"))
_ANGLE = (
    r"(?P<{0}d>\d{{1,3}}(?:\.\d{{1,20}})?)(?:\s{{0,3}}[°º˚d:]\s{{0,3}}|\s{{1,3}}|(?=\s{{0,3}}[{1}]))"
    r"(?:(?P<{0}m>\d{{1,2}}(?:\.\d{{1,20}})?)(?:\s{{0,3}}[′'’´:]\s{{0,3}}|\s{{1,3}}|(?=\s{{0,3}}[{1}])))?"
    r"(?:(?P<{0}s>\d{{1,2}}(?:\.\d{{1,20}})?)\s{{0,3}}(?:″|\"|”|''|′′|’’)?\s{{0,3}})?"
)


@attrs.frozen
class Written:
    """Coordinates found in a text: where they stand in it, and the point, or None when no globe holds it."""

    span: Span
    point: Point | None


def read_coord(
    args: Sequence[str], display: str | None = None, hemispheres: Mapping[str, tuple[str, int]] = HEMISPHERES
) -> tuple[float, float, bool] | None:
    """Latitude, longitude, and whether the page shows them as its own, from the arguments of ``{{coord}}``.

    ``args`` are the positional arguments, ``display`` the argument of that name. Degrees, minutes and seconds with
    letters, decimals with letters, and signed decimals are read; ``type:`` and ``region:`` settings are passed over.
    Returns None when the arguments give no point on the globe; raises nothing.

    >>> read_coord(["48", "30", "N", "2", "15", "W", "region:FR"], "inline,title")
    (48.5, -2.25, True)
    >>> read_coord(["-32.5", "86.25"])
    (-32.5, 86.25, False)
    >>> read_coord(["91", "N", "2", "E"]) is None
    True
    """
    point = _from_arguments([arg.strip() for arg in args], hemispheres)
    if point is None:
        return None
    shown = {part.strip() for part in (display or "").casefold().split(",")}
    title = bool(shown & {"title", "t", "it", "ti"}) or any("title" in part for part in shown)
    return (*point, title)


def _from_arguments(args: Sequence[str], hemispheres: Mapping[str, tuple[str, int]]) -> Point | None:
    axes: dict[str, float | None] = {}
    numbers: list[tuple[str, float]] = []
    for arg in args:
        if ":" in arg:
            break
        letter = arg.upper()
        if letter in hemispheres:
            axis, sign = hemispheres[letter]
            axes[axis] = _angle(numbers, sign)
            numbers = []
            continue
        match = _NUMBER.fullmatch(arg)
        if match is None:
            if arg and not numbers and not axes:
                return next((written.point for written in find_coordinates(arg, decimals=True)), None)
            continue
        numbers.append((match[1], float(match[2])))
        if match[3].upper() in hemispheres:
            axis, sign = hemispheres[match[3].upper()]
            axes[axis] = _angle(numbers, sign)
            numbers = []
    if not axes and len(numbers) in (2, 4, 6):
        half = len(numbers) // 2
        return _point(_angle(numbers[:half], 1), _angle(numbers[half:], 1))
    return _point(axes.get("lat"), axes.get("lon"))


def _angle(numbers: Sequence[tuple[str, float]], sign: int) -> float | None:
    if not 1 <= len(numbers) <= 3 or any(value >= 60 for _, value in numbers[1:]):
        return None
    size: float = sum(value / 60**index for index, (_, value) in enumerate(numbers))
    return -size if sign < 0 or numbers[0][0] in ("-", "−") else size


def _point(latitude: float | None, longitude: float | None) -> Point | None:
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return round(latitude, 6), round(longitude, 6)


def _pattern(hemispheres: Mapping[str, tuple[str, int]]) -> re.Pattern[str]:
    letters = {axis: "".join(k for k, (a, _) in hemispheres.items() if a == axis) for axis in ("lat", "lon")}
    angles = {axis: _ANGLE.format(axis, letters[axis]) for axis in letters}
    between = r"\s{0,3}[,;/]?\s{0,3}"
    after = between.join(rf"{angles[axis]}(?P<{axis}h>[{letters[axis]}])(?![^\W\d_])" for axis in letters)
    return re.compile(rf"(?<![\w.]){after}")


_WRITTEN = _pattern(HEMISPHERES)


def find_coordinates(
    text: str, *, decimals: bool = False, hemispheres: Mapping[str, tuple[str, int]] = HEMISPHERES
) -> Iterator[Written]:
    """Coordinates that a text spells out, in order; pairs of bare decimals only when ``decimals`` asks for them.

    >>> [found.point for found in find_coordinates("24 51 36 N 67 0 36 E")]
    [(24.86, 67.01)]
    >>> [found.point for found in find_coordinates("Paris, 48°51′N 2°21′E, 1944")]
    [(48.85, 2.35)]
    """
    found = False
    for match in (_WRITTEN if hemispheres is HEMISPHERES else _pattern(hemispheres)).finditer(text):
        found = True
        values = []
        for axis in ("lat", "lon"):
            parts = [("", float(match[axis + unit])) for unit in "dms" if match[axis + unit]]
            values.append(_angle(parts, hemispheres[match[axis + "h"]][1]))
        yield Written(Span(match.start(), match.end()), _point(*values))
    if decimals and not found and (pair := _DECIMAL_PAIR.fullmatch(text.strip())):
        start = len(text) - len(text.lstrip())
        latitude, longitude = (float(pair[axis].replace("−", "-")) for axis in ("lat", "lon"))
        yield Written(Span(start, start + len(pair[0])), _point(latitude, longitude))
