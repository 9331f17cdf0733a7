"""Databases: what is stored comes back, once each, newest over older, whole batches or nothing."""

import os
import pickle
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import attrs
import psycopg
import pytest
from article_pool import STORED, TITLES, edited, generated
from click.testing import CliRunner
from database_servers import fresh, server
from hypothesis import HealthCheck, given, settings
from sqlalchemy import Connection, Engine, create_engine, inspect, text
from strategies import articles, places

from wikiconflict import Article, Source, Text, load, parse, parse_file, store, to_dict
from wikiconflict.cli import main
from wikiconflict.databases import DatabaseError
from wikiconflict.databases.search import add_to_search
from wikiconflict.tabular import SCHEMA, tables

ROOT = Path(__file__).parent.parent
FIXTURES = sorted(path for path in (ROOT / "fixtures" / "articles").rglob("*") if path.suffix in (".txt", ".wikitext"))
BOX = (
    "{{Infobox military conflict|conflict=Battle of Cannae|date=2 August 216 BC|result=Carthaginian victory"
    "|combatant1=[[Carthage]]|combatant2=[[Roman Republic]]<br>[[Latins]]|commander1=[[Hannibal]]"
    "|commander2=Consul [[Paullus]]{{KIA}}<br>[[Varro]]|strength1=50,000|casualties1=5,700 killed"
    "|casualties2=48,200–75,000 killed<br>47,700 killed (per Livy)<br>19,300 captured}}\n"
    "Lead.\n== Battle ==\nThe armies met on 2 August 216 BC near the Aufidus."
)


def page(title: str = "Battle of Cannae", revision: int | None = None, box: str = BOX) -> Article:
    return parse(box, title=title, language="en", source=Source("wikitext", "", revision_id=revision))


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with server() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database; everything here runs on both kinds."""
    if request.param == "sqlite":
        yield str(tmp_path / "conflicts.sqlite")
    else:
        with fresh(request.getfixturevalue("postgres")) as made:
            yield made


def engine(url: str) -> Engine:
    return create_engine(url.replace("postgresql:", "postgresql+psycopg:") if "://" in url else f"sqlite:///{url}")


def rows(url: str, query: str, **values: object) -> list[tuple[object, ...]]:
    """What a query of any other program gives."""
    made = engine(url)
    with made.connect() as connection:
        found = [tuple(row) for row in connection.execute(text(query), values)]
    made.dispose()
    return found


def counts(url: str) -> dict[str, int]:
    return {table.name: int(str(rows(url, f"SELECT count(*) FROM {table.name}")[0][0])) for table in SCHEMA}


def assert_loads(url: str, wanted: list[Article]) -> None:
    found = list(load(url))
    assert found == wanted
    # a sample where there are many: the places of an article take as long as the article
    for one, other in list(zip(found, wanted, strict=True))[:: len(wanted) // 300 + 1]:
        assert places(one) == places(other)


def test_generated_articles_come_back(url: str) -> None:
    pages = list(generated(STORED))
    assert store(pages, url).added == STORED
    assert_loads(url, pages)
    before = counts(url)
    assert before == {name: len(found) for name, found in tables(pages).items()}
    again = store(iter(pages), url, batch=333)
    assert (again.added, again.replaced, again.unchanged, again.outdated) == (0, 0, STORED, 0)
    assert counts(url) == before


def test_fixtures_come_back(url: str) -> None:
    pages = [parse_file(path, title=str(path)) for path in FIXTURES]
    store(pages, url)
    assert_loads(url, pages)


@settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
@given(article=articles)
def test_any_article_comes_back(tmp_path_factory: pytest.TempPathFactory, article: Article) -> None:
    file = tmp_path_factory.mktemp("any") / "one.sqlite"
    store(article, file)
    assert_loads(str(file), [article])


def test_edited_articles_replace_their_rows(url: str) -> None:
    pages = list(generated(30))
    store(pages, url)
    changed = [edited(one, (one.source.revision_id or 0) + 1) for one in pages[::2]]
    assert attrs.asdict(store(changed, url)) == {"added": 0, "replaced": 15, "unchanged": 0, "outdated": 0}
    wanted = [changed[number // 2] if number % 2 == 0 else one for number, one in enumerate(pages)]
    assert_loads(url, wanted)
    assert counts(url) == {name: len(found) for name, found in tables(wanted).items()}


@pytest.mark.parametrize("calls", [1, 2])
@pytest.mark.parametrize(
    ("held", "new", "fate"),
    [
        (5, 6, "replaced"),
        (5, 5, "replaced"),
        (5, 4, "outdated"),
        (5, None, "outdated"),
        (None, 1, "replaced"),
        (None, None, "replaced"),
    ],
)
def test_revisions_decide(url: str, held: int | None, new: int | None, fate: str, calls: int) -> None:
    first, second = page(revision=held), edited(page(), new)
    if calls == 1:
        assert getattr(store([first, second], url), fate) == 1
    else:
        store(first, url)
        assert getattr(store(second, url), fate) == 1
    assert_loads(url, [second if fate == "replaced" else first])


def test_the_newest_of_many_revisions_stays(url: str) -> None:
    history = [edited(page(), revision) for revision in range(1, 8)]
    random.Random(1).shuffle(history)
    store(history, url, batch=3)
    (kept,) = load(url)
    assert kept.source.revision_id == 7


def test_hostile_titles_are_texts(url: str) -> None:
    pages = [page(title) for title in TITLES]
    store(pages, url)
    store([edited(one, 1) for one in pages], url)
    assert [one.title for one in load(url)] == list(TITLES)
    assert rows(url, "SELECT count(*) FROM articles WHERE title = :title", title=TITLES[0]) == [(1,)]


def test_articles_before_an_error_are_stored(url: str) -> None:
    def source() -> Iterator[Article]:
        yield page("A")
        yield page("B")
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        store(source(), url)
    assert [one.title for one in load(url)] == ["A", "B"]


_CHILD = """
import pickle, sys
from wikiconflict import store
def told(pages):
    for number, page in enumerate(pages):
        if number % 20 == 0:
            print(number, flush=True)
        yield page
