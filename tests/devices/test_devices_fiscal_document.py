"""A sale as a fiscal document: the device's letters, whole prices, deposits apart; what cannot be is refused before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.devices.fiscal_document import document_of
from app.domain.basket import DiscountKind
from app.domain.catalogue import Deposit
from app.domain.empties import empty_of
from app.domain.fiscal import printed_number
from app.domain.money import Money
from app.domain.refusals import Refusal
from app.domain.sale import Sale, SoldAdjustment, SoldLine
from app.domain.tax import TaxClass, TaxRules
from app.ports.fiscal import FiscalOrder
from hardware.fiscal.document import DepositLine, FiscalDocument, FiscalPayment, PaymentKind
from hardware.fiscal.states import FiscalAbilities
from hardware.fiscal.taxes import TaxRate, TaxTable
from tests.fakes.till import VAT, Till, goods, make_till

TABLE = TaxTable(
    (
        TaxRate("A", Decimal("0.23")),
        TaxRate("B", Decimal("0.08")),
        TaxRate("C", Decimal("0.05")),
        TaxRate("D", Decimal(0)),
        TaxRate("E", None),
    )
)
OUTSIDE = TaxRules((*VAT.classes, TaxClass("N", "N")))


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    yield till
    till.close()


def sold(till: Till, given: int | None = None) -> Sale:
    """What is in the basket, paid in cash."""
    state = till.pay.begin()
    till.pay.take_cash(given or state.payment.cash_due)
    return till.pay.freeze()


def document(sale: Sale, letters: dict[str, str] | None = None, table: TaxTable = TABLE) -> FiscalDocument:
    return document_of(FiscalOrder("o-1", sale), letters or {}, table, FiscalAbilities())


def refused(code: str, sale: Sale, letters: dict[str, str] | None = None, table: TaxTable = TABLE) -> Refusal:
    with pytest.raises(Refusal) as problem:
        document(sale, letters, table)
    assert problem.value.code == code
    return problem.value


def changed(sale: Sale, **line: object) -> Sale:
    """The sale with its first line otherwise."""
    return replace(sale, lines=(replace(sale.lines[0], **line), *sale.lines[1:]))  # type: ignore[arg-type]


def test_goods_are_told_with_the_letter_that_carries_their_rate(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    till.sell.add_sku("ROLL", Decimal(3))
    sale = sold(till)
    made = document(sale)
    assert [(line.name, line.tax, line.rate, line.unit_price, line.quantity) for line in made.lines] == [
        ("Kawa ziarnista 500 g", "A", Decimal("0.23"), 4290, Decimal(1)),
        ("Kajzerka pszenna", "C", Decimal("0.05"), 59, Decimal(3)),
    ]
    assert (made.total, made.system_number, made.cashier) == (4467, printed_number(sale.id), "Marta K.")


def test_the_letter_is_the_devices_whatever_the_shop_prints_itself(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    table = TaxTable((TaxRate("G", Decimal("0.23")),))
    assert document(sold(till), table=table).lines[0].tax == "G"


def test_cash_is_told_as_handed_over_with_its_change_and_cards_beside_it(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    till.pay.begin()
    till.pay.ask_card(2000)
    till.pay.card_approved("958520")
    till.pay.take_cash(5000)
    made = document(till.pay.freeze())
    assert made.payments == (FiscalPayment(PaymentKind.CARD, 2000), FiscalPayment(PaymentKind.CASH, 5000))
    assert made.change == 2710


def test_weighed_goods_keep_their_weight(till: Till) -> None:
    till.sell.add_sku("BANANA", Decimal("1.235"))
    (line,) = document(sold(till)).lines
    assert (line.quantity, line.unit, line.amount) == (Decimal("1.235"), "kg", 863)


def test_what_no_unit_price_gives_is_told_as_one_of_what_was_sold(till: Till) -> None:
    till.sell.add_labelled(till.sell.product("TOMATO"), Money(1000, "PLN"))
    sale = sold(till)
    (line,) = document(sale).lines
    assert (line.quantity, line.unit_price, line.amount) == (Decimal("0.671"), 1490, 1000)
    (line,) = document(changed(sale, quantity="0.6712")).lines
    assert (line.quantity, line.unit_price, line.amount, line.unit) == (Decimal(1), 1000, 1000, "")
    (line,) = document(changed(sale, quantity="3")).lines
    assert (line.quantity, line.unit_price, line.amount) == (Decimal(1), 1000, 1000)


def test_what_promotions_and_discounts_take_off_is_taken_off_the_line(till: Till) -> None:
    till.sell.add_sku("MILK", Decimal(3))
    till.sell.discount_basket(DiscountKind.PERCENT, Decimal("0.10"), "a friend")
    sale = sold(till)
    made = document(sale)
    (line,) = made.lines
    assert line.discount is not None
    assert (line.amount, line.amount - line.discount.amount, made.total) == (1197, sale.total, sale.total)


def test_goods_that_cost_nothing_are_not_on_the_fiscal_receipt(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    till.sell.add_sku("BAG")
    till.sell.discount_line(2, DiscountKind.PERCENT, Decimal(1), "a gift")
    assert [line.name for line in document(sold(till)).lines] == ["Kawa ziarnista 500 g"]


def test_deposits_stand_apart_from_the_goods_and_outside_tax(till: Till) -> None:
    till.sell.add_sku("WATER", Decimal(6))
    made = document(sold(till))
    assert made.deposits == (DepositLine("Bottle deposit, PET", 50, 6),)
    assert (made.goods, made.total) == (1674, 1974)


def test_empties_that_come_back_take_their_deposit_off_the_receipt(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    sale = sold(till)
    bottle = empty_of(goods("WATER", "Woda", 279, "A", deposit=Deposit("Butelka PET", Money(50, "PLN"))), OUTSIDE)
    back = _empty(sale.lines[0], bottle.sku, bottle.name)
    paid = replace(sale.tenders[0], amount=4190, given=4190)
    sale = replace(sale, lines=(*sale.lines, back), tenders=(paid,), total=4190, gross=4190, net=sale.net - 100)
    made = document(sale)
    assert made.deposits == (DepositLine("Butelka PET", 50, 2, returned=True),)
    assert (made.goods, made.total) == (4290, 4190)


def _empty(like: SoldLine, sku: str, name: str) -> SoldLine:
    return replace(
        like, id=9, sku=sku, name=name, quantity="2", unit_price=-50, extended=-100, amount=-100, net=-100, tax=0,
        gross=-100, tax_class="N",
    )  # fmt: skip


def test_a_class_that_the_printer_has_no_rate_for_is_refused_with_the_product(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    problem = refused("FISCAL-TAX", sold(till), table=TaxTable((TaxRate("B", Decimal("0.08")),)))
    assert problem.facts == {"name": "Kawa ziarnista 500 g", "tax": "A"}


def test_a_letter_that_is_named_must_carry_the_rate_of_the_class(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    sale = sold(till)
    assert refused("FISCAL-TAX-RATE", sale, {"A": "B"}).facts["letter"] == "B"
    assert refused("FISCAL-TAX", sale, {"A": "F"}).facts["tax"] == "A"


def test_whether_nought_is_exempt_or_nought_per_cent_must_be_said(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    sale = sold(till)
    free = replace(sale, taxes=(replace(sale.taxes[0], rate="0"),))
    refused("FISCAL-TAX", free)
    assert document(free, {"A": "E"}).lines[0].rate is None
    assert document(free, {"A": "D"}).lines[0].rate == Decimal(0)


def test_goods_that_come_back_are_no_line_of_a_receipt(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    assert refused("FISCAL-GOODS-BACK", changed(sold(till), quantity="-1", extended=-4290)).facts["name"]


def test_a_basket_that_comes_to_nothing_is_no_receipt(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    sale = sold(till)
    gift = (SoldAdjustment("line_discount", "a gift", -4290),)
    free = changed(sale, adjustments=gift, amount=0, net=0, tax=0, gross=0)
    refused("FISCAL-NOTHING", replace(free, net=0, tax=0, gross=0, total=0, tenders=()))


def test_prices_without_tax_are_refused(till: Till) -> None:
    till.sell.add_sku("COFFEE")
    refused("FISCAL-NET-PRICES", changed(sold(till), gross=5277))
