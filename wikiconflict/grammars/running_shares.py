"""What the figures of a sentence take from each other.

Those of one list share their loss, a part has its whole's, a later number counts what the one before it counts.
"""

from collections.abc import Sequence
from itertools import pairwise

from wikiconflict.grammars.figure_inheritance import copy_noun, exceeds, is_materiel
from wikiconflict.grammars.figure_lines import Draft
from wikiconflict.vocabulary.quantities import QuantityWords


def share(drafts: Sequence[Draft], text: str, words: QuantityWords) -> None:
    """Completes the drafts of a sentence in place; ``text`` is the sentence."""
    gaps = ["", *(_between(text, before, draft) for before, draft in pairwise(drafts))]
    for index in range(1, len(drafts)):
        _take_noun(drafts[index], drafts[index - 1])
    listed = [index > 0 and _joins(gap, words) for index, gap in enumerate(gaps)]
    for index in range(len(drafts) - 2, -1, -1):
        draft, behind = drafts[index], drafts[index + 1]
        if not listed[index + 1] or behind.suffers or behind.said.part or behind.said.noun is None:
            continue
        if draft.suffers and draft.said.kinds == ["casualties"] and behind.said.kinds:
            draft.said.kinds = []  # ``the loss of 50 officers and 800 men killed``
        if _lacks_loss(draft):
            draft.said.add(behind.said.kinds)  # ``52 officers and 800 men lost their lives``
    whole = drafts[0] if drafts else None
    for index in range(1, len(drafts)):
        draft, before = drafts[index], drafts[index - 1]
        if draft.said.part and _lacks_loss(before) and not draft.suffers and text.startswith(",", _end(draft)):
            before.said.add(draft.said.kinds)  # ``thirty people, including seven guards, were killed``
        below = draft.said.part or gaps[index] == ":"
        shares = listed[index] and before.suffers
        if shares and is_materiel(draft):
            draft.said.add(before.said.kinds)
            draft.suffers = True  # ``killing 16 soldiers, two horses and 5 civilians``
        elif _lacks_loss(draft) and (shares or (below and not is_materiel(before))):
            draft.said.add(before.said.kinds)  # ``killing 16 soldiers and 5 civilians``
            draft.suffers = bool(draft.said.kinds)
        elif whole is not None and draft.bare and not draft.said.kinds and draft.noun is before.noun:
            draft.said.add(whole.said.kinds)  # ``the French lost 3,000 men, 100 of them killed, the Russians 5,000``
        if not (below or _goes_on(gaps[index], words)):
            whole = draft


def _take_noun(draft: Draft, before: Draft) -> None:
    """``8 supporters were killed and 11 injured``, ``20 ships, of which three were burned``: those spoken of before."""
    if draft.noun is not None or before.noun is None:
        return
    if is_materiel(before):
        befell = draft.said.freight if draft.said.kinds else draft.said.befallen
        takes = (draft.bare or befell) and not exceeds(draft, before)
    else:
        takes = draft.bare or bool(draft.said.kinds)
    if takes:
        copy_noun(draft, before)


def _lacks_loss(draft: Draft) -> bool:
    return draft.noun is not None and not draft.said.kinds and not is_materiel(draft)


def _end(draft: Draft) -> int:
    """Where a figure's own words end in the sentence: its noun, or its number."""
    if draft.noun is None or draft.said.noun is None:
        return draft.at[1]
    return max(draft.at[1], draft.said.noun[0] + len(draft.noun))


def _between(text: str, before: Draft, draft: Draft) -> str:
    return text[_end(before) : draft.at[0]].strip().casefold()


def _goes_on(gap: str, words: QuantityWords) -> bool:
    """Whether a list goes on, whatever it says of the figure before: ``246 dead, 880 wounded and 389 captured``."""
    return gap.endswith(",") or gap.rpartition(" ")[2] in words.also


def _joins(gap: str, words: QuantityWords) -> bool:
    """Whether two figures stand in one list: a comma or a joining word between them, or both."""
    return gap == "," or gap.strip(", ") in words.also
