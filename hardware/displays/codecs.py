"""The two command sets that nearly every pole display knows: CD5220 and Epson's ESC/POS for displays."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

ESC, US, CR = 0x1B, 0x1F, 0x0D


@dataclass(frozen=True, slots=True)
class Codec:
    """`prepare` sets the display up for a code page by its slot, `frame` puts the cells of both lines on it."""

    prepare: Callable[[int], bytes]
    frame: Callable[[bytes, bytes], bytes]


def _prepare(slot: int) -> bytes:
    """Initialise (`ESC @`) and select the code page (`ESC t n`)."""
    return bytes([ESC, ord("@"), ESC, ord("t"), slot])


def _cd5220(first: bytes, second: bytes) -> bytes:
    """`ESC Q A` and `ESC Q B`, each ended by CR."""
    upper, lower = bytes([ESC, ord("Q"), ord("A")]), bytes([ESC, ord("Q"), ord("B")])
    return upper + first + bytes([CR]) + lower + second + bytes([CR])


def _escpos(first: bytes, second: bytes) -> bytes:
    """The cursor to column 1 of each line (`US $ x y`), then its cells."""
    return bytes([US, ord("$"), 1, 1]) + first + bytes([US, ord("$"), 1, 2]) + second


CODECS: Mapping[str, Codec] = {"cd5220": Codec(_prepare, _cd5220), "escpos": Codec(_prepare, _escpos)}
