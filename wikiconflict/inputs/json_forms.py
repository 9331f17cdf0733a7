"""JSON that holds pages: answers of MediaWiki's API, Enterprise's articles, and rows of text corpora."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from wikiconflict.inputs.errors import InputError
from wikiconflict.inputs.page import Page, origin

JsonForm = Literal["record", "api", "enterprise", "corpus", "unknown"]

#: What a row of a corpus says -> the names that its column usually has, tried in this order.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "wikitext", "content"),
    "title": ("title", "page_title", "name"),
    "page_id": ("page_id", "pageid", "id"),
    "revision_id": ("revision_id", "revid", "version"),
    "timestamp": ("timestamp", "date_modified"),
    "language": ("language", "in_language", "lang"),
    "url": ("url",),
}

_API_REMEDY = "Ask for it again with prop=revisions&rvprop=ids|timestamp|content&rvslots=main, or prop=wikitext"


def check_columns(columns: Mapping[str, str]) -> Mapping[str, str]:
    """The columns as they are.

    Raises:
        ValueError: a key is none of ``COLUMNS``.
    """
    unknown = [key for key in columns if key not in COLUMNS]
    if unknown:
        raise ValueError(f"no column {unknown[0]!r}; choose of {', '.join(COLUMNS)}")
    return columns


def form_of(value: object, columns: Mapping[str, str]) -> JsonForm:
    """What a JSON value is, told by its keys."""
    if not isinstance(value, Mapping):
        return "unknown"
    if "schema_version" in value:
        return "record"
    if isinstance(value.get("article_body"), Mapping):
        return "enterprise"
    if any(isinstance(value.get(key), Mapping) for key in ("query", "parse")) or "error" in value:
        return "api"
    return "corpus" if isinstance(_column(value, "text", columns), str) else "unknown"


def api_pages(answer: Mapping[str, Any], where: str) -> Iterator[Page | InputError]:
    """The pages of an answer of ``action=query&prop=revisions`` (both format versions) or ``action=parse``."""
    error = answer.get("error")
    if isinstance(error, Mapping):
        yield InputError(
            where, f"the wiki answered with an error: {error.get('info') or error.get('code')}", _API_REMEDY
        )
        return
    if isinstance(answer.get("parse"), Mapping):
        yield _parsed(answer["parse"], where)
        return
    query = answer.get("query")
    pages = query.get("pages") if isinstance(query, Mapping) else None
    rows = list(pages.values()) if isinstance(pages, Mapping) else pages
    if not isinstance(rows, list) or not rows:
        yield InputError(where, "the wiki's answer holds no pages", _API_REMEDY)
        return
    for row in rows:
        yield (
            _queried(row, where) if isinstance(row, Mapping) else InputError(where, "a page is no object", _API_REMEDY)
        )


def _queried(row: Mapping[str, Any], where: str) -> Page | InputError:
    title = row.get("title")
    if "missing" in row or "invalid" in row:
        return InputError(where, f"the wiki has no page {title!r}", "Check the title's spelling and capitals")
    revisions = row.get("revisions")
    revision = revisions[0] if isinstance(revisions, list) and revisions else None
    text = _content(revision) if isinstance(revision, Mapping) else None
    if text is None or not isinstance(revision, Mapping):
        return InputError(where, f"the wiki's answer holds no text of {title!r}", _API_REMEDY)
    url = row.get("canonicalurl") or row.get("fullurl")
    source = origin(row.get("pageid"), revision.get("revid"), revision.get("timestamp"), row.get("pagelanguage"), url)
    return Page(text, title if isinstance(title, str) else None, source)


def _content(revision: Mapping[str, Any]) -> str | None:
    slots = revision.get("slots")
    main = slots.get("main") if isinstance(slots, Mapping) else None
    for holder in (main, revision):
        if isinstance(holder, Mapping):
            for key in ("content", "*"):
                if isinstance(holder.get(key), str):
                    return str(holder[key])
    return None


def _parsed(parsed: Mapping[str, Any], where: str) -> Page | InputError:
    text = parsed.get("wikitext")
    if isinstance(text, Mapping):
        text = text.get("*")
    if not isinstance(text, str):
        return InputError(where, "the wiki's answer holds no wikitext", _API_REMEDY)
    title = parsed.get("title")
    return Page(text, title if isinstance(title, str) else None, origin(parsed.get("pageid"), parsed.get("revid")))


def enterprise_page(row: Mapping[str, Any], where: str) -> Page | InputError:
    """The page of a line of an Enterprise snapshot."""
    body = row["article_body"]
    text = body.get("wikitext")
    if not isinstance(text, str):
        return InputError(where, "the article has no article_body.wikitext", "Get a snapshot that holds wikitext")
    version, language, name = row.get("version"), row.get("in_language"), row.get("name")
    source = origin(
        row.get("identifier"),
        version.get("identifier") if isinstance(version, Mapping) else None,
        row.get("date_modified"),
        language.get("identifier") if isinstance(language, Mapping) else None,
        row.get("url"),
    )
    return Page(text, name if isinstance(name, str) else None, source, of_many=True)


def corpus_page(row: Mapping[str, Any], columns: Mapping[str, str]) -> Page:
    """The page of a row of a text corpus; ``columns`` names the columns that have other names than usual."""
    text, title = _column(row, "text", columns), _column(row, "title", columns)
    fields: dict[str, Any] = {name: _column(row, name, columns) for name in COLUMNS if name not in ("text", "title")}
    return Page(str(text), title if isinstance(title, str) else None, origin(**fields), of_many=True)


def _column(row: Mapping[str, Any], field: str, columns: Mapping[str, str]) -> object:
    if field in columns:
        return row.get(columns[field])
    return next((row[name] for name in COLUMNS[field] if name in row), None)
