"""fetch, against a local server that plays the wiki's API."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner
from dump_maker import box

from wikiconflict import read
from wikiconflict.cli import main
from wikiconflict.fetching import USER_AGENT, FetchError, fetch


class Wiki(BaseHTTPRequestHandler):
    """Answers with the pages it is asked for; ``Missing`` is none, ``Old name`` a redirect; it is busy at first."""

    asked: ClassVar[list[dict[str, Any]]] = []
    agents: ClassVar[list[str | None]] = []
    busy = 0

    def do_GET(self) -> None:
        query = {key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()}
        Wiki.asked.append(query)
        Wiki.agents.append(self.headers.get("User-Agent"))
        if Wiki.busy:
            Wiki.busy -= 1
            self.send_response(429)
            self.send_header("Retry-After", "7")
            self.end_headers()
            return
        names = query["titles"].split("|")
        redirects = [{"from": "Old name", "to": "Battle of New"}] if "Old name" in names else []
        pages = [self.page("Battle of New" if name == "Old name" else name) for name in reversed(names)]
        body = json.dumps({"query": {"pages": pages, "redirects": redirects}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)

    def page(self, title: str) -> dict[str, Any]:
        if title == "Missing":
            return {"title": title, "missing": True}
        revision = {
            "revid": 99,
            "timestamp": "2026-02-03T04:05:06Z",
            "slots": {"main": {"contentmodel": "wikitext", "content": box(title)}},
        }
        address = f"https://en.wikipedia.org/wiki/{title.replace(' ', '_')}"
        return {"pageid": 7, "title": title, "pagelanguage": "en", "canonicalurl": address, "revisions": [revision]}

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def api() -> Iterator[str]:
    Wiki.asked, Wiki.agents, Wiki.busy = [], [], 0
    server = ThreadingHTTPServer(("127.0.0.1", 0), Wiki)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/w/api.php"
    server.shutdown()
    thread.join()
    server.server_close()


def test_answers_come_in_the_order_of_the_titles(api: str) -> None:
    answers = list(fetch(["Battle of B", "Old name", "Battle_of_A", "Missing"], api=api))
    titles = [answer["query"]["pages"][0]["title"] for answer in answers]
    assert titles == ["Battle of B", "Battle of New", "Battle of A", "Missing"]
    assert len(Wiki.asked) == 1
    assert Wiki.agents == [USER_AGENT]
    assert Wiki.asked[0]["maxlag"] == "5"


def test_an_address_names_its_own_wiki(api: str) -> None:
    address = api.replace("/w/api.php", "/wiki/Battle_of_C%C3%A9?x=y")
    (answer,) = fetch([address])
    assert answer["query"]["pages"][0]["title"] == "Battle of Cé"
    with pytest.raises(ValueError, match="no article's address"):
        list(fetch(["https://example.org/"]))


def test_a_busy_wiki_is_waited_for_as_it_asks(api: str) -> None:
    Wiki.busy = 2
    waits: list[float] = []
    assert len(list(fetch(["Battle of B"], api=api, pause=waits.append))) == 1
    assert waits == [7, 7]
    Wiki.busy = 9
    with pytest.raises(FetchError, match="429"):
        list(fetch(["Battle of B"], api=api, pause=waits.append))


def test_many_titles_are_asked_for_in_batches_with_a_pause(api: str) -> None:
    waits: list[float] = []
    answers = list(fetch([f"Battle of {n}" for n in range(45)], api=api, pause=waits.append))
    assert [len(query["titles"].split("|")) for query in Wiki.asked] == [20, 20, 5]
    assert (len(answers), waits) == (45, [1.0, 1.0])


def test_a_wiki_out_of_reach_is_told() -> None:
    with pytest.raises(FetchError, match="cannot be reached"):
        list(fetch(["X"], api="http://127.0.0.1:9/w/api.php", pause=lambda seconds: None))


def test_what_is_fetched_can_be_read(api: str, tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    result = CliRunner().invoke(main, ["fetch", "Battle of B", "Battle of A", "--api", api, "-o", str(path)])
    assert result.exit_code == 0, result.output
    first, second = read(path)
    assert (first.title, second.title) == ("Battle of B", "Battle of A")
    assert (first.source.page_id, first.source.revision_id) == (7, 99)
    assert first.source.permalink == "https://en.wikipedia.org/w/index.php?oldid=99"
    assert (first.source.timestamp, first.language, first.source.title_from) == ("2026-02-03T04:05:06Z", "en", "input")
    fetched = CliRunner().invoke(main, ["fetch", "Battle of B", "--api", api])
    shown = CliRunner().invoke(main, ["show", "-"], input=fetched.stdout)
    assert "# Battle of B" in shown.stdout
