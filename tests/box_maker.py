"""Boxes made by a seeded chance: wild, yet such as editors write, with words of known places that a page shows."""

import random
from collections.abc import Callable

import attrs

FAMILIES = (
    "military conflict",
    "civil conflict",
    "military operation",
    "operational plan",
    "civilian attack",
    "feud",
)
FIELDS = tuple(
    """conflict name partof date place coordinates result status territory combatant1 combatant2 combatant1a combatant3
    commander1 commander2 commander1b units1 units2 strength1 strength2 strength3 polstrength1 casualties1 casualties2
    casualties3 casualties notes caption image map_caption causes goals methods weapons action latitude side1 side2
    leadfigures1 howmany1 fatalities injuries perpetrators target type motive module width nonsense campaignbox
    """.split()
)
#: Rows that say how a box looks.
LAYOUT = ("width", "campaignbox")
_PLAIN = tuple(
    """
    Peru|Chile|Simón Bolívar|José de San Martín|Marshal Ney|Captain Lord Hill|army of the North|12 March 1820
    summer of 1821|c. 480 BC|present|(until 1820)|(1821–22)|from 1629|Patriot victory|Treaty of Lima: no land
    3,000 men|1,000–2,000 killed|about 400|none|several ships|unknown|5 frigates, 2 brigs and 300 marines|7 or 8
    of which 30 fled|killed: 40, wounded: 60|half of the army|75%|T-34|1st Division|II Corps|½|+|10°12′N
    Supported by:|see below|and others|No centralised leadership|A, B and C|(captured)|†|— — —|N/A
    قوات المتمردين|עִבְרִית|反乱軍|ποταμός|𝔘 ⚔️ 🇵🇪
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)
_FLAGS = (
    "{{flag|Chile}}",
    "{{flagicon|Spain|1785}}",
    "{{USA}}",
    "{{flagcountry|Peru|1821}}",
    "{{navy|Spain}}",
    "[[File:Flag of Peru (1821).svg|20px]]",
    "{{army|Mexico}}",
)
_FATES = ("{{KIA}}", "{{POW}}", "{{WIA}}", "{{executed}}", "[[Killed in action|†]]", "{{Surrendered}}", "{{DOW}}")
_HIDDEN = (
    "<ref>Hill 1990, p. 40</ref>",
    '<ref name="a b" />',
    "{{efn|Some say 4,000}}",
    "{{sfn|Hill|1990|p=3}}",
    "<!-- not sure -->",
    "{{citation needed|date=May 2020}}",
    "{{clear}}",
)
_OPEN = (
    "{{nowrap|",
    "{{",
    "[[",
    "[[Lima|",
    "<small>",
    "<ref>",
    "<!--",
    "'''",
    "''",
    "(",
    "{{plainlist|",
    "<div>",
    "{|",
)
_CLOSE = ("}}", "]]", "</small>", "</ref>", "-->", ")", "|", "=", "</div>", "}", "|}")
_GLUE = (
    " ",
    " ",
    ", ",
    "<br>",
    "<br />",
    "\n* ",
    "\n** ",
    "\n# ",
    "\n",
    "\n----\n",
    " and ",
    "; ",
    " / ",
    ": ",
    "\n\n",
)


@attrs.frozen
class Box:
    """A page with one box, and the words that stand in it as text that a page shows.

    ``words`` is empty where the markup is broken: what is then shown is for the parser to say.
    """

    text: str
    words: tuple[str, ...]


@attrs.define
class _Maker:
    chance: random.Random
    broken: bool
    words: list[str] = attrs.field(factory=list)

    def word(self) -> str:
        """A word that no other place has, in letters that stand for nothing."""
        number = len(self.words)
        word = "Q" + "".join(chr(ord("a") + number // 26**place % 26) for place in range(2, -1, -1)) + "x"
        self.words.append(word)
        return word

    def piece(self, depth: int = 0) -> str:
        kinds: list[Callable[[int], str]] = [
            lambda _: self.chance.choice(_PLAIN),
            lambda _: self.word(),
            lambda _: f"[[{self.chance.choice(('Peru', 'Simón Bolívar', 'War of X (1820)'))}|{self.word()}]]",
            lambda _: f"{self.chance.choice(_FLAGS)} {self.word()}",
            lambda _: f"{self.word()} {self.chance.choice(_FATES)}",
            lambda _: f"{self.word()}{self.chance.choice(_HIDDEN)}",
            lambda _: f"'''{self.word()}:'''",
            lambda _: f"''{self.word()}''",
            lambda _: f"{self.chance.randint(0, 99999):,} {self.word()}",
            lambda _: f"{self.chance.choice(_PLAIN)} ({self.word()})",
            lambda _: f"[http://example.org/a {self.word()}]",
            lambda _: f"{self.word()}&nbsp;&amp;&thinsp;{self.word()}",
            lambda _: f"<math>{self.word()}</math>",
            lambda _: f"<nowiki>{self.word()}</nowiki>",
            lambda _: f"{{{{circa|{self.chance.randint(100, 1900)}}}}}",
        ]
        if depth < 3:
            kinds += [
                lambda d: f"{{{{nowrap|{self.pieces(d)}}}}}",
                lambda d: f"<small>{self.pieces(d)}</small>",
                lambda d: f"{{{{plainlist|\n* {self.piece(d)}\n* {self.piece(d)}\n}}}}",
                lambda d: f"{{{{ubl|{self.piece(d)}|{self.piece(d)}|{self.piece(d)}}}}}",
                lambda d: f"{{{{collapsible list|title={self.word()}|{self.piece(d)}|{self.piece(d)}}}}}",
                lambda d: f"{{{{lang|es|{self.pieces(d)}}}}}",
                lambda d: f"{{{{small|({self.pieces(d)})}}}}",
                lambda d: f"{{{{no table knows this|{self.word()} and {self.word()}}}}}",
                lambda d: f'<span style="color:red">{self.pieces(d)}</span>',
                lambda d: f"{{{{switcher|{self.piece(d)}|{self.word()}|{self.piece(d)}|{self.word()}}}}}",
            ]
        if self.broken:
            kinds += [lambda _: self.chance.choice(_OPEN), lambda _: self.chance.choice(_CLOSE)] * 3
        return self.chance.choice(kinds)(depth + 1)

    def pieces(self, depth: int) -> str:
        return self.chance.choice(_GLUE[:5]).join(self.piece(depth) for _ in range(self.chance.randint(1, 2)))

    def value(self) -> str:
        count = self.chance.choice((0, 1, 1, 2, 3, 5, 8))
        return "".join(self.chance.choice(_GLUE) + self.piece() for _ in range(count))


def make_box(seed: int) -> Box:
    """The page of a seed; one in three is broken, one in five comes twice to a name."""
    chance = random.Random(seed)
    maker = _Maker(chance, broken=chance.random() < 1 / 3)
    fields = chance.sample(FIELDS, chance.randint(1, 8))
    if chance.random() < 0.2:
        fields.append(chance.choice(fields))
    separator = chance.choice(("\n| ", "\n|", " | ", "\n|\t"))
    rows = ""
    words: list[str] = []
    for field in fields:
        known = len(maker.words)
        rows += f"{separator}{field} = {maker.value()}"
        if field not in LAYOUT:
            words += maker.words[known:]
    text = f"Lead.\n{{{{Infobox {chance.choice(FAMILIES)}{rows}\n}}}}\nText.\n"
    return Box(text, () if maker.broken else tuple(words))
