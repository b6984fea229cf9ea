"""The journal as a queue to the backend: cursors per epoch, oldest epoch first, nothing copied."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, and_, func, select
from sqlalchemy.dialects.sqlite import insert

from app.domain.refusals import Refusal
from app.ports.journal import SyncState
from app.store import schema
from app.store.engine import Lane
from app.store.identity import IdentityCard
from app.store.rows import ENTRY_COLUMNS, as_entry
from app.wire.entry import GENESIS, Entry, Kind

_J, _S, _R, _D = schema.journal.c, schema.sync_state.c, schema.result.c, schema.stock_delta.c
_HEADER_BYTES = 400
_unsent = schema.journal.join(schema.sync_state, and_(_J.epoch == _S.epoch, _J.seq > _S.acked_seq))


class LedgerOutbox:
    """Implements the `Outbox` port. What the backend says is always about the epoch that it was asked about."""

    def __init__(self, lane: Lane, card: IdentityCard) -> None:
        self._lane = lane
        self._card = card

    def sync_state(self) -> SyncState:
        """How far the oldest epoch with unsent entries has come, else the current one."""
        with self._lane.reading() as tx:
            found = tx.execute(select(_J.epoch).select_from(_unsent).order_by(_J.epoch).limit(1)).scalar()
            return self._state(tx, self._card.current.epoch if found is None else int(found))

    def epochs(self) -> Sequence[SyncState]:
        """How far each epoch has come, oldest first; the last is the current one."""
        with self._lane.reading() as tx:
            known = tx.execute(select(_S.epoch).order_by(_S.epoch)).scalars().all()
            return [self._state(tx, epoch) for epoch in known]

    def unsent(self, epoch: int, limit: int, max_bytes: int) -> Sequence[Entry]:
        """The next entries of an epoch: at most `limit`, and about `max_bytes` but never fewer than one."""
        with self._lane.reading() as tx:
            rows = tx.execute(
                select(*ENTRY_COLUMNS).select_from(_unsent).where(_J.epoch == epoch).order_by(_J.seq).limit(limit)
            )
            batch: list[Entry] = []
            room = max_bytes
            for row in rows:
                room -= len(row.body) + _HEADER_BYTES
                if batch and room < 0:
                    break
                batch.append(as_entry(self._card.current.id, row))
            return batch

    def mark_acked(self, epoch: int, seq: int, digest: bytes) -> None:
        """The backend has everything up to `seq`, whose hash is `digest`. An older acknowledgement changes nothing.

        Raises Refusal `SYNC-HEAD-OTHER` when this journal has no such entry: two journals with one name.
        """
        with self._lane.writing() as tx:
            _check(tx, epoch, seq, digest)
            tx.execute(
                schema.sync_state.update()
                .where(_S.epoch == epoch, _S.acked_seq < seq)
                .values(acked_seq=seq, acked_hash=digest)
            )

    def mark_confirmed(self, epoch: int, seq: int) -> None:
        """What the backend holds safely in more than one place; never beyond what it acknowledged."""
        with self._lane.writing() as tx:
            sure = min(seq, self._state(tx, epoch).acked_seq)
            tx.execute(
                schema.sync_state.update().where(_S.epoch == epoch, _S.confirmed_seq < sure).values(confirmed_seq=sure)
            )

    def rewind(self, epoch: int, seq: int, digest: bytes) -> None:
        """The backend ends at `seq`, whose hash is `digest`: all that follows is unsent again. Never moves forward.

        Raises Refusal `SYNC-HEAD-OTHER` when this journal has no such entry.
        """
        with self._lane.writing() as tx:
            _check(tx, epoch, seq, digest)
            tx.execute(
                schema.sync_state.update()
                .where(_S.epoch == epoch, _S.acked_seq > seq)
                .values(acked_seq=seq, acked_hash=digest, confirmed_seq=func.min(_S.confirmed_seq, seq))
            )

    def note_results(self, epoch: int, results: Sequence[tuple[int, str, Sequence[str]]]) -> None:
        """Keep what the backend said of entries (seq, status, codes); "ok" takes back an earlier remark."""
        with self._lane.writing() as tx:
            for seq, status, codes in results:
                if status == "ok":
                    tx.execute(schema.result.delete().where(_R.epoch == epoch, _R.seq == seq))
                    continue
                said = {"status": status, "codes": json.dumps(list(codes))}
                tx.execute(
                    insert(schema.result)
                    .values(epoch=epoch, seq=seq, **said)
                    .on_conflict_do_update(index_elements=["epoch", "seq"], set_=said)
                )

    def needing_attention(self) -> Sequence[tuple[Entry, str, Sequence[str]]]:
        """Entries the backend had something to say about, newest first."""
        query = (
            select(*ENTRY_COLUMNS, _R.status, _R.codes)
            .join(schema.result, and_(_J.epoch == _R.epoch, _J.seq == _R.seq))
            .order_by(_J.epoch.desc(), _J.seq.desc())
        )
        with self._lane.reading() as tx:
            return [
                (as_entry(self._card.current.id, row), row.status, json.loads(row.codes)) for row in tx.execute(query)
            ]

    def quarantined(self) -> int:
        """How many entries the backend stored without being able to read them."""
        query = select(func.count()).select_from(schema.result).where(_R.status == "quarantined")
        with self._lane.reading() as tx:
            return int(tx.execute(query).scalar_one())

    def oldest_unsent_at(self) -> str | None:
        """When the first unsent entry was made."""
        query = select(_J.at).select_from(_unsent).order_by(_J.epoch, _J.seq).limit(1)
        with self._lane.reading() as tx:
            return tx.execute(query).scalar()

    def unsent_by_kind(self, kinds: Sequence[Kind]) -> int:
        """How many entries of some kinds only this terminal has, over all epochs."""
        query = select(func.count()).select_from(_unsent).where(_J.kind.in_(kinds))
        with self._lane.reading() as tx:
            return int(tx.execute(query).scalar_one())

    def settle_stock(self, counted: Mapping[int, int]) -> None:
        """The backend's figures count the entries up to these numbers, by epoch: what they did is in the figures."""
        with self._lane.writing() as tx:
            for epoch, seq in counted.items():
                tx.execute(schema.stock_delta.delete().where(_D.epoch == epoch, _D.seq <= seq))

    def _state(self, tx: Connection, epoch: int) -> SyncState:
        cursor = tx.execute(schema.sync_state.select().where(_S.epoch == epoch)).one()
        head = tx.execute(select(_J.seq, _J.hash).where(_J.epoch == epoch).order_by(_J.seq.desc()).limit(1)).first()
        seq, digest = (head.seq, head.hash) if head else (0, GENESIS)
        return SyncState(epoch, seq, digest, cursor.acked_seq, cursor.confirmed_seq)


def _check(tx: Connection, epoch: int, seq: int, digest: bytes) -> None:
    known = tx.execute(select(_J.hash).where(_J.epoch == epoch, _J.seq == seq)).scalar() if seq else GENESIS
    if known != digest:
        raise Refusal("SYNC-HEAD-OTHER", seq=str(seq))
