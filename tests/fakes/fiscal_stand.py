"""A till with fiscal printers that may be started again on the same ledger."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.domain.refusals import Refusal
from app.domain.sale import Sale
from app.services.fiscal import FiscalService
from app.services.fiscal_book import FiscalBook
from app.services.open_questions import OpenQuestions
from app.services.pay import PayService
from app.services.sell import SellService
from app.wire.entry import Kind
from tests.fakes.fiscal import FakeFiscalPrinter
from tests.fakes.till import Till


class PowerFails(BaseException):
    """The till is gone in the middle of something."""


class Stand:
    """A till with fiscal printers, that may be started again on the same ledger."""

    def __init__(self, till: Till, *printers: FakeFiscalPrinter) -> None:
        self.till = till
        self.printers = printers
        self.start()

    def start(self) -> None:
        """As a till knows its world when it has just been started."""
        till = self.till
        till.desk.waiting_sale = ""
        till.sell = SellService(till.desk, till.catalogue, till.ledger.shelf, till.ledger.journal, till.ids)
        till.pay = PayService(till.desk, till.sell, till.ledger.journal, till.ids)
        self.questions = OpenQuestions(till.desk, till.ledger.journal, till.ledger.intents, till.ids)
        self.book = FiscalBook(till.desk, till.ledger.journal, till.ledger.intents, till.ids)
        self.fiscal = FiscalService(till.desk, till.pay, self.book, self.questions, self.printers, lambda job: job())
        self.questions.finish_answered()

    def pay_in_cash(self, sku: str = "COFFEE", given: int = 5000) -> None:
        """A basket, paid."""
        self.till.sell.add_sku(sku)
        self.till.pay.begin()
        self.till.pay.take_cash(given)

    def bodies(self, kind: Kind) -> list[dict[str, Any]]:
        """What the journal holds of a kind."""
        return [json.loads(e.body) for e in self.till.ledger.journal.entries(limit=500) if e.kind == kind]

    def sales(self) -> list[Sale]:
        """The sales that were made."""
        return [Sale.from_body(body) for body in self.bodies(Kind.SALE)]


def refused(code: str, act: Any) -> Refusal:
    with pytest.raises(Refusal) as problem:
        act()
    assert problem.value.code == code
    return problem.value
