"""A till's parts with a played Novitus printer: sold, killed in the middle, asked again, the day ended."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.config import DeviceSettings, Settings
from app.domain.fiscal import printed_number
from app.domain.refusals import Refusal
from app.domain.sale import Sale
from app.main.parts import TillParts
from app.services.fiscal import Wishes
from app.services.fiscal_book import FiscalBook, Pending
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from app.wire.entry import Kind
from hardware.simulators.fiscal_novitus import NovitusSimulator
from tests.fakes.clock import FakeClock
from tests.fakes.shop import QUICK
from tests.fakes.till import MILK_GTIN, PIN, fill_catalogue


class PowerFails(BaseException):
    """The till is gone in the middle of something."""


class Shop:
    """One data directory and one printer that outlives the till."""

    def __init__(self, folder: Path) -> None:
        self.printer = NovitusSimulator(state=folder / "printer.json")
        self.printer.start()
        options = {"expect": self.printer.memory.kept.unique_number, "token": str(folder / "token.json")}
        devices = (DeviceSettings("fiscal-1", "fiscal", "noviapi", self.printer.address, options),)
        self.settings = Settings(folder / "data", shop="Grodzka 14", devices=devices)
        self.settings.data.mkdir()
        fill_catalogue(self.settings.data / "catalogue.db", FakeClock()).close()
        self.opened: TillParts | None = None

    def open(self) -> TillParts:
        """The till's parts after a start; who was signed in has to sign in again."""
        self.opened = parts = TillParts(self.settings, pin_cost=QUICK)
        parts.open()
        parts.connect_devices(Writer(Format("en"), "Grodzka 14"))
        return parts

    def first_day(self) -> TillParts:
        """A till with Marta signed in, a shift open, and milk in the basket, paid for."""
        parts = self.open()
        parts.db.call(lambda: parts.desk.enrol_first("Marta", PIN))
        parts.db.call(lambda: parts.shifts.open(20000))
        parts.db.call(lambda: parts.scan.scan(MILK_GTIN))
        parts.db.call(parts.pay.settle_in_cash)
        return parts

    def again(self) -> TillParts:
        """The till after a power cut, Marta signed in."""
        self.stop()
        parts = self.open()
        parts.db.call(lambda: parts.desk.sign_in(parts.desk.staff()[0].id, PIN))
        return parts

    def stop(self) -> None:
        """End the till; the printer stays on."""
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def sales(self) -> list[Sale]:
        """The sales that were made."""
        parts = self.opened
        assert parts is not None
        bodies: list[Any] = parts.db.call(
            lambda: [json.loads(entry.body) for entry in parts.ledger.journal.recent([Kind.SALE], 50)]
        )
        return [Sale.from_body(body) for body in bodies]

    def is_receipted_once(self) -> bool:
        """Whether the one sale has its one receipt."""
        (sale,) = self.sales()
        return len(self.printer.receipts_of(printed_number(sale.id))) == 1


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path)
    yield shop
    shop.stop()
    shop.printer.stop()


def killed_at(shop: Shop, stage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sale in whose middle the till dies: before that stage is on disk."""
    kept = FiscalBook.keep

    def keep(book: FiscalBook, pending: Pending) -> None:
        if json.loads(pending.progress)["stage"] == stage:
            raise PowerFails
        kept(book, pending)

    parts = shop.first_day()
    with monkeypatch.context() as power:
        power.setattr(FiscalBook, "keep", keep)
        with pytest.raises(PowerFails):
            parts.fiscal.finish(Wishes())


def test_a_sale_gets_its_receipt_with_the_printers_proof_and_the_day_ends(shop: Shop) -> None:
    parts = shop.first_day()
    parts.fiscal.check()
    assert parts.fiscal.finish(Wishes(buyer="5220001694")).sale is not None
    assert shop.is_receipted_once()
    (sale,) = shop.sales()
    assert sale.fiscal is not None
    assert (sale.fiscal.unique, sale.fiscal.document, sale.fiscal.source) == ("WTE2601000042", "1", "answer")
    (end,) = parts.fiscal_days.close(lambda _code: None)
    assert (end.good, end.answer.number) == (True, "1")


def test_a_till_that_died_after_the_receipt_was_confirmed_finds_it(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    killed_at(shop, "answered", monkeypatch)
    parts = shop.again()
    assert parts.db.call(parts.fiscal.unfinished)
    assert parts.fiscal.resolve().sale is not None
    assert shop.is_receipted_once()


@pytest.mark.parametrize("stage", ["opening", "closing"])
def test_a_till_that_died_before_the_receipt_was_confirmed_issues_it_once(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    killed_at(shop, stage, monkeypatch)
    parts = shop.again()
    with pytest.raises(Refusal, match="FISCAL-NOT-ISSUED"):
        parts.fiscal.resolve()
    assert parts.fiscal.finish(Wishes()).sale is not None
    assert shop.is_receipted_once()


def test_a_receipt_that_waits_for_paper_over_a_restart_is_said_to_wait_for_paper(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = FiscalBook.keep

    def keep(book: FiscalBook, pending: Pending) -> None:
        kept(book, pending)
        shop.printer.order("paper_out")

    parts = shop.first_day()
    with monkeypatch.context() as at_the_worst_moment:
        at_the_worst_moment.setattr(FiscalBook, "keep", keep)

        def hindered(code: str) -> None:
            assert code == "FISCAL-PAPER-OUT"
            raise PowerFails

        with pytest.raises(PowerFails):
            parts.fiscal.finish(Wishes(), hindered)
    parts = shop.again()
    end = parts.fiscal.resolve()
    assert (end.sale, end.answer and end.answer.code) == (None, "FISCAL-PAPER-OUT")
    shop.printer.order("go_on")
    assert parts.fiscal.resolve().sale is not None
    assert shop.is_receipted_once()
