"""Proofs about money that hold for any basket: run by the suite in small, and by `main` for as long as one likes.

python -m tests.domain.proofs_money 100000
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.basket import Basket, DiscountKind, ManualDiscount, add, add_labelled, discount_basket, discount_line
from app.domain.catalogue import Deposit, Product, Unit
from app.domain.money import CURRENCIES, Money, allocate
from app.domain.pricing import PricedBasket, price_basket
from app.domain.promotion import Promotion, PromotionKind, apply_promotions
from app.domain.returns import Returned, refund, returnable
from app.domain.sale import Sale, finish, quantity_of
from app.domain.tax import TaxClass, TaxRounding, TaxRules
from app.domain.tender import Payment, TenderKind, pay_out, remove_tender, take_card, take_cash
from app.wire.canonical import canonical
from tests.builders import DAY, counter

RATES = st.decimals(0, Decimal("0.4"), places=4)
CURRENCY = st.sampled_from(["PLN", "CZK", "CHF", "SEK", "JPY", "KWD"])
FIGURES = ("net", "tax", "gross", "deposits", "total", "saved")


@st.composite
def tax_rules(draw: st.DrawFn) -> TaxRules:
    """Classes with none, one or several rates."""
    classes = [TaxClass("outside", "-")]
    for number in range(draw(st.integers(1, 3))):
        classes.append(TaxClass(f"t{number}", "ABC"[number], tuple(draw(st.lists(RATES, min_size=1, max_size=3)))))
    return TaxRules(tuple(classes), draw(st.booleans()), draw(st.sampled_from(TaxRounding)))


@st.composite
def products(draw: st.DrawFn, rules: TaxRules, currency: str) -> Product:
    """Pieces, weighed goods, bottles with a deposit, and empties at a negative price."""
    weighed = draw(st.booleans())
    empties = not weighed and draw(st.integers(0, 9)) == 0
    price = -draw(st.integers(1, 300)) if empties else draw(st.integers(0, 20000))
    deposit = Deposit("deposit", Money(draw(st.integers(1, 200)), currency)) if draw(st.booleans()) else None
    return Product(
        sku=f"s{draw(st.integers(0, 6))}-{price}-{weighed}",
        name="x",
        price=Money(price, currency),
        tax="outside" if empties else draw(st.sampled_from(rules.classes)).code,
        unit=Unit.KILOGRAM if weighed else Unit.PIECE,
        weighed=weighed,
        category=draw(st.sampled_from(["food", "toys"])),
        deposit=None if empties or weighed else deposit,
        discountable=not empties and draw(st.integers(0, 9)) > 0,
    )


@st.composite
def promotions(draw: st.DrawFn) -> Promotion:
    """Sound ones and nonsense alike."""
    kind = draw(st.sampled_from(PromotionKind))
    fraction = kind in (PromotionKind.PERCENT, PromotionKind.SPEND_PERCENT)
    value = draw(st.decimals(-1, 2, places=3)) if fraction else Decimal(draw(st.integers(-5, 5000)))
    if kind is PromotionKind.N_PAY_M:
        value = Decimal(draw(st.integers(-1, 5)))
    return Promotion(
        id=f"p{draw(st.integers(0, 99))}",
        name="promotion",
        kind=kind,
        value=value,
        categories=draw(st.sampled_from([frozenset(), frozenset({"food"})])),
        quantity=draw(st.integers(0, 5)),
        threshold=draw(st.integers(0, 20000)),
    )


@st.composite
def discounts(draw: st.DrawFn) -> ManualDiscount:
    """Percentages and amounts."""
    if draw(st.booleans()):
        return ManualDiscount(DiscountKind.PERCENT, draw(st.decimals("0.01", 1, places=2)), "why", "who")
    return ManualDiscount(DiscountKind.AMOUNT, Decimal(draw(st.integers(1, 10000))), "why", "who")


@st.composite
def baskets(draw: st.DrawFn) -> tuple[Basket, TaxRules]:
    """A basket in some currency under some tax rules."""
    rules, currency = draw(tax_rules()), draw(CURRENCY)
    basket = Basket("b", currency)
    for _ in range(draw(st.integers(1, 6))):
        goods = draw(products(rules, currency))
        if goods.weighed and draw(st.booleans()):
            basket, line = (
                add_labelled(basket, goods, Money(draw(st.integers(1, 9000)), currency))
                if (goods.price and goods.price.minor > 9)
                else add(basket, goods, Decimal(1))
            )
        else:
            milli = draw(st.integers(1, 9000)) if goods.weighed else draw(st.integers(1, 9)) * 1000
            basket, line = add(basket, goods, Decimal(milli) / 1000)
        if goods.discountable and draw(st.integers(0, 3)) == 0:
            basket = discount_line(basket, line, draw(discounts()))
    return (discount_basket(basket, draw(discounts())) if draw(st.booleans()) else basket), rules


@st.composite
def priced_baskets(draw: st.DrawFn) -> PricedBasket:
    """A priced basket, with promotions."""
    basket, rules = draw(baskets())
    return price_basket(basket, draw(st.lists(promotions(), max_size=3)), rules, DAY)


@st.composite
def payments(draw: st.DrawFn, total: int, currency: str) -> Payment:
    """A total settled somehow: parts in cash and by card, tenders taken back on the way."""
    step = CURRENCIES[currency].cash_step
    payment = Payment(total, currency)
    for _ in range(draw(st.integers(0, 4))):
        if payment.due == 0:
            break
        if payment.tenders and draw(st.integers(0, 3)) == 0:
            payment = remove_tender(payment, draw(st.sampled_from(payment.tenders)).id)
        elif draw(st.booleans()):
            payment = take_card(payment, draw(st.integers(1, payment.due)))
        else:
            payment = take_cash(payment, draw(st.integers(1, payment.due // step + 3)) * step)
    if payment.due:
        payment = take_cash(payment, payment.cash_due) if draw(st.booleans()) else take_card(payment, payment.due)
    return pay_out(payment, draw(st.sampled_from(TenderKind))) if payment.owed else payment


@given(st.integers(-(10**9), 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=12))
def proof_allocation(amount: int, weights: list[int]) -> None:
    """Parts sum to the whole, none has another sign, and equal weights differ by a unit at most."""
    parts = allocate(amount, weights)
    assert sum(parts) == amount
    assert all(part * amount >= 0 for part in parts)
    whole = sum(weights)
    if whole:
        assert all(abs(part * whole - amount * weight) < whole for part, weight in zip(parts, weights, strict=True))


@given(priced_baskets())
def proof_tax(priced: PricedBasket) -> None:
    """Net + tax == gross on every line and on the document, and lines sum to classes, classes to the document."""
    for line in priced.lines:
        taxed = line.taxed
        assert taxed.net + taxed.tax == taxed.gross
        assert line.amount in (taxed.net, taxed.gross)
        assert taxed.tax * line.amount >= 0
        assert abs(taxed.tax) <= abs(taxed.gross)
        assert sum(taxed.parts) == (taxed.tax if line.tax_class.rates else 0)
    for name in ("net", "tax", "gross"):
        whole = getattr(priced, name)
        assert sum(getattr(line.taxed, name) for line in priced.lines) == whole
        assert sum(getattr(tax.taxed, name) for tax in priced.taxes) == whole
    assert priced.gross + priced.deposits == priced.total


@given(baskets(), st.lists(promotions(), max_size=4), st.randoms(use_true_random=False))
def proof_promotions(basket_and_rules: tuple[Basket, TaxRules], offers: list[Promotion], random: Any) -> None:
    """Nothing becomes dearer or negative, no piece is used twice, and the order of the lines does not matter."""
    basket, _ = basket_and_rules
    applied = apply_promotions(basket.lines, offers, DAY)
    for line in basket.lines:
        mine = [a for a in applied if a.line_id == line.id]
        assert all(a.amount < 0 for a in mine)
        assert sum(a.pieces for a in mine) <= line.quantity
        assert not mine or -sum(a.amount for a in mine) <= line.extended
    shuffled = list(basket.lines)
    random.shuffle(shuffled)
    assert apply_promotions(shuffled, offers, DAY) == applied


@given(priced_baskets())
def proof_amounts(priced: PricedBasket) -> None:
    """Whatever is taken off, a line ends between nothing and its own price."""
    for line in priced.lines:
        assert all(a.amount < 0 for a in line.adjustments)
        assert line.extended + sum(a.amount for a in line.adjustments) == line.amount
        assert min(0, line.extended) <= line.amount <= max(0, line.extended)


@given(st.data())
def proof_payment(data: st.DataObject) -> None:
    """Tenders cover the total and its rounding; what was given less the change is what was kept."""
    currency = data.draw(CURRENCY)
    total = data.draw(st.integers(-50000, 200000))
    payment = data.draw(payments(total, currency))
    assert payment.settled
    assert payment.paid == total + payment.rounding
    assert abs(payment.rounding) * 2 <= CURRENCIES[currency].cash_step
    taken = sum(t.given if t.kind is TenderKind.CASH else t.amount for t in payment.tenders)
    assert taken - payment.change == total + payment.rounding
    if not any(t.kind is TenderKind.CASH for t in payment.tenders):
        assert payment.rounding == 0


@given(priced_baskets(), st.data())
def proof_record(priced: PricedBasket, data: st.DataObject) -> None:
    """A record survives canonical JSON, and its text never changes."""
    sale = finish(priced, data.draw(payments(priced.total, priced.basket.currency)), counter(), "n")
    text = canonical(sale.as_body())
    again = Sale.from_body(json.loads(text))
    assert again == sale
    assert canonical(again.as_body()) == text


@given(priced_baskets(), st.sampled_from(TenderKind), st.data())
def proof_refunds(priced: PricedBasket, tender: TenderKind, data: st.DataObject) -> None:
    """However a sale comes back, the parts sum to exactly minus the sale in every figure, and so does the money."""
    currency = priced.basket.currency
    payment = Payment(priced.total, currency)
    if payment.due:
        cash = tender is TenderKind.CASH
        payment = take_cash(payment, payment.cash_due) if cash else take_card(payment, payment.due)
    elif payment.owed:
        payment = pay_out(payment, tender)
    sale = finish(priced, payment, counter(), "n")
    parts: list[Sale] = []
    while any((left := dict(returnable(sale, parts))).values()):
        open_lines = [line for line in sale.lines if left[line.id]]
        chosen = data.draw(st.lists(st.sampled_from(open_lines), min_size=1, unique_by=lambda line: line.id))
        asked = []
        for line in chosen:
            most = left[line.id]
            some = Decimal(data.draw(st.integers(1, int(most * 1000)))) / 1000 if line.weighed else most
            if not line.weighed and len(parts) < 6:
                some = Decimal(data.draw(st.integers(1, int(most))))
            asked.append(Returned(line.id, most if len(parts) > 6 else some, "faulty"))
        parts.append(refund(sale, parts, asked, tender.value, counter(), f"r{len(parts)}", "n"))
    for figure in FIGURES:
        assert sum(getattr(part, figure) for part in parts) == -getattr(sale, figure), figure
    for line in sale.lines:
        mine = [back for part in parts for back in part.lines if back.returned_of == line.id]
        for figure in ("extended", "amount", "net", "tax", "gross", "deposit"):
            shares = [getattr(back, figure) for back in mine]
            assert sum(shares) == -getattr(line, figure), figure
            assert all(share * getattr(line, figure) <= 0 for share in shares), figure
        for i, adjustment in enumerate(line.adjustments):
            assert sum(back.adjustments[i].amount for back in mine) == -adjustment.amount
        for i, tax in enumerate(line.tax_parts):
            assert sum(back.tax_parts[i] for back in mine) == -tax
        assert sum(quantity_of(back) for back in mine) == -quantity_of(line)
    for tax in sale.taxes:
        for figure in ("net", "tax", "gross"):
            back_of_class = [t for part in parts for t in part.taxes if t.tax_class == tax.tax_class]
            assert sum(getattr(t, figure) for t in back_of_class) == -getattr(tax, figure)
    if all(line.gross + line.deposit >= 0 for line in sale.lines):
        assert sum(t.amount for part in parts for t in part.tenders) == -sum(t.amount for t in sale.tenders)
        assert sum(part.rounding for part in parts) == -sale.rounding


PROOFS: tuple[Callable[[], None], ...] = (
    proof_allocation,
    proof_tax,
    proof_promotions,
    proof_amounts,
    proof_payment,
    proof_record,
    proof_refunds,
)


def run(proof: Callable[..., None], count: int) -> None:
    """Try a proof on so many cases. Raises AssertionError with the smallest case that breaks it."""
    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    settings(max_examples=count, deadline=None, database=None, derandomize=count < 1000, suppress_health_check=quiet)(
        proof
    )()


def main(count: int) -> None:
    """Try every proof on so many cases, saying which holds."""
    for proof in PROOFS:
        run(proof, count)
        sys.stdout.write(f"{proof.__name__}: {count} cases\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
