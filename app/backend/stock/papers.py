"""The papers that change a store's stock, from the message to the answer that is kept with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from app.backend.access.actor import Actor
from app.backend.stock import counting, places, transferring
from app.backend.stock.documents import Answer, once
from app.backend.stock.moving import Reason
from app.backend.stock.transferring import Transfer
from app.wire.stock import told


class PaperKind(StrEnum):
    """What a paper says of its quantities."""

    COUNT = "count"  # so much was there at the moment of the paper
    RECEIPT = "receipt"  # so much came from a supplier
    DAMAGE = "damage"  # so much was thrown away
    CORRECTION = "correction"  # so much more, or less, than the books say
    SAFETY = "safety"  # so much is never promised


@dataclass(frozen=True, slots=True)
class Paper:
    """Quantities in millionths by sku, and the moment they are of."""

    id: str
    store: str
    kind: PaperKind
    at_ms: int
    quantities: Mapping[str, int]

    @property
    def content(self) -> dict[str, Any]:
        """What makes it this paper and no other."""
        return {"kind": self.kind.value, "at_ms": self.at_ms, "lines": dict(sorted(self.quantities.items()))}


def file(connection: Connection, actor: Actor, paper: Paper, now_ms: int) -> Answer:
    """Make a paper true, once. Raises Refused 404 `STORE-UNKNOWN`, 409 `ID-REUSED`, 422 `COUNT-AHEAD`."""
    places.find(connection, paper.store)

    def work() -> Answer:
        if paper.kind is PaperKind.COUNT:
            return _counted(connection, actor, paper, now_ms)
        if paper.kind is PaperKind.SAFETY:
            counting.keep_back(connection, paper.store, paper.quantities, now_ms)
            return {"id": paper.id, "lines": [{"sku": sku} for sku in sorted(paper.quantities)]}
        sign = -1 if paper.kind is PaperKind.DAMAGE else 1
        deltas = {sku: sign * quantity for sku, quantity in paper.quantities.items()}
        reason = Reason(paper.kind.value)
        levels = counting.move(connection, paper.store, deltas, reason, paper.at_ms, now_ms, paper.id, actor.id)
        lines = [{"sku": level.sku, "on_hand": told(level.on_hand_e6)} for level in levels]
        return {"id": paper.id, "lines": sorted(lines, key=lambda line: line["sku"])}

    return once(connection, actor, paper.store, paper.id, paper.kind.value, paper.content, now_ms, work)


def send(connection: Connection, actor: Actor, paper: Transfer, now_ms: int) -> Answer:
    """Goods leave for another store, once. Raises Refused 404 `STORE-UNKNOWN`, 409 `ID-REUSED`, 422 `TRANSFER-SELF`."""
    for store in (paper.store, paper.receiver):
        places.find(connection, store)
    goods = {line.sku: line.sent_e6 for line in paper.lines}
    content = {"receiver": paper.receiver, "at_ms": paper.sent_ms, "lines": dict(sorted(goods.items()))}

    def work() -> Answer:
        moment = (paper.sent_ms, now_ms)
        return transfer_json(
            transferring.send(connection, paper.store, paper.id, paper.receiver, goods, moment, actor.id)
        )

    return once(connection, actor, paper.store, paper.id, "transfer.send", content, now_ms, work)


def receive(connection: Connection, actor: Actor, id_: str, paper: Transfer, now_ms: int) -> Answer:
    """Goods of a transfer were counted in, once; `id_` is the receipt's own.

    Raises Refused 404 `TRANSFER-UNKNOWN`, 409 `ID-REUSED`, `TRANSFER-RECEIVED`.
    """
    goods = {line.sku: line.received_e6 for line in paper.lines}
    content = {"transfer": paper.id, "store": paper.store, "at_ms": paper.received_ms}

    def work() -> Answer:
        moment = (paper.received_ms, now_ms)
        return transfer_json(
            transferring.receive(connection, paper.store, paper.id, paper.receiver, goods, moment, actor.id)
        )

    lines = {"lines": dict(sorted(goods.items()))}
    return once(connection, actor, paper.receiver, id_, "transfer.receive", content | lines, now_ms, work)


def transfer_json(transfer: Transfer) -> Answer:
    """A transfer as it is told, with what was lost or found on the way once it has arrived."""
    arrived = transfer.state is transferring.TransferState.RECEIVED
    lines = [
        {
            "sku": line.sku,
            "sent": told(line.sent_e6),
            "received": told(line.received_e6),
            "difference": told(line.received_e6 - line.sent_e6) if arrived else "0",
        }
        for line in transfer.lines
    ]
    head = {"id": transfer.id, "store": transfer.store, "receiver": transfer.receiver, "state": transfer.state.value}
    return {**head, "sent_ms": transfer.sent_ms, "received_ms": transfer.received_ms, "lines": lines}


def _counted(connection: Connection, actor: Actor, paper: Paper, now_ms: int) -> Answer:
    counts = counting.count(connection, paper.store, paper.quantities, paper.at_ms, now_ms, paper.id, actor.id)
    lines = [{"sku": c.sku, "expected": told(c.expected_e6), "on_hand": told(c.on_hand_e6)} for c in counts]
    return {"id": paper.id, "lines": lines}
