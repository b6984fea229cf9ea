"""The keys that sign pickup passes: a new one every thirty days, all made from the backend's own key.

Nothing of them is stored, so every worker and a restored backend has the same. A terminal is given the keys that any
pass in use can have been signed with, and the next one, so that it may be offline when the next one begins.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.wire.pickup_pass import KEYS, NONCE_BYTES

PERIOD_MS = 30 * 24 * 3_600_000
_KEPT = 3  # periods that have ended and whose passes are still taken: no order is held longer


@dataclass(frozen=True, slots=True)
class PassKey:
    """A public key, the number that passes name it by, and from when until when passes are signed with it."""

    number: int
    public: bytes
    since_ms: int
    until_ms: int


class PassKeys:
    """Signs passes and knows which signatures are its own."""

    def __init__(self, server_key: Ed25519PrivateKey) -> None:
        self._secret = server_key.private_bytes_raw()

    def sign(self, message: bytes, now_ms: int) -> bytes:
        """The signature by the key of now."""
        return self._key(now_ms // PERIOD_MS).sign(message)

    def number(self, now_ms: int) -> int:
        """The number of the key of now."""
        return now_ms // PERIOD_MS % KEYS

    def known(self, now_ms: int) -> list[PassKey]:
        """The keys that passes are taken with, the oldest first."""
        period = now_ms // PERIOD_MS
        return [
            PassKey(n % KEYS, self._key(n).public_key().public_bytes_raw(), n * PERIOD_MS, (n + 1) * PERIOD_MS)
            for n in range(period - _KEPT, period + 2)
        ]

    def signed(self, number: int, signature: bytes, message: bytes, now_ms: int) -> bool:
        """Whether the key of a number, of those that are known now, has signed this."""
        period = now_ms // PERIOD_MS
        for n in range(period - _KEPT, period + 2):
            if n % KEYS == number:
                try:
                    self._key(n).public_key().verify(signature, message)
                except InvalidSignature:
                    return False
                return True
        return False

    def nonce(self, order: str, which: str) -> bytes:
        """What tells one of an order's passes from the others that there are and were."""
        return self._derived(f"nonce\x00{order}\x00{which}")[:NONCE_BYTES]

    def _key(self, period: int) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self._derived(f"key\x00{period}"))

    def _derived(self, purpose: str) -> bytes:
        return hmac.digest(self._secret, f"omnitill-pickup-1\x00{purpose}".encode(), "sha256")
