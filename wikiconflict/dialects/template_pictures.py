"""Templates of pictures and places: montages, single images, coordinates."""

from wikiconflict import document
from wikiconflict.coordinates import read_coord
from wikiconflict.diagnostics import diagnose
from wikiconflict.dialects.arguments import Arguments, span_of
from wikiconflict.dialects.nodes import TemplateNode
from wikiconflict.dialects.values import Reader, plain
from wikiconflict.vocabulary.markup import Template


def draw_coordinates(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    values = [plain(part.nodes, reader.text).strip() for part in arguments.positional()]
    if not any(values):  # the page leaves them to Wikidata
        return
    found = read_coord(values, arguments.plain("display") or None)
    if found is None:
        reader.problems.append(diagnose("place.unreadable_coordinates", span=span_of(node)))
        return
    latitude, longitude, title = found
    point = document.Coordinates(latitude, longitude, span_of(node), title)
    reader.coordinates.append(point)
    reader.add(point)


def draw_images(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    for index in range(1, 21):
        file = arguments.plain(f"image{index},photo{index}a") or (arguments.plain("image") if index == 1 else "")
        if not file:
            continue
        caption = arguments.plain(f"caption{index}") or (arguments.plain("caption,footer") if index == 1 else "")
        image = document.Image(
            _bare_file(reader, file), span_of(node), caption or None, arguments.plain(f"alt{index}") or None
        )
        reader.images.append(image)
        reader.add(image)


def draw_image(reader: Reader, node: TemplateNode, arguments: Arguments, template: Template) -> None:
    file = arguments.plain("image,1")
    if file:
        caption = arguments.plain("caption,2") or None
        image = document.Image(_bare_file(reader, file), span_of(node), caption, arguments.plain("alt") or None)
        reader.images.append(image)
        reader.add(image)


def _bare_file(reader: Reader, name: str) -> str:
    namespace, colon, rest = name.partition(":")
    return rest.strip() if colon and namespace.strip().casefold() in reader.language.markup.file_namespaces else name
