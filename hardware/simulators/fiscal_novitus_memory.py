"""What a simulated Novitus printer keeps on disk: the orders it took, its totals, its counters.

`report` counts the daily reports when an order came: orders of before the last but one report are forgotten.
"""

import json
import secrets
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hardware.simulators.ledger import Ledger

UNIQUE_NUMBER, SELLER = "WTE2601000042", "5220001694"
PROTECTED_SIZE = 1024
MOST_REPORTS = 2195
WAITING = ("QUEUED", "PENDING")


@dataclass
class Order:
    """A request for something, from the moment it was taken."""

    id: str
    endpoint: str
    content: dict[str, Any]
    report: int
    status: str = "STORED"
    jpkid: int | None = None
    error: dict[str, Any] | None = None
    e_document: dict[str, Any] | None = None
    response: dict[str, Any] | None = None


@dataclass
class Kept:
    """All of it; `rates` and `totals` go by letter, totals are Decimals written as text."""

    unique_number: str = UNIQUE_NUMBER
    rates: dict[str, str] = field(
        default_factory=lambda: {"A": "23.00", "B": "8.00", "C": "5.00", "D": "0.00", "E": "ZW"}
    )
    totals: dict[str, str] = field(default_factory=dict)
    reports: int = 0
    last_report: str = "2026-01-01 08:00:00"
    receipts: int = 0
    documents: int = 0
    free: int = PROTECTED_SIZE
    orders: dict[str, Order] = field(default_factory=dict)


class Memory:
    """Reads and writes `path`; without one, a power cut finds what was kept in this process."""

    def __init__(self, path: Path | None, ledger: Ledger, rates: dict[str, str] | None = None) -> None:
        self._path, self._ledger = path, ledger
        self.kept = Kept(rates=rates) if rates else Kept()
        self.reload()

    def reload(self) -> None:
        """Come back after a power cut; what was being printed is begun anew."""
        if self._path is not None and self._path.exists():
            text: dict[str, Any] = json.loads(self._path.read_text("utf-8"))
            orders = {name: Order(**order) for name, order in text.pop("orders").items()}
            self.kept = Kept(**text, orders=orders)
        for order in self.kept.orders.values():
            order.status = "QUEUED" if order.status == "PENDING" else order.status

    def save(self) -> None:
        """Keep everything, whole or not at all."""
        if self._path is not None:
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(asdict(self.kept), ensure_ascii=False), "utf-8")
            fresh.replace(self._path)

    def take(self, endpoint: str, content: dict[str, Any]) -> Order:
        """Put an order on the shelf."""
        order = Order(secrets.token_hex(16), endpoint, content, self.kept.reports)
        self.kept.orders[order.id] = order
        self.save()
        return order

    def move(self, order: Order, status: str) -> None:
        """Change the status of an order."""
        order.status = status
        self.save()

    def remove(self, order: Order) -> None:
        """Forget an order."""
        del self.kept.orders[order.id]
        self.save()

    def forget_orders(self) -> None:
        """The RAM was reset: no order is known any more, totals and counters stay."""
        self.kept.orders.clear()
        self.save()

    @property
    def unprocessed(self) -> list[Order]:
        """Orders that were taken and not carried out."""
        return [order for order in self.kept.orders.values() if order.status in ("STORED", *WAITING)]

    @property
    def under_way(self) -> Order | None:
        """The order that was confirmed and not carried out yet."""
        return next((order for order in self.kept.orders.values() if order.status in WAITING), None)

    def record_receipt(self, order: Order, sums: dict[str, Decimal], facts: dict[str, object]) -> int:
        """Write a receipt into the fiscal memory and end its order, both at once; its number."""
        self.kept.receipts += 1
        for letter, amount in sums.items():
            self.kept.totals[letter] = str(Decimal(self.kept.totals.get(letter, "0")) + amount)
        self._document(order)
        self._ledger.note("receipt", number=self.kept.receipts, jpkid=order.jpkid, order=order.id, **facts)
        return self.kept.receipts

    def record_paper(self, order: Order, happening: str, **facts: object) -> None:
        """Write down a paper that is no receipt, and end its order."""
        self._document(order)
        self._ledger.note(happening, jpkid=order.jpkid, order=order.id, **facts)

    def record_report(self, order: Order, day: str) -> None:
        """End the day: totals begin anew, orders of before the last report are forgotten."""
        kept = self.kept
        known = {name: one for name, one in kept.orders.items() if one.report >= kept.reports}
        kept.orders, kept.totals, sold = known, {}, dict(kept.totals)
        kept.reports += 1
        kept.last_report = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S")
        self._document(order)
        self._ledger.note("daily_report", number=kept.reports, day=day, totals=sold, receipts=kept.receipts)
        kept.receipts = 0
        self.save()

    def record_answer(self, order: Order, response: dict[str, Any]) -> None:
        """End an order that prints nothing."""
        order.response = response
        self.move(order, "DONE")

    def record_error(self, order: Order, code: int, description: str) -> None:
        """End an order that could not be carried out."""
        order.error = {"code": code, "description": description}
        self.move(order, "ERROR")

    def _document(self, order: Order) -> None:
        self.kept.documents += 1
        self.kept.free = max(self.kept.free - 1, 0)
        order.jpkid = self.kept.documents
        self.move(order, "DONE")
