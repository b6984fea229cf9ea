"""Keyboard layouts: which key types which character, as scanners are set to a country and machines to another."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

# Keys by their number in linux/input-event-codes.h, from the one left of 1 to the one right of the left Shift.
KEYS = (41, *range(2, 14), *range(16, 28), *range(30, 41), 43, *range(44, 54), 86)
SPACE_KEY = 57
NOTHING = "\0"


class Level(Enum):
    """Which modifier is held."""

    PLAIN = 0
    SHIFT = 1
    ALT_GR = 2


@dataclass(frozen=True, slots=True)
class Keystroke:
    """One key with its modifier."""

    key: int
    level: Level


class Layout:
    """One country's keyboard. `plain` and `shift` are the characters of KEYS, `alt_gr` those of some keys by name."""

    def __init__(self, plain: str, shift: str, alt_gr: Mapping[str, str]) -> None:
        if not len(plain) == len(shift) == len(KEYS):
            raise ValueError("a layout names a character for each key")
        self._characters = {Keystroke(SPACE_KEY, Level.PLAIN): " ", Keystroke(SPACE_KEY, Level.SHIFT): " "}
        rows = zip(KEYS, plain, shift, strict=True)
        for key, small, large in rows:
            self._characters[Keystroke(key, Level.PLAIN)] = small
            if large != NOTHING:
                self._characters[Keystroke(key, Level.SHIFT)] = large
        for small, third in alt_gr.items():
            self._characters[Keystroke(KEYS[plain.index(small)], Level.ALT_GR)] = third
        self._strokes = {character: stroke for stroke, character in reversed(self._characters.items())}

    def character(self, stroke: Keystroke) -> str:
        """What the keystroke types; empty for nothing."""
        return self._characters.get(stroke, "")

    def stroke(self, character: str) -> Keystroke | None:
        """The keystroke that types a character; None when there is none."""
        return self._strokes.get(character)


_US_PLAIN = "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./\\"
_US_SHIFT = '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?|'

LAYOUTS: Mapping[str, Layout] = {
    "us": Layout(_US_PLAIN, _US_SHIFT, {}),
    "pl": Layout(
        _US_PLAIN,
        _US_SHIFT,
        {"a": "ą", "c": "ć", "e": "ę", "l": "ł", "n": "ń", "o": "ó", "s": "ś", "x": "ź", "z": "ż", "u": "€"},
    ),
    "gb": Layout(
        "`1234567890-=qwertyuiop[]asdfghjkl;'#zxcvbnm,./\\",
        '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~ZXCVBNM<>?|',
        {"4": "€"},
    ),
    "de": Layout(
        "^1234567890ß´qwertzuiopü+asdfghjklöä#yxcvbnm,.-<",
        "°!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ'YXCVBNM;:_>",
        {
            "2": "²", "3": "³", "7": "{", "8": "[", "9": "]", "0": "}", "ß": "\\", "q": "@", "+": "~", "<": "|",
            "e": "€", "m": "µ",
        },
    ),
    "fr": Layout(
        "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!<",
        NOTHING + "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§>",
        {
            "é": "~", '"': "#", "'": "{", "(": "[", "-": "|", "è": "`", "_": "\\", "ç": "^", "à": "@", ")": "]",
            "=": "}", "e": "€",
        },
    ),
}  # fmt: skip


def retyped(text: str, scanner: str, machine: str) -> str | None:
    """What a machine of one layout reads when a scanner set to another types a text.

    None when the scanner has no key for a character.
    """
    typed, read = LAYOUTS[scanner], LAYOUTS[machine]
    strokes = [typed.stroke(character) for character in text]
    return None if None in strokes else "".join(read.character(stroke) for stroke in strokes if stroke)
