"""Database -> articles: rows of some articles at a time, put together as they were."""

import os
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, select

from wikiconflict.databases.engine import opened
from wikiconflict.databases.errors import DatabaseError
from wikiconflict.databases.schema import ARTICLE_ID, table
from wikiconflict.databases.storable import restored
from wikiconflict.databases.storing import check_form
from wikiconflict.model import Article
from wikiconflict.tabular import SCHEMA, rebuild

#: Articles that are read in one transaction: enough to ask seldom, few to hold.
_AT_ONCE = 100


def load_articles(url: str | os.PathLike[str]) -> Iterator[Article]:
    """As ``wikiconflict.load``."""
    with opened(url, create=False) as database:
        last = 0
        while True:
            with database.reading() as connection:
                if not last and not check_form(connection, database):
                    raise DatabaseError(database.name, "it holds no articles", "Store articles there first")
                numbers = _numbers(connection, last)
                rows = {made.name: _rows(connection, made.name, numbers) for made in SCHEMA} if numbers else {}
            if not numbers:
                return
            yield from rebuild(rows)
            last = numbers[-1]


def _numbers(connection: Connection, last: int) -> list[int]:
    number = table("articles").c[ARTICLE_ID]
    return list(connection.scalars(select(number).where(number > last).order_by(number).limit(_AT_ONCE)))


def _rows(connection: Connection, name: str, numbers: list[int]) -> list[Mapping[str, object]]:
    made = table(name)
    number = made.c[ARTICLE_ID]
    wanted = [column for column in made.c if column is not number]
    asked = select(*wanted).where(number.between(numbers[0], numbers[-1])).order_by(number)
    names = [column.name for column in wanted]
    return [dict(zip(names, map(restored, row), strict=True)) for row in connection.execute(asked)]
