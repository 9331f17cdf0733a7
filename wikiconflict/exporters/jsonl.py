"""JSON Lines: a record a line."""

from collections.abc import Iterator

from wikiconflict.exporters.exporter import Articles, Exporter, each
from wikiconflict.records import to_json


def chunks(articles: Articles, provenance: bool) -> Iterator[str]:
    """One line an article, as they come."""
    for article in each(articles):
        yield to_json(article, provenance=provenance, indent=None) + "\n"


EXPORTER = Exporter("jsonl", ".jsonl", collection=True, chunks=chunks)
