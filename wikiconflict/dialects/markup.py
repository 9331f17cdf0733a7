"""Wikitext as a tree of nodes, in one linear pass.

The pass reads a closed list of constructs: templates, links, external links, tags, references, comments, entities,
quotes, bullets, rules. Brackets are matched with one stack; what is never closed is closed where ``recovery`` says.
Nodes keep offsets into the page text; text is never copied here.
"""

import re
from collections.abc import Callable
from typing import Literal

import attrs

from wikiconflict.diagnostics import CODES, Diagnostic, diagnose
from wikiconflict.dialects.nodes import LinkNode, Node, Part, Raw, Reference, TemplateNode, TextNode, Token
from wikiconflict.dialects.variants import variant
from wikiconflict.immutable import value
from wikiconflict.source import Span

# The first character stands alone in front: a set that re searches for at the speed of C. What it begins is told apart
# behind it; a character that begins nothing is text.
_TOKEN = re.compile(
    r"""(?x)
    [{}\[\]|\n<&'_-]
    (?: (?<=\{) (?P<open>\{+)
      | (?<=\}) (?P<close>\}+)
      | (?<=\[) (?: (?P<link>\[)
                  | (?P<external>(?:https?:|ftp:)?//[^\s\[\]<>|{}"]+(?:[ \t]+(?P<label>[^\[\]\n{}<>]*))?\]) )
      | (?<=\]) (?P<endlink>\])
      | (?<=\|) (?P<pipe>)
      | (?<=\n) (?: (?P<parameter>[ \t]*\|(?![|}+-])[ \t]*(?P<name>[^\n=|{}\[\]<>]{1,60}?)[ \t]*=)
                  | (?P<lost>[ \t]*(?P<lostname>[a-z_]{4,24}[1-5][a-d]?)[ \t]*=(?!=))
                  | (?P<newline>) )
      | (?<=<) (?: (?P<comment>!--)
                | (?P<tag>(?P<tagname>/?\s?[A-Za-z]+)(?P<attributes>[^<>]{0,500})>) )
      | (?<=&) (?P<entity>(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)
      | (?<=') (?P<quote>'+)
      | (?<=-) (?: (?P<rule>-{3,}) | (?P<variant>\{(?!\{)) )
      | (?<=_) (?P<magic>_[A-Z]{3,30}__)
    )
    """
)
_BULLETS = re.compile(r"[*\#:;]+")
_RAW_TAGS = frozenset(
    "nowiki math gallery timeline syntaxhighlight source pre code score graph imagemap mapframe maplink chem".split()
)
_NAME_ATTRIBUTE = re.compile(r"""name\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))""", re.IGNORECASE)

MAX_DEPTH = 60
#: Findings of one code that a pass tells one by one; those behind are one more, which counts them.
MOST_FINDINGS = 100


@attrs.define
class _Frame:
    kind: Literal["root", "template", "link"]
    start: int
    parts: list[Part]
    braces: int = 2

    @property
    def nodes(self) -> list[Node]:
        return self.parts[-1].nodes


@value(eq=False)
class Recovery:
    """When a parameter line ends what is still open above it.

    ``ends(name, opened)``: whether the line ``| name =`` belongs to the enclosing box although the template ``opened``
    (its name, or None for a link) is still open; ``known(name)``: whether a line ``name =`` without pipe is one.
    """

    ends: Callable[[str, str | None], bool]
    known: Callable[[str], bool]


