"""The tokens that dates are read from: lexemes without times of day and durations, parentheses folded in."""

from wikiconflict.grammars.date_clock import without_times
from wikiconflict.grammars.date_lexemes import PLAIN_WORD, Token, lexemes
from wikiconflict.grammars.date_numbers import with_numbers
from wikiconflict.grammars.date_reigns import without_reigns
from wikiconflict.grammars.date_styles import in_new_style
from wikiconflict.vocabulary.dates import DateWords

_DEEPEST = 4


def tokens(text: str, words: DateWords) -> list[Token]:
    """The tokens of a text, white space left out, times of day and durations taken out, parentheses folded in.

    Of a date that is counted in reigns the common one beside it is left, of one in both styles the new one.
    """
    return _grouped(without_times(with_numbers(lexemes(text, words))))


def _grouped(found: list[Token]) -> list[Token]:
    """Parentheses and brackets folded into one token each; those that never close are passed over."""
    stack: list[tuple[Token | None, list[Token]]] = [(None, [])]
    for token in found:
        if token.kinds is PLAIN_WORD:
            stack[-1][1].append(token)
        elif token.has("open") and len(stack) <= _DEEPEST:
            stack.append((token, []))
        elif token.has("close") and len(stack) > 1:
            opened, inside = stack.pop()
            if opened is not None:
                inside = without_reigns(inside)
                group = Token(opened.text, opened.start, token.end, {"group": 0}, opened.glued, False, tuple(inside))
                stack[-1][1].append(group)
        elif not token.has("open", "close"):
            stack[-1][1].append(token)
    while len(stack) > 1:
        _, inside = stack.pop()
        stack[-1][1].extend(inside)
    return in_new_style(without_reigns(stack[0][1]))
