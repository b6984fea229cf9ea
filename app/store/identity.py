"""Which terminal this is: its id for ever, its place and its epoch."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from sqlalchemy import Connection

from app.domain.refusals import Refusal
from app.ports.clock import Ids
from app.store import schema
from app.store.engine import Lane
from app.wire.entry import GENESIS

# Where a terminal stands that no backend knows yet.
STORE = "0000"
NAME = "01"


@dataclass(frozen=True, slots=True)
class Identity:
    """A terminal: `id` made once at installation; `store` and `name` are on its receipt numbers, with the epoch."""

    id: str
    store: str
    name: str
    epoch: int


class IdentityCard:
    """The terminal's identity as its ledger keeps it. A ledger without one gets one and works by itself, in epoch 1."""

    def __init__(self, lane: Lane, ids: Ids) -> None:
        self._lane = lane
        with lane.writing() as tx:
            row = tx.execute(schema.terminal.select()).first()
            if row is None:
                self.current = Identity(ids.new(), STORE, NAME, 1)
                tx.execute(schema.terminal.insert(), asdict(self.current))
                _begin(tx, 1)
            else:
                self.current = Identity(row.id, row.store, row.name, row.epoch)

    def enrol(self, store: str, name: str, epoch: int) -> None:
        """Take the place the backend gives. A higher epoch starts sequence and receipt numbers anew; the id stays.

        Raises Refusal `EPOCH-USED` for one before the current.
        """
        if epoch < self.current.epoch:
            raise Refusal("EPOCH-USED", epoch=str(epoch), current=str(self.current.epoch))
        with self._lane.writing() as tx:
            tx.execute(schema.terminal.update().values(store=store, name=name, epoch=epoch))
            if epoch > self.current.epoch:
                _begin(tx, epoch)
        self.current = replace(self.current, store=store, name=name, epoch=epoch)


def _begin(tx: Connection, epoch: int) -> None:
    tx.execute(schema.sync_state.insert(), {"epoch": epoch, "acked_seq": 0, "acked_hash": GENESIS, "confirmed_seq": 0})
    tx.execute(schema.counter.insert(), {"epoch": epoch, "receipts": 0})
