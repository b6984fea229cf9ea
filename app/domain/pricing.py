"""The one engine that prices a basket: promotions, manual discounts, deposits, tax. Pure and deterministic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.basket import Basket, DiscountKind, Line, ManualDiscount
from app.domain.money import Money, allocate, round_half_up
from app.domain.promotion import Promotion, apply_promotions
from app.domain.refusals import Refusal
from app.domain.tax import TaxClass, TaxedAmount, TaxRules, add_up, tax_lines


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Something taken off a line (minor units, negative) and why.

    `kind` is promotion, line_discount or basket_discount; `label` is its name or reason; `pieces` is what it covered;
    `promotion` explains itself to the reader of the screen or receipt.
    """

    kind: str
    label: str
    amount: int
    pieces: Decimal = Decimal(0)
    promotion: Promotion | None = None
    discount: ManualDiscount | None = None


@dataclass(frozen=True, slots=True)
class PricedLine:
    """A line with its figures in minor units: `extended` before anything is taken off, `amount` after.

    `taxed` is the tax on the amount; `deposit` is what is charged beside it, outside tax.
    """

    line: Line
    unit_price: int
    extended: int
    adjustments: tuple[Adjustment, ...]
    amount: int
    taxed: TaxedAmount
    tax_class: TaxClass
    deposit: int = 0


@dataclass(frozen=True, slots=True)
class TaxTotal:
    """Tax of one class over the whole basket."""

    tax_class: TaxClass
    taxed: TaxedAmount


@dataclass(frozen=True, slots=True)
class PricedBasket:
    """A basket with every figure, in minor units of its currency. `total` is what is to be paid, deposits included."""

    basket: Basket
    lines: tuple[PricedLine, ...]
    taxes: tuple[TaxTotal, ...]
    net: int
    tax: int
    gross: int
    deposits: int
    total: int
    saved: int

    @property
    def pieces(self) -> int:
        """Items a person would count: pieces one by one, a weighed line as one."""
        return sum(1 if p.line.product.weighed else abs(int(p.line.quantity)) for p in self.lines)

    @property
    def money(self) -> Money:
        """The total as money."""
        return Money(self.total, self.basket.currency)


def price_basket(basket: Basket, promotions: Sequence[Promotion], rules: TaxRules, day: date) -> PricedBasket:
    """Price a basket as it stands on a day.

    Raises Refusal `PRICE-MISSING` when a line has no price, `TAX-UNKNOWN` for a tax class that the rules do not have.
    """
    lines = basket.open_lines
    extended = [line.extended for line in lines]
    taken: list[list[Adjustment]] = [[] for _ in lines]
    _promote(basket, lines, promotions, day, taken)
    _discount_lines(lines, extended, taken)
    _discount_basket(basket, lines, extended, taken)
    amounts = [_rest(whole, adjustments) for whole, adjustments in zip(extended, taken, strict=True)]
    classes = [_class_of(line, rules) for line in lines]
    taxed = tax_lines(list(zip(amounts, classes, strict=True)), rules)
    priced = tuple(
        PricedLine(line, line.unit_price.minor, whole, tuple(adjustments), amount, split, tax_class, _deposit(line))
        for line, whole, adjustments, amount, split, tax_class in zip(
            lines, extended, taken, amounts, taxed, classes, strict=True
        )
    )
    whole = add_up(taxed)
    deposits = sum(p.deposit for p in priced)
    saved = -sum(a.amount for p in priced for a in p.adjustments)
    return PricedBasket(
        basket,
        priced,
        _tax_totals(priced, rules),
        whole.net,
        whole.tax,
        whole.gross,
        deposits,
        whole.gross + deposits,
        saved,
    )


def _class_of(line: Line, rules: TaxRules) -> TaxClass:
    tax_class = rules.class_of(line.product.tax)
    if tax_class is None:
        raise Refusal("TAX-UNKNOWN", product=line.product.name)
    return tax_class


def _rest(whole: int, adjustments: Sequence[Adjustment]) -> int:
    return whole + sum(a.amount for a in adjustments)


def _promote(
    basket: Basket, lines: Sequence[Line], promotions: Sequence[Promotion], day: date, taken: list[list[Adjustment]]
) -> None:
    place = {line.id: index for index, line in enumerate(lines)}
    for applied in apply_promotions(lines, promotions, day, basket.coupons):
        name = applied.promotion.name
        taken[place[applied.line_id]].append(
            Adjustment("promotion", name, applied.amount, applied.pieces, promotion=applied.promotion)
        )


def _discount_lines(lines: Sequence[Line], extended: Sequence[int], taken: list[list[Adjustment]]) -> None:
    for line, whole, adjustments in zip(lines, extended, taken, strict=True):
        if line.discount is not None:
            off = _off(line.discount, _rest(whole, adjustments))
            if off:
                adjustments.append(
                    Adjustment("line_discount", line.discount.reason, -off, line.quantity, discount=line.discount)
                )


def _discount_basket(
    basket: Basket, lines: Sequence[Line], extended: Sequence[int], taken: list[list[Adjustment]]
) -> None:
    if basket.discount is None:
        return
    open_to_it = [i for i, line in enumerate(lines) if line.product.discountable and extended[i] > 0]
    open_to_it.sort(key=lambda i: (lines[i].product.sku, lines[i].id))  # spare units fall alike in any scan order
    if not open_to_it:
        return
    rests = [_rest(extended[i], taken[i]) for i in open_to_it]
    shares = allocate(_off(basket.discount, sum(rests)), rests)
    for i, share in zip(open_to_it, shares, strict=True):
        if share:
            taken[i].append(Adjustment("basket_discount", basket.discount.reason, -share, discount=basket.discount))


def _off(discount: ManualDiscount, amount: int) -> int:
    if amount <= 0:
        return 0
    if discount.kind is DiscountKind.PERCENT:
        return round_half_up(amount * discount.value)
    return min(amount, int(discount.value))


def _deposit(line: Line) -> int:
    deposit = line.product.deposit
    return round_half_up(deposit.amount.minor * line.quantity) if deposit else 0


def _tax_totals(lines: Sequence[PricedLine], rules: TaxRules) -> tuple[TaxTotal, ...]:
    totals = []
    for tax_class in rules.classes:
        members = [p.taxed for p in lines if p.tax_class.code == tax_class.code]
        if members:
            totals.append(TaxTotal(tax_class, add_up(members)))
    return tuple(totals)
