"""JSON-LD: conflicts as linked data, in terms of schema.org (Event) and of DBpedia's ontology (MilitaryConflict).

A conflict is an event; its sides are sub-events, so that DBpedia's terms say of each who fought, under whom and with
what; its phases are sub-events with dates. Who took part, and how, are schema.org's roles. Articles, parties, persons
and places are named by the addresses of their articles where they are linked. Dates are EDTF literals. The context
stands in the document: nothing is fetched. What those vocabularies have no term for is left to the other formats.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from re import compile as pattern
from typing import Any

from wikiconflict.exporters.exporter import Articles, Exporter, each
from wikiconflict.exporters.markdown_text import article_address
from wikiconflict.model import Article, Combatant, Commander, Conflict, Date, Link, Phase, Side, Source, Unit
from wikiconflict.records import dumps

SCHEMA_TERMS = (
    "Event Place GeoCoordinates Role Organization Person WebPage name url description location geo latitude longitude "
    "superEvent subEvent attendee roleName subOrganization subjectOf license dateModified version inLanguage "
    "honorificPrefix"
).split()
#: ``causalties`` is spelled so in the ontology: the term for text, where ``casualties`` is one for a number.
DBPEDIA_TERMS = (
    "MilitaryConflict combatant strength causalties result territory commander place isPartOfMilitaryConflict"
).split()
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF-level1"

CONTEXT: dict[str, Any] = {
    "schema": "https://schema.org/",
    "dbo": "http://dbpedia.org/ontology/",
    **{term: f"schema:{term}" for term in SCHEMA_TERMS},
    **{term: f"dbo:{term}" for term in DBPEDIA_TERMS},
    **{term: {"@id": f"schema:{term}", "@type": EDTF} for term in ("startDate", "endDate")},
    **{term: {"@id": f"schema:{term}", "@type": "@id"} for term in ("url", "license")},
}

_LICENCES = {"CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/"}
_ADDRESS = pattern(r"https?://[^\s<>\"{}|\\^`\x00-\x1f\ud800-\udfff]+")

Node = dict[str, Any]


def chunks(articles: Articles, provenance: bool) -> Iterator[str]:
    """The text of one document, article by article. It holds no spans, with ``provenance`` or without."""
    yield f'{{\n"@context": {dumps(CONTEXT, None)},\n"@graph": ['
    before = "\n"
    for node in chain.from_iterable(map(nodes, each(articles))):
        yield before + dumps(node)
        before = ",\n"
    yield "\n]\n}\n"


def nodes(article: Article) -> Iterator[Node]:
    """The page, then its conflicts, as nodes of the graph.

    >>> from wikiconflict import parse
    >>> page = parse("{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC}}", language="en")
    >>> event = list(nodes(page))[1]
    >>> event["@id"], event["startDate"]
    ('https://en.wikipedia.org/wiki/Battle_of_Cannae', '-0215-08-02')
    """
    address = _iri(article.source.url) or article_address(article.title, article.language)
    page = _page(article, _iri(article.source.permalink) or (f"{address}#page" if address else None))
    about = [_conflict(conflict, address, number, article) for number, conflict in enumerate(article.conflicts, 1)]
    if page.get("@id"):
        for event in about:
            event["subjectOf"] = {"@id": page["@id"]}
    yield page
    yield from about


def _page(article: Article, address: str | None) -> Node:
    source: Source = article.source
    return _node(
        "WebPage",
        address,
        name=article.title,
        inLanguage=article.language,
        license=_LICENCES.get(source.licence or ""),
        dateModified=source.timestamp,
        version=source.revision_id,
    )


def _conflict(conflict: Conflict, page: str | None, number: int, article: Article) -> Node:
    address = page if number == 1 else _part(page, f"conflict-{number}")
    wiki = article.language
    when = conflict.when
    larger = [_linked("Event", link, wiki) for link in conflict.part_of]
    places = [_linked("Place", link, wiki) for link in conflict.places]
    sides = (*conflict.sides, *((conflict.joint,) if conflict.joint else ()))
    below = [_side(side, conflict, _part(address, f"side-{side.number}"), wiki) for side in sides]
    below += [_phase(phase, _part(address, f"phase-{index}")) for index, phase in enumerate(conflict.phases, 1)]
    return _node(
        ["Event", "MilitaryConflict"],
        address,
        name=conflict.name,
        url=page,
        startDate=when.start if when else None,
        endDate=when.end if when else None,
        location=[*places, *_point(conflict)],
        place=_named(places),
        superEvent=larger,
        isPartOfMilitaryConflict=_named(larger),
        result=conflict.outcome.verdict if conflict.outcome else None,
        territory=conflict.territory,
        causalties=[figure.text for figure in conflict.toll],
        subEvent=below,
    )


def _side(side: Side, conflict: Conflict, address: str | None, wiki: str | None) -> Node:
    name = f"{conflict.name}: {side.label or (f'side {side.number}' if side.number else 'all sides')}"
    persons = [_person(commander, wiki) for commander in side.commanders]
    return _node(
        ["Event", "MilitaryConflict"],
        address,
        name=name,
        attendee=[
            *(_role(party.role, party, _party(party, wiki), party.note) for party in side.combatants),
            *(
                _role("commander", person, node, _told(person))
                for person, node in zip(side.commanders, persons, strict=True)
            ),
            *(_role("unit", unit, _party(unit, wiki), unit.note) for unit in side.units),
        ],
        combatant=[party.name for party in side.combatants],
        commander=_named(persons),
        strength=[figure.text for figure in side.strengths],
        causalties=[figure.text for figure in side.casualties],
    )


def _phase(phase: Phase, address: str | None) -> Node:
    return _node(
        "Event",
        address,
        name=phase.name or phase.text,
        description=phase.intensity,
        startDate=phase.start,
        endDate=phase.end,
    )


def _role(name: str, entry: Combatant | Commander | Unit, node: Node, told: str | None) -> Node:
    return _node("Role", None, roleName=name, description=told, startDate=entry.start, endDate=entry.end, attendee=node)


def _told(person: Commander) -> str | None:
    """What the box says of a person in this conflict: fates, remark."""
    words = [fate.replace("_", " ") for fate in person.fates] + ([str(person.note)] if person.note else [])
    return "; ".join(words) or None


def _person(person: Commander, wiki: str | None) -> Node:
    return _node("Person", article_address(person.target, wiki), name=person.name, honorificPrefix=person.rank)


def _party(party: Combatant | Unit, wiki: str | None) -> Node:
    return _node(
        "Organization",
        article_address(party.target, wiki),
        name=party.name,
        subOrganization=[_party(member, wiki) for member in party.members],
    )


def _linked(kind: str, link: Link, wiki: str | None) -> Node:
    return _node(kind, article_address(link.target, wiki), name=link.name)


def _point(conflict: Conflict) -> list[Node]:
    point = conflict.coordinates
    if point is None:
        return []
    geo = _node("GeoCoordinates", None, latitude=point.latitude, longitude=point.longitude)
    return [_node("Place", None, name=conflict.place_text, geo=geo)]


def _named(nodes: Sequence[Node]) -> list[Node]:
    """References to those nodes that have a name on the web."""
    return [{"@id": node["@id"]} for node in nodes if "@id" in node]


def _part(address: str | None, name: str) -> str | None:
    return None if address is None else f"{address}{'-' if '#' in address else '#'}{name}"


def _iri(address: str | None) -> str | None:
    return address if address is not None and _ADDRESS.fullmatch(address) else None


def _node(kind: str | list[str], address: str | None, **properties: Any) -> Node:
    """A node; what is null or empty is left out."""
    node: Node = {"@id": address} if address else {}
    node["@type"] = kind
    for name, value in properties.items():
        if value is None or value == "" or value == [] or value == ():
            continue
        node[name] = str(value) if isinstance(value, Date) else list(value) if isinstance(value, tuple) else value
    return node


EXPORTER = Exporter("jsonld", ".jsonld", collection=False, chunks=chunks)
