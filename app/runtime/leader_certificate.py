"""The certificate that a store's leader shows in the store: made by its own key, told to the others by the backend.

No authority vouches for it. The terminals trust this one certificate and no other, so its dates need not mean anything:
a clock that was set back must not keep a store from handing over.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

_SINCE, _UNTIL = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_FILE = "leader.pem"


def certificate_in(data: Path, key: bytes, terminal: str) -> tuple[str, Path]:
    """The certificate (PEM) for an Ed25519 key, and the file that holds both for whoever serves with them."""
    path = data / _FILE
    known = _read(path, key)
    if known:
        return known, path
    certificate = _made(key, terminal)
    draft = path.with_suffix(".new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(_private(key) + certificate)
    draft.replace(path)
    return certificate, path


def _read(path: Path, key: bytes) -> str:
    """The certificate in the file, empty unless it is one for this very key."""
    try:
        text = path.read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""
    private = _private(key)
    return text.removeprefix(private) if text.startswith(private) else ""


def _private(key: bytes) -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    private = Ed25519PrivateKey.from_private_bytes(key)
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")


def _made(key: bytes, terminal: str) -> str:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding

    private = Ed25519PrivateKey.from_private_bytes(key)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, terminal)])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(private.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(_SINCE).not_valid_after(_UNTIL)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    return builder.sign(private, None).public_bytes(Encoding.PEM).decode("ascii")
