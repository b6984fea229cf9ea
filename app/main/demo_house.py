"""The demonstration's house: a backend with the shop in it, and a paired till with simulated devices and its staff."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.backend.core import Core
from app.backend.main import running
from app.backend.settings import Settings as BackendSettings
from app.backend.terminals import slots
from app.config import DeviceSettings, Settings
from app.domain.permissions import Role
from app.domain.refusals import Outage
from app.main.demo_shop import SCALE_LABELS, Shop, load_demo, settle_shops, shops
from app.main.parts import TillParts
from app.main.syncing import Syncing
from app.ports.clock import Clock
from app.runtime.clock import SystemClock
from app.store.pins import Cost
from app.wire.enrolment import Shape, SlotRequest

TILL, SHORT = "Till 2", "02"
DEVICES = "devices"
_PATIENCE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody of the demonstration shop, with the PIN that visitors are told."""

    name: str
    role: Role
    pin: str


STAFF = (
    Worker("Marta K.", Role.CASHIER, "141421"),
    Worker("Jan W.", Role.SUPERVISOR, "314159"),
    Worker("Ewa N.", Role.MANAGER, "27182818"),
)


class DemoHouse:
    """Make it, `open` it, use `parts`; `cut` and `mend` the network as often as you like; `close` it."""

    def __init__(
        self,
        folder: Path,
        language: str,
        theme: str = "light",
        *,
        clock: Clock | None = None,
        pin_cost: Cost | None = None,
    ) -> None:
        self.folder = folder
        self.language = language
        self.receipts = folder / "receipts"
        self.clock = clock or SystemClock()
        self._backend = BackendSettings(folder / "backend", port=0)
        self._running = ExitStack()
        self._core: Core | None = None
        self.url = ""
        self._pin_cost = pin_cost
        self._settings = Settings(
            folder / "till",
            name=TILL,
            language=language,
            theme=theme,
            devices=_devices(folder / DEVICES, self.receipts, shops()[0].currency),
            rcn=(SCALE_LABELS,),
            hint="  ".join(f"{worker.name} {worker.pin}" for worker in STAFF),
        )
        self.parts = self._make_parts()

    @property
    def core(self) -> Core:
        """The backend's parts, while the network is whole."""
        if self._core is None:
            raise RuntimeError("the network is cut")
        return self._core

    def open(self) -> None:
        """Start the backend, bring the shop in, pair the till, take on the staff. Raises as these do."""
        self.receipts.mkdir(parents=True, exist_ok=True)
        self.mend()
        try:
            load_demo(self.core, self.language, self.clock.now())
            self.parts.open()
            self.parts.enrol(self.url, self._place_for_till())
            settle_shops(self.core)
            self.parts.db.call(lambda: _take_on(self.parts))
        except BaseException:
            self.cut()
            raise

    def fill(self) -> None:
        """Wait until the till's own synchronisation has brought the shop. Raises Outage `BACKEND-UNREACHABLE`."""
        enrolment, arrived = self.parts.enrolment(), threading.Event()
        if enrolment is None:
            raise RuntimeError("the till is not paired")
        syncing = Syncing(
            self.parts, enrolment, lambda status: arrived.set() if status.catalogue_at and status.stock_at else None
        )
        syncing.start()
        try:
            if not arrived.wait(_PATIENCE_SECONDS):
                raise Outage("BACKEND-UNREACHABLE", url=self.url)
        finally:
            syncing.stop()

    def reopen(self, language: str, theme: str) -> None:
        """Start a till that was stopped with another look, after the shop has titled its tabs in that language."""
        self.language = language
        devices = _devices(self.folder / DEVICES / "next-day", self.receipts, shops()[0].currency)
        self._settings = replace(self._settings, language=language, theme=theme, devices=devices)
        load_demo(self.core, language, self.clock.now())
        self.parts = self._make_parts()
        self.parts.open()
        self.fill()

    def cut(self) -> None:
        """Take the backend away, as when the line is cut."""
        self._core = None
        self._running.close()

    def mend(self) -> None:
        """Bring the backend back at the same address. Raises Refusal `PORT-BUSY`."""
        if self._core is None:
            self.url, self._core = self._running.enter_context(running(self._backend))
            self._backend = replace(self._backend, port=int(self.url.rpartition(":")[2]))

    def close(self) -> None:
        """Let go of the till, then of the backend."""
        self.parts.close()
        self.cut()

    def pair(self, shape: Shape, settings: Settings) -> TillParts:
        """Another terminal of the till's shop, open, paired and with the shop's staff. Raises as `open`."""
        place, currency = shops()[0], shops()[0].currency
        wanted = SlotRequest(place.id, currency, settings.name, settings.code, shape, store_name=place.name)
        parts = TillParts(settings, clock=self.clock, pin_cost=self._pin_cost)
        parts.open()
        try:
            parts.enrol(self.url, self._slot(wanted))
            parts.db.call(lambda: _take_on(parts))
        except BaseException:
            parts.close()
            raise
        return parts

    def device(self, name: str) -> Any:
        """The simulator behind one of the till's devices, once devices are connected."""
        return self.parts.outfit.made[name].simulator

    def _make_parts(self) -> TillParts:
        return TillParts(self._settings, clock=self.clock, pin_cost=self._pin_cost)

    def _place_for_till(self) -> str:
        """The one-time code of a place in the first shop; each of the chain's shops gets its first till's place."""
        first, *_ = [self._place_in(shop) for shop in shops()]
        return first

    def _place_in(self, shop: Shop) -> str:
        return self._slot(
            SlotRequest(store=shop.id, store_name=shop.name, name=TILL, short=SHORT, currency=shop.currency)
        )

    def _slot(self, wanted: SlotRequest) -> str:
        core = self.core
        return core.database.write(lambda tx: slots.make(tx, wanted, core.now())).code


def _take_on(parts: TillParts) -> None:
    for worker in STAFF:
        parts.ledger.people.enrol(worker.name, worker.role, worker.pin)


def _devices(seen: Path, receipts: Path, currency: str) -> tuple[DeviceSettings, ...]:
    """One device of every kind, each drawing what people would see of it into a folder of its own."""

    def played(device: str, kind: str, **options: str) -> DeviceSettings:
        return DeviceSettings(device, kind, "simulated", options=options)

    return (
        played("receipt", "receipt_printer", png=str(receipts)),
        DeviceSettings("drawer", "cash_drawer", "via", "receipt"),
        played("scanner", "scanner"),
        DeviceSettings("display", "customer_display", "window"),
        played("lines", "customer_display", png=str(seen / "lines")),
        played("card", "payment", currency=currency, png=str(seen / "terminal")),
        played("scale", "scale", png=str(seen / "scale")),
        played("fiscal", "fiscal", png=str(seen / "fiscal")),
        played("label", "label_printer", png=str(seen / "label")),
        played("locker", "locker", png=str(seen / "locker")),
    )
