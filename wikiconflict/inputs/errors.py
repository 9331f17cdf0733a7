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
        own = {name: value for name, value in vars(self).items() if name not in ("path", "reason", "remedy")}
        return _rebuilt, (type(self), (self.path, self.reason, self.remedy), own)


class DamagedError(InputError):
    """A container of many articles that is damaged or cut off; its good articles were read."""


class PageFailedError(InputError):
    """One page of a dump or corpus that was set aside; the others go on.

    Attributes:
        code: why, as the quarantine file says it: ``page.size``, ``page.encoding``, ``page.deadline`` ...
        title, page_id, revision_id: of the page, where they could be read.
    """

    def __init__(
        self,
        path: str,
        reason: str,
        remedy: str,
        *,
        code: str,
        title: str | None = None,
        page_id: int | None = None,
        revision_id: int | None = None,
        offset: int | None = None,
        findings: Sequence[Diagnostic] = (),
    ) -> None:
        super().__init__(path, reason, remedy, offset=offset, findings=findings)
        self.code = code
        self.title = title
        self.page_id = page_id
        self.revision_id = revision_id

    def __str__(self) -> str:
        page = "" if self.title is None else f"{self.title}: "
        return f"{self.path}: {page}{self.reason} ({self.code}). {self.remedy}"


def _rebuilt(cls: type[InputError], arguments: tuple[str, str, str], own: dict[str, Any]) -> InputError:
    return cls(*arguments, **own)