with open(sys.argv[1], "rb") as file:
    pages = pickle.load(file)
store(told(pages), sys.argv[2], batch=20)
"""


def wait_for_the_end(url: str) -> None:
    """A server notices at the end of a statement that its client is gone, and a commit is one."""
    others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    while rows(url, others) != [(0,)]:
        time.sleep(0.01)


def held(url: str) -> list[Article]:
    """The articles of a database; none where it was not made yet."""
    try:
        return list(load(url))
    except DatabaseError:
        store([], url)
        return []


def kill_in_the_middle(url: str, pages: Path, after: int, wait: float) -> None:
    """Kills a process that stores pages, when it has given so many to ``store``, and a moment later."""
    child = subprocess.Popen([sys.executable, "-c", _CHILD, str(pages), url], stdout=subprocess.PIPE)
    assert child.stdout is not None
    for line in child.stdout:
        if int(line) >= after:
            break
    time.sleep(wait)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    if "://" in url:
        wait_for_the_end(url)


def test_killed_in_the_middle(url: str, tmp_path: Path) -> None:
    count = 300
    pages = list(generated(count))
    (tmp_path / "pages").write_bytes(pickle.dumps(pages))
    chance = random.Random(7)
    found: list[Article] = []
    for after in (0, 60, 140, 240):
        kill_in_the_middle(url, tmp_path / "pages", after, chance.uniform(0.0, 0.2))
        found = held(url)
        assert found == pages[: len(found)]
        # the batch that was at work is there as a whole, or not at all
        assert len(found) >= after - 20
        assert len(found) in (count, len(found) // 20 * 20)
        assert counts(url) == {name: len(made) for name, made in tables(found).items()}
    assert store(pages, url).added == count - len(found)
    assert_loads(url, pages)
    if "://" not in url:
        assert rows(url, "PRAGMA integrity_check") == [("ok",)]
        assert rows(url, "PRAGMA foreign_key_check") == []


def test_views(url: str) -> None:
    store([page(), *generated(50)], url)
    (summary,) = rows(
        url,
        'SELECT sides, won_by, "start", start_year, commanders, commanders_died FROM conflict_summary '
        "WHERE article_id = 1",
    )
    assert summary == ("Carthage vs. Roman Republic; Latins", "Carthage", "-0215-08-02", -215, 3, 1)
    assert rows(url, "SELECT fate, rank, name, parties FROM commanders_by_fate WHERE article_id = 1") == [
        ("killed_in_action", "Consul", "Paullus", "Roman Republic; Latins")
    ]
    assert sorted(rows(url, "SELECT side_a, side_b FROM dyads WHERE article_id = 1")) == [
        ("Carthage", "Latins"),
        ("Carthage", "Roman Republic"),
    ]
    found = rows(
        url,
        "SELECT side_a, side_b, best, low, high, figures, date_prec, coded_by FROM casualties_best "
        "WHERE article_id = 1 ORDER BY side",
    )
    assert [row[:7] for row in found] == [
        ("Carthage", "Roman Republic; Latins", 5700, 5700, 5700, 1, 1),
        ("Roman Republic; Latins", "Carthage", 48200, 47700, 75000, 2, 1),
    ]
    assert "not coded by UCDP" in str(found[0][7])
    for view in ("conflict_summary", "commanders_by_fate", "dyads", "casualties_best", "article_words"):
        rows(url, f"SELECT * FROM {view}")


def search(url: str, words: str) -> list[str]:
    query = (
        "SELECT title FROM articles JOIN articles_search USING (article_id) "
        "WHERE words @@ websearch_to_tsquery('simple', :words) ORDER BY article_id"
        if "://" in url
        else "SELECT title FROM articles_search WHERE articles_search MATCH :words ORDER BY rowid"
    )
    return [str(title) for (title,) in rows(url, query, words=words)]


def test_full_text_search(url: str) -> None:
    store([page(), page("Other", box="{{Infobox military conflict|conflict=Other}}\nText.")], url)
    assert search(url, "Aufidus") == search(url, "hannibal") == ["Battle of Cannae"]
    assert search(url, "Marathon") == []
    store(page(revision=2, box=BOX.replace("Aufidus", "Ofanto")), url)
    assert search(url, "Aufidus") == []
    assert search(url, "Ofanto") == ["Battle of Cannae"]
    if "://" not in url:
        made = engine(url)
        with made.begin() as connection:
            connection.execute(text("INSERT INTO articles_search(articles_search, rank) VALUES('integrity-check', 1)"))
        made.dispose()


def test_schema_is_that_of_the_tables(url: str) -> None:
    store([], url)
    made = engine(url)
    seen = inspect(made)
    for table in SCHEMA:
        columns = [column["name"] for column in seen.get_columns(table.name)]
        extra = ["content_sha256"] if table.name == "articles" else []
        assert columns == ["article_id", *table.column_names, *extra]
        if table.name != "articles":
            # a browser shows the title of the article that one column leads to
            single = [key for key in seen.get_foreign_keys(table.name) if key["constrained_columns"] == ["article_id"]]
            assert [key["referred_table"] for key in single] == ["articles"]
    assert "conflicts_start_year" in {index["name"] for index in seen.get_indexes("conflicts")}
    made.dispose()


def test_schema_as_sql_makes_the_same_database(url: str) -> None:
    from wikiconflict.databases.ddl import ddl

    made = engine(url)
    with made.begin() as connection:
        for statement in ddl(made.dialect.name):
            connection.exec_driver_sql(statement.replace("%", "%%") if "://" in url else statement)
    made.dispose()
    store([page()], url)
    assert_loads(url, [page()])
    assert len(search(url, "Aufidus")) == 1


def test_years_before_christ_and_open_ends(url: str) -> None:
    store([page("A", box="{{Infobox military conflict|conflict=A|date=c. 331 BC – present}}")], url)
    found = rows(
        url, 'SELECT "start", earliest, start_year, start_precision, start_qualifier, "end", ongoing FROM conflicts'
    )
    assert [tuple(row[:6]) for row in found] == [("-0330~", "-0330-01-01", -330, "year", "approximate", None)]
    assert bool(found[0][6]) is True


# Errors say what to do.


def assert_said(error: pytest.ExceptionInfo[DatabaseError], *words: str) -> None:
    for word in words:
        assert word in str(error.value)


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError) as error:
        list(load(tmp_path / "none.sqlite"))
    assert_said(error, "none.sqlite: there is no such file", "store articles there first")
    assert not (tmp_path / "none.sqlite").exists()
    with pytest.raises(DatabaseError) as error:
        store([], tmp_path / "none" / "x.sqlite")
    assert_said(error, "its folder does not exist", "mkdir -p")


def test_what_is_no_database_of_ours(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no database " * 100)
    with pytest.raises(DatabaseError) as error:
        store([], tmp_path / "text")
    assert_said(error, "not a database", "give another path")
    foreign = tmp_path / "foreign.sqlite"
    made = engine(str(foreign))
    with made.begin() as connection:
        connection.execute(text("CREATE TABLE articles (id INTEGER)"))
    made.dispose()
    with pytest.raises(DatabaseError) as error:
        store([], foreign)
    assert_said(error, "it has a table 'articles' that wikiconflict did not make")
    ours = tmp_path / "ours.sqlite"
    store([], ours)
    made = engine(str(ours))
    with made.begin() as connection:
        connection.execute(text("UPDATE about SET value = 'other' WHERE name = 'form'"))
    made.dispose()
    for call in (lambda: store([], ours), lambda: list(load(ours))):
        with pytest.raises(DatabaseError) as error:
            call()
        assert_said(error, "its tables have the form of wikiconflict", "into a new database")


def test_addresses_that_cannot_be() -> None:
    with pytest.raises(DatabaseError) as error:
        store([], "mysql://me:secret@host/db")
    assert_said(error, "mysql is not supported", "postgresql://")
    assert "secret" not in str(error.value)
    with pytest.raises(DatabaseError) as error:
        store([], "postgresql://me:secret@host:port/db")
    assert "secret" not in str(error.value)
    with pytest.raises(DatabaseError, match="in memory"):
        store([], ":memory:")


def test_server_that_is_not_there() -> None:
    with pytest.raises(DatabaseError) as error:
        store([], "postgresql://me:secret@127.0.0.1:1/db")
    assert_said(error, "postgresql+psycopg://me:***@127.0.0.1:1/db", "Check that the server runs")
    assert "secret" not in str(error.value)


def test_server_that_goes_away(postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut_off(connection: Connection, numbers: list[int]) -> None:
        if 2 in numbers:
            with psycopg.connect(postgres, autocommit=True) as other:
                other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
                    [connection.engine.url.database],
                )
        add_to_search(connection, numbers)

    with fresh(postgres) as url:
        with monkeypatch.context() as patch:
            patch.setattr("wikiconflict.databases.storing.add_to_search", cut_off)
            with pytest.raises(DatabaseError) as error:
                store([page("A"), page("B")], url, batch=1)
        assert_said(error, "terminating connection", "Check that the server runs", "goes on from there")
        assert [one.title for one in load(url)] == ["A"]
        assert store([page("A"), page("B")], url).added == 1


def test_file_that_another_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wikiconflict.databases.engine._PATIENCE", 0)
    file = tmp_path / "x.sqlite"
    store([], file)
    made = engine(str(file))
    with made.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError) as error:
            store([page()], file)
        connection.rollback()
    made.dispose()
    assert_said(error, "locked", "run the same command again")


@pytest.mark.parametrize(("url", "extra"), [("x.sqlite", "db"), ("postgresql://host/db", "postgres")])
def test_missing_extra(monkeypatch: pytest.MonkeyPatch, url: str, extra: str) -> None:
    monkeypatch.setattr("wikiconflict.databases.find_spec", lambda name: None)
    for call in (lambda: store([], url), lambda: load(url)):
        with pytest.raises(DatabaseError) as error:
            call()
        assert_said(error, "SQLAlchemy is not installed", f"wikiconflict[{extra}]")


def test_missing_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DatabaseError) as error:
        store([], "postgresql://host/db")
    assert_said(error, "psycopg is not installed", "wikiconflict[postgres]")


def test_numbers_beyond_any_column(url: str) -> None:
    huge = to_dict(page())
    huge["sides"][0]["strengths"][0]["maximum"] = 10**30
    from wikiconflict import from_dict

    with pytest.raises(DatabaseError):
        store([page("A"), from_dict(huge)], url)
    assert list(load(url)) == []


def test_batch_must_be_one() -> None:
    with pytest.raises(ValueError, match="batch"):
        store([], "x", batch=0)


# The command.


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    return result.exit_code, result.output


def test_command(url: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.wikitext").write_text(BOX)
    (tmp_path / "in" / "b.wikitext").write_text(BOX.replace("Cannae", "Trebia"))
    code, said = run("store", tmp_path / "in", "--db", url)
    assert code == 0
    assert "Stored 2 new articles" in said
    code, said = run("store", tmp_path / "in", "--db", url)
    assert code == 0
    assert "2 unchanged" in said
    assert [one.title for one in load(url)] == ["Battle of Cannae", "Battle of Trebia"]
    run("convert", tmp_path / "in", "-o", tmp_path / "all.jsonl")
    code, said = run("store", tmp_path / "all.jsonl", "--db", url)
    assert "2 unchanged" in said


def test_command_tells_what_it_could_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.wikitext").write_text(BOX)
    (tmp_path / "b.wikitext").write_bytes(b"Stra\xdfe")
    code, said = run("store", tmp_path / "a.wikitext", tmp_path / "b.wikitext", "--db", tmp_path / "x.sqlite")
    assert code == 1
    assert "b.wikitext: the text is no UTF-8" in said
    assert [one.title for one in load(tmp_path / "x.sqlite")] == ["Battle of Cannae"]


def test_command_says_what_is_wrong_with_the_database(tmp_path: Path) -> None:
    (tmp_path / "a.wikitext").write_text(BOX)
    code, said = run("store", tmp_path / "a.wikitext", "--db", tmp_path / "no" / "x.sqlite")
    assert code == 2
    assert "its folder does not exist" in said


def test_text_is_the_same_in_both(url: str) -> None:
    made = attrs.evolve(page(), categories=(Text("a\x00b"), Text("\\u0000"), Text("\ud800 \\ud800"), Text("😀\\")))
    store(made, url)
    assert_loads(url, [made])
