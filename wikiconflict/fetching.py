"""Getting articles from a wiki by its API: a few at a time, one request after another, and slower when it asks so."""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import parse_qs, unquote, urlencode, urlsplit
from urllib.request import Request, urlopen

from wikiconflict.version import __version__

USER_AGENT = f"wikiconflict/{__version__} (Python library that reads conflict articles; python-urllib)"

#: Titles in one request; the wikis allow 50.
BATCH = 20
_TRIES = 5
_TIMEOUT = 30
_PAUSE = 1.0
_LONGEST_PAUSE = 120.0
_LONGEST_ANSWER = 256 << 20
_BUSY = (429, 500, 502, 503, 504)


class FetchError(OSError):
    """The wiki could not be reached or gave no answer; the message says what to do."""


def fetch(
    articles: Iterable[str],
    *,
    language: str = "en",
    api: str | None = None,
    pause: Callable[[float], None] = time.sleep,
) -> Iterator[dict[str, Any]]:
    """The API's answers for some articles, one an article, in their order, in the form that ``read`` reads.

    Args:
        articles: titles, or addresses of articles (``https://fr.wikipedia.org/wiki/...``).
        language: the Wikipedia that titles are looked up in.
        api: the address of another wiki's ``api.php``, for all titles.
        pause: waits that many seconds; between two requests, and when the wiki asks for it.

    Raises:
        FetchError: a wiki can't be reached, or answers with an error.
        ValueError: an address is no article's.
    """
    groups: list[tuple[str, list[str]]] = []
    for article in articles:
        address, title = _place(article, api or f"https://{language}.wikipedia.org/w/api.php")
        if groups and groups[-1][0] == address and len(groups[-1][1]) < BATCH:
            groups[-1][1].append(title)
        else:
            groups.append((address, [title]))
    for number, (address, titles) in enumerate(groups):
        if number:
            pause(_PAUSE)
        yield from _answers(address, titles, pause)


def _place(article: str, api: str) -> tuple[str, str]:
    """The address of the API and the title that an article's title or address names.

    >>> _place("https://fr.wikipedia.org/wiki/Bataille_de_Cannes#Forces", "")
    ('https://fr.wikipedia.org/w/api.php', 'Bataille de Cannes')
    """
    if not article.startswith(("http://", "https://")):
        return api, article.replace("_", " ").strip()
    parts = urlsplit(article)
    title = unquote(parts.path.partition("/wiki/")[2]) or parse_qs(parts.query).get("title", [""])[0]
    if not title:
        raise ValueError(f"{article} is no article's address; give one with /wiki/TITLE, or a title")
    host = parts.netloc.replace(".m.wikipedia.org", ".wikipedia.org")
    return f"{parts.scheme}://{host}/w/api.php", title.replace("_", " ")


def _answers(api: str, titles: list[str], pause: Callable[[float], None]) -> Iterator[dict[str, Any]]:
    query = {
        "action": "query",
        "format": "json",
        "formatversion": "2",
        "prop": "revisions|info",
        "rvprop": "ids|timestamp|content",
        "rvslots": "main",
        "inprop": "url",
        "redirects": "1",
        "maxlag": "5",
        "titles": "|".join(titles),
    }
    pages: dict[str, Any] = {}
    names: dict[str, str] = {}
    while True:
        answer = _answer(f"{api}?{urlencode(query)}", pause)
        if "error" in answer:
            error = answer["error"]
            raise FetchError(f"{api} answered with an error: {error.get('info') or error.get('code')}")
        held = answer.get("query") or {}
        for kind in ("normalized", "redirects"):
            names.update({row["from"]: row["to"] for row in held.get(kind, ())})
        for page in held.get("pages", ()):
            if "revisions" in page or page.get("title") not in pages:
                pages[page.get("title")] = page
        # A long answer comes in several.
        if not isinstance(answer.get("continue"), dict):
            break
        query |= answer["continue"]
        pause(_PAUSE)
    for title in titles:
        name = title
        for _ in range(3):
            name = names.get(name, name)
        page = pages.get(name, {"title": title, "missing": True})
        yield {"query": {"pages": [page]}}


def _answer(address: str, pause: Callable[[float], None]) -> dict[str, Any]:
    request = Request(address, headers={"User-Agent": USER_AGENT, "Accept": "application/json"})
    for attempt in range(1, _TRIES + 1):
        wait = min(2.0**attempt, _LONGEST_PAUSE)
        try:
            with urlopen(request, timeout=_TIMEOUT) as response:
                value = json.loads(response.read(_LONGEST_ANSWER))
                asked = response.headers.get("Retry-After")
        except HTTPError as error:
            if error.code not in _BUSY or attempt == _TRIES:
                raise FetchError(f"{address} answered {error.code} {error.reason}; check the address") from None
            asked = error.headers.get("Retry-After")
        except (URLError, TimeoutError, ConnectionError) as error:
            if attempt == _TRIES:
                reason = getattr(error, "reason", error)
                raise FetchError(f"{address} cannot be reached ({reason}); check the connection") from None
            asked = None
        except ValueError:
            raise FetchError(f"{address} gave no JSON; is it the api.php of a MediaWiki?") from None
        else:
            if not isinstance(value, dict):
                raise FetchError(f"{address} gave no answer of MediaWiki's API; check the address")
            lags = isinstance(value.get("error"), dict) and value["error"].get("code") == "maxlag"
            if not lags or attempt == _TRIES:
                return value
        pause(min(float(asked), _LONGEST_PAUSE) if asked and asked.isdigit() else wait)
    raise AssertionError("unreachable")
