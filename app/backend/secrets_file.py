"""The backend's own secrets: files in its data directory that only its account can read."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def server_key(data: Path) -> Ed25519PrivateKey:
    """The key that signs for this backend, made at the first start."""
    return Ed25519PrivateKey.from_private_bytes(
        bytes.fromhex(_kept(data / "server.key", Ed25519PrivateKey.generate().private_bytes_raw().hex()))
    )


def admin_token(data: Path) -> str:
    """The token of the back office, made at the first start."""
    return _kept(data / "admin.token", secrets.token_urlsafe(32))


def _kept(path: Path, new: str) -> str:
    """What the file holds; the new value when there was no file."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(new)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)  # fails when another process was first; then that one's value stands
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    return path.read_text().strip()
