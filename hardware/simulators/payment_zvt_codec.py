"""ZVT as the simulated terminal writes and reads it: its own codec, written from PA00P015 and PA00P016."""

import binascii

COMMAND_BITMAPS = {0x87: 2, 0x04: 6, 0x49: 2, 0x03: 1, 0x19: 1}
LINE_START, LINE_END = b"\x10\x02", b"\x10\x03"
MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def message(control: bytes, body: bytes = b"") -> bytes:
    """Control field, length, body."""
    size = len(body)
    return control + (bytes([size]) if size <= 254 else bytes([255, size % 256, size // 256])) + body


def split(stream: bytes) -> tuple[list[tuple[bytes, bytes]], bytes]:
    """Whole messages as control field and body, and what is left."""
    found = []
    while len(stream) >= 3:
        size, start = stream[2], 3
        if size == 255:
            if len(stream) < 5:
                break
            size, start = stream[3] + 256 * stream[4], 5
        if len(stream) < start + size:
            break
        found.append((stream[:2], stream[start : start + size]))
        stream = stream[start + size :]
    return found, stream


def checksum(content: bytes) -> bytes:
    """CRC-16 with the CCITT polynomial, all bits mirrored, over content and ETX; low byte first."""
    value = binascii.crc_hqx((content + b"\x03").translate(MIRRORED), 0)
    mirrored = int(f"{value:016b}"[::-1], 2)
    return bytes([mirrored & 255, mirrored >> 8])


def line_block(content: bytes) -> bytes:
    """Content as it goes over a serial line."""
    return LINE_START + content.replace(b"\x10", b"\x10\x10") + LINE_END + checksum(content)


def line_split(stream: bytes) -> tuple[list[bytes | None], bytes]:
    """Contents of whole blocks, None for a damaged one, single bytes for acknowledgements; and what is left."""
    found: list[bytes | None] = []
    while stream:
        if stream[:1] in (b"\x06", b"\x15"):
            found.append(stream[:1])
            stream = stream[1:]
            continue
        if not LINE_START.startswith(stream[:2]):
            stream = stream[1:]
            continue
        end = _line_end(stream)
        if end is None:
            break
        content = stream[2:end].replace(b"\x10\x10", b"\x10")
        found.append(content if stream[end + 2 : end + 4] == checksum(content) else None)
        stream = stream[end + 4 :]
    return found, stream


def _line_end(stream: bytes) -> int | None:
    at = 2
    while at + 3 < len(stream):
        if stream[at] != 0x10:
            at += 1
        elif stream[at + 1] == 0x10:
            at += 2
        else:
            return at
    return None


def digits(value: int, size: int) -> bytes:
    """Packed decimals."""
    return bytes.fromhex(str(value).rjust(size * 2, "0"))


def tag(name: int, value: bytes) -> bytes:
    """One tag of a container."""
    size = len(value)
    length = bytes([size]) if size < 128 else bytes([0x81, size]) if size < 256 else bytes([0x82, *divmod(size, 256)])
    return bytes.fromhex(f"{name:02x}" if name < 256 else f"{name:04x}") + length + value


def counted(value: bytes) -> bytes:
    """LLVAR: two counting bytes F0..F9, then the value."""
    return bytes([0xF0 | len(value) // 10, 0xF0 | len(value) % 10]) + value


def bitmaps(body: bytes) -> dict[int, int]:
    """The numbers of a command, without its password; a container ends them."""
    found = {}
    while body and body[0] in COMMAND_BITMAPS:
        size = COMMAND_BITMAPS[body[0]]
        value = body[1 : 1 + size]
        found[body[0]] = value[0] if size == 1 else int(value.hex())
        body = body[1 + size :]
    return found


def text_block(kind: int, lines: list[str]) -> bytes:
    """A receipt as body of 06 D3; the last line is followed by attribute 81."""
    content = b"".join(tag(0x07, line.encode("cp437", "replace")) for line in lines) + tag(0x09, b"\x81")
    inside = tag(0x1F07, bytes([kind])) + tag(0x25, content)
    return b"\x06" + tag(0, inside)[1:]
