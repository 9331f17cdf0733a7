"""JSON-LD: rdflib reads it without a network, every term is one of its vocabulary, and it says what the box says."""

import json
import socket
import warnings
from pathlib import Path

import pytest
from article_pool import generated
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.namespace import SDO

from wikiconflict import Source, export, parse, parse_file
from wikiconflict.exporters.jsonld import CONTEXT, EDTF

ROOT = Path(__file__).parent.parent
FIXTURES = sorted(path for path in (ROOT / "fixtures" / "articles").rglob("*") if path.suffix in (".txt", ".wikitext"))
DBO = Namespace("http://dbpedia.org/ontology/")
#: Terms that DBpedia's ontology has.
ONTOLOGY = set(
    """MilitaryConflict combatant commander strength casualties causalties result territory place
    isPartOfMilitaryConflict""".split()
)
BOX = (
    "{{Infobox military conflict|conflict=Battle of Cannae|partof=[[Second Punic War]]|date=2 August 216 BC"
    "|place=[[Cannae]]|coordinates={{coord|41.3|16.1|display=title}}|result=Carthaginian victory"
    "|combatant1=[[Carthage]]|combatant2=[[Rome]]\n* [[Latins]]|commander1=[[Hannibal]]"
    "|commander2=Consul [[Paullus]]{{KIA}}|strength1=50,000|casualties2=48,200 killed}}"
)
PAGE = "https://en.wikipedia.org/wiki/"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a test of JSON-LD went to the network")

    monkeypatch.setattr(socket, "create_connection", refuse)


def read(text: str) -> Graph:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of rdflib, about itself
        return Graph().parse(data=text, format="json-ld")


def test_what_the_box_says() -> None:
    graph = read(export(parse(BOX, title="Battle of Cannae", language="en"), "jsonld") or "")
    battle = URIRef(PAGE + "Battle_of_Cannae")
    assert set(graph.objects(battle, RDF.type)) == {SDO.Event, DBO.MilitaryConflict}
    assert list(graph.objects(battle, SDO.startDate)) == [Literal("-0215-08-02", datatype=URIRef(EDTF))]
    assert list(graph.objects(battle, DBO.result)) == [Literal("Carthaginian victory")]
    assert list(graph.objects(battle, SDO.superEvent)) == [URIRef(PAGE + "Second_Punic_War")]
    assert list(graph.objects(battle, DBO.isPartOfMilitaryConflict)) == [URIRef(PAGE + "Second_Punic_War")]
    first, second = sorted(graph.objects(battle, SDO.subEvent))
    assert list(graph.objects(first, DBO.commander)) == [URIRef(PAGE + "Hannibal")]
    assert list(graph.objects(first, DBO.strength)) == [Literal("50,000")]
    assert list(graph.objects(second, DBO.causalties)) == [Literal("48,200 killed")]
    rows = graph.query(
        """PREFIX schema: <https://schema.org/>
        SELECT ?person ?told WHERE { ?side schema:attendee [ schema:roleName "commander" ;
          schema:description ?told ; schema:attendee ?person ] }"""
    )
    assert [tuple(row) for row in rows] == [(URIRef(PAGE + "Paullus"), Literal("killed in action"))]  # type: ignore[arg-type]
    assert (URIRef(PAGE + "Rome"), SDO.subOrganization, URIRef(PAGE + "Latins")) in graph
    (point,) = graph.objects(predicate=SDO.geo)
    assert float(str(graph.value(point, SDO.latitude))) == pytest.approx(41.3)


def assert_known_terms(graph: Graph) -> None:
    used = {term for triple in graph for term in (triple[1], *([triple[2]] if triple[1] == RDF.type else []))}
    for term in used - {RDF.type}:
        if term in DBO:
            assert term.removeprefix(str(DBO)) in ONTOLOGY, term
        else:
            assert term in dir(SDO), term


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_articles(path: Path) -> None:
    page = parse_file(path, language="en")
    graph = read(export(page, "jsonld") or "")
    assert_known_terms(graph)
    people = [person for conflict in page.conflicts for side in conflict.sides for person in side.commanders]
    linked = {person.target for person in people if person.target}
    assert len(set(graph.objects(predicate=DBO.commander))) == len(linked)
    assert len(list(graph.subject_objects(SDO.roleName))) >= len(people)


def test_any_articles_can_be_read() -> None:
    pages = generated(60)
    text = export(pages, "jsonld") or ""
    assert text.encode()
    graph = read(text)
    assert_known_terms(graph)
    names = [node.get("@id", number) for number, node in enumerate(json.loads(text)["@graph"])]
    assert len(set(graph.subjects(RDF.type, SDO.WebPage))) <= len(set(names))
    assert (None, RDF.type, SDO.WebPage) in graph


def test_context_holds_no_more_than_is_used() -> None:
    source = Source("wikitext", "", revision_id=7, timestamp="2024-05-06T07:08:09Z")
    pages = [parse_file(path, language="en") for path in FIXTURES] + [parse(BOX, language="en", source=source)]
    used = (export(pages, "jsonld") or "").partition('"@graph"')[2]
    assert [term for term in CONTEXT if term not in ("schema", "dbo") and f'"{term}"' not in used] == []


def test_empty_and_single() -> None:
    assert json.loads(export([], "jsonld") or "")["@graph"] == []
    kinds = [node["@type"] for node in json.loads(export(parse("Text."), "jsonld") or "")["@graph"]]
    assert kinds == ["WebPage"]
