"""Bytes to text: UTF-8 with or without a byte order mark, line ends as they are."""

import codecs

from wikiconflict.inputs.errors import InputError

#: Byte order marks of what is not read, longest first: UTF-32's little-endian mark begins with UTF-16's.
_FOREIGN_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def decode(data: bytes, name: str, *, offset: int = 0) -> str:
    """The text of an input's bytes; ``offset`` is where in the input they begin.

    Raises:
        InputError: the bytes are no UTF-8; it names the first byte at fault.
    """
    for mark, encoding in _FOREIGN_MARKS:
        if not offset and data.startswith(mark):
            raise InputError(
                name,
                f"the text is {encoding}, not UTF-8 (byte order mark at byte 0)",
                f"Convert it first: iconv -f {encoding} -t UTF-8",
                offset=0,
            )
    # A byte order mark counts for the offset of an error, and not for the text.
    text = data[len(codecs.BOM_UTF8) :] if not offset and data.startswith(codecs.BOM_UTF8) else data
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError as error:
        place = offset + len(data) - len(text) + error.start
        raise InputError(
            name,
            f"the text is no UTF-8: byte 0x{text[error.start]:02x} at offset {place} ({error.reason})",
            "Convert it from its own encoding first, for example: iconv -f WINDOWS-1252 -t UTF-8",
            offset=place,
        ) from None
