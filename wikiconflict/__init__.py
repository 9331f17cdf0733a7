"""wikiconflict turns Wikipedia's conflict articles into typed, traceable records.

>>> import wikiconflict
>>> article = wikiconflict.parse("{{Infobox military conflict|conflict=Battle of Hastings|date=14 October 1066}}")
>>> article.conflict.when.start
'1066-10-14'
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from wikiconflict.version import __version__

if TYPE_CHECKING:
    from wikiconflict.alignment import align
    from wikiconflict.databases import load, store
    from wikiconflict.diagnostics import CODES, ContentError, Diagnostic
    from wikiconflict.exporters import export
    from wikiconflict.inputs import SAFE, Limits, read
    from wikiconflict.model import (
        Article,
        CasualtyFigure,
        Check,
        Citation,
        Combatant,
        Commander,
        Conflict,
        Coordinates,
        Date,
        Event,
        ImageFile,
        Link,
        Outcome,
        Period,
        Phase,
        Section,
        Side,
        Source,
        StrengthFigure,
        Text,
        TimelineEntry,
        Unit,
        Unread,
    )
    from wikiconflict.parsing import parse, parse_file
    from wikiconflict.records import from_dict, to_dict
    from wikiconflict.reports import report
    from wikiconflict.source import Span
    from wikiconflict.tabular import tables

#: Public name -> module: nothing is imported before it is asked for.
_HOMES = {
    "align": "alignment",
    **dict.fromkeys(("load", "store"), "databases"),
    **dict.fromkeys(("CODES", "ContentError", "Diagnostic"), "diagnostics"),
    "export": "exporters",
    **dict.fromkeys(("SAFE", "Limits", "read"), "inputs"),
    **dict.fromkeys(
        (
            "Article",
            "CasualtyFigure",
            "Check",
            "Citation",
            "Combatant",
            "Commander",
            "Conflict",
            "Coordinates",
            "Date",
            "Event",
            "ImageFile",
            "Link",
            "Outcome",
            "Period",
            "Phase",
            "Section",
            "Side",
            "Source",
            "StrengthFigure",
            "Text",
            "TimelineEntry",
            "Unit",
            "Unread",
        ),
        "model",
    ),
    **dict.fromkeys(("parse", "parse_file"), "parsing"),
    **dict.fromkeys(("from_dict", "to_dict"), "records"),
    "report": "reports",
    "Span": "source",
    "tables": "tabular",
}

__all__ = [
    "CODES",
    "SAFE",
    "Article",
    "CasualtyFigure",
    "Check",
    "Citation",
    "Combatant",
    "Commander",
    "Conflict",
    "ContentError",
    "Coordinates",
    "Date",
    "Diagnostic",
    "Event",
    "ImageFile",
    "Limits",
    "Link",
    "Outcome",
    "Period",
    "Phase",
    "Section",
    "Side",
    "Source",
    "Span",
    "StrengthFigure",
    "Text",
    "TimelineEntry",
    "Unit",
    "Unread",
    "__version__",
    "align",
    "export",
    "from_dict",
    "load",
    "parse",
    "parse_file",
    "read",
    "report",
    "store",
    "tables",
    "to_dict",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    _show_in_notebooks()
    return value


def _show_in_notebooks() -> None:
    """A notebook shows articles for people; wired here, as the model knows no format and loads when needed."""
    model = sys.modules.get(f"{__name__}.model")
    if model is None or hasattr(model.Article, "_repr_html_"):
        return
    model.Article._repr_markdown_ = _dossier
    model.Article._repr_html_ = _article_html
    model.Conflict._repr_html_ = _conflict_html
    if "IPython" in sys.modules:
        notebook = sys.modules["IPython"].get_ipython()
        if notebook is not None:
            notebook.display_formatter.formatters["text/html"].for_type(list, _list_html)


def _dossier(article: "Article") -> str | None:
    from wikiconflict.exporters import export

    return export(article, "md")


def _article_html(article: "Article") -> str:
    from wikiconflict.reports.compact import article_fragment

    return article_fragment(article)


def _conflict_html(conflict: "Conflict") -> str:
    from wikiconflict.reports.compact import conflict_fragment

    return conflict_fragment(conflict)


def _list_html(values: list[Any]) -> str | None:
    """A list of nothing but articles as a table; None leaves any other list to be shown as it always was."""
    from wikiconflict.model import Article
    from wikiconflict.reports.compact import list_fragment

    return list_fragment(values) if values and all(isinstance(value, Article) for value in values) else None


def __dir__() -> list[str]:
    return __all__
