"""The finished sale: frozen figures, refusals to freeze, the record as JSON, receipt numbers."""

import json
from dataclasses import asdict, replace
from decimal import Decimal

import pytest

from app.domain.basket import DiscountKind, ManualDiscount, PriceOverride, discount_basket, override_price, void_line
from app.domain.fiscal import FiscalProof
from app.domain.money import Money
from app.domain.promotion import Promotion, PromotionKind
from app.domain.refusals import Refusal
from app.domain.sale import Sale, VoidedLine, finish, receipt_number
from app.domain.tax import TaxClass, TaxRules
from app.domain.tender import Payment, TenderKind, pay_out
from app.wire.canonical import canonical
from tests.builders import basket_of, bottle, counter, paid, priced, product, sale_of, weighed

TENTH = Promotion("tenth", "May days", PromotionKind.PERCENT, Decimal("0.10"))
ALL = ManualDiscount(DiscountKind.PERCENT, Decimal(1), "goodwill", "Ala", "Maja")


def code_of(basket_total_payment: tuple[object, Payment]) -> str:
    figures, payment = basket_total_payment
    with pytest.raises(Refusal) as refused:
        finish(figures, payment, counter(), "n")  # type: ignore[arg-type]  # a PricedBasket
    return refused.value.code


def test_a_sale_keeps_every_figure_of_the_priced_basket() -> None:
    sale = sale_of((product("milk", 349), 2), (weighed("apples", 499), "0.482"), bottle("water", 199, 50))
    assert (sale.gross, sale.deposits, sale.total) == (698 + 241 + 199, 50, 1188)
    assert [(line.quantity, line.unit, line.amount) for line in sale.lines] == [
        ("2", "pcs", 698),
        ("0.482", "kg", 241),
        ("1", "pcs", 199),
    ]
    assert sum(line.gross for line in sale.lines) == sum(tax.gross for tax in sale.taxes) == sale.gross


def test_a_sale_says_where_when_and_by_whom() -> None:
    sale = sale_of(product())
    assert (sale.store, sale.terminal, sale.shift, sale.cashier, sale.business_date) == (
        "0417",
        "03",
        1,
        "Ala",
        "2026-05-04",
    )


def test_what_was_taken_off_names_its_cause_and_who_gave_it() -> None:
    figures = priced(discount_basket(basket_of(product("cup", 1000)), ALL), TENTH)
    (line,) = finish(figures, Payment(0, "PLN"), counter(), "n").lines
    assert [(a.kind, a.amount, a.promotion, a.actor, a.approver) for a in line.adjustments] == [
        ("promotion", -100, "tenth", "", ""),
        ("basket_discount", -900, "", "Ala", "Maja"),
    ]


def test_a_price_by_hand_keeps_the_old_price_the_reason_and_both_names() -> None:
    override = PriceOverride(Money(500, "PLN"), Money(1000, "PLN"), "damaged", "Ala", "Maja")
    figures = priced(override_price(basket_of(product("cup", 1000)), 1, override))
    (line,) = finish(figures, paid(500), counter(), "n").lines
    assert (line.unit_price, line.was_price, line.price_reason, line.actor, line.approver) == (
        500,
        1000,
        "damaged",
        "Ala",
        "Maja",
    )


def test_voided_lines_stay_on_the_record() -> None:
    basket = void_line(basket_of(product("milk", 349), (weighed("apples", 499), "0.5")), 2, "too dear")
    (voided,) = finish(priced(basket), paid(349), counter(), "n").voided
    assert (voided.sku, voided.quantity, voided.amount, voided.reason) == ("apples", "0.5", 250, "too dear")


def test_a_basket_given_away_is_a_sale_without_tenders() -> None:
    figures = priced(discount_basket(basket_of(product("cup", 1000)), ALL))
    sale = finish(figures, Payment(0, "PLN"), counter(), "n")
    assert (sale.total, sale.tenders, sale.saved) == (0, (), 1000)


def test_a_basket_of_empties_is_a_sale_that_pays_out() -> None:
    sale = sale_of((product("empty", -50, tax="outside", discountable=False), 6))
    assert (sale.total, [t.amount for t in sale.tenders], sale.change) == (-300, [-300], 0)


