"""Lists: the lines of a value as items with their headings.

A line that ends in a colon, or that is bold without link and flag, and has entries after it, is no entry: it is the
group of the entries that follow, to the next heading, rule or end of the field. A heading that stands on a bullet ends
with the bullets below it. A heading with an entry on the same line is that entry's group too.
"""

import re
from collections.abc import Callable, Iterator, Sequence

import attrs

from wikiconflict.diagnostics import Diagnostic, diagnose
from wikiconflict.document import Opener, Value
from wikiconflict.grammars.scanner import Flow, flow_of, join, parentheses
from wikiconflict.immutable import value
from wikiconflict.model.text import Text
from wikiconflict.reading import Reading
from wikiconflict.source import Span

_LABEL = re.compile(r"[^:：]{1,80}?(?::(?=\s)|：)")
_COUNT = re.compile(r"[~≈<>]?\s*\d(?:[\d.,]*\+?[\s–-]|[\d.]*(?:,\d{3})+\+?:)")
_GROUPED = re.compile(r"\d,\d{3}(?!\d)")
_TITLE_COUNT = re.compile(r"(?:[^\d:：]*[:：])?\s*[~≈<>]?\s*(?!(?:1\d{3}|20\d\d)\b)\d[\d.,]*\+?(?=[\s–-]|$)")
_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")
_YEARS = re.compile(r"(?P<first>1\d{3}|20\d\d)(?:\s*[–-]\s*(?P<last>1\d{3}|20\d\d|\d\d))?(?P<colon>[:：]?)")
_DAY = r"\d{1,2}(?:\s*[–-]\s*\d{1,2})?\s+[^\W\d]{3,}\.?(?:\s+(?P<y%d>1\d{3}|20\d\d))?"
_DAYS = re.compile(rf"{_DAY % 1}(?:\s*[–-]\s*{_DAY % 2})?\s*(?P<colon>[:：]?)")
_HAND_MADE = re.compile(r"[•·●▪◦・]|[-–—*](?=\s)")


@value(eq=False)
class Item:
    """One line that may be an entry: its flow, its list level, the heading above it (and the heading's flags)."""

    flow: Flow
    depth: int
    opener: Opener
    group: Text | None = None
    heading: Flow | None = None
    ruled: bool = False  # a rule stands between the item before and this one
    outer: Flow | None = None  # the heading above the heading: a block's, above a label or a heading right below it
    labelled: bool = False  # the heading stands on the item's own line
    under_label: bool = False  # the heading began as the label of a line, this one or one above

    @property
    def inside(self) -> bool:
        """Whether a break inside a bullet or item opened the line."""
        return self.opener == "break"


@value
class Style:
    """What a field takes for a heading.

    ``flags``: a flag with a colon (``{{flag|X}}:``) is one; ``bold_links``: a bold link with a colon is one;
    ``counts``: a line that begins with a count (``300 men:``) is one; ``countries``: a flag with its country's name
    alone on a line above others is one (no country is a commander).
    """

    flags: bool = False
    bold_links: bool = True
    counts: bool = True
    countries: bool = False


PARTIES = Style()
PEOPLE = Style(flags=True, bold_links=False, countries=True)
FIGURES = Style(flags=True, counts=False)


@value(eq=False)
class _Line:
    flow: Flow
    depth: int
    opener: Opener
    rule: bool = False
    title: bool = False


@attrs.define
class _Heading:
    flow: Flow
    text: Text
    depth: int
    bulleted: bool
    outer: Flow | None = None
    inline: bool = False
    title: bool = False


def lines_of(value: Value) -> list[Flow]:
    """The value's lines as flows, rules and empty lines left out."""
    return [flow for line in value.lines if (flow := flow_of(line)).text]


