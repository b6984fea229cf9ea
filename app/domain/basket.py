"""The basket: lines that can still change. Every act gives a new basket; nothing here knows prices beyond the lines'."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue import Product
from app.domain.money import Money
from app.domain.refusals import Refusal

MAX_QUANTITY = Decimal(9999)
_ONE = Decimal(1)


class DiscountKind(StrEnum):
    """How a manual discount is stated."""

    PERCENT = "percent"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class ManualDiscount:
    """A discount somebody gave: a fraction (0.10) for PERCENT, minor units for AMOUNT; who, why and who approved."""

    kind: DiscountKind
    value: Decimal
    reason: str
    actor: str
    approver: str = ""


@dataclass(frozen=True, slots=True)
class PriceOverride:
    """A unit price named by hand; the old price stays on the record (None when the product had none)."""

    price: Money
    was: Money | None
    reason: str
    actor: str
    approver: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a line; `printed` ones go on the receipt, others stay in the shop."""

    text: str
    printed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a basket. `quantity` is in the product's unit, negative only in an exchange.

    `amount` is set for price-embedded codes: what the label says is charged, the quantity is then derived.
    """

    id: int
    product: Product
    quantity: Decimal
    override: PriceOverride | None = None
    discount: ManualDiscount | None = None
    amount: Money | None = None
    notes: tuple[Note, ...] = ()
    serial: str = ""
    batch: str = ""
    expiry: str = ""
    voided: str = ""

    @property
    def unit_price(self) -> Money:
        """The price in force: named by hand, else the product's. Raises Refusal `PRICE-MISSING` when there is none."""
        price = self.override.price if self.override else self.product.price
        if price is None:
            raise Refusal("PRICE-MISSING", product=self.product.name)
        return price

    @property
    def plain(self) -> bool:
        """Whether one more of the same may simply be counted on."""
        return not (
            self.product.weighed
            or self.override
            or self.discount
            or self.amount
            or self.notes
            or self.serial
            or self.batch
            or self.voided
        )


@dataclass(frozen=True, slots=True)
class Basket:
    """What a customer is about to buy. `id` becomes the sale's id."""

    id: str
    currency: str
    lines: tuple[Line, ...] = ()
    discount: ManualDiscount | None = None
    coupons: tuple[str, ...] = ()
    customer: str = ""
    note: str = ""

    @property
    def open_lines(self) -> tuple[Line, ...]:
        """The lines that count."""
        return tuple(line for line in self.lines if not line.voided)

    @property
    def empty(self) -> bool:
        """Whether nothing would be sold."""
        return not self.open_lines

    def line(self, line_id: int) -> Line:
        """The line with an id. Raises Refusal `LINE-UNKNOWN`."""
        for line in self.lines:
            if line.id == line_id:
                return line
        raise Refusal("LINE-UNKNOWN")


def add(
    basket: Basket, product: Product, quantity: Decimal = _ONE, *, serial: str = "", batch: str = "", expiry: str = ""
) -> tuple[Basket, int]:
    """Add a product; one more of a plain line counts on it. Gives the basket and the id of the line touched.

    Raises Refusal `PRICE-MISSING`, `QTY-INVALID`, `SERIAL-NEEDED`, `CURRENCY-OTHER`.
    """
    _check(basket, product, quantity, serial)
    if not (serial or batch or expiry or product.weighed):
        for line in reversed(basket.lines):
            if line.product.sku == product.sku and line.product.price == product.price and line.plain:
                return set_quantity(basket, line.id, line.quantity + quantity), line.id
    return _append(basket, Line(_next_id(basket), product, quantity, serial=serial, batch=batch, expiry=expiry))


def add_priced(basket: Basket, product: Product, override: PriceOverride, quantity: Decimal) -> tuple[Basket, int]:
    """Add a product whose price the cashier names."""
    _check_quantity(quantity)
    return _append(basket, Line(_next_id(basket), product, quantity, override=override))


def add_labelled(basket: Basket, product: Product, amount: Money) -> tuple[Basket, int]:
    """Add goods whose label carries the amount to charge; the quantity is derived from the unit price for the record."""
    if product.price is None or product.price.minor <= 0:
        raise Refusal("PRICE-MISSING", product=product.name)
    quantity = (Decimal(amount.minor) / product.price.minor).quantize(Decimal("0.001"))
    return _append(basket, Line(_next_id(basket), product, max(quantity, Decimal("0.001")), amount=amount))


