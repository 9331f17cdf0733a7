"""From a path or URL to connections: SQLite by default, PostgreSQL by URL, the rest refused with what can be."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from wikiconflict.databases.errors import DatabaseError

_FORMS = "Give the path of a SQLite file, or postgresql://USER@HOST/DATABASE"
#: Seconds that a writer of SQLite waits for another.
_PATIENCE = 60
#: Any number of our own: writers of one PostgreSQL database wait for each other on it.
_LOCK = 0x77696B69


@attrs.frozen
class Database:
    """One database: its engine, and its name for messages, without password."""

    engine: Engine
    name: str

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a SQLite file, else it is PostgreSQL."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database.

        Raises:
            DatabaseError: the database cannot be reached or read.
        """
        with self._spoken(), self.engine.connect() as connection:
            if not self.is_sqlite:
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that no other writer runs beside; it is undone as a whole when the block raises.

        Raises:
            DatabaseError: the database cannot be reached or written.
        """
        with self._spoken(), self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            if not self.is_sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            yield connection

    @contextmanager
    def _spoken(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise DatabaseError(self.name, self._reason(error), self._remedy(error)) from error
        except (SQLAlchemyError, OverflowError) as error:
            raise DatabaseError(self.name, _line(error), "Check the records and the database") from error

    def _reason(self, error: DBAPIError) -> str:
        said = _line(error.orig or error)
        password = self.engine.url.password
        return said.replace(str(password), "***") if password else said

    def _remedy(self, error: DBAPIError) -> str:
        said = str(error.orig).lower()
        if "not a database" in said:
            return "The file is something else; give another path"
        if "locked" in said:
            return "Another program writes to it; run the same command again when that is done"
        if "readonly" in said or "read-only" in said or "unable to open" in said or "permission denied" in said:
            return "Check that the path exists and that you may write there"
        if "disk" in said and ("full" in said or "i/o" in said):
            return "Make room on the disk, see that it is sound, and run the same command again"
        if self.is_sqlite:
            return "Check the file; stored batches are whole"
        return (
            "Check that the server runs and lets you in; stored batches are whole, and running the same command again "
            "goes on from there"
        )


@contextmanager
def opened(url: str | os.PathLike[str], *, create: bool) -> Iterator[Database]:
    """The database at a path or URL; ``create`` lets a SQLite file come into being.

    Raises:
        DatabaseError: the address is none, its driver is missing, or there is no such file.
    """
    address = _address(url)
    name = address.database or "" if address.get_backend_name() == "sqlite" else address.render_as_string()
    if address.get_backend_name() == "sqlite":
        _check_file(name, create=create)
    try:
        engine = create_engine(address, poolclass=NullPool, hide_parameters=True)
    except ModuleNotFoundError as error:
        raise DatabaseError(
            name, f"the driver {error.name} is not installed", "Install it: pip install 'wikiconflict[postgres]'"
        ) from None
    except SQLAlchemyError as error:
        raise DatabaseError(name, _line(error), _FORMS) from None
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine)
    try:
        yield Database(engine, name)
    finally:
        engine.dispose()


def _address(url: str | os.PathLike[str]) -> URL:
    given = os.fspath(url)
    if "://" not in given:
        return URL.create("sqlite", database=given)
    try:
        address = make_url(given)
    except (ArgumentError, ValueError):
        # not its text: it may hold a password
        raise DatabaseError("the database's URL", "it cannot be read", _FORMS) from None
    kind = address.get_backend_name()
    if kind == "postgres" or address.drivername == "postgresql":
        return address.set(drivername="postgresql+psycopg")
    if kind not in ("sqlite", "postgresql"):
        raise DatabaseError(address.render_as_string(), f"{kind} is not supported", _FORMS)
    return address


def _check_file(path: str, *, create: bool) -> None:
    if path in ("", ":memory:"):
        raise DatabaseError("the database", "a database in memory is gone when the call ends", "Give a path")
    file = Path(path)
    if file.is_dir():
        raise DatabaseError(path, "it is a folder", "Give the path of a file in it")
    if not file.exists():
        if not create:
            raise DatabaseError(path, "there is no such file", "Check the path, or store articles there first")
        if not file.absolute().parent.is_dir():
            raise DatabaseError(path, "its folder does not exist", f"Make it first: mkdir -p {file.parent}")


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _(connection: Any, record: object) -> None:
        # the driver's own transactions begin at the first change, after what the change depends on was read
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE * 1000}")

    @event.listens_for(engine, "begin")
    def _(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _line(error: BaseException) -> str:
    return " ".join(str(error).split()).rstrip(".") or type(error).__name__
