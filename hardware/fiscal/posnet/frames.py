"""Frames of the POSNET protocol: STX, mnemonic, fields each ended by TAB, '#', checksum, ETX (POT-I-DEV-37)."""

import binascii
import re
from dataclasses import dataclass, replace

STX, ETX, TAB = 0x02, 0x03, 0x09
ENDS = re.compile(rb"([\x02\x03])")
# A line feed parts the lines of a text; it is the one control that a field may hold.
CONTROLS = re.compile(rb"[\x00-\x09\x0b-\x1f]")
MARK = ord("#")
CHECK_LENGTH = 4
SHORTEST = CHECK_LENGTH + 2
LARGEST_FRAME = 8192
TOKENS = 10_000
FRAME_ERROR = "ERR"
YES = frozenset("1tTyY")
NO = frozenset("0nN")
Fields = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its mnemonic and fields, in order; `token` pairs the reply with it."""

    name: str
    fields: Fields = ()
    token: int | None = None

    def tokened(self, token: int) -> "Command":
        """The same command under a token."""
        return replace(self, token=token)

    def encode(self, charset: str = "cp1250") -> bytes:
        """The bytes on the wire. Raises ValueError for text that would break the frame."""
        parts = [self.name, *(name + value for name, value in self.fields)]
        if self.token is not None:
            parts.append(f"@{self.token:04d}")
        payload = bytearray()
        for part in parts:
            encoded = part.encode(charset)
            if CONTROLS.search(encoded):
                raise ValueError(f"{part!r} does not fit into a field")
            payload += encoded + bytes((TAB,))
        return bytes((STX, *payload, MARK)) + checksum(payload).encode() + bytes((ETX,))


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer; `error` is the device's error number, also of a frame it did not understand (`ERR`)."""

    name: str
    fields: Fields = ()
    token: int | None = None
    error: int | None = None

    def text(self, name: str) -> str:
        """One field, empty when it is not there."""
        return dict(self.fields).get(name, "")

    def number(self, name: str) -> int | None:
        """One whole number, None when it is not there or is none."""
        value = self.text(name)
        return int(value) if value.isascii() and value.isdigit() else None

    def flag(self, name: str) -> bool | None:
        """One yes or no, None when it is neither; devices say T and N as well as 1 and 0."""
        value = self.text(name)
        return True if value in YES else False if value in NO else None


@dataclass(frozen=True, slots=True)
class Garbled:
    """Bytes that were meant to be a frame."""

    raw: bytes


def checksum(payload: bytes | bytearray) -> str:
    """CRC-16 (polynomial 1021, initially 0) of what stands between STX and the last '#', four hexadecimal digits."""
    return f"{binascii.crc_hqx(payload, 0):04X}"


class FrameReader:
    """Takes bytes as they come, gives replies and what was damaged; noise between frames is dropped."""

    def __init__(self, charset: str = "cp1250") -> None:
        self._charset = charset
        self._frame: bytearray | None = None

    def feed(self, data: bytes) -> list[Reply | Garbled]:
        """What became complete."""
        events: list[Reply | Garbled] = []
        for part in ENDS.split(data):
            if part == b"\x02":
                if self._frame:
                    events.append(Garbled(bytes(self._frame)))
                self._frame = bytearray()
            elif self._frame is not None and part == b"\x03":
                events.append(parse(bytes(self._frame), self._charset))
                self._frame = None
            elif self._frame is not None:
                self._frame += part
                if len(self._frame) > LARGEST_FRAME:
                    events.append(Garbled(bytes(self._frame)))
                    self._frame = None
        return events

    def forget(self) -> None:
        """Drop half a frame, as when a connection breaks."""
        self._frame = None


def parse(content: bytes, charset: str = "cp1250") -> Reply | Garbled:
    """What stands between STX and ETX, understood."""
    payload, mark, check = content[: -CHECK_LENGTH - 1], content[-CHECK_LENGTH - 1 : -CHECK_LENGTH], content[-4:]
    if len(content) < SHORTEST or mark != b"#" or check.upper() != checksum(payload).encode():
        return Garbled(content)
    name, *parts = payload.decode(charset, "replace").split("\t")
    fields: list[tuple[str, str]] = []
    token = error = None
    for part in parts:
        if part.startswith("@") and part[1:].isdigit():
            token = int(part[1:])
        elif part.startswith("?") and part[1:].isdigit():
            error = int(part[1:])
        elif part:
            fields.append((part[:2], part[2:]))
    reply = Reply(name, tuple(fields), token, error)
    if name == FRAME_ERROR and error is None:
        # The specification's own example of an unknown token tells the number as a field `er`.
        return replace(reply, error=reply.number("er") or 0)
    return reply
