"""What a shop sells: products, their codes, units, variants and deposits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from app.domain.dated_price import PriceStep, step_at
from app.domain.money import Money


class Unit(StrEnum):
    """What a quantity counts. Weighed and measured goods have a fractional quantity."""

    PIECE = "pcs"
    KILOGRAM = "kg"
    GRAM = "g"
    LITRE = "l"
    METRE = "m"


@dataclass(frozen=True, slots=True)
class Deposit:
    """A refundable deposit sold with a product, outside tax (bottles and cans)."""

    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Product:
    """One thing that can be sold.

    `sku` is its identity for ever; `gtins` are canonical 14-digit codes, first is the printed one. `price` is per
    `unit`; None means the cashier names it. `pack` is the size on the label ("500 g"). `variant_of` names the parent's
    sku, `options` are (name, value) pairs such as ("size", "L"). `prior` is the lowest price of the 30 days before the
    reduction in force. `prices` are the steps that are known ahead; when there are any, they alone say the price.
    When it was ordered, `bulky` goods are loaded at the store's gate, and of `private` ones no kiosk shows a picture.
    """

    sku: str
    name: str
    price: Money | None
    tax: str
    gtins: tuple[str, ...] = ()
    unit: Unit = Unit.PIECE
    weighed: bool = False
    brand: str = ""
    category: str = ""
    pack: str = ""
    description: str = ""
    image: str = ""
    variant_of: str = ""
    options: tuple[tuple[str, str], ...] = ()
    deposit: Deposit | None = None
    min_age: int = 0
    serial_required: bool = False
    discountable: bool = True
    version: int = 0
    prior: Money | None = None
    prices: tuple[PriceStep, ...] = ()
    bulky: bool = False
    private: bool = False

    def at(self, moment: int) -> Product:
        """The product with the price of a moment (epoch milliseconds), and no other."""
        if not self.prices:
            return self
        step = step_at(self.prices, moment)
        price, prior = (step.price, step.prior) if step else (None, None)
        return replace(self, price=price, prior=prior, prices=())

    @property
    def variant(self) -> str:
        """The options in words: "L, white"."""
        return ", ".join(value for _, value in self.options)


@dataclass(frozen=True, slots=True)
class StockLevel:
    """What is known of a product's stock: here and in other shops, and the moment it was true (epoch milliseconds)."""

    sku: str
    on_hand: Decimal
    reserved: Decimal = Decimal(0)
    elsewhere: Decimal = Decimal(0)
    as_of_ms: int = 0
