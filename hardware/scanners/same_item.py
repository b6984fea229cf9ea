"""Tell that a striped and a square code in one sight belong to one item: both carry its GTIN."""

import re

EAN_LENGTHS = (8, 12, 13)
GTIN_LENGTH = 14
ELEMENTS = re.compile(r"01(\d{14})")
DIGITAL_LINK = re.compile(r"https?://[^?#]*/01/(\d{8,14})(?=[/?#]|$)")
GS1_SYMBOLS = ("]C1", "]e0", "]d2", "]Q3")


def item_of(text: str, aim: str | None) -> str:
    """The GTIN in fourteen digits where a code carries one, else the code itself."""
    if aim is not None and aim.startswith("]E") and len(text) in EAN_LENGTHS:
        return text.zfill(GTIN_LENGTH)
    found = ELEMENTS.match(text.lstrip("\x1d")) if aim in GS1_SYMBOLS else DIGITAL_LINK.match(text)
    return found[1].zfill(GTIN_LENGTH) if found else text
