"""How a PIN is proved at a terminal: a slow secret of the PIN, then a verifier that fits one terminal only.

The slow step is argon2id; the quick one binds its result to a pepper that leaves the terminal only inside a signed
request. So a copied database, of the backend or of a terminal, gives no PIN.
"""

from __future__ import annotations

import hashlib
import hmac

SALT_BYTES = 16
PEPPER_BYTES = 32
SECRET_BYTES = 32
PASSES = 3
MEMORY_KIB = 65536


def secret_of(pin: str, salt: bytes, memory_kib: int = MEMORY_KIB, passes: int = PASSES) -> bytes:
    """What a PIN is worth: 32 bytes by argon2id (RFC 9106); about 130 ms at the usual cost."""
    from argon2.low_level import Type, hash_secret_raw

    given = pin.encode("utf-8", "surrogatepass")
    return hash_secret_raw(given, salt, passes, memory_kib, 1, SECRET_BYTES, Type.ID)


def verifier_of(pepper: bytes, store: str, person: str, secret: bytes) -> bytes:
    """What a terminal keeps: HMAC-SHA-256 with its own pepper."""
    message = "\x00".join(("pin", store, person)).encode() + b"\x00" + secret
    return hmac.new(pepper, message, hashlib.sha256).digest()


def fits(verifier: bytes, pepper: bytes, store: str, person: str, secret: bytes) -> bool:
    """Whether a secret is the one that a verifier was made of."""
    return hmac.compare_digest(verifier, verifier_of(pepper, store, person, secret))
