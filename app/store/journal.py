"""The journal on disk: one transaction per fact, everything that hangs on it included."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select, tuple_
from sqlalchemy.dialects.sqlite import insert

from app.domain.refusals import Outage
from app.domain.sale import receipt_number
from app.ports.journal import Draft, IntentState, Stamp
from app.store import schema
from app.store.driver_sql import driver_sql
from app.store.engine import Lane
from app.store.identity import IdentityCard
from app.store.rows import ENTRY_COLUMNS, as_entry
from app.store.witness import Witness
from app.wire.canonical import canonical
from app.wire.entry import GENESIS, Entry, Kind, sealed

_J = schema.journal.c
_PAGE = 500
_place = tuple_(_J.epoch, _J.seq)

_counter = schema.counter
_new_total = insert(schema.shift_total)
_by_id = select(*ENTRY_COLUMNS).where(_J.id == bindparam("id"))

# What a sale says to the database, as text: putting these together anew takes as long as carrying them out.
_FIND_ENTRY = driver_sql(_by_id)
_FIND_HEAD = driver_sql(select(_J.seq, _J.hash).where(_J.epoch == bindparam("epoch")).order_by(_J.seq.desc()))
_FIND_RECEIPTS = driver_sql(select(_counter.c.receipts).where(_counter.c.epoch == bindparam("epoch")))
_ADD_ENTRY = driver_sql(schema.journal.insert())
_COUNT_RECEIPT = driver_sql(
    _counter.update().where(_counter.c.epoch == bindparam("of")).values(receipts=bindparam("receipts"))
)
_ADD_STOCK = driver_sql(schema.stock_delta.insert())
_ADD_INTENT = driver_sql(schema.intent.insert(), "id", "kind", "ref", "state", "attempt", "detail", "at_ms")
_ADD_TOTAL = driver_sql(
    _new_total.on_conflict_do_update(
        index_elements=["shift", "name"],
        set_={"amount": schema.shift_total.c.amount + _new_total.excluded.amount},
    )
)
_DROP_BASKET = driver_sql(schema.basket.delete().where(schema.basket.c.id == bindparam("basket")))


@dataclass(frozen=True, slots=True)
class _Head:
    epoch: int
    seq: int
    hash: bytes
    receipts: int


class LedgerJournal:
    """Implements the `Journal` port. Sequence numbers in questions are those of the current epoch."""

    def __init__(self, lane: Lane, card: IdentityCard, witness: Witness) -> None:
        self._lane = lane
        self._witness = witness
        self._card = card
        # What the next entry follows, kept so that a sale need not look it up; forgotten whenever it may be wrong.
        self._head: _Head | None = None

    def append(self, draft: Draft) -> Entry:
        """Record a fact; returns when it is durable. An id that is there already gives its entry back.

        Raises Outage `DISK-FULL`, `DISK-IO`, after making sure that the entry is not there.
        """
        try:
            with self._lane.writing_directly() as tx:
                stored = tx.execute(_FIND_ENTRY, {"id": draft.id}).fetchone()
                if stored is not None:
                    return as_entry(self._card.current.id, stored)
                head = self._current_head(tx)
                self._head = None
                entry, head = self._write(tx, draft, head)
        except Outage:
            self._lane.reopen()
            survived = self.entry(draft.id)
            if survived is None:
                raise
            return survived
        self._head = head
        self._witness.saw(entry)
        return entry

    def entry(self, entry_id: str) -> Entry | None:
        """The entry with an id."""
        with self._lane.reading() as tx:
            row = tx.execute(_by_id, {"id": entry_id}).first()
        return None if row is None else as_entry(self._card.current.id, row)

    def entries(self, after_seq: int = 0, limit: int = 200) -> Sequence[Entry]:
        """Entries of this epoch in order."""
        return self._found(
            select(*ENTRY_COLUMNS)
            .where(_J.epoch == self._card.current.epoch, _J.seq > after_seq)
            .order_by(_J.seq)
            .limit(limit)
        )

    def of_shift(self, shift: int) -> Iterator[Entry]:
        """A shift's entries in order, in whatever epoch; read in pages, so that others may write meanwhile."""
        openings = select(_J.epoch, _J.seq).where(_J.kind == Kind.SHIFT_OPEN, schema.NO_SALE)
        openings = openings.order_by(_J.epoch, _J.seq).limit(1)
        with self._lane.reading() as tx:
            first = tx.execute(openings.where(_J.shift == shift)).first()
            after = (first.epoch, first.seq - 1) if first else (0, 0)
            end = tx.execute(openings.where(_J.shift > shift)).first()
        upto = [_place < tuple_(end.epoch, end.seq)] if end else []
        while True:
            query = select(*ENTRY_COLUMNS).where(_J.shift == shift, _place > tuple_(*after), *upto)
            page = self._found(query.order_by(_J.epoch, _J.seq).limit(_PAGE))
            yield from page
            if len(page) < _PAGE:
                return
            after = (page[-1].epoch, page[-1].seq)

    def by_number(self, number: str) -> Entry | None:
        """The entry whose receipt has a number."""
        found = self._found(select(*ENTRY_COLUMNS).where(_J.number == number, _J.number != ""))
        return found[0] if found else None

    def referring_to(self, entry_id: str) -> Sequence[Entry]:
        """Entries that take an entry back, in order."""
        return self._found(select(*ENTRY_COLUMNS).where(_J.ref == entry_id, _J.ref != "").order_by(_J.epoch, _J.seq))

    def recent(self, kinds: Sequence[Kind], limit: int, before_seq: int | None = None) -> Sequence[Entry]:
        """The latest entries of some kinds, newest first; with `before_seq`, earlier ones of this epoch."""
        query = select(*ENTRY_COLUMNS).where(_J.kind.in_(kinds)).order_by(_J.epoch.desc(), _J.seq.desc()).limit(limit)
        if Kind.SALE not in kinds:
            query = query.where(schema.NO_SALE)
        if before_seq is not None:
            query = query.where(_J.epoch == self._card.current.epoch, _J.seq < before_seq)
        return self._found(query)

    def last(self, kind: Kind) -> Entry | None:
        """The latest entry of a kind."""
        found = self.recent([kind], 1)
        return found[0] if found else None

    def shift_totals(self, shift: int) -> Mapping[str, int]:
        """A shift's running totals by name."""
        table = schema.shift_total
        with self._lane.reading() as tx:
            rows = tx.execute(select(table.c.name, table.c.amount).where(table.c.shift == shift))
            return {row.name: row.amount for row in rows}

    def forget_head(self) -> None:
        """Look the head up again at the next entry, because the epoch changed."""
        self._head = None

    def _found(self, query: Select[Any]) -> list[Entry]:
        with self._lane.reading() as tx:
            return [as_entry(self._card.current.id, row) for row in tx.execute(query)]

    def _current_head(self, tx: sqlite3.Connection) -> _Head:
        if self._head is not None:
            return self._head
        epoch = self._card.current.epoch
        last = tx.execute(_FIND_HEAD, {"epoch": epoch}).fetchone()
        (receipts,) = tx.execute(_FIND_RECEIPTS, {"epoch": epoch}).fetchone()
        seq, digest = last or (0, GENESIS)
        return _Head(epoch, seq, digest, receipts)

    def _write(self, tx: sqlite3.Connection, draft: Draft, head: _Head) -> tuple[Entry, _Head]:
        card, seq = self._card.current, head.seq + 1
        receipts = head.receipts + 1 if draft.numbered else head.receipts
        number = receipt_number(card.store, card.name, card.epoch, receipts) if draft.numbered else ""
        body = canonical(draft.compose(Stamp(seq, number)))
        entry = sealed(card.id, card.epoch, seq, draft.id, draft.kind.value, draft.at, body, head.hash)
        tx.execute(
            _ADD_ENTRY,
            {
                "epoch": entry.epoch,
                "seq": seq,
                "id": entry.id,
                "kind": entry.kind,
                "schema": entry.schema,
                "at": entry.at,
                "body": body.encode("utf-8", "surrogatepass"),
                "prev": entry.prev,
                "hash": entry.hash,
                "shift": draft.shift,
                "number": number,
                "ref": draft.ref,
            },
        )
        if draft.numbered:
            tx.execute(_COUNT_RECEIPT, {"of": entry.epoch, "receipts": receipts})
        _write_followers(tx, draft, entry)
        return entry, _Head(entry.epoch, seq, entry.hash, receipts)


def _write_followers(tx: sqlite3.Connection, draft: Draft, entry: Entry) -> None:
    if draft.stock:
        tx.executemany(
            _ADD_STOCK,
            [
                {
                    "sku": delta.sku,
                    "epoch": entry.epoch,
                    "seq": entry.seq,
                    "place": place,
                    "quantity": str(delta.quantity),
                }
                for place, delta in enumerate(draft.stock)
            ],
        )
    if draft.intents:
        at_ms = int(datetime.fromisoformat(draft.at).timestamp() * 1000)
        tx.executemany(
            _ADD_INTENT,
            [
                {
                    "id": intent.id,
                    "kind": intent.kind,
                    "ref": entry.id,
                    "state": IntentState.QUEUED.value,
                    "attempt": 0,
                    "detail": json.dumps(intent.detail),
                    "at_ms": at_ms,
                }
                for intent in draft.intents
            ],
        )
    if draft.totals:
        tx.executemany(
            _ADD_TOTAL,
            [{"shift": draft.shift, "name": name, "amount": amount} for name, amount in draft.totals.items()],
        )
    if draft.basket:
        tx.execute(_DROP_BASKET, {"basket": draft.basket})
