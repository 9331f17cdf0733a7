"""Flattens a box of wikitext as record.md says ("Flattened text"), for tests; and the same losses within wikitext.

``flattened`` makes the cells; ``impoverished`` gives wikitext that has lost the same, so that both must read alike.
"""

import html
import re

from wikiconflict.dialects.boxes import RawBox, find_boxes
from wikiconflict.dialects.nodes import LinkNode, Node, Part, Raw, Reference, TemplateNode, TextNode, Token, argument
from wikiconflict.languages import language_of

WORDS = language_of("en").markup
CONTENT = {"nowrap", "small", "resize", "nobold", "lang"}
BULLETS = {"plainlist", "flatlist"}
ITEMS = {"ubl", "unbulleted list", "hlist", "bulleted list"}
CHARACTERS = {"snd": " – ", "ndash": "–", "nbsp": " ", "spaced ndash": " – "}
#: Templates without arguments that only open or close a list: nothing is seen of them.
SILENT = {"plainlist", "endplainlist", "tree list", "tree list/end", "flatlist", "endflatlist"}
_SIZE = re.compile(r"\d*x?\d+px")


def boxes(text: str) -> list[RawBox]:
    return find_boxes(text, WORDS, [])


def flattened(text: str, title: str) -> str:
    """The page's boxes as flattened text, without the prose."""
    parts = [f"= {title} =\n"]
    for box in boxes(text):
        cells = (
            f"- {p.name.replace('_', ' ').title()}: {_cell(_Flat(text).nodes(p.content.nodes))}" for p in box.parameters
        )
        parts.append("Infobox\n" + "\n".join(cells) + "\n")
    return "\n".join(parts) + "\nText.\n"


def impoverished(text: str) -> str:
    """The page's boxes as wikitext that has lost what flattening loses."""
    parts = []
    for box in boxes(text):
        rows = (f"| {p.name} = {_Poor(text).nodes(p.content.nodes).strip()}\n" for p in box.parameters)
        parts.append(f"{{{{Infobox {box.canonical}\n{''.join(rows)}}}}}\n")
    return "\n".join(parts) + "\nText.\n"


def _cell(value: str) -> str:
    value = re.sub(r"[ \t]+", " ", value)
    value = re.sub(r"(?:, )+(?=,)|^[ ,]+", "", value)
    value = re.sub(r"[ ,]*( ---- )[ ,]*", r"\1", value)
    return value.strip(" ,")


class _Lossy:
    """What both forms have in common: links give their label, references, quotes, icons and flags nothing."""

    break_ = ""

    def __init__(self, text: str) -> None:
        self.text = text

    def nodes(self, nodes: list[Node]) -> str:
        return "".join(map(self.node, nodes))

    def node(self, node: Node) -> str:
        match node:
            case TextNode():
                return self.text[node.start : node.end]
            case Token():
                return self.token(node)
            case LinkNode():
                return self.link(node)
            case TemplateNode():
                return self.template(node)
            case Raw() if node.tag == "nowiki":
                return self.text[slice(*node.body)]
            case Raw() | Reference():
                return ""
        raise TypeError(node)

    def token(self, token: Token) -> str:
        if token.kind == "entity":
            return html.unescape(token.data)
        marks = {"break": self.break_, "newline": self.break_, "external": token.data}
        return marks.get(token.kind, "")

    def link(self, node: LinkNode) -> str:
        target = self.text[node.parts[0].start : node.parts[0].end]
        if target.lower().startswith(("file:", "image:")):
            return self.image([self.text[part.start : part.end] for part in node.parts[1:]])
        return self.nodes(node.parts[-1].nodes)

    def image(self, options: list[str]) -> str:
        return ""

    def template(self, node: TemplateNode) -> str:
        written = " ".join(self.text[node.parts[0].start : node.parts[0].end].replace("_", " ").split())
        name = written.lower()
        contents = [argument(part, self.text) for part in node.parts[1:]]
        parts = [content for key, content in contents if key is None or key.isdigit()]
        if name in CHARACTERS:
            return CHARACTERS[name]
        if not contents:
            return "" if name in SILENT or ":" in name else self.bare(written)
        if name in CONTENT:
            return self.nodes(parts[-1].nodes) if parts else ""
        if name in BULLETS:
            return self.nodes(parts[0].nodes) if parts else ""
        if name in ITEMS:
            return self.items(parts)
        return ""

    def bare(self, name: str) -> str:
        return ""

    def items(self, parts: list[Part]) -> str:
        return ""


class _Flat(_Lossy):
    break_ = ", "

    def token(self, token: Token) -> str:
        if token.kind == "bullet":
            return f", {token.data} "
        return " ---- " if token.kind == "rule" else super().token(token)

    def image(self, options: list[str]) -> str:
        size = next((option.strip() for option in options if _SIZE.fullmatch(option.strip())), "")
        return f"{size} " if size else ""

    def bare(self, name: str) -> str:
        return f"{name} " if name.isupper() and len(name) == 3 and name not in ("KIA", "WIA", "POW", "DOW") else name

    def items(self, parts: list[Part]) -> str:
        return ", ".join(self.nodes(part.nodes).strip(" ,") for part in parts)


class _Poor(_Lossy):
    break_ = "\n"

    def token(self, token: Token) -> str:
        if token.kind == "bullet":
            return f"\n{token.data} "
        return "\n----\n" if token.kind == "rule" else super().token(token)

    def bare(self, name: str) -> str:
        return f"{{{{{name}}}}}"

    def items(self, parts: list[Part]) -> str:
        return "\n".join(self.nodes(part.nodes).strip() for part in parts)
