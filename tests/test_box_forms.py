"""One box in all the forms that editors and tools give it: each must yield the record of the plain form."""

import html
import re
from collections.abc import Callable

import pytest

from wikiconflict import Article, parse

BOX = """{{Infobox military conflict
| conflict = Battle of Ayacucho
| partof = the [[Peruvian War of Independence]]
| image = Batalla de Ayacucho.jpg
| caption = The ''battle'' in an oil painting
| date = 9 December 1824
| place = [[Quinua, Peru|Quinua]], [[Peru]]
| coordinates = {{coord|13|02|33|S|74|07|53|W|display=inline}}
| result = Patriot victory<ref name="a">{{cite book|title=War|year=1990}}</ref>
| combatant1 = {{flag|Gran Colombia}}<br />{{flag|Peru}}
| combatant2 = {{flagicon|Spain|1785}} [[Monarchy of Spain|Spain]]
| commander1 = [[Antonio José de Sucre]]
| commander2 = [[José de la Serna]]{{WIA}}{{POW}}
| strength1 = 5,780 men
| strength2 = 6,906 men
| casualties1 = 370 killed<br>609 wounded
| casualties2 = 1,800 killed<br>700 wounded
}}"""
TEXT = "The '''Battle of Ayacucho''' was fought in 1824.\n"


def rows(change: Callable[[str, str], str]) -> str:
    """The box with each row written anew from its name and value."""
    found = re.findall(r"^\| (\w+) = (.*)$", BOX, re.MULTILINE)
    return "{{Infobox military conflict\n" + "\n".join(change(name, value) for name, value in found) + "\n}}"


def headed(name: str) -> str:
    return BOX.replace("Infobox military conflict", name)


FORMS = {
    "capital letters": headed("infobox Military Conflict"),
    "underscores": headed("Infobox_military_conflict"),
    "spaces": headed("  Infobox  military  conflict  "),
    "namespace": headed("Template:Infobox military conflict"),
    "namespace in small letters": headed("template: infobox military conflict"),
    "a remark behind the name": headed("Infobox military conflict <!-- please keep -->"),
    "a remark before the name": headed("<!-- please keep -->Infobox military conflict"),
    "a remark on a line of its own": headed("Infobox military conflict\n<!-- please keep -->"),
    "invoked": BOX.replace("Infobox military conflict\n", "#invoke:Infobox military conflict|main\n"),
    "invoked by a capital": BOX.replace("Infobox military conflict\n", "#Invoke: Infobox_military_conflict | main\n"),
    "an alias": headed("Warbox"),
    "another alias": headed("Infobox Military Conflict"),
    "carriage returns": BOX.replace("\n", "\r\n"),
    "tabs": rows(lambda name, value: f"|\t{name}\t=\t{value}"),
    "no spaces": rows(lambda name, value: f"|{name}={value}"),
    "indented": rows(lambda name, value: f"   | {name}   = {value}"),
    "names in capitals": rows(lambda name, value: f"| {name.capitalize()} = {value}"),
    "names in upper case": rows(lambda name, value: f"| {name.upper()} = {value}"),
    "a space before the number": rows(lambda name, value: f"| {re.sub(r'(?=[0-9])', ' ', name)} = {value}"),
    "an underscore before the number": rows(lambda name, value: f"| {re.sub(r'(?=[0-9])', '_', name)} = {value}"),
    "pipes at the ends of lines": "{{Infobox military conflict|\n"
    + "|\n".join(re.findall(r"^\| (.*)$", BOX, re.MULTILINE))
    + "\n}}",
    "values on the next line": rows(lambda name, value: f"| {name} =\n{value}"),
    "empty lines between": BOX.replace("\n|", "\n\n|"),
    "remarks between": BOX.replace("\n| date", "\n<!-- dates -->\n| date"),
    "remarks in values": rows(lambda name, value: f"| {name} = <!-- a | b = c --> {value} <!-- {{{{ -->"),
    "remarks in names": rows(lambda name, value: f"| {name} <!-- as agreed --> = {value}"),
    "empty parameters": BOX.replace(
        "\n}}", "\n| notes = \n| units1 =\n| combatant3 = <!-- none -->\n| campaignbox = \n}}"
    ),
    "one line": BOX.replace("\n", " "),
    "one line without spaces": BOX.replace("\n| ", "|").replace("\n", ""),
    "lost closing braces": BOX[:-3],
    "a parameter without its pipe": BOX.replace("| commander1", "commander1"),
    "a parameter given twice": BOX.replace("\n| date", "\n| date = 1823\n| date"),
    "a parameter given twice, then empty": BOX.replace("\n}}", "\n| date = \n}}"),
    "an empty positional parameter": BOX.replace("\n| date", "\n|\n| date"),
    "a doubled pipe": BOX.replace("\n| date", "\n|| date"),
    "braces too many": BOX.replace("\n| date", "}}\n| date"),
    "an unknown parameter": BOX.replace("\n| date", "\n| weather = rain\n| date"),
    "a further box in module": BOX.replace(
        "\n}}", "\n| module = {{Infobox military operation|embed=yes\n|name=Pursuit\n|date=10 December 1824}}\n}}"
    ),
    "layout parameters": BOX.replace("\n| date", "\n| image_size = 300px\n| map_type = Peru\n| width = 20\n| date"),
}

