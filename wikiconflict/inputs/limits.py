"""How much is read of one input, and what is too much: the defaults, and the tighter set for input that nobody vouches
for."""

import attrs

from wikiconflict.dialects.budget import STEPS
from wikiconflict.dumps import PAGE_LIMIT

_MIB = 1 << 20


@attrs.frozen
class Limits:
    """What is over a limit is set aside with an error that names it; the rest is read.

    Attributes:
        page_bytes: of one page: a file of text, a page of a dump, a row of a corpus. The wikis accept 2 MiB of text.
        document_bytes: of JSON that is no JSON Lines, and of Parquet that comes through a pipe: both are held whole,
            and JSON may take forty times as much memory.
        unpacked_bytes: of a compressed input, after decompression; None for any number, since nothing of it is held.
        steps: the budget of a page's boxes, as for ``parse``.
        seconds: that a page may take before its process is killed, where no other deadline is given; None for any time.

    >>> SAFE.page_bytes < Limits().page_bytes, Limits().seconds, SAFE.seconds
    (True, None, 10.0)
    """

    page_bytes: int = PAGE_LIMIT
    document_bytes: int = 64 * _MIB
    unpacked_bytes: int | None = None
    steps: int = STEPS
    seconds: float | None = None

    @property
    def line_bytes(self) -> int:
        """Of a line of JSON Lines: a page with its escapes, and what stands beside it."""
        return 4 * self.page_bytes


#: What holds where nothing else is said: no real page is near it.
DEFAULT_LIMITS = Limits()

#: For input of unknown people in a service (``--safe``): no real page is over it, and a hostile one costs little.
SAFE = Limits(page_bytes=2 * _MIB, document_bytes=4 * _MIB, unpacked_bytes=256 * _MIB, steps=STEPS // 2, seconds=10.0)
