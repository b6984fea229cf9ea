"""AIM symbology identifiers (ISO/IEC 15424): which symbol a scanner says it read, and what that symbol may hold."""

from dataclasses import dataclass
from enum import Enum, auto

AIM_LENGTH = 3


class Content(Enum):
    """What a symbol's message must be."""

    ELEMENTS = auto()
    EAN13 = auto()
    EAN8 = auto()
    EAN_ADD_ON = auto()
    ITF = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Symbology:
    """A symbol kind by its AIM identifier, such as ``]C1``, with our stable name for it."""

    aim: str
    name: str
    content: Content


class UnknownSymbologyError(ValueError):
    """The string starts like an AIM identifier but names no symbology that a shop reads."""


_PARTICULAR = {
    "]C1": Symbology("]C1", "gs1_128", Content.ELEMENTS),
    "]e0": Symbology("]e0", "gs1_databar", Content.ELEMENTS),
    "]d2": Symbology("]d2", "gs1_datamatrix", Content.ELEMENTS),
    "]d5": Symbology("]d5", "gs1_datamatrix", Content.ELEMENTS),
    "]Q3": Symbology("]Q3", "gs1_qr", Content.ELEMENTS),
    "]Q4": Symbology("]Q4", "gs1_qr", Content.ELEMENTS),
    "]J1": Symbology("]J1", "gs1_dotcode", Content.ELEMENTS),
    "]E0": Symbology("]E0", "ean13", Content.EAN13),
    "]E3": Symbology("]E3", "ean13_add_on", Content.EAN_ADD_ON),
    "]E4": Symbology("]E4", "ean8", Content.EAN8),
    "]I0": Symbology("]I0", "itf", Content.ITF),
    "]I1": Symbology("]I1", "itf", Content.ITF),
}
_TEXT_FAMILIES = {
    "A": "code39",
    "C": "code128",
    "F": "codabar",
    "G": "code93",
    "J": "dotcode",
    "L": "pdf417",
    "Q": "qr",
    "d": "datamatrix",
    "z": "aztec",
}


def split_symbology(scanned: str) -> tuple[Symbology | None, str]:
    """The symbology a scanned string names, if it names one, and the message behind the identifier.

    Raises UnknownSymbologyError for a string that starts with ``]`` without naming a known symbology.
    """
    if not scanned.startswith("]"):
        return None, scanned
    aim, message = scanned[:AIM_LENGTH], scanned[AIM_LENGTH:]
    if aim in _PARTICULAR:
        return _PARTICULAR[aim], message
    name = _TEXT_FAMILIES.get(aim[1:2])
    if name is None or aim[2:] not in tuple("0123456789"):
        raise UnknownSymbologyError(scanned)
    return Symbology(aim, name, Content.TEXT), message
