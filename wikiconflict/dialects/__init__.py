"""Dialects: forms of page text, each read into the same neutral document."""
