"""A barcode scanner that types like a keyboard, as the kernel tells its keys (struct input_event of linux/input.h).

Not simulated: the lights of CapsLock, configuration barcodes, dead keys.
"""

import struct
import time
from collections.abc import Callable

from hardware.simulators.kernel_devices import UINPUT, Label, UinputStand, writable
from hardware.simulators.ledger import Ledger
from hardware.simulators.played_port import SocketStand, Stand
from hardware.simulators.plugged_scanner import StandingScanner

EV_SYN, EV_KEY, SYN_REPORT, SYN_DROPPED = 0, 1, 0, 3
KEY_TAB, KEY_ENTER, KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_LEFTALT, KEY_SPACE, KEY_CAPSLOCK = 15, 28, 29, 42, 56, 57, 58
KEY_RIGHTBRACE, KEY_F8, KEY_RIGHTALT = 27, 66, 100
KEYPAD = {"0": 82, "1": 79, "2": 80, "3": 81, "4": 75, "5": 76, "6": 77, "7": 71, "8": 72, "9": 73}
ALL_KEYS = range(1, 128)
GS = "\x1d"
SEPARATORS = ("ctrl", "alt", "f8", "text", "none")
DOWN, UP = 1, 0

# The letters on the keys beginning at each number, without and with Shift.
_ROWS: dict[str, dict[int, tuple[str, str]]] = {
    "us": {
        2: ("1234567890-=", "!@#$%^&*()_+"),
        16: ("qwertyuiop[]", "QWERTYUIOP{}"),
        30: ("asdfghjkl;'`", 'ASDFGHJKL:"~'),
        43: ("\\zxcvbnm,./", "|ZXCVBNM<>?"),
    },
    "de": {
        2: ("1234567890ß", '!"§$%&/()=?'),
        16: ("qwertzuiopü+", "QWERTZUIOPÜ*"),
        30: ("asdfghjklöä^", "ASDFGHJKLÖÄ°"),
        43: ("#yxcvbnm,.-", "'YXCVBNM;:_"),
        86: ("<", ">"),
    },
    "fr": {
        2: ("&é\"'(-è_çà)=", "1234567890°+"),
        16: ("azertyuiop", "AZERTYUIOP"),
        30: ("qsdfghjklmù²", "QSDFGHJKLM%\0"),
        43: ("*wxcvbn,;:!", "µWXCVBN?./§"),
        86: ("<", ">"),
    },
}
_THIRD = {
    "de": {"@": 16, "[": 9, "]": 10, "{": 8, "}": 11, "\\": 12, "~": 27, "|": 86},
    "us": {},
    "fr": {"]": 12, "@": 11},
}


def keys_of(country: str) -> dict[str, tuple[int, ...]]:
    """Each character's keys, modifiers first, on a country's keyboard."""
    keys: dict[str, tuple[int, ...]] = {" ": (KEY_SPACE,)}
    for first, (plain, shifted) in _ROWS[country].items():
        keys |= {letter: (KEY_LEFTSHIFT, first + place) for place, letter in enumerate(shifted) if letter != "\0"}
        keys |= {letter: (first + place,) for place, letter in enumerate(plain)}
    return keys | {letter: (KEY_RIGHTALT, key) for letter, key in _THIRD[country].items()}


class KeyScannerSimulator(StandingScanner):
    """One simulated scanner; `kernel` None makes a keyboard of the kernel's where that is allowed, else a socket.

    `country` is the keyboard it is set to; `separator` how it types a group separator (Ctrl and the key of ], Alt and
    029, F8, the letters {GS}, or not at all).
    """

    def __init__(
        self,
        *,
        country: str = "us",
        separator: str = "ctrl",
        suffix: int = KEY_ENTER,
        ledger: Ledger | None = None,
        kernel: bool | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if separator not in SEPARATORS:
            raise ValueError(f"a separator is typed as {', '.join(SEPARATORS)}")
        label = Label(0x05E0, 0x1200, "K1", "Simulated keyboard scanner")
        self._keys = keys_of(country)
        self._separator = separator
        self._suffix = suffix
        self._clock = clock
        greeting = {"vendor": label.vendor, "product": label.product, "serial": label.serial, "descriptor": ""}
        stand: Stand = (
            UinputStand(label, ALL_KEYS)
            if (writable(UINPUT) if kernel is None else kernel)
            else SocketStand(greeting, lambda _written: None)
        )
        super().__init__(stand, ledger)

    def scan(self, code: str, *, aim: str = "", pause: float = 0.0) -> None:
        """Type one code behind its AIM identifier where given, pausing halfway for `pause` seconds.

        Raises ValueError for a character that this keyboard has not.
        """
        typed = self._strokes(aim + code)
        self.ledger.note("scanned", code=code, aim=aim)
        if self.faults.take("silent"):
            return
        if self.faults.take("garbage"):
            self._stand.send(self._event(EV_KEY, KEY_SPACE, DOWN) + self._event(EV_SYN, SYN_DROPPED, 0))
            self._press((KEY_ENTER,))
        for _ in range(1 + self.faults.take("twice")):
            self._type(typed, pause)

    def caps_lock(self) -> None:
        """Press CapsLock, as scanners do that think to put it right."""
        self._press((KEY_CAPSLOCK,))

    def _type(self, typed: list[tuple[int, ...]], pause: float) -> None:
        half = self.faults.take("half")
        unplugged = self.faults.take("unplug_midway")
        middle = len(typed) // 2
        for place, stroke in enumerate(typed):
            if place == middle:
                time.sleep(pause)
                if half:
                    self._stand.send(self._event(EV_SYN, SYN_DROPPED, 0))
                if unplugged:
                    self.replug()
                    return
            self._press(stroke)
        if self._suffix:
            self._press((self._suffix,))

    def _strokes(self, text: str) -> list[tuple[int, ...]]:
        strokes: list[tuple[int, ...]] = []
        for character in text:
            if character == GS:
                strokes += self._separating()
            elif character not in self._keys:
                raise ValueError(f"no key for {character!r}")
            else:
                strokes.append(self._keys[character])
        return strokes

    def _separating(self) -> list[tuple[int, ...]]:
        if self._separator == "ctrl":
            return [(KEY_LEFTCTRL, KEY_RIGHTBRACE)]
        if self._separator == "alt":
            return [(KEY_LEFTALT, KEYPAD["0"], KEYPAD["2"], KEYPAD["9"])]
        if self._separator == "f8":
            return [(KEY_F8,)]
        return [self._keys[letter] for letter in "{GS}"] if self._separator == "text" else []

    def _press(self, keys: tuple[int, ...]) -> None:
        modifier, rest = (keys[:1], keys[1:]) if len(keys) > 1 else ((), keys)
        pressed = [(key, DOWN) for key in modifier]
        for key in rest:
            pressed += [(key, DOWN), (key, UP)]
        pressed += [(key, UP) for key in modifier]
        for key, way in pressed:
            self._stand.send(self._event(EV_KEY, key, way) + self._event(EV_SYN, SYN_REPORT, 0))

    def _event(self, sort: int, code: int, value: int) -> bytes:
        now = self._clock()
        return struct.pack("llHHi", int(now), int(now % 1 * 1e6), sort, code, value)
