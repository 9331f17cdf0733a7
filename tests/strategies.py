"""Hypothesis strategies for the model's objects: articles as any dialect and language may give them.

Spans and citations stand outside equality; ``places(article)`` lists them, so that tests can compare those too.
"""

from typing import Any

from hypothesis import strategies as st

from wikiconflict.diagnostics import CODES, Diagnostic
from wikiconflict.model import (
    FATES,
    KINDS,
    OUTCOME_KINDS,
    Article,
    CasualtyFigure,
    Check,
    Citation,
    Combatant,
    Commander,
    Conflict,
    Coordinates,
    Date,
    Event,
    ImageFile,
    Link,
    Outcome,
    Period,
    Phase,
    Section,
    Side,
    Source,
    StrengthFigure,
    Text,
    TimelineEntry,
    Unit,
    Unread,
)
from wikiconflict.provenance import Place, collect
from wikiconflict.source import Span

#: Strings that break careless writers: markup, separators, controls, right-to-left text, emoji, formulas, pointers.
HOSTILE = (
    "",
    " ",
    "a|b",
    "a\nb",
    "a\r\nb",
    '"quoted", twice',
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "![x](http://example.org/x.png)",
    "**bold** _it_ `code` ~~gone~~",
    "# heading",
    "1. one",
    "- item",
    "---",
    "&lt;b&gt; &amp;",
    "مجاهدين خلق",
    "\u202eright to left\u202c",
    "⚔️ 🇵🇰 𝔘",
    "\x00\x07\x1b[31mred\x7f",
    "\u2028\u2029\x85",
    "=1+2",
    "a~1/b~0",
    "\\",
    "|---|---|",
    "http://example.org www.example.org a@example.org",
)

words = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12), st.sampled_from(("Rome", "Cannae", "1st Legion")))
spans = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 10**6), st.integers(0, 500))
citation_ids = st.lists(st.sampled_from(("r1", "r2", "r30")), max_size=2, unique=True).map(tuple)
placed = st.one_of(st.tuples(st.none(), st.just(())), st.tuples(spans, citation_ids))
texts = st.builds(lambda word, place: Text(word, *place), words, placed)
counts = st.one_of(st.none(), st.integers(0, 10**9))


def _edtf(year: int, month: int | None, day: int, qualifier: str) -> str:
    digits = f"-{-year:04}" if year < 0 else f"{year:04}"
    rest = "" if month is None else f"-{month:02}" if day == 0 or month > 12 else f"-{month:02}-{day:02}"
    return digits + rest + qualifier


edtf = st.one_of(
    st.builds(
        _edtf,
        st.integers(-3000, 2100),
        st.one_of(st.none(), st.integers(1, 12), st.integers(21, 24)),
        st.integers(0, 28),
        st.sampled_from(("", "~", "?", "%")),
    ),
    st.sampled_from(("193X", "04XX", "-033X", "-02XX", "0000", "-0330-10-01", "0480~")),
)
dates = st.builds(lambda word, place: Date(word, *place), edtf, placed)


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), strategy)


def _some(strategy: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=most).map(tuple)


