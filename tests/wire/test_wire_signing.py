"""A signed request holds for exactly what was signed."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.wire import signing
from app.wire.fields import BadMessage

TERMINAL = "0190b6a0-0000-7000-8000-000000000001"
NOW = "2026-03-14T09:26:53+01:00"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
PUBLIC = KEY.public_key().public_bytes_raw()
TARGET = "/v1/feeds/catalogue?cursor=5"


def signed(**changes: str) -> signing.Signed:
    headers = signing.signed_headers("GET", TARGET, b"body", TERMINAL, NOW, bytes(16), KEY.sign)
    lowered = {name.lower(): value for name, value in headers.items()} | changes
    return signing.Signed.from_headers(lowered)


def test_the_signed_request_holds() -> None:
    assert signing.request_holds(PUBLIC, signed(), "GET", TARGET, b"body")


@pytest.mark.parametrize(
    ("method", "target", "body"),
    [("POST", TARGET, b"body"), ("GET", "/v1/feeds/catalogue?cursor=6", b"body"), ("GET", TARGET, b"Body")],
)
def test_another_request_does_not_hold(method: str, target: str, body: bytes) -> None:
    assert not signing.request_holds(PUBLIC, signed(), method, target, body)


@pytest.mark.parametrize(
    "changes",
    [
        {"omnitill-time": "2026-03-14T09:26:54+01:00"},
        {"omnitill-nonce": "01" * 16},
        {"omnitill-terminal": "0190b6a0-0000-7000-8000-000000000002"},
        {"omnitill-signature": "00" * 64},
    ],
)
def test_another_time_nonce_terminal_or_signature_does_not_hold(changes: dict[str, str]) -> None:
    assert not signing.request_holds(PUBLIC, signed(**changes), "GET", TARGET, b"body")


def test_another_key_does_not_hold() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes([1] * 32)).public_key().public_bytes_raw()
    assert not signing.request_holds(other, signed(), "GET", TARGET, b"body")
    assert not signing.request_holds(b"short", signed(), "GET", TARGET, b"body")


def test_headers_that_are_missing_are_named() -> None:
    with pytest.raises(BadMessage, match="omnitill-terminal"):
        signing.Signed.from_headers({})


def test_a_value_cannot_smuggle_a_line() -> None:
    with pytest.raises(BadMessage):
        signing.signature_base("GET", "/a\ntime: x", TERMINAL, NOW, bytes(16), bytes(32))
