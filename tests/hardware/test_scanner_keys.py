"""Keys of a grabbed scanner: read by the scanner's own layout, whatever the desktop thinks of keys."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.scanners.evdev.keys import KeyDecoder, events
from hardware.scanners.layouts import LAYOUTS, retyped
from hardware.simulators.played_port import Stand
from hardware.simulators.scanner_keys import KEY_TAB, SEPARATORS, KeyScannerSimulator, keys_of

SHIFT, CONTROL, ALT, ALT_GR, CAPS, ENTER = 42, 29, 56, 100, 58, 28


class Recorder(Stand):
    """Keeps the events instead of sending them."""

    address = ""

    def __init__(self) -> None:
        self.data = b""

    def plug_in(self) -> None:
        return

    def send(self, packet: bytes) -> None:
        self.data += packet

    def unplug(self) -> None:
        return

    remove = unplug


def typed(text: str, *, country: str = "us", separator: str = "ctrl", caps: bool = False, suffix: int = ENTER) -> bytes:
    """What a scanner of that country sends for a code."""
    scanner = KeyScannerSimulator(country=country, separator=separator, suffix=suffix, kernel=False, clock=lambda: 7.25)
    recorder = Recorder()
    scanner._stand = recorder
    if caps:
        scanner.caps_lock()
    scanner.scan(text)
    return recorder.data


def read(data: bytes, layout: str = "us", suffix: str = "\r") -> list[str]:
    return [code.data.decode() for code in KeyDecoder(layout, suffix).feed(data)]


def key(code: int, value: int = 1, *, at: float = 1.0, sort: int = 1) -> bytes:
    return struct.pack("@llHHi", int(at), int(at % 1 * 1_000_000), sort, code, value)


def test_a_recorded_event_is_read_as_the_kernel_writes_it() -> None:
    recorded = bytes.fromhex("0500000000000000 a086010000000000 0100 0200 01000000".replace(" ", ""))
    (event,) = events(recorded)
    assert (event.at, event.type, event.code, event.value) == (5.1, 1, 2, 1)


@pytest.mark.parametrize("country", ["us", "de", "fr"])
def test_a_code_is_read_by_the_layout_that_the_scanner_is_set_to(country: str) -> None:
    letters = "ABCXYZabcxyz0123456789 -;:!"
    assert read(typed(letters, country=country), country) == [letters]


def test_the_wrong_layout_is_seen() -> None:
    assert read(typed("XYZ-1", country="de"), "us") == ["XZY/1"]


@pytest.mark.parametrize("separator", [way for way in SEPARATORS if way not in ("text", "none")])
def test_a_group_separator_is_read_however_it_is_typed(separator: str) -> None:
    assert read(typed("10AB\x1d17", separator=separator)) == ["10AB\x1d17"]


def test_the_keypad_types_digits() -> None:
    assert read(key(79) + key(79, 0) + key(83) + key(80) + key(96)) == ["1.2"]


def test_caps_lock_pressed_by_the_scanner_counts_for_letters_only() -> None:
    assert read(typed("abcABC1!", caps=True)) == ["ABCabc1!"]


def test_a_command_typed_by_a_code_is_nothing() -> None:
    assert read(key(CONTROL) + key(24) + key(24, 0) + key(CONTROL, 0) + typed("590")) == ["590"]


def test_alt_codes_are_read_by_their_code_page() -> None:
    def alt(*digits: int) -> bytes:
        return key(ALT) + b"".join(key(digit) + key(digit, 0) for digit in digits) + key(ALT, 0)

    assert read(alt(82, 79, 79, 73) + alt(79, 80, 73) + alt(77, 76) + key(ENTER)) == ["wüA"]
    assert read(alt(71, 71, 71) + alt(79, 82) + typed("1")) == ["1"]


def test_polish_letters_are_typed_with_the_right_alt() -> None:
    assert read(key(ALT_GR) + key(30) + key(ALT_GR, 0) + key(ENTER), "pl") == ["ą"]
    assert read(key(SHIFT) + key(ALT_GR) + key(30) + key(ENTER), "pl") == ["Ą"]


def test_a_repeated_key_is_typed_once() -> None:
    assert read(key(2) + key(2, 2) * 30 + key(2, 0) + key(ENTER)) == ["1"]


def test_lost_events_spoil_their_code_and_only_that() -> None:
    lost = key(3, 0, sort=0, at=7.25)
    assert read(typed("5901") + key(2, at=7.2) + lost + typed("234") + typed("777")) == ["5901", "777"]
    assert read(key(3, 0, sort=0, at=1.0) + typed("777")) == ["777"]


def test_another_closing_key_ends_a_code_that_is_none() -> None:
    assert read(typed("590", suffix=KEY_TAB) + typed("777")) == ["777"]
    assert read(typed("590", suffix=KEY_TAB), suffix="\t") == ["590"]


def test_a_beginning_without_an_end_does_not_join_the_next_code() -> None:
    assert read(key(2, at=1.0) + key(3, at=3.0) + key(ENTER, at=3.1)) == ["2"]


def test_a_code_without_end_is_dropped() -> None:
    assert read(key(2) * 5000 + key(ENTER) + typed("590")) == ["590"]


@pytest.mark.parametrize(("layout", "suffix"), [("dvorak", "\r"), ("us", "\n")])
def test_a_layout_or_suffix_that_is_not_known_is_refused(layout: str, suffix: str) -> None:
    with pytest.raises(ValueError, match=r"layout|closes"):
        KeyDecoder(layout, suffix)


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_any_bytes_are_codes_or_nothing(garbage: bytes) -> None:
    assert all(code.data for code in KeyDecoder().feed(garbage))


@settings(max_examples=100)
@given(st.lists(st.tuples(st.integers(0, 255), st.integers(0, 2)), max_size=60))
def test_any_keys_are_codes_or_nothing(pressed: list[tuple[int, int]]) -> None:
    decoder = KeyDecoder("fr")
    decoder.feed(b"".join(key(code, value) for code, value in pressed))


@pytest.mark.parametrize("country", ["us", "de", "fr"])
def test_simulator_and_driver_agree_on_every_key_though_neither_asked_the_other(country: str) -> None:
    for character in keys_of(country):
        assert read(typed(character + "x", country=country), country) == [character + "x"]


def test_every_layout_types_what_it_reads() -> None:
    for name, layout in LAYOUTS.items():
        text = "".join(filter(str.isalnum, map(chr, range(33, 127))))
        assert retyped(text, name, name) == text
        assert layout.stroke("\u2603") is None
    assert retyped("\u2603", "us", "de") is None
    assert retyped("Z-1", "us", "de") == "Yß1"
