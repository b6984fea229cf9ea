"""Where baskets wait: the one at the counter (kept through a crash) and the parked ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.basket import Basket
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class ParkedBasket:
    """A parked basket as a list shows it; `at` is RFC 3339."""

    id: str
    owner: str
    at: str
    total: Money
    pieces: int
    title: str


class BasketShelf(Protocol):
    """Saved at every change, so that no basket is lost by a crash, a log-out or a close."""

    def keep_current(self, basket: Basket) -> None: ...
    def current(self) -> Basket | None: ...
    def drop_current(self) -> None: ...
    def park(self, basket: Basket, parked: ParkedBasket) -> None: ...
    def parked(self) -> Sequence[ParkedBasket]: ...
    def take(self, basket_id: str) -> Basket: ...
