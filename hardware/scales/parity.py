"""Seven data bits and a parity bit, made and checked here.

On the wire 7E1 and 7O1 look as 8N1 whose eighth bit is the parity, so every port is opened as 8N1: pseudo-terminals
know nothing else (termios declines 7E1 there), and a damaged character is seen instead of passed on.
"""

from enum import Enum

SEVEN_BITS = 0x7F
DAMAGED = 0x00
"""Stands for a character whose parity is wrong; it is in no answer of any protocol."""


class Parity(Enum):
    """How the eighth bit is used."""

    NONE = "none"
    EVEN = "even"
    ODD = "odd"

    def put(self, data: bytes) -> bytes:
        """The characters as they go out."""
        return data if self is Parity.NONE else bytes(self._whole(byte) for byte in data)

    def take(self, data: bytes) -> bytes:
        """The characters that came, damaged ones replaced by DAMAGED."""
        if self is Parity.NONE:
            return data
        return bytes(byte & SEVEN_BITS if byte == self._whole(byte) else DAMAGED for byte in data)

    def _whole(self, byte: int) -> int:
        bits = byte & SEVEN_BITS
        odd = bits.bit_count() % 2 == 1
        return bits | 0x80 if odd == (self is Parity.EVEN) else bits
