"""The examples of all docstrings run."""

import doctest
import pkgutil
from importlib import import_module

import pytest

import wikiconflict

MODULES = sorted(
    found.name
    for found in pkgutil.walk_packages(wikiconflict.__path__, "wikiconflict.")
    # Spark is tested by a target of its own.
    if not found.name.endswith("__main__") and found.name != "wikiconflict.spark"
)


@pytest.mark.parametrize("name", ["wikiconflict", *MODULES])
def test_examples(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0
