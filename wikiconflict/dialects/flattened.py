"""Flattened text into the neutral document."""

from wikiconflict.document import Document
from wikiconflict.vocabulary.language import Language


def read_flattened(text: str, language: Language, *, prose: bool = True) -> Document:
    """Reads a flattened page."""
    return Document("flattened", text, None, (), ())
