"""Lists of words as a person writes them: separated by commas, over as many lines as it takes."""


def phrases(text: str) -> tuple[str, ...]:
    """The phrases between the commas, white space collapsed, in order.

    >>> phrases("victory, major win,\\n  triumph")
    ('victory', 'major win', 'triumph')
    """
    return tuple(phrase for part in text.split(",") if (phrase := " ".join(part.split())))
