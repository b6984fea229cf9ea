"""The store's orders at a terminal: what is known of them here, who decides, and the services on both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.pickup_finding import Policy
from app.ports.clock import Clock, Ids
from app.ports.journal import IntentBook
from app.ports.settings import SettingsStore
from app.remote.kiosk_asks import RemoteKioskAsks
from app.remote.order_gateway import RemoteOrders
from app.services.desk import Desk
from app.services.effects import OnDb
from app.services.order_acting import Acting
from app.services.order_deciding import DecidedOrders
from app.services.pickup import PickupService
from app.services.pickup_finder import PickupFinder
from app.services.pickup_handover import CollectBook
from app.services.pickup_limits import PickupLimits
from app.store.orders import OrderStore

ORDERS = "orders.db"


class OrderParts:
    """`book` may be read anywhere; `gateway` and `pickup` are for the lane of orders.

    `remote` is connected while the terminal synchronises; `asks` is what kiosks ask beside orders. A leader of the
    store is `gateway.leader`.
    """

    def __init__(
        self, data: Path, desk: Desk, intents: IntentBook, kept: SettingsStore, clock: Clock, ids: Ids, on_db: OnDb,
        policy: Policy,
    ) -> None:  # fmt: skip
        self.book = OrderStore(data / ORDERS, _now_ms(clock))
        self.remote = RemoteOrders()
        self.gateway = DecidedOrders(self.remote)
        acting = Acting(desk, ids)
        self.asks = RemoteKioskAsks(self.remote, lambda: acting.who, desk.now)
        limits = PickupLimits(kept, clock, on_db)
        finder = PickupFinder(self.book, self.gateway, limits, acting, clock, policy)
        self.pickup = PickupService(finder, self.gateway, self.book, CollectBook(intents, on_db), acting)

    def close(self) -> None:
        """Let go of the file."""
        self.book.close()


def _now_ms(clock: Clock) -> Callable[[], int]:
    return lambda: int(clock.now().timestamp() * 1000)
