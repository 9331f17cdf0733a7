"""Dates, periods and figures in English words, for people."""

from wikiconflict.model import CasualtyFigure, Date, StrengthFigure

MONTHS = (
    "January February March April May June July August September October November December spring summer autumn winter"
).split()

FATES = {
    "killed_in_action": "killed in action",
    "presumed_killed": "presumed killed",
    "wounded_in_action": "wounded",
    "died_of_wounds": "died of wounds",
    "prisoner_of_war": "captured",
    "missing_in_action": "missing",
    "died_of_natural_causes": "died of natural causes",
    "changed_sides": "changed sides",
}


_IN_YEAR = ("day", "month", "season")


def fate_words(fate: str) -> str:
    """A fate in words.

    >>> fate_words("prisoner_of_war"), fate_words("executed")
    ('captured', 'executed')
    """
    return FATES.get(fate, fate.replace("_", " "))


def date_words(date: Date) -> str:
    """A date as a reader says it.

    >>> [date_words(Date(edtf)) for edtf in ("-0215-08-02", "0480~", "1644-21", "193X", "04XX", "-02XX", "1618?")]
    ['2 August 216 BC', 'c. AD 480', 'spring 1644', '1930s', '5th century', '3rd century BC', '1618 (uncertain)']
    """
    words = _plain_date(date)
    return ("c. " if date.approximate else "") + words + (" (uncertain)" if date.uncertain else "")


def _plain_date(date: Date) -> str:
    year = date.year
    if date.precision == "century":
        return f"{_ordinal(year // 100 + 1)} century" if year >= 0 else f"{_ordinal(-(year // 100))} century BC"
    if date.precision == "decade":
        return f"{year}s" if year >= 0 else f"{1 - year}–{1 - year - 9} BC"
    parts = str(date).rstrip("~?%").lstrip("-").split("-")
    day = f"{int(parts[2])} " if len(parts) > 2 else ""
    month = f"{_month(int(parts[1]))} " if len(parts) > 1 else ""
    return f"{day}{month}{_year(year)}"


def _month(number: int) -> str:
    return MONTHS[number - 1] if number <= 12 else MONTHS[number - 9]


def _year(year: int) -> str:
    if year <= 0:
        return f"{1 - year} BC"
    return f"AD {year}" if year < 1000 else str(year)


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def period_words(start: Date | None, end: Date | None, *, ongoing: bool = False) -> str:
    """A span of time as a reader says it; empty when nothing is known.

    >>> period_words(Date("1994-05-14"), Date("1994-05-16")), period_words(Date("1992-06-19"), None, ongoing=True)
    ('14–16 May 1994', '19 June 1992 – present')
    >>> period_words(Date("1800-07-22"), Date("1800-09"))
    '22 July – September 1800'
    >>> period_words(None, Date("1620")), period_words(Date("1629"), None), period_words(Date("1066"), Date("1066"))
    ('until 1620', 'from 1629', '1066')
    """
    if start is None:
        return f"until {date_words(end)}" if end is not None else "ongoing" if ongoing else ""
    first = date_words(start)
    if end is None:
        return f"{first} – present" if ongoing else f"from {first}"
    last = date_words(end)
    if first == last:
        return first
    if start.precision == end.precision == "day" and start[:-2] == end[:-2] and f"{start[-2:]}{end[-2:]}".isdigit():
        return f"{int(start[-2:])}–{last}"
    if start.precision in _IN_YEAR and end.precision in _IN_YEAR and start.year == end.year and not start.uncertain:
        return f"{first.removesuffix(_year(start.year)).rstrip()} – {last}"
    if start.precision == end.precision == "year" and len(start) == len(end) == 4 and start.year >= 1000:
        return f"{first}–{last}"
    return f"{first} – {last}"


def amount_words(figure: StrengthFigure | CasualtyFigure) -> str:
    """How many.

    >>> amount_words(StrengthFigure(10000, 12000)), amount_words(StrengthFigure(20000, None, True))
    ('10,000–12,000', 'at least about 20,000')
    >>> amount_words(StrengthFigure(None, 500)), amount_words(StrengthFigure())
    ('up to 500', 'unknown number')
    """
    about = "about " if figure.approximate else ""
    if figure.minimum is None:
        return "unknown number" if figure.maximum is None else f"up to {about}{figure.maximum:,}"
    if figure.maximum is None:
        return f"at least {about}{figure.minimum:,}"
    if figure.minimum == figure.maximum:
        return f"{about}{figure.minimum:,}"
    return f"{about}{figure.minimum:,}–{figure.maximum:,}"


def kind_words(figure: CasualtyFigure) -> str:
    """What befell them.

    >>> kind_words(CasualtyFigure(kinds=("killed", "wounded"))), kind_words(CasualtyFigure(kinds=("died_of_disease",)))
    ('killed or wounded', 'died of disease')
    """
    return " or ".join("lost or damaged" if kind == "materiel" else kind.replace("_", " ") for kind in figure.kinds)
