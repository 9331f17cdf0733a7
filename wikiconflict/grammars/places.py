"""Places, larger conflicts and coordinates."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from wikiconflict import document
from wikiconflict.coordinates import find_coordinates
from wikiconflict.diagnostics import diagnose
from wikiconflict.document import Line
from wikiconflict.grammars.scanner import Flow, concatenated, flow_of, parentheses
from wikiconflict.immutable import value
from wikiconflict.model.place import Coordinates, Link
from wikiconflict.model.text import Text
from wikiconflict.reading import Leftover, Reading
from wikiconflict.source import Span
from wikiconflict.vocabulary.places import PlaceWords

_WORD = re.compile(r"[^\W_]+")
_CUT = re.compile(r"\s*(?:[;、，،؛；]|,(?!\d{3}\b))\s*")


@value
class Places:
    """What a place field says: the places as links, the display text, and coordinates that stand in it."""

    links: tuple[Link, ...] = ()
    text: Text | None = None
    coordinates: Coordinates | None = None


def read_places(lines: Sequence[Line], words: PlaceWords, *, field: str = "place") -> Reading[Places]:
    """The linked places in order; where nothing is linked, the comma-separated parts.

    Diagnostics: ``place.impossible_coordinates``. Raises nothing.

    >>> from wikiconflict.document import Link, Run
    >>> at = Span(0, 0)
    >>> field = [Line((Run("Northern ", at), Link("France", (Run("France", at),), at)), at)]
    >>> [(link.name, link.target) for link in read_places(field, PlaceWords()).value.links]
    [('France', 'France')]
    >>> [link.name for link in read_places([Line((Run("Paris, France", at),), at)], PlaceWords()).value.links]
    ['Paris', 'France']
    """
    flow = _whole(lines, words)
    drawn, problems = _drawn(lines), []
    for written in reversed(list(find_coordinates(flow.text))):
        span = flow.span(written.span.start, written.span.end)
        if written.point is None:
            problems.append(diagnose("place.impossible_coordinates", field=field, span=span))
        elif drawn is None:
            drawn = Coordinates(*written.point, span=span)
        flow = flow.without((written.span.start, written.span.end))
    if not _WORD.search(flow.text):
        return Reading(Places(coordinates=drawn), (), tuple(problems))
    text = flow.display().at(flow.span(), flow.citations)
    links = tuple(_linked(flow, words)) or tuple(_parts(flow, words))
    return Reading(Places(links, text, drawn), (), tuple(problems))


def read_part_of(lines: Sequence[Line], words: PlaceWords, *, field: str = "partof") -> Reading[tuple[Link, ...]]:
    """The linked larger conflicts in order; unlinked text is one Link without target. Raises nothing.

    >>> at = Span(0, 0)
    >>> words = PlaceWords(articles=frozenset({"the"}), part_of=("part of",))
    >>> [link.name for link in read_part_of([Line((document.Run("Part of the Cold War", at),), at)], words).value]
    ['Cold War']
    """
    flow = _whole(lines, words)
    links = tuple(_linked(flow, words))
    if links:
        return Reading(links, tuple(_between(flow, words)))
    flow = _headless(flow, words)
    if not _WORD.search(flow.text):
        return Reading(())
    end = len(flow.text.rstrip(" .,;:"))
    name = flow.display(0, end)
    return Reading((Link(name, span=name.span, citations=flow.citations),))


def read_coordinates(lines: Sequence[Line], *, field: str = "coordinates") -> Reading[Coordinates | None]:
    """The first point that a coordinates field draws or spells out, or None.

    Diagnostics: ``place.impossible_coordinates``, ``place.unreadable_coordinates``. Raises nothing.

    >>> at = Span(0, 0)
    >>> point = read_coordinates([Line((document.Run("33 30 S 18 15 W", at),), at)]).value
    >>> point and (point.latitude, point.longitude)
    (-33.5, -18.25)
    """
    drawn = _drawn(lines)
    if drawn is not None:
        return Reading(drawn)
    flow = _joined([flow_of(line) for line in lines if not line.rule])
    if not _WORD.search(flow.text):
        return Reading(None)
    for written in find_coordinates(flow.text, decimals=True):
        span = flow.span(written.span.start, written.span.end)
        if written.point is not None:
            return Reading(Coordinates(*written.point, span=span, citations=flow.citations))
        return Reading(None, (), (diagnose("place.impossible_coordinates", field=field, span=span),))
    text = flow.display()
    problem = diagnose("place.unreadable_coordinates", field=field, span=flow.span())
    return Reading(None, (Leftover(text, flow.span()),), (problem,))


def _drawn(lines: Sequence[Line]) -> Coordinates | None:
    found = next((point for line in lines for point in _points(line.inlines)), None)
    return None if found is None else Coordinates(found.latitude, found.longitude, span=found.span)


def _points(inlines: Iterable[document.Inline]) -> Iterator[document.Coordinates]:
    for inline in inlines:
        if isinstance(inline, document.Coordinates):
            yield inline
        elif isinstance(inline, document.Link):
            yield from _points(inline.label)


def _joined(flows: Iterable[Flow]) -> Flow:
    told = [flow for flow in flows if flow.text]
    return _with_gaps(told, (_gap(left, right) for left, right in pairwise(told)))


def _gap(left: Flow, right: Flow) -> str:
    close = left.text.endswith((",", ";", ":", "(")) or right.text.startswith(("(", ",", ";", ")"))
    return " " if close else ", "


def _with_gaps(flows: Sequence[Flow], gaps: Iterable[str]) -> Flow:
    return concatenated(flows, ["", *gaps]) if flows else Flow("", (), Span(0, 0))


def _whole(lines: Sequence[Line], words: PlaceWords) -> Flow:
    """The field as one flow; a line that ends in a preposition goes on in the next."""
    flows = [flow for line in lines if not line.rule and (flow := flow_of(line)).text]
    gaps: list[str] = []
    tail = ""
    for left, right in pairwise(flows):
        tail = f"{tail} {left.text}"[-20:]
        last = _WORD.findall(tail)[-1:]
        goes_on = bool(last) and last[0].casefold() in words.prepositions | words.articles
        gaps.append(" " if goes_on else _gap(left, right))
        tail = tail if goes_on else ""
    return _with_gaps(flows, gaps)


def _linked(flow: Flow, words: PlaceWords) -> Iterator[Link]:
    """The links that name something: not one without a capital in a parenthesis (``(with spillover)``)."""
    inner = parentheses(flow.text)
    for anchor in flow.links:
        name = flow.display(anchor.start, anchor.end)
        if name.islower() and any(start < anchor.start < end for start, end in inner):
            continue
        if anchor.target and _WORD.search(name) and not _is_glue(name, words):
            yield Link(name, anchor.target, span=anchor.span, citations=())


def _is_glue(text: str, words: PlaceWords) -> bool:
    glue = words.prepositions | words.conjunctions | words.articles
    return all(word.casefold() in glue for word in _WORD.findall(text))


def _parts(flow: Flow, words: PlaceWords) -> Iterator[Link]:
    inner = parentheses(flow.text)
    cuts = [
        (match.start(), match.end())
        for match in _CUT.finditer(flow.text)
        if not any(start < match.start() < end for start, end in inner)
    ]
    for part in flow.split(cuts):
        first = _WORD.match(part.text)
        if first and first[0].casefold() in words.conjunctions:
            part = part.slice(first.end())
        part = part.slice(0, len(part.text.rstrip(" .,;:")))
        if _WORD.search(part.text) and not _is_glue(part.text, words):
            name = part.display()
            yield Link(name, span=name.span, citations=part.citations)


def _headless(flow: Flow, words: PlaceWords) -> Flow:
    """The flow without ``part of`` and an article at its head."""
    for heads in (words.part_of, tuple(words.articles)):
        folded = flow.text.casefold()
        head = next((head for head in heads if folded.startswith(head + " ")), "")
        flow = flow.slice(len(head)) if len(folded) == len(flow.text) else flow
    return flow


def _between(flow: Flow, words: PlaceWords) -> Iterator[Leftover]:
    """What stands between the links and says something."""
    opening = {word for phrase in words.part_of for word in phrase.split()}
    at = 0
    for start, end in [*((a.start, a.end) for a in flow.links), (len(flow.text), len(flow.text))]:
        said = [w for w in _WORD.findall(flow.text[at:start]) if w.casefold() not in opening]
        if said and not _is_glue(" ".join(said), words):
            text = flow.display(at, start)
            yield Leftover(str(text), text.span or flow.span())
        at = max(at, end)
