"""The page's references and notes: numbered in page order, told apart by name or by text."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from wikiconflict.vocabulary.markup import MarkupWords

_REF = re.compile(r"<ref\b(?P<attributes>[^<>]{0,500})>", re.IGNORECASE)
_TEMPLATE = re.compile(r"\{\{\s*(?P<name>[^|{}]{1,80}?)\s*(?=[|}])")
_NAME = re.compile(r"""name\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>|}]+))""", re.IGNORECASE)


@lru_cache(maxsize=64)
def _note_templates(words: MarkupWords) -> frozenset[str]:
    return frozenset(name for name, template in words.templates.items() if template.kind in ("note", "reference"))


class Citations:
    """Where each footnote stands and which id it has; ids are ``r1``, ``r2`` ... in page order."""

    def __init__(self, text: str, words: MarkupWords) -> None:
        self._ids: dict[int, str] = {}
        self._names: dict[str, str] = {}
        self.order: dict[str, int] = {}  # id -> where it first stands
        self.names: dict[str, str] = {}  # id -> the name it was given
        for start, key in sorted(self._found(text, words)):
            self._number(start, key)

    def _found(self, text: str, words: MarkupWords) -> Iterable[tuple[int, str | None]]:
        for match in _REF.finditer(text):
            named = _NAME.search(match["attributes"])
            name = next((g for g in named.groups() if g), None) if named else None
            yield match.start(), f"name:{name}" if name else None
        notes = _note_templates(words)
        for match in _TEMPLATE.finditer(text):
            template = match["name"].lower().replace("_", " ")
            if template not in notes:
                continue
            body = text[match.end() : match.end() + 300]
            named = re.search(r"\|\s*" + _NAME.pattern, body.partition("}}")[0], re.IGNORECASE)
            name = next((g for g in named.groups() if g), None) if named else None
            key = f"name:{name.strip()}" if name else None
            if key is None and words.templates[template].kind == "reference":
                key = "text:" + match["name"].lower() + body.partition("}}")[0]
            yield match.start(), key

    def _number(self, start: int, key: str | None) -> str:
        known = self._names.get(key) if key else None
        if known is None:
            known = f"r{len(self.order) + 1}"
            self.order[known] = start
            if key:
                self._names[key] = known
                if key.startswith("name:"):
                    self.names[known] = key[5:]
        self._ids[start] = known
        return known

    def at(self, start: int) -> str:
        """The id of the footnote that begins at ``start``."""
        return self._ids.get(start) or self._number(start, None)

    @property
    def places(self) -> Mapping[int, str]:
        """Start offset -> id, for every footnote found."""
        return self._ids
