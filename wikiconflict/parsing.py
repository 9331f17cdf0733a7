"""``parse`` and ``parse_file``: one text in, one Article out."""

from pathlib import Path
from typing import Literal

import attrs

from wikiconflict.assembly.article import assemble_article
from wikiconflict.diagnostics import ContentError, Diagnostic, diagnose
from wikiconflict.dialects.budget import STEPS
from wikiconflict.dialects.detect import detect_dialect, unescaped
from wikiconflict.dialects.flattened import read_flattened
from wikiconflict.dialects.inference import infer_flattened, infer_language, is_certain
from wikiconflict.dialects.wikitext import read_wikitext
from wikiconflict.document import Document
from wikiconflict.languages import DEFAULT, all_languages, known_codes, language_of
from wikiconflict.model.article import Article, Source, TitleOrigin
from wikiconflict.source import sha256
from wikiconflict.version import __version__
from wikiconflict.vocabulary.language import Language

Dialect = Literal["wikitext", "flattened"]

LICENCE = "CC BY-SA 4.0"


def parse(
    text: str,
    *,
    title: str | None = None,
    language: str | None = None,
    dialect: Dialect | None = None,
    strict: bool = False,
    prose: bool = True,
    source: Source | None = None,
    title_from: TitleOrigin | None = None,
    steps: int = STEPS,
) -> Article:
    """Parses the text of a conflict article.

    Args:
        text: wikitext or flattened text of one page; XML-escaped text is recognised and unescaped.
        title: the article's title, where it is known.
        language: the wiki's language code; None: that of ``source``, else the one that the box's name and parameters
            tell (with a diagnostic where that is not English).
        dialect: the form of the text; found out when None.
        strict: raise on content that was read with a warning or an error.
        prose: read the sections' text; without it the record is that of the box and the headings.
        source: what is known of the input's origin (page id, revision, timestamp ...).
        title_from: where ``title`` comes from; ``given`` when not said.
        steps: the budget of the page's boxes: a value over what is left of it is not read, and stands in ``unmapped``
            with a diagnostic. A step is a mark of wikitext, or 16 characters; the longest boxes known take 2,000.

    Raises:
        TypeError: ``text`` is no ``str``.
        LookupError: there is no data file for ``language``.
        ExceptionGroup: of ContentError, one for each warning and error; with ``strict`` only.

    >>> article = parse("{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC}}")
    >>> article.conflict.name, article.conflict.when.start
    ('Battle of Cannae', '-0215-08-02')
    """
    if not isinstance(text, str):
        raise TypeError(f"parse() takes the text of a page as str, not {type(text).__name__}; decode bytes first")
    language_of(language)
    problems: list[Diagnostic] = []
    plain = unescaped(text)
    if plain is not None:
        text = plain
        problems.append(diagnose("text.escaped"))
    digest = sha256(text)
    if "\x00" in text:
        problems.append(diagnose("text.null"))
        text = text.replace("\x00", "\ufffd")
    dialect = dialect or detect_dialect(text)
    words = _language(text, language or (source.language if source else None), dialect, problems)
    reader = read_flattened if dialect == "flattened" else read_wikitext
    document = reader(text, words, prose=prose, steps=steps)
    origin = source or Source(dialect, digest)
    origin = attrs.evolve(
        origin,
        dialect=dialect,
        sha256=digest,
        language=language or origin.language,
        licence=origin.licence or LICENCE,
        parser_version=__version__,
    )
    article = assemble_article(
        document,
        words,
        origin,
        title=title,
        title_from=(title_from or "given") if title is not None else None,
        diagnostics=problems,
    )
    if strict:
        _raise(article)
    return article


def read_document(text: str, article: Article) -> Document | None:
    """The boxes and headings of the text that an article was parsed from; None where the text is another.

    >>> text = "{{Infobox military conflict|conflict=Battle of Cannae}}"
    >>> [box.canonical for box in read_document(text, parse(text)).boxes]
    ['military conflict']
    """
    text = unescaped(text) or text
    if sha256(text) != article.source.sha256:
        return None
    text = text.replace("\x00", "\ufffd")
    dialect: Dialect = "flattened" if article.source.dialect == "flattened" else "wikitext"
    words = _language(text, article.source.language, dialect, [])
    return (read_flattened if dialect == "flattened" else read_wikitext)(text, words, prose=False)


def _language(text: str, code: str | None, dialect: Dialect, problems: list[Diagnostic]) -> Language:
    """The language to read a page in: its wiki's where that is known, else the one that its box tells."""
    if code in known_codes():
        return language_of(code)
    if code is not None:
        problems.append(diagnose("language.unknown", f"no data file speaks the language {code!r}"))
    english = language_of(DEFAULT)
    if dialect == "wikitext" and is_certain(text, english):
        return english
    infer = infer_flattened if dialect == "flattened" else infer_language
    told = infer(text, all_languages(), DEFAULT)
    if told is None or told.code == DEFAULT:
        return english
    language = language_of(told.code)
    message = f"read as {language.name} ({told.code}): {told.reason}"
    problems.append(diagnose("language.inferred", message, span=told.span))
    return language


def _raise(article: Article) -> None:
    where = article.title or "page"
    errors = [ContentError(d, str(where)) for d in article.diagnostics if d.severity != "info"]
    if errors:
        raise ExceptionGroup(f"{where}: {len(errors)} finding(s) in strict mode", errors)


def parse_file(
    path: str | Path,
    *,
    title: str | None = None,
    language: str | None = None,
    dialect: Dialect | None = None,
    strict: bool = False,
    prose: bool = True,
) -> Article:
    """Parses one file of UTF-8 text; its stem is the title when nothing else gives one.

    Raises:
        OSError: the file can't be read.
        UnicodeDecodeError: the file is no UTF-8.
        LookupError, ExceptionGroup: as ``parse``.
    """
    path = Path(path)
    text = path.read_bytes().decode("utf-8-sig")
    return parse(
        text,
        title=title if title is not None else path.stem.replace("_", " "),
        language=language,
        dialect=dialect,
        strict=strict,
        prose=prose,
        title_from="given" if title is not None else "file",
    )
