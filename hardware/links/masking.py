"""What may leave the machine of what went over a wire: the skeleton of commands, never words, numbers or secrets.

Masking keeps every length and place, so that framing, lengths and the order of commands can still be judged.
"""

import re
from collections.abc import Iterable, Iterator

MASK = ord("*")
SHORTEST_NUMBER = 8
# Words of a protocol: keys of JSON, the first line of HTTP, the names of its headers.
_JSON_KEY = re.compile(rb'"[A-Za-z_][A-Za-z0-9_.-]{0,40}"(?=\s{0,4}:)')
_HTTP_ASKED = re.compile(rb"(?:GET|POST|PUT|PATCH|DELETE) /(?:v[0-9]|[A-Za-z/_]){0,60}(?: HTTP/1\.[01])?")
_HTTP_ANSWERED = re.compile(rb"HTTP/1\.[01] [0-9]{3} [A-Za-z ]{0,40}")
_HTTP_HEADER = re.compile(rb"(?<=\r\n)[A-Za-z-]{1,40}(?=: )")
# A frame of tabbed fields: STX, a command word, and fields that begin with a name of two letters.
_TABBED = re.compile(rb"\x02!?[a-z]{2,20}(?=\t)|(?<=\t)[a-z]{2}|(?<=\t)#[0-9A-Fa-f]{4}(?=\x03)")
# A letter and what follows it, or three bytes of another script; two such bytes are more likely a length or a status.
_WORD = re.compile(rb"[\x80-\xff]*[A-Za-z][A-Za-z\x80-\xff]+|[\x80-\xff]+[A-Za-z]|[\x80-\xff]{3,}")
_NUMBER = re.compile(rb"[0-9](?:[ ./-]?[0-9]){%d,}" % (SHORTEST_NUMBER - 1))
# Digits packed two to a byte, as terminals write card numbers: behind a length or a tag that announces one (the
# F-coded lengths of ZVT, 5A and 57 of EMV), or standing by themselves. The last byte may hold one digit and a filler.
_ANNOUNCED = re.compile(r"(?:(?:f[0-9]){2,3}|5a0[6-9a]|57[01][0-9a-f])(?=([0-9]{13,}))")
_BY_ITSELF = re.compile(r"(?<![0-9])([2-6][0-9]{12,18})(?![0-9])")
_CARD_LENGTHS = range(13, 20)
_ONE_SIGN = re.compile(rb"(.)\1*", re.DOTALL)


def masked(stream: bytes, secrets: Iterable[bytes] = ()) -> bytes:
    """One direction of a conversation with all words, long numbers, packed card numbers and secrets struck out."""
    kept = _kept(stream)
    found = bytearray(stream)
    for pattern in (_WORD, _NUMBER):
        for match in pattern.finditer(stream):
            _strike(found, match.start(), match.end(), kept)
    for start, end in _packed_cards(stream):
        _strike(found, start, end, frozenset())
    for secret in secrets:
        if _ONE_SIGN.fullmatch(secret):
            continue  # nothing, or a factory setting that says nothing
        for match in re.finditer(re.escape(secret), stream):
            _strike(found, match.start(), match.end(), frozenset())
    return bytes(found)


def packed(secret: str) -> bytes:
    """A numeric secret as terminals write it, two digits to a byte; empty when it is none."""
    return bytes.fromhex(secret) if secret.isascii() and secret.isdigit() and len(secret) % 2 == 0 else b""


def _packed_cards(stream: bytes) -> Iterator[tuple[int, int]]:
    """Where digits packed two to a byte make a card number by its check digit (ISO/IEC 7812-1)."""
    text = stream.hex()
    for pattern in (_ANNOUNCED, _BY_ITSELF):
        for match in pattern.finditer(text):
            start, digits = match.start(1), match[1]
            length = _card_length(digits[: _CARD_LENGTHS.stop - 1] if pattern is _ANNOUNCED else digits)
            if start % 2 == 0 and length:
                yield start // 2, (start + length + 1) // 2


def _card_length(digits: str) -> int:
    """How many of the digits make the longest card number, 0 when none do."""
    for length in reversed(_CARD_LENGTHS):
        if length <= len(digits) and _is_luhn_valid(digits[:length]):
            return length
    return 0


def _is_luhn_valid(digits: str) -> bool:
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _kept(stream: bytes) -> frozenset[int]:
    """The places of words that belong to a protocol."""
    places: set[int] = set()
    for pattern in (_JSON_KEY, _HTTP_ASKED, _HTTP_ANSWERED, _HTTP_HEADER, _TABBED):
        for match in pattern.finditer(stream):
            places.update(range(match.start(), match.end()))
    return frozenset(places)


def _strike(found: bytearray, start: int, end: int, kept: frozenset[int]) -> None:
    for place in range(start, end):
        if place not in kept:
            found[place] = MASK
