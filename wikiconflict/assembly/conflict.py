"""One box into one Conflict."""

import unicodedata
from collections import Counter
from collections.abc import Iterable

import attrs

from wikiconflict.assembly.accounting import unread_words
from wikiconflict.assembly.collector import Collector
from wikiconflict.assembly.fields import STATEMENTS, TEXTS, TOLLS, is_detail
from wikiconflict.assembly.pictures import read_images
from wikiconflict.assembly.sides import figure_items, read_sides
from wikiconflict.coordinates import read_coord
from wikiconflict.diagnostics import diagnose
from wikiconflict.document import Coordinates as Drawn
from wikiconflict.document import Document, Infobox, Line, Parameter
from wikiconflict.grammars.dates import DateField, read_date_field
from wikiconflict.grammars.lists import lines_of
from wikiconflict.grammars.outcomes import read_outcome
from wikiconflict.grammars.places import read_coordinates, read_part_of, read_places
from wikiconflict.grammars.quantities import read_casualties, read_toll
from wikiconflict.grammars.scanner import Flow, flow_of, join
from wikiconflict.grammars.statements import read_statements
from wikiconflict.model.conflict import Conflict
from wikiconflict.model.dates import Period
from wikiconflict.model.place import Coordinates, Link
from wikiconflict.model.quantity import CasualtyFigure
from wikiconflict.model.text import Text
from wikiconflict.source import Span
from wikiconflict.vocabulary.language import Language


def is_conflict(box: Infobox) -> bool:
    """Whether a box speaks of a conflict: an event does where it has both participants and casualties."""
    if box.canonical != "event":
        return True
    given = {parameter.field for parameter in box.parameters if parameter.value.lines}
    return bool(given & {"combatant", "perpetrators"}) and bool(given & set(TOLLS))


def assemble_conflict(
    box: Infobox, document: Document, language: Language, title: str | None, collector: Collector
) -> Conflict:
    """Reads every parameter of a box; ``title`` may supply a missing year."""
    when, phases = _dates(box, language, title, collector)
    sides = read_sides(box, language, when, collector)
    status = _text(box, "status")
    outcome = None
    for parameter in _given(box, "result"):
        reading = read_outcome(
            parameter.value.lines,
            language.outcomes,
            sides.sides,
            countries=language.countries,
            statements=language.statements,
        )
        outcome = collector.take(reading, "result")
        if status is not None:
            collector.diagnostics.append(diagnose("box.status_and_result", field="status", span=status.span))
    place_text, places, coordinates = _places(box, document, language, collector)
    texts = {field: _statements(box, field, language, collector) for field in STATEMENTS}
    name, names = _names(box)
    details: dict[str, tuple[Text, ...]] = {}
    for parameter in box.parameters:
        field = parameter.field
        if is_detail(field) and parameter.value.lines:
            statements = collector.take(read_statements(parameter.value.lines, language.statements, field=field), field)
            details[field] = (*details.get(field, ()), *statements)
    if names:
        details["native_name"] = (*details.get("native_name", ()), *names)
    conflict = Conflict(
        name=name or Text(title or ""),
        infobox=box.canonical,
        part_of=_part_of(box, language, collector),
        when=when,
        phases=phases.phases,
        places=places,
        place_text=place_text,
        coordinates=coordinates,
        outcome=outcome,
        status=status,
        territory=texts["territory"],
        sides=sides.sides,
        joint=sides.joint,
        toll=(*sides.toll, *_toll(box, language, when, collector)),
        causes=texts["causes"],
        goals=texts["goals"],
        methods=texts["methods"],
        notes=_text(box, TEXTS["notes"]),
        images=read_images(box, language.markup.file_namespaces),
        details=details,
        unread=tuple(collector.unread),
        unmapped=_unmapped(box),
        span=box.span,
    )
    small = language.statements.binding | language.statements.coordinating
    left = unread_words(box, conflict, small, document.text)
    unread = sorted((*conflict.unread, *left), key=lambda rest: (rest.start, rest.end))
    return attrs.evolve(conflict, unread=tuple(unread))


def _given(box: Infobox, *fields: str) -> Iterable[Parameter]:
    """The parameters of these fields that are not blank, in the order of the fields."""
    for field in fields:
        for parameter in box.parameters:
            if parameter.field == field and parameter.value.lines:
                yield parameter


def _text(box: Infobox, field: str) -> Text | None:
    """The display text of a field, its lines joined with spaces; the first one that says something."""
    for parameter in _given(box, field):
        flows = [flow for line in parameter.value.lines if (flow := flow_of(line)).text]
        if flows:
            span = flows[0].span().cover(flows[-1].span())
            citations = tuple(dict.fromkeys(c for flow in flows for c in flow.citations))
            return Text(" ".join(flow.text for flow in flows), span, citations)
    return None


