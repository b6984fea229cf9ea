"""What a customer collects with: it names an order and until when, signed by the backend.

Any terminal that knows the backend's public keys tells with no network that a pass is genuine; that its order was not
handed over before, only the order can say. There is nobody's name in it. On a screen or on paper it is one of our own
codes of kind P1 (`app.domain.codes.own`): the payload is base 32 without padding of

    1 version · 1 number of the key · 16 order's UUID · 8 nonce · 5 valid from · 5 valid until (seconds since 1970)
    · 64 Ed25519 signature of all before it, after a fixed prefix
"""

from __future__ import annotations

import base64
import binascii
import struct
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from app.wire.fields import BadMessage

NONCE_BYTES = 8
KEYS = 256  # numbers of keys that a pass can name
_DOMAIN = b"omnitill-pickup-1\x00"
_VERSION = 1
_SIGNATURE = 64
_BODY = struct.Struct(">BB16s8s5s5s")

Sign = Callable[[bytes], bytes]
Verify = Callable[[int, bytes, bytes], bool]


@dataclass(frozen=True, slots=True)
class PickupPass:
    """The right to collect an order. Times are seconds since 1970; `nonce` tells the passes of one order apart."""

    order: str
    nonce: bytes
    valid_from: int
    valid_until: int
    key: int


def sealed(one: PickupPass, sign: Sign) -> str:
    """The payload of a pass's code. Raises ValueError or struct.error for a pass that no code can hold."""
    if len(one.nonce) != NONCE_BYTES:
        raise ValueError("the nonce has eight bytes")
    order, times = uuid.UUID(one.order).bytes, (one.valid_from.to_bytes(5, "big"), one.valid_until.to_bytes(5, "big"))
    body = _BODY.pack(_VERSION, one.key, order, one.nonce, *times)
    return base64.b32encode(body + sign(_DOMAIN + body)).decode("ascii").rstrip("=")


def opened(payload: str, verify: Verify) -> PickupPass:
    """The pass in a payload; `verify` gets the key's number, signature and message.

    Whether it is valid by now is for the caller to see. Raises BadMessage unless it is genuine.
    """
    try:
        raw = base64.b32decode(payload + "=" * (-len(payload) % 8))
    except (ValueError, binascii.Error):
        raise _not_ours() from None
    body, signature = raw[:-_SIGNATURE], raw[-_SIGNATURE:]
    if len(raw) != _BODY.size + _SIGNATURE or body[0] != _VERSION:
        raise _not_ours()
    _, key, order, nonce, since, until = _BODY.unpack(body)
    if base64.b32encode(raw).decode("ascii").rstrip("=") != payload or not verify(key, signature, _DOMAIN + body):
        raise _not_ours()  # one pass has one spelling
    times = int.from_bytes(since, "big"), int.from_bytes(until, "big")
    return PickupPass(str(uuid.UUID(bytes=order)), nonce, *times, key)


def _not_ours() -> BadMessage:
    return BadMessage("code: a pickup pass is expected")