class Parser:
    """One pass over ``text[start:end]``; diagnostics are collected in ``problems``, which may be None."""

    def __init__(self, text: str, problems: list[Diagnostic] | None, recovery: Recovery | None = None) -> None:
        self.text = text
        self.problems = problems
        self._found: dict[str, int] = {}
        self._behind: dict[str, Span] = {}  # code -> from the first finding that is not told alone to the last
        self.recovery = recovery
        self._closers: dict[str, tuple[int, int]] = {}  # where each stands next, and how far was looked for it

    def parse(self, start: int, end: int) -> Part:
        """The nodes of a stretch of text."""
        part = self._stretch(start, end)
        self._sum_up()
        return part

    def _stretch(self, start: int, end: int) -> Part:
        root = _Frame("root", start, [Part(start, end, [])])
        self._run([root], start, end, box=None)
        root.parts[0].end = end
        return root.parts[0]

    def parse_box(self, start: int, end: int) -> TemplateNode:
        """The template that opens at ``start`` (``{{``), with recovery; it ends before ``end``."""
        box = _Frame("template", start, [Part(start + 2, end, [])])
        stop, closed = self._run([box], start + 2, end, box=box)
        self._sum_up()
        self._close_part(box, stop - 2 if closed else stop)
        return TemplateNode(start, stop, box.parts, closed)

    def _run(self, stack: list[_Frame], start: int, end: int, box: _Frame | None) -> tuple[int, bool]:
        text, position = self.text, start
        at = start  # where the current stretch of plain text began
        if box is None:
            position = at = self._bullets(stack[-1], start, start, end)
        while True:
            match = _TOKEN.search(text, position, end)
            if match is None:
                self._text(stack[-1], at, end)
                break
            begin, position = match.span()
            kind = match.lastgroup  # the outer group closes last
            self._text(stack[-1], at, begin)
            at = position
            frame = stack[-1]
            if kind == "open":
                count = (position - begin) // 2
                triple = position - begin == 3 and len(stack) < MAX_DEPTH
                if triple:
                    stack.append(_Frame("template", begin, [Part(position, end, [])], braces=3))
                    continue
                if (position - begin) % 2:
                    self._text(frame, begin, begin + 1)
                for k in range(count):
                    if len(stack) >= MAX_DEPTH:
                        self._text(stack[-1], position - 2 * (count - k), position)
                        self._problem("markup.too_deep", begin, position)
                        break
                    opened = position - 2 * (count - k)
                    stack.append(_Frame("template", opened, [Part(opened + 2, end, [])]))
            elif kind == "close":
                closing = begin
                while position - closing >= 2:
                    width = self._width(stack, position - closing)
                    done = self._close_template(stack, closing, width, box)
                    if done and box is not None and not self._goes_on(closing + 2, end):
                        return closing + 2, True
                    if done:
                        self._problem("box.stray_close", closing, closing + 2)
                    closing += width
                if begin < closing < position:
                    self._problem("markup.stray_brackets", closing, position)
                elif closing < position:
                    self._text(stack[-1], closing, position)
            elif kind == "link":
                if len(stack) >= MAX_DEPTH:
                    self._text(frame, begin, position)
                    self._problem("markup.too_deep", begin, position)
                else:
                    stack.append(_Frame("link", begin, [Part(position, end, [])]))
            elif kind == "endlink":
                if frame.kind == "template" and any(f.kind == "link" for f in stack):
                    while stack[-1].kind == "template":
                        self._give_up(stack, begin)
                    frame = stack[-1]
                if frame.kind == "link":
                    self._close_part(frame, begin)
                    stack.pop()
                    stack[-1].nodes.append(LinkNode(frame.start, position, frame.parts))
                else:
                    self._problem("markup.stray_brackets", begin, position)
            elif kind == "pipe":
                if frame.kind == "root":
                    self._text(frame, begin, position)
                else:
                    self._close_part(frame, begin)
                    frame.parts.append(Part(position, end, []))
            elif kind in ("parameter", "lost"):
                self._end_links(stack, position if kind == "lost" else begin + 1, end)
                frame = stack[-1]
                name = match["name"] if kind == "parameter" else match["lostname"]
                if kind == "parameter" and self._new_parameter(stack, name, begin, box):
                    frame = stack[-1]
                    self._close_part(frame, begin)
                    bar = text.index("|", begin)
                    frame.parts.append(Part(bar + 1, end, []))
                    at = position = bar + 1
                elif kind == "lost" and self._lost_parameter(stack, name, begin, box):
                    frame = stack[-1]
                    self._close_part(frame, begin)
                    frame.parts.append(Part(begin + 1, end, []))
                    at = position = begin + 1
                else:
                    position = at = self._line(frame, begin, begin + 1, end)
            elif kind == "newline":
                self._end_links(stack, position, end)
                position = at = self._line(stack[-1], begin, position, end)
            elif kind == "comment":
                at = position = self._comment(frame, begin, end)
            elif kind == "tag":
                at = position = self._tag(frame, match, end)
            elif kind == "entity":
                frame.nodes.append(Token("entity", begin, position, match[0]))
            elif kind == "quote":
                frame.nodes.append(Token("quote", begin, position, match[0]))
            elif kind == "external":
                frame.nodes.append(Token("external", begin, position, match["label"] or ""))
            elif kind == "rule":
                frame.nodes.append(Token("rule", begin, position))
            elif kind == "variant":
                shown = variant(text, position, end)
                if shown is None:
                    self._text(frame, begin, position)
                else:
                    frame.nodes.extend(self._stretch(shown[0], shown[1]).nodes)
                    at = position = shown[2]
            # magic words draw nothing
        while len(stack) > 1:
            self._give_up(stack, end)
        if box is not None:
            self._problem("box.unclosed", box.start, box.start + 2)
        return end, False

    # pieces

    def _text(self, frame: _Frame, start: int, end: int) -> None:
        """Plain text; what follows other text at once goes on with it."""
        if end > start:
            nodes = frame.nodes
            last = nodes[-1] if nodes else None
            if type(last) is TextNode and last.end == start:
                last.end = end
            else:
                nodes.append(TextNode(start, end))

    def _close_part(self, frame: _Frame, end: int) -> None:
        frame.parts[-1].end = end

    def _problem(self, code: str, start: int, end: int, message: str = "") -> None:
        if self.problems is None:
            return
        number = self._found[code] = self._found.get(code, 0) + 1
        if number <= MOST_FINDINGS:
            self.problems.append(diagnose(code, message, span=Span(start, end)))
        elif code in self._behind:
            first = self._behind[code]
            self._behind[code] = Span(min(first.start, start), max(first.end, end))
        else:
            self._behind[code] = Span(start, end)

    def _sum_up(self) -> None:
        """One finding for those over the most that are told, so that none is lost."""
        if self.problems is None:
            return
        for code, span in self._behind.items():
            number = self._found[code] - MOST_FINDINGS
            self.problems.append(diagnose(code, f"{number:,} more in this stretch: {CODES[code].summary}", span=span))
        self._behind.clear()

    def _line(self, frame: _Frame, begin: int, start: int, end: int) -> int:
        """A newline, with the bullets or rule that may follow it; gives where text goes on."""
        after = self._bullets(frame, begin, start, end)
        if after == start:
            frame.nodes.append(Token("newline", begin, start))
        return after

    def _bullets(self, frame: _Frame, begin: int, start: int, end: int) -> int:
        match = _BULLETS.match(self.text, start, end)
        if match is None:
            return start
        frame.nodes.append(Token("bullet", begin, match.end(), match[0]))
        return match.end()

    # closing

    def _width(self, stack: list[_Frame], left: int) -> int:
        """How many of the closing braces the innermost template takes."""
        frame = next((frame for frame in reversed(stack) if frame.kind == "template"), None)
        return 3 if frame is not None and frame.braces == 3 and left >= 3 else 2

    def _close_template(self, stack: list[_Frame], closing: int, width: int, box: _Frame | None) -> bool:
        """Closes the innermost template; True when that is the box itself."""
        while stack[-1].kind == "link" and any(f.kind == "template" for f in stack[:-1]):
            self._unlink(stack)
        frame = stack[-1]
        if frame.kind != "template":
            self._text(frame, closing, closing + width)
            return False
        if frame is box:
            return True
        self._close_part(frame, closing)
        stack.pop()
        start = frame.start
        if frame.braces > width:  # three braces opened, two closed
            if self.text[frame.parts[0].start : closing] == "!":  # {{{!}} draws the head of a table
                self._text(stack[-1], start, start + 1)
            else:
                self._problem("markup.stray_brackets", start, start + 1)
            start += 1
        stack[-1].nodes.append(TemplateNode(start, closing + width, frame.parts, is_parameter=width == 3))
        return False

    def _unlink(self, stack: list[_Frame]) -> None:
        """An unclosed link: its label is kept as a link that ends with its line."""
        frame = stack.pop()
        self._problem("markup.unclosed_link", frame.start, frame.start + 2)
        outer = stack[-1].nodes
        last = frame.parts[-1]
        kept: list[Node] = []
        rest: list[Node] = []
        for index, node in enumerate(last.nodes):
            if isinstance(node, Token) and node.kind in ("newline", "bullet", "break", "rule"):
                rest = last.nodes[index:]
                break
            kept.append(node)
        last.nodes = kept
        stop = max((node.end for node in kept), default=last.start)
        last.end = stop
        outer.append(LinkNode(frame.start, stop, frame.parts, closed=False))
        outer.extend(rest)

    def _end_links(self, stack: list[_Frame], position: int, end: int) -> None:
        """At a line's end: a link that is no file's and that the next line does not close at once is unclosed."""
        while stack[-1].kind == "link" and not _CLOSES_SOON.match(self.text, position, end):
            first = stack[-1].parts[0]
            if len(stack[-1].parts) > 1 and ":" in self.text[first.start : first.end]:
                return  # captions of files may run over lines
            self._unlink(stack)

    def _give_up(self, stack: list[_Frame], end: int) -> None:
        """An unclosed frame at the end of the stretch."""
        if stack[-1].kind == "link":
            self._unlink(stack)
            return
        frame = stack.pop()
        self._close_part(frame, end)
        self._problem("markup.unclosed_template", frame.start, frame.start + 2)
        stack[-1].nodes.append(TemplateNode(frame.start, end, frame.parts, closed=False))

    # recovery inside a box

    def _new_parameter(self, stack: list[_Frame], name: str, begin: int, box: _Frame | None) -> bool:
        frame = stack[-1]
        if frame is box or (frame.kind == "template" and self.recovery is None):
            return True
        if box is None or self.recovery is None:
            return frame.kind == "template"
        opened = None if frame.kind == "link" else self._template_name(frame)
        if self.recovery.ends(name, opened):
            while stack[-1] is not box:
                self._give_up(stack, begin)
            return True
        return frame.kind == "template"

    def _lost_parameter(self, stack: list[_Frame], name: str, begin: int, box: _Frame | None) -> bool:
        if box is None or self.recovery is None or stack[-1].kind == "root" or not self.recovery.known(name):
            return False
        while stack[-1] is not box:
            self._give_up(stack, begin)
        self._problem("box.pipe_missing", begin + 1, begin + 1 + len(name), f"the parameter {name!r} has lost its pipe")
        return True

    def _template_name(self, frame: _Frame) -> str:
        first = frame.parts[0]
        stop = first.end if len(frame.parts) > 1 else min(first.start + 80, len(self.text))
        return self.text[first.start : stop].split("\n")[0].split("|")[0].strip()

    def _goes_on(self, position: int, end: int) -> bool:
        """Whether further parameters of the box follow a ``}}``, at once or behind the rest of a value."""
        if self.recovery is None:
            return False
        match = _NEXT_PARAMETER.match(self.text, position, end) or _REST_OF_VALUE.match(self.text, position, end)
        return bool(match and self.recovery.known(match["name"]))

    # tags

    def _comment(self, frame: _Frame, begin: int, end: int) -> int:
        close = self._find("-->", begin + 4, end)
        if close < 0:
            self._problem("markup.unclosed_comment", begin, begin + 4)
            close = self.text.find("\n", begin, end)
            close = end if close < 0 else close
            frame.nodes.append(Token("comment", begin, close))
            return close
        frame.nodes.append(Token("comment", begin, close + 3))
        return close + 3

    def _find(self, closer: str, start: int, end: int) -> int:
        """``find`` that remembers: many openers with one closer far behind stay linear."""
        found, searched = self._closers.get(closer, (-1, -1))
        if found < start and (found >= 0 or searched < end):
            found = self.text.find(closer, start, end)
            self._closers[closer] = (found, end)
        return found if found < end else -1

    def _find_any(self, closers: tuple[str, ...], start: int, end: int) -> int:
        return min((found for closer in closers if (found := self._find(closer, start, end)) >= 0), default=-1)

    def _tag(self, frame: _Frame, match: re.Match[str], end: int) -> int:
        begin, position = match.span()
        name = match["tagname"].replace(" ", "").lower()
        attributes = match["attributes"]
        if name in ("br", "/br"):
            frame.nodes.append(Token("break", begin, position))
        elif name == "hr":
            frame.nodes.append(Token("rule", begin, position))
        elif name == "ref":
            return self._reference(frame, begin, position, attributes, end)
        elif name in _RAW_TAGS and not attributes.rstrip().endswith("/"):
            close = self._find(f"</{name}>", position, end)
            if close < 0:
                self._problem("markup.unclosed_tag", begin, position, f"<{name}> is never closed")
                return position
            stop = close + len(name) + 3
            frame.nodes.append(Raw(name, begin, stop, (position, close)))
            return stop
        else:
            frame.nodes.append(Token("tag", begin, position, name))
        return position

    def _reference(self, frame: _Frame, begin: int, position: int, attributes: str, end: int) -> int:
        found = _NAME_ATTRIBUTE.search(attributes)
        name = next((group for group in found.groups() if group is not None), None) if found else None
        if attributes.rstrip().endswith("/"):
            frame.nodes.append(Reference(begin, position, name, (position, position)))
            return position
        close = self._find_any(("</ref", "</REF", "</Ref"), position, end)
        opened = self._find_any(("<ref", "<REF", "<Ref"), position, end)
        if close < 0 or 0 <= opened < close or self._parameter_between(position, close):
            self._problem("markup.unclosed_reference", begin, position)
            stop = min((at for at in (self._find("\n", position, end), opened) if at >= 0), default=end)
            tail = re.compile(r"(?:\}\}|\s)*").match(self.text[position:stop][::-1])
            stop -= tail.end() if tail else 0
            frame.nodes.append(Reference(begin, max(stop, position), name, (position, max(stop, position))))
            return max(stop, position)
        tail_end = self.text.find(">", close, end)
        stop = end if tail_end < 0 else tail_end + 1
        frame.nodes.append(Reference(begin, stop, name, (position, close)))
        return stop

    def _parameter_between(self, start: int, end: int) -> bool:
        if self.recovery is None or "\n" not in self.text[start:end]:
            return False
        return any(self.recovery.ends(m["name"], "cite") for m in _PARAMETER_LINE.finditer(self.text, start, end))


_CLOSES_SOON = re.compile(r"[^\[\]{}|\n]{0,80}\]\]")
_PARAMETER_LINE = re.compile(r"\n[ \t]*\|[ \t]*(?P<name>[^\n=|{}\[\]<>]{1,60}?)[ \t]*=")
_REST_OF_VALUE = re.compile(
    r"[^\n=|{}\[\]]{1,200}(?:\n\*[^\n{}|]{1,200}){0,3}\n[ \t]*\|[ \t]*(?P<name>[^\n=|{}\[\]<>]{1,60}?)[ \t]*="
)
_NEXT_PARAMETER = re.compile(r"[\s}]{0,40}\|[ \t]*(?P<name>[^\n=|{}\[\]<>]{1,60}?)[ \t]*=")
