"""What goes wrong with an input, as typed values: nothing is swallowed, and one bad file stops no other."""

from collections.abc import Sequence
from typing import Any

from wikiconflict.diagnostics import CODES, Diagnostic


class InputError(Exception):
    """An input, or a part of it, that gave no article.

    Attributes:
        path: the input as the user named it, with ``:LINE`` behind it for a line of JSON Lines; ``-`` for stdin.
        reason: what is wrong, on one line.
        remedy: what the user can do about it.
        offset: the byte at which reading failed, counted from 0, or None.
        findings: the diagnostics for which strict mode set the article aside.
    """

    def __init__(
        self, path: str, reason: str, remedy: str, *, offset: int | None = None, findings: Sequence[Diagnostic] = ()
    ) -> None:
        super().__init__(path, reason, remedy)
        self.path = path
        self.reason = reason
        self.remedy = remedy
        self.offset = offset
        self.findings = tuple(findings)

    def __str__(self) -> str:
        lines = [f"{self.path}: {self.reason}. {self.remedy}"]
        for finding in self.findings:
            place = "" if finding.start is None else f"characters {finding.start}-{finding.end}: "
            field = "" if finding.field is None else f"{finding.field}: "
            remedy = f". {CODES[finding.code].remedy}" if finding.code in CODES else ""
            lines.append(f"  {place}{finding.code}: {field}{finding.message}{remedy}")
        return "\n".join(lines)

    def __reduce__(self) -> tuple[Any, ...]:
        # Keyword arguments are no part of ``args``; without this an error loses them on its way from a worker.
        return _rebuilt, (type(self), self.path, self.reason, self.remedy, self.offset, self.findings)


class DamagedError(InputError):
    """A container of many articles that is damaged or cut off; its good articles were read."""


def _rebuilt(
    cls: type[InputError], path: str, reason: str, remedy: str, offset: int | None, findings: tuple[Diagnostic, ...]
) -> InputError:
    return cls(path, reason, remedy, offset=offset, findings=findings)
