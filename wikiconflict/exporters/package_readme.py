"""``README.md`` of a folder of tables: what is in it, how much, and from which pages."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from wikiconflict.exporters.data_package import ESCAPED, Written
from wikiconflict.exporters.markdown_text import escape, item, link, name_of, table
from wikiconflict.tabular import SCHEMA
from wikiconflict.version import __version__

#: Pages that are named one by one; ``articles.csv`` and ``datapackage.json`` name them all.
_NAMED = 200


def readme(files: Mapping[str, Written], sources: Sequence[Mapping[str, object]], *, excel_safe: bool = False) -> str:
    """The text, ending with a newline: ``files`` by table, ``sources`` the rows of ``articles``."""
    return "\n".join(_lines(files, sources, excel_safe)) + "\n"


def _lines(files: Mapping[str, Written], sources: Sequence[Mapping[str, object]], excel_safe: bool) -> Iterator[str]:
    yield "# Records of conflict articles"
    yield ""
    yield (
        f"Read from {_count(len(sources), 'page')} by wikiconflict {__version__}: sides, commanders, strengths, "
        "casualties and dates as the infoboxes and texts give them. `datapackage.json` describes every column, "
        "`SHA256SUMS` holds the checksums. Years are astronomical: 1 BC is 0. A null is an empty field, an empty text "
        'a quoted one (`""`).'
    )
    if excel_safe:
        yield ""
        yield ESCAPED
    yield ""
    yield "## Tables"
    yield ""
    yield from table(
        ("file", "rows", "holds"),
        (
            (f"[{declared.name}.csv]({declared.name}.csv)", str(files[declared.name].rows), declared.description)
            for declared in SCHEMA
        ),
    )
    yield ""
    yield "## Sources"
    yield ""
    licences = Counter(str(page["licence"] or "unknown") for page in sources)
    for licence, number in sorted(licences.items()):
        yield item(f"{_count(number, 'page')} under the licence: {escape(licence)}")
    yield ""
    for page in sources[:_NAMED]:
        address = page["permalink"] or page["url"]
        revision = f", revision {page['revision_id']}" if page["revision_id"] is not None else ""
        wiki = f" ({escape(str(page['page_language']))})" if page["page_language"] else ""
        label = str(page["title"])
        yield item((link(label, str(address)) if address else name_of(label)) + wiki + revision)
    if len(sources) > _NAMED:
        yield item(f"and {_count(len(sources) - _NAMED, 'page')} more, in `articles.csv`")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
