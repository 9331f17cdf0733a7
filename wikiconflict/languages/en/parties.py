"""English words around the names of parties."""

from wikiconflict.vocabulary.parties import PartyWords

_NOBODY = frozenset(
    "n/a|na|none|unknown|?|–|-|—|tba|tbd|unclear|not known|nil|various|see below|see above|multiple|unidentified".split(
        "|"
    )
)

PARTIES = PartyWords(
    support=frozenset(
        "support supported supporter supporters supporting backed backing aid aided assistance assisted aided".split()
    ),
    nobody=_NOBODY,
    references=("see ", "see:", "see also", "for details", "for a full", "for more", "main article", "full list"),
    full_list=(
        "full list",
        "complete list",
        "more...",
        "more…",
        "and more",
        "others...",
        "full order of battle",
        "order of battle",
        "orders of battle",
        "list",
    ),
    others=frozenset(
        "others|and others|other|among others|and many others|many others|and more|etc|et al|and other"
        "|several others".split("|")
    ),
)
