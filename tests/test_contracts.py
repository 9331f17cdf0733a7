"""What holds for any page, whatever an editor wrote: nothing is raised, spans lie in the text, records come back.

A small number of pages by default, 20,000 with ``CI=true``, a million by ``make fuzz``.
"""

import os

import pytest
from fuzz.pages import PAGES
from fuzz.surface import on_files, on_page
from hypothesis import HealthCheck, given, seed, settings

CI = os.environ.get("CI") == "true"
#: Parts of the run, which processes share among them; together they see so many pages.
PARTS = 10
EXAMPLES = 20_000 if CI else 300
#: A page's files take a hundred times as long as the page.
FILES = EXAMPLES // 200


def profile(examples: int) -> settings:
    return settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("kind", PAGES)
def test_no_public_function_raises(kind: str, part: int) -> None:
    @seed(part)
    @profile(EXAMPLES // PARTS // len(PAGES) + 1)
    @given(PAGES[kind])
    def holds(page: str) -> None:
        on_page(page)

    holds()


@pytest.mark.parametrize("kind", PAGES)
def test_no_reader_or_writer_of_files_raises(kind: str) -> None:
    @seed(0)
    @profile(FILES // len(PAGES) + 1)
    @given(PAGES[kind])
    def holds(page: str) -> None:
        on_files(page, on_page(page))

    holds()
