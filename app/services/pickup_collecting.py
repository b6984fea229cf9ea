"""Making goods the customer's, once: written down, asked for, and found out when nobody heard the answer."""

from __future__ import annotations

import logging
from dataclasses import replace

from app.domain.order_state import Act
from app.domain.refusals import Outage, Refusal
from app.ports.journal import IntentState
from app.ports.orders import OrderBook, OrderGateway
from app.services.order_acting import Acting
from app.services.pickup_handover import CollectBook, Collecting
from app.wire.order_view import OrderView
from app.wire.store_task import RaisedTask, TaskKind

CUT_SHORT = "PICKUP-CUT-SHORT"
_log = logging.getLogger("omnitill.pickup")


class Collector:
    """Asks for collects, each under the one id that was written down for it. For the lane of orders."""

    def __init__(self, collects: CollectBook, gateway: OrderGateway, book: OrderBook, acting: Acting) -> None:
        self.unsettled = True
        """Whether there may be a collect whose outcome nobody wrote down."""
        self._collects = collects
        self._gateway = gateway
        self._book = book
        self._acting = acting

    def collect(self, handover: str, part: OrderView) -> OrderView:
        """Make a part of a handover the customer's; asked again, it is asked for under the same id.

        Raises Refusal when it was decided against, Outage `ORDERS-UNREACHABLE` when nobody knows.
        """
        asked = self._acting.act(Act.COLLECT, part.fulfilment)
        one = self._collects.written(handover, part, asked)
        after = self._decided(one)
        self._collects.note(one.asked.id, IntentState.DONE)
        return after

    def settle(self) -> None:
        """Find out what became of collects whose outcome nobody wrote down. Raises Outage `ORDERS-UNREACHABLE`.

        What did not happen is let go, so that it never will and the customer can try again. What did happen was not
        given out by this terminal, as far as anybody knows: somebody is called to look.
        """
        for one in self._collects.unfinished():
            if self._taken_back(one):
                self._collects.note(one.asked.id, IntentState.DROPPED)
                continue
            try:
                self._decided(one)
            except Refusal as refusal:
                _log.info("a collect that was cut short did not happen: %s", refusal.code)
                continue
            self.call_to_look(one.asked.id, one.order)
            self._collects.note(one.asked.id, IntentState.DONE)
        self.unsettled = False

    def call_to_look(self, task: str, order: str) -> None:
        """Call somebody to see whether the goods of an order are still there; under the same id it is one call."""
        self._book.keep_task(self._gateway.raise_task(RaisedTask(task, TaskKind.HELP, order, CUT_SHORT)))

    def _taken_back(self, one: Collecting) -> bool:
        """Let the version go that a collect named; refused when it has moved on, by that very collect or otherwise."""
        asked = replace(one.asked, id=self._acting.new_id(), act=Act.LET_GO, quantities={}, approved_by="", reason="")
        try:
            self._book.keep([self._gateway.act(one.fulfilment, asked)])
        except Refusal:
            return False
        return True

    def _decided(self, one: Collecting) -> OrderView:
        self._collects.note(one.asked.id, IntentState.SENDING)
        try:
            after = self._gateway.act(one.fulfilment, one.asked)
        except Refusal:
            self._collects.note(one.asked.id, IntentState.REFUSED)
            refresh(self._book, self._gateway, one.order)
            raise
        except Outage:
            self._collects.note(one.asked.id, IntentState.UNKNOWN)
            self.unsettled = True
            raise
        self._book.keep([after])
        return after


def refresh(book: OrderBook, gateway: OrderGateway, order: str) -> None:
    """Have the book know an order as it is now, so that the one who lost can be told to whom. Raises nothing."""
    known = book.of_order(order)
    if known:
        try:
            book.keep(gateway.locate(known[0].code).fulfilments)
        except (Refusal, Outage) as problem:
            _log.info("the order is not told anew: %s", problem.code)
