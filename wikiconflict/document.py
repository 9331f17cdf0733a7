"""The neutral document that every dialect is read into: boxes of parameters, a section tree, and values.

A value is a sequence of lines; a line is a sequence of inlines. Nothing here is wikitext any more, and nothing has a
meaning yet: a ``Flag`` is a flag that was drawn, not a party. Every inline knows its span in the page text.
"""

from typing import Literal

from wikiconflict.diagnostics import Diagnostic
from wikiconflict.immutable import value
from wikiconflict.source import Span


@value
class Run:
    """Plain display text in one style. When its span is as long as its text, characters map one to one."""

    text: str
    span: Span
    bold: bool = False
    italic: bool = False


@value
class Link:
    """A wikilink: the label as runs (and what else stands in it), and the linked article's title."""

    target: str
    label: tuple["Inline", ...]
    span: Span


@value
class Flag:
    """A drawn flag, coat of arms or icon.

    ``name`` is the template's country argument as written, or the file's name without extension; ``variant`` is the
    historical variant (``1562``, ``naval``). ``drawn`` tells a flag of a template from an image (``image``).
    """

    name: str
    span: Span
    variant: str | None = None
    file: str | None = None
    drawn: Literal["flag", "image"] = "flag"


@value
class Mark:
    """A fate mark: the fate it stands for (``killed_in_action``) and the sign that was drawn."""

    fate: str
    sign: str
    span: Span


@value
class Footnote:
    """A reference or an explanatory note: its text never reaches a value. ``citation`` is its id in the article."""

    citation: str
    span: Span


@value
class Image:
    """An image that is not an icon beside text."""

    file: str
    span: Span
    caption: str | None = None
    alt: str | None = None


@value
class Coordinates:
    """A pair of decimal degrees as a template drew it; ``title`` when it is shown as the page's own."""

    latitude: float
    longitude: float
    span: Span
    title: bool = False


@value
class Gap:
    """What flattening left of a template whose text vanished: an empty item or parenthesis."""

    span: Span


Inline = Run | Link | Flag | Mark | Footnote | Image | Coordinates | Gap

Opener = Literal["start", "newline", "break", "bullet", "item", "comma"]
Block = Literal["text", "quotation", "row"]


@value
class Line:
    """One line of a value.

    ``depth`` is the list level: 0 stands level with unbulleted lines, 1 below them. ``opener`` is what began the line:
    a bullet, an item of a list template, a newline, a ``<br>``, a comma of flattened text. ``rule`` is a horizontal
    rule (no inlines); ``heading`` the title of a collapsible list. In the prose ``block`` tells text from a block
    quotation and from the row of a table.
    """

    inlines: tuple[Inline, ...]
    span: Span
    depth: int = 0
    opener: Opener = "newline"
    rule: bool = False
    heading: bool = False
    block: Block = "text"


@value
class Value:
    """The content of a parameter, as lines, with the span of the raw text."""

    lines: tuple[Line, ...]
    span: Span


@value
class Parameter:
    """A parameter of a box: its name as written, the canonical field, side number and row letter, and its value.

    ``undrawn`` are the stretches that a page shows and no inline can: formulas, galleries, what a reader may switch to.
    """

    name: str
    field: str
    number: int | None
    row: str | None
    span: Span
    value: Value
    images: tuple[Image, ...] = ()
    undrawn: tuple[Span, ...] = ()


@value
class Infobox:
    """A box: the template's name as written, its canonical form (``military conflict``) and its parameters in order.

    Each parameter's ``field`` is the canonical name that the language's table gives it, ``number`` its side and ``row``
    its letter. ``unmapped`` holds what no table knows and what was given twice.
    """

    template: str
    canonical: str
    parameters: tuple[Parameter, ...]
    span: Span
    unmapped: tuple[tuple[str, str, Span], ...] = ()


@value
class Section:
    """A section of the article: the heading's value (the lead: None and level 0), and the body's, when it was read."""

    heading: Value | None
    level: int
    span: Span
    body: Value | None = None
    main: tuple[Link, ...] = ()


@value
class Reference:
    """A citation of the page: ``id`` (``r1``, ``r2`` ... in page order), the name it was given, its text, first URL."""

    id: str
    name: str | None
    text: str
    url: str | None


@value
class Document:
    """A page read into neutral form."""

    dialect: Literal["wikitext", "flattened"]
    text: str
    title: str | None
    boxes: tuple[Infobox, ...]
    sections: tuple[Section, ...]
    references: tuple[Reference, ...] = ()
    coordinates: Coordinates | None = None
    categories: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
