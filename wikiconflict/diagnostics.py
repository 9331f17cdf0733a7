"""Coded diagnostics: bad or ambiguous input is data, never an exception.

``CODES`` is the one table of codes. ``wikiconflict explain`` and the page ``docs/diagnostics.md`` are made from it.
"""

from collections.abc import Mapping
from typing import Literal

import attrs

from wikiconflict.source import Span

Severity = Literal["info", "warning", "error"]


@attrs.frozen
class Code:
    """What a diagnostic code means: its severity, one line, and what a user can do about it."""

    severity: Severity
    summary: str
    remedy: str


@attrs.frozen
class Diagnostic:
    """One finding about the input.

    ``field`` is the canonical parameter without its number (``date``, ``commander`` ...), or None where the
    finding is about the page; ``start`` and ``end`` are the span it speaks of, in code points, or None.
    """

    code: str
    severity: Severity
    field: str | None
    message: str
    start: int | None = None
    end: int | None = None


class ContentError(ValueError):
    """One diagnostic as an exception; ``parse(strict=True)`` raises an ``ExceptionGroup`` of these."""

    def __init__(self, diagnostic: Diagnostic, where: str) -> None:
        self.diagnostic = diagnostic
        place = "" if diagnostic.start is None else f" at characters {diagnostic.start}-{diagnostic.end}"
        remedy = CODES[diagnostic.code].remedy if diagnostic.code in CODES else ""
        super().__init__(f"{where}{place}: {diagnostic.code}: {diagnostic.message}. {remedy}".rstrip())


