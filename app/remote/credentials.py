"""What this installation needs to speak to its backend: address, key, and the backend's own key."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from app.domain.refusals import Refusal

_FILE = "enrolment.json"
_KEY_FILE = "device.key"
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Enrolment:
    """The place the backend gave this installation. `server_key` is the backend's Ed25519 key, hexadecimal."""

    url: str
    terminal: str
    store: str
    store_name: str
    name: str
    short: str
    currency: str
    epoch: int
    server_key: str


def is_enrolled(data: Path) -> bool:
    """Whether this installation has been given a place, readable or not."""
    return (data / _FILE).exists()


def read_enrolment(data: Path) -> Enrolment | None:
    """The stored enrolment, if this installation has one. Raises Refusal `ENROLMENT-DAMAGED`."""
    path = data / _FILE
    if not path.exists():
        return None
    try:
        return Enrolment(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise Refusal("ENROLMENT-DAMAGED", file=str(path)) from error


def write_enrolment(data: Path, enrolment: Enrolment) -> None:
    """Store an enrolment, whole or not at all."""
    _write(data / _FILE, json.dumps(asdict(enrolment), indent=1).encode())


def device_key(data: Path) -> bytes:
    """The installation's Ed25519 private key, made at first use and readable by its owner alone.

    Raises Refusal `ENROLMENT-DAMAGED`.
    """
    path = data / _KEY_FILE
    if not path.exists():
        _write(path, os.urandom(_KEY_BYTES))
    try:
        key = path.read_bytes()
    except OSError as error:
        raise Refusal("ENROLMENT-DAMAGED", file=str(path)) from error
    if len(key) != _KEY_BYTES:
        raise Refusal("ENROLMENT-DAMAGED", file=str(path))
    return key


def _write(path: Path, content: bytes) -> None:
    draft = path.with_suffix(".new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    if os.name == "posix":
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
