"""The orders of this store: asking those who decide about them, and what is known of them here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.wire.order_act import OrderAct
from app.wire.order_answers import OrderEvent, OrderPayment, PaidSoFar, Preview
from app.wire.order_page import PassKey
from app.wire.order_view import LocatedOrder, OrderView
from app.wire.store_task import RaisedTask, StoreTask, TaskStep

UNREACHABLE = "ORDERS-UNREACHABLE"
"""The code of the Outage when nobody could decide in time. Whether it happened is unknown; the same id asks again."""
BUDGET_SECONDS = 2.5
"""So long somebody who stands before a screen waits for the network."""


class OrderDecider(Protocol):
    """Decides about handovers: the backend, or the store's leader while the line is cut.

    Every method waits at most `BUDGET_SECONDS`. Raises Refusal when it was decided against (code and facts are those of
    whoever decided), Outage `ORDERS-UNREACHABLE` when nobody could.
    """

    def locate(self, scanned: str) -> LocatedOrder:
        """The order of a scanned pass, or of a typed code of eight characters."""
        ...

    def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        """Do something to a fulfilment; the same again by its id is told the same."""
        ...


class OrderGateway(OrderDecider, Protocol):
    """Asks the backend. For the lane of orders, never for a thread that draws; raises as `OrderDecider`."""

    def preview(self, fulfilment: str, asked: OrderAct) -> Preview:
        """What an act would do, without doing it."""
        ...

    def pay(self, fulfilment: str, payment: OrderPayment) -> PaidSoFar:
        """Record a payment for the order of a fulfilment."""
        ...

    def history(self, order: str) -> Sequence[OrderEvent]:
        """What happened to an order in this store."""
        ...

    def raise_task(self, task: RaisedTask) -> StoreTask:
        """Call somebody."""
        ...

    def accept_task(self, task: str, step: TaskStep) -> StoreTask:
        """Somebody sees to a task."""
        ...

    def end_task(self, task: str, step: TaskStep) -> StoreTask:
        """A task is done."""
        ...

    def send_phone_code(self, request: str, phone: str) -> None:
        """Have a one-time code sent to a telephone, should it belong to an order; nobody is told whether it does."""
        ...

    def check_phone_code(self, request: str, code: str) -> LocatedOrder:
        """The orders of the telephone that a code was sent to."""
        ...

    def answer_survey(self, fulfilment: str, answer: str, score: int) -> None:
        """What a customer says of the pickup, 1 to 5, under the answer's id."""
        ...


class OrderBook(Protocol):
    """The store's orders as this terminal last heard of them. A cache: it may be empty, and old. Any thread may ask.

    Raises nothing: a file that cannot be read or written is a book that knows less.
    """

    @property
    def empty(self) -> bool:
        """Whether nothing was ever heard: an order that is missing in it says nothing then."""
        ...

    def as_of(self) -> str:
        """When it was last known to be the backend's, RFC 3339; empty when it never was."""
        ...

    def of_order(self, order: str) -> tuple[OrderView, ...]:
        """What this store has of an order, by its id."""
        ...

    def by_code(self, code: str) -> tuple[OrderView, ...]:
        """What this store has of the order with a typed code, the owner's or a delegate's."""
        ...

    def open_ones(self) -> tuple[OrderView, ...]:
        """All that has not ended, the oldest first."""
        ...

    def recent(self) -> tuple[OrderView, ...]:
        """All that is known, those too that ended in the last 24 hours."""
        ...

    def tasks(self) -> tuple[StoreTask, ...]:
        """The tasks that are not done, the oldest first."""
        ...

    def pass_keys(self) -> tuple[PassKey, ...]:
        """The keys that passes are checked with."""
        ...

    def keep(self, views: Sequence[OrderView]) -> None:
        """Take in what somebody who decides has just said; what is older than what is known is left."""
        ...

    def keep_task(self, task: StoreTask) -> None:
        """Take in a task."""
        ...
