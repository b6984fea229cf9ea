"""The opaque entry: one that cannot be read in a batch is stored as bytes, so that the journal behind it flows on."""

from __future__ import annotations

from sqlalchemy import Connection

from app.backend.ledger import cursor
from app.backend.ledger.booking import Booking, Unbookable
from app.backend.ledger.ingest import Taken, keep
from app.backend.ledger.posting import post
from app.backend.terminals.registry import Terminal
from app.wire.entry import Entry
from app.wire.push import Opaque, Result, Status

KIND = "opaque"


def take(connection: Connection, terminal: Terminal, opaque: Opaque, now_ms: int) -> Taken:
    """Store the bytes in the entry's place of the chain, once. Raises Refused `EPOCH-UNKNOWN`."""
    head = cursor.lock(connection, terminal, opaque.epoch)
    if opaque.seq > head.acked_seq + 1:
        return Taken(head.acked_seq, head.acked_hash, want=head.acked_seq + 1)
    entry = _entry(terminal, opaque)
    result = Result(opaque.seq, Status.QUARANTINED, ("ENTRY-OPAQUE",))
    if opaque.seq <= head.acked_seq:
        if cursor.hash_at(connection, terminal, opaque.epoch, opaque.seq) == opaque.hash:
            return Taken(head.acked_seq, head.acked_hash, (result,))
        return _fork(connection, terminal, head, entry, now_ms)
    if head.frozen or opaque.prev != head.acked_hash:
        return _fork(connection, terminal, head, entry, now_ms)
    booking = Booking(terminal, entry, aside=Unbookable("ENTRY-OPAQUE"))
    post(connection, [booking], now_ms, one_by_one=False)
    keep(connection, [booking], now_ms, opaque.raw)
    cursor.advance_all(
        connection, {(terminal.store, terminal.id, opaque.epoch): cursor.Head(opaque.seq, opaque.hash, frozen=False)}
    )
    return Taken(opaque.seq, opaque.hash, (result,), 1)


def _entry(terminal: Terminal, opaque: Opaque) -> Entry:
    return Entry(terminal.id, opaque.epoch, opaque.seq, "", KIND, 1, "", "", opaque.prev, opaque.hash)


def _fork(connection: Connection, terminal: Terminal, head: cursor.Head, entry: Entry, now_ms: int) -> Taken:
    cursor.freeze(connection, terminal, entry.epoch, entry.seq, now_ms)
    cursor.keep_branch(connection, terminal, [entry], now_ms)
    return Taken(head.acked_seq, head.acked_hash, fork=entry.seq)
