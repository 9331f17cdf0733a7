"""Reads single dates from tokens, with the words before and behind them."""

from collections.abc import Sequence

from wikiconflict.grammars.date_lexemes import Token
from wikiconflict.grammars.date_numerals import LAST_YEAR, read_numeral
from wikiconflict.grammars.date_points import Bound, Point
from wikiconflict.vocabulary.dates import DateWords

_BOUNDS: tuple[tuple[str, Bound], ...] = (
    ("before", "before"),
    ("until", "until"),
    ("after", "after"),
    ("starting", "from"),
    ("since", "since"),
    ("by", "by"),
)
_STYLES = ("old_style", "new_style")
_LONGEST_ABBREVIATION = 4
_FIRST_PLAIN_YEAR, _LAST_PLAIN_YEAR = 1000, 2100
_MOST_YEARS = 10_000  # before Christ: the astronomical year still has four digits
_LONGEST_PREFIX = 8

Years = tuple[int, int]


class Reader:
    """Reads points from a list of tokens; ``running``: in running text, where most numbers are no years.

    ``early``: first and last of the years with three digits that a number without an era may mean.
    """

    def __init__(
        self, tokens: Sequence[Token], words: DateWords, *, running: bool = False, early: Years | None = None
    ) -> None:
        self.tokens = tokens
        self.order = words.order
        self.ordinal_dot = words.ordinal_dot
        self.running = running
        self.early = early
        self.dead = 0  # before this index no chain of lone numbers becomes a date

    def at(self, index: int, *kinds: str) -> bool:
        """Whether the token at ``index`` is there and may be of one of the kinds."""
        return 0 <= index < len(self.tokens) and self.tokens[index].has(*kinds)

    def point(self, index: int, after: Point | None = None, *, nested: bool = False) -> tuple[Point, int] | None:
        """The date that begins at ``index`` and the index behind it; ``after`` is the date before it in a span.

        ``nested`` keeps a month and day behind the year from being looked for.
        """
        if index >= len(self.tokens):
            return None
        point = Point(self.tokens[index].start, 0)
        index = self._prefix(index, point)
        if index >= len(self.tokens):
            return None
        stop = self._core(index, point, after, nested)
        if stop is None:
            return None
        point.groups = tuple(token for token in self.tokens[index:stop] if token.has("group"))
        stop = self._suffix(stop, point)
        point.end = self.tokens[stop - 1].end
        return point, stop

    # what stands before and behind a date

    def _prefix(self, index: int, point: Point) -> int:
        most = min(len(self.tokens), index + _LONGEST_PREFIX)
        while index < most:
            token = self.tokens[index]
            bound = next((value for kind, value in _BOUNDS if token.has(kind)), None)
            if token.has("parts") and self._leads(index + 1):
                point.partial = True
                index += 1 + self.at(index + 1, "dash")
            elif bound and point.bound is None:
                point.bound = bound
                index += 1 + (token.has("before", "after") and self.at(index + 1, "dash"))
            elif token.has("circa"):
                point.approximate = True
                index = self._over(index + 1, "dot")
            elif token.has("doubt"):
                point.uncertain = True
                index += 1
            elif token.has("old_style", "new_style"):
                point.style = "old" if token.has("old_style") else "new"
                index = self._over(index + 1, "dot", "comma", "colon")
            elif token.has("weekdays"):
                index = self._over(index + 1, "comma", "dot")
            elif token.has("on", "fillers", "daytimes"):
                if token.has("daytimes") and self.at(index - 1, "circa") and self.at(index + 1, "on"):
                    point.approximate = False  # ``around noon on 25 April``
                index += 1
            else:
                break
        return index

    def _leads(self, index: int) -> bool:
        index += self.at(index, "dash")
        most = index + _LONGEST_PREFIX
        while index < most and self.at(index, "parts", "fillers", "on", "dash", "dot", "circa"):
            index += 1
        return self.at(index, "months", "seasons", "number", "ordinals", "before_christ", "after_christ")

    def _suffix(self, index: int, point: Point) -> int:
        most = min(len(self.tokens), index + _LONGEST_PREFIX)
        while index < most:
            token = self.tokens[index]
            if token.has("question") or (token.has("group") and _holds_only(token, "question", "doubt")):
                point.uncertain = True
            elif token.has("group") and _holds_only(token, "dot", *_STYLES):
                point.style = point.style or ("old" if any(t.has("old_style") for t in token.inside) else "new")
            elif token.has("onward") and point.bound is None:
                point.bound = "from"
            elif token.has(*_STYLES):
                point.style = point.style or ("old" if token.has("old_style") else "new")
            elif token.glued and token.has("circa") and not token.has("dash") and not self.at(index + 1, "number"):
                point.approximate = True  # 480年頃
            elif not token.has("weekdays"):
                break
            index += 1
        return index

    # the date itself

    def _core(self, index: int, point: Point, after: Point | None, nested: bool) -> int | None:
        token = self.tokens[index]
        if token.has("ongoing") and not token.has("months"):
            point.ongoing = True
            return index + 1
        if token.has("months"):
            return self._from_month(index, point)
        if token.has("number"):
            return self._from_number(index, point, after, nested)
        if token.has("ordinals"):
            return self._from_ordinal(index, point, token.kinds["ordinals"], index + 1)
        if token.has("seasons"):
            point.month = token.kinds["seasons"]
            return self._year_behind(index + 1, point) or index + 1
        if token.has("after_christ", "before_christ") and self.at(index + 1, "number") and self.at(index + 2, "months"):
            point.era, point.era_first = "after" if token.has("after_christ") else "before", True
            return self._from_number(index + 1, point, after, nested)
        if token.has("decades") and (stop := self._named_decade(index, point)) is not None:
            return stop
        if token.has("centuries") and self.at(index + 1, "number", "ordinals") and not self.running:
            return self._from_century(index + 1, point)
        if token.has("after_christ", "before_christ") or "grouped" in token.kinds:
            stop = self._year(index, point)
            return stop if stop is None or nested else self._rest_of_year_first(stop, point)
        if token.has("unknown", "question"):
            point.unknown = True
            most = index + _LONGEST_PREFIX
            return next((i for i in range(index, most) if not self.at(i, "unknown", "question")), most)
        return None

    def _from_century(self, index: int, point: Point) -> int | None:
        """The number or ordinal behind the word: ``siglo 19``, ``قرن نوزدهم``."""
        token = self.tokens[index]
        value = token.kinds.get("ordinals", token.value)
        if not 1 <= value <= 40 or token.digits > 2:
            return None
        point.year, point.scale = value - 1, "century"
        return self._era_behind(index + 1, point)

    def _named_decade(self, index: int, point: Point) -> int | None:
        """The year behind the word for its decade: ``années 1930``, ``década de 1930``."""
        year = self._over(index + 1, "fillers", "decades")
        if not self.at(year, "number") or self.tokens[year].digits not in (3, 4) or self.tokens[year].value % 10:
            return None
        point.year, point.digits, point.scale = self.tokens[year].value // 10, self.tokens[year].digits, "decade"
        return self._era_behind(year + 1, point)

    def _from_month(self, index: int, point: Point) -> int:
        point.month, point.month_first = self.tokens[index].kinds["months"], True
        index += 1
        stop = self._over(index, "dot", "fillers", "month_marks")
        while self.at(stop, "weekdays"):
            stop = self._over(stop + 1, "comma", "dot")
        if self.at(stop, "number") and self.tokens[stop].digits <= 2 and 1 <= self.tokens[stop].value <= 31:
            behind = self._over(stop + 1, "ordinal_endings", "day_marks")
            if not self.at(behind, "before_christ", "after_christ") or self._is_decade(stop):
                point.day = self.tokens[stop].value
                return self._year_behind(behind, point) or behind
        if self.at(stop, "ordinals") and self.tokens[stop].kinds["ordinals"] <= 31:
            point.day = self.tokens[stop].kinds["ordinals"]
            return self._year_behind(stop + 1, point) or stop + 1
        return self._year_behind(index, point) or index

    def _from_number(self, index: int, point: Point, after: Point | None, nested: bool) -> int | None:
        stop = read_numeral(self.tokens, index, point, self.order)
        if stop is not None:
            if point.number is not None and after is not None and after.day and after.year is not None:
                point.year, point.month, point.day, point.number = after.year, after.month, point.number, None
                point.era, point.digits = after.era, after.digits
            return stop
        token = self.tokens[index]
        if self._of_other_calendar(index) or self.at(index + 1, "calendar_months"):
            return None
        behind = self._over(index + 1, "ordinal_endings")
        point.ordinal = behind > index + 1
        if self._is_decade(index):
            point.year, point.digits, point.scale = token.value // 10, token.digits, "decade"
            if token.value % 100 == 0 and self.at(index + 1, "century_endings"):
                point.year, point.scale = token.value // 100, "century"
            return self._era_behind(self._over(index + 1, "apostrophe", "decade_endings"), point)
        if point.ordinal or self.at(behind, "centuries", "millennia", "dash") or self._dotted(behind) > behind:
            stop = self._from_ordinal(index, point, token.value, behind)
            if stop is not None and point.scale != "year":
                return stop
        if 1 <= token.value <= 31 and token.digits <= 2:
            stop = self._over(behind, "dot", "fillers", "day_marks")
            if self.at(stop, "months"):
                point.day, point.month = token.value, self.tokens[stop].kinds["months"]
                return self._year_behind(self._over(stop + 1, "month_marks"), point) or stop + 1
        if not point.ordinal:
            stop = self._year(index, point)
            if stop is not None:
                return stop if nested else self._rest_of_year_first(stop, point)
        if not 1 <= token.digits <= 2 or (token.value == 0 and token.digits < 2):
            return None
        goes_on = self.running and self.at(behind, "counted", "word") and not self.tokens[behind].text[0].isupper()
        if goes_on and (self.at(behind, "counted") or not self._ends_span(index, after)):
            return None
        point.number, point.digits = token.value, token.digits
        if after is not None and after.day and after.month_first and after.year is None and token.value <= 31:
            stop = self._year_behind(behind, point)
            if stop is not None:
                point.day, point.month, point.number, point.month_first = token.value, after.month, None, True
                return stop
        return behind

    def _ends_span(self, index: int, after: Point | None) -> bool:
        """Whether a number ends a span: ``June 29–30 without rest``, ``between June 6 and 9``, ``2016–20 clashes``."""
        between = self.at(index - 1, "also") and any(self.at(i, "between") for i in range(index - 6, index - 2))
        if after is None or not (between or self.at(index - 1, "dash")):
            return False
        token = self.tokens[index]
        years = after.year is not None and after.month is None and after.digits == 4 and token.digits == 2
        return (after.month_first and after.day is not None) or (years and token.value > (after.year or 0) % 100)

    def _from_ordinal(self, index: int, point: Point, value: int, behind: int) -> int | None:
        """``19th century``, ``first of May``; a lone ordinal may share the century of what follows."""
        behind = self._dotted(behind)
        stop = self._over(behind, "dash") if self.at(behind + 1, "centuries", "millennia") else behind
        if self.at(stop, "centuries") and 1 <= value <= 40:
            decade = stop + 1
            if self.at(decade, "number") and self.tokens[decade].digits == 2 and self._is_decade(decade):
                point.year, point.scale = (value - 1) * 10 + self.tokens[decade].value // 10, "decade"
                return self._over(decade + 1, "decade_endings")  # 20世纪30年代
            point.year, point.scale = value - 1, "century"
            return self._era_behind(self._over(stop + 1, "dot"), point)
        if self.at(stop, "millennia"):
            return None
        if self.tokens[index].has("number"):
            return stop
        month = self._over(behind, "fillers")
        if self.at(month, "months") and value <= 31:
            point.day, point.month = value, self.tokens[month].kinds["months"]
            return self._year_behind(month + 1, point) or month + 1
        if self.at(behind, "dash", "also", "either", "to", "comma"):
            point.number, point.ordinal, point.digits = value, True, 2
            return behind
        return None

    def _dotted(self, index: int) -> int:
        """Behind the full stop of an ordinal before a century: ``19. Jahrhundert``."""
        return index + (self.ordinal_dot and self.at(index, "dot") and self.at(index + 1, "centuries", "millennia"))

    def _rest_of_year_first(self, index: int, point: Point) -> int:
        """``331 BC, 1 October``, ``1937 July 7``: month and day behind the year, unless they have their own."""
        stop = self._over(index, "comma", "fillers")
        if point.scale != "year" or not (self.at(stop, "months", "seasons", "number", "weekdays") and stop < index + 3):
            return index
        found = self.point(stop, nested=True)
        if found is None:
            return index
        rest, end = found
        if rest.month is None or rest.year is not None or rest.bound or rest.approximate or self._dates_further(end):
            return index
        point.month, point.day, point.month_first = rest.month, rest.day, rest.month_first
        return end

    def _dates_further(self, index: int) -> bool:
        """Whether a span goes on with a date that has its own year."""
        if not self.at(index, "dash", "to", "either", "also", "slash", "comma"):
            return False
        further = self.point(index + 1, nested=True)
        return further is not None and further[0].year is not None and further[0].month is not None

    # years

    def _is_decade(self, index: int) -> bool:
        token = self.tokens[index]
        ending = index + 1 + self.at(index + 1, "apostrophe")
        return (
            token.digits in (2, 3, 4)
            and token.value % 10 == 0
            and self.at(ending, "decade_endings")
            and self.tokens[ending].glued
        )

    def _year_behind(self, index: int, point: Point) -> int | None:
        """The year behind a day or month, over commas, fillers and parentheses between them."""
        stop = self._over(index, "comma", "fillers", "group", "weekdays", "month_marks", "circa", *_STYLES)
        if stop == index and self.at(stop, "dot") and len(self.tokens[stop - 1].text) <= _LONGEST_ABBREVIATION:
            stop = self._over(stop + 1, "comma", "fillers", "group")
        while self.at(stop, "newline") and self.at(stop + 1, "number") and self.tokens[stop + 1].digits == 4:
            stop += 1
        passed = self.tokens[index:stop]
        if point.style is None and any(t.has(*_STYLES) for t in passed):
            point.style = "old" if any(t.has("old_style") for t in passed) else "new"
        number = self.tokens[stop] if stop < len(self.tokens) else None
        if number is not None and number.split:
            return None
        if self.at(stop, "number") and self.at(stop + 1, "months") and self.tokens[stop].digits <= 2:
            return None
        behind = self._year(stop, point)
        if behind is not None and any(t.has("circa") for t in passed):
            point.approximate = True  # else it is a count's: ``by July, about half of them``
        return behind

    def _year(self, index: int, point: Point) -> int | None:
        """A year with its era; one or two digits are a year only beside an era."""
        if self.at(index, "after_christ", "before_christ") and self.at(index + 1, "number", "count"):
            point.era, point.era_first = "after" if self.at(index, "after_christ") else "before", True
            return self._set_year(index + 1, point, self._over(index + 2, "year_marks"))
        if not self.at(index, "number", "count"):
            return None
        token = self.tokens[index]
        stop = self._over(index + 1, "year_marks") if self._has_era(index + 1) else index + 1
        if self.at(stop, "before_christ", "after_christ"):
            point.era = "before" if self.at(stop, "before_christ") else "after"
            return self._set_year(index, point, stop + 1)
        if not 3 <= token.digits <= 4 or not 1 <= token.value <= LAST_YEAR or token.text[0] == "0":
            return None
        if self._of_other_calendar(index) or (self.running and not self._runs_as_year(index, point)):
            return None
        return self._set_year(index, point, self._over(stop, "year_marks"))

    def _has_era(self, index: int) -> bool:
        """Whether an era stands at a place, or behind the word ``year``."""
        return self.at(self._over(index, "year_marks"), "before_christ", "after_christ")

    def _of_other_calendar(self, index: int) -> bool:
        """``583 AH``, ``Rajab 583``, ``Meiji 10``: a number that counts in another calendar."""
        if self.at(index + 1, "before_christ", "after_christ"):
            return False
        return self.at(index + 1, "calendars") or self.at(index - 1, "calendars", "calendar_months")

    def _runs_as_year(self, index: int, point: Point) -> bool:
        """Whether a number in running text may be a year: four digits (or behind a month), and no count."""
        token = self.tokens[index]
        plausible = _FIRST_PLAIN_YEAR <= token.value <= _LAST_PLAIN_YEAR or (
            token.digits == 3
            and (
                point.month is not None
                or (self.early is not None and self.early[0] <= token.value <= self.early[1])
                or self._shares_era(index)
            )
        )
        if token.digits == 3 and self.at(index + 1, "word") and self.tokens[index + 1].text[0].islower():
            return False  # ``on 14 August 276 girls were led away``
        if token.digits == 3 and token.value % 100 == 0 and self.at(index + 1, "word"):
            return False  # ``on 14 August 200 US marines landed``
        return plausible and not self.at(index + 1, "counted") and not self.at(index - 1, "numbered", "sign")

    def _shares_era(self, index: int) -> bool:
        """``196–191 BC``, ``from 196 to 191 BC``: the first year of a span that ends in an era."""
        return (
            self.at(index + 1, "dash", "to")
            and self.at(index + 2, "number")
            and self.at(index + 3, "before_christ", "after_christ")
        )

    def _set_year(self, index: int, point: Point, stop: int) -> int | None:
        token = self.tokens[index]
        value = token.kinds.get("grouped", token.value)
        if not 1 <= value <= (_MOST_YEARS if point.era == "before" else _MOST_YEARS - 1):
            return None
        point.year, point.digits = value, max(token.digits, len(str(value)))
        return stop

    def _era_behind(self, index: int, point: Point) -> int:
        if self.at(index, "before_christ", "after_christ"):
            point.era = "before" if self.at(index, "before_christ") else "after"
            return index + 1
        return index

    def _over(self, index: int, *kinds: str) -> int:
        while self.at(index, *kinds):
            index += 1
        return index


def _holds_only(group: Token, *kinds: str) -> bool:
    return bool(group.inside) and all(token.has(*kinds) for token in group.inside)
