"""One scan, whatever it came from, and what is cut off it."""

import re
from dataclasses import dataclass
from enum import Enum

SCAN_LIMIT = 4096
AIM_IDENTIFIER = re.compile(r"\][A-Za-z][0-9a-zA-Z]")
# Group and record separators and their neighbours occur inside GS1 and ISO 15434 messages; other controls do not.
ALLOWED_CONTROLS = frozenset("\x04\x1c\x1d\x1e\x1f")


class Framing(Enum):
    """How sure it is that a scan is whole: EXACT by prefix or suffix on a line of its own, HEURISTIC by timing."""

    EXACT = "exact"
    HEURISTIC = "heuristic"


@dataclass(frozen=True, slots=True)
class Scan:
    """A code that was read.

    `raw` is what came without the suffix; `text` is without AIM identifier; `aim` is the identifier (`]E0`) or None;
    `started` and `ended` are seconds on the source's clock.
    """

    device: str
    raw: bytes
    text: str
    aim: str | None
    started: float
    ended: float
    framing: Framing


def split_aim(text: str) -> tuple[str | None, str]:
    """The AIM identifier at the start, when there is one, and the rest (ISO/IEC 15424)."""
    found = AIM_IDENTIFIER.match(text)
    return (found[0], text[found.end() :]) if found else (None, text)


def readable(raw: bytes) -> str:
    """The text of received bytes: UTF-8 as scanners send it today, Latin-1 from older ones."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def acceptable(text: str) -> bool:
    """Whether this can be a code: not empty, not endless, free of controls no code carries."""
    return 0 < len(text) <= SCAN_LIMIT and not any(
        (character < " " or character == "\x7f") and character not in ALLOWED_CONTROLS for character in text
    )
