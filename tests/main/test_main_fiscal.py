"""A whole till with a played fiscal printer: sold, restarted in doubt, answered, closed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.config import DeviceSettings, Settings
from app.domain.fiscal import printed_number
from app.domain.sale import Sale
from app.domain.sale_state import Stage as SaleStage
from app.main.demo_stage import Stage
from app.main.parts import TillParts
from app.main.till import Till, application
from app.services.fiscal import Wishes
from app.services.fiscal_book import FiscalBook, Pending
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from app.wire.entry import Kind
from hardware.simulators.fiscal_posnet import PosnetSimulator
from tests.fakes.clock import FakeClock
from tests.fakes.shop import QUICK
from tests.fakes.till import MILK_GTIN, PIN, fill_catalogue

F11, F12 = Qt.Key.Key_F11, Qt.Key.Key_F12


class PowerFails(BaseException):
    """The till is gone in the middle of something."""


class Shop:
    """One data directory and one printer that outlives the till."""

    def __init__(self, folder: Path) -> None:
        self.printer = PosnetSimulator(state=folder / "printer.json")
        self.printer.start()
        devices = (DeviceSettings("fiscal-1", "fiscal", "posnet", self.printer.address),)
        self.settings = Settings(folder / "data", shop="Grodzka 14", devices=devices)
        self.settings.data.mkdir()
        fill_catalogue(self.settings.data / "catalogue.db", FakeClock()).close()
        self.pictures = folder / "pictures"
        self.tills: list[Till] = []
        self.parts: TillParts | None = None

    def open(self) -> TillParts:
        """The till's parts, opened."""
        self.parts = TillParts(self.settings, pin_cost=QUICK)
        self.parts.open()
        return self.parts

    def start(self) -> Stage:
        """The till at its window; Marta is signed in and a shift is open."""
        parts = self.parts or self.open()
        parts.db.call(lambda: parts.desk.enrol_first("Marta", PIN))
        parts.db.call(lambda: parts.shifts.open(20000))
        return self.show(parts)

    def show(self, parts: TillParts) -> Stage:
        """The window over opened parts."""
        self.tills.append(Till(application(), parts))
        stage = Stage(self.tills[-1], self.pictures)
        stage.till.screen.shell.go("sell")
        return stage

    def stop(self) -> None:
        """End the till as the program does; the printer stays on."""
        while self.tills:
            self.tills.pop().stop()
        if self.parts is not None:
            self.parts.close()
            self.parts = None

    def sales(self) -> list[Sale]:
        """The sales that were made."""
        assert self.parts is not None
        journal = self.parts.ledger.journal
        bodies: list[Any] = self.parts.db.call(lambda: [json.loads(e.body) for e in journal.recent([Kind.SALE], 50)])
        return [Sale.from_body(body) for body in bodies]


@pytest.fixture
def shop(qapp, tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path)
    yield shop
    shop.stop()
    shop.printer.stop()


def sell(stage: Stage) -> None:
    stage.till.screen.routes.scanned(MILK_GTIN)
    basket = stage.till.screen.models.selling.parts.basket
    stage.until("the goods did not come", lambda: basket.property("figure") == "3.99")


def test_a_sale_gets_its_fiscal_receipt_and_shows_its_numbers(shop: Shop) -> None:
    stage = shop.start()
    sell(stage)
    stage.key(F11)
    stage.until_page("done")
    (sale,) = shop.sales()
    assert len(shop.printer.receipts(printed_number(sale.id))) == 1
    assert sale.fiscal is not None
    assert (sale.fiscal.unique, sale.fiscal.source) == ("ZBF 2101002392", "answer")
    stage.until_text("Printer: ZBF 2101002392")


def test_a_printer_without_paper_is_named_on_the_sell_page_before_money_is_taken(shop: Shop) -> None:
    shop.printer.order("paper")
    stage = shop.start()
    sell(stage)
    stage.key(F12)
    panel = stage.till.screen.models.panels["sell"]
    stage.until("nothing was said", lambda: panel.property("code") == "FISCAL-PAPER-OUT")
    assert stage.page == "sell"
    panel.answer()
    shop.printer.order("ready")
    stage.key(F11)
    stage.until_page("done")


@pytest.mark.parametrize("issued", [True, False])
def test_a_till_that_was_stopped_in_the_middle_asks_the_printer_when_somebody_signs_in(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, issued: bool
) -> None:
    kept = FiscalBook.keep

    def keep(book: FiscalBook, pending: Pending) -> None:
        if json.loads(pending.progress)["stage"] == ("answered" if issued else "opening"):
            raise PowerFails
        kept(book, pending)

    parts = shop.open()
    parts.db.call(lambda: parts.desk.enrol_first("Marta", PIN))
    parts.db.call(lambda: parts.shifts.open(20000))
    parts.connect_devices(Writer(Format("en"), "Grodzka 14"))
    parts.db.call(lambda: parts.scan.scan(MILK_GTIN))
    parts.db.call(parts.pay.settle_in_cash)
    with monkeypatch.context() as power:
        power.setattr(FiscalBook, "keep", keep)
        with pytest.raises(PowerFails):
            parts.fiscal.finish(Wishes())
    shop.stop()
    stage = shop.show(shop.open())
    parts = stage.till.parts
    assert parts.pay.stage is SaleStage.FISCAL_OUT
    parts.db.call(lambda: parts.desk.sign_in(parts.desk.staff()[0].id, PIN))
    stage.till.screen.shell.desk_changed()
    if not issued:
        stage.until_page("pay")
        refusal = stage.till.screen.models.panels["pay"]
        stage.until("nothing was said", lambda: refusal.property("code") == "FISCAL-NOT-ISSUED")
        refusal.answer()
        paying = stage.till.screen.models.pay
        stage.until("the sale cannot be finished", lambda: bool(paying.property("canFinish")))
        stage.key(F12)
    stage.until_page("done")
    (sale,) = shop.sales()
    assert [receipt["system_number"] for receipt in shop.printer.receipts()] == [printed_number(sale.id)]