def _names(box: Infobox) -> tuple[Text | None, tuple[Text, ...]]:
    """The conflict's name, and that name in other languages: further lines in letters of another script."""
    parameter = next(iter(_given(box, "conflict")), None)
    lines = lines_of(parameter.value) if parameter else []
    shown = [line.display().at(line.span(), line.citations) for line in lines]
    if len(shown) < 2 or _script(shown[0]) in map(_script, shown[1:]):
        return _text(box, "conflict"), ()
    return shown[0], tuple(shown[1:])


def _script(text: str) -> str:
    """The script of a text by its first letter: ``LATIN``, ``HANGUL``, ``CJK`` (with the kana) ..."""
    letter = next((c for c in text if c.isalpha()), "")
    name = unicodedata.name(letter, "").partition(" ")[0].partition("-")[0] if letter else ""
    return "CJK" if name in ("HIRAGANA", "KATAKANA") else name


def _unmapped(box: Infobox) -> dict[str, Text]:
    """What no table knows by its name; a name that comes again is numbered."""
    found: dict[str, Text] = {}
    times: Counter[str] = Counter()
    for name, raw, span in box.unmapped:
        key = name
        while key in found:
            times[name] += 1
            key = f"{name} ({times[name] + 1})"
        found[key] = Text(raw, span)
    return found


def _dates(
    box: Infobox, language: Language, title: str | None, collector: Collector
) -> tuple[Period | None, DateField]:
    lines = _date_lines(box)
    if not lines:
        return None, DateField()
    field = collector.take(read_date_field(lines, language.dates, title=title), "date")
    return field.when, field


def _date_lines(box: Infobox) -> list[Flow]:
    """The lines of the date; where the box gives its end in a parameter of its own, both are one span."""
    begun = next((lines_of(parameter.value) for parameter in _given(box, "date")), [])
    ended = next((lines_of(parameter.value) for parameter in _given(box, "date_end")), [])
    if not begun or not ended:
        return begun or ended
    return [*begun[:-1], join(begun[-1], ended[0], " – "), *ended[1:]]


def _places(
    box: Infobox, document: Document, language: Language, collector: Collector
) -> tuple[Text | None, tuple[Link, ...], Coordinates | None]:
    """The place's text and links; coordinates from their own field, the place, old parameter pairs, or the page."""
    links: tuple[Link, ...] = ()
    text: Text | None = None
    point: Coordinates | None = None
    for parameter in _given(box, "coordinates"):
        point = collector.take(read_coordinates(parameter.value.lines), "coordinates")
    lines: list[Line] = []
    for parameter in _given(box, "place"):
        lines.extend(parameter.value.lines)
    if lines:
        places = collector.take(read_places(lines, language.places), "place")
        links, text = places.links, places.text
        point = point or places.coordinates
    point = point or _pair(box) or _page(document.coordinates)
    return text, links, point


def _pair(box: Infobox) -> Coordinates | None:
    """The old parameters: ``latitude`` and ``longitude``, or degrees, minutes and seconds one each."""
    plain = {p.field: " ".join(flow.text for flow in lines_of(p.value)) for p in box.parameters if p.value.lines}
    spans = [p.span for p in box.parameters if p.field in ("latitude", "longitude", "latd", "longd") and p.value.lines]
    if "latitude" in plain and "longitude" in plain:
        arguments = [plain["latitude"], plain["longitude"]]
    elif "latd" in plain and "longd" in plain:
        arguments = [
            *(plain[key] for key in ("latd", "latm", "lats") if key in plain),
            plain.get("latns", "N"),
            *(plain[key] for key in ("longd", "longm", "longs") if key in plain),
            plain.get("longew", "E"),
        ]
    else:
        return None
    found = read_coord(arguments)
    if found is None:
        return None
    return Coordinates(found[0], found[1], span=Span(min(s.start for s in spans), max(s.end for s in spans)))


def _page(drawn: Drawn | None) -> Coordinates | None:
    return None if drawn is None else Coordinates(drawn.latitude, drawn.longitude, span=drawn.span)


def _part_of(box: Infobox, language: Language, collector: Collector) -> tuple[Link, ...]:
    links: list[Link] = []
    for parameter in _given(box, "partof"):
        links.extend(collector.take(read_part_of(parameter.value.lines, language.places), "partof"))
    return tuple(links)


def _statements(box: Infobox, field: str, language: Language, collector: Collector) -> tuple[Text, ...]:
    found: list[Text] = []
    for parameter in _given(box, field):
        found.extend(collector.take(read_statements(parameter.value.lines, language.statements, field=field), field))
    return tuple(found)


def _toll(box: Infobox, language: Language, when: Period | None, collector: Collector) -> tuple[CasualtyFigure, ...]:
    """The totals of the conflict: their parameter gives the kind, or their text does."""
    found: list[CasualtyFigure] = []
    for parameter in _given(box, *TOLLS):
        kind = TOLLS[parameter.field]
        listed = figure_items(parameter, language, when, collector)
        words, dates = language.quantities, language.dates
        if kind is None:
            reading = read_casualties(listed, words, dates, when=when, field=parameter.field)
        else:
            reading = read_toll(listed, words, dates, when=when, kind=kind, field=parameter.field)
        found.extend(collector.take(reading, parameter.field))
    return tuple(found)
