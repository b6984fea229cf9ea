"""A pickup pass is believed when the backend signed exactly this, and by nothing else."""

from __future__ import annotations

import string

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.wire.fields import BadMessage
from app.wire.pickup_pass import PickupPass, opened, sealed
from app.wire.uuid7 import uuid7

OURS, THEIRS = Ed25519PrivateKey.from_private_bytes(bytes(32)), Ed25519PrivateKey.from_private_bytes(b"x" * 32)
PASS = PickupPass(uuid7(), b"\x01" * 8, 1_780_000_000, 1_780_604_800, 7)
CHARACTERS = string.digits + string.ascii_uppercase


def verify(key: int, signature: bytes, message: bytes) -> bool:
    """As a kiosk that knows one key, number 7."""
    try:
        OURS.public_key().verify(signature, message)
    except InvalidSignature:
        return False
    return key == PASS.key


def believed(payload: str) -> bool:
    try:
        opened(payload, verify)
    except BadMessage:
        return False
    return True


def test_a_pass_is_read_back_as_it_was_made_and_fits_a_small_symbol() -> None:
    code = encode_own(OwnKind.PICKUP, sealed(PASS, OURS.sign))
    read = decode_own(code)
    assert read is not None
    assert opened(read[1], verify) == PASS
    assert len(code) <= 178  # what version 7 of a QR symbol holds at level M in its alphanumeric mode


@given(st.uuids(), st.binary(min_size=8, max_size=8), *[st.integers(0, 2**40 - 1)] * 2, st.integers(0, 255))
def test_any_pass_keeps_what_it_says(order, nonce, since, until, key) -> None:
    one = PickupPass(str(order), nonce, since, until, key)
    assert opened(sealed(one, OURS.sign), lambda number, *_: number == key) == one


def test_a_pass_of_another_signer_or_under_another_number_is_not_believed() -> None:
    assert not believed(sealed(PASS, THEIRS.sign))
    assert not believed(sealed(PickupPass(PASS.order, PASS.nonce, PASS.valid_from, PASS.valid_until, 8), OURS.sign))


def test_a_signature_of_something_else_is_no_pass() -> None:
    assert not believed(sealed(PASS, lambda message: OURS.sign(message.removeprefix(b"omnitill-pickup-1\x00"))))


@given(st.data())
def test_a_changed_character_is_never_believed(data) -> None:
    payload = sealed(PASS, OURS.sign)
    place = data.draw(st.integers(0, len(payload) - 1))
    other = data.draw(st.sampled_from(CHARACTERS).filter(lambda char: char != payload[place]))
    assert not believed(payload[:place] + other + payload[place + 1 :])


@given(st.text(alphabet=CHARACTERS, max_size=300) | st.text(max_size=300))
def test_anything_that_can_be_scanned_is_refused_in_order(payload: str) -> None:
    assert not believed(payload)


@pytest.mark.parametrize("tail", ["", "A", "AAAAAAAA", "="])
def test_what_is_longer_or_shorter_is_not_believed(tail: str) -> None:
    payload = sealed(PASS, OURS.sign)
    assert not believed((payload + tail) if tail else payload[:-1])


def test_a_nonce_of_another_length_is_not_sealed() -> None:
    with pytest.raises(ValueError, match="eight"):
        sealed(PickupPass(PASS.order, b"", 0, 0, 0), OURS.sign)
