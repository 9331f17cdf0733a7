"""Counts the steps of parsing, the same at every run: ``python steps.py PLACE`` prints those of every shape there.

A step is a line of Python that is run, or a character that is looked at by a search, a copy or a regular expression:
the page is a string that counts what is done with it, and so are its parts; patterns count how far they look. What a
regular expression goes back for, and how long it looks where it finds nothing at its place, is not seen: ``make bench``
measures that by the clock.

It runs in a process of its own, since patterns must be made here before the library makes any.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

_lines = count()
_tick = _lines.__next__
_characters = 0


def _looked_at(number: int) -> None:
    global _characters
    _characters += max(number, 0)


class Counted(str):
    """A text that counts the characters which its methods pass over."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> str:
        part = super().__getitem__(key)
        _looked_at(len(part))
        return Counted(part) if len(part) > 1 else part


def _counted_method(name: str) -> Callable[..., Any]:
    method = getattr(str, name)

    def counted(self: str, *arguments: Any) -> Any:
        result = method(self, *arguments)
        _looked_at(_reach(name, self, arguments, result))
        return Counted(result) if isinstance(result, str) else result

    return counted


def _bounds(given: tuple[Any, ...], text: Any) -> tuple[int, int]:
    """Where a method with these bounds begins and ends, each of which may be left out."""
    start, end, _ = slice(*(*given, None, None)[:2]).indices(len(text))
    return start, end


def _reach(name: str, text: str, arguments: tuple[Any, ...], result: Any) -> int:
    """How many characters a method looked at."""
    if name in ("find", "index", "rfind"):
        start, end = _bounds(arguments[1:], text)
        if result < 0:
            return end - start
        return end - result if name == "rfind" else result - start
    return len(text)


for _name in "find index rfind count replace split splitlines strip lower casefold upper partition isspace".split():
    setattr(Counted, _name, _counted_method(_name))


class CountedPattern:
    """A pattern that counts the characters between where it begins to look and where it stops."""

    def __init__(self, pattern: "re.Pattern[Any]") -> None:
        self._pattern = pattern

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pattern, name)

    def _matched(self, match: "re.Match[Any] | None", text: Any, bounds: tuple[int, ...], missed: bool) -> Any:
        start, end = _bounds(bounds, text)
        _looked_at(match.end() - start if match else end - start if missed else 1)
        return match

    def match(self, text: Any, *bounds: int) -> Any:
        return self._matched(self._pattern.match(text, *bounds), text, bounds, False)

    def fullmatch(self, text: Any, *bounds: int) -> Any:
        return self._matched(self._pattern.fullmatch(text, *bounds), text, bounds, False)

    def search(self, text: Any, *bounds: int) -> Any:
        return self._matched(self._pattern.search(text, *bounds), text, bounds, True)

    def finditer(self, text: Any, *bounds: int) -> Iterator[Any]:
        start, end = _bounds(bounds, text)
        for match in self._pattern.finditer(text, *bounds):
            _looked_at(match.end() - start)
            start = match.end()
            yield match
        _looked_at(end - start)

    def findall(self, text: Any, *bounds: int) -> Any:
        _looked_at(len(text))
        return self._pattern.findall(text, *bounds)

    def split(self, text: Any, maxsplit: int = 0) -> Any:
        _looked_at(len(text))
        return self._pattern.split(text, maxsplit)

    def sub(self, by: Any, text: Any, count: int = 0) -> Any:
        _looked_at(len(text))
        return self._pattern.sub(by, text, count)


def steps_of(work: Callable[[str], object], text: str) -> int:
    """The steps that a call takes on a text."""
    global _lines, _tick, _characters
    _lines, _characters = count(), 0
    _tick = _lines.__next__
    sys.settrace(_trace)
    try:
        work(Counted(text))
    finally:
        sys.settrace(None)
    return next(_lines) + _characters


def _trace(frame: Any, event: str, argument: Any) -> Any:
    _tick()
    return _trace


def count_patterns() -> None:
    """From now on, patterns count: those made before do not."""
    make = re.compile
    re.compile = lambda *arguments, **options: CountedPattern(make(*arguments, **options))  # type: ignore[assignment]


def main() -> None:
    import cattrs  # noqa: F401
    import mwparserfromhell  # noqa: F401
    from linear_shapes import PLACES, SHAPES, page

    count_patterns()
    from wikiconflict import parse

    place, *sizes = sys.argv[1:]
    parse(PLACES[place]("x", 1), language="en")

    def work(text: str) -> object:
        return parse(text, language="en", steps=10**9)

    counted = {shape: [steps_of(work, page(place, shape, int(size))) for size in sizes] for shape in SHAPES}
    print(json.dumps(counted))


if __name__ == "__main__":
    main()
