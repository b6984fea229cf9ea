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
AT_BACKEND = "ORDER-BACKEND"
"""How the leader refuses what it has left to the backend."""
AT_NOBODY = "ORDER-NOBODY"
"""How a till refuses that may not decide, because it does not lead, or not any more."""
_log = logging.getLogger("omnitill.pickup")


class DecidedOrders:
    """Implements the `OrderGateway` port: the backend first, then for handovers the `leader`; None where nobody leads.

    The leader is asked under the same id, and goes on with what it has begun. What nobody could decide keeps the
    backend's word; staff may hand it over `at_risk`, where the terminal is theirs.
    """

    def __init__(self, backend: OrderGateway) -> None:
        self._backend = backend
        self.leader: OrderDecider | None = None
        self.at_risk: Callable[[str, OrderAct], OrderView] | None = None
        self._begun: set[str] = set()

    def locate(self, scanned: str) -> LocatedOrder:
        return self._first(lambda: self._backend.locate(scanned), lambda leader: leader.locate(scanned))

    def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        if asked.act not in OF_HANDOVERS:
            return self._backend.act(fulfilment, asked)
        if fulfilment in self._begun and self.leader is not None:
            return self._at_leader(self.leader, fulfilment, asked)
        try:
            return self._backend.act(fulfilment, asked)
        except Refusal as refusal:
            if refusal.code != AT_LEADER or self.leader is None:
                raise
            return self._instead(self.leader, fulfilment, asked, refusal)
        except Outage as outage:
            if self.leader is None:
                return self._at_risk(fulfilment, asked, outage)
            _log.info("the store's leader is asked: %s", outage.code)
            return self._instead(self.leader, fulfilment, asked, outage)

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

    def _instead(self, leader: OrderDecider, fulfilment: str, asked: OrderAct, first: Refusal | Outage) -> OrderView:
        """Ask the leader after the backend has said its `first` word."""
        try:
            return self._at_leader(leader, fulfilment, asked)
        except Refusal as refusal:
            if refusal.code == AT_BACKEND and isinstance(first, Refusal):
                return self._backend.act(fulfilment, asked)  # it has had the leader's promise by now
            if refusal.code not in (AT_NOBODY, AT_BACKEND):
                raise
            return self._at_risk(fulfilment, asked, first)
        except Outage:
            if isinstance(first, Refusal):
                raise
            return self._at_risk(fulfilment, asked, first)

    def _at_leader(self, leader: OrderDecider, fulfilment: str, asked: OrderAct) -> OrderView:
        try:
            after = leader.act(fulfilment, asked)
        except Refusal:
            self._begun.discard(fulfilment)
            raise
        if asked.act is Act.HAND_OVER:
            self._begun.add(fulfilment)
        else:
            self._begun.discard(fulfilment)
        return after

    def _at_risk(self, fulfilment: str, asked: OrderAct, first: Refusal | Outage) -> OrderView:
        """Let staff hand over what nobody can decide; else the `first` word stands. Raises it."""
        staffed = self.at_risk is not None and asked.act is Act.COLLECT and asked.approved_by and asked.reason
        if not staffed or self.at_risk is None or isinstance(first, Refusal):
            raise first
        return self.at_risk(fulfilment, asked)

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
