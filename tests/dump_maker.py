"""Dumps for tests and for the bench: pages of a fixed seed, as XML and as multistream bzip2 with its index."""

import bz2
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import attrs

HEAD = (
    '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">\n  <siteinfo>\n'
    "    <sitename>Wikipedia</sitename>\n    <dbname>enwiki</dbname>\n"
    "    <base>https://en.wikipedia.org/wiki/Main_Page</base>\n  </siteinfo>\n"
)
FOOT = "</mediawiki>\n"

WORDS = (
    "the of and in to was by army river town king general campaign battle siege treaty north south coast village "
    "company history album station species district school member election season series church road county music"
).split()


@attrs.frozen
class Page:
    """A page to be put into a dump."""

    title: str
    text: str = ""
    namespace: int = 0
    redirect: str | None = None


def box(name: str, number: int = 0) -> str:
    """The wikitext of a conflict article: a box and some text."""
    return (
        f"{{{{Infobox military conflict\n| conflict = {name}\n| partof = the [[War of {number % 40}]]\n"
        f"| date = {number % 28 + 1} August {1500 + number % 400}\n| place = near [[Town {number % 90}]]\n"
        f"| result = [[Rome|Roman]] victory\n| combatant1 = {{{{flag|Rome}}}}<br />[[Gauls & Friends]]\n"
        f"| combatant2 = [[Carthage]]\n| commander1 = [[Varro {number}]] {{{{KIA}}}}\n| commander2 = [[Hannibal]]\n"
        f"| strength1 = {number % 90 + 1},000 men\n| strength2 = c. {number % 50 + 10},000\n"
        f"| casualties1 = {number % 900 + 1} killed<ref name=a>Polybius, ''Histories''.</ref>\n"
        "| casualties2 = Unknown\n}}\n"
        f"'''{name}''' was fought near a town. See &nbsp; < 3 & more.\n== Aftermath ==\nThe war went on.\n"
    )


def prose(chance: random.Random, size: int) -> str:
    """Article-like text of about ``size`` characters, compressible like the real thing."""
    parts: list[str] = []
    length = 0
    while length < size:
        sentence = " ".join(chance.choices(WORDS, k=chance.randint(6, 18))).capitalize()
        if chance.random() < 0.4:
            sentence += f" [[{chance.choice(WORDS).title()} {chance.randint(1, 9999)}]]"
        if chance.random() < 0.2:
            sentence += f"<ref>{{{{cite book|title={chance.choice(WORDS)} {chance.random():.9f}|year=1999}}}}</ref>"
        parts.append(sentence + ". ")
        length += len(parts[-1])
    return "".join(parts)


def _utf8(text: str) -> bytes:
    # A lone surrogate stands for a byte that is no UTF-8.
    return text.encode("utf-8", "surrogateescape")


def page_xml(page: Page, number: int) -> str:
    """A page as the export writes it."""
    redirect = "" if page.redirect is None else f'    <redirect title="{escape(page.redirect)}" />\n'
    return (
        f"  <page>\n    <title>{escape(page.title)}</title>\n    <ns>{page.namespace}</ns>\n    <id>{number}</id>\n"
        f"{redirect}    <revision>\n      <id>{number + 10**9}</id>\n      <parentid>{number}</parentid>\n"
        "      <timestamp>2026-01-02T03:04:05Z</timestamp>\n      <contributor>\n        <username>A</username>\n"
        "        <id>7</id>\n      </contributor>\n      <model>wikitext</model>\n      <format>text/x-wiki</format>\n"
        f'      <text bytes="{len(_utf8(page.text))}" xml:space="preserve">'
        f"{escape(page.text, {chr(34): '&quot;'})}</text>\n"
        "      <sha1>x</sha1>\n    </revision>\n  </page>\n"
    )


def some_pages(count: int, *, every: int = 10, size: int = 300, seed: int = 1) -> Iterator[Page]:
    """Pages of which one in ``every`` is a conflict article, one in three a redirect."""
    chance = random.Random(seed)
    for number in range(count):
        if number % every == every // 2:
            yield Page(f"Battle of Place {number}", box(f"Battle of Place {number}", number))
        elif number % 3 == 0:
            yield Page(f"Other name {number}", "#REDIRECT [[X]]", redirect="X")
        else:
            yield Page(f"Page {number} & co.", prose(chance, chance.randint(size // 2, size * 2)))


def xml(pages: Iterable[Page]) -> bytes:
    """A whole dump as XML."""
    return _utf8(HEAD + "".join(page_xml(page, number) for number, page in enumerate(pages, 1)) + FOOT)


def write_multistream(path: Path, pages: Iterable[Page], *, stream: int = 100) -> Path:
    """Writes a multistream dump and its index beside it; returns the path of the index."""
    index = path.with_name(path.name.replace(".xml.bz2", "") + "-index.txt.bz2")
    lines: list[str] = []
    with path.open("wb") as file:
        file.write(bz2.compress(HEAD.encode()))
        held: list[str] = []

        def flush() -> None:
            if held:
                file.write(bz2.compress(_utf8("".join(held))))
                held.clear()

        for number, page in enumerate(pages, 1):
            if len(held) == stream:
                flush()
            lines.append(f"{file.tell()}:{number}:{page.title}\n")
            held.append(page_xml(page, number))
        flush()
        file.write(bz2.compress(FOOT.encode()))
    index.write_bytes(bz2.compress("".join(lines).encode()))
    return index
