"""Prices with their days: which one is in force where and when.

Moments are milliseconds since 1970; a span is from its first moment until just before its last. Of the prices that hold
at a moment the store's own comes before all stores', then the channel's own before all channels', then one with an end
before a lasting one, then the one that began last: a price for a week lies over whatever lasts, which is in force again
afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.money import Money

IN_STORE = "till"  # the channel of every terminal of a shop: a customer meets one price in one shop


@dataclass(frozen=True, slots=True)
class DatedPrice:
    """A price of one product from a moment on, for good or until another; no store or channel means all of them.

    `ended` is when it was taken back before its time.
    """

    id: str
    price: Money
    valid_from: int
    valid_to: int | None = None
    store: str = ""
    channel: str = ""
    ended: int | None = None

    def holds(self, store: str, channel: str, at: int) -> bool:
        """Whether it is meant for a store and channel at a moment."""
        return self.meant(store, channel) and self.valid_from <= at and not self.over(at)

    def meant(self, store: str, channel: str) -> bool:
        """Whether it is meant for a store and channel at all."""
        return self.store in ("", store) and self.channel in ("", channel)

    def over(self, at: int) -> bool:
        """Whether its time is past at a moment."""
        return any(end is not None and end <= at for end in self.ends)

    @property
    def ends(self) -> tuple[int | None, int | None]:
        """The moments that may end it."""
        return self.valid_to, self.ended


@dataclass(frozen=True, slots=True)
class PriceStep:
    """What is charged from a moment on; no price means that none is set.

    `reduced` is what promotions leave of the price for everybody who buys one piece. `prior` is there when the step is
    a reduction: the lowest that was charged in the 30 days before it (Directive 98/6/EC, Article 6a).
    """

    since: int
    price: Money | None
    prior: Money | None = None
    reduced: Money | None = None

    @property
    def charged(self) -> Money | None:
        """What everybody pays for one piece."""
        return self.price if self.reduced is None else self.reduced


def price_in_force(prices: Iterable[DatedPrice], store: str, channel: str, at: int) -> DatedPrice | None:
    """The record that says what is charged in a store and channel at a moment."""
    holding = [price for price in prices if price.holds(store, channel, at)]
    return max(holding, key=_rank, default=None)


def step_at(steps: Sequence[PriceStep], at: int) -> PriceStep | None:
    """The step in force at a moment; None before the first."""
    return next((step for step in reversed(steps) if step.since <= at), None)


def _rank(price: DatedPrice) -> tuple[bool, bool, bool, int, str]:
    return price.store != "", price.channel != "", price.valid_to is not None, price.valid_from, price.id
