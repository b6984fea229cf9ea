"""Blocks of ZVT on a serial line: DLE STX, message with DLE doubled, DLE ETX, checksum (PA00P016 chapter 3)."""

from enum import Enum

DLE, STX, ETX = 0x10, 0x02, 0x03
ACK, NAK = 0x06, 0x15
POLYNOMIAL = 0x8408
LARGEST_BLOCK = 140_000


class Mark(Enum):
    """What a line carries beside whole messages."""

    ACK = ACK
    NAK = NAK
    BROKEN = -1


def crc(message: bytes) -> int:
    """The checksum over the message, DLEs not doubled, and ETX."""
    value = 0
    for byte in (*message, ETX):
        value ^= byte
        for _ in range(8):
            value = (value >> 1) ^ POLYNOMIAL if value & 1 else value >> 1
    return value


def block(message: bytes) -> bytes:
    """The block that carries a message."""
    doubled = message.replace(b"\x10", b"\x10\x10")
    return bytes((DLE, STX)) + doubled + bytes((DLE, ETX)) + crc(message).to_bytes(2, "little")


class BlockReader:
    """Takes bytes as they come, gives messages, acknowledgements and BROKEN for a block that came in damaged."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    @property
    def inside(self) -> bool:
        """Whether a block has begun and not ended."""
        return bool(self._buffer)

    def forget(self) -> None:
        """Drop the block that did not end."""
        self._buffer.clear()

    def feed(self, data: bytes) -> list[bytes | Mark]:
        """What the data completed, in order."""
        self._buffer += data
        found: list[bytes | Mark] = []
        while (event := self._next()) is not None:
            found.append(event)
        return found

    def _next(self) -> bytes | Mark | None:
        buffer = self._buffer
        while buffer and buffer[0] not in (DLE, ACK, NAK):
            del buffer[0]
        if not buffer:
            return None
        if buffer[0] in (ACK, NAK):
            return Mark(buffer.pop(0))
        if len(buffer) > 1 and buffer[1] != STX:
            del buffer[:1]
            return self._next()
        return self._block()

    def _block(self) -> bytes | Mark | None:
        buffer, message, at = self._buffer, bytearray(), 2
        while at + 1 < len(buffer):
            if buffer[at] != DLE:
                message.append(buffer[at])
                at += 1
            elif buffer[at + 1] == DLE:
                message.append(DLE)
                at += 2
            elif buffer[at + 1] == ETX:
                if len(buffer) < at + 4:
                    return None
                right = int.from_bytes(buffer[at + 2 : at + 4], "little") == crc(bytes(message))
                del buffer[: at + 4]
                return bytes(message) if right else Mark.BROKEN
            else:
                del buffer[:at]
                return Mark.BROKEN
        if len(buffer) > LARGEST_BLOCK:
            buffer.clear()
            return Mark.BROKEN
        return None
