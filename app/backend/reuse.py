"""An id stands for one thing for ever: what a write asks for as a hash, and the refusal of an id that comes back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from app.backend.problems import Refused
from app.wire.canonical import canonical


def content_of(message: Mapping[str, Any]) -> bytes:
    """What a write asks for, as SHA-256 of its canonical JSON: the same id with the same content is the same write."""
    return hashlib.sha256(canonical(message).encode()).digest()


def id_reused(what: str) -> Refused:
    """The id belongs to something else of its kind."""
    return Refused(409, "ID-REUSED", "The id was used for something else", what=what)
