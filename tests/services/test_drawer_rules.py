"""The drawer: shut before the next sale where the shop says so, opened once for each reason, never by a restart."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config import DeviceSettings
from app.devices.outfit import Outfit, fit_out
from app.domain.refusals import Refusal
from app.ports.journal import IntentState
from app.services.effects import DRAWER, EffectService
from app.services.sell import SellService
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from hardware.simulators import PrinterSimulator
from tests.fakes.paper import FakeDrawer, FakePrinter
from tests.fakes.till import Till, make_till


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    till.sell.add_sku("COFFEE")
    yield till
    till.close()


def effects_on(till: Till, printer, drawer) -> EffectService:
    ledger = till.ledger
    writer = Writer(Format("en"), "Grodzka 14")
    return EffectService(ledger.intents, ledger.journal, writer, printer, drawer, till.clock, lambda job: job())


def test_no_sale_begins_while_the_drawer_stands_open_and_one_under_way_goes_on(till) -> None:
    stands_open = [False]
    sell = SellService(
        till.desk, till.catalogue, till.ledger.shelf, till.ledger.journal, till.ids, lambda: stands_open[0]
    )
    stands_open[0] = True
    sell.add_sku("COFFEE")
    sell.start_fresh()
    with pytest.raises(Refusal) as refusal:
        sell.add_sku("COFFEE")
    assert refusal.value.code == "DRAWER-OPEN"
    assert sell.state().basket.lines == ()
    stands_open[0] = False
    sell.add_sku("COFFEE")


def test_a_kick_that_waited_through_a_restart_is_dropped_and_its_receipt_is_asked_about(till) -> None:
    sale = till.pay.cash_exact()
    printer, drawer = FakePrinter(), FakeDrawer()
    effects = effects_on(till, printer, drawer)
    assert [question.kind for question in effects.after_restart()] == ["receipt"]
    effects.run(sale.id)
    assert drawer.opened == 0
    assert {i.kind: i.state for i in till.ledger.intents.of(sale.id)}[DRAWER] is IntentState.DROPPED


def test_every_kick_has_its_reason_on_record(till) -> None:
    sale = till.pay.cash_exact()
    entry = till.shifts.open_drawer("Give change")
    reasons = [i.detail["reason"] for ref in (sale.id, entry) for i in till.ledger.intents.of(ref) if i.kind == DRAWER]
    assert reasons == ["sale", "no_sale"]
    assert json.loads(till.ledger.journal.entry(entry).body)["reason"] == "Give change"


FAULTS = ("", "paper_out", "cover_open", "offline", "drop_first", "drop_kick", "drop_proof", "silent", "away")


@pytest.mark.parametrize("fault", FAULTS)
def test_the_drawer_opened_as_often_as_the_till_believes(till, fault: str) -> None:
    with PrinterSimulator() as simulator:
        outfit = counter(simulator)
        try:
            sale = till.pay.cash_exact()
            strike(simulator, fault)
            effects_on(till, outfit.printer, outfit.drawer).run(sale.id)
            simulator.clear()
            (kick,) = (i for i in till.ledger.intents.of(sale.id) if i.kind == DRAWER)
            if kick.state is IntentState.DONE:
                assert len(simulator.wait_for_kicks(1)) == 1
            elif kick.state is IntentState.UNKNOWN:
                assert len(simulator.kicks) <= 1
            else:
                assert simulator.kicks == []
        finally:
            outfit.close()


def counter(simulator: PrinterSimulator) -> Outfit:
    printer = DeviceSettings("receipt", "receipt_printer", "escpos", simulator.address, {})
    return fit_out((printer, DeviceSettings("drawer", "cash_drawer", "via", "receipt", {})))


def strike(simulator: PrinterSimulator, fault: str) -> None:
    questions = 12
    match fault:
        case "drop_first":
            simulator.drop_after(1)
        case "drop_kick":
            simulator.drop_after(questions + 3)
        case "drop_proof":
            simulator.drop_after(questions + 6)
        case "silent":
            simulator.go_silent_after(0)
        case "away":
            simulator.stop()
        case "":
            pass
        case order:
            simulator.order(order)
