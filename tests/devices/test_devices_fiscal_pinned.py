"""A fiscal printer that is pinned by its unique number, as the device page sees it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.config import DeviceSettings
from app.devices.care import OutfitCare
from app.devices.outfit import fit_out
from app.ports.devices import Health
from hardware.simulators.fiscal_novitus import NovitusSimulator
from hardware.simulators.fiscal_novitus_memory import UNIQUE_NUMBER
from tests.fakes.clock import FakeClock


@contextmanager
def looked_after(address: str, expect: str) -> Iterator[OutfitCare]:
    tables = (DeviceSettings("fiscal", "fiscal", "noviapi", address, {"expect": expect}),)
    outfit = fit_out(tables)
    try:
        yield OutfitCare(outfit, tables, FakeClock(), lambda: Path("support.zip"))
    finally:
        outfit.close()


@pytest.mark.parametrize(("expect", "health"), [(UNIQUE_NUMBER, Health.UP), ("ZBF 2101002392", Health.BLOCKED)])
def test_it_is_well_when_it_is_the_one_and_useless_when_it_is_another(expect: str, health: Health) -> None:
    with NovitusSimulator() as printer, looked_after(printer.address, expect) as care:
        care.look()
        (report,) = care.reports()
        assert report.health.health is health, report.health
