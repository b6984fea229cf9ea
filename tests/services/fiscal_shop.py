"""A till with a real ledger, a real driver and a played fiscal printer, that may fall over and be started again."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.devices.fiscal import FiscalPrinterDevice
from app.domain.fiscal import printed_number
from app.domain.refusals import Refusal
from app.domain.sale import Sale
from app.domain.sale_state import Stage
from app.services.fiscal import ISSUED, NOT_ISSUED, FiscalEnd, FiscalService, Wishes
from app.services.fiscal_book import FiscalBook, Pending
from app.services.fiscal_day import FiscalDayService
from app.services.open_questions import OpenQuestions
from app.services.pay import PayService
from app.services.sell import SellService
from app.wire.entry import Kind
from hardware.address import TcpAddress, parse_address
from hardware.fiscal.fiscal import FiscalDevice
from hardware.fiscal.novitus.carrying import Timings as NovitusTimings
from hardware.fiscal.novitus.driver import NovitusPrinter
from hardware.fiscal.novitus.tokens import Tokens
from hardware.fiscal.novitus.wire import Door
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.fiscal.posnet.line import Timings as PosnetTimings
from hardware.links.link import OPEN_TIMEOUT, STALL_TIMEOUT, ByteLink
from hardware.links.opening import link_to
from hardware.simulators.fiscal_novitus import NovitusSimulator
from hardware.simulators.fiscal_posnet import PosnetSimulator
from hardware.simulators.played import Harm
from tests.fakes.till import Till, make_till

POSNET_WAITS = PosnetTimings(0.5, 1, 0.5, 0.1, 0.25, 2, 1.5, 0.2, 0.02, 0.02)
NOVITUS_WAITS = NovitusTimings(
    open=0.5, turn=1, prepare=3, answer=0.2, poll=0.1, again=0.01, silent=1.0, longest=2.0, hindered=3.0
)
# For a printer that is well, on a machine that is busy.
POSNET_PATIENT = replace(POSNET_WAITS, open=5, stall=5, reply=5, printing=10, longest=30, recovery=15)
NOVITUS_PATIENT = replace(NOVITUS_WAITS, open=5, prepare=15, answer=5, silent=10, longest=30)
PATIENCE = 10.0
Wrap = Callable[[ByteLink], ByteLink]


class TillKilled(BaseException):
    """The till's process is gone in the middle of something."""


class KillingLink:
    """A link at whose n-th transfer the till dies, before or after the bytes have moved."""

    answers = True

    def __init__(self, link: ByteLink, at: int, *, after: bool) -> None:
        self._link, self._at, self._after = link, at, after
        self.transfers = 0

    @property
    def bytes_per_second(self) -> int:
        return self._link.bytes_per_second

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:
        self._link.open(timeout)

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:
        if not self._after:
            self._count()
        self._link.write(data, stall_timeout)
        if self._after:
            self._count()

    def read(self, limit: int, timeout: float) -> bytes:
        data = self._link.read(limit, timeout)
        if data:
            self._count()
        return data

    def close(self) -> None:
        self._link.close()

    def _count(self) -> None:
        self.transfers += 1
        if self.transfers == self._at:
            raise TillKilled


class WatchedBook(FiscalBook):
    """The ledger's side of a till, and what happens in the world just before and after each stage is kept."""

    before: Callable[[str], None] = staticmethod(lambda _stage: None)
    after: Callable[[str], None] = staticmethod(lambda _stage: None)

    def keep(self, pending: Pending) -> None:
        stage = json.loads(pending.progress)["stage"] if pending.progress else ""
        self.before(stage)
        super().keep(pending)
        self.after(stage)


