"""Numbers that count nothing: ordinals, designations, shares, measures, times, money."""

from wikiconflict.grammars.lexicon import Line


def counts_nothing(line: Line, index: int) -> bool:
    """Whether the digits at a token are an ordinal, a designation, a share, a measure, a time or money."""
    words = line.lexicon.words
    here, before, behind = line.tokens[index], line.key(index - 1), line.key(index + 1)
    glued = line.glued(index + 1)
    if before and (before in words.currencies or (line.glued(index) and before in {"#", ":", "."})):
        return not (before == ":" and not line.key(index - 2).isdigit())
    if glued and words.spaced and line.tokens[index + 1].is_word and not line.end(index + 1, "multipliers"):
        return True
    if glued and behind in {"%", "°", "‰"}:
        return True
    if glued and behind in {"/", ":"} and line.glued(index + 2) and line.key(index + 2).isdigit():
        after = line.key(index + 2)
        if behind == ":" or (len(here.text) <= 2 and len(after) <= 2 and here.text.isdigit()):
            return True
    if glued and behind == "/" and len(here.text) <= 2 and line.key(index + 2).isdigit():
        return True
    if index > 1 and before == "/" and line.glued(index) and len(here.text) <= 2 and line.key(index - 2).isdigit():
        return len(line.key(index - 2)) <= 2
    if glued and behind == "-" and line.glued(index + 2) and line.tokens[index + 2].is_word:
        return not line.end(index + 2, "people", "plain", "or_more")
    plain = here.text.isdigit() and len(here.text) <= 3
    if not plain:
        return False
    if words.ordinal_dot and glued and behind == "." and index + 2 < len(line.tokens) and not line.glued(index + 2):
        return line.tokens[index + 2].is_word
    return _named(line, index) or _numbered(line, index)


def _named(line: Line, index: int) -> bool:
    """Whether a name stands before the number: ``Luftflotte 4``, ``No. 3``, ``Bf 109``."""
    at = index - 1
    if at >= 1 and line.key(at) in {".", "-"}:
        at -= 1
    if at < 0 or not line.tokens[at].is_word:
        return False
    roles = line.roles[at]
    if "designators" in roles and at + roles["designators"][0] <= index:
        return True
    text = line.tokens[at].text
    model = 2 <= len(text) <= 3 and text[0].isupper() and not text.isupper()
    return model and not roles and at == index - 1 and at > 0


def _numbered(line: Line, index: int) -> bool:
    """Whether a capitalised body of troops takes the number as its name: ``40 Commando``, ``617 Squadron``."""
    if line.tokens[index].text == "1":
        return False
    for at in range(index + 1, min(index + 5, len(line.tokens))):
        token = line.tokens[at]
        if not token.is_word or not token.text[0].isupper():
            return False
        if line.end(at, "numbered") == at + 1:
            return not (at + 1 < len(line.tokens) and line.tokens[at + 1].is_number)
    return False


def behind_designation(line: Line, index: int) -> int:
    """Where to read on behind a number that counts nothing, so that none of its parts is read alone."""
    if not line.tokens[index].is_number:
        return index
    at = index
    while at < len(line.tokens) and (line.tokens[at].is_number or line.key(at) in {"/", ":", ".", ","}):
        if at > index and not line.glued(at):
            break
        at += 1
    return at
