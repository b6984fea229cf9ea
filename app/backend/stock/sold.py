"""What a till's records do to the stock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.backend.clock import to_ms
from app.backend.stock.moving import Move, Reason
from app.backend.terminals.registry import Terminal
from app.wire.entry import Entry, Kind


def moves_of(terminal: Terminal, entry: Entry, stock: Mapping[str, int], now_ms: int) -> list[Move]:
    """The movements of one entry, whose lines come to `stock` (millionths by sku); a line without a sku moves nothing.

    They happened when the till says so, or now when it says nothing that can be or a moment that is still to come.
    """
    at_ms = min(_moment(entry.at, now_ms), now_ms)
    reason = Reason.SALE if entry.kind == Kind.SALE else Reason.REFUND
    return [
        Move(terminal.store, sku, delta, reason, entry.id, at_ms, terminal.id) for sku, delta in stock.items() if sku
    ]


def _moment(text: str, otherwise_ms: int) -> int:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return otherwise_ms
    return to_ms(at) if at.tzinfo else otherwise_ms
