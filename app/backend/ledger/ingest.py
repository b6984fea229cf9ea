"""Taking batches in: what is new is stored as it came, counted where it can be, and only then acknowledged.

The batches of many terminals are taken in together: a few statements for all of them, one commit.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, select

from app.backend import bulk
from app.backend.ledger import cursor
from app.backend.ledger.booking import Booking, Unbookable
from app.backend.ledger.posting import post
from app.backend.ledger.project import project
from app.backend.problems import Refused
from app.backend.schema import ledger_entry, ledger_id
from app.backend.terminals.registry import Terminal
from app.wire.entry import Entry
from app.wire.push import Push, Result, Status

_ENTRY = (
    "store", "terminal", "epoch", "seq", "id", "kind", "schema", "at", "body", "prev", "hash", "received_ms",
    "status", "codes",
)  # fmt: skip
_ID = ("store", "id", "terminal", "epoch", "seq", "content")
_REPEATED = "ALREADY-COUNTED"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a batch. `want` names the first missing entry; `fork` is the number where two journals part."""

    acked_seq: int
    acked_hash: bytes
    results: tuple[Result, ...] = ()
    stored: int = 0
    want: int | None = None
    fork: int | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """A push whose entries were read; `terminal` is the one that the push's signature names."""

    terminal: Terminal
    push: Push
    bookings: tuple[Booking, ...]

    @property
    def place(self) -> cursor.Place:
        """Whose journal it is, and which."""
        return (self.terminal.store, self.terminal.id, self.push.epoch)


@dataclass(slots=True)
class _Fate:
    """What is about to become of a batch."""

    head: cursor.Head
    known: list[Result] = field(default_factory=list)
    fresh: list[Booking] = field(default_factory=list)
    want: int | None = None
    fork: int | None = None

    def taken(self) -> Taken:
        fresh = [result_of(booking) for booking in self.fresh]
        results = () if self.fork is not None else (*self.known, *fresh)
        last = self.fresh[-1].entry if fresh and self.fork is None else None
        seq, digest = (last.seq, last.hash) if last else (self.head.acked_seq, self.head.acked_hash)
        return Taken(seq, digest, results, len(fresh), self.want, self.fork)


def read(terminal: Terminal, push: Push) -> Batch:
    """Read a push's entries; nothing is asked of the database."""
    return Batch(terminal, push, tuple([project(terminal, entry) for entry in push.entries]))


def take(connection: Connection, terminal: Terminal, push: Push, now_ms: int) -> Taken:
    """Take one batch in, inside the caller's transaction: commit before the answer. Raises Refused `EPOCH-UNKNOWN`."""
    [taken] = take_all(connection, [read(terminal, push)], now_ms)
    if isinstance(taken, Refused):
        raise taken
    return taken


def take_all(
    connection: Connection, batches: Sequence[Batch], now_ms: int, *, one_by_one: bool = False
) -> list[Taken | Refused]:
    """Take batches in, at most one of each journal, inside the caller's transaction: commit before the answers.

    A fork is an outcome, not an error: the frozen epoch, the other branch and the alarm must be committed.
    Raises DataError or IntegrityError when an entry's data cannot be stored; `one_by_one` then puts that entry aside.
    """
    good = [batch for batch in batches if batch.push.epoch <= batch.terminal.epoch]
    heads = cursor.lock_all(connection, [batch.place for batch in good])
    fates = {batch.place: _decide(connection, batch, heads[batch.place], now_ms) for batch in good}
    fresh = [booking for fate in fates.values() for booking in fate.fresh]
    if fresh:
        _store(connection, fresh, now_ms, one_by_one=one_by_one)
        moved = {place: fate.fresh[-1].entry for place, fate in fates.items() if fate.fresh}
        cursor.advance_all(
            connection, {place: cursor.Head(last.seq, last.hash, frozen=False) for place, last in moved.items()}
        )
    return [fates[b.place].taken() if b.place in fates else cursor.unknown_epoch(b.terminal) for b in batches]


def keep(connection: Connection, bookings: Sequence[Booking], now_ms: int, raw: bytes | None = None) -> None:
    """Store entries exactly as they came; `raw` instead of the body of one that could not be read."""
    rows = []
    for booking in bookings:
        e, result = booking.entry, result_of(booking)
        body = body_bytes(e) if raw is None else raw
        rows.append((
            booking.terminal.store, booking.terminal.id, e.epoch, e.seq, e.id, e.kind, e.schema, e.at, body, e.prev,
            e.hash, now_ms, result.status.value, " ".join(result.codes),
        ))  # fmt: skip
    bulk.put(connection, ledger_entry, _ENTRY, rows)


