"""The declaration of every table: CSV headers, data package, SQL schema and codebook are made from it.

Keys. Every row names its article by ``language`` and ``title``; an unknown language is written ``und``, and a page
without a title ``#`` and the first digits of its text's SHA-256 (no title on a wiki holds ``#``). ``conflict`` and
``side`` are numbers that count from 1 (side 0 is the row that spans all sides); an ordinal counts from 0, as JSON
Pointers do. A key identifies a row within one revision of one article; it is no person's identity.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import get_args

from wikiconflict.diagnostics import Severity
from wikiconflict.model import FATES, KINDS, OUTCOME_KINDS, Precision, Role
from wikiconflict.model.article import Dating, Dialect, TimelineOrigin, TitleOrigin, Verdict
from wikiconflict.tabular.columns import Column, ForeignKey, Table, count, degrees, flag, text

PRECISIONS: tuple[str, ...] = get_args(Precision)
QUALIFIERS = ("approximate", "uncertain", "approximate_uncertain")
RELATIONS = ("part_of", "place", "see_also", "main", "event_place")
STATEMENT_FIELDS = ("outcome", "territory", "causes", "goals", "methods")

ARTICLE = ("language", "title")
CONFLICT = (*ARTICLE, "conflict")
SIDE = (*CONFLICT, "side")

ARTICLE_KEY = (
    text("language", "Wiki language code of the article; `und` where unknown", "en", nullable=False),
    text(
        "title",
        "Title of the article; `#` and digits of the text's SHA-256 where it has none, `#2` after it where "
        "a second article of one collection has the same",
        "Battle of Cannae",
        nullable=False,
    ),
)
CONFLICT_KEY = (*ARTICLE_KEY, count("conflict", "Number of the conflict on the page, from 1", 1, nullable=False))
ORDINAL = count("ordinal", "Place in the order of the page, from 0", 0, nullable=False)
POINTER = text(
    "pointer",
    "JSON Pointer of the entry in the record; joins `provenance`",
    "/sides/0/commanders/3",
    nullable=False,
)
SIDE_NUMBER = count("side", "Number of the side, from 1; 0 is the row that spans all sides", 1, nullable=False)
OF_ARTICLE = ForeignKey(ARTICLE, "articles", ARTICLE)
OF_CONFLICT = ForeignKey(CONFLICT, "conflicts", CONFLICT)
OF_SIDE = ForeignKey(SIDE, "sides", SIDE)
NAME = text("name", "Display name without the marks that other columns take", "Roman Republic", nullable=False)
TARGET = text("target", "Title of the linked article", "Roman Republic")
FLAG = text("flag", "Country argument of the flag template as written, or the image's name", "Spain")
GROUP = text("group", "Heading above the entry", "Supported by")
NOTE = text("note", "Remark behind the name", "tactical command")
ROW = text("row", "Letter of the box's row", "a")


def period(what: str) -> tuple[Column, ...]:
    """The columns of a span of time, BC dates and open ends included."""
    return (
        text("start", f"Start of {what}: EDTF, astronomical years (1 BC is 0000)", "-0215-08-02"),
        text("end", f"End of {what}: EDTF; null where open or unknown", "1995-08"),
        count("start_year", "First year that `start` may mean, astronomical", -215, unit="year"),
        count("end_year", "Last year that `end` may mean, astronomical", 1995, unit="year"),
        text("earliest", "First day that `start` may mean: ISO 8601", "-0215-08-02"),
        text("latest", "Last day that `end` may mean: ISO 8601", "1995-08-31"),
        text("start_precision", "How fine `start` is", "day", vocabulary=PRECISIONS),
        text("end_precision", "How fine `end` is", "month", vocabulary=PRECISIONS),
        text("start_qualifier", "Doubt about `start`", "approximate", vocabulary=QUALIFIERS),
        text("end_qualifier", "Doubt about `end`", "uncertain", vocabulary=QUALIFIERS),
    )


def figure(kind: str) -> tuple[Column, ...]:
    """The columns that strengths and losses share."""
    return (
        count("minimum", f"Lower end of the {kind}; null where open or unknown", 10_000, unit="unit, else people"),
        count("maximum", f"Upper end of the {kind}; null where open or unknown", 12_000, unit="unit, else people"),
        flag("approximate", "Whether the source says about, circa, estimated"),
        text("unit", "What materiel or formation is counted", "ships of the line"),
        text("who", "Which people are counted", "infantry"),
        GROUP,
        text("claimed_by", "Who says so", "Livy"),
        *period("the time that the figure holds for"),
        text("text", "The figure as the page displays it", "10,000–12,000 infantry", nullable=False),
    )


def offsets(*, nullable: bool) -> tuple[Column, Column]:
    """Where something stands in the page text."""
    unit = "code points"
    return (
        count("span_start", "First character in the page text, from 0", 120, unit=unit, nullable=nullable),
        count("span_end", "End in the page text, exclusive", 134, unit=unit, nullable=nullable),
    )


def values_of(name: str, holders: str, holder: str, key: tuple[str, ...], column: Column, description: str) -> Table:
    """The table of a list of plain values that each row of the table ``holders`` holds."""
    keys = CONFLICT_KEY if key == CONFLICT else ARTICLE_KEY
    own = (*key, holder)
    return Table(
        name,
        description,
        (*keys, count(holder, f"Ordinal of the row in `{holders}`", 0, nullable=False), ORDINAL, column),
        (*own, "ordinal"),
        (ForeignKey(own, holders, (*key, "ordinal")),),
    )


def under_side(name: str, description: str, *columns: Column, nested: bool = False) -> Table:
    """A table of entries of a side."""
    parent = (count("parent", "Ordinal of the entry above it", 0),) if nested else ()
    own = (*CONFLICT, "ordinal")
    return Table(
        name,
        description,
        (*CONFLICT_KEY, ORDINAL, SIDE_NUMBER, *parent, *columns, POINTER),
        own,
        (OF_SIDE, *((ForeignKey((*CONFLICT, "parent"), name, own),) if nested else ())),
    )


FLAG_VALUE = text("flag", "Flag's country argument as written, or the image's name", "Spain", nullable=False)
KIND_VALUE = text("kind", "What befell them", "killed", vocabulary=KINDS, nullable=False)

SCHEMA: tuple[Table, ...] = (
    Table(
        "articles",
        "The pages that were read, with their sources",
        (
            *ARTICLE_KEY,
            text("page_title", "The article's title as read; null where it has none", "Battle of Cannae"),
            text("page_language", "The wiki's language code as read; null where unknown", "en"),
            text("dialect", "Form of the text", "wikitext", vocabulary=get_args(Dialect), nullable=False),
            text("sha256", "SHA-256 of the page text in UTF-8", "9f86d081884c7d65...", nullable=False),
            count("page_id", "Page id on the wiki", 4057),
            count("revision_id", "Revision id on the wiki", 1261412530),
            text("timestamp", "When the revision was saved: ISO 8601", "2025-11-02T10:15:00Z"),
            text("source_language", "Language that the source itself names", "en"),
            text("url", "Address of the page", "https://en.wikipedia.org/wiki/Battle_of_Cannae"),
            text("permalink", "Address of the revision", "https://en.wikipedia.org/w/index.php?oldid=1261412530"),
            text("licence", "Licence of the page text", "CC BY-SA 4.0"),
            text("title_from", "Where the title comes from", "given", vocabulary=get_args(TitleOrigin)),
            text("parser_version", "Version of wikiconflict that read it", "0.1.0"),
        ),
        ARTICLE,
    ),
    Table(
        "conflicts",
        "One row an infobox",
        (
            *CONFLICT_KEY,
            text("name", "The box's own name of the conflict", "Battle of Cannae", nullable=False),
            text("infobox", "Canonical form of the template", "military conflict", nullable=False),
            *period("the conflict"),
            flag("ongoing", "Whether it has not ended; null where no period was read", nullable=True),
            text("when_text", "The date field as displayed", "2 August 216 BC"),
            text("place_text", "The place field as displayed", "Cannae, Italy"),
            degrees("latitude", "Latitude, north positive", 41.3064),
            degrees("longitude", "Longitude, east positive", 16.1325),
            text("verdict", "First statement of the result; null where no outcome was read", "Carthaginian victory"),
            text("outcome_kind", "What kind of ending that is", "victory", vocabulary=OUTCOME_KINDS),
            text("status", "The status field", "Ongoing"),
            text("notes", "The notes field"),
            POINTER,
        ),
        CONFLICT,
        (OF_ARTICLE,),
    ),
    Table(
        "sides",
        "The columns of a box, and as side 0 the row that spans them",
        (*CONFLICT_KEY, SIDE_NUMBER, text("label", "What the side is called", "perpetrators"), POINTER),
        SIDE,
        (OF_CONFLICT,),
    ),
    Table(
        "winners",
        "The sides that the verdict names as winning",
        (*CONFLICT_KEY, ORDINAL, SIDE_NUMBER),
        (*CONFLICT, "ordinal"),
        (OF_CONFLICT,),
    ),
    under_side(
        "combatants",
        "Parties of a side; members name their parent",
        NAME,
        TARGET,
        FLAG,
        text("role", "How the party takes part", "belligerent", vocabulary=get_args(Role), nullable=False),
        GROUP,
        *period("the party's part in the conflict"),
        NOTE,
        ROW,
        nested=True,
    ),
    under_side(
        "commanders",
        "Commanders and leaders",
        NAME,
        TARGET,
        text("rank", "Title in front of the name", "Colonel"),
        GROUP,
        *period("the command"),
        NOTE,
        ROW,
    ),
    values_of(
        "commander_fates",
        "commanders",
        "commander",
        CONFLICT,
        text("fate", "What became of the person", "killed_in_action", vocabulary=FATES, nullable=False),
        "What became of commanders, in the order of the marks",
    ),
    values_of("commander_flags", "commanders", "commander", CONFLICT, FLAG_VALUE, "Flags before commanders' names"),
    under_side(
        "units",
        "Military units of a side; members name their parent",
        NAME,
        TARGET,
        FLAG,
        GROUP,
        *period("the unit's part in the conflict"),
        NOTE,
        nested=True,
    ),
    under_side("strengths", "Numbers of people and materiel of a side", *figure("strength")),
    values_of("strength_flags", "strengths", "strength", CONFLICT, FLAG_VALUE, "Flags beside strengths"),
    Table(
        "casualties",
        "Losses of a side, or of the conflict as a whole",
        (
            *CONFLICT_KEY,
            ORDINAL,
            count("side", "Number of the side; null for the toll of no one side", 1),
            *figure("loss"),
            POINTER,
        ),
        (*CONFLICT, "ordinal"),
        (OF_CONFLICT, OF_SIDE),
    ),
    values_of("casualty_kinds", "casualties", "casualty", CONFLICT, KIND_VALUE, "What befell those whom a loss counts"),
    values_of("casualty_flags", "casualties", "casualty", CONFLICT, FLAG_VALUE, "Flags beside losses"),
    Table(
        "phases",
        "Spans that the date field itself names or lists",
        (
            *CONFLICT_KEY,
            ORDINAL,
            text("name", "Label of the phase", "First phase"),
            text("intensity", "Parenthesis in the label", "high-scale"),
            *period("the phase"),
            flag("ongoing", "Whether it has not ended"),
            text("text", "The span as displayed", "1992–1994"),
            POINTER,
        ),
        (*CONFLICT, "ordinal"),
        (OF_CONFLICT,),
    ),
    Table(
        "timeline",
        "Phases, dated headings and the periods of parties and commanders in one order",
        (
            *ARTICLE_KEY,
            ORDINAL,
            text("name", "What the span is called", "Operation Clean-up", nullable=False),
            *period("the span"),
            text("origin", "Where it was named", "heading", vocabulary=get_args(TimelineOrigin), nullable=False),
            text("section", "JSON Pointer of the section, where a heading names it", "/sections/2"),
            count("parent", "Ordinal of the span that holds it", 0),
        ),
        (*ARTICLE, "ordinal"),
        (OF_ARTICLE, ForeignKey((*ARTICLE, "parent"), "timeline", (*ARTICLE, "ordinal"))),
    ),
    Table(
        "statements",
        "Statements of the box, one a line or bullet",
        (
            *CONFLICT_KEY,
            text("field", "Key of the record that holds it", "outcome", vocabulary=STATEMENT_FIELDS, nullable=False),
            count("ordinal", "Place within the field, from 0", 0, nullable=False),
            text("text", "The statement as displayed", "Carthaginian victory", nullable=False),
            POINTER,
        ),
        (*CONFLICT, "field", "ordinal"),
        (OF_CONFLICT,),
    ),
    Table(
        "links",
        "Named things and the articles that they link to",
        (
            *ARTICLE_KEY,
            ORDINAL,
            text("relation", "What the link is to its holder", "place", vocabulary=RELATIONS, nullable=False),
            count("conflict", "Number of the conflict, for `part_of` and `place`", 1),
            count("section", "Ordinal of the section, for `main`", 2),
            count("event", "Ordinal of the event, for `event_place`", 5),
            text("name", "Display text of the link", "Cannae", nullable=False),
            TARGET,
            POINTER,
        ),
        (*ARTICLE, "ordinal"),
        (
            OF_ARTICLE,
            OF_CONFLICT,
            ForeignKey((*ARTICLE, "section"), "sections", (*ARTICLE, "ordinal")),
            ForeignKey((*ARTICLE, "event"), "events", (*ARTICLE, "ordinal")),
        ),
    ),
    Table(
        "images",
        "Images of the box",
        (
            *CONFLICT_KEY,
            ORDINAL,
            text("file", "Name of the file without namespace", "Cannae.jpg", nullable=False),
            text("caption", "Caption"),
            text("alt", "Alternative text"),
            POINTER,
        ),
        (*CONFLICT, "ordinal"),
        (OF_CONFLICT,),
    ),
    Table(
        "details",
        "Statements of rows that have no typed home",
        (
            *CONFLICT_KEY,
            ORDINAL,
            text("name", "Canonical name of the row", "weapons", nullable=False),
            text("text", "The statement as displayed; null where the row has none", "Car bomb"),
        ),
        (*CONFLICT, "ordinal"),
        (OF_CONFLICT,),
    ),
    Table(
        "sections",
        "The article's sections in reading order; the tree is in `parent`",
        (
            *ARTICLE_KEY,
            ORDINAL,
            count("parent", "Ordinal of the section above it", 1),
            text("heading", "The heading; null for the lead", "Background"),
            count("level", "Level of the heading: 0 for the lead, 2 for `==`", 2, nullable=False),
            *period("the period that the heading names"),
            text("text", "Plain text without that of the sections below", nullable=False),
            count("words", "Words of the text", 120, unit="words", nullable=False),
            POINTER,
        ),
        (*ARTICLE, "ordinal"),
        (OF_ARTICLE, ForeignKey((*ARTICLE, "parent"), "sections", (*ARTICLE, "ordinal"))),
    ),
    Table(
        "events",
        "Dated statements of the article's text",
        (
            *ARTICLE_KEY,
            ORDINAL,
            *period("the event"),
            text("text", "The sentence", "On 2 August the armies met.", nullable=False),
            text("section", "JSON Pointer of the section; joins `sections.pointer`", "/sections/2", nullable=False),
            text("dating", "How the date was found", "stated", vocabulary=get_args(Dating), nullable=False),
            flag("quoted", "Whether it stands in a quotation"),
            POINTER,
        ),
        (*ARTICLE, "ordinal"),
        (OF_ARTICLE,),
    ),
    values_of(
        "event_participants",
        "events",
        "event",
        ARTICLE,
        text("participant", "JSON Pointer of the party or person", "/sides/0/commanders/0", nullable=False),
        "Parties and persons of the box that events name",
    ),
    Table(
        "event_figures",
        "Losses that events tell",
        (
            *ARTICLE_KEY,
            ORDINAL,
            count("event", "Ordinal of the event", 5, nullable=False),
            *figure("loss"),
            POINTER,
        ),
        (*ARTICLE, "ordinal"),
        (ForeignKey((*ARTICLE, "event"), "events", (*ARTICLE, "ordinal")),),
    ),
    values_of(
        "event_figure_kinds",
        "event_figures",
        "event_figure",
        ARTICLE,
        KIND_VALUE,
        "What befell those whom a loss counts",
    ),
    values_of(
        "event_figure_flags",
        "event_figures",
        "event_figure",
        ARTICLE,
        FLAG_VALUE,
        "Flags beside losses that events tell",
    ),
    Table(
        "checks",
        "The box held against the text",
        (
            *ARTICLE_KEY,
            ORDINAL,
            text("subject", "What is compared", "when", nullable=False),
            text("verdict", "How they compare", "agree", vocabulary=get_args(Verdict), nullable=False),
            text("box", "JSON Pointer of what the box says", "/when"),
            text("text", "JSON Pointer of what the text says", "/events/3"),
        ),
        (*ARTICLE, "ordinal"),
        (OF_ARTICLE,),
    ),
    Table(
        "categories",
        "Categories of the page",
        (*ARTICLE_KEY, ORDINAL, text("category", "Name without namespace", "210s BC conflicts", nullable=False)),
        (*ARTICLE, "ordinal"),
        (OF_ARTICLE,),
    ),
    Table(
        "citations",
        "References of the page",
        (
            *ARTICLE_KEY,
            ORDINAL,
            text("id", "Id of the reference in the record", "r7", nullable=False),
            text("name", "Name that the page gives it", "polybius"),
            text("text", "Plain text", "Polybius, Histories 3.117", nullable=False),
            text("url", "First address in it"),
        ),
        (*ARTICLE, "ordinal"),
        (OF_ARTICLE,),
    ),
    Table(
        "provenance",
        "Where entries and values stand in the page text",
        (*ARTICLE_KEY, ORDINAL, POINTER, *offsets(nullable=False)),
        (*ARTICLE, "ordinal"),
        (OF_ARTICLE,),
    ),
    Table(
        "provenance_citations",
        "References beside entries and values",
        (
            *ARTICLE_KEY,
            count("place", "Ordinal of the row in `provenance`", 0, nullable=False),
            ORDINAL,
            text("citation", "Id of the reference; joins `citations.id`", "r7", nullable=False),
        ),
        (*ARTICLE, "place", "ordinal"),
        (ForeignKey((*ARTICLE, "place"), "provenance", (*ARTICLE, "ordinal")),),
    ),
    Table(
        "unread",
        "Visible text of a read parameter that no entry took",
        (
            *CONFLICT_KEY,
            ORDINAL,
            text("field", "Canonical name of the parameter", "commander", nullable=False),
            text("text", "The text", nullable=False),
            *offsets(nullable=False),
        ),
        (*CONFLICT, "ordinal"),
        (OF_CONFLICT,),
    ),
    Table(
        "unmapped",
        "Parameters that no table of names knows",
        (
            *CONFLICT_KEY,
            ORDINAL,
            text("name", "Name of the parameter", "campain", nullable=False),
            text("text", "Its raw text", nullable=False),
        ),
        (*CONFLICT, "ordinal"),
        (OF_CONFLICT,),
    ),
    Table(
        "diagnostics",
        "What was found wrong or doubtful",
        (
            *ARTICLE_KEY,
            ORDINAL,
            text("code", "Code; `wikiconflict explain CODE` says what it means", "date.cut", nullable=False),
            text("severity", "How grave it is", "warning", vocabulary=get_args(Severity), nullable=False),
            text("field", "Canonical parameter without its number", "date"),
            text("message", "What was found", nullable=False),
            *offsets(nullable=True),
        ),
        (*ARTICLE, "ordinal"),
        (OF_ARTICLE,),
    ),
)

TABLES: Mapping[str, Table] = MappingProxyType({table.name: table for table in SCHEMA})