CODES: Mapping[str, Code] = {
    # the page and its boxes
    "box.none": Code(
        "warning", "the page holds no conflict infobox", "Give a conflict article, or accept a record of text alone."
    ),
    "box.transcluded": Code(
        "warning",
        "the infobox is transcluded from a page of its own",
        "Parse the page Template:<name> that the message names; its text holds the box.",
    ),
    "box.joined": Code(
        "info",
        "the infobox was taken from a page of its own",
        "Nothing to do; spans and SHA-256 count in the text with the box in its place.",
    ),
    "box.budget": Code(
        "warning",
        "a value is longer or has more markup than the budget of steps allows, and was not read",
        "Its raw text stands in `unmapped`; read the page with a larger budget (`steps`).",
    ),
    "box.unclosed": Code(
        "warning",
        "the infobox is never closed",
        "Add the missing }} to the article; the fields before the end of the box were read.",
    ),
    "box.stray_close": Code(
        "warning", "a stray }} inside the infobox was passed over", "Remove the extra }} from the article."
    ),
    "box.pipe_missing": Code(
        "warning",
        "a parameter without its leading | was read all the same",
        "Put the missing | before the parameter name.",
    ),
    "box.duplicate_parameter": Code(
        "warning",
        "a parameter is given twice; the last one that holds text was read",
        "Remove one of the two; the other's text stands in `unmapped`.",
    ),
    "box.unknown_parameter": Code(
        "info",
        "a parameter that no table knows",
        "Its raw text stands in `unmapped`; correct a misspelt name, or add the parameter to the language's table.",
    ),
    "box.positional_parameter": Code(
        "info",
        "text between two pipes belongs to no parameter",
        "Its raw text stands in `unmapped`; usually a pipe or a bracket is lost in the article.",
    ),
    "box.nested": Code(
        "info", "a further infobox stands inside this one", "Its conflict, if any, is a record of its own."
    ),
    "box.status_and_result": Code(
        "info",
        "both status and result are given; the template shows the status alone",
        "Both are kept; read `status` first.",
    ),
    "text.null": Code("info", "NUL characters were read as U+FFFD", "Remove the NUL characters from the input."),
    "text.escaped": Code(
        "info",
        "the input was XML-escaped and has been unescaped",
        "Spans count in the unescaped text, whose SHA-256 is in `source`.",
    ),
    # outcomes
    "outcome.unknown_winner": Code(
        "info",
        "the verdict names a winner that no side holds",
        "Read `verdict`; `winners` is empty because no party, group, commander or demonym of the box matches.",
    ),
    "outcome.ambiguous_winner": Code(
        "warning",
        "the verdict names a winner that several sides hold",
        "Read `verdict` and decide; `winners` leaves out what could not be told.",
    ),
    "outcome.inferred_winner": Code(
        "info",
        "the winner was told from what the other side is called, or from the number of its parties",
        "Check `winners` against `verdict`.",
    ),
    "outcome.several_winners": Code(
        "info",
        "the verdict names several sides as winning",
        "Read `verdict`: each may have won in another respect (tactical, strategic).",
    ),
    # places
    "place.impossible_coordinates": Code(
        "warning",
        "coordinates that no globe holds were passed over",
        "Correct the degrees, minutes or seconds in the article.",
    ),
    "place.unreadable_coordinates": Code(
        "warning",
        "the coordinates could not be read",
        "Their text stands in `unread`; write them with a coordinate template.",
    ),
    # figures
    "quantity.total_differs": Code(
        "info",
        "a total is not the sum of the figures beside it",
        "Both are kept as they stand; see the sources of the article, which may count different things.",
    ),
    # markup
    "markup.unclosed_template": Code(
        "warning",
        "an unclosed template was closed at the end of what it can hold",
        "Add the missing }} to the article.",
    ),
    "markup.unclosed_link": Code(
        "warning", "an unclosed link was closed at the end of its line", "Add the missing ]] to the article."
    ),
    "markup.stray_brackets": Code(
        "info", "brackets or braces without their counterpart were passed over", "Add what is missing to the article."
    ),
    "markup.unclosed_tag": Code("info", "a tag is never closed", "Close the tag in the article."),
    "markup.unclosed_reference": Code(
        "warning",
        "a reference is never closed; it was ended at the end of its line",
        "Add the missing </ref> to the article.",
    ),
    "markup.unclosed_comment": Code(
        "warning",
        "a comment is never closed; it was ended at the end of its line",
        "Add the missing --> to the article.",
    ),
    "markup.too_deep": Code(
        "warning",
        "templates are nested too deeply; the inner text was read as plain text",
        "Simplify the markup, or raise the limit.",
    ),
    "list.lost_break": Code(
        "info",
        "two entries ran into each other and were read apart",
        "Check both entries; put a line break between them in the article.",
    ),
    "list.empty_heading": Code(
        "info", "a heading without entries", "Nothing was lost but the heading; see the article for what it announced."
    ),
    "timeline.overlap": Code(
        "info", "two phases of the date field overlap", "Check the phases; both stand in the record as they are given."
    ),
    "timeline.gap": Code(
        "info",
        "the phases of the date field leave out a time between them",
        "Check the phases; nothing is filled in.",
    ),
    "prose.budget": Code(
        "warning",
        "the text is longer than any page of a wiki: not all of it was read for events",
        "Nothing to do for a real page; else give the sections as pages of their own.",
    ),
    "prose.table": Code(
        "info",
        "a table of the text is not closed or over the budget: it was read line by line",
        "Nothing to do unless its rows matter; close the table in the page.",
    ),
    "template.unknown": Code(
        "info",
        "a template that no table knows; its readable arguments were taken",
        "Check the value; add the template to the language's table.",
    ),
    # languages
    "language.inferred": Code(
        "info",
        "the language was told by the box's name or parameters",
        "Give the language (language=, --language) where the box misleads.",
    ),
    "language.unknown": Code(
        "warning",
        "no data file speaks the wiki's language; the page was read in another",
        "Give the language to read it in, or add a data file for it.",
    ),
    # dates
    "date.unread": Code(
        "warning", "no date could be read from the field", "Read the field's text; write the date in a common form."
    ),
    "date.unknown": Code("info", "the field says that the date is unknown", "Nothing can be read; see the text."),
    "date.skipped": Code(
        "warning",
        "a number or word beside the dates was not read",
        "Compare the dates with the field's text; they may be incomplete.",
    ),
    "date.split": Code(
        "info", "dates that lost markup had glued together were parted", "Check the dates against the article."
    ),
    "date.cut": Code(
        "warning", "a date is cut off; what is lost was left out", "Complete the date from the article's wikitext."
    ),
    "date.too_long": Code(
        "warning",
        "the date field is too long; only its first 2,000 characters were read",
        "Look at the article: something else than dates stands in the field, or markup is broken above it.",
    ),
    "date.remark": Code(
        "info",
        "a date in a remark is no part of the period",
        "It stands in the period's text; read it there if you need it.",
    ),
    "date.clause": Code(
        "warning",
        "the only dates stand in a clause; the period was taken from it",
        "Check that the clause dates the conflict itself.",
    ),
    "date.no_year": Code(
        "warning", "a date without a year was left out", "Neither the field nor the title gives its year; add it."
    ),
    "date.year_from_title": Code(
        "warning", "a missing year was taken from the title", "Check the year against the article."
    ),
    "date.year_guessed": Code(
        "warning", "a missing year was inferred from the order of the dates", "Check the year against the article."
    ),
    "date.order": Code("error", "the period ends before it starts", "Correct the dates in the article."),
    "date.impossible": Code(
        "warning", "the month has no such day; the day was left out", "Correct the day, or give the date's calendar."
    ),
    "date.ambiguous": Code(
        "warning", "a date can be read in two ways", "Check the reading that the message names against the article."
    ),
    "date.second_date": Code(
        "warning", "a second date beside the first was passed over", "Check which of the two the article means."
    ),
    "flattened.empty_item": Code(
        "info",
        "an item is empty: its template vanished when the text was flattened",
        "Read the article's wikitext to recover the name.",
    ),
    "flattened.joined": Code(
        "info",
        "a comma was read as part of the text, not as a line break",
        "Check the value against the article's wikitext.",
    ),
    "flattened.split": Code(
        "info",
        "a comma was read as a line break where it may be part of the text",
        "Check the value against the article's wikitext.",
    ),
}


def diagnose(code: str, message: str = "", *, field: str | None = None, span: Span | None = None) -> Diagnostic:
    """A diagnostic of a known code; the message defaults to the code's summary.

    Raises:
        KeyError: the code is not in ``CODES``.
    """
    known = CODES[code]
    return Diagnostic(
        code,
        known.severity,
        field,
        message or known.summary,
        None if span is None else span.start,
        None if span is None else span.end,
    )
