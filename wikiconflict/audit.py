"""What a set of articles says and what was lost in reading it, counted while the articles stream by."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from wikiconflict.assembly.accounting import measure
from wikiconflict.assembly.conflict import is_conflict
from wikiconflict.diagnostics import CODES, Diagnostic
from wikiconflict.model import Article, Conflict
from wikiconflict.parsing import read_document

#: Names kept of unknown templates and parameters; over twice as many, the rarest are forgotten.
NAMES = 5000
EXAMPLES = 3
UNREAD = 20
_CONTEXT = 30


def _of_sides(name: str) -> Callable[[Conflict], bool]:
    return lambda conflict: any(getattr(side, name) for side in (*conflict.sides, *filter(None, [conflict.joint])))


#: Field -> whether a conflict has it.
FIELDS: Mapping[str, Callable[[Conflict], bool]] = {
    "part_of": lambda conflict: bool(conflict.part_of),
    "when.start": lambda conflict: conflict.when is not None and conflict.when.start is not None,
    "when.end": lambda conflict: conflict.when is not None and conflict.when.end is not None,
    "phases": lambda conflict: bool(conflict.phases),
    "places": lambda conflict: bool(conflict.places),
    "coordinates": lambda conflict: conflict.coordinates is not None,
    "outcome": lambda conflict: conflict.outcome is not None,
    "outcome.winners": lambda conflict: conflict.outcome is not None and bool(conflict.outcome.winners),
    "status": lambda conflict: conflict.status is not None,
    "territory": lambda conflict: bool(conflict.territory),
    "sides": lambda conflict: len(conflict.sides) > 1,
    "combatants": _of_sides("combatants"),
    "commanders": _of_sides("commanders"),
    "units": _of_sides("units"),
    "strengths": _of_sides("strengths"),
    "casualties": _of_sides("casualties"),
    "toll": lambda conflict: bool(conflict.toll),
    "causes": lambda conflict: bool(conflict.causes),
    "goals": lambda conflict: bool(conflict.goals),
    "methods": lambda conflict: bool(conflict.methods),
    "notes": lambda conflict: conflict.notes is not None,
    "images": lambda conflict: bool(conflict.images),
    "details": lambda conflict: bool(conflict.details),
}


@attrs.frozen
class Place:
    """Something found in an article: its title, the field, what was found, and where it stands."""

    title: str | None
    field: str | None
    text: str
    start: int | None = None
    end: int | None = None
    before: str = ""
    after: str = ""


@attrs.define
class Audit:
    """The counts of all articles added so far. Memory does not grow with their number.

    Attributes:
        articles, conflicts: how many were added.
        fields: how many conflicts have each of ``FIELDS``.
        codes: diagnostics by code; ``examples`` holds the first few of each.
        templates, parameters: names that no table knows.
        visible: characters of words that the boxes show, ``typed``, ``told`` (kept as text) and ``unread``; of articles
            that came with their text (``measured``).
        left: texts of ``unread`` entries, ``unread`` the first of them in their places.
    """

    articles: int = 0
    conflicts: int = 0
    measured: int = 0
    left: int = 0
    fields: Counter[str] = attrs.field(factory=Counter)
    codes: Counter[str] = attrs.field(factory=Counter)
    templates: Counter[str] = attrs.field(factory=Counter)
    parameters: Counter[str] = attrs.field(factory=Counter)
    visible: Counter[str] = attrs.field(factory=Counter)
    examples: dict[str, list[Place]] = attrs.field(factory=dict)
    unread: list[Place] = attrs.field(factory=list)

    def add(self, article: Article, text: str | None = None) -> None:
        """Counts one article; with the ``text`` it was parsed from, also what its boxes show."""
        title = None if article.title is None else str(article.title)
        self.articles += 1
        for diagnostic in article.diagnostics:
            self._count(diagnostic, title)
        document = None if text is None else read_document(text, article)
        for conflict in article.conflicts:
            self.conflicts += 1
            self.fields.update(name for name, has in FIELDS.items() if has(conflict))
            self.left += len(conflict.unread)
            for rest in conflict.unread[: UNREAD - len(self.unread)]:
                page = "" if document is None else document.text
                before, after = page[max(rest.start - _CONTEXT, 0) : rest.start], page[rest.end : rest.end + _CONTEXT]
                self.unread.append(Place(title, rest.field, rest.text, rest.start, rest.end, before, after))
        if document is not None:
            self.measured += 1
            boxes = [box for box in document.boxes if is_conflict(box)]
            for box, conflict in zip(boxes, article.conflicts, strict=False):
                self.visible.update(attrs.asdict(measure(box, conflict)))

    def _count(self, diagnostic: Diagnostic, title: str | None) -> None:
        self.codes[diagnostic.code] += 1
        examples = self.examples.setdefault(diagnostic.code, [])
        if len(examples) < EXAMPLES:
            examples.append(Place(title, diagnostic.field, diagnostic.message, diagnostic.start, diagnostic.end))
        for code, names in (("template.unknown", self.templates), ("box.unknown_parameter", self.parameters)):
            if diagnostic.code == code:
                names[_named(diagnostic.message)] += 1
                if len(names) > 2 * NAMES:
                    for name, _ in names.most_common()[NAMES:]:
                        del names[name]

    def share(self, kind: str) -> float | None:
        """The share of the characters shown that are ``typed``, ``told`` or ``unread``; None where none are."""
        total = self.visible.total()
        return self.visible[kind] / total if total else None

    def to_dict(self) -> dict[str, Any]:
        """The audit as str, int, float, None, lists and dicts."""
        return {
            "articles": self.articles,
            "conflicts": self.conflicts,
            "fields": {
                name: {
                    "filled": self.fields[name],
                    "rate": self.fields[name] / self.conflicts if self.conflicts else None,
                }
                for name in FIELDS
            },
            "visible": {
                "articles": self.measured,
                **{kind: {"characters": self.visible[kind], "share": self.share(kind)} for kind in KINDS},
            },
            "unread": {"count": self.left, "examples": [attrs.asdict(place) for place in self.unread]},
            "diagnostics": [
                {
                    "code": code,
                    "severity": CODES[code].severity if code in CODES else None,
                    "count": count,
                    "examples": [_example(place) for place in self.examples[code]],
                }
                for code, count in self.codes.most_common()
            ],
            "templates": dict(self.templates.most_common()),
            "parameters": dict(self.parameters.most_common()),
        }


KINDS = ("typed", "told", "unread")


def audit(articles: Iterable[Article | tuple[Article, str | None]]) -> Audit:
    """Counts what articles say and what was lost; each may come with the text that it was parsed from.

    >>> from wikiconflict import parse
    >>> text = "{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC|weather=hot}}"
    >>> found = audit([(parse(text), text)])
    >>> found.fields["when.start"], found.share("typed"), dict(found.parameters)
    (1, 1.0, {'weather': 1})
    """
    found = Audit()
    for item in articles:
        found.add(*item) if isinstance(item, tuple) else found.add(item)
    return found


def _named(message: str) -> str:
    """The name that a message quotes."""
    start = min((at for at in (message.find("'"), message.find('"')) if at >= 0), default=-1)
    return message[start:].strip("'\"") if start >= 0 else message


def _example(place: Place) -> dict[str, Any]:
    return {"title": place.title, "field": place.field, "message": place.text, "start": place.start, "end": place.end}