def _entry(cls: type, /, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Objects of a class with a span, and citations where they have one."""
    return st.builds(
        lambda place, values: cls(**values, span=place[0], citations=place[1]), placed, st.fixed_dictionaries(fields)
    )


text_or_none, date_or_none = _maybe(texts), _maybe(dates)
period = {"start": date_or_none, "end": date_or_none}
links = _entry(Link, name=texts, target=_maybe(words))
coordinates = _entry(Coordinates, latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))
periods = _entry(Period, **period, ongoing=st.booleans(), text=text_or_none)
phases = _entry(Phase, name=text_or_none, intensity=text_or_none, **period, ongoing=st.booleans(), text=text_or_none)
images = _entry(ImageFile, file=texts, caption=text_or_none, alt=text_or_none)


def _parties(cls: type, **more: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    def one(members: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return _entry(
            cls,
            name=texts,
            target=_maybe(words),
            flag=text_or_none,
            group=text_or_none,
            **period,
            note=text_or_none,
            members=members,
            **more,
        )

    return one(_some(one(_some(one(st.just(())), 1)), 2))


rows = _maybe(st.sampled_from("abc"))
combatants = _parties(Combatant, role=st.sampled_from(("belligerent", "supporter")), row=rows)
units = _parties(Unit)
commanders = _entry(
    Commander,
    name=texts,
    target=_maybe(words),
    rank=text_or_none,
    flags=_some(texts),
    group=text_or_none,
    fates=_some(st.sampled_from(FATES)),
    **period,
    note=text_or_none,
    row=rows,
)
_figure: dict[str, st.SearchStrategy[Any]] = {
    "minimum": counts,
    "maximum": counts,
    "approximate": st.booleans(),
    "unit": text_or_none,
    "who": text_or_none,
    "flags": _some(texts),
    "group": text_or_none,
    "claimed_by": text_or_none,
    **period,
    "text": texts,
}
strengths = _entry(StrengthFigure, **_figure)
casualties = _entry(CasualtyFigure, **_figure, kinds=_some(st.sampled_from(KINDS)))


def _sides(number: int) -> st.SearchStrategy[Side]:
    return st.builds(
        Side,
        number=st.just(number),
        label=text_or_none,
        combatants=_some(combatants),
        commanders=_some(commanders),
        units=_some(units, 1),
        strengths=_some(strengths, 1),
        casualties=_some(casualties, 1) if number else st.just(()),
    )


sides = st.sets(st.integers(1, 4), max_size=2).flatmap(lambda ns: st.tuples(*(_sides(n) for n in sorted(ns))))
_unread = st.builds(Unread, st.sampled_from(("date", "commander")), words, st.integers(0, 99), st.integers(99, 199))


@st.composite
def outcomes(draw: st.DrawFn, numbers: tuple[int, ...]) -> Outcome:
    """An outcome whose winners are sides of the conflict."""
    winners = tuple(number for number in numbers if draw(st.booleans()))
    return draw(  # type: ignore[no-any-return]
        _entry(
            Outcome,
            verdict=texts,
            kind=st.sampled_from(OUTCOME_KINDS),
            winners=st.just(winners),
            statements=_some(texts),
        )
    )


@st.composite
def conflicts(draw: st.DrawFn) -> Conflict:
    """A boxed conflict."""
    both = draw(sides)
    return Conflict(
        name=draw(texts),
        infobox=draw(st.sampled_from(("military conflict", "civil conflict", "civilian attack"))),
        part_of=draw(_some(links)),
        when=draw(_maybe(periods)),
        phases=draw(_some(phases)),
        places=draw(_some(links)),
        place_text=draw(text_or_none),
        coordinates=draw(_maybe(coordinates)),
        outcome=draw(_maybe(outcomes(tuple(side.number for side in both)))),
        status=draw(text_or_none),
        territory=draw(_some(texts)),
        sides=both,
        joint=draw(_maybe(_sides(0))),
        toll=draw(_some(casualties, 1)),
        causes=draw(_some(texts, 1)),
        goals=draw(_some(texts, 1)),
        methods=draw(_some(texts, 1)),
        notes=draw(text_or_none),
        images=draw(_some(images, 1)),
        details=draw(st.dictionaries(words, _some(texts), max_size=2)),
        unread=draw(_some(_unread, 1)),
        unmapped=draw(st.dictionaries(words, texts, max_size=2)),
        span=draw(_maybe(spans)),
    )


def _section(below: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return _entry(
        Section,
        title=text_or_none,
        level=st.integers(0, 6),
        **period,
        text=texts,
        words=st.integers(0, 10**5),
        main=_some(links, 1),
        sections=below,
    )


sections = st.recursive(st.just(()), lambda below: _some(_section(below)), max_leaves=4)
events = _entry(
    Event,
    **period,
    text=texts,
    section=st.sampled_from(("/sections/0", "/sections/1/sections/0")),
    dating=st.sampled_from(("stated", "carried", "relative")),
    quoted=st.booleans(),
    places=_some(links, 1),
    participants=_some(st.sampled_from(("/sides/0", "/sides/1/combatants/0"))),
    figures=_some(casualties, 1),
)
_pointers = _maybe(st.sampled_from(("/when", "/sections/0")))
sources = st.builds(
    Source,
    dialect=st.sampled_from(("wikitext", "flattened")),
    sha256=st.sampled_from(("0" * 64, "f" * 64)),
    page_id=counts,
    revision_id=counts,
    timestamp=_maybe(st.just("2024-05-06T07:08:09Z")),
    language=_maybe(st.just("en")),
    url=_maybe(words),
    permalink=_maybe(words),
    licence=_maybe(words),
    title_from=_maybe(st.sampled_from(("given", "input", "heading", "box", "file"))),
    parser_version=_maybe(st.just("0.1.0")),
)
articles = st.builds(
    Article,
    title=text_or_none,
    source=sources,
    language=_maybe(st.sampled_from(("en", "ur"))),
    conflicts=_some(conflicts()),
    timeline=_some(
        st.builds(
            TimelineEntry,
            name=texts,
            **period,
            origin=st.sampled_from(("date_field", "heading", "combatant", "commander")),
            section=_maybe(st.just("/sections/0")),
            parent=st.one_of(st.none(), st.just(0)),
        )
    ),
    sections=sections,
    events=_some(events),
    checks=_some(
        st.builds(
            Check,
            st.sampled_from(("start", "toll")),
            st.sampled_from(("agree", "differ", "only_box", "only_text")),
            _pointers,
            _pointers,
        ),
        1,
    ),
    see_also=_some(links, 1),
    categories=_some(texts, 1),
    citations=_some(st.builds(Citation, st.sampled_from(("r1", "r2")), _maybe(words), words, _maybe(words)), 1),
    diagnostics=_some(
        st.builds(
            Diagnostic,
            st.sampled_from(sorted(CODES)),
            st.sampled_from(("info", "warning", "error")),
            _maybe(st.just("date")),
            words,
            counts,
            counts,
        ),
        1,
    ),
)


def places(article: Article) -> dict[str, Place]:
    """The span and citations of everything in an article: equal where two articles stand at the same places."""
    return collect(article)
