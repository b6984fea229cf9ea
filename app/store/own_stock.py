"""What this terminal itself did to its stock, for whoever looks a product up."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from app.store.errors import translated

_DELTAS = "SELECT d.sku, d.epoch, d.seq, d.quantity FROM json_each(?) j JOIN stock_delta d ON d.sku = j.value"


class OwnStock:
    """Reads the journal's stock deltas from the ledger's file, on a connection of its own that cannot write.

    It may be used from any thread, one call at a time (a lock sees to it), beside the thread that keeps the ledger.
    """

    def __init__(self, ledger: Path) -> None:
        self._lock = threading.Lock()
        address = f"{ledger.resolve().as_uri()}?mode=ro"
        with translated():
            self._connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def moved(self, skus: Sequence[str], counted: Mapping[int, int]) -> Mapping[str, Decimal]:
        """What entries beyond those that are `counted` (the last number of each epoch) do to some skus.

        A sku that they do not touch is left out. Raises Outage `DISK-IO`.
        """
        with self._lock, translated():
            rows = self._connection.execute(_DELTAS, (json.dumps(list(skus)),)).fetchall()
        moved: dict[str, Decimal] = {}
        for sku, epoch, seq, quantity in rows:
            if seq > counted.get(epoch, 0):
                moved[sku] = moved.get(sku, Decimal(0)) + Decimal(quantity)
        return moved
