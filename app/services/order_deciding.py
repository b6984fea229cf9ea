"""Who decides about a handover: the backend, and the store's leader when nobody there can be asked."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from app.domain.order_state import Act
from app.domain.refusals import Outage, Refusal
from app.ports.orders import OrderDecider, OrderGateway
from app.wire.order_act import OrderAct
from app.wire.order_answers import OrderEvent, OrderPayment, PaidSoFar, Preview
from app.wire.order_view import LocatedOrder, OrderView
from app.wire.store_task import RaisedTask, StoreTask, TaskStep

T = TypeVar("T")

OF_HANDOVERS = frozenset({Act.HAND_OVER, Act.LET_GO, Act.COLLECT})
AT_LEADER = "ORDER-LEADER"
"""How the backend refuses what the store's leader alone decides at this moment."""
_log = logging.getLogger("omnitill.pickup")


class DecidedOrders:
    """Implements the `OrderGateway` port: the backend first, then for handovers the `leader`; None where nobody leads.

    What nobody could decide keeps the backend's outage. The leader is asked under the same id.
    """

    def __init__(self, backend: OrderGateway) -> None:
        self._backend = backend
        self.leader: OrderDecider | None = None

    def locate(self, scanned: str) -> LocatedOrder:
        return self._first(lambda: self._backend.locate(scanned), lambda leader: leader.locate(scanned))

    def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        if asked.act not in OF_HANDOVERS:
            return self._backend.act(fulfilment, asked)
        return self._first(lambda: self._backend.act(fulfilment, asked), lambda leader: leader.act(fulfilment, asked))

    def preview(self, fulfilment: str, asked: OrderAct) -> Preview:
        return self._backend.preview(fulfilment, asked)

    def pay(self, fulfilment: str, payment: OrderPayment) -> PaidSoFar:
        return self._backend.pay(fulfilment, payment)

    def history(self, order: str) -> Sequence[OrderEvent]:
        return self._backend.history(order)

    def raise_task(self, task: RaisedTask) -> StoreTask:
        return self._backend.raise_task(task)

    def accept_task(self, task: str, step: TaskStep) -> StoreTask:
        return self._backend.accept_task(task, step)

    def end_task(self, task: str, step: TaskStep) -> StoreTask:
        return self._backend.end_task(task, step)

    def send_phone_code(self, request: str, phone: str) -> None:
        self._backend.send_phone_code(request, phone)

    def check_phone_code(self, request: str, code: str) -> LocatedOrder:
        return self._backend.check_phone_code(request, code)

    def answer_survey(self, fulfilment: str, answer: str, score: int) -> None:
        self._backend.answer_survey(fulfilment, answer, score)

    def _first(self, backend: Callable[[], T], led: Callable[[OrderDecider], T]) -> T:
        leader = self.leader
        try:
            return backend()
        except Refusal as refusal:
            if refusal.code != AT_LEADER or leader is None:
                raise
            return led(leader)
        except Outage as outage:
            if leader is None:
                raise
            _log.info("the store's leader is asked: %s", outage.code)
            return led(leader)
