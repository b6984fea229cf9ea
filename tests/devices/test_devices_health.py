"""What the status strip and the doctor are told of devices: reached or not, and never more than is known."""

from __future__ import annotations

from pathlib import Path

from app.config import DeviceSettings
from app.devices.outfit import Outfit, fit_out
from app.ports.devices import DeviceHealth, Health
from hardware.simulators import PrinterSimulator, ScannerSimulator

NOBODY = "tcp://127.0.0.1:9"


def printer_at(address: str) -> Outfit:
    drawer = DeviceSettings("drawer", "cash_drawer", "via", "receipt", {})
    return fit_out((DeviceSettings("receipt", "receipt_printer", "escpos", address, {}), drawer))


def asked(outfit: Outfit) -> list[tuple[Health, str]]:
    try:
        return [(device.health, device.code) for device in outfit.health()]
    finally:
        outfit.close()


def test_a_printer_that_is_not_there_is_unreachable_and_its_drawer_with_it() -> None:
    assert asked(printer_at(NOBODY)) == [(Health.DOWN, "PRINTER-UNREACHABLE")] * 2


def test_a_printer_that_takes_data_and_says_nothing_is_silent() -> None:
    with PrinterSimulator() as simulator:
        simulator.go_silent_after(0)
        assert asked(printer_at(simulator.address))[0] == (Health.DOWN, "PRINTER-SILENT")


def test_a_printer_on_a_link_without_answers_is_not_called_broken(tmp_path: Path) -> None:
    assert asked(printer_at(f"file://{tmp_path / 'spool'}")) == [(Health.UP, "")] * 2


def test_an_empty_roll_stops_the_printer_and_not_the_drawer() -> None:
    with PrinterSimulator() as simulator:
        simulator.paper_out()
        assert asked(printer_at(simulator.address)) == [(Health.DOWN, "PRINTER-PAPER-OUT"), (Health.UP, "")]


def scanner_at(address: str) -> DeviceHealth:
    outfit = fit_out((DeviceSettings("scanner", "scanner", "serial", address, {}),))
    try:
        return outfit.scanners[0].health()
    finally:
        outfit.close()


def test_a_scanner_is_looked_for_before_anybody_listens() -> None:
    with ScannerSimulator() as simulator:
        assert scanner_at(simulator.address).health is Health.UP
    missing = scanner_at("serial:///dev/no-such-port")
    assert (missing.health, missing.code) == (Health.DOWN, "SCANNER-UNPLUGGED")
