"""The journal entry as both sides know it, and the chain hash over it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from app.wire.canonical import canonical

SCHEMA = 1
GENESIS = bytes(32)
_DOMAIN = b"omnitill.entry.1\x00"


class Kind(StrEnum):
    """What an entry records."""

    SALE = "sale"
    REFUND = "refund"
    VOID = "void"
    BASKET_VOID = "basket_void"
    SHIFT_OPEN = "shift_open"
    SHIFT_CLOSE = "shift_close"
    CASH_MOVEMENT = "cash_movement"
    DRAWER = "drawer"
    REPRINT = "reprint"
    SIGN_IN = "sign_in"
    CARD = "card"
    QUESTION = "question"
    FISCAL = "fiscal"
    PICKUP = "pickup"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact in a terminal's journal.

    `terminal` is the enrolled terminal's id, `seq` is gapless from 1 per (terminal, epoch), `id` a UUIDv7 as text,
    `body` canonical JSON text, `at` RFC 3339, `prev` and `hash` 32 bytes each.
    """

    terminal: str
    epoch: int
    seq: int
    id: str
    kind: str
    schema: int
    at: str
    body: str
    prev: bytes
    hash: bytes


def entry_hash(
    terminal: str, epoch: int, seq: int, entry_id: str, kind: str, schema: int, at: str, body: str, prev: bytes
) -> bytes:
    """SHA-256 over a domain tag, then the header as canonical JSON, the body's bytes and the previous hash.

    Each of the three is preceded by its length in 8 bytes, so that text cannot wander from one to the next.
    """
    header = canonical([terminal, epoch, seq, entry_id, kind, schema, at])
    digest = hashlib.sha256(_DOMAIN)
    for part in (header.encode(), body.encode("utf-8", "surrogatepass"), prev):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


def sealed(terminal: str, epoch: int, seq: int, entry_id: str, kind: str, at: str, body: str, prev: bytes) -> Entry:
    """A new entry of the current schema with its hash."""
    digest = entry_hash(terminal, epoch, seq, entry_id, kind, SCHEMA, at, body, prev)
    return Entry(terminal, epoch, seq, entry_id, kind, SCHEMA, at, body, prev, digest)


def hash_holds(entry: Entry) -> bool:
    """Whether an entry's hash is the hash of what it says."""
    return entry.hash == entry_hash(
        entry.terminal, entry.epoch, entry.seq, entry.id, entry.kind, entry.schema, entry.at, entry.body, entry.prev
    )