def test_an_empty_basket_is_no_sale() -> None:
    assert code_of((priced(void_line(basket_of(product()), 1, "")), Payment(0, "PLN"))) == "BASKET-EMPTY"


def test_a_sale_is_paid_in_full_and_for_this_basket() -> None:
    figures = priced(basket_of(product("cup", 1000)))
    assert code_of((figures, Payment(1000, "PLN"))) == "PAY-TOO-LITTLE"
    assert code_of((figures, paid(900))) == "PAY-OTHER-TOTAL"
    assert code_of((figures, paid(1000, currency="EUR"))) == "PAY-OTHER-TOTAL"


def test_what_the_shop_owes_is_paid_out_before_the_sale_is_finished() -> None:
    figures = priced(basket_of(product("empty", -50, tax="outside")))
    owing = Payment(-50, "PLN")
    assert code_of((figures, owing)) == "PAY-NOT-PAID-OUT"
    assert finish(figures, pay_out(owing), counter(), "n").total == -50


def test_cash_rounding_is_a_figure_of_its_own() -> None:
    sale = sale_of(product("cup", 10040, currency="CZK"), currency="CZK")
    assert (sale.total, sale.rounding, sale.tenders[0].amount) == (10040, -40, 10000)


def test_a_quantity_is_written_without_an_exponent() -> None:
    assert sale_of((product(), "1E+1")).lines[0].quantity == "10"


def test_several_rates_of_a_class_are_kept_apart() -> None:
    rules = TaxRules((TaxClass("city", "T", (Decimal("0.06"), Decimal("0.025"))),), inclusive=False)
    sale = sale_of((product("cup", 333, tax="city"), 3), rules=rules)
    assert (sale.taxes[0].rates, sale.taxes[0].parts, sale.tax) == (("0.06", "0.025"), (60, 25), 85)
    assert sale.lines[0].tax_parts == (60, 25)


def test_the_record_comes_back_from_its_journal_entry_as_it_was() -> None:
    sale = sale_of((product(), 3), bottle(), promotions=[TENTH], tender=TenderKind.CARD)
    text = canonical(sale.as_body())
    assert Sale.from_body(json.loads(text)) == sale
    assert canonical(Sale.from_body(json.loads(text)).as_body()) == text


def test_the_body_of_a_record_holds_every_field_of_everything_in_it() -> None:
    sale = sale_of((product(), 3), bottle(), promotions=[TENTH], tender=TenderKind.CARD)
    whole = replace(sale, voided=(VoidedLine("CUP", "Cup", "1", 250, "changed their mind"),))
    whole = replace(whole, fiscal=FiscalProof("fiscal-1", "ZBF 1", "52", "7", "2026-03-02T10:00", "AAAA"))
    assert any(line.adjustments for line in whole.lines)
    assert whole.as_body() == asdict(whole)
    assert Sale.from_body(json.loads(canonical(whole.as_body()))) == whole


def test_a_record_of_an_earlier_version_can_be_read() -> None:
    body = sale_of(product()).as_body()
    for line in body["lines"]:
        del line["tax_parts"]
    for tax in body["taxes"]:
        del tax["rates"], tax["parts"]
    assert Sale.from_body(body) == sale_of(product())


@pytest.mark.parametrize("body", [{}, {"lines": 1}, {**sale_of(product()).as_body(), "unheard": 1}])
def test_a_body_that_is_no_sale_is_refused(body: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        Sale.from_body(body)


@pytest.mark.parametrize("figure", ["net", "tax", "gross", "deposits", "total", "rounding"])
def test_a_record_whose_figures_do_not_add_up_cannot_be_made(figure: str) -> None:
    sale = sale_of(product())
    with pytest.raises(ValueError, match="must add up"):
        replace(sale, **{figure: getattr(sale, figure) + 1})  # type: ignore[arg-type]  # one figure


@pytest.mark.parametrize(
    ("epoch", "letters"), [(1, "A"), (2, "B"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA")]
)
def test_a_receipt_number_names_store_terminal_epoch_and_count(epoch: int, letters: str) -> None:
    assert receipt_number("0417", "03", epoch, 123) == f"0417-03-{letters}-000123"
