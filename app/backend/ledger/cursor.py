"""How far the backend has come with each journal: a row per terminal and epoch, which also queues its pushes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, select, update

from app.backend import bulk
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.backend.schema import alarm, ledger_cursor, ledger_entry, ledger_fork
from app.backend.terminals.registry import Terminal
from app.wire.entry import GENESIS, Entry
from app.wire.fields import encode
from app.wire.push import entry_as_json
from app.wire.uuid7 import uuid7

Place = tuple[str, str, int]  # store, terminal and epoch

_KEY = ("store", "terminal", "epoch")
_HEAD = ("acked_seq", "acked_hash", "frozen")


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry that is committed here, 0 and zero bytes before the first. A frozen epoch takes no more."""

    acked_seq: int
    acked_hash: bytes
    frozen: bool


def lock(connection: Connection, terminal: Terminal, epoch: int) -> Head:
    """The head of an epoch, held until the transaction ends. Raises Refused `EPOCH-UNKNOWN`."""
    if epoch > terminal.epoch:
        raise unknown_epoch(terminal)
    return lock_all(connection, [(terminal.store, terminal.id, epoch)])[terminal.store, terminal.id, epoch]


def unknown_epoch(terminal: Terminal) -> Refused:
    """What is said to who names an epoch that the backend never gave out."""
    return Refused(409, "EPOCH-UNKNOWN", "The epoch was never given out", epoch=str(terminal.epoch))


def lock_all(connection: Connection, places: Sequence[Place]) -> dict[Place, Head]:
    """The heads of epochs, held until the transaction ends."""
    heads = _locked(connection, places)
    new = sorted(set(places) - heads.keys())
    if new:
        bulk.put_new(connection, ledger_cursor, (*_KEY, *_HEAD), [(*place, 0, GENESIS, False) for place in new])
        heads |= _locked(connection, new)
    return heads


def advance_all(connection: Connection, heads: Mapping[Place, Head]) -> None:
    """Move heads."""
    rows = [(*place, head.acked_seq, head.acked_hash) for place, head in sorted(heads.items())]
    bulk.change(connection, ledger_cursor, _KEY, _HEAD[:2], rows)


def read(connection: Connection, terminal: Terminal, epoch: int) -> Head:
    """The head of an epoch as it is."""
    row = connection.execute(select(ledger_cursor).where(_mine(terminal, epoch))).one_or_none()
    return Head(row.acked_seq, row.acked_hash, row.frozen) if row else Head(0, GENESIS, frozen=False)


def advance(connection: Connection, terminal: Terminal, epoch: int, seq: int, digest: bytes) -> None:
    """Move the head."""
    values = {"acked_seq": seq, "acked_hash": digest}
    connection.execute(update(ledger_cursor).where(_mine(terminal, epoch)).values(values))


def hash_at(connection: Connection, terminal: Terminal, epoch: int, seq: int) -> bytes | None:
    """The hash of a stored entry."""
    mine = (ledger_entry.c.store == terminal.store, ledger_entry.c.terminal == terminal.id)
    query = select(ledger_entry.c.hash).where(*mine, ledger_entry.c.epoch == epoch, ledger_entry.c.seq == seq)
    return connection.scalar(query)


def freeze(connection: Connection, terminal: Terminal, epoch: int, seq: int, now_ms: int) -> None:
    """Take no more into an epoch whose journal exists in two versions, and raise the alarm, once."""
    mine = and_(_mine(terminal, epoch), ledger_cursor.c.frozen.is_(False))
    if connection.execute(update(ledger_cursor).where(mine).values(frozen=True)).rowcount:
        raise_alarm(connection, terminal, epoch, seq, "fork", now_ms)


def keep_branch(connection: Connection, terminal: Terminal, entries: Sequence[Entry], now_ms: int) -> None:
    """Keep the other version's entries: both are evidence, neither is thrown away."""
    rows = [
        {
            "store": terminal.store, "terminal": terminal.id, "epoch": entry.epoch, "seq": entry.seq,
            "hash": entry.hash, "raw": encode(entry_as_json(entry)), "received_ms": now_ms,
        }
        for entry in entries
    ]  # fmt: skip
    insert_new(connection, ledger_fork, rows)


def raise_alarm(connection: Connection, terminal: Terminal, epoch: int, seq: int, kind: str, now_ms: int) -> None:
    """Record something that a person must look at."""
    row = {"store": terminal.store, "id": uuid7(), "terminal": terminal.id, "epoch": epoch, "seq": seq}
    insert_new(connection, alarm, [{**row, "kind": kind, "since_ms": now_ms}])


def _locked(connection: Connection, places: Sequence[Place]) -> dict[Place, Head]:
    rows = bulk.find(connection, ledger_cursor, _KEY, places, _HEAD, lock=True)
    return {
        (store, terminal, epoch): Head(seq, digest, bool(frozen))
        for store, terminal, epoch, seq, digest, frozen in rows
    }


def _mine(terminal: Terminal, epoch: int) -> ColumnElement[bool]:
    return and_(
        ledger_cursor.c.store == terminal.store,
        ledger_cursor.c.terminal == terminal.id,
        ledger_cursor.c.epoch == epoch,
    )
