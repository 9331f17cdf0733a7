"""Spark in local mode gives the records of a run on one machine. Run by ``make test-spark``: it needs Java."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from dump_maker import Page, box, some_pages, write_multistream, xml

from wikiconflict import export, read
from wikiconflict.inputs import InputError

pytestmark = [
    pytest.mark.spark,
    # Spark's own: sockets it leaves open, and what newer versions of Python and pandas say of it.
    pytest.mark.filterwarnings("ignore"),
]
PAGE = Path(__file__).parent.parent / "docs" / "how-to" / "dumps.md"


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    local = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false"}
    session = SparkSession.builder.master("local[2]").config(map=local).getOrCreate()
    from wikiconflict.spark import register

    register(session)
    yield session
    session.stop()


@pytest.fixture(scope="module")
def dumps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder: a dump in several ranges, and a part that is plain XML, with a page that is no UTF-8."""
    folder = tmp_path_factory.mktemp("dumps")
    write_multistream(folder / "a-multistream.xml.bz2", some_pages(1500, every=10, size=12_000), stream=50)
    pages = [*some_pages(40, every=10, seed=2), Page("Bad", "{{Infobox military conflict|conflict=\udcff}}")]
    (folder / "b.xml").write_bytes(xml(Page(f"{page.title} (b)", page.text, redirect=page.redirect) for page in pages))
    return folder


def of_table(folder: Path) -> dict[str, dict[str, Any]]:
    """The rows of a folder of Parquet by title."""
    from pyarrow.parquet import read_table

    rows = read_table(folder).to_pylist()
    assert len({row["title"] for row in rows}) == len(rows)
    return {row["title"]: row for row in rows}


def local_records(dumps: Path, folder: Path) -> dict[str, dict[str, Any]]:
    articles = []
    with pytest.raises(ExceptionGroup) as caught:
        articles.extend(read(dumps, prose=False))
    assert len(caught.value.exceptions) == 1
    assert isinstance(caught.value.exceptions[0], InputError)
    export(articles, "parquet", folder)
    return of_table(folder / "records.parquet")


def test_a_dump_gives_the_records_of_the_local_run(spark: Any, dumps: Path, tmp_path: Path) -> None:
    frame = spark.read.format("wikiconflict").option("prose", "false").load(str(dumps))
    assert frame.rdd.getNumPartitions() > 2
    frame.where("error IS NULL").drop("error").write.parquet(str(tmp_path / "spark"))
    found = of_table(tmp_path / "spark")
    assert len(found) == 154
    assert found == local_records(dumps, tmp_path / "local")
    (bad,) = frame.where("error IS NOT NULL").collect()
    assert bad.title == "Bad (b)"
    assert "page.encoding" in bad.error


def test_a_table_of_pages_gives_the_records_of_the_local_run(spark: Any, tmp_path: Path) -> None:
    from wikiconflict.spark import records

    pages = [
        {"page_title": f"Battle {n}", "body": box(f"Battle {n}", n), "revision_id": n, "language": "en"}
        for n in range(5)
    ]
    pages.append({"page_title": "Town", "body": "No battle.", "revision_id": 9, "language": "en"})
    frame = records(spark.createDataFrame(pages), columns={"text": "body"}, prose=False)
    frame.where("error IS NULL").drop("error").write.parquet(str(tmp_path / "spark"))
    source = tmp_path / "pages.parquet"
    spark.createDataFrame(pages).coalesce(1).toPandas().to_parquet(source)
    export(read(source, prose=False, columns={"text": "body"}), "parquet", tmp_path / "local")
    found = of_table(tmp_path / "spark")
    assert len(found) == 5
    assert found == of_table(tmp_path / "local" / "records.parquet")


def test_a_page_that_waits_for_its_box_is_told(spark: Any, tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_bytes(xml([Page("Battle of Afar", "{{Afar infobox}}\nText."), Page("X", "Y")]))
    (row,) = spark.read.format("wikiconflict").load(str(tmp_path / "x.xml")).collect()
    assert (row.title, row.name) == ("Battle of Afar", None)
    assert "box.apart" in row.error


def test_options_and_paths_that_cannot_be_are_said(spark: Any, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="true or false"):
        spark.read.format("wikiconflict").option("prose", "no").load(str(tmp_path)).collect()
    (row,) = spark.read.format("wikiconflict").load(str(tmp_path / "missing")).collect()
    assert "no such file" in row.error


def test_the_script_of_the_how_to_runs(dumps: Path, tmp_path: Path) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    (script,) = (block for block in blocks if "SparkSession" in block)
    (tmp_path / "conflicts.py").write_text(script)
    command = [Path(sys.executable).with_name("spark-submit"), "--master", "local[2]"]
    command += ["--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.driver.bindAddress=127.0.0.1"]
    subprocess.run(
        [*map(str, command), "conflicts.py", str(dumps), "conflicts"],
        cwd=tmp_path,
        env=os.environ | {"PYSPARK_PYTHON": sys.executable},
        check=True,
        capture_output=True,
    )
    assert len(of_table(tmp_path / "conflicts" / "records")) == 154
    assert set(of_table(tmp_path / "conflicts" / "aside")) == {"Bad (b)"}
