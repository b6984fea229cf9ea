"""Messages of ZVT: a control field of two bytes, a length, data (PA00P016 chapter 5.2)."""

from dataclasses import dataclass

LONG = 0xFF
HEAD = 3
LONG_HEAD = 5


@dataclass(frozen=True, slots=True)
class Apdu:
    """One message; `code` is its control field, `0x0601` for an authorisation."""

    code: int
    data: bytes = b""

    def encode(self) -> bytes:
        """The bytes as they stand on TCP; from 255 bytes of data on with the long length, low byte first."""
        length = bytes((len(self.data),)) if len(self.data) < LONG else b"\xff" + len(self.data).to_bytes(2, "little")
        return self.code.to_bytes(2, "big") + length + self.data


def take(buffer: bytearray) -> Apdu | None:
    """The first whole message, taken out of the buffer; None while it is not whole."""
    if len(buffer) < HEAD:
        return None
    head, length = HEAD, buffer[2]
    if length == LONG:
        if len(buffer) < LONG_HEAD:
            return None
        head, length = LONG_HEAD, int.from_bytes(buffer[HEAD:LONG_HEAD], "little")
    if len(buffer) < head + length:
        return None
    apdu = Apdu(int.from_bytes(buffer[:2], "big"), bytes(buffer[head : head + length]))
    del buffer[: head + length]
    return apdu
