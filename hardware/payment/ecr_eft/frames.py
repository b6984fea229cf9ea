"""Frames of ECR-EFT: STX, token, type and fields each ended by FS, ETX, and the exclusive or of it all but STX."""

from dataclasses import dataclass
from enum import Enum
from functools import reduce
from operator import xor

STX, ETX, FS = 0x02, 0x03, 0x1C
ENCODING = "cp1250"
LARGEST_FRAME = 8192


class Mark(Enum):
    """What comes beside frames."""

    ACK = 0x06
    NAK = 0x15
    BROKEN = -1


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame; `token` pairs answers with questions, up to six hexadecimal digits."""

    token: str
    type: str
    fields: tuple[str, ...] = ()

    def encode(self) -> bytes:
        """The bytes on the wire. Raises ValueError for text with control characters in it."""
        content = bytearray()
        for part in (self.token, self.type, *self.fields):
            if any(ord(char) < 0x20 for char in part):
                raise ValueError(f"{part!r} does not fit into a field")
            content += part.encode(ENCODING, "replace") + bytes((FS,))
        content.append(ETX)
        return bytes((STX,)) + content + bytes((checksum(content),))


def checksum(content: bytes | bytearray) -> int:
    """The exclusive or of everything after STX, ETX included."""
    return reduce(xor, content, 0)


class FrameReader:
    """Takes bytes as they come, gives frames, acknowledgements and BROKEN for a damaged frame."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def forget(self) -> None:
        """Drop what did not end."""
        self._buffer.clear()

    def feed(self, data: bytes) -> list[Frame | Mark]:
        """What the data completed, in order."""
        self._buffer += data
        found: list[Frame | Mark] = []
        while (event := self._next()) is not None:
            found.append(event)
        return found

    def _next(self) -> Frame | Mark | None:
        buffer = self._buffer
        while buffer and buffer[0] not in (STX, Mark.ACK.value, Mark.NAK.value):
            del buffer[0]
        if not buffer:
            return None
        if buffer[0] != STX:
            return Mark(buffer.pop(0))
        end = buffer.find(ETX)
        if end < 0 or len(buffer) < end + 2:
            if len(buffer) > LARGEST_FRAME:
                buffer.clear()
                return Mark.BROKEN
            return None
        content, right = bytes(buffer[1 : end + 1]), buffer[end + 1]
        del buffer[: end + 2]
        parts = content[:-1].decode(ENCODING, "replace").split(chr(FS))
        if checksum(content) != right or len(parts) < 3:
            return Mark.BROKEN
        return Frame(parts[0], parts[1], tuple(parts[2:-1]))
