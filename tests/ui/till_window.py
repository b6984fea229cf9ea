"""A whole till's real window over simulated devices and no backend, driven as a person, a finger or a scanner would."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.config import DeviceSettings, Settings
from app.domain.permissions import Role
from app.main.demo_stage import Stage
from app.main.parts import CATALOGUE, TillParts
from app.main.till import Till
from tests.fakes.clock import FakeClock
from tests.fakes.shop import QUICK
from tests.fakes.till import CASHIER_PIN, PIN, fill_catalogue

MANAGER, CASHIER = "Marta K.", "Ola"
DEVICES = (
    DeviceSettings("receipt", "receipt_printer", "simulated"),
    DeviceSettings("drawer", "cash_drawer", "via", "receipt"),
    DeviceSettings("scanner", "scanner", "simulated"),
)


def parts_in(folder: Path, devices: tuple[DeviceSettings, ...] = DEVICES) -> TillParts:
    """A till that stands alone, with the small shop's goods, a manager and a cashier."""
    data = folder / "till"
    fresh = not (data / CATALOGUE).exists()
    if fresh:
        data.mkdir(parents=True)
        fill_catalogue(data / CATALOGUE, FakeClock()).close()
    settings = Settings(data, store="0417", code="03", shop="Grodzka 14", devices=devices)
    parts = TillParts(settings, pin_cost=QUICK)
    parts.open()
    if fresh:
        parts.db.call(lambda: parts.ledger.people.enrol(MANAGER, Role.MANAGER, PIN))
        parts.db.call(lambda: parts.ledger.people.enrol(CASHIER, Role.CASHIER, CASHIER_PIN))
    return parts


@contextmanager
def till_stage(app: QGuiApplication, folder: Path, devices: tuple[DeviceSettings, ...] = DEVICES) -> Iterator[Stage]:
    """The window, until the block ends; the till is then stopped as when its window is closed."""
    stage = Stage(Till(app, parts_in(folder, devices)), folder / "pictures")
    try:
        yield stage
    finally:
        stage.till.stop()
