"""JSON: the record of an article as an object, several as an array."""

from collections.abc import Iterator

from wikiconflict.exporters.exporter import Articles, Exporter
from wikiconflict.model import Article
from wikiconflict.records import to_json


def chunks(articles: Articles, provenance: bool) -> Iterator[str]:
    """The text of the records, piece by piece."""
    if isinstance(articles, Article):
        yield to_json(articles, provenance=provenance) + "\n"
        return
    before = "[\n"
    for article in articles:
        yield before + to_json(article, provenance=provenance)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


EXPORTER = Exporter("json", ".json", collection=False, chunks=chunks)