PLACES = {
    "alone": "{}",
    "before the text": "{}\n" + TEXT,
    "before the text without a break": "{}" + TEXT,
    "behind hatnotes": "{{{{short description|Battle}}}}\n{{{{Use dmy dates|date=May 2020}}}}\n{}\n" + TEXT,
    "behind text on the same line": "For another see [[Ayacucho]]. {}\n" + TEXT,
    "in a section": TEXT + "\n== Battle ==\n{}\nIt was the last.\n\n== Later ==\nPeace.\n",
    "in a table": '{{| class="floatright"\n|-\n| {}\n|}}\n' + TEXT,
    "in a div": '<div style="float:right">{}</div>\n' + TEXT,
    "behind a remark": "<!-- {{{{Infobox military conflict|conflict=No}}}} -->{}\n" + TEXT,
    "before another template": "{}\n{{{{Campaignbox Peruvian War of Independence}}}}\n" + TEXT,
}


def record(article: Article) -> object:
    """What the box says, without places, unmapped rows and what a further box adds."""
    conflict = article.conflict
    assert conflict is not None
    return [
        conflict.name, conflict.infobox, conflict.part_of, conflict.when, conflict.places, conflict.place_text,
        conflict.coordinates, conflict.outcome, conflict.sides, conflict.joint, conflict.toll, conflict.images,
        conflict.details, conflict.unread,
    ]  # fmt: skip


PLAIN = record(parse(BOX))


@pytest.mark.parametrize("form", FORMS)
def test_forms(form: str) -> None:
    assert record(parse(FORMS[form] + "\n" + TEXT)) == PLAIN


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("form", ["plain", "one line", "carriage returns", "invoked", "spaces"])
def test_places(place: str, form: str) -> None:
    article = parse(PLACES[place].format(FORMS.get(form, BOX)))
    assert len(article.conflicts) == 1
    assert record(article) == PLAIN


@pytest.mark.parametrize("form", ["plain", *FORMS])
def test_escaped(form: str) -> None:
    """A box as it stands in an XML dump."""
    text = FORMS.get(form, BOX) + "\n" + TEXT
    assert record(parse(html.escape(text, quote=False).replace('"', "&quot;"))) == PLAIN


def test_boxes_in_a_row() -> None:
    """A second box is a conflict of its own, whatever the first has lost."""
    second = "{{Infobox civil conflict|title=Riots|date=1825}}"
    for text in (BOX + "\n" + second, BOX + second, BOX[:-3] + "\n\n" + second):
        found = parse(text).conflicts
        assert [str(conflict.name) for conflict in found] == ["Battle of Ayacucho", "Riots"]


def test_a_box_within_a_value() -> None:
    article = parse(FORMS["a further box in module"])
    assert [str(conflict.name) for conflict in article.conflicts] == ["Battle of Ayacucho", "Pursuit"]
    assert "box.nested" in {problem.code for problem in article.diagnostics}


GLUED = {
    "lost pipe": ("a parameter without its pipe", "box.pipe_missing"),
    "twice": ("a parameter given twice", "box.duplicate_parameter"),
    "braces": ("braces too many", "box.stray_close"),
    "unclosed": ("lost closing braces", "box.unclosed"),
    "unknown": ("an unknown parameter", "box.unknown_parameter"),
}


@pytest.mark.parametrize("fault", GLUED)
def test_faults_are_told(fault: str) -> None:
    form, code = GLUED[fault]
    told = [problem for problem in parse(FORMS[form] + "\n" + TEXT).diagnostics if problem.severity != "ignored"]
    assert code in {problem.code for problem in told}
    assert all(p.start is not None and p.end is not None for p in told if p.code == code)