def set_quantity(basket: Basket, line_id: int, quantity: Decimal) -> Basket:
    """Change how many. Raises Refusal `QTY-INVALID`, `QTY-WEIGHED` (a label's amount cannot be multiplied)."""
    line = basket.line(line_id)
    if line.amount is not None or (line.serial and quantity != 1):
        raise Refusal("QTY-FIXED", product=line.product.name)
    _check_quantity(quantity)
    if not line.product.weighed and quantity != quantity.to_integral_value():
        raise Refusal("QTY-INVALID", quantity=str(quantity))
    return _put(basket, replace(line, quantity=quantity))


def void_line(basket: Basket, line_id: int, reason: str) -> Basket:
    """Take a line out of the sum and keep it on the record with its reason."""
    return _put(basket, replace(basket.line(line_id), voided=reason or "void"))


def restore_line(basket: Basket, line_id: int) -> Basket:
    """Undo the void of a line."""
    return _put(basket, replace(basket.line(line_id), voided=""))


def override_price(basket: Basket, line_id: int, override: PriceOverride) -> Basket:
    """Name a line's price by hand. Raises Refusal `PRICE-INVALID` for a negative one."""
    if override.price.minor < 0:
        raise Refusal("PRICE-INVALID")
    return _put(basket, replace(basket.line(line_id), override=override, amount=None))


def discount_line(basket: Basket, line_id: int, discount: ManualDiscount | None) -> Basket:
    """Give (or take back) a discount on a line. Raises Refusal `DISCOUNT-INVALID`, `DISCOUNT-NOT-HERE`."""
    line = basket.line(line_id)
    if discount is not None:
        _check_discount(discount)
        if not line.product.discountable:
            raise Refusal("DISCOUNT-NOT-HERE", product=line.product.name)
    return _put(basket, replace(line, discount=discount))


def discount_basket(basket: Basket, discount: ManualDiscount | None) -> Basket:
    """Give (or take back) a discount on everything that may be discounted. Raises Refusal `DISCOUNT-INVALID`."""
    if discount is not None:
        _check_discount(discount)
    return replace(basket, discount=discount)


def note_line(basket: Basket, line_id: int, note: Note) -> Basket:
    """Put a note on a line."""
    line = basket.line(line_id)
    return _put(basket, replace(line, notes=(*line.notes, note)))


def add_coupon(basket: Basket, code: str) -> Basket:
    """Remember a coupon; the same code counts once."""
    return basket if code in basket.coupons else replace(basket, coupons=(*basket.coupons, code))


def _check(basket: Basket, product: Product, quantity: Decimal, serial: str) -> None:
    if product.price is None:
        raise Refusal("PRICE-MISSING", product=product.name)
    if product.price.currency != basket.currency:
        raise Refusal("CURRENCY-OTHER", product=product.name, currency=product.price.currency)
    if product.serial_required and not serial:
        raise Refusal("SERIAL-NEEDED", product=product.name)
    _check_quantity(quantity)
    if not product.weighed and quantity != quantity.to_integral_value():
        raise Refusal("QTY-INVALID", quantity=str(quantity))


def _check_quantity(quantity: Decimal) -> None:
    if not quantity.is_finite() or not 0 < quantity <= MAX_QUANTITY or quantity != round(quantity, 3):
        raise Refusal("QTY-INVALID", quantity=str(quantity))


def _check_discount(discount: ManualDiscount) -> None:
    top = Decimal(1) if discount.kind is DiscountKind.PERCENT else Decimal(10**12)
    if not discount.value.is_finite() or not 0 < discount.value <= top:
        raise Refusal("DISCOUNT-INVALID")


def _next_id(basket: Basket) -> int:
    return max((line.id for line in basket.lines), default=0) + 1


def _append(basket: Basket, line: Line) -> tuple[Basket, int]:
    return replace(basket, lines=(*basket.lines, line)), line.id


def _put(basket: Basket, line: Line) -> Basket:
    return replace(basket, lines=tuple(line if old.id == line.id else old for old in basket.lines))
