"""Finding candidates on bytes: the start of a box in any language, before a page is cut out, unescaped or decoded.

The pattern begins with the literal ``{{``, which ``re`` searches at memory speed; what stands behind it is tried at
those places only. Everything that ``boxes.box_pattern`` finds in a page is found here in its bytes, XML-escaped or not.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from wikiconflict.languages import known_codes, language_of
from wikiconflict.vocabulary.markup import MarkupWords

# ``\s`` knows ASCII alone in a pattern of bytes.
WIDE_SPACES = (
    "\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_SPACES = "|".join(["[\\s\\x1c-\\x1f_]", *WIDE_SPACES])
_GAP = f"(?:{_SPACES}|(?:&lt;|<)!--(?:(?!--(?:&gt;|>)).){{0,1200}}--(?:&gt;|>))*"
_INVOKE = "#invoke:"
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_WIDE = "\\x80-\\xff"

#: Where a template whose name ends in ``infobox`` is used without arguments: its box stands on its own page.
#: One look behind decides on nearly all places.
TRANSCLUSION = re.compile(
    rb"\}\}(?<=[Xx\s]\}\})(?:(?<=[Nn][Ff][Oo][Bb][Oo][Xx]\}\})|(?<=[Nn][Ff][Oo][Bb][Oo][Xx]\s\}\}))", re.DOTALL
)


def accepted_names(language: str | None = None) -> tuple[str, ...]:
    """Every name of a box in a language, or with None in all of them, sorted."""
    return tuple(sorted({name for words in _words(language) for name in words.boxes}))


@cache
def candidate_pattern(language: str | None = None) -> re.Pattern[bytes]:
    """The start of a box of a language, or with None of any, in UTF-8 bytes.

    >>> bool(candidate_pattern().search(b"Text {{ infobox_Military  conflict\\n| date = 1066 }}"))
    True
    >>> bool(candidate_pattern().search(b"{{Infobox person|name=Hannibal}} {{cite book}}"))
    False
    """
    spaces = sorted({space for words in _words(language) for space in words.template_namespaces}, key=len, reverse=True)
    names = [" ".join(name.replace("_", " ").split()) for name in accepted_names(language)]
    prefix = f"(?:(?:{'|'.join(map(_folded, spaces))})[ _]*:{_GAP})?(?:{_folded(_INVOKE)}[ _]*)?"
    begins = _begins((*names, *spaces, _INVOKE))
    return re.compile(f"\\{{\\{{{begins}{_GAP}{prefix}{_trie(names)}{_GAP}(?=[|}}])".encode(), re.DOTALL)


def _words(language: str | None) -> Iterator[MarkupWords]:
    return (language_of(code).markup for code in (known_codes() if language is None else (language,)))


def _trie(names: Iterable[str]) -> str:
    """An alternation of all names in which common beginnings stand once, so that most of ``{{`` fail at one letter."""
    ends = False
    branches: dict[str, list[str]] = {}
    for name in names:
        if name:
            branches.setdefault(name[0], []).append(name[1:])
        else:
            ends = True
    if not branches:
        return ""
    parts = [f"{_letter(first)}{_trie(rest)}" for first, rest in branches.items()]
    joined = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return f"{joined}?" if ends else joined


def _begins(texts: Iterable[str]) -> str:
    """A look at the first two letters, which decides on nearly all of ``{{``, be the names one language's or all's.

    What begins with a space, a comment, or no ASCII passes.
    """
    seconds: dict[str, set[str]] = {}
    for text in texts:
        if text[0].isascii():
            # The shortest name of the namespace is one letter.
            following = _forms(text[1]) if text[1:2].strip() else " _:"
            seconds.setdefault("".join(filter(str.isascii, _forms(text[0]))), set()).update(following)
    pairs = "".join(
        f"|[{first}][{re.escape(''.join(filter(str.isascii, sorted(second))))}&<{_WIDE}]"
        for first, second in seconds.items()
    )
    return f"(?=[\\s\\x1c-\\x1f_&<{_WIDE}]{pairs})"


def _folded(text: str) -> str:
    return "".join(map(_letter, text))


@cache
def _letter(letter: str) -> str:
    """One letter in either case, as a pattern whose text is UTF-8; a space also stands for several or underscores."""
    if letter == " ":
        return "[ _]+"
    forms = _forms(letter)
    escaped = [re.escape(form) for text in forms for form in dict.fromkeys((text, _ESCAPES.get(text, text)))]
    ascii_forms = "".join(form for form in escaped if len(form) == 1 and form.isascii())
    others = [form for form in escaped if len(form) > 1 or not form.isascii()]
    if not others:
        return f"[{ascii_forms}]" if len(ascii_forms) > 1 else ascii_forms
    return f"(?:{'|'.join([f'[{ascii_forms}]'] * bool(ascii_forms) + others)})"


def _forms(letter: str) -> dict[str, None]:
    """What ``re.IGNORECASE`` takes for one letter: either case, and the long s and the Kelvin sign."""
    forms = dict.fromkeys((letter, *(form for form in (letter.lower(), letter.upper()) if len(form) == 1)))
    return forms | dict.fromkeys({"s": "\u017f", "k": "\u212a"}.get(letter.lower(), ""))
