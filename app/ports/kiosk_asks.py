"""What a kiosk asks of the backend for customers beside the orders themselves."""

from __future__ import annotations

from typing import Protocol

from app.wire.kiosk_asks import OwnerAsked


class KioskAsks(Protocol):
    """For the lane of orders. Raises Refusal when it was declined, Outage `ORDERS-UNREACHABLE` when nobody answered.

    Every request goes under an id that the caller made; the same again changes nothing.
    """

    def send_order_code(self, request: str, order: str) -> None:
        """Send a one-time code to the telephone or address that is on file for an order."""
        ...

    def ask_owner(self, request: str, fulfilment: str) -> OwnerAsked:
        """Ask an order's owner whether somebody who stands here may collect it."""
        ...

    def owner_answer(self, request: str, fulfilment: str) -> OwnerAsked:
        """What the owner has said by now."""
        ...

    def move_here(self, request: str, scanned: str) -> None:
        """Have an order that waits in another store brought here, by what the customer showed."""
        ...

    def send_again(self, scanned: str) -> None:
        """Send who ordered the newest pass once more, by what the customer showed."""
        ...
