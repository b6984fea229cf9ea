"""Devices that are only looked after: reached, silent, another one, and never more than is known."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.config import DeviceSettings
from app.devices.outfit import fit_out
from app.devices.standing import StandingDevice
from app.domain.refusal_words import WORDS
from app.ports.devices import Health
from hardware.errors import WrongDeviceError
from hardware.links.wire_log import Way
from hardware.scanners.listening import ListeningScanner
from hardware.simulators import PrinterSimulator
from hardware.status import Fact


@dataclass
class Found:
    """What a look found."""

    linked: Fact
    ready: Fact
    code: str = ""


class Locker:
    """A device that is found as it is told to be."""

    id = "wall"

    def __init__(self, found: Found) -> None:
        self.found = found

    def look(self) -> Found:
        return self.found


@pytest.mark.parametrize(
    ("found", "health", "code"),
    [
        (Found(Fact.YES, Fact.YES), Health.UP, ""),
        (Found(Fact.YES, Fact.UNKNOWN), Health.UP, ""),
        (Found(Fact.UNKNOWN, Fact.UNKNOWN), Health.UP, ""),
        (Found(Fact.NO, Fact.UNKNOWN, "unreachable"), Health.DOWN, "DEVICE-UNREACHABLE"),
        (Found(Fact.YES, Fact.NO, "no_answer"), Health.DOWN, "DEVICE-SILENT"),
        (Found(Fact.YES, Fact.NO, "paper_out"), Health.DOWN, "PRINTER-PAPER-OUT"),
        (Found(Fact.NO, Fact.NO, "in_use"), Health.DOWN, "DEVICE-IN-USE"),
        (Found(Fact.YES, Fact.YES, "wrong_device"), Health.BLOCKED, "DEVICE-OTHER"),
    ],
)
def test_a_look_is_told_in_the_products_words(found: Found, health: Health, code: str) -> None:
    told = StandingDevice(Locker(found), "locker").health()
    assert (told.id, told.kind, told.health, told.code) == ("wall", "locker", health, code)
    assert code == "" or code in WORDS


class WrongWire:
    """A port on which another device hangs."""

    def open(self) -> None:
        raise WrongDeviceError("s", "serial:///dev/x", "open", "it is another")

    def read(self, timeout: float) -> list[object]:  # noqa: ARG002 - part of the protocol
        raise AssertionError("a device that is another is not listened to")

    def close(self) -> None:
        return


def test_another_device_on_a_scanners_port_blocks_it() -> None:
    from app.devices.scanner import Receiver, WiredScanner

    scanner = WiredScanner(ListeningScanner("s", WrongWire(), lambda _: None), Receiver())  # type: ignore[arg-type]
    told = scanner.health()
    assert (told.health, told.code) == (Health.BLOCKED, "DEVICE-OTHER")


def test_what_goes_to_a_device_is_kept_by_its_id() -> None:
    with PrinterSimulator() as simulator:
        outfit = fit_out((DeviceSettings("receipt", "receipt_printer", "escpos", simulator.address, {}),))
        outfit.health()
        outfit.close()
    kept = outfit.wire.all["receipt"].told()
    assert [piece.way for piece in kept][:3] == [Way.OPENED, Way.OUT, Way.IN]
    assert kept[1].data == b"\x10\x04\x01"


def test_a_job_that_broke_off_is_not_sent_again_when_the_printer_is_back() -> None:
    from app.domain.receipt import Document, Row, RowKind
    from app.ports.devices import EffectState

    with PrinterSimulator() as simulator:
        outfit = fit_out((DeviceSettings("receipt", "receipt_printer", "escpos", simulator.address, {}),))
        simulator.drop_after(40)
        ended = outfit.printer.print("job", Document(tuple(Row(RowKind.TEXT, "x" * 30) for _ in range(50))))
        for _ in range(3):
            assert outfit.health()[0].health is Health.UP
        outfit.close()
    assert ended.state is EffectState.UNKNOWN
    jobs = [p for p in outfit.wire.all["receipt"].told() if p.way is Way.OUT and len(p.data) > 10]
    assert len(jobs) == 1
