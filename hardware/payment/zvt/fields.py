"""Fields of ZVT messages: bitmaps with their lengths (PA00P015 chapter 13), containers of tags (chapter 9)."""

from collections.abc import Mapping

AMOUNT, CURRENCY, SERVICE, CONTAINER = 0x04, 0x49, 0x03, 0x06
TRACE, TIME, DATE, RESULT, TERMINAL = 0x0B, 0x0C, 0x0D, 0x27, 0x29
CARD_NUMBER, AUTHORISATION, CARD_NAME, RECEIPT = 0x22, 0x3B, 0x8B, 0x87

FIXED = {
    0x01: 1, 0x02: 1, 0x03: 1, 0x04: 6, 0x05: 1, 0x0B: 3, 0x0C: 3, 0x0D: 2, 0x0E: 2, 0x17: 2, 0x19: 1, 0x27: 1,
    0x29: 4, 0x2A: 15, 0x37: 3, 0x3A: 2, 0x3B: 8, 0x3D: 3, 0x49: 2, 0x70: 4, 0x71: 4, 0x72: 1, 0x73: 2, 0x74: 1,
    0x87: 2, 0x88: 3, 0x8A: 1, 0x8C: 1, 0x92: 1, 0xA0: 1, 0xAA: 3, 0xBA: 5, 0xD0: 1, 0xD2: 1, 0xD3: 1, 0xE0: 1,
    0xEA: 1, 0xEB: 8, 0xF0: 1, 0xF9: 1, 0xFA: 1,
}  # fmt: skip
LL = frozenset((0x22, 0x23, 0x2D, 0x8B, 0xA7, 0xD1, *range(0xE1, 0xE9), *range(0xF1, 0xF9)))
LLL = frozenset((0x24, 0x2E, 0x3C, 0x60, 0x9A, 0xAF))


def bcd(number: int, size: int) -> bytes:
    """A number as packed decimal digits, `size` bytes. Raises ValueError when it does not fit."""
    digits = f"{number:0{size * 2}d}"
    if len(digits) > size * 2 or number < 0:
        raise ValueError(f"{number} has more than {size * 2} digits")
    return bytes.fromhex(digits)


def number_of(packed: bytes) -> int | None:
    """The number in packed decimal digits; None when they are none."""
    digits = packed.hex()
    return int(digits) if digits.isdigit() else None


def read_fields(data: bytes) -> dict[int, bytes]:
    """Bitmap by bitmap. Raises ValueError for one whose length nobody knows, or that is cut off."""
    found: dict[int, bytes] = {}
    at = 0
    while at < len(data):
        name, at = data[at], at + 1
        if name == CONTAINER:
            length, at = tlv_length(data, at)
        elif name in FIXED:
            length = FIXED[name]
        elif name in LL or name in LLL:
            length, at = _counted(data, at, 2 if name in LL else 3)
        else:
            raise ValueError(f"nobody knows the length of bitmap {name:02x}")
        if at + length > len(data):
            raise ValueError(f"bitmap {name:02x} is cut off")
        found[name] = data[at : at + length]
        at += length
    return found


def _counted(data: bytes, at: int, counters: int) -> tuple[int, int]:
    counter = data[at : at + counters]
    if len(counter) < counters or any(byte >> 4 != 0xF or byte & 0xF > 9 for byte in counter):
        raise ValueError("a counter is no counter")
    return int("".join(str(byte & 0xF) for byte in counter)), at + counters


def tlv_length(data: bytes, at: int) -> tuple[int, int]:
    """A length as containers write it, and where the value begins. Raises ValueError."""
    if at >= len(data):
        raise ValueError("a length is cut off")
    first, at = data[at], at + 1
    if first < 0x80:
        return first, at
    size = first & 0x7F
    if size not in (1, 2) or at + size > len(data):
        raise ValueError("a length is none")
    return int.from_bytes(data[at : at + size], "big"), at + size


def read_tags(data: bytes) -> list[tuple[int, bytes]]:
    """Tags of a container, in order; constructed ones are left whole. Raises ValueError."""
    found = []
    at = 0
    while at < len(data):
        tag, at = data[at], at + 1
        if tag & 0x1F == 0x1F:
            more = True
            while more:
                if at >= len(data):
                    raise ValueError("a tag is cut off")
                tag, more, at = tag << 8 | data[at], bool(data[at] & 0x80), at + 1
        length, at = tlv_length(data, at)
        if at + length > len(data):
            raise ValueError(f"tag {tag:x} is cut off")
        found.append((tag, data[at : at + length]))
        at += length
    return found


def container(tags: Mapping[int, bytes]) -> bytes:
    """Bitmap 06 with these tags, each value shorter than 128 bytes."""
    content = b"".join(
        tag.to_bytes((tag.bit_length() + 7) // 8, "big") + bytes((len(value),)) + value for tag, value in tags.items()
    )
    return bytes((CONTAINER, len(content))) + content
