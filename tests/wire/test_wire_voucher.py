"""A voucher's code: read anywhere, genuine or refused, whatever was done to it."""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.wire.fields import BadMessage
from app.wire.voucher import LONGEST_CAMPAIGN, MOST_VALUE, Voucher, VoucherKind, opened, sealed

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
VOUCHERS = st.builds(
    Voucher,
    st.uuids().map(str),
    st.text("0123456789abcXYZ-", min_size=1, max_size=LONGEST_CAMPAIGN),
    st.sampled_from(VoucherKind),
    st.integers(0, MOST_VALUE),
    st.sampled_from(("PLN", "EUR", "JPY")),
    st.integers(0, 2**38),
    st.integers(0, 2**38),
)


def genuine(signature: bytes, message: bytes) -> bool:
    try:
        KEY.public_key().verify(signature, message)
    except InvalidSignature:
        return False
    return True


@given(VOUCHERS)
def test_what_was_sealed_is_read_again_from_a_printable_code(voucher: Voucher) -> None:
    own = decode_own(encode_own(OwnKind.VOUCHER, sealed(voucher, KEY.sign)))
    assert own is not None
    assert own[0] is OwnKind.VOUCHER
    assert opened(own[1], genuine) == voucher


@given(VOUCHERS, st.data())
def test_no_changed_code_is_genuine(voucher: Voucher, data: st.DataObject) -> None:
    payload = sealed(voucher, KEY.sign)
    place = data.draw(st.integers(0, len(payload) - 2))  # the last character has bits that mean nothing
    other = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").filter(lambda char: char != payload[place]))
    with pytest.raises(BadMessage):
        opened(payload[:place] + other + payload[place + 1 :], genuine)


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", max_size=300))
def test_what_is_no_voucher_is_refused(payload: str) -> None:
    with pytest.raises(BadMessage):
        opened(payload, genuine)


def test_a_voucher_of_another_backend_is_refused() -> None:
    voucher = Voucher("01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80", "x", VoucherKind.AMOUNT, 1, "PLN", 0, 1)
    with pytest.raises(BadMessage):
        opened(sealed(voucher, Ed25519PrivateKey.generate().sign), genuine)