def items(value: Value, style: Style, field: str | None = None) -> Reading[tuple[Item, ...]]:
    """The items of a value under their headings; a heading without entries is dropped with a diagnostic."""
    lines = [_Line(_unmarked(flow_of(line)), line.depth, line.opener, line.rule, line.heading) for line in value.lines]
    problems: list[Diagnostic] = []
    if not style.counts:
        parted = [_at_labels(line) for line in lines]
        for parts in parted:
            problems += lost_breaks([part.flow for part in parts], field)
        lines = [part for parts in parted for part in parts]
    lines = [
        line for line in lines if line.rule or line.flow.text or line.flow.flags or line.flow.marks or line.flow.gaps
    ]
    found: list[Item] = []
    heading: _Heading | None = None
    ruled = False
    for index, line in enumerate(lines):
        if line.rule:
            heading, ruled = None, True
            continue
        if heading and heading.title and line.opener == "newline" and found and found[-1].heading is heading.flow:
            heading = None  # the list whose title it is has ended
        if heading and heading.bulleted and line.depth <= heading.depth and found and found[-1].depth > heading.depth:
            heading = None
        if line.title and not style.counts and _TITLE_COUNT.match(line.flow.text):
            found.append(Item(line.flow, line.depth, line.opener, ruled=ruled))  # a title that counts is a figure, too
            ruled = False
        if line.title or _is_heading(line.flow, style, lines[index + 1 :]):
            text = _heading_text(line.flow)
            outer = heading.flow if heading and not (found and found[-1].heading is heading.flow) else None
            heading = _Heading(line.flow, text, line.depth, line.depth > 0, outer, title=line.title)
            if not _has_entries(lines[index + 1 :]):
                problems.append(
                    diagnose("list.empty_heading", f"nothing stands under {text!r}", field=field, span=text.span)
                )
            continue
        flow = line.flow
        cut = _label_end(flow, style)
        if cut:
            label = flow.slice(0, cut)
            outer = (heading.outer if heading.inline else heading.flow) if heading else None
            heading = _Heading(label, _heading_text(label), line.depth, line.depth > 0, outer, True)
            flow = flow.slice(cut)
        found.append(
            Item(
                flow,
                line.depth,
                line.opener,
                heading.text if heading else None,
                heading.flow if heading else None,
                ruled,
                heading.outer if heading else None,
                cut > 0,
                heading is not None and heading.inline,
            )
        )
        ruled = False
    return Reading(tuple(found), (), tuple(problems))


def lost_breaks(parts: Sequence[Flow], field: str | None) -> list[Diagnostic]:
    """What is to be said of a line that was read as several: one finding where each further part begins."""
    return [diagnose("list.lost_break", field=field, span=part.extent) for part in parts[1:]]


def _at_labels(line: _Line) -> list[_Line]:
    """A line of figures parted where a break was lost before a bold label: ``5,000 '''French:''' 6,000``."""
    text = line.flow.text
    ends = {end for _, end in line.flow.bold}
    starts = [
        start
        for start, end in line.flow.bold
        if start
        and start not in ends
        and text[:start].rstrip()[-1:] not in ("", ":", "(")
        and text[start : end + 1].rstrip().endswith(":")
    ]
    if not starts:
        return [line]
    parts = line.flow.split([(start, start) for start in starts])
    return [_Line(part, line.depth, line.opener) for part in parts]


def _unmarked(flow: Flow) -> Flow:
    """The flow without a bullet made by hand at its head."""
    match = _HAND_MADE.match(flow.text)
    return flow.slice(match.end()) if match and match.end() < len(flow.text) else flow


def _is_heading(flow: Flow, style: Style, rest: list[_Line]) -> bool:
    if not style.counts and not flow.links and not flow.flags and (_is_years(flow) or _is_days(flow)):
        return _has_entries(rest)
    if not flow.text or flow.marks or (not style.counts and (_COUNT.match(flow.text) or _GROUPED.search(flow.text))):
        return False
    if flow.text.endswith((":", "：")):
        if flow.flags and not style.flags:
            return False
        if flow.links and flow.is_bold() and not style.bold_links:
            return False
        return not flow.links or _has_entries(rest)
    if style.countries and _is_country(flow):
        return _has_entries(rest) and not _is_country(rest[0].flow)
    owned = bool(flow.links or flow.flags) and style.counts  # of figures a bold party without a number is the owner
    numbered = any(c.isdigit() for c in (_YEAR.sub("", flow.text) if style.counts else flow.text))
    if not flow.is_bold() or owned or numbered:
        return False
    following = next((line for line in rest if not line.rule), None)
    return (
        bool(rest)
        and not rest[0].rule
        and following is not None
        and not (style.counts and following.flow.is_bold() and not following.flow.links and not following.flow.flags)
    )


