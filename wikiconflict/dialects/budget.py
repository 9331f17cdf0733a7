"""The budget of a page's boxes, in steps: what a record holds depends on it, and never on the clock."""

import re

#: Steps that the boxes of a page may take. The longest boxes known take 2,000; a step is some 0.1 ms at worst.
STEPS = 10_000

_MARKS = re.compile(r"\{\{|\[\[|[<\n\[,;(]")
_CHARACTERS = 16


class Budget:
    """Counts down the steps; a value that is over what is left is not read."""

    def __init__(self, steps: int = STEPS) -> None:
        self.left = steps

    def allows(self, value: str) -> bool:
        """Whether the value is within the budget, which it then is taken from.

        >>> budget = Budget(10)
        >>> budget.allows("[[Rome]]<br />[[Carthage]]"), budget.allows("{{a|" * 100), budget.allows("Rome")
        (True, False, True)
        """
        steps = steps_of(value)
        if steps > self.left:
            return False
        self.left -= steps
        return True


def steps_of(value: str) -> int:
    """The steps that a value may take: one for each mark that opens or parts something, one for 16 characters."""
    return 1 + len(value) // _CHARACTERS + len(_MARKS.findall(value))
