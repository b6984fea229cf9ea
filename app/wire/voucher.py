"""A voucher's code: what it is worth, until when, for which campaign, signed by the backend.

Any terminal that knows the backend's key reads and verifies it with no network; that it was not used before, only the
backend can say. In print it is one of our own codes of kind V1 (`app.domain.codes.own`): the payload is base 32 without
padding of

    1 version · 16 voucher's UUID · 1 kind · 3 unit · 4 value · 5 valid from · 5 valid until (seconds since 1970)
    · 1 length of the campaign · campaign in ASCII · 64 Ed25519 signature of all before it, after a fixed prefix
"""

from __future__ import annotations

import base64
import binascii
import struct
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.wire.fields import BadMessage

LONGEST_CAMPAIGN = 40
MOST_VALUE = 2**32 - 1
_DOMAIN = b"omnitill-voucher-1\x00"
_VERSION = 1
_SIGNATURE = 64
_HEAD = struct.Struct(">B16sB3sI5s5sB")


class VoucherKind(StrEnum):
    """What the value counts: minor units off, or hundredths of a percent off."""

    AMOUNT = "amount"
    PERCENT = "percent"


_KINDS = (VoucherKind.AMOUNT, VoucherKind.PERCENT)


@dataclass(frozen=True, slots=True)
class Voucher:
    """A promise to take something off one sale. `unit` is the currency; times are seconds since 1970."""

    id: str
    campaign: str
    kind: VoucherKind
    value: int
    unit: str
    valid_from: int
    valid_until: int


def sealed(voucher: Voucher, sign: Callable[[bytes], bytes]) -> str:
    """The payload of a voucher's code. Raises ValueError for a voucher that no code can hold."""
    campaign = voucher.campaign.encode("ascii")
    if len(campaign) > LONGEST_CAMPAIGN or not 0 <= voucher.value <= MOST_VALUE:
        raise ValueError("the campaign is too long or the value too large")
    head = _HEAD.pack(
        _VERSION,
        uuid.UUID(voucher.id).bytes,
        _KINDS.index(voucher.kind),
        voucher.unit.encode("ascii"),
        voucher.value,
        voucher.valid_from.to_bytes(5, "big"),
        voucher.valid_until.to_bytes(5, "big"),
        len(campaign),
    )
    body = head + campaign
    return base64.b32encode(body + sign(_DOMAIN + body)).decode("ascii").rstrip("=")


def opened(payload: str, verify: Callable[[bytes, bytes], bool]) -> Voucher:
    """The voucher in a payload; `verify` gets signature and message. Raises BadMessage unless it is genuine."""
    try:
        raw = base64.b32decode(payload + "=" * (-len(payload) % 8))
    except (ValueError, binascii.Error):
        raise BadMessage("code: a voucher is expected") from None
    body, signature = raw[:-_SIGNATURE], raw[-_SIGNATURE:]
    if len(body) < _HEAD.size or body[0] != _VERSION or len(body) != _HEAD.size + body[_HEAD.size - 1]:
        raise BadMessage("code: a voucher is expected")
    if not verify(signature, _DOMAIN + body):
        raise BadMessage("code: the voucher is not genuine")
    _, raw_id, kind, unit, value, start, end, _ = _HEAD.unpack_from(body)
    if kind >= len(_KINDS):
        raise BadMessage("code: a voucher is expected")
    return Voucher(
        str(uuid.UUID(bytes=raw_id)),
        body[_HEAD.size :].decode("ascii"),
        _KINDS[kind],
        value,
        unit.decode("ascii"),
        int.from_bytes(start, "big"),
        int.from_bytes(end, "big"),
    )
