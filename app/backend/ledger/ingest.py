"""Taking a batch in: what is new is stored as it came, counted where it can be, and only then acknowledged."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select, update

from app.backend.database import insert_new
from app.backend.ledger import cursor
from app.backend.ledger.project import project, put_aside
from app.backend.schema import ledger_entry, ledger_id, store
from app.backend.stock import moving
from app.backend.terminals.registry import Terminal
from app.wire.entry import Entry
from app.wire.push import Push, Result, Status


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a batch. `want` names the first missing entry; `fork` is the number where two journals part."""

    acked_seq: int
    acked_hash: bytes
    results: tuple[Result, ...] = ()
    stored: int = 0
    want: int | None = None
    fork: int | None = None


def take(connection: Connection, terminal: Terminal, push: Push, now_ms: int) -> Taken:
    """Take a batch in, inside the caller's transaction: commit before the answer. Raises Refused `EPOCH-UNKNOWN`.

    A fork is an outcome, not an error: the frozen epoch, the other branch and the alarm must be committed.
    """
    head = cursor.lock(connection, terminal, push.epoch)
    if push.entries[0].seq > head.acked_seq + 1:
        return Taken(head.acked_seq, head.acked_hash, want=head.acked_seq + 1)
    known = [entry for entry in push.entries if entry.seq <= head.acked_seq]
    fresh = list(push.entries[len(known) :])
    stored = _stored(connection, terminal, known)
    differing = next((e.seq for e in known if stored[e.seq][0] != e.hash), None)
    if differing is None and fresh:
        differing = fresh[0].seq if head.frozen else _broken(head.acked_hash, fresh)
    if differing is not None:
        if before := [entry for entry in fresh if entry.seq < differing and not head.frozen]:
            store_entries(connection, terminal, before, now_ms)
        cursor.freeze(connection, terminal, push.epoch, differing, now_ms)
        cursor.keep_branch(connection, terminal, [e for e in push.entries if e.seq >= differing], now_ms)
        return Taken(head.acked_seq, head.acked_hash, stored=len(before), fork=differing)
    results = [stored[entry.seq][1] for entry in known]
    if fresh:
        results += store_entries(connection, terminal, fresh, now_ms)
        head = cursor.Head(fresh[-1].seq, fresh[-1].hash, frozen=False)
    return Taken(head.acked_seq, head.acked_hash, tuple(results), len(fresh))


def store_entries(connection: Connection, terminal: Terminal, fresh: Sequence[Entry], now_ms: int) -> list[Result]:
    """Store entries that follow the head, count them, and move the head."""
    keep(connection, terminal, fresh, now_ms)
    currency = connection.scalar(select(store.c.currency).where(store.c.id == terminal.store)) or ""
    seen = _seen_before(connection, terminal, fresh)
    moves: list[moving.Move] = []
    results = [
        _repeat(connection, terminal, entry, seen[entry.seq], now_ms)
        if entry.seq in seen
        else project(connection, terminal, currency, entry, moves, now_ms)
        for entry in fresh
    ]
    moving.book(connection, moves, now_ms)
    _note_results(connection, terminal, fresh[0].epoch, results)
    for result in results:
        if "HASH-WRONG" in result.codes:
            cursor.raise_alarm(connection, terminal, fresh[0].epoch, result.seq, "hash", now_ms)
    cursor.advance(connection, terminal, fresh[-1].epoch, fresh[-1].seq, fresh[-1].hash)
    return results


def keep(connection: Connection, terminal: Terminal, entries: Sequence[Entry], now_ms: int) -> None:
    """Store entries exactly as they came, before anything is made of them."""
    rows = [
        {
            "store": terminal.store, "terminal": terminal.id, "epoch": entry.epoch, "seq": entry.seq, "id": entry.id,
            "kind": entry.kind, "schema": entry.schema, "at": entry.at, "body": body_bytes(entry), "prev": entry.prev,
            "hash": entry.hash, "received_ms": now_ms, "status": Status.OK.value, "codes": "",
        }
        for entry in entries
    ]  # fmt: skip
    connection.execute(insert(ledger_entry), rows)


def body_bytes(entry: Entry) -> bytes:
    """A body as the bytes that were hashed."""
    return entry.body.encode("utf-8", "surrogatepass")


def _stored(connection: Connection, terminal: Terminal, entries: Sequence[Entry]) -> dict[int, tuple[bytes, Result]]:
    if not entries:
        return {}
    t = ledger_entry.c
    query = select(t.seq, t.hash, t.status, t.codes).where(
        t.store == terminal.store,
        t.terminal == terminal.id,
        t.epoch == entries[0].epoch,
        t.seq.between(entries[0].seq, entries[-1].seq),
    )
    return {
        row.seq: (row.hash, Result(row.seq, Status(row.status), tuple(row.codes.split())))
        for row in connection.execute(query)
    }


def _broken(head: bytes, entries: Sequence[Entry]) -> int | None:
    """Where entries do not follow each other's hashes."""
    for entry in entries:
        if entry.prev != head:
            return entry.seq
        head = entry.hash
    return None


def _seen_before(connection: Connection, terminal: Terminal, entries: Sequence[Entry]) -> dict[int, bool]:
    """Entries whose id was stored before under another number: by seq, whether their content is the same."""
    contents = {
        entry.seq: hashlib.sha256(entry.kind.encode() + b"\x00" + body_bytes(entry)).digest() for entry in entries
    }
    rows = [
        {
            "store": terminal.store, "id": entry.id, "terminal": terminal.id, "epoch": entry.epoch, "seq": entry.seq,
            "content": contents[entry.seq],
        }
        for entry in sorted(entries, key=lambda entry: entry.id)
    ]  # fmt: skip
    insert_new(connection, ledger_id, rows)
    ids = [entry.id for entry in entries]
    query = select(ledger_id).where(ledger_id.c.store == terminal.store, ledger_id.c.id.in_(ids))
    owners = {row.id: row for row in connection.execute(query)}
    seen = {}
    for entry in entries:
        owner = owners[entry.id]
        if (owner.terminal, owner.epoch, owner.seq) != (terminal.id, entry.epoch, entry.seq):
            seen[entry.seq] = owner.content == contents[entry.seq]
    return seen


def _repeat(connection: Connection, terminal: Terminal, entry: Entry, same: bool, now_ms: int) -> Result:
    """What was submitted again under a new number is counted once; another entry with the id is put aside."""
    if same:
        return Result(entry.seq, Status.ANNOTATED, ("ALREADY-COUNTED",))
    return put_aside(connection, terminal, entry, "ID-REUSED", "the id belongs to another entry", now_ms)


def _note_results(connection: Connection, terminal: Terminal, epoch: int, results: Sequence[Result]) -> None:
    rows = [
        {"at_seq": result.seq, "new_status": result.status.value, "new_codes": " ".join(result.codes)}
        for result in results
        if result.status is not Status.OK
    ]
    if rows:
        t = ledger_entry.c
        mine = (t.store == terminal.store, t.terminal == terminal.id, t.epoch == epoch)
        statement = update(ledger_entry).where(*mine, t.seq == bindparam("at_seq"))
        connection.execute(statement.values(status=bindparam("new_status"), codes=bindparam("new_codes")), rows)
