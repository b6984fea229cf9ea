"""Signed requests (in the spirit of RFC 9421): a terminal signs method, target, time, nonce and the digest of the body.

The target is path and query as sent. A retry is signed anew with a new nonce: a nonce is taken once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Self

from app.wire.fields import BadMessage, identity, moment, octets

TERMINAL = "Omnitill-Terminal"
TIME = "Omnitill-Time"
NONCE = "Omnitill-Nonce"
DIGEST = "Omnitill-Digest"
SIGNATURE = "Omnitill-Signature"
NONCE_BYTES = 16
WINDOW_SECONDS = 300
_DOMAIN = "omnitill-request-1"
_MANIFEST = b"omnitill-manifest-1\x00"


@dataclass(frozen=True, slots=True)
class Signed:
    """The signature headers of a request, read but not yet believed. `digest` is the SHA-256 of the body."""

    terminal: str
    time: str
    nonce: bytes
    digest: bytes
    signature: bytes

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> Self:
        """The signature of a request; names of headers in lower case.

        Raises BadMessage when one is missing or malformed.
        """
        return cls(
            identity(headers, TERMINAL.lower()),
            moment(headers, TIME.lower()),
            octets(headers, NONCE.lower(), NONCE_BYTES),
            octets(headers, DIGEST.lower(), 32),
            octets(headers, SIGNATURE.lower(), 64),
        )


def signature_base(method: str, target: str, terminal: str, time: str, nonce: bytes, digest: bytes) -> bytes:
    """The bytes that are signed: one named value per line, so that no value can pass for another."""
    lines = (
        _DOMAIN,
        f"method: {method.upper()}",
        f"target: {target}",
        f"terminal: {terminal}",
        f"time: {time}",
        f"nonce: {nonce.hex()}",
        f"sha-256: {digest.hex()}",
    )
    if any("\n" in line for line in lines):
        raise BadMessage("a signed value has one line")
    return "\n".join(lines).encode()


def signed_headers(
    method: str, target: str, body: bytes, terminal: str, time: str, nonce: bytes, sign: Callable[[bytes], bytes]
) -> dict[str, str]:
    """The headers that sign a request; `sign` is the terminal's Ed25519 signature, `nonce` 16 fresh random bytes."""
    digest = hashlib.sha256(body).digest()
    signature = sign(signature_base(method, target, terminal, time, nonce, digest))
    return {
        TERMINAL: terminal,
        TIME: time,
        NONCE: nonce.hex(),
        DIGEST: digest.hex(),
        SIGNATURE: signature.hex(),
    }


def request_holds(public_key: bytes, signed: Signed, method: str, target: str, body: bytes | None) -> bool:
    """Whether the key signed exactly this request, or its head alone while there is no body yet.

    Time and nonce are for the caller to judge.
    """
    if body is not None and hashlib.sha256(body).digest() != signed.digest:
        return False
    base = signature_base(method, target, signed.terminal, signed.time, signed.nonce, signed.digest)
    return signature_holds(public_key, base, signed.signature)


def signature_holds(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether an Ed25519 signature (RFC 8032) over a message is by the key (32 bytes)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def manifest_base(manifest: str) -> bytes:
    """What the backend signs of a manifest: its canonical JSON text under a domain of its own."""
    return _MANIFEST + manifest.encode()
