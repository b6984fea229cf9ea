"""Text that goes onto fiscal paper: only what the device prints, as long as it takes it."""

import unicodedata
from functools import lru_cache

CHARSETS = ("cp1250", "iso8859-2")
REPLACEMENT = "?"
REMEMBERED = 4096
COMPARED = frozenset(".,\\/%")
SIMPLE = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "…": "...", "×": "x", "⁄": "/"}
)


def printable(text: str, length: int, charset: str = "cp1250") -> str:
    """At most `length` characters of the charset: controls are blanks, what it does not have loses its accents."""
    shown = "".join(_shown(char, charset) for char in unicodedata.normalize("NFC", text))
    return " ".join(shown.split())[:length].rstrip()


def compared(name: str) -> str:
    """A name as the device compares names: letters without case, digits and a few signs."""
    return "".join(char for char in name.casefold() if char.isalnum() or char in COMPARED)


@lru_cache(maxsize=REMEMBERED)
def _shown(char: str, charset: str) -> str:
    """What is printed for one character; nothing for what has no shape."""
    if char.isspace() or unicodedata.category(char) in ("Cc", "Zl", "Zp"):
        return " "
    if unicodedata.category(char)[0] == "C":
        return ""
    for candidate in (char, char.translate(SIMPLE), _bare(char)):
        if candidate and _fits(candidate, charset):
            return candidate
    return REPLACEMENT


def _bare(char: str) -> str:
    parts = unicodedata.normalize("NFKD", char)
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(SIMPLE)


def _fits(text: str, charset: str) -> bool:
    try:
        return min(text.encode(charset)) >= ord(" ")
    except UnicodeEncodeError:
        return False
