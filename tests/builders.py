"""What most tests need: a shop's tax rules, products, baskets and finished sales, each in one readable call."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from app.domain.basket import Basket, add
from app.domain.catalogue import Deposit, Product, Unit
from app.domain.money import Money
from app.domain.permissions import Person, Role
from app.domain.pricing import PricedBasket, price_basket
from app.domain.promotion import Promotion
from app.domain.sale import Counter, Sale, finish
from app.domain.tax import TaxClass, TaxRounding, TaxRules
from app.domain.tender import Payment, TenderKind, pay_out, take_card, take_cash

DAY = date(2026, 5, 4)  # a Monday
AT = "2026-05-04T10:15:00.000+02:00"

CLASSES = (
    TaxClass("standard", "A", (Decimal("0.23"),)),
    TaxClass("reduced", "B", (Decimal("0.08"),)),
    TaxClass("food", "C", (Decimal("0.05"),)),
    TaxClass("zero", "D", (Decimal(0),)),
    TaxClass("outside", "-"),
)
RULES = TaxRules(CLASSES)
NET_PRICES = TaxRules(CLASSES, inclusive=False)
RULES_BY_LINE = TaxRules(CLASSES, rounding=TaxRounding.LINE)

TRAINEE = Person("p-trainee", "Tola", Role.TRAINEE)
CASHIER = Person("p-cashier", "Ala", Role.CASHIER)
SUPERVISOR = Person("p-supervisor", "Sam", Role.SUPERVISOR)
MANAGER = Person("p-manager", "Maja", Role.MANAGER)


def product(sku: str = "milk", price: int | None = 349, *, currency: str = "PLN", **facts: object) -> Product:
    """A product sold by the piece; any field of Product may be named. The price is in minor units."""
    fields = {"name": sku.capitalize(), "tax": "food", **facts}
    return Product(sku=sku, price=None if price is None else Money(price, currency), **fields)  # type: ignore[arg-type]  # any field


def weighed(sku: str = "apples", price: int = 499, *, currency: str = "PLN", **facts: object) -> Product:
    """A product sold by weight, priced per kilogram."""
    return product(sku, price, currency=currency, weighed=True, unit=Unit.KILOGRAM, **facts)


def bottle(sku: str = "water", price: int = 199, deposit: int = 50, *, currency: str = "PLN") -> Product:
    """A drink with a refundable deposit."""
    return product(sku, price, currency=currency, deposit=Deposit("Bottle deposit", Money(deposit, currency)))


def basket_of(
    *items: Product | tuple[Product, int | str], basket_id: str = "basket-1", currency: str = "PLN"
) -> Basket:
    """A basket with products, each alone or with a quantity: basket_of(milk, (apples, "0.482"))."""
    basket = Basket(basket_id, currency)
    for item in items:
        goods, quantity = item if isinstance(item, tuple) else (item, 1)
        basket, _ = add(basket, goods, Decimal(quantity))
    return basket


def priced(basket: Basket, *promotions: Promotion, rules: TaxRules = RULES, day: date = DAY) -> PricedBasket:
    """A basket priced on an ordinary Monday."""
    return price_basket(basket, promotions, rules, day)


def counter(shift: int = 1, cashier: Person = CASHIER, *, training: bool = False) -> Counter:
    """Store 0417, till 03, an ordinary morning."""
    return Counter("0417", "03", shift, DAY, AT, cashier, training)


def paid(total: int, tender: TenderKind = TenderKind.CASH, currency: str = "PLN") -> Payment:
    """A total settled by one tender: exact cash, a card, or paid out when the shop owes."""
    payment = Payment(total, currency)
    if total < 0:
        return pay_out(payment, tender)
    if total == 0:
        return payment
    return take_cash(payment, payment.cash_due) if tender is TenderKind.CASH else take_card(payment, total, "AUTH01")


def sale_of(
    *items: Product | tuple[Product, int | str],
    promotions: Sequence[Promotion] = (),
    tender: TenderKind = TenderKind.CASH,
    rules: TaxRules = RULES,
    currency: str = "PLN",
    number: str = "0417-03-A-000001",
    sale_id: str = "sale-1",
    at: Counter | None = None,
) -> Sale:
    """A finished sale of some products."""
    figures = priced(basket_of(*items, basket_id=sale_id, currency=currency), *promotions, rules=rules)
    return finish(figures, paid(figures.total, tender, currency), at or counter(), number)