class Shop:
    """One till, one printer of `speaks` (posnet or noviapi)."""

    def __init__(self, folder: Path, speaks: str) -> None:
        self.speaks = speaks
        self.till: Till = make_till(folder)
        state, ledger = folder / "printer.json", folder / "printer.jsonl"
        self.printer: PosnetSimulator | NovitusSimulator
        if speaks == "posnet":
            self.printer = PosnetSimulator(state=state, ledger=ledger, lateness=0.3)
        else:
            self.printer = NovitusSimulator(state=state, ledger=ledger, lateness=0.3)
        self.printer.start()
        self.start()

    def start(self, wrap: Wrap = lambda link: link, *, hasty: bool = False) -> None:
        """The till as it is when it has just been started; a hasty one soon gives up a printer that is harmed."""
        till = self.till
        till.desk.waiting_sale = ""
        till.sell = SellService(till.desk, till.catalogue, till.ledger.shelf, till.ledger.journal, till.ids)
        till.pay = PayService(till.desk, till.sell, till.ledger.journal, till.ids)
        self.questions = OpenQuestions(till.desk, till.ledger.journal, till.ledger.intents, till.ids)
        self.book = WatchedBook(till.desk, till.ledger.journal, till.ledger.intents, till.ids)
        device = FiscalPrinterDevice(self._driver(wrap, hasty=hasty), {})
        self.fiscal = FiscalService(till.desk, till.pay, self.book, self.questions, [device], lambda job: job())
        self.days = FiscalDayService(till.desk, self.book, [device], till.clock, lambda job: job())
        self.questions.finish_answered()
        self.fiscal.unfinished()

    def pay(self, sku: str = "COFFEE") -> str:
        """A paid basket; gives its id."""
        self.till.sell.add_sku(sku)
        self._take_money()
        return self.till.sell.state().basket.id

    def finish(self) -> FiscalEnd | Refusal:
        """Ask for the receipt."""
        return told(lambda: self.fiscal.finish(Wishes()))

    def settle(self, sale: str) -> None:
        """What people at a till do until the sale is made: ask again, look at the paper, finish again."""
        self.wait_until_on()
        last: object = None
        patience = time.monotonic() + PATIENCE
        while time.monotonic() < patience:
            if self.till.ledger.journal.entry(sale) is not None:
                return
            if not self.fiscal.unfinished():
                if self.till.pay.stage is Stage.SELLING:
                    self._take_money()
                last = self.finish()
                continue
            last = end = told(self.fiscal.resolve)
            if isinstance(end, FiscalEnd) and end.answer is not None and end.answer.stands_open:
                end = told(self.fiscal.cancel_open)
            if isinstance(end, FiscalEnd) and end.sale is None and time.monotonic() > patience - PATIENCE / 2:
                self.look_at_the_paper(sale)
        raise AssertionError(f"{sale} was never made: {last}")

    def look_at_the_paper(self, sale: str) -> None:
        """A person compares the number on the paper with the question, and says the truth."""
        (question,) = self.questions.open()
        self.papers_read += 1
        self.questions.decide(question.id, ISSUED if self.receipts(sale) else NOT_ISSUED, "the paper")

    papers_read = 0

    def check(self, where: object) -> None:
        """What must hold whatever happened: one sale for one receipt, never two, none without."""
        sales = [sale.id for sale in self.sales()]
        assert len(set(sales)) == len(sales), where
        assert [len(self.receipts(sale)) for sale in sales] == [1] * len(sales), where
        assert len(self.receipts()) == len(sales), where
        assert self.till.ledger.intents.waiting("fiscal") == [], where
        assert self.questions.open() == [], where

    def sales(self) -> list[Sale]:
        """The sales that the till made."""
        entries: list[Any] = []
        while page := self.till.ledger.journal.entries(entries[-1].seq if entries else 0):
            entries += page
        return [Sale.from_body(json.loads(entry.body)) for entry in entries if entry.kind == Kind.SALE]

    def receipts(self, sale: str = "") -> list[Any]:
        """The fiscal receipts that the printer issued, all of them or those of one sale."""
        issued = [entry for entry in self.printer.ledger.entries if entry["happening"] == "receipt"]
        number = printed_number(sale) if sale else ""
        return [entry for entry in issued if number in ("", entry["system_number"])]

    def harm(self, harm: Harm, point: str) -> None:
        """Let something go wrong at the printer."""
        faults = self.printer.script if isinstance(self.printer, PosnetSimulator) else self.printer.faults
        faults.order(harm, point)

    def wait_until_on(self) -> None:
        """The printer has come up again, and nothing else goes wrong."""
        self.printer.wait_until_on()
        faults = self.printer.script if isinstance(self.printer, PosnetSimulator) else self.printer.faults
        faults.clear()

    def close(self) -> None:
        """Let go of everything."""
        self.printer.stop()
        self.till.close()

    def _take_money(self) -> None:
        state = self.till.pay.begin()
        self.till.pay.take_cash(state.payment.cash_due)

    def _driver(self, wrap: Wrap, *, hasty: bool) -> FiscalDevice:
        address = parse_address(self.printer.address)
        if self.speaks == "posnet":
            timings = POSNET_WAITS if hasty else POSNET_PATIENT
            return PosnetPrinter("fiscal-1", wrap(link_to("fiscal-1", address)), timings=timings)
        assert isinstance(address, TcpAddress)
        waits = NOVITUS_WAITS if hasty else NOVITUS_PATIENT
        door = Door(address.host, address.port, open_timeout=waits.open)
        return NovitusPrinter("fiscal-1", door, Tokens(door), timings=waits)


def told(act: Callable[[], FiscalEnd]) -> FiscalEnd | Refusal:
    """How it ended, refusals included."""
    try:
        return act()
    except Refusal as refusal:
        return refusal
