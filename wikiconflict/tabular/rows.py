"""Articles -> rows: ``declaration`` says what each table holds."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from wikiconflict.model import (
    Article,
    CasualtyFigure,
    Combatant,
    Commander,
    Conflict,
    Link,
    Section,
    Side,
    Unit,
)
from wikiconflict.provenance import collect
from wikiconflict.tabular.declaration import SCHEMA, STATEMENT_FIELDS
from wikiconflict.tabular.values import Row, figure_columns, period_columns, plain

Rows = dict[str, list[Row]]


def tables(articles: Iterable[Article], *, provenance: bool = True) -> Rows:
    """The articles as tables: name of the table -> its rows, one dict a row.

    Every table of ``SCHEMA`` is there, even when empty, and each row has all its columns in their order; values are
    str, int, float, bool or None. The tables hold all that the articles hold. ``provenance=False`` leaves
    ``citations``, ``provenance`` and ``provenance_citations`` empty. Raises nothing.

    >>> from wikiconflict import parse
    >>> box = "{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC|commander1=[[Hannibal]]}}"
    >>> found = tables([parse(box, title="Battle of Cannae", language="en")])
    >>> [(row["title"], row["side"], row["name"]) for row in found["commanders"]]
    [('Battle of Cannae', 1, 'Hannibal')]
    >>> found["conflicts"][0]["start"], found["conflicts"][0]["start_year"]
    ('-0215-08-02', -215)
    """
    rows: Rows = {table.name: [] for table in SCHEMA}
    for page in article_tables(articles, provenance=provenance):
        for name, found in page.items():
            rows[name].extend(found)
    return rows


def article_tables(articles: Iterable[Article], *, provenance: bool = True) -> Iterator[Rows]:
    """The tables of one article after another, as ``tables`` gives them together: for sinks that write as they read."""
    used: Counter[tuple[str, str]] = Counter()
    for article in articles:
        rows: Rows = {table.name: [] for table in SCHEMA}
        _Page(rows, _article_key(article, used)).add(article, provenance=provenance)
        yield {table.name: [_ordered(row, table.column_names) for row in rows[table.name]] for table in SCHEMA}


def _article_key(article: Article, used: Counter[tuple[str, str]]) -> Row:
    language = str(article.language or "und")
    title = str(article.title or f"#{article.source.sha256[:16]}")
    used[language, title] += 1
    times = used[language, title]
    return {"language": language, "title": title if times == 1 else f"{title}#{times}"}


def _ordered(row: Mapping[str, object], names: Sequence[str]) -> Row:
    return {name: row.get(name) for name in names}


class _Page:
    """Adds the rows of one article."""

    def __init__(self, rows: Rows, key: Row) -> None:
        self.rows = rows
        self.key = key
        self.conflict: Row = {}
        self.next: Counter[str] = Counter()

    def put(self, table: str, **values: object) -> int:
        """Adds a row; its ordinal counts within the page, or within the conflict where one is open."""
        ordinal = self.next[table]
        self.next[table] += 1
        self.rows[table].append({**self.key, **self.conflict, "ordinal": ordinal, **values})
        return ordinal

    def put_values(self, table: str, holder: str, ordinal: int, column: str, values: Iterable[str]) -> None:
        for index, value in enumerate(values):
            self.put(table, **{holder: ordinal, "ordinal": index, column: str(value)})

    def add(self, article: Article, *, provenance: bool) -> None:
        source = article.source
        self.put(
            "articles",
            page_title=plain(article.title),
            page_language=article.language,
            dialect=source.dialect,
            sha256=source.sha256,
            page_id=source.page_id,
            revision_id=source.revision_id,
            timestamp=source.timestamp,
            source_language=source.language,
            url=source.url,
            permalink=source.permalink,
            licence=source.licence,
            title_from=source.title_from,
            parser_version=source.parser_version,
        )
        for index, conflict in enumerate(article.conflicts):
            self.conflict = {"conflict": index + 1}
            self.add_conflict(conflict, f"/others/{index - 1}" if index else "")
            # links are counted through the page, all else within the conflict
            self.next = Counter(links=self.next["links"])
        self.conflict = {}
        self.add_text(article)
        self.add_findings(article)
        if provenance:
            self.add_provenance(article)

    def add_conflict(self, conflict: Conflict, pointer: str) -> None:
        when, outcome, point = conflict.when, conflict.outcome, conflict.coordinates
        self.put(
            "conflicts",
            name=str(conflict.name),
            infobox=conflict.infobox,
            **(period_columns(when.start, when.end) if when else {}),
            ongoing=when.ongoing if when else None,
            when_text=plain(when.text) if when else None,
            place_text=plain(conflict.place_text),
            latitude=point.latitude if point else None,
            longitude=point.longitude if point else None,
            verdict=plain(outcome.verdict) if outcome else None,
            outcome_kind=outcome.kind if outcome else None,
            status=plain(conflict.status),
            notes=plain(conflict.notes),
            pointer=pointer,
        )
        for winner in outcome.winners if outcome else ():
            self.put("winners", side=winner)
        self.add_links(conflict.part_of, f"{pointer}/part_of", relation="part_of")
        self.add_links(conflict.places, f"{pointer}/places", relation="place")
        for index, phase in enumerate(conflict.phases):
            self.put(
                "phases",
                name=plain(phase.name),
                intensity=plain(phase.intensity),
                **period_columns(phase.start, phase.end),
                ongoing=phase.ongoing,
                text=plain(phase.text),
                pointer=f"{pointer}/phases/{index}",
            )
        for index, side in enumerate(conflict.sides):
            self.add_side(side, f"{pointer}/sides/{index}")
        if conflict.joint is not None:
            self.add_side(conflict.joint, f"{pointer}/joint")
        self.add_losses("casualties", "casualty", conflict.toll, f"{pointer}/toll", side=None)
        for field in STATEMENT_FIELDS:
            held = (outcome.statements if outcome else ()) if field == "outcome" else getattr(conflict, field)
            path = f"{pointer}/outcome/statements" if field == "outcome" else f"{pointer}/{field}"
            for index, statement in enumerate(held):
                self.put("statements", field=field, ordinal=index, text=str(statement), pointer=f"{path}/{index}")
        for index, image in enumerate(conflict.images):
            self.put(
                "images",
                file=str(image.file),
                caption=plain(image.caption),
                alt=plain(image.alt),
                pointer=f"{pointer}/images/{index}",
            )
        for name, statements in conflict.details.items():
            for detail in statements or (None,):
                self.put("details", name=str(name), text=plain(detail))
        for rest in conflict.unread:
            self.put("unread", field=rest.field, text=rest.text, span_start=rest.start, span_end=rest.end)
        for name, raw in conflict.unmapped.items():
            self.put("unmapped", name=str(name), text=str(raw))

    def add_side(self, side: Side, pointer: str) -> None:
        number = side.number
        self.put("sides", side=number, label=plain(side.label), pointer=pointer)
        self.add_parties("combatants", side.combatants, f"{pointer}/combatants", number, None)
        for index, commander in enumerate(side.commanders):
            self.add_commander(commander, f"{pointer}/commanders/{index}", number)
        self.add_parties("units", side.units, f"{pointer}/units", number, None)
        for index, strength in enumerate(side.strengths):
            ordinal = self.put(
                "strengths", side=number, **figure_columns(strength), pointer=f"{pointer}/strengths/{index}"
            )
            self.put_values("strength_flags", "strength", ordinal, "flag", strength.flags)
        self.add_losses("casualties", "casualty", side.casualties, f"{pointer}/casualties", side=number)

    def add_parties(
        self, table: str, parties: Sequence[Combatant | Unit], pointer: str, side: int, parent: int | None
    ) -> None:
        for index, party in enumerate(parties):
            here = f"{pointer}/{index}"
            only_combatants: Row = {"role": party.role, "row": party.row} if isinstance(party, Combatant) else {}
            ordinal = self.put(
                table,
                side=side,
                parent=parent,
                name=str(party.name),
                target=party.target,
                flag=plain(party.flag),
                group=plain(party.group),
                **period_columns(party.start, party.end),
                note=plain(party.note),
                **only_combatants,
                pointer=here,
            )
            self.add_parties(table, party.members, f"{here}/members", side, ordinal)

    def add_commander(self, commander: Commander, pointer: str, side: int) -> None:
        ordinal = self.put(
            "commanders",
            side=side,
            name=str(commander.name),
            target=commander.target,
            rank=plain(commander.rank),
            group=plain(commander.group),
            **period_columns(commander.start, commander.end),
            note=plain(commander.note),
            row=commander.row,
            pointer=pointer,
        )
        self.put_values("commander_fates", "commander", ordinal, "fate", commander.fates)
        self.put_values("commander_flags", "commander", ordinal, "flag", commander.flags)

    def add_losses(
        self, table: str, holder: str, losses: Sequence[CasualtyFigure], pointer: str, **keys: int | None
    ) -> None:
        for index, loss in enumerate(losses):
            ordinal = self.put(table, **keys, **figure_columns(loss), pointer=f"{pointer}/{index}")
            self.put_values(f"{holder}_kinds", holder, ordinal, "kind", loss.kinds)
            self.put_values(f"{holder}_flags", holder, ordinal, "flag", loss.flags)

    def add_links(self, links: Sequence[Link], pointer: str, *, relation: str, **holder: int) -> None:
        for index, link in enumerate(links):
            self.put(
                "links",
                relation=relation,
                **holder,
                name=str(link.name),
                target=link.target,
                pointer=f"{pointer}/{index}",
            )

    def add_text(self, article: Article) -> None:
        for pointer, section, parent in _flat(article.sections, "/sections", None, Counter()):
            ordinal = self.put(
                "sections",
                parent=parent,
                heading=plain(section.title),
                level=section.level,
                **period_columns(section.start, section.end),
                text=str(section.text),
                words=section.words,
                pointer=pointer,
            )
            self.add_links(section.main, f"{pointer}/main", relation="main", section=ordinal)
        for index, event in enumerate(article.events):
            pointer = f"/events/{index}"
            ordinal = self.put(
                "events",
                **period_columns(event.start, event.end),
                text=str(event.text),
                section=event.section,
                dating=event.dating,
                quoted=event.quoted,
                pointer=pointer,
            )
            self.put_values("event_participants", "event", ordinal, "participant", event.participants)
            self.add_links(event.places, f"{pointer}/places", relation="event_place", event=ordinal)
            self.add_losses("event_figures", "event_figure", event.figures, f"{pointer}/figures", event=ordinal)
        self.add_links(article.see_also, "/see_also", relation="see_also")
        for category in article.categories:
            self.put("categories", category=str(category))

    def add_findings(self, article: Article) -> None:
        for entry in article.timeline:
            self.put(
                "timeline",
                name=str(entry.name),
                **period_columns(entry.start, entry.end),
                origin=entry.origin,
                section=entry.section,
                parent=entry.parent,
            )
        for check in article.checks:
            self.put("checks", subject=check.subject, verdict=check.verdict, box=check.box, text=check.text)
        for finding in article.diagnostics:
            self.put(
                "diagnostics",
                code=finding.code,
                severity=finding.severity,
                field=finding.field,
                message=finding.message,
                span_start=finding.start,
                span_end=finding.end,
            )

    def add_provenance(self, article: Article) -> None:
        for citation in article.citations:
            self.put("citations", id=citation.id, name=citation.name, text=citation.text, url=citation.url)
        for pointer, place in collect(article).items():
            ordinal = self.put("provenance", pointer=pointer, span_start=place.span.start, span_end=place.span.end)
            self.put_values("provenance_citations", "place", ordinal, "citation", place.citations)


def _flat(
    sections: Sequence[Section], pointer: str, parent: int | None, number: Counter[str]
) -> Iterator[tuple[str, Section, int | None]]:
    """The sections in reading order, each with its pointer and the ordinal of the one above it."""
    for index, section in enumerate(sections):
        own = number["section"]
        number["section"] += 1
        yield f"{pointer}/{index}", section, parent
        yield from _flat(section.sections, f"{pointer}/{index}/sections", own, number)
