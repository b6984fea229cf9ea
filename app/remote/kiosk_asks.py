"""What kiosks ask of the backend beside the orders themselves, over the same line and with the same end in time."""

from __future__ import annotations

from collections.abc import Callable

from app.remote.order_gateway import RemoteOrders
from app.wire.kiosk_asks import MoveHere, OwnerAsked, PhoneCodeWanted


class RemoteKioskAsks:
    """Implements the `KioskAsks` port. `who` gives id and name of whoever acts, `now` the moment of RFC 3339."""

    def __init__(self, orders: RemoteOrders, who: Callable[[], tuple[str, str]], now: Callable[[], str]) -> None:
        self._orders = orders
        self._who = who
        self._now = now

    def send_order_code(self, request: str, order: str) -> None:
        wanted = PhoneCodeWanted(request, order=order)
        self._orders.ask(lambda calls: calls.send_phone_code(wanted))

    def ask_owner(self, request: str, fulfilment: str) -> OwnerAsked:
        return self._orders.ask(lambda calls: calls.ask_owner(fulfilment, request))

    def owner_answer(self, request: str, fulfilment: str) -> OwnerAsked:
        return self._orders.ask(lambda calls: calls.owner_answer(fulfilment, request))

    def move_here(self, request: str, scanned: str) -> None:
        asked = MoveHere(request, scanned, *self._who(), self._now())
        self._orders.ask(lambda calls: calls.move_here(asked))

    def send_again(self, scanned: str) -> None:
        self._orders.ask(lambda calls: calls.send_pass_again(scanned))
