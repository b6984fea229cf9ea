"""A line of an order, counted piece by piece: what was asked for, where it went, and what is left to do.

Quantities are whole numbers of millionths, amounts whole numbers of minor units. The counters only say what happened;
everything else follows from them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self


class ShortReason(StrEnum):
    """Why goods could not be picked. A worn piece is still there: it is not missing from the stock."""

    NOT_FOUND = "not_found"
    DAMAGED = "damaged"
    WORN = "worn"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """So much of one product, for an amount that the channel agreed with the customer.

    `short` is not found and not settled yet; `missing` is what was taken off the books because of it, `damaged` the
    part of that which is broken. `replaces` is the line that this one stands in for.
    """

    id: str
    sku: str
    name: str
    unit: str
    ordered: int
    amount: int
    cancelled: int = 0
    moved: int = 0
    substituted: int = 0
    short: int = 0
    missing: int = 0
    damaged: int = 0
    picked: int = 0
    collected: int = 0
    refused: int = 0
    shelved: int = 0
    replaces: str = ""

    @property
    def wanted(self) -> int:
        """What the customer wants of it, or has got."""
        return self.ordered - self.cancelled - self.moved - self.substituted - self.refused

    @property
    def kept(self) -> int:
        """What is still to be handed over."""
        return self.wanted - self.collected

    @property
    def in_bin(self) -> int:
        """What was picked and has neither been handed over nor put back."""
        return self.picked - self.collected - self.shelved

    @property
    def to_pick(self) -> int:
        """What is still to be picked, found or not."""
        return max(0, self.kept - self.in_bin)

    @property
    def to_hand(self) -> int:
        """What can be handed over now."""
        return min(self.kept, self.in_bin)

    @property
    def to_shelve(self) -> int:
        """What lies in the bin and nobody wants."""
        return max(0, self.in_bin - self.kept)

    @property
    def held(self) -> int:
        """What the stock has to keep for this line."""
        return max(self.kept - self.short, self.in_bin)

    @property
    def worth(self) -> int:
        """What the customer pays for what is wanted."""
        return self.amount_of(self.wanted)

    @property
    def handed(self) -> int:
        """What the goods that were handed over cost."""
        return self.amount_of(self.collected)

    def amount_of(self, quantity: int) -> int:
        """The amount of a part, halves up; parts that make up the whole cost what the whole costs."""
        return (2 * self.amount * quantity + self.ordered) // (2 * self.ordered)

    def as_body(self) -> dict[str, Any]:
        """The line as JSON."""
        return asdict(self)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """The line that `as_body` made JSON of."""
        return cls(**body)
