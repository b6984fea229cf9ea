"""The basket: lines that can still change. Every act gives a new basket."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.catalogue import Product
from app.domain.line import DiscountKind, Line, ManualDiscount, Note, PriceOverride
from app.domain.money import Money
from app.domain.refusals import Refusal

__all__ = [
    "MAX_QUANTITY",
    "Basket",
    "DiscountKind",
    "Line",
    "ManualDiscount",
    "Note",
    "PriceOverride",
    "add",
    "add_coupon",
    "add_labelled",
    "add_priced",
    "discount_basket",
    "discount_line",
    "note_line",
    "override_price",
    "restore_line",
    "set_quantity",
    "void_line",
]

MAX_QUANTITY = Decimal(9999)
_ONE = Decimal(1)


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

    Raises Refusal `PRICE-MISSING`, `QTY-INVALID`, `QTY-FIXED`, `SERIAL-NEEDED`, `SERIAL-TWICE`, `CURRENCY-OTHER`.
    """
    if product.price is None:
        raise Refusal("PRICE-MISSING", product=product.name)
    _check(basket, product, product.price, quantity, serial)
    if not (serial or batch or expiry or product.weighed):
        for line in reversed(basket.lines):
            if line.plain and _sells_alike(line.product, product):
                return set_quantity(basket, line.id, line.quantity + quantity), line.id
    return _append(basket, Line(_next_id(basket), product, quantity, serial=serial, batch=batch, expiry=expiry))


def add_priced(
    basket: Basket,
    product: Product,
    override: PriceOverride,
    quantity: Decimal,
    *,
    serial: str = "",
    batch: str = "",
    expiry: str = "",
) -> tuple[Basket, int]:
    """Add a product whose price the cashier names.

    Raises Refusal `PRICE-INVALID`, `QTY-INVALID`, `QTY-FIXED`, `SERIAL-NEEDED`, `SERIAL-TWICE`, `CURRENCY-OTHER`.
    """
    if override.price.minor < 0:
        raise Refusal("PRICE-INVALID")
    _check(basket, product, override.price, quantity, serial)
    line = Line(_next_id(basket), product, quantity, override=override, serial=serial, batch=batch, expiry=expiry)
    return _append(basket, line)


def add_labelled(basket: Basket, product: Product, amount: Money) -> tuple[Basket, int]:
    """Add goods whose label carries the amount to charge.

    The quantity of weighed goods is derived from the unit price for the record; anything else is one piece.
    Raises Refusal `PRICE-INVALID` for a label that says nothing or less, `QTY-INVALID`, `SERIAL-NEEDED`,
    `CURRENCY-OTHER`.
    """
    if amount.minor <= 0:
        raise Refusal("PRICE-INVALID")
    quantity = _ONE
    if product.weighed and product.price is not None and product.price.minor > 0:
        derived = (Decimal(amount.minor) / product.price.minor).quantize(Decimal("0.001"))
        quantity = max(derived, Decimal("0.001"))
    _check(basket, product, amount, quantity, "")
    return _append(basket, Line(_next_id(basket), product, quantity, amount=amount))


def set_quantity(basket: Basket, line_id: int, quantity: Decimal) -> Basket:
    """Change how many.

    Raises Refusal `QTY-INVALID`, `QTY-FIXED` (a label's amount or a serial number cannot be multiplied).
    """
    line = basket.line(line_id)
    if line.amount is not None:
        raise Refusal("QTY-FIXED", product=line.product.name)
    _check_quantity(line.product, quantity, line.serial)
    return _put(basket, replace(line, quantity=quantity))


def void_line(basket: Basket, line_id: int, reason: str) -> Basket:
    """Take a line out of the sum and keep it on the record with its reason."""
    return _put(basket, replace(basket.line(line_id), voided=reason or "void"))


def restore_line(basket: Basket, line_id: int) -> Basket:
    """Undo the void of a line."""
    return _put(basket, replace(basket.line(line_id), voided=""))


def override_price(basket: Basket, line_id: int, override: PriceOverride | None) -> Basket:
    """Name a line's price by hand, or go back to its own.

    Raises Refusal `PRICE-INVALID` for a negative one, `CURRENCY-OTHER`, `PRICE-MISSING` when it has no other.
    """
    line = basket.line(line_id)
    if override is None:
        if line.product.price is None and line.amount is None:
            raise Refusal("PRICE-MISSING", product=line.product.name)
        return _put(basket, replace(line, override=None))
    if override.price.minor < 0:
        raise Refusal("PRICE-INVALID")
    _check_currency(basket, line.product, override.price)
    return _put(basket, replace(line, override=override))


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


def _sells_alike(one: Product, other: Product) -> bool:
    """Whether everything that prices them is the same: a catalogue may change while a basket is open."""
    return _pricing_facts(one) == _pricing_facts(other)


def _pricing_facts(product: Product) -> tuple[object, ...]:
    return product.sku, product.price, product.tax, product.deposit, product.category, product.discountable


def _check(basket: Basket, product: Product, price: Money, quantity: Decimal, serial: str) -> None:
    _check_currency(basket, product, price)
    if product.deposit:
        _check_currency(basket, product, product.deposit.amount)
    if product.serial_required and not serial:
        raise Refusal("SERIAL-NEEDED", product=product.name)
    if serial and any((line.product.sku, line.serial) == (product.sku, serial) for line in basket.open_lines):
        raise Refusal("SERIAL-TWICE", product=product.name, serial=serial)
    _check_quantity(product, quantity, serial)


def _check_currency(basket: Basket, product: Product, price: Money) -> None:
    if price.currency != basket.currency:
        raise Refusal("CURRENCY-OTHER", product=product.name, currency=price.currency)


def _check_quantity(product: Product, quantity: Decimal, serial: str) -> None:
    if not quantity.is_finite() or not 0 < quantity <= MAX_QUANTITY or quantity != round(quantity, 3):
        raise Refusal("QTY-INVALID", quantity=str(quantity))
    if not product.weighed and quantity != quantity.to_integral_value():
        raise Refusal("QTY-INVALID", quantity=str(quantity))
    if serial and quantity != 1:
        raise Refusal("QTY-FIXED", product=product.name)


def _check_discount(discount: ManualDiscount) -> None:
    """A percentage is at most all of it; an amount is whole minor units."""
    percent = discount.kind is DiscountKind.PERCENT
    top = Decimal(1) if percent else Decimal(10**12)
    if not discount.value.is_finite() or not 0 < discount.value <= top:
        raise Refusal("DISCOUNT-INVALID")
    if not percent and discount.value != discount.value.to_integral_value():
        raise Refusal("DISCOUNT-INVALID")


def _next_id(basket: Basket) -> int:
    return max((line.id for line in basket.lines), default=0) + 1


def _append(basket: Basket, line: Line) -> tuple[Basket, int]:
    return replace(basket, lines=(*basket.lines, line)), line.id


def _put(basket: Basket, line: Line) -> Basket:
    return replace(basket, lines=tuple(line if old.id == line.id else old for old in basket.lines))
