"""The quarantine: a line of JSON for each page that was set aside."""

import json
from typing import Any


def quarantine_line(
    code: str,
    message: str,
    *,
    input: str,
    title: str | None = None,
    page_id: int | None = None,
    revision_id: int | None = None,
    offset: int | None = None,
) -> bytes:
    """One page that was set aside: why (``code``, ``message``), which, and where its piece of the input begins.

    >>> quarantine_line("page.deadline", "given up", input="x.bz2", title="Battle of X", page_id=7)[:50]
    b'{"code":"page.deadline","message":"given up","inpu'
    """
    row: dict[str, Any] = {
        "code": code,
        "message": message,
        "input": input,
        "title": title,
        "page_id": page_id,
        "revision_id": revision_id,
        "offset": offset,
    }
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace") + b"\n"
