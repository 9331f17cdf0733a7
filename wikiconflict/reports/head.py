"""The head of a report: what the conflict was, when, where, how it ended; and whence the page comes."""

from collections.abc import Iterable, Iterator

from wikiconflict.exporters.markdown_text import article_address
from wikiconflict.model import Article, Conflict, Coordinates, Outcome, Period, Text
from wikiconflict.reports.markup import Html, element, join, text_of, web_address
from wikiconflict.reports.words import Words, side_title

_Row = tuple[str, Html | None]


def facts(conflict: Conflict, words: Words) -> Html:
    """What the box says of the whole conflict, as a list of terms."""
    evidence = words.evidence
    rows: Iterable[_Row] = (
        ("Date", _when(conflict.when, words) if conflict.when else None),
        (
            "Place",
            words.links(conflict.places) or (evidence.value(conflict.place_text) if conflict.place_text else None),
        ),
        ("Coordinates", evidence.link(_point(conflict.coordinates), conflict.coordinates.span))
        if conflict.coordinates
        else ("Coordinates", None),
        ("Outcome", _outcome(conflict, conflict.outcome, words) if conflict.outcome else None),
        ("Status", evidence.value(conflict.status) if conflict.status else None),
        ("Territory", _statements(conflict.territory, words)),
        ("Part of", words.links(conflict.part_of)),
        ("Kind of box", text_of(conflict.infobox)),
    )
    return element(
        "dl",
        [element("div", element("dt", name), element("dd", value)) for name, value in rows if value],
        class_="facts",
    )


def _when(when: Period, words: Words) -> Html:
    said = words.period(when.start, when.end, ongoing=when.ongoing)
    if said is None:
        return words.evidence.value(when.text or "—", when.span)
    edtf = f"{when.start or '..'}/{when.end or '..'}" if when.start != when.end else str(when.start)
    return join(said, " ", element("code", edtf, title="as an EDTF date; the year 0000 is 1 BC", class_="quiet"))


def _point(point: Coordinates) -> str:
    north = "N" if point.latitude >= 0 else "S"
    east = "E" if point.longitude >= 0 else "W"
    return f"{abs(point.latitude):.4f}° {north}, {abs(point.longitude):.4f}° {east}"


def _outcome(conflict: Conflict, outcome: Outcome, words: Words) -> Html:
    sides = {side.number: side_title(side) for side in conflict.sides}
    winners = Html(" and ".join(sides.get(number, Html(f"side {number}")) for number in outcome.winners))
    kind = "" if outcome.kind == "other" else outcome.kind.replace("_", " ")
    badges = [
        element("span", kind, class_="badge") if kind else None,
        element("span", "✓ won by ", winners, class_="badge won") if winners else None,
    ]
    statements = outcome.statements or (outcome.verdict,)
    return join([join(badge, " ") for badge in badges if badge], _statements(statements, words))


def _statements(statements: tuple[Text, ...], words: Words) -> Html | None:
    if len(statements) == 1:
        return words.evidence.value(statements[0])
    return element("ul", [element("li", words.evidence.value(said)) for said in statements]) if statements else None


def further_rows(conflict: Conflict, words: Words) -> Iterator[Html]:
    """Causes, goals, methods, details, notes and images of the box."""
    listed: list[tuple[str, tuple[Text, ...]]] = [
        ("Causes", conflict.causes),
        ("Goals", conflict.goals),
        ("Methods", conflict.methods),
        *((name.replace("_", " ").capitalize(), texts) for name, texts in conflict.details.items()),
        ("Notes", (conflict.notes,) if conflict.notes else ()),
    ]
    rows: list[tuple[str, Html | None]] = [(name, _statements(texts, words)) for name, texts in listed]
    rows += [
        (
            "Image",
            join(
                element("code", words.evidence.value(image.file, image.span)),
                [" — ", words.evidence.value(caption)] if (caption := image.caption or image.alt) else None,
            ),
        )
        for image in conflict.images
    ]
    shown = [element("div", element("dt", text_of(name)), element("dd", value)) for name, value in rows if value]
    if shown:
        yield element("dl", shown, class_="facts")


def source_note(article: Article) -> Html:
    """Where the text comes from, under which licence, and who read it."""
    source = article.source
    page = web_address(source.url) or article_address(article.title, article.language)
    revision = web_address(source.permalink)
    number = str(source.revision_id) if source.revision_id is not None else None
    rows: Iterable[_Row] = (
        ("Article", element("a", text_of(article.title or "untitled"), href=page, rel="noreferrer") if page else None),
        ("Revision", element("a", number or revision, href=revision, rel="noreferrer") if revision else _text(number)),
        ("Saved", _text(source.timestamp)),
        ("Licence of the text", _text(source.licence)),
        ("Form of the text", _text(source.dialect)),
        ("References on the page", _text(f"{len(article.citations):,}" if article.citations else None)),
        ("SHA-256 of the text", element("code", text_of(source.sha256), class_="long") if source.sha256 else None),
        ("Read by", _text(f"wikiconflict {source.parser_version}" if source.parser_version else None)),
    )
    return element(
        "dl",
        [element("div", element("dt", name), element("dd", value)) for name, value in rows if value],
        class_="facts small",
    )


def _text(value: str | None) -> Html | None:
    return text_of(value) if value else None