def body_bytes(entry: Entry) -> bytes:
    """A body as the bytes that were hashed."""
    return entry.body.encode("utf-8", "surrogatepass")


def result_of(booking: Booking) -> Result:
    """What a terminal is told of its entry."""
    if booking.aside is not None:
        return Result(booking.entry.seq, Status.QUARANTINED, (booking.aside.code,))
    status = Status.ANNOTATED if booking.codes else Status.OK
    return Result(booking.entry.seq, status, tuple(booking.codes))


def claim_ids(connection: Connection, bookings: Sequence[Booking]) -> None:
    """Find entries whose id was stored before under another number.

    What was submitted again is counted once; another entry with the id is put aside.
    """
    rows = sorted(
        (b.terminal.store, b.entry.id, b.terminal.id, b.entry.epoch, b.entry.seq, _content(b)) for b in bookings
    )
    if bulk.put_new(connection, ledger_id, _ID, rows) == len(rows):
        return
    found = bulk.find(connection, ledger_id, _ID[:2], [row[:2] for row in rows], _ID[2:])
    owners = {row[:2]: row[2:] for row in found}
    for booking in bookings:
        terminal, entry = booking.terminal, booking.entry
        *place, content = owners[terminal.store, entry.id]
        if place == [terminal.id, entry.epoch, entry.seq]:
            continue
        if content == _content(booking):
            booking.codes = [_REPEATED]
        else:
            booking.aside = Unbookable("ID-REUSED", "the id belongs to another entry")


def _decide(connection: Connection, batch: Batch, head: cursor.Head, now_ms: int) -> _Fate:
    """Sort a batch's entries into known and fresh ones, and see whether they follow the head."""
    fate, entries = _Fate(head), batch.push.entries
    if entries[0].seq > head.acked_seq + 1:
        fate.want = head.acked_seq + 1
        return fate
    count = max(0, min(len(entries), head.acked_seq - entries[0].seq + 1))
    known, fresh = entries[:count], batch.bookings[count:]
    stored = _stored(connection, batch, known)
    fate.fork = next((e.seq for e in known if e.seq not in stored or stored[e.seq][0] != e.hash), None)
    if fate.fork is None and fresh:
        fate.fork = fresh[0].entry.seq if head.frozen else _broken(head.acked_hash, fresh)
    fate.known = [stored[entry.seq][1] for entry in known] if fate.fork is None else []
    whole = [b for b in fresh if fate.fork is None or (b.entry.seq < fate.fork and not head.frozen)]
    fate.fresh = [replace(booking, codes=[*booking.codes]) for booking in whole]  # a transaction may be tried again
    if fate.fork is not None:
        cursor.freeze(connection, batch.terminal, batch.push.epoch, fate.fork, now_ms)
        cursor.keep_branch(connection, batch.terminal, [e for e in entries if e.seq >= fate.fork], now_ms)
    return fate


def _store(connection: Connection, fresh: Sequence[Booking], now_ms: int, *, one_by_one: bool) -> None:
    for booking in fresh:
        if booking.aside is not None and booking.aside.code == "HASH-WRONG":
            cursor.raise_alarm(connection, booking.terminal, booking.entry.epoch, booking.entry.seq, "hash", now_ms)
    claim_ids(connection, fresh)
    post(connection, [b for b in fresh if _REPEATED not in b.codes], now_ms, one_by_one=one_by_one)
    keep(connection, fresh, now_ms)


def _stored(connection: Connection, batch: Batch, entries: Sequence[Entry]) -> dict[int, tuple[bytes, Result]]:
    if not entries:
        return {}
    t, (store, terminal, epoch) = ledger_entry.c, batch.place
    query = select(t.seq, t.hash, t.status, t.codes).where(
        t.store == store, t.terminal == terminal, t.epoch == epoch, t.seq.between(entries[0].seq, entries[-1].seq)
    )
    return {
        row.seq: (row.hash, Result(row.seq, Status(row.status), tuple(row.codes.split())))
        for row in connection.execute(query)
    }


def _broken(head: bytes, fresh: Sequence[Booking]) -> int | None:
    """Where entries do not follow each other's hashes."""
    for booking in fresh:
        if booking.entry.prev != head:
            return booking.entry.seq
        head = booking.entry.hash
    return None


def _content(booking: Booking) -> bytes:
    return hashlib.sha256(booking.entry.kind.encode() + b"\x00" + body_bytes(booking.entry)).digest()
