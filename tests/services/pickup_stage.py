"""A kiosk's pickup over a real ledger, beside others in the same store."""

from __future__ import annotations

from pathlib import Path

from app.domain.pickup_finding import Policy
from app.services.desk import Desk, Terminal
from app.services.order_acting import Acting
from app.services.pickup import PickupService
from app.services.pickup_finder import PickupFinder
from app.services.pickup_handover import CollectBook
from app.services.pickup_limits import PickupLimits
from app.store.ledger import Ledger
from tests.fakes.clock import FakeClock, SequentialIds
from tests.fakes.orders import FakeBook, FakeOrders
from tests.fakes.shop import ledger_in


class Kiosk:
    """One kiosk of a store. `restart` is a new process on the same ledger."""

    def __init__(
        self,
        folder: Path,
        orders: FakeOrders,
        clock: FakeClock,
        *,
        device: str = "kiosk1",
        policy: Policy | None = None,
    ) -> None:
        self.folder = folder
        self.orders = orders
        self.clock = clock
        self.device = device
        self.policy = policy or Policy()
        self.book = FakeBook(orders)
        self.ids = SequentialIds(sum(map(ord, device)) % 4096)
        self.gateway = orders.at(device, f"Galeria X, {device}")
        self._open()

    def _open(self) -> None:
        self.ledger: Ledger = ledger_in(self.folder, self.clock, self.ids)
        terminal = Terminal(self.device, "0417", "K1", self.device, "Galeria X", "PLN")
        desk = Desk(terminal, self.ledger.people, self.ledger.journal, self.clock, self.ids)
        acting = Acting(desk, self.ids)
        self.limits = PickupLimits(self.ledger.settings, self.clock, lambda job: job())
        self.finder = PickupFinder(self.book, self.gateway, self.limits, acting, self.clock, self.policy)
        self.collects = CollectBook(self.ledger.intents, lambda job: job())
        self.service = PickupService(self.finder, self.gateway, self.book, self.collects, acting)

    def restart(self) -> None:
        """The program ends, and begins anew on the same ledger."""
        self.ledger.close()
        self._open()

    def close(self) -> None:
        """End."""
        self.ledger.close()
