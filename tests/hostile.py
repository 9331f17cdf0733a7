"""Strings that try to be more than text, and an article that holds one in each of its fields."""

from collections.abc import Callable
from typing import Any

import attrs

from wikiconflict import (
    Article,
    CasualtyFigure,
    Check,
    Citation,
    Combatant,
    Commander,
    Conflict,
    Coordinates,
    Date,
    Diagnostic,
    Event,
    ImageFile,
    Link,
    Outcome,
    Period,
    Phase,
    Section,
    Side,
    Source,
    Span,
    StrengthFigure,
    Text,
    TimelineEntry,
    Unit,
    Unread,
)

_SCRIPTS = (
    "alert({n})",
    "window.location='https://example.org/{n}'",
    "fetch('https://example.org/{n}')",
    "document.body.remove()",
    "new Image().src='https://example.org/{n}'",
)
_CARRIERS = (
    "<script>{code}</script>",
    "</script><script>{code}</script>",
    "</style><script>{code}</script>",
    "</title><script>{code}</script>",
    "</textarea></svg></table></div><script>{code}</script>",
    '"><script>{code}</script>',
    "'><script>{code}</script>",
    "<img src=x onerror={code}>",
    '"><img src=x onerror="{code}">',
    "' onmouseover='{code}' autofocus onfocus='{code}' x='",
    '" style="background:url(https://example.org/a)" onclick="{code}" x="',
    "<svg onload={code}>",
    "<svg><script>{code}</script></svg>",
    "<svg><animate onbegin={code} attributeName=x dur=1s>",
    "<iframe srcdoc='<script>{code}</script>'></iframe>",
    "<object data='javascript:{code}'></object>",
    "<math><mtext><table><mglyph><style><img src=x onerror={code}>",
    "<details open ontoggle={code}>",
    "<video><source onerror={code}></video>",
    "<body onload={code}>",
    "<meta http-equiv=refresh content='0;url=https://example.org/?{code}'>",
    "<base href='https://example.org/'><a href=x>{code}</a>",
    "<link rel=stylesheet href='https://example.org/x.css?{code}'>",
    "<form action='https://example.org/'><button autofocus>{code}</button></form>",
    "javascript:{code}",
    "java\tscript:{code}",
    "data:text/html,<script>{code}</script>",
    "vbscript:{code}",
    "&lt;script&gt;{code}&lt;/script&gt;",
    "&#60;script&#62;{code}&#60;/script&#62;",
    "<!--<script>{code}</script>-->",
    "--><script>{code}</script>",
    "]]><script>{code}</script>",
    "<scr\x00ipt>{code}</scr\x00ipt>",
    "\u200b<script>{code}</script>",
    "\u202e<script>{code}</script>",
    "＜script＞{code}＜/script＞",
    "{{{{constructor.constructor('{code}')()}}}}",
    "${{{code}}}",
    "<style>@import 'https://example.org/x.css';</style>{code}",
    "expression({code})",
)

#: Two hundred of them.
HOSTILE_STRINGS = tuple(
    carrier.format(code=script.format(n=number)) for number, script in enumerate(_SCRIPTS) for carrier in _CARRIERS
)[:200]


def article_of(first: str, *more: str) -> Article:
    """An article in which every text is ``first``; each further word fills a further box, section, event ..."""
    article = _of(first)
    for other in map(_of, more):
        joined = {
            field.name: (*getattr(article, field.name), *getattr(other, field.name))
            for field in attrs.fields(Article)
            if isinstance(getattr(article, field.name), tuple)
        }
        article = attrs.evolve(article, **joined)
    return article


def _of(word: str) -> Article:
    text: Callable[[], Text] = lambda: Text(word, Span(0, 3))  # noqa: E731
    start, end = Date("0480~", Span(1, 2)), Date("0490-05", Span(2, 3))
    link = Link(text(), word, span=Span(0, 3), citations=("r1",))
    amount: dict[str, Any] = {
        "unit": text(),
        "who": text(),
        "flags": (text(),),
        "group": text(),
        "claimed_by": text(),
        "start": start,
        "end": end,
        "text": text(),
        "span": Span(0, 3),
    }
    strengths = (StrengthFigure(5, 9, **amount), StrengthFigure(None, None, **amount))
    losses = (CasualtyFigure(5, None, kinds=("killed",), **amount), CasualtyFigure(None, 7, **amount))
    period: dict[str, Any] = {"start": start, "end": end}
    entry: dict[str, Any] = {"group": text(), "note": text(), **period, "span": Span(0, 3)}
    party = Combatant(text(), word, text(), members=(Combatant(text(), word),), row="a", **entry)
    unit = Unit(text(), word, text(), members=(Unit(text(), word),), **entry)
    person = Commander(text(), word, text(), (text(),), fates=("killed_in_action",), **entry)
    helper = attrs.evolve(party, role="supporter", group=None)
    sides = tuple(Side(number, text(), (party, helper), (person,), (unit,), strengths, losses) for number in (1, 2))
    conflict = Conflict(
        text(),
        word,
        (link,),
        Period(start, end, text=text()),
        (Phase(text(), text(), start, end, text=text()),),
        (link,),
        text(),
        Coordinates(1.0, 2.0),
        Outcome(text(), "victory", (1,), (text(), text())),
        text(),
        (text(),),
        sides,
        attrs.evolve(sides[0], number=0),
        losses,
        (text(),),
        (text(),),
        (text(),),
        text(),
        (ImageFile(text(), text(), text()),),
        {word: (text(),)},
        (Unread(word, word, 0, 3),),
        {word: text()},
    )
    section = Section(text(), 2, start, end, text(), 3, (link,), (Section(text(), 3),))
    event = Event(start, end, text(), "/sections/0", "carried", True, (link,), ("/sides/0",), losses)
    return Article(
        text(),
        Source("wikitext", word, 1, 2, word, "en", word, word, word, "given", word),
        "en",
        (conflict,),
        (TimelineEntry(text(), start, end, "heading", "/sections/0"), TimelineEntry(text(), None, end, "commander")),
        (section,),
        (event,),
        (Check(word, "differ", "/when/start", "/events/0"), Check(word, "agree", word, "/nowhere/9")),
        (link,),
        (text(),),
        (Citation("r1", word, word, word),),
        (Diagnostic("date.cut", "warning", word, word, 0, 3), Diagnostic(word, "info", None, word)),
    )
