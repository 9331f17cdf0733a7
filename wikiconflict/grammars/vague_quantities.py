"""Quantities without a number: ``none``, ``no`` guns, ``unknown``, ``hundreds``; of losses ``heavy`` and ``all``."""

from wikiconflict.grammars.lexicon import Line


def without_number(line: Line, index: int, *, losses: bool) -> tuple[int, bool] | None:
    """Where words for a quantity end that begin at a token, and whether they say that there is none."""
    fresh = _fresh(line, index)
    end, sort = 0, "vague"
    if found := line.end(index, "none"):
        end, sort = (found, "none") if fresh else (0, "none")
    told = not line.end(index, "unknown")  # ``no official report on losses`` is no loss of 0
    if not end and fresh and told and (found := line.end(index, "no")) and _is_noun(line, found):
        end, sort = found, "none"
    if not end and fresh and (found := line.end(index, "some")):
        found = _behind_multiples(line, found)
        end = found if _is_noun(line, found) or found == len(line.tokens) else 0
    if not end and (found := line.end(index, "unknown")):
        found = _behind_multiples(line, found)
        end = found if fresh or found == len(line.tokens) or line.lexicon.words.spaced is False else 0
    if not end and losses and fresh and (found := line.end(index, "severities")):
        end = found if _closes(line, found) else 0
    if not end and losses and index == 0 and (found := line.end(index, "entire")):
        counted = found < len(line.tokens) and line.tokens[found].is_number  # All 56 guns
        end = 0 if counted else found
    if not end and _is_multiple(line, index):
        end = index + 2
    if not end and line.key(index) == "?" and len(line.tokens) == 1:
        end = 1
    return (end, sort == "none") if end else None


def _is_multiple(line: Line, index: int) -> bool:
    """Whether digits have the ending of a plural: ``1,000s``; of four bare digits that is a decade."""
    token = line.tokens[index]
    if not (token.is_number and line.glued(index + 1) and line.end(index + 1, "multiples")):
        return False
    return token.text.endswith("00") and not (len(token.text) == 4 and token.text.isdigit())


def _behind_multiples(line: Line, index: int) -> int:
    """Behind the ``hundred of`` of ``several hundred of``."""
    while end := line.end(index, "multipliers", "linkers"):
        index = end
    return index


def _fresh(line: Line, index: int) -> bool:
    """Whether a statement can begin at a token: at the start, behind a sign, a word of loss or a joining word."""
    if index == 0 or not line.tokens[index - 1].is_word:
        return not (index and line.tokens[index - 1].is_number)
    before = line.roles[index - 1]
    return bool(before.keys() & {"kinds", "also", "stops", "parts", "plain", "perhaps", "befallen", "totals", "about"})


def _closes(line: Line, index: int) -> bool:
    """Whether a statement can end before a token, or a word of loss follows."""
    if index >= len(line.tokens) or not (line.tokens[index].is_word or line.tokens[index].is_number):
        return True
    return bool(line.roles[index].keys() & {"kinds", "also", "stops", "plain", "befallen", "materiel", "people"})


def _is_noun(line: Line, index: int) -> bool:
    """Whether something counted stands within the next words."""
    for at in range(index, min(index + 4, len(line.tokens))):
        if not line.tokens[at].is_word:
            return False
        if line.end(at, "kinds", "materiel", "formations", "people"):
            return True
    return False
