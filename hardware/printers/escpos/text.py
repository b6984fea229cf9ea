"""Text on its way to a printer: cleaned of everything that is not text, then made of bytes of one code page."""

import codecs
import functools
import unicodedata
from dataclasses import dataclass

from hardware.errors import MisconfiguredError

TEXT_LIMIT = 4000
KNOWN_CHARACTERS = 4096
UNPRINTABLE = "?"
FIRST_PRINTABLE = 0x20
DELETE = 0x7F

DROPPED_CATEGORIES = ("Cc", "Cf", "Co", "Cs", "Cn")
SPACE_CATEGORIES = ("Zs", "Zl", "Zp")
WHITE_CONTROLS = "\t\n\v\f\r\x85"
VARIATION_SELECTORS = range(0xFE00, 0xFE10)

NEAREST = {
    "–": "-", "—": "-", "―": "-", "−": "-", "‐": "-", "‑": "-", "„": '"', "“": '"', "”": '"', "«": '"', "»": '"',
    "‘": "'", "’": "'", "‚": "'", "′": "'", "″": '"', "…": "...", "€": "EUR", "£": "GBP", "•": "*", "·": ".", "×": "x",
    "™": "TM", "®": "(R)", "©": "(C)", "№": "No", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Ø": "O", "ø": "o", "ß": "ss",
    "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Þ": "Th", "þ": "th", "ı": "i", "⁄": "/",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CodePage:
    """One single-byte character table and the number by which this printer selects it (`ESC t slot`)."""

    name: str
    slot: int

    def __post_init__(self) -> None:
        if not 0 <= self.slot <= 255:
            raise MisconfiguredError("printer", "", "code page", f"slot {self.slot} is not between 0 and 255")
        try:
            single = len("AĄЖא".encode(self.name, "replace")) == 4
            codecs.lookup(self.name)
        except LookupError as wrong:
            raise MisconfiguredError("printer", "", "code page", f"{self.name!r} is not a known code page") from wrong
        if not single:
            raise MisconfiguredError("printer", "", "code page", f"{self.name!r} is not a single-byte code page")

    def carries(self, text: str) -> bool:
        """Whether the page has each character of the text, or a near relative of it."""
        return all(_nearest(self.name, character) is not None for character in printable(text))

    def fold(self, text: str) -> str:
        """The cleaned text in characters this page has; what has no relative becomes a question mark."""
        near = (_nearest(self.name, character) for character in printable(text))
        return "".join(UNPRINTABLE if one is None else one for one in near)

    def encode(self, text: str) -> bytes:
        """The bytes of text that `fold` returned; never a control byte."""
        return text.encode(self.name)


def printable(text: str) -> str:
    """The text in composed form without controls, direction marks, zero-width or private characters."""
    composed = unicodedata.normalize("NFC", text[:TEXT_LIMIT])
    return "".join(map(_printable_character, composed))


@functools.lru_cache(maxsize=KNOWN_CHARACTERS)
def _nearest(page: str, character: str) -> str | None:
    """The character, what it becomes on a page that lacks it, or None."""
    if _has(page, character):
        return character
    if unicodedata.combining(character):
        return ""
    candidate = NEAREST.get(character) or unicodedata.normalize("NFKD", character)
    plain = "".join(NEAREST.get(part, part) for part in candidate if not unicodedata.combining(part))
    return plain if plain and all(_has(page, part) for part in plain) else None


def _has(page: str, character: str) -> bool:
    try:
        encoded = character.encode(page)
    except UnicodeEncodeError:
        return False
    return len(encoded) == 1 and encoded[0] >= FIRST_PRINTABLE and encoded[0] != DELETE


@functools.lru_cache(maxsize=KNOWN_CHARACTERS)
def _printable_character(character: str) -> str:
    category = unicodedata.category(character)
    if character in WHITE_CONTROLS or category in SPACE_CATEGORIES:
        return " "
    if category in DROPPED_CATEGORIES or ord(character) in VARIATION_SELECTORS:
        return ""
    return character
