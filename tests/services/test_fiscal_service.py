"""A sale's fiscal receipt over a real ledger: checked before money is taken, written before asked, issued once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.fiscal import printed_number
from app.domain.refusals import Refusal
from app.domain.sale_state import Stage
from app.ports.devices import EffectOutcome, EffectState
from app.ports.fiscal import FiscalAnswer
from app.services.fiscal import Wishes, is_fiscal
from app.services.past_sales import PastSales
from app.wire.entry import Kind
from tests.fakes.fiscal import STAGES, FakeFiscalPrinter
from tests.fakes.fiscal_stand import Stand, refused
from tests.fakes.till import make_till

NOBODY_KNOWS = FiscalAnswer(EffectState.UNKNOWN, "FISCAL-UNKNOWN")
GONE = EffectOutcome(EffectState.NOT_SENT, "FISCAL-UNREACHABLE")


@pytest.fixture
def printer() -> FakeFiscalPrinter:
    return FakeFiscalPrinter()


@pytest.fixture
def stand(tmp_path: Path, printer: FakeFiscalPrinter) -> Iterator[Stand]:
    till = make_till(tmp_path)
    yield Stand(till, printer)
    till.close()


def test_a_paid_sale_is_made_with_the_proof_of_its_receipt(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    assert sale.fiscal is not None
    assert (sale.fiscal.unique, sale.fiscal.document, sale.fiscal.source) == ("ZBF 2101002392", "1", "answer")
    assert stand.sales() == [sale]
    assert printer.receipts == [printed_number(sale.id)]
    assert stand.till.pay.stage is Stage.SELLING
    assert stand.till.sell.state().basket.empty


def test_the_order_and_every_stage_are_in_the_ledger_before_the_printer_goes_on(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    known: list[tuple[str, str]] = []

    def look(stage: str) -> None:
        pending = stand.book.pending()
        assert pending is not None
        known.append((stage, pending.progress))
        assert [body["step"] for body in stand.bodies(Kind.FISCAL)] == ["asked"]

    printer.before_bytes = look
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    assert known == [(stage, stage) for stage in STAGES]


def test_the_customer_has_paper_so_no_second_receipt_is_printed_and_the_drawer_opens(stand: Stand) -> None:
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    assert [intent.kind for intent in stand.till.ledger.intents.of(sale.id)] == ["drawer"]


def test_the_buyers_number_and_the_code_of_an_electronic_receipt_go_onto_the_order_and_the_proof(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes(" 856-73-46-215 ", "123456789012345")).sale
    assert sale is not None
    assert sale.fiscal is not None
    assert (sale.fiscal.buyer, sale.fiscal.e_receipt) == ("8567346215", "123456789012345")
    assert printer.asked[0].buyer == "8567346215"


def test_a_wrong_tax_number_is_refused_before_anything_is_written(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.pay_in_cash()
    refused("FISCAL-NIP", lambda: stand.fiscal.finish(Wishes("8567346216")))
    assert (printer.asked, stand.bodies(Kind.FISCAL)) == ([], [])
    assert stand.till.pay.stage is Stage.PAYING


def test_a_problem_is_found_before_money_is_taken(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.till.sell.add_sku("COFFEE")
    printer.problems = [Refusal("FISCAL-TAX", name="Kawa", tax="A")]
    refused("FISCAL-TAX", stand.fiscal.check)
    assert stand.till.pay.stage is Stage.SELLING
    stand.fiscal.check()


def test_a_printer_without_paper_is_named_before_money_is_taken(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.till.sell.add_sku("COFFEE")
    printer.readiness = EffectOutcome(EffectState.REFUSED, "FISCAL-PAPER-OUT")
    refused("FISCAL-PAPER-OUT", stand.fiscal.check)


def test_a_refused_receipt_leaves_the_payment_and_may_be_tried_again_as_a_new_order(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [FiscalAnswer(EffectState.REFUSED, "FISCAL-NOT-ISSUED")]
    stand.pay_in_cash()
    refused("FISCAL-NOT-ISSUED", lambda: stand.fiscal.finish(Wishes()))
    assert stand.till.pay.stage is Stage.PAYING
    assert stand.till.pay.state().payment.settled
    sale = stand.fiscal.finish(Wishes()).sale
    first, second = printer.asked
    assert sale is not None
    assert first.id != second.id
    assert first.sale.id == second.sale.id == sale.id
    assert [body["step"] for body in stand.bodies(Kind.FISCAL)] == ["asked", "not_issued", "asked"]


def test_the_reserve_takes_over_from_a_printer_that_is_out_of_order(tmp_path: Path) -> None:
    own, reserve = FakeFiscalPrinter("fiscal-1"), FakeFiscalPrinter("fiscal-2")
    till = make_till(tmp_path)
    stand = Stand(till, own, reserve)
    own.readiness = GONE
    till.sell.add_sku("COFFEE")
    stand.fiscal.check()
    stand.pay_in_cash("ROLL")
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    assert sale.fiscal is not None
    assert (sale.fiscal.device, len(own.receipts), len(reserve.receipts)) == ("fiscal-2", 0, 1)
    till.close()


def test_the_reserve_takes_over_when_nothing_had_left_the_till_and_never_otherwise(tmp_path: Path) -> None:
    own, reserve = FakeFiscalPrinter("fiscal-1"), FakeFiscalPrinter("fiscal-2")
    till = make_till(tmp_path)
    stand = Stand(till, own, reserve)
    own.ends = [FiscalAnswer(EffectState.NOT_SENT, "FISCAL-UNREACHABLE")]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    assert len(reserve.receipts) == 1
    own.ends = [NOBODY_KNOWS]
    stand.pay_in_cash("ROLL")
    assert stand.fiscal.finish(Wishes()).sale is None
    assert len(reserve.receipts) == 1
    till.close()


def test_without_any_printer_that_works_nothing_is_sold(stand: Stand, printer: FakeFiscalPrinter) -> None:
    printer.readiness = GONE
    stand.pay_in_cash()
    refused("FISCAL-UNREACHABLE", lambda: stand.fiscal.finish(Wishes()))
    assert (stand.sales(), stand.till.pay.stage) == ([], Stage.PAYING)


def test_what_keeps_the_printer_from_going_on_is_told_as_it_happens(stand: Stand, printer: FakeFiscalPrinter) -> None:
    printer.hindrances = ("FISCAL-PAPER-OUT", "")
    told: list[str] = []
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes(), told.append)
    assert told == ["FISCAL-PAPER-OUT", ""]


def test_a_refund_carries_the_proof_of_the_sale_that_it_takes_back(stand: Stand) -> None:
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    past = PastSales(stand.till.desk, stand.till.ledger.journal, stand.till.ids)
    back = past.void(sale.id, "a mistake")
    assert back.fiscal == sale.fiscal


def test_empties_alone_and_practice_need_no_fiscal_receipt(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.till.desk.training = True
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    assert (sale.fiscal, printer.receipts, is_fiscal(sale)) == (None, [], False)
    assert [intent.kind for intent in stand.till.ledger.intents.of(sale.id)] == ["receipt", "drawer"]


def test_the_record_of_a_sale_without_a_fiscal_printer_says_nothing_of_one(tmp_path: Path) -> None:
    till = make_till(tmp_path)
    stand = Stand(till)
    assert not stand.fiscal.fitted
    stand.pay_in_cash()
    till.pay.finish()
    (body,) = stand.bodies(Kind.SALE)
    assert "fiscal" not in body
    till.close()
