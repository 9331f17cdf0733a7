"""Dumps: the prefilter, cutting pages, containers, and what is told of damaged ones."""

import bz2
import gzip
import io
import random
import sys
from collections.abc import Iterator
from itertools import pairwise

import pytest
import zstandard
from dump_maker import FOOT, HEAD, Page, page_xml, some_pages, write_multistream, xml

from wikiconflict.dialects.boxes import box_pattern
from wikiconflict.dumps import (
    Damage,
    PageError,
    Piece,
    chunks,
    compression_of,
    is_wanted,
    plan,
    ranges,
    read_chunks,
    read_page,
    read_range,
    read_siteinfo,
    streams,
)
from wikiconflict.dumps.pieces import Run
from wikiconflict.dumps.prefilter import TRANSCLUSION, WIDE_SPACES, accepted_names, candidate_pattern
from wikiconflict.languages import LANGUAGES, known_codes, language_of

PAGES = list(some_pages(400, every=10))
TITLES = [page.title for page in PAGES if page.title.startswith("Battle")]


def found(pieces: Iterator[Piece | Damage]) -> tuple[list[str], list[Damage]]:
    titles: list[str] = []
    damages: list[Damage] = []
    for piece in pieces:
        if isinstance(piece, Damage):
            damages.append(piece)
        elif piece.data is not None:
            titles.append(read_page(piece.data).title)
    return titles, damages


def by_ranges(data: bytes) -> tuple[list[str], list[Damage]]:
    stream = io.BytesIO(data)
    parts = [found(read_range(stream, part)) for part in plan(stream, compression_of(data))]
    return [title for titles, _ in parts for title in titles], [d for _, damages in parts for d in damages]


@pytest.fixture(autouse=True)
def small_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranges, "STREAMS_RANGE", 3000)
    monkeypatch.setattr(ranges, "PLAIN_RANGE", 5000)


