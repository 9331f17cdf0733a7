"""Values of the model as columns."""

from wikiconflict.model import CasualtyFigure, Date, StrengthFigure

Row = dict[str, object]


def period_columns(start: Date | None, end: Date | None) -> Row:
    """The columns of a span of time.

    >>> row = period_columns(Date("-0215-08-02"), Date("193X~"))
    >>> row["start_year"], row["earliest"], row["end_year"], row["latest"], row["end_precision"], row["end_qualifier"]
    (-215, '-0215-08-02', 1939, '1939-12-31', 'decade', 'approximate')
    """
    row: Row = {"start": plain(start), "end": plain(end)}
    if start is not None:
        row |= {"start_year": start.year, "earliest": start.first_day}
        row |= {"start_precision": start.precision, "start_qualifier": _qualifier(start)}
    if end is not None:
        row |= {"end_year": _last_year(end), "latest": end.last_day}
        row |= {"end_precision": end.precision, "end_qualifier": _qualifier(end)}
    return row


def _last_year(date: Date) -> int:
    width = {"decade": 9, "century": 99}.get(date.precision, 0)
    return date.year + width


def _qualifier(date: Date) -> str | None:
    if date.approximate:
        return "approximate_uncertain" if date.uncertain else "approximate"
    return "uncertain" if date.uncertain else None


def plain(value: str | None) -> str | None:
    """Text as a bare ``str``, which every sink takes."""
    return None if value is None else str(value)


def figure_columns(figure: StrengthFigure | CasualtyFigure) -> Row:
    """The columns that strengths and losses share."""
    return {
        "minimum": figure.minimum,
        "maximum": figure.maximum,
        "approximate": figure.approximate,
        "unit": plain(figure.unit),
        "who": plain(figure.who),
        "group": plain(figure.group),
        "claimed_by": plain(figure.claimed_by),
        **period_columns(figure.start, figure.end),
        "text": str(figure.text),
    }
