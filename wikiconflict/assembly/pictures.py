"""The pictures of a box."""

from wikiconflict.document import Flag as Icon
from wikiconflict.document import Image, Infobox, Parameter
from wikiconflict.grammars.lists import lines_of
from wikiconflict.model.conflict import ImageFile
from wikiconflict.model.text import Text


def read_images(box: Infobox, namespaces: tuple[str, ...] = ()) -> tuple[ImageFile, ...]:
    """The images of ``image`` (with ``caption`` and ``alt``) and ``map`` (with ``map_caption``).

    ``namespaces`` are the lower-case names that a bare file name may begin with (``file``).
    """
    caption, alt, map_caption = (_plain(box, field) for field in ("caption", "alt", "map_caption"))
    found: list[ImageFile] = []
    for parameter in box.parameters:
        if parameter.field in ("image", "map") and parameter.value.lines:
            found.extend(_files(parameter, namespaces))
    pictures = [index for index, image in enumerate(found) if image.caption is None]
    if caption is not None and pictures:
        found[pictures[0]] = _with(found[pictures[0]], caption, alt)
    elif caption is not None and not found:
        return ()
    if map_caption is not None and len(pictures) > 1:
        found[pictures[-1]] = _with(found[pictures[-1]], map_caption, None)
    return tuple(found)


def _with(image: ImageFile, caption: Text | None, alt: Text | None) -> ImageFile:
    return ImageFile(image.file, image.caption or caption, image.alt or alt, span=image.span)


def _plain(box: Infobox, field: str) -> Text | None:
    for parameter in box.parameters:
        if parameter.field == field:
            flows = lines_of(parameter.value)
            if flows:
                return Text(" ".join(flow.text for flow in flows), flows[0].span().cover(flows[-1].span()))
    return None


def _files(parameter: Parameter, namespaces: tuple[str, ...]) -> list[ImageFile]:
    if parameter.images:
        return [_image(image) for image in parameter.images]
    icons = [inline for line in parameter.value.lines for inline in line.inlines if isinstance(inline, Icon)]
    if icons:
        return [ImageFile(Text(icon.file or icon.name, icon.span), span=icon.span) for icon in icons]
    flows = lines_of(parameter.value)
    if not flows:
        return []
    name = flows[0].text.partition("|")[0].strip()
    space, colon, rest = name.partition(":")
    if colon and space.strip().casefold() in namespaces:
        name = rest.strip()
    return [ImageFile(Text(name, flows[0].span()), span=flows[0].span())] if "." in name else []


def _image(image: Image) -> ImageFile:
    caption = Text(image.caption, image.span) if image.caption else None
    alt = Text(image.alt, image.span) if image.alt else None
    return ImageFile(Text(image.file, image.span), caption, alt, span=image.span)
