"""Key events of a grabbed scanner turned into codes (Documentation/input/event-codes.rst, struct input_event)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from hardware.scanners.framing import STALE_AFTER
from hardware.scanners.layouts import LAYOUTS, Keystroke, Level
from hardware.scanners.listening import Code
from hardware.scanners.scan import ALLOWED_CONTROLS, SCAN_LIMIT

EVENT = struct.Struct("@llHHi")
MICROSECONDS = 1_000_000
SYNCHRONISATION, DROPPED = 0, 3
KEY, RELEASED, PRESSED = 1, 0, 1
SHIFTS, CONTROLS, ALT, ALT_GR, CAPS_LOCK = frozenset((42, 54)), frozenset((29, 97)), 56, 100, 58
MODIFIERS = SHIFTS | CONTROLS | {ALT, ALT_GR}
SUFFIX_KEYS = {"\r": frozenset((28, 96)), "\t": frozenset((15,))}
CLOSING = frozenset((15, 28, 96))
# Scanners that cannot type a group separator are set to send this key for it.
SEPARATOR_KEY = 66
SEPARATOR = "\x1d"
KEYPAD_DIGITS = {82: "0", 79: "1", 80: "2", 81: "3", 75: "4", 76: "5", 77: "6", 71: "7", 72: "8", 73: "9"}
KEYPAD = {**KEYPAD_DIGITS, 83: ".", 55: "*", 74: "-", 78: "+", 98: "/"}
MOST_ALT_DIGITS = 4
CONTROL_BITS = 0x1F


@dataclass(frozen=True, slots=True)
class InputEvent:
    """One event of the kernel; `at` is seconds on the clock that the port chose."""

    at: float
    type: int
    code: int
    value: int


def events(data: bytes) -> Iterator[InputEvent]:
    """The whole events in what was read."""
    whole = len(data) - len(data) % EVENT.size
    for seconds, microseconds, sort, code, value in EVENT.iter_unpack(data[:whole]):
        yield InputEvent(seconds + microseconds / MICROSECONDS, sort, code, value)


class KeyDecoder:
    """Follows the keys of one scanner set to a country's layout and cuts codes at the suffix.

    `suffix` is CR or TAB. When the kernel lost events, what was begun is dropped up to its suffix.
    """

    def __init__(self, layout: str = "us", suffix: str = "\r") -> None:
        if layout not in LAYOUTS:
            raise ValueError(f"no keyboard layout is called {layout!r}; known: {', '.join(sorted(LAYOUTS))}")
        if suffix not in SUFFIX_KEYS:
            raise ValueError("a scanner that types closes a code with CR or TAB")
        self._layout = LAYOUTS[layout]
        self._suffix = SUFFIX_KEYS[suffix]
        self._held: set[int] = set()
        self._caps = False
        self._alt_digits = ""
        self._text: list[str] = []
        self._started = 0.0
        self._last = 0.0
        self._spoilt = False

    def feed(self, data: bytes) -> list[Code]:
        """The codes that these events complete."""
        codes = []
        for event in events(data):
            if event.type == SYNCHRONISATION and event.code == DROPPED:
                self._held.clear()
                self._spoilt, self._last = True, event.at
            elif event.type == KEY and event.value == RELEASED:
                self._release(event)
            elif event.type == KEY and event.value == PRESSED:
                codes += self._press(event)
        return codes

    def _release(self, event: InputEvent) -> None:
        self._held.discard(event.code)
        if event.code == ALT:
            digits, self._alt_digits = self._alt_digits, ""
            self._type(_by_number(digits), event.at)

    def _press(self, event: InputEvent) -> list[Code]:
        if (self._text or self._spoilt) and event.at - self._last > STALE_AFTER:
            self._forget()
        if event.code in CLOSING:
            return self._close(event)
        if event.code in MODIFIERS:
            self._held.add(event.code)
        elif event.code == CAPS_LOCK:
            self._caps = not self._caps
        elif ALT in self._held:
            if event.code in KEYPAD_DIGITS and len(self._alt_digits) < MOST_ALT_DIGITS:
                self._alt_digits += KEYPAD_DIGITS[event.code]
        else:
            self._type(self._character(event.code), event.at)
        return []

    def _close(self, event: InputEvent) -> list[Code]:
        text, spoilt, started = "".join(self._text), self._spoilt, self._started
        self._forget()
        if not text or spoilt or event.code not in self._suffix:
            return []
        return [Code(text.encode(), started, event.at)]

    def _character(self, key: int) -> str:
        if key == SEPARATOR_KEY:
            return SEPARATOR
        if key in KEYPAD:
            return KEYPAD[key]
        shifted = bool(self._held & SHIFTS)
        if self._held & CONTROLS:
            return _control(self._layout.character(Keystroke(key, Level.SHIFT if shifted else Level.PLAIN)))
        if ALT_GR in self._held:
            third = self._layout.character(Keystroke(key, Level.ALT_GR))
            return third.upper() if shifted else third
        plain = self._layout.character(Keystroke(key, Level.PLAIN))
        inverted = self._caps and plain.isalpha()
        return self._layout.character(Keystroke(key, Level.SHIFT)) if shifted != inverted else plain

    def _type(self, character: str, at: float) -> None:
        if not character:
            return
        if not self._text:
            self._started = at
        self._last = at
        if len(self._text) < SCAN_LIMIT:
            self._text.append(character)
        else:
            self._spoilt = True

    def _forget(self) -> None:
        self._text.clear()
        self._spoilt = False
        self._alt_digits = ""


def _control(character: str) -> str:
    """The separator that Ctrl and a key make; empty for commands, which no code of a shop may give."""
    control = chr(ord(character.upper()) & CONTROL_BITS) if character and character.isascii() else ""
    return control if control in ALLOWED_CONTROLS else ""


def _by_number(digits: str) -> str:
    """What Alt and these digits type: code page 1252 behind a leading zero, else 437; separators by their number."""
    if not digits or not 0 < int(digits) < 256:
        return ""
    number = int(digits)
    if number < ord(" "):
        return chr(number) if chr(number) in ALLOWED_CONTROLS else ""
    return bytes((number,)).decode("cp1252" if digits.startswith("0") else "cp437", errors="ignore")
