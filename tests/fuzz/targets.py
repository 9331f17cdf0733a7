"""What a coverage-guided fuzzer is set upon: bytes in, nothing out, an exception where something is wrong."""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from case_blocks import cases
from fuzz.packing import CONTAINERS
from fuzz.pages import fixtures
from fuzz.surface import read_all, within

from wikiconflict import from_dict, parse, to_dict
from wikiconflict.grammars.sentences import read_sentences
from wikiconflict.languages import known_codes, language_of

#: Grammar -> the fields whose values it reads, and the case files that show such values.
GRAMMARS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "dates": (("date",), ("dates.md",)),
    "quantities": (("strength1", "casualties3", "fatalities"), ("quantities.md",)),
    "people": (("commander1",), ("people.md",)),
    "parties": (("combatant1", "units2"), ("parties.md",)),
    "lists": (("combatant2", "strength2", "commander2"), ("templates.md", "parties.md")),
    "outcomes": (("result",), ("outcomes.md",)),
    "places": (("place", "partof", "coordinates"), ("places.md",)),
    "statements": (("causes", "territory", "weapons"), ("statements.md",)),
}

_LANGUAGES = ("en", *(code for code in sorted(known_codes()) if code != "en"))


def on_text(data: bytes) -> None:
    """Any page."""
    text = data.decode("utf-8", "surrogatepass" if len(data) % 2 else "replace") if _decodes(data) else ""
    article = parse(text)
    if not any(finding.code == "text.escaped" for finding in article.diagnostics):
        within(article, len(text))
    assert from_dict(to_dict(article)) == article


def _decodes(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return len(data) % 2 == 0
    return True


def on_value(fields: tuple[str, ...]) -> Callable[[bytes], None]:
    """A grammar, by the value of one of its fields: the first byte chooses field, language and dialect."""

    def target(data: bytes) -> None:
        choice, value = (data[0], data[1:].decode("utf-8", "replace")) if data else (0, "")
        field = fields[choice % len(fields)]
        language = _LANGUAGES[choice // 8 % len(_LANGUAGES)] if choice % 2 else "en"
        if choice & 4:
            page = f"Infobox\n- Conflict: War of 1812\n- Combatants 1: Spain\n- {field.capitalize()}: {value}\n\nText."
        else:
            page = f"{{{{Infobox military conflict\n| conflict = War of 1812\n| {field} = {value}\n}}}}\n"
        within(parse(page, language=language, prose=False), len(page))

    return target


def on_sentences(data: bytes) -> None:
    """The text cut into sentences; the first byte chooses the language."""
    code, text = (_LANGUAGES[data[0] % len(_LANGUAGES)], data[1:].decode("utf-8", "replace")) if data else ("en", "")
    end = 0
    for sentence in read_sentences(text, language_of(code).prose):
        assert end <= sentence.start < sentence.end <= len(text)
        end = sentence.end


def on_prose(data: bytes) -> None:
    """Dated statements: the text of a page with a box."""
    page = "{{Infobox military conflict|conflict=War|date=1815|combatant1=[[Spain]]}}\n" + data.decode(
        "utf-8", "replace"
    )
    within(parse(page, language="en"), len(page))


def on_container(file: str) -> Callable[[bytes], None]:
    """A reader of containers, by a file of that name."""
    folder = Path(tempfile.mkdtemp(prefix="wikiconflict-fuzz-"))

    def target(data: bytes) -> None:
        (folder / file).write_bytes(data)
        read_all(folder / file)
        assert [path.name for path in folder.iterdir()] == [file]

    return target


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "parse": on_text,
    **{name: on_value(fields) for name, (fields, _) in GRAMMARS.items()},
    "sentences": on_sentences,
    "events": on_prose,
    **{name: on_container(file) for name, (file, _) in CONTAINERS.items() if name != "text"},
}


def seeds(name: str) -> list[bytes]:
    """Inputs to begin with: the fixtures that show what the target reads."""
    if name in CONTAINERS:
        return [CONTAINERS[name][1](page[:1000]) for page in fixtures()[:4]]
    if name in GRAMMARS:
        values = ["\n".join(text for _, text in case.rows) for file in GRAMMARS[name][1] for case in cases(file)]
        return [bytes([number % 256]) + value.encode() for number, value in enumerate(values)]
    pages = [page.encode() for page in fixtures()]
    return (
        pages
        if name == "parse"
        else [b"\x00" + page[-1500:] for page in pages]
        + [b"\x00" + text.encode() for case in cases(f"{name}.md") for _, text in case.rows]
    )