def _is_years(flow: Flow) -> bool:
    """Whether a line is a year or a span of years that ends in a colon or is bold: no number of men stands so."""
    match = _YEARS.fullmatch(flow.text)
    if match is None or not (match["colon"] or flow.is_bold()):
        return False
    first = int(match["first"])
    if match["last"] is None:
        return bool(match["colon"]) or (first > 1800 and first % 100 > 0)
    last = int(match["last"]) if len(match["last"]) == 4 else first // 100 * 100 + int(match["last"])
    return 0 < last - first < 100


def _is_days(flow: Flow) -> bool:
    """Whether a line is a day or a span of days with its year, in a colon or bold (``15–16 June 1744:``): no count."""
    match = _DAYS.fullmatch(flow.text)
    return match is not None and bool(match["y1"] or match["y2"]) and bool(match["colon"] or flow.is_bold())


def _is_country(flow: Flow) -> bool:
    """Whether a line is a flag with the name that it stands for, and nothing else (``{{flag|France}}``)."""
    if len(flow.flags) != 1 or len(flow.links) != 1 or flow.flags[0][1].drawn != "flag":
        return False
    link, flag = flow.links[0], flow.flags[0][1]
    named = link.target == flag.name or flag.name.isupper()  # a code stands for another name
    drawn = flag.span.start <= flow.span().start < flag.span.end
    return (link.start, link.end) == (0, len(flow.text)) and named and drawn


def _has_entries(rest: list[_Line]) -> bool:
    for line in rest:
        if line.rule:
            return False
        if line.flow.text:
            return True
    return False


def _label_end(flow: Flow, style: Style) -> int:
    """Where the inline heading of a line ends (``'''Western Army''': forces of X``), 0 when there is none."""
    bold = _bold_label(flow) if style.bold_links else 0
    if bold:
        return bold
    match = _LABEL.match(flow.text)
    if match is None or match.end() >= len(flow.text) or any(p < match.end() for p, _ in flow.marks):
        return 0
    if any(start < match.end() < end for start, end in parentheses(flow.text)):
        return 0
    if not style.counts and _COUNT.match(flow.text):
        return 0
    linked = any(link.start < match.end() for link in flow.links)
    flagged = any(p < match.end() for p, _ in flow.flags)
    if flagged and not style.flags:
        return 0
    if linked and not (style.bold_links and flow.is_bold(0, match.end())):
        return 0
    return match.end()


def _bold_label(flow: Flow) -> int:
    """Where bold words without link end before a flag (``'''Supported by''' {{flag|X}}``), 0 when there are none."""
    at = flow.flags[0][0] if flow.flags else 0
    words = flow.text[:at].strip()
    linked = any(link.start < at for link in flow.links)
    return at if words and not linked and at < len(flow.text) and flow.is_bold(0, at) and not words.isdigit() else 0


def _heading_text(flow: Flow) -> Text:
    return flow.display(0, len(flow.text.rstrip(" :：")))


def attach_parentheses(found: tuple[Item, ...], has_period: Callable[[Flow], bool]) -> tuple[Item, ...]:
    """Joins a parenthesis on a line of its own to the line above, if that has no period yet."""
    joined: list[Item] = []
    for item in found:
        whole = parentheses(item.flow.text)
        alone = len(whole) == 1 and whole[0] == (0, len(item.flow.text.rstrip(" .,;、，،。")))
        above = joined[-1] if joined else None
        if (
            alone
            and not item.flow.flags
            and above
            and above.flow.text
            and not item.ruled
            and item.heading is above.heading
            and not has_period(above.flow)
        ):
            joined[-1] = attrs.evolve(above, flow=join(above.flow, item.flow, " "))
        else:
            joined.append(item)
    return tuple(joined)


@attrs.define
class Node:
    """An item of a tree with the items set below it."""

    item: Item
    children: list["Node"] = attrs.field(factory=list)

    def walk(self) -> Iterator["Node"]:
        """This node and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


def tree(found: tuple[Item, ...]) -> list[Node]:
    """Items as a tree by their levels: deeper bullets stand below the item above them, within one heading and rule."""
    roots: list[Node] = []
    path: list[Node] = []
    for item in found:
        if item.ruled or (path and item.heading is not path[-1].item.heading):
            path = [node for node in path if node.item.heading is item.heading and not item.ruled]
        node = Node(item)
        while path and path[-1].item.depth >= item.depth:
            path.pop()
        (path[-1].children if path else roots).append(node)
        path.append(node)
    return roots


def where(item: Item) -> Span:
    """The source of an item: its text, flags and marks."""
    return item.flow.extent
