"""Omnitill's own codes: a two-character prefix, an upper-case payload and one check character.

The alphabet 0-9 A-Z survives every keyboard layout and packs densely in a QR symbol's alphanumeric mode. The check
character (ISO/IEC 7064, MOD 37,36) covers the prefix too and catches every single changed character. It says that
the code was read well, not that it is genuine: signatures are verified by whoever acts on the payload.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MODULUS = len(_ALPHABET)
_PAYLOAD = re.compile("[0-9A-Z]+")
MIN_PAYLOAD = 4


class OwnKind(StrEnum):
    """What one of our own codes stands for."""

    PICKUP = "pickup"
    RECEIPT = "receipt"
    BASKET = "basket"
    BADGE = "badge"
    VOUCHER = "voucher"
    COMMAND = "command"
    PARCEL = "parcel"


@dataclass(frozen=True, slots=True)
class _Shape:
    prefix: str
    max_payload: int


_SHAPES = {
    OwnKind.PICKUP: _Shape("P1", 297),
    OwnKind.RECEIPT: _Shape("R1", 64),
    OwnKind.BASKET: _Shape("B1", 509),
    OwnKind.BADGE: _Shape("S1", 197),
    OwnKind.VOUCHER: _Shape("V1", 297),
    OwnKind.COMMAND: _Shape("C1", 32),
    OwnKind.PARCEL: _Shape("L1", 36),
}
_KINDS = {shape.prefix: kind for kind, shape in _SHAPES.items()}


def encode_own(kind: OwnKind, payload: str) -> str:
    """The printable code of a payload of 4 or more characters 0-9 A-Z; ValueError when the payload does not fit."""
    shape = _SHAPES[kind]
    if not _PAYLOAD.fullmatch(payload):
        raise ValueError("a payload holds only 0-9 and A-Z")
    if not MIN_PAYLOAD <= len(payload) <= shape.max_payload:
        raise ValueError(f"a {kind} payload has {MIN_PAYLOAD} to {shape.max_payload} characters")
    body = shape.prefix + payload
    return body + _check_character(body)


def decode_own(text: str) -> tuple[OwnKind, str] | None:
    """Kind and payload of one of our codes whose check character is right, else None.

    All lower case is read as well: a keyboard scanner types it when caps lock is on.
    """
    code = _folded(text)
    if not has_own_shape(code) or _check_character(code[:-1]) != code[-1]:
        return None
    return _KINDS[code[:2]], code[2:-1]


def has_own_shape(text: str) -> bool:
    """Whether prefix, alphabet and length are those of one of our codes, whatever its check character says."""
    code = _folded(text)
    kind = _KINDS.get(code[:2])
    payload = code[2:-1]
    return (
        kind is not None
        and _PAYLOAD.fullmatch(code) is not None
        and MIN_PAYLOAD <= len(payload) <= _SHAPES[kind].max_payload
    )


def _folded(text: str) -> str:
    return text.upper() if text.isascii() and text.islower() else text


def _check_character(body: str) -> str:
    product = _MODULUS
    for character in body:
        total = (product + _ALPHABET.index(character)) % _MODULUS or _MODULUS
        product = total * 2 % (_MODULUS + 1)
    return _ALPHABET[(1 - product) % _MODULUS]
