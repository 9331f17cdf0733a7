"""A real browser to look at pages with: Debian's Chromium, driven by Playwright, that notes whatever a page does.

Where there is no Chromium, tests are skipped with the reason; with ``CI=true`` that is a failure.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser."""
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        reason = "no Chromium: apt-get install chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        # its sandbox does not run as root, and the pages are our own
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@attrs.define
class Visit:
    """A page that was opened, and what it did beyond showing itself."""

    page: Page
    deeds: list[str]

    def open(self, path: Path) -> None:
        """Opens a file; its own address is no request of the page's."""
        self.deeds.clear()
        self.page.goto(path.as_uri())
        own = path.as_uri()
        self.deeds[:] = [deed for deed in self.deeds if deed != f"request {own}"]

    def ask(self, expression: str) -> Any:
        """What an expression gives in the page."""
        return self.page.evaluate(expression)


@contextmanager
def visiting(browser: Browser, *, width: int = 1000, scheme: Any = "light") -> Iterator[Visit]:
    """A tab of that width, in the light or dark scheme."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    visit = Visit(page, [])

    def dialog(shown: Any) -> None:
        visit.deeds.append(f"dialog {shown.message}")
        shown.dismiss()

    page.on("request", lambda request: visit.deeds.append(f"request {request.url}"))
    page.on("console", lambda message: visit.deeds.append(f"console {message.type} {message.text}"))
    page.on("pageerror", lambda error: visit.deeds.append(f"error {error}"))
    page.on("popup", lambda popup: visit.deeds.append("popup"))
    page.on("dialog", dialog)
    yield visit
    page.close()
