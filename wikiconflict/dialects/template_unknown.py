"""Templates that no table knows.

In the prose one that stands alone on its line gives nothing. Any other gives its readable arguments: the positional
ones that hold a letter or digit, settings excepted (a lone lower-case word, a size, a colour) unless nothing else is
there; with a diagnostic.
"""

import re

from wikiconflict.diagnostics import diagnose
from wikiconflict.dialects.arguments import Arguments, span_of
from wikiconflict.dialects.nodes import TemplateNode
from wikiconflict.dialects.values import Reader
from wikiconflict.source import Span

_SETTING = re.compile(r"[a-z]{1,12}|#?[0-9a-f]{6}|\d+(?:\.\d+)?(?:px|%|em)?|[\w-]+:[^|]*;?")


def draw_unknown(reader: Reader, node: TemplateNode, arguments: Arguments, name: str) -> None:
    """The readable arguments of a template called ``name``."""
    if reader.stands_alone(node):
        return
    message = f"no table knows the template {name[:60]!r}"
    reader.problems.append(diagnose("template.unknown", message, span=span_of(node)))
    parts = [part for part in arguments.positional() if any(c.isalnum() for c in reader.text[part.start : part.end])]
    telling = [part for part in parts if not _SETTING.fullmatch(reader.text[part.start : part.end].strip())]
    for index, part in enumerate(telling or parts[-1:]):
        if index:
            reader.drawn(" ", Span(part.start, part.start))
        bold, italic = reader.bold, reader.italic
        reader.nodes(part.nodes)
        reader.bold, reader.italic = bold, italic
