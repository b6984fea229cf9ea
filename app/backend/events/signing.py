"""Signatures on what goes out, as Standard Webhooks 1.0 says (standardwebhooks.com): HMAC-SHA256 with a time.

Secrets are derived from the backend's own key and kept nowhere: a copy of the database signs nothing.
"""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_PREFIX = "whsec_"


def secret_of(key: Ed25519PrivateKey, channel: str, endpoint: str, n: int) -> str:
    """The `n`th secret of a channel's endpoint, as its receiver is told it; no other channel can come by it."""
    derived = HKDF(SHA256(), 32, salt=None, info=f"omnitill webhook {channel} {endpoint} {n}".encode())
    return _PREFIX + b64encode(derived.derive(key.private_bytes_raw())).decode()


def signed_headers(secrets: Sequence[str], event_id: str, at: int, body: bytes) -> dict[str, str]:
    """The headers of a delivery, signed with each secret; `at` in seconds since 1970."""
    told = f"{event_id}.{at}.".encode() + body
    signatures = (b64encode(hmac.digest(b64decode(s.removeprefix(_PREFIX)), told, "sha256")).decode() for s in secrets)
    return {
        "webhook-id": event_id,
        "webhook-timestamp": str(at),
        "webhook-signature": " ".join(f"v1,{signature}" for signature in signatures),
    }
