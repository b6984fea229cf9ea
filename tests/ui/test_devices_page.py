"""The page of devices: how each is and since when, what to do, trials that are real, searches that adopt nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.ports.device_care import Found, Trial, Tried
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health
from tests.fakes.counter import CounterPages
from tests.fakes.till import make_till
from tests.ui.beside_stage import SIZES, Beside, cut_off, stage

SCANNER = DeviceHealth("scanner", "scanner", Health.UP, "", "05e0:1900")
NO_PAPER = EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT")
CARD = "4539578763621486"


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    made = CounterPages(till, tmp_path)
    made.care.others = [(SCANNER, Trial.SCAN), (DeviceHealth("wall", "locker", Health.UP), Trial.ASK)]
    made.devices.load()
    made.shell.go("devices")
    yield made
    till.close()


def says(pages: CounterPages, name: str) -> str:
    return str(pages.devices.property(name))


def facts(pages: CounterPages) -> dict[str, str]:
    return {fact["label"]: fact["value"] for fact in pages.devices.property("facts")}


def shown(pages: CounterPages, size: tuple[int, int] = (1366, 768)) -> Beside:
    return stage(pages, "DevicesPage", size)


def test_a_device_that_is_well_says_since_when_who_it_is_and_what_it_was_verified_against(pages: CounterPages) -> None:
    pages.devices.choose("scanner")
    known = facts(pages)
    assert (known["So since"], known["Says it is"], known["Called here"]) == ("09:00", "05e0:1900", "scanner")
    assert known["Last trouble"] == "none since the till was started"
    assert says(pages, "happened") == ""
    assert "specification" in says(pages, "basis")
    assert (says(pages, "ready"), says(pages, "tone")) == ("4 of 4", "good")


def test_a_device_in_trouble_says_what_happened_what_was_lost_and_what_to_do(pages: CounterPages) -> None:
    pages.printer.ending = NO_PAPER
    pages.devices.load()
    assert says(pages, "chosenState") == "Paper is out"
    assert "no paper" in says(pages, "happened")
    assert "stored" in says(pages, "lost")
    assert "new roll" in says(pages, "now")
    assert (says(pages, "ready"), says(pages, "tone")) == ("3 of 4", "stop")


def test_a_trouble_that_is_over_is_remembered_with_its_time(pages: CounterPages) -> None:
    pages.printer.ending = NO_PAPER
    pages.till.clock.advance(300)
    pages.devices.load()
    pages.till.clock.advance(300)
    pages.printer.ending = EffectOutcome(EffectState.DONE)
    pages.devices.load()
    pages.till.clock.advance(300)
    pages.devices.load()
    known = facts(pages)
    assert (known["So since"], known["Last trouble"]) == ("09:10", "Paper is out, 09:05")


def test_a_trial_is_a_real_act_on_the_device(pages: CounterPages) -> None:
    pages.devices.choose("receipt")
    pages.devices.tryOut()
    assert len(pages.printer.papers) == 1
    assert (says(pages, "result"), says(pages, "resultTone")) == ("The test went well.", "good")


def test_nobody_opens_the_drawer_here_without_a_right_or_a_record(pages: CounterPages) -> None:
    pages.devices.choose("drawer")
    pages.devices.tryOut()
    assert (says(pages, "resultTone"), pages.drawer.opened) == ("good", 0)


@pytest.mark.parametrize(
    ("ending", "said", "tone"),
    [
        (NO_PAPER, "Put in a new roll", "stop"),
        (EffectOutcome(EffectState.UNKNOWN, "PRINTER-UNKNOWN"), "did not say how it ended", "look"),
    ],
)
def test_a_trial_that_fails_says_what_to_do_and_an_unknown_one_says_so(
    pages: CounterPages, ending: EffectOutcome, said: str, tone: str
) -> None:
    pages.printer.ending = ending
    pages.devices.tryOut()
    assert said in says(pages, "result")
    assert says(pages, "resultTone") == tone


def test_a_device_that_can_only_be_asked_shows_what_it_answered(pages: CounterPages) -> None:
    pages.care.seen["wall"] = Tried(EffectOutcome(EffectState.DONE), "12 doors")
    pages.devices.choose("wall")
    assert says(pages, "trialDetail") == "Without any effect"
    pages.devices.tryOut()
    assert says(pages, "result") == "It says 12 doors."


def test_a_scanner_shows_what_it_read_once_and_control_characters_with_it(pages: CounterPages) -> None:
    assert not pages.devices.scanned("5900000000001")
    pages.devices.choose("scanner")
    pages.devices.tryOut()
    assert pages.devices.scanned("]d20104512345678906\x1d10A")
    assert "0104512345678906␝10A" in says(pages, "result")
    assert not pages.devices.scanned("5900000000001")


def test_a_card_that_is_scanned_as_a_trial_is_never_shown(pages: CounterPages) -> None:
    pages.devices.choose("scanner")
    pages.devices.tryOut()
    pages.devices.scanned(CARD)
    assert CARD not in says(pages, "result")
    assert says(pages, "result").endswith("1486")


def test_a_search_suggests_what_is_not_set_up_and_asks_the_network_only_when_told_to(pages: CounterPages) -> None:
    pages.care.nearby_now = [
        Found("usb://04b8:0e15", "USB printer class", "receipt_printer"),
        Found("tcp://10.0.0.5:9100", "Epson", "receipt_printer", used="receipt"),
    ]
    pages.devices.search()
    found = pages.devices.property("found").rows
    assert [(row.name, row.note) for row in found] == [
        ("Perhaps: Receipt printer (USB printer class)", "usb://04b8:0e15")
    ]
    assert "before it stands in the settings" in says(pages, "searched")
    pages.devices.searchNetwork()
    assert pages.care.asked_network == [False, True]


def test_a_search_that_finds_nothing_says_so(pages: CounterPages) -> None:
    pages.devices.search()
    assert says(pages, "searched") == "Nothing is plugged in that is not set up already."


def test_a_bundle_says_where_it_is_or_why_it_is_not(pages: CounterPages) -> None:
    pages.devices.makeBundle()
    assert (says(pages, "bundled"), says(pages, "bundledTone")) == ("Written to /data/support/bundle.zip", "good")
    pages.care.bundle_problem = OSError(28, "No space left on device")
    pages.devices.makeBundle()
    assert "No space left" in says(pages, "bundled")
    assert says(pages, "bundledTone") == "stop"


def test_keys_alone_choose_a_device_try_it_out_and_lead_back(pages: CounterPages) -> None:
    page = shown(pages)
    page.keys(Qt.Key.Key_Down)
    assert says(pages, "chosen") == "drawer"
    page.keys(Qt.Key.Key_F10)
    assert says(pages, "result")
    page.keys(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert says(pages, "chosen") == "receipt"
    page.keys(Qt.Key.Key_Right)
    assert "Search this computer" in page.names()
    page.keys(Qt.Key.Key_Return)
    assert pages.care.asked_network == [False]
    page.keys(Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert "Written to" in says(pages, "bundled")
    page.keys(Qt.Key.Key_Escape)
    assert pages.shell.property("page") == "sell"
    page.close()


def test_a_finger_does_the_same(pages: CounterPages) -> None:
    page = shown(pages)
    page.touch("Cash drawer, drawer, Ready, since 09:00")
    page.touch("Ask it now")
    assert says(pages, "result")
    page.touch("Support")
    page.touch("Make the bundle")
    assert "Written to" in says(pages, "bundled")
    page.close()


def test_a_scanner_leads_to_its_doctor(pages: CounterPages) -> None:
    page = shown(pages)
    assert "Scanner doctor" not in page.names()
    pages.devices.choose("scanner")
    page.touch("Scanner doctor")
    assert pages.shell.property("page") == "scanner"
    page.close()


def test_a_lamp_leads_to_its_device(pages: CounterPages) -> None:
    wanted: list[str] = []
    pages.shell.deviceWanted.connect(wanted.append)
    pages.printer.ending = NO_PAPER
    pages.shell.show_devices(pages.care.look())
    pages.shell.go("sell")
    pages.shell.showDevice(2)
    assert (pages.shell.property("page"), wanted) == ("devices", ["scanner"])


def test_one_lamp_at_a_time_says_its_name(pages: CounterPages) -> None:
    ill = [
        DeviceHealth(name, "locker", Health.DOWN, f"DEVICE-{code}") for name, code in (("a", "OTHER"), ("b", "SILENT"))
    ]
    soon = DeviceHealth("c", "receipt_printer", Health.DEGRADED, "PRINTER-PAPER-LOW")
    pages.shell.show_devices([soon, *ill])
    assert [lamp["says"] for lamp in pages.shell.property("devices")] == [False, True, False]
    pages.shell.show_devices([soon])
    assert [lamp["says"] for lamp in pages.shell.property("devices")] == [True]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("section", range(3))
def test_every_control_is_inside_the_window(pages: CounterPages, section: int, size: tuple[int, int]) -> None:
    pages.printer.ending = NO_PAPER
    pages.devices.load()
    page = shown(pages, size)
    page.view.rootObject().setProperty("section", section)
    page.settle()
    assert cut_off(page) == []
    page.close()
