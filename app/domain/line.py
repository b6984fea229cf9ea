"""A line of a basket, and what people at the counter may put on it: a price by hand, a discount, notes."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue import Product
from app.domain.money import Money, round_half_up
from app.domain.refusals import Refusal


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
        """The price in force: named by hand, else the product's, else the label's.

        Raises Refusal `PRICE-MISSING` when there is none.
        """
        price = self.override.price if self.override else self.product.price
        price = self.amount if price is None else price
        if price is None:
            raise Refusal("PRICE-MISSING", product=self.product.name)
        return price

    @property
    def extended(self) -> int:
        """What the line comes to before anything is taken off, in minor units: the label's amount, or price x quantity.

        Raises Refusal `PRICE-MISSING`.
        """
        if self.amount is not None and self.override is None:
            return self.amount.minor
        return round_half_up(self.unit_price.minor * self.quantity)

    @property
    def plain(self) -> bool:
        """Whether one more of the same may simply be counted on."""
        return not (
            self.product.weighed
            or self.override
            or self.discount
            or self.amount is not None
            or self.notes
            or self.serial
            or self.batch
            or self.expiry
            or self.voided
        )
