"""Apache Spark: dumps as a data source with a partition a range of the file, and tables of pages as records.

Spark 4 and pyarrow are needed, on every machine that works: ``pip install 'wikiconflict[spark]'``. Rows are those of
``records.parquet``, with the column ``error`` behind them: for a page that gave no record it says why, and the others
are null. Spark does the scheduling; what a row holds is what a run on one machine gives.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial
from itertools import islice
from typing import Any

import attrs
import pyarrow as arrow
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.datasource import DataSource, DataSourceReader, InputPartition
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StructType

from wikiconflict.exporters.parquet import arrow_table
from wikiconflict.exporters.parquet_records import nested, record_schema
from wikiconflict.inputs import Input, InputError, Options, PageFailedError, Request, find
from wikiconflict.inputs.content import Content
from wikiconflict.inputs.json_forms import check_columns, corpus_page
from wikiconflict.inputs.page import Page
from wikiconflict.inputs.paths import STDIN
from wikiconflict.inputs.processes import Plan
from wikiconflict.inputs.reading import held, step
from wikiconflict.inputs.tasks import Task
from wikiconflict.languages import language_of
from wikiconflict.model import Article

NAME = "wikiconflict"

#: Rows that go to Spark at once.
_BATCH = 100
_APART = (
    "the box may stand on a template page of its own, which another partition holds. "
    "Convert the dump on one machine for this page (box.apart)"
)
_TRUTHS = {"true": True, "false": False}


def register(spark: SparkSession) -> None:
    """Makes ``spark.read.format("wikiconflict")`` known to a session.

    ``load(path)`` takes a file or a folder that every worker sees at that path: all that ``wikiconflict.read`` takes.
    Options: ``language``, ``prose`` (``true``), ``all`` (``false``: articles with a conflict box only), ``strict``
    (``false``), ``provenance`` (``true``).
    """
    spark.dataSource.register(ConflictSource)


def records(
    pages: DataFrame,
    *,
    columns: Mapping[str, str] | None = None,
    language: str | None = None,
    prose: bool = True,
    every: bool = False,
    strict: bool = False,
    provenance: bool = True,
) -> DataFrame:
    """The records of a table of pages: one row for each page with a conflict box, or that cannot be read.

    Args:
        pages: with the columns ``title``, ``text``, and where there are such ``page_id``, ``revision_id``,
            ``timestamp``, ``language``, ``url``.
        columns: the names of columns where they are others: ``{"text": "revision_text"}``.
        language, prose, every, strict: as for ``wikiconflict.read``.
        provenance: whether spans and citations are given.

    Raises:
        LookupError: there is no data file for ``language``.
        ValueError: ``columns`` has an unknown key.
    """
    language_of(language)
    request = Request(every, check_columns(columns or {}), language=language)
    options = Options(None, language, strict=strict, prose=prose, request=request)
    return pages.mapInArrow(partial(_of_table, options=options, provenance=provenance), spark_schema())


@cache
def schema() -> Any:
    """The Arrow schema of the rows."""
    return record_schema().append(arrow.field("error", arrow.string()))


def spark_schema() -> StructType:
    """The schema of the rows as Spark's."""
    return from_arrow_schema(schema())


class ConflictSource(DataSource):
    """The data source ``wikiconflict``: see ``register``."""

    @classmethod
    def name(cls) -> str:
        return NAME

    def schema(self) -> StructType:
        return spark_schema()

    def reader(self, schema: StructType) -> "ConflictReader":
        path = self.options.get("path")
        if path is None:
            raise ValueError('the data source wikiconflict needs a path: load("dumps/")')
        language = self.options.get("language")
        language_of(language)
        request = Request(self._truth("all", False), language=language)
        options = Options(None, language, strict=self._truth("strict", False), prose=self._truth("prose", True))
        return ConflictReader(path, attrs.evolve(options, request=request), self._truth("provenance", True))

    def _truth(self, name: str, default: bool) -> bool:
        given = str(self.options.get(name, default)).lower()
        if given not in _TRUTHS:
            raise ValueError(f"the option {name} is true or false, not {given!r}")
        return _TRUTHS[given]


class _Part(InputPartition):
    """A task of a pass, or why an input has none."""

    def __init__(self, work: Task | InputError) -> None:
        super().__init__(0)
        self.work = work


class ConflictReader(DataSourceReader):
    """Reads a path: a partition for each range of a dump that can be read in ranges, and for each other file."""

    def __init__(self, path: str, options: Options, provenance: bool) -> None:
        self._path = path.removeprefix("file://")
        self._options = options
        self._provenance = provenance

    def partitions(self) -> list[InputPartition]:
        if self._path == STDIN:
            raise ValueError("workers cannot read standard input; give the path of a file or folder")
        found = find([self._path])
        plan = Plan(found.inputs, self._options)
        parts: list[InputPartition] = [_Part(error) for error in found.errors]
        for index in range(len(plan.inputs)):
            tasks = plan.tasks(index)
            parts += [_Part(tasks)] if isinstance(tasks, InputError) else map(_Part, tasks)
        return parts

    def read(self, partition: InputPartition) -> Iterator[Any]:
        assert isinstance(partition, _Part)
        work = partition.work
        if isinstance(work, InputError):
            rows: Iterator[dict[str, Any]] = iter([_error_row(work)])
        else:
            rows = _rows(held(work, self._options), work.input, self._options, self._provenance)
        return _batches(rows)


def _of_table(batches: Iterable[Any], options: Options, provenance: bool) -> Iterator[Any]:
    """The records of Arrow batches of pages."""
    columns = options.request.columns
    pages: Iterator[Content] = (("corpus", corpus_page(row, columns)) for batch in batches for row in batch.to_pylist())
    return _batches(_rows(pages, find([STDIN]).inputs[0], options, provenance))


def _rows(contents: Iterable[Content], source: Input, options: Options, provenance: bool) -> Iterator[dict[str, Any]]:
    for content in contents:
        for found in step(content, source, options).call():
            value = found.value
            if isinstance(value, Article):
                yield nested(value, provenance=provenance)
            elif isinstance(value, InputError):
                yield _error_row(value)
            elif isinstance(value, Page) and value.role == "waiting":
                yield {"title": value.title, "error": _APART}


def _error_row(error: InputError) -> dict[str, Any]:
    return {"title": error.title if isinstance(error, PageFailedError) else None, "error": str(error)}


def _batches(rows: Iterator[dict[str, Any]]) -> Iterator[Any]:
    while group := list(islice(rows, _BATCH)):
        yield from arrow_table(group, schema()).to_batches()
