"""What leading a store needs beside the journal: a clock that nobody sets, and what is known of the store's orders."""

from __future__ import annotations

from typing import Protocol

from app.ports.orders import OrderBook


class BootClock(Protocol):
    """Time since the machine was started, sleep included. Nobody sets it, and it ends with the machine."""

    def boot(self) -> str:
        """Which start of the machine it is; a text that no other start of any machine has."""
        ...

    def since_boot_ms(self) -> int: ...


class LedOrders(OrderBook, Protocol):
    """The store's orders as the leader knows them."""

    def order_cursor(self) -> str:
        """How far they have come in the backend's list; empty while they are pulled anew."""
        ...
