"""Goods on their way from one store to another: sent, then received, with the difference said aloud."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, and_, insert, or_, select, update

from app.backend.database import upsert
from app.backend.problems import Refused
from app.backend.stock import counting
from app.backend.stock.moving import Reason
from app.backend.stock.tables import transfer, transfer_line

_T, _L = transfer.c, transfer_line.c
_MOST = 200


class TransferState(StrEnum):
    """Where goods are that one store gave to another."""

    SENT = "sent"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class TransferLine:
    """Millionths of a product that left and that arrived; the difference was lost, or found, on the way."""

    sku: str
    sent_e6: int
    received_e6: int


@dataclass(frozen=True, slots=True)
class Transfer:
    """A transfer with its lines; `store` sent it."""

    store: str
    id: str
    receiver: str
    state: TransferState
    sent_ms: int
    received_ms: int
    lines: tuple[TransferLine, ...]


def send(
    connection: Connection,
    store: str,
    id_: str,
    receiver: str,
    goods: Mapping[str, int],
    moment: tuple[int, int],
    actor: str,
) -> Transfer:
    """Goods (millionths by sku) leave a store. `moment` is when they left and when that was heard, in milliseconds.

    Raises Refused 422 `TRANSFER-SELF`.
    """
    if receiver == store:
        raise Refused(422, "TRANSFER-SELF", "A store sends nothing to itself")
    moved_ms, now_ms = moment
    row = {"store": store, "id": id_, "receiver": receiver, "state": TransferState.SENT.value, "sent_ms": moved_ms}
    connection.execute(insert(transfer).values(row))
    lines = [{"store": store, "transfer": id_, "sku": sku, "sent_e6": goods[sku]} for sku in sorted(goods)]
    connection.execute(insert(transfer_line), lines)
    left = {sku: -quantity for sku, quantity in goods.items()}
    counting.move(connection, store, left, Reason.TRANSFER_OUT, moved_ms, now_ms, id_, actor)
    return find(connection, store, id_)


def receive(
    connection: Connection,
    store: str,
    id_: str,
    receiver: str,
    goods: Mapping[str, int],
    moment: tuple[int, int],
    actor: str,
) -> Transfer:
    """Goods arrived, as many as were counted there: some may be lost on the way, and some may come that were not sent.

    Raises Refused 404 `TRANSFER-UNKNOWN`, 409 `TRANSFER-RECEIVED`.
    """
    moved_ms, now_ms = moment
    mine = and_(_T.store == store, _T.id == id_, _T.receiver == receiver)
    open_ = and_(mine, _T.state == TransferState.SENT.value)
    done = {"state": TransferState.RECEIVED.value, "received_ms": moved_ms}
    if connection.execute(update(transfer).where(open_).values(done)).rowcount == 0:
        if connection.execute(select(_T.id).where(mine)).first() is None:
            raise Refused(404, "TRANSFER-UNKNOWN", "No such transfer to this store")
        raise Refused(409, "TRANSFER-RECEIVED", "The transfer was received before")
    rows = [
        {"store": store, "transfer": id_, "sku": sku, "sent_e6": 0, "received_e6": goods[sku]} for sku in sorted(goods)
    ]
    upsert(connection, transfer_line, rows, ("received_e6",))
    counting.move(connection, receiver, goods, Reason.TRANSFER_IN, moved_ms, now_ms, id_, actor)
    return find(connection, store, id_)


def find(connection: Connection, store: str, id_: str) -> Transfer:
    """A transfer by the store that sent it. Raises Refused 404 `TRANSFER-UNKNOWN`."""
    row = connection.execute(select(transfer).where(_T.store == store, _T.id == id_)).one_or_none()
    if row is None:
        raise Refused(404, "TRANSFER-UNKNOWN", "No such transfer from this store")
    return _transfer(connection, row)


def of_store(connection: Connection, store: str, state: TransferState | None = None) -> Sequence[Transfer]:
    """What a store sent or is to receive, newest first, at most 200."""
    query = select(transfer).where(or_(_T.store == store, _T.receiver == store))
    if state is not None:
        query = query.where(_T.state == state.value)
    rows = connection.execute(query.order_by(_T.sent_ms.desc(), _T.id).limit(_MOST)).all()
    return [_transfer(connection, row) for row in rows]


def _transfer(connection: Connection, row: Row[Any]) -> Transfer:
    query = select(_L.sku, _L.sent_e6, _L.received_e6).where(_L.store == row.store, _L.transfer == row.id)
    lines = tuple(TransferLine(*line) for line in connection.execute(query.order_by(_L.sku)))
    return Transfer(row.store, row.id, row.receiver, TransferState(row.state), row.sent_ms, row.received_ms, lines)