@pytest.fixture(scope="module")
def multistream(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("dump") / "x-multistream.xml.bz2"
    write_multistream(path, PAGES, stream=20)
    return path.read_bytes()


# The prefilter.


def forms(name: str) -> Iterator[str]:
    yield from (name, name.upper(), name.title(), name.replace(" ", "_"), name.replace(" ", "  "))
    yield from (f"\n {name}\u00a0", f"<!-- a -->{name}<!--b-->", f"#invoke:{name}", f"#INVOKE: {name}")
    yield from (f"Template:{name}", f"template : {name}")


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_accepted_name_passes_the_prefilter(code: str) -> None:
    words = language_of(code).markup
    exact = box_pattern(words)
    assert words.boxes
    for name in words.boxes:
        for form in (*forms(name), *(f"{space}:{name}" for space in words.template_namespaces)):
            for end in ("|", "}}", "\n|"):
                text = f"Text {{{{{form}{end}"
                escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                if exact.search(text):
                    for pattern in (candidate_pattern(), candidate_pattern(code)):
                        assert pattern.search(escaped.encode()), escaped
                        assert pattern.search(text.encode()), text


def test_every_space_is_known_to_the_prefilter() -> None:
    assert "".join(c for c in map(chr, range(128, sys.maxunicode + 1)) if c.isspace()) == WIDE_SPACES


def test_accepted_names_are_those_of_all_languages() -> None:
    assert set(accepted_names()) == {name for code in known_codes() for name in language_of(code).markup.boxes}


@pytest.mark.parametrize("text", ["{{cite book|x}}", "{{Infobox person|a=b}}", "Infobox military conflict", "{{war}}"])
def test_other_templates_are_no_candidates(text: str) -> None:
    assert candidate_pattern().search(text.encode()) is None


@pytest.mark.parametrize("text", ["{{World War II infobox}}", "{{Cannae_Infobox }}"])
def test_a_box_on_its_own_page_is_seen(text: str) -> None:
    assert TRANSCLUSION.search(text.encode())


# Pages.


def test_a_page_is_read_with_all_that_stands_around_it() -> None:
    page = read_page(page_xml(Page("A & B", "x < y &nbsp; é"), 12).encode())
    assert (page.title, page.namespace, page.page_id, page.revision_id) == ("A & B", 0, 12, 10**9 + 12)
    assert (page.timestamp, page.redirect, page.text) == ("2026-01-02T03:04:05Z", False, "x < y &nbsp; é")


def test_the_latest_revision_counts() -> None:
    data = page_xml(Page("X", "old"), 1)
    later = data[data.find("<revision>") : data.find("</page>")].replace("old", "new").replace("2026", "2027")
    page = read_page(data.replace("  </page>", later + "</page>").encode())
    assert (page.text, page.timestamp) == ("new", "2027-01-02T03:04:05Z")


def test_redirects_and_other_namespaces_are_not_wanted() -> None:
    wanted = [Page("X"), Page("Template:X", namespace=10)]
    others = [Page("Talk:X", namespace=1), Page("Module:X", namespace=828), Page("X", redirect="Y")]
    assert [is_wanted(page_xml(page, 1).encode()) for page in wanted + others] == [True, True, False, False, False]


def test_undecodable_text_is_an_error_of_its_page() -> None:
    with pytest.raises(PageError, match="0xff") as caught:
        read_page(page_xml(Page("X", "abc"), 1).encode().replace(b"abc", b"a\xffc"))
    assert caught.value.code == "page.encoding"


def test_siteinfo_gives_language_and_addresses() -> None:
    site = read_siteinfo(HEAD.encode())
    assert site.language == "en"
    assert site.url("Battle of Örebro?") == "https://en.wikipedia.org/wiki/Battle_of_%C3%96rebro%3F"
    assert site.permalink(5) == "https://en.wikipedia.org/w/index.php?oldid=5"
    assert read_siteinfo(b"<mediawiki>").url("X") is None


# Cutting.


def test_pages_are_cut_alike_wherever_chunks_and_runs_begin() -> None:
    pages = [
        f"<page><title>{n}</title>{'{{Infobox war|a}}' if n % 3 == 0 else '{{a}}' * (n % 7)}</page>\n"
        for n in range(60)
    ]
    whole = f"<mediawiki>\n{''.join(pages)}</mediawiki>\n".encode()
    wanted = [page.strip().encode() for page in pages if "war" in page]
    for seed in range(300):
        chance = random.Random(seed)
        cuts = sorted(chance.sample(range(len(whole)), chance.randint(0, 30)))
        parts = [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
        bounds = [0, *sorted(chance.sample(range(len(parts) + 1), 1 + chance.randrange(len(parts)) % 4)), len(parts)]
        cut = [piece.data for first, last in pairwise(bounds) for piece in Run(parts[first:last], parts[last:])]
        assert cut == wanted, seed


def test_every_page_is_cut_where_all_are_asked_for() -> None:
    got, damages = found(read_chunks([xml(PAGES)], every=True))
    assert got == [page.title for page in PAGES]
    assert damages == []


@pytest.mark.parametrize("step", [64, 1000, 10**6])
def test_a_page_over_the_limit_is_set_aside_and_the_next_is_read(step: int) -> None:
    data = xml([PAGES[5], Page("Battle of Big", "{{Infobox war|a}}" + "x" * 5000), PAGES[15]])
    pieces = list(read_chunks((data[n : n + step] for n in range(0, len(data), step)), limit=4000))
    assert [piece.data is None for piece in pieces if isinstance(piece, Piece)] == [False, True, False]
    assert not any(isinstance(piece, Damage) for piece in pieces)


# Containers.


@pytest.mark.parametrize("engine", ["bz2", "lbzip2", "rapidgzip"])
def test_multistream_is_read_in_ranges_by_any_decoder(
    engine: str, multistream: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A decoder that is not there gives nothing, and Python's own takes its place.
    if engine == "rapidgzip":
        pytest.importorskip("rapidgzip")
    monkeypatch.setattr(streams, "fastest", lambda: engine)
    assert by_ranges(multistream) == (TITLES, [])


def test_pages_may_go_on_in_the_next_stream() -> None:
    data = xml(PAGES)
    crossing = b"".join(bz2.compress(data[start : start + 7000]) for start in range(0, len(data), 7000))
    assert by_ranges(crossing) == (TITLES, [])


def test_plain_xml_is_read_in_ranges() -> None:
    assert by_ranges(xml(PAGES)) == (TITLES, [])


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, zstandard.compress, bytes])
def test_any_compression_is_read_from_front_to_end(compress: object) -> None:
    data: bytes = compress(xml(PAGES))  # type: ignore[operator]
    assert found(read_chunks(chunks(io.BytesIO(data[9:]), compression_of(data), data[:9]))) == (TITLES, [])


def test_what_expands_without_end_takes_bounded_memory() -> None:
    bomb = bz2.compress(HEAD.encode()) + bz2.compress(b"\0" * 200_000_000) + bz2.compress(FOOT.encode())
    longest = max(len(c) for c in streams.read_streams(io.BytesIO(bomb), 0, len(bomb)) if not isinstance(c, Damage))
    assert longest <= 8 << 20


# Damage.


@pytest.mark.parametrize("kind", ["cut", "flipped"])
@pytest.mark.parametrize("container", ["multistream", "bzip2", "gzip", "plain"])
def test_damage_is_told_once_and_good_pages_are_kept(container: str, kind: str, multistream: bytes) -> None:
    chance = random.Random(container + kind)
    whole = xml(PAGES)
    data = {"multistream": multistream, "bzip2": bz2.compress(whole, 1), "gzip": gzip.compress(whole), "plain": whole}[
        container
    ]
    for _ in range(20):
        place = chance.randrange(14, len(data))
        bad = data[:place]
        if kind == "flipped":
            bad += bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]
        try:
            if container in ("multistream", "plain"):
                titles, damages = by_ranges(bad)
            else:
                titles, damages = found(read_chunks(chunks(io.BytesIO(bad), compression_of(bad))))
        except PageError:
            assert (container, kind) in (("plain", "flipped"), ("gzip", "flipped"))
            continue
        if container != "plain" or kind == "cut":  # plain XML has no checksum that a flipped bit could break
            assert damages
        if kind == "cut":
            assert titles == TITLES[: len(titles)]
        elif container == "multistream":
            # One stream of twenty pages is lost, the others are read.
            assert len(titles) >= len(TITLES) - 4
            assert [title for title in TITLES if title in titles] == titles
