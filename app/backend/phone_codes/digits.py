"""The digits of one-time codes and what stands for a phone: made from the backend's key, and kept nowhere."""

from __future__ import annotations

import hmac

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.backend.customers.finding import phone_term
from app.wire.kiosk_asks import CODE_DIGITS

_DIGITS = b"omnitill-phone-code-1"
_PHONES = b"omnitill-phone-1"


def digits_of(key: Ed25519PrivateKey, code: str) -> str:
    """What is to be typed for a code that was asked for under an id."""
    drawn = int.from_bytes(_sealed(key, _DIGITS, code)[:16])
    return f"{drawn % 10**CODE_DIGITS:0{CODE_DIGITS}}"


def who_of(key: Ed25519PrivateKey, phone: str) -> str:
    """What stands for a phone, however it is written; empty for what is none."""
    term = phone_term(phone)
    return _sealed(key, _PHONES, term).hex() if term else ""


def _sealed(key: Ed25519PrivateKey, purpose: bytes, text: str) -> bytes:
    own = hmac.digest(key.private_bytes_raw(), purpose, "sha256")
    return hmac.digest(own, text.encode(), "sha256")
