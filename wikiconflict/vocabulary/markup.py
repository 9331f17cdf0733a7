"""What a wiki's editors write around the words: box names, parameters, templates, namespaces, section titles."""

from collections.abc import Mapping
from typing import Literal

import attrs

TemplateKind = Literal[
    "content",  # layout: gives the argument's content
    "literal",  # gives a fixed text
    "drop",  # draws nothing that a record holds
    "break",  # a line break
    "rule",  # a horizontal rule
    "list",  # a bulleted list whose first level stands level with the lines around it
    "list_open",
    "list_close",
    "tree_open",
    "tree_close",
    "items",  # positional arguments, an item each
    "lines",  # positional arguments, a line each
    "collapsible",  # a title and its items or bullets
    "flagicon",  # a flag alone
    "flag",  # a flag and the linked name
    "flag_image",  # a flag from a file
    "arms",  # a coat of arms and the linked name, or text=
    "service",  # a flag and the service of a country ({{army|X}}); value is the service
    "flag_general",  # {{flagg|code|X}}: a flag, and the linked name unless the code leaves it out
    "flag_link",  # {{flag+link|prefix|X}}: a flag and a link to "prefix X"
    "fate",  # a fate mark; value is the fate
    "note",  # an explanatory footnote
    "reference",  # a citation
    "date",  # year, month, day as arguments; argument names them where they stand in another order ("3,2,1")
    "date_span",  # two dates as arguments
    "century",  # a century; value is its text with {} for the numeral
    "old_style",  # day and month, year, day and month in the old style
    "money",  # the value, a currency, right before the argument
    "circa",  # circa before the argument, or the value where it is another word
    "age",  # a duration computed from dates
    "number",  # a formatted number
    "quantity",  # a formatted number and the words behind it ({{unité|120000|hommes}})
    "measured",  # a number with its uncertainty and unit ({{val|20|5|u=men}})
    "convert",  # a measure in two units; the first is the writer's
    "fraction",
    "interlanguage",  # a link with links to other wikis
    "ship",  # a linked ship: prefix in value, or first argument
    "ship_class",
    "abbreviation",  # the short form; the long one is a tooltip
    "last",  # the last positional argument (transliterations, nihongo)
    "all",  # all positional arguments, joined with spaces
    "if",
    "if_equal",
    "switch",
    "switcher",
    "coordinates",
    "images",  # a montage
    "image",  # one image: file, caption
    "main",  # links to main articles
    "quote",  # a block quotation
]


@attrs.frozen
class Template:
    """How a template is read: its kind, the argument that matters, and a value that the kind asks for."""

    kind: TemplateKind
    argument: str = "1"
    value: str = ""


@attrs.frozen(eq=False)
class MarkupWords:
    """The names of one wiki.

    ``boxes``: template name (lower case, spaces) -> canonical infobox; behind a slash a variant of the wiki's own whose
    parameters differ (``military conflict/battle``). ``parameters``: canonical infobox ->
    parameter pattern (lower case) -> canonical field (``combatant#``); in a pattern ``#`` stands for the side's number
    and ``%`` for the number of an explicit phase, whose entries take the row ``p2``. ``templates``: template name ->
    Template; ``lang-`` stands for every name that begins so, ``cite *`` for every name whose first word it is.
    """

    boxes: Mapping[str, str]
    parameters: Mapping[str, Mapping[str, str]]
    templates: Mapping[str, Template]
    template_namespaces: tuple[str, ...] = ("template",)
    file_namespaces: tuple[str, ...] = ("file", "image")
    category_namespaces: tuple[str, ...] = ("category",)
    see_also: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    before_christ: str = "BC"
    circa: str = "c."
    day_first: bool = False
    """Whether date templates draw the day before the month."""
    thousands: str = ","
    """What templates draw between the thousands of a number."""
    side_numbers: Mapping[str, int] = attrs.field(factory=dict)
    """Words and signs that number the sides in parameters, beside the digits of every script: ``一``."""
    argument_names: frozenset[str] = frozenset()
    """Parameters that citations name their own arguments by: such a line never ends a template still open."""
    named_flags: bool = False
    """Whether templates named as countries are draw a flag and the name (``{{Empire français}}``)."""
    services: Mapping[str, str] = {}
    """Services with a name of their own, by country or adjective and service (``British Navy``: ``Royal Navy``)."""
    flag_only: str = ""
    """The argument by which a country's template draws its flag alone (``{{FRA|#}}``)."""
