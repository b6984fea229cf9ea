"""A whole till and its devices: faults come and go, a scan is tried out, the bundle is made where it is needed."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from app.config import DeviceSettings, Settings
from app.domain.refusals import Refusal
from app.main.demo_stage import Stage
from app.main.parts import TillParts
from app.main.till import Till, application
from tests.fakes.clock import FakeClock
from tests.fakes.shop import QUICK
from tests.fakes.till import MILK_GTIN, PIN, fill_catalogue

NAME = "Zofia Kowalska"
DEVICES = (
    DeviceSettings("receipt", "receipt_printer", "simulated"),
    DeviceSettings("drawer", "cash_drawer", "via", "receipt", {"open_level": "high", "require_closed_to_sell": True}),
    DeviceSettings("scanner", "scanner", "simulated"),
)


@pytest.fixture
def stage(qapp, tmp_path: Path) -> Iterator[Stage]:
    settings = Settings(tmp_path / "data", shop="Grodzka 14", devices=DEVICES)
    settings.data.mkdir()
    fill_catalogue(settings.data / "catalogue.db", FakeClock()).close()
    parts = TillParts(settings, pin_cost=QUICK)
    parts.open()
    parts.db.call(lambda: parts.desk.enrol_first(NAME, PIN))
    parts.db.call(lambda: parts.shifts.open(20000))
    till = Till(application(), parts)
    shown = Stage(till, tmp_path / "pictures")
    till.screen.shell.go("devices")
    shown.until_page("devices")
    shown.until_text("All devices are ready")
    yield shown
    till.stop()


def test_a_fault_comes_and_goes_on_the_page_and_is_remembered(stage: Stage) -> None:
    printer = stage.till.parts.outfit.made["receipt"].simulator
    printer.cover_open()
    stage.key(Qt.Key.Key_F6)
    stage.until_text("Close the cover")
    assert [lamp["text"] for lamp in stage.till.screen.shell.property("devices") if lamp["says"]] == ["Cover is open"]
    printer.clear()
    stage.key(Qt.Key.Key_F6)
    stage.until_text("All devices are ready")
    assert any("Cover is open," in text for text in stage.texts())


def test_selling_goes_on_before_the_next_look_at_everything_once_the_drawer_is_shut(stage: Stage) -> None:
    parts = stage.till.parts
    (looks,) = (timer for timer in stage.till.findChildren(QTimer) if timer.interval() == 5000)
    looks.stop()
    printer = parts.outfit.made["receipt"].simulator
    printer.wire_drawer("high")
    parts.device.call(lambda: parts.outfit.drawer.kick("1"))
    with pytest.raises(Refusal, match="DRAWER-OPEN"):
        parts.db.call(lambda: parts.scan.scan(MILK_GTIN))
    printer.close_drawer()
    stage.until("the drawer is known to be shut", lambda: not parts.outfit.bars_selling())
    parts.db.call(lambda: parts.scan.scan(MILK_GTIN))


def test_a_scan_that_was_asked_for_is_shown_and_sells_nothing(stage: Stage) -> None:
    stage.press("Scanner")
    stage.key(Qt.Key.Key_F10)
    stage.until_text("Scan any code now.")
    stage.scan("5900000000008")
    stage.until_text("It read:")
    basket = stage.till.screen.models.selling.parts.basket
    assert basket.property("figure") == "0.00"


def test_the_bundle_of_a_till_that_sold_names_nobody(stage: Stage) -> None:
    stage.key(Qt.Key.Key_F10)
    stage.until_text("The test went well.")
    stage.press("Support")
    stage.press("Make the bundle")
    stage.until_text("Written to")
    (bundle,) = (stage.till.parts.settings.data / "support").glob("*.zip")
    with zipfile.ZipFile(bundle) as inside:
        everything = b"\n".join(inside.read(name) for name in inside.namelist())
        assert {"doctor.json", "settings.json", "wire/receipt.jsonl"} <= set(inside.namelist())
    assert not any(secret.encode() in everything for secret in (*NAME.split(), PIN))
