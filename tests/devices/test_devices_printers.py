"""A till's printers and its drawer: who prints in whose place, what is proved, when the drawer keeps from selling."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.config import DeviceSettings
from app.devices.codes import outcome_of
from app.devices.outfit import Outfit, fit_out
from app.devices.printer import Drawer, Neighbour, TicketPrinter
from app.domain.receipt import Document, Row, RowKind
from app.domain.refusal_words import WORDS
from app.domain.refusals import Refusal
from app.ports.devices import EffectOutcome, EffectState, Health
from hardware.drawers.via_printer import OpenLevel, ViaPrinterDrawer
from hardware.simulators import PrinterSimulator
from hardware.status import unknown

RECEIPT = Document((Row(RowKind.TITLE, "Sklep"), Row(RowKind.PAIR, "Kawa", "12,30")), branded=True)
NOBODY = "tcp://127.0.0.1:9"


@pytest.fixture
def own() -> Iterator[PrinterSimulator]:
    with PrinterSimulator() as simulator:
        yield simulator


@pytest.fixture
def neighbour() -> Iterator[PrinterSimulator]:
    with PrinterSimulator() as simulator:
        yield simulator


@pytest.fixture
def fitted() -> Iterator[Any]:
    with ExitStack() as stack:

        def fit(*tables: DeviceSettings) -> Outfit:
            outfit = fit_out(tables)
            stack.callback(outfit.close)
            return outfit

        yield fit


def printer(device: str, address: str, **options: Any) -> DeviceSettings:
    return DeviceSettings(device, "receipt_printer", "escpos", address, options)


def drawer(**options: Any) -> DeviceSettings:
    return DeviceSettings("drawer", "cash_drawer", "via", "own", options)


def test_a_receipt_that_was_only_handed_over_is_told_from_one_that_was_printed(fitted, own, tmp_path) -> None:
    proved = fitted(printer("own", own.address)).printer.print("1", RECEIPT)
    assert proved == EffectOutcome(EffectState.DONE)
    sent = fitted(printer("own", f"file://{tmp_path / 'spool'}")).printer.print("1", RECEIPT)
    assert sent == EffectOutcome(EffectState.DONE, sent_only=True)


def test_a_neighbour_prints_what_the_own_printer_certainly_did_not(fitted, own, neighbour) -> None:
    outfit = fitted(printer("own", own.address, fallback="other"), printer("other", neighbour.address))
    assert outfit.printer.print("1", RECEIPT) == EffectOutcome(EffectState.DONE)
    own.paper_out()
    assert outfit.printer.print("2", RECEIPT) == EffectOutcome(EffectState.DONE, device="other")
    own.stop()
    assert outfit.printer.print("3", RECEIPT).device == "other"
    assert (len(own.tickets), len(neighbour.tickets)) == (1, 2)


def test_what_may_have_come_out_is_printed_nowhere_else(fitted, own, neighbour) -> None:
    outfit = fitted(printer("own", own.address, fallback="other"), printer("other", neighbour.address))
    own.drop_after(12 + 30)
    assert outfit.printer.print("1", RECEIPT) == EffectOutcome(EffectState.UNKNOWN, "PRINTER-UNKNOWN")
    assert neighbour.tickets == []


def test_what_may_have_come_out_at_the_neighbour_is_asked_about_there(fitted, neighbour) -> None:
    tables = (printer("own", NOBODY, fallback="b"), printer("b", neighbour.address, fallback="c"), printer("c", NOBODY))
    outfit = fitted(*tables)
    neighbour.drop_after(12 + 30)
    assert outfit.printer.print("1", RECEIPT) == EffectOutcome(EffectState.UNKNOWN, "PRINTER-UNKNOWN", device="b")


def test_when_nobody_can_print_the_own_printer_says_why(fitted, own) -> None:
    own.cover_open()
    outfit = fitted(printer("own", own.address, fallback="other"), printer("other", NOBODY, fallback="own"))
    assert outfit.printer.print("1", RECEIPT) == EffectOutcome(EffectState.REFUSED, "PRINTER-COVER-OPEN")


def test_the_own_printer_is_the_one_that_stands_in_for_no_other(fitted, own, neighbour) -> None:
    outfit = fitted(printer("other", neighbour.address), printer("own", own.address, fallback="other"), drawer())
    outfit.printer.print("1", RECEIPT)
    outfit.drawer.kick("2")
    assert (len(own.tickets), len(own.kicks), len(neighbour.tickets), len(neighbour.kicks)) == (1, 1, 0, 0)


def test_a_neighbours_printer_is_looked_at_once_a_minute(fitted, own, neighbour) -> None:
    outfit = fitted(printer("own", own.address, fallback="other"), printer("other", neighbour.address))
    assert [(health.id, health.code) for health in outfit.health()][:2] == [("own", ""), ("other", "")]
    now = [0.0]
    beside = Neighbour(outfit.printers["other"], lambda: now[0])
    assert beside.health().code == ""
    neighbour.paper_out()
    now[0] += 59
    assert beside.health().code == ""
    now[0] += 1
    assert beside.health().code == "PRINTER-PAPER-OUT"


def test_a_neighbour_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(Refusal) as refusal:
        fit_out((printer("own", NOBODY, fallback="otter"),))
    assert (refusal.value.code, refusal.value.facts["device"]) == ("DEVICE-ADDRESS", "own")
    assert "'otter'" in refusal.value.facts["reason"]


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        ("paper_out", "PRINTER-PAPER-ENDED"),
        ("cover_open", "PRINTER-OPENED"),
        ("stalled", "PRINTER-STOPPED"),
        ("link_lost", "PRINTER-UNKNOWN"),
        ("no_proof", "PRINTER-UNKNOWN"),
    ],
)
def test_each_way_of_ending_half_way_has_its_words(cause: str, code: str) -> None:
    assert outcome_of(unknown(cause)) == EffectOutcome(EffectState.UNKNOWN, code)
    assert code in WORDS


def test_another_printer_than_the_one_set_up_prints_nothing(fitted, own) -> None:
    outcome = fitted(printer("own", own.address, expect="TM-T88V")).printer.print("1", RECEIPT)
    assert outcome == EffectOutcome(EffectState.REFUSED, "DEVICE-OTHER")
    assert own.tickets == []


def test_the_logo_stands_on_receipts_and_not_on_reports(fitted, own, tmp_path: Path) -> None:
    Image.new("L", (200, 80), 0).save(tmp_path / "logo.png")
    outfit = fitted(printer("own", own.address, logo=str(tmp_path / "logo.png")))
    outfit.printer.print("1", RECEIPT)
    outfit.printer.print("2", Document(RECEIPT.rows))
    receipt, report = own.wait_for_tickets(2)
    assert receipt.lines[0] == "[image 200x80]"
    assert "[image" not in report.text


@pytest.mark.parametrize(("level", "shut"), [("high", "low"), ("low", "high")])
def test_a_drawer_that_stands_open_keeps_from_selling_where_the_shop_wants_it_shut(fitted, own, level, shut) -> None:
    own.wire_drawer(level)
    outfit = fitted(printer("own", own.address), drawer(open_level=level, require_closed_to_sell=True))
    assert not outfit.bars_selling()
    outfit.drawer.kick("1")
    assert outfit.bars_selling()
    outfit.glance_at_drawer()
    assert outfit.bars_selling()
    own.close_drawer()
    outfit.glance_at_drawer()
    assert not outfit.bars_selling()


def test_a_scan_is_told_at_once_what_the_last_look_knew_of_the_drawer(fitted, own) -> None:
    own.wire_drawer("high")
    outfit = fitted(printer("own", own.address), drawer(open_level="high", require_closed_to_sell=True))
    ViaPrinterDrawer("key", outfit.made["own"]).kick()
    outfit.health()
    own.go_silent_after(0)
    assert outfit.bars_selling()
    outfit.glance_at_drawer()
    assert not outfit.bars_selling()


def test_a_drawer_whose_sensor_is_silent_or_missing_keeps_nobody_from_selling(fitted, own) -> None:
    outfit = fitted(printer("own", own.address), drawer(require_closed_to_sell=True))
    outfit.drawer.kick("1")
    outfit.glance_at_drawer()
    assert not outfit.bars_selling()
    outfit = fitted(printer("own", own.address), drawer(open_level="high", require_closed_to_sell=True))
    own.go_silent_after(0)
    outfit.glance_at_drawer()
    assert not outfit.bars_selling()


def test_an_open_drawer_is_nobodys_business_without_the_rule(fitted, own) -> None:
    outfit = fitted(printer("own", own.address), drawer(open_level="high"))
    outfit.drawer.kick("1")
    outfit.glance_at_drawer()
    assert not outfit.bars_selling()


def test_a_drawer_left_open_for_half_a_minute_says_so_until_it_is_shut(fitted, own) -> None:
    made = fitted(printer("own", own.address)).made["own"]
    now = [100.0]
    drawer = Drawer(
        ViaPrinterDrawer("drawer", made, open_level=OpenLevel.HIGH), TicketPrinter(made), now=lambda: now[0]
    )
    drawer.kick("1")
    assert drawer.health().code == ""
    now[0] += 29
    assert drawer.health().code == ""
    now[0] += 1
    assert (drawer.health().health, drawer.health().code) == (Health.DEGRADED, "DRAWER-LEFT-OPEN")
    own.close_drawer()
    assert drawer.health().code == ""
