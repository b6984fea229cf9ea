"""Collecting an order at a terminal: what a scan leads to, and the handover that happens at most once.

For the lane of orders. Whether goods may be given out is decided by the backend (or whoever stands in for it) with a
compare-and-set on the version; this terminal only asks, always again under the same id, and believes no cache in that.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.order_handover import LEASE_MS
from app.domain.order_state import ENDED, Act
from app.domain.pickup_finding import Finding, OrderSeen, Policy, Proof
from app.domain.refusals import Outage, Refusal
from app.ports.orders import OrderBook, OrderGateway
from app.services.order_acting import Acting
from app.services.pickup_collecting import Collector, refresh
from app.services.pickup_finder import PickupFinder
from app.services.pickup_handover import CollectBook, Handover
from app.wire.order_act import OrderAct
from app.wire.order_answers import OrderPayment, PaidSoFar, Preview
from app.wire.order_view import OrderView
from app.wire.store_task import RaisedTask, StoreTask, TaskKind

_log = logging.getLogger("omnitill.pickup")


class PickupService:
    """Finds, hands over, and calls for help. Raises Refusal, Outage `ORDERS-UNREACHABLE` as the gateway does."""

    def __init__(
        self, finder: PickupFinder, gateway: OrderGateway, book: OrderBook, collects: CollectBook, acting: Acting
    ) -> None:
        self.finder = finder
        self._gateway = gateway
        self._book = book
        self._collector = Collector(collects, gateway, book, acting)
        self._acting = acting
        self._unsure: dict[tuple[str, Act], OrderAct] = {}
        self._help: StoreTask | None = None
        self._calling: RaisedTask | None = None

    @property
    def policy(self) -> Policy:
        """What the store asks before goods are given."""
        return self.finder.policy

    def look(self, raw: str) -> Finding | None:
        """What is known of a code here, at once and on any thread; None when somebody has to be asked."""
        return self.finder.look(raw)

    def identify(self, raw: str) -> Finding:
        """What a scanned or typed code leads to. Raises nothing, whatever it holds."""
        self._settle()
        return self.finder.identify(raw)

    def send_phone_code(self, phone: str) -> str:
        """Have a one-time code sent; gives the request's id, whether or not anybody has that number."""
        request = self._acting.new_id()
        self._gateway.send_phone_code(request, phone)
        return request

    def by_phone(self, request: str, code: str) -> Finding:
        """The orders of the telephone that a one-time code was sent to."""
        return self.finder.by_phone(request, code)

    def proven(self, finding: Finding, proof: Proof) -> Finding:
        """The finding once something was settled about the person."""
        return self.finder.again(finding, finding.proven | {proof})

    def prove_delegate(self, finding: Finding, typed: str) -> Finding:
        """The finding once the delegate gave the code from their message.

        Raises Refusal `PICKUP-DELEGATE`, `PICKUP-RESTS`.
        """
        return self.finder.prove_delegate(finding, typed)

    def again(self, finding: Finding) -> Finding:
        """The finding as the order is known now."""
        return self.finder.again(finding, finding.proven)

    def refreshed(self, finding: Finding) -> Finding:
        """The finding as its orders are now, asked of whoever decides; what is known here when nobody answers."""
        for order in finding.orders:
            self._refresh("", order)
        return self.again(finding)

    def chosen(self, finding: Finding, orders: frozenset[str]) -> Finding:
        """The finding for some of several orders."""
        return self.finder.chosen(finding, orders)

    def begin(self, finding: Finding) -> Handover:
        """Take all that can be given into this terminal's hands, alone.

        Raises Refusal `ORDER-LOCKED`, `ORDER-COLLECTED`, `ORDER-NOTHING`: then `again` tells why, by whom and when.
        """
        taken: list[OrderView] = []
        try:
            for part in _views(finding.to_give):
                taken.append(self._locked(part))
        except (Refusal, Outage):
            for part in taken:
                self._let_go(part)
            raise
        if not taken:
            raise Refusal("ORDER-NOTHING")
        return Handover(self._acting.new_id(), tuple(taken), _until(taken))

    def renew(self, handover: Handover) -> Handover:
        """Keep the lock for another while."""
        parts = tuple(self._locked(part) for part in handover.parts)
        return replace(handover, parts=parts, until_ms=_until(parts))

    def leave(self, handover: Handover) -> None:
        """Nothing is handed over. Raises nothing: a lock that cannot be opened now opens by itself."""
        for part in handover.rest:
            self._let_go(part)

    def released(self, handover: Handover) -> Handover:
        """Make the goods the customer's. Only what the answer calls `collected` may be given out.

        Of several orders some may be the customer's while others are refused, or nobody answers: then it is `unsure`.
        Asked again with the same handover it asks under the same ids. When none is the customer's, raises Refusal
        `ORDER-COLLECTED`, `ORDER-LOCKED`, `ORDER-VERSION`, `ORDER-DUE`, `PAYMENT-UNKNOWN`: give nothing; and Outage
        when nobody knows.
        """
        collected, refused = list(handover.collected), None
        for part in handover.rest:
            try:
                collected.append(self._collector.collect(handover.id, part))
            except Refusal as refusal:
                refused = refusal
            except Outage:
                if not collected:
                    raise
                return replace(handover, collected=tuple(collected), unsure=True)
        if refused is not None and not collected:
            raise refused
        return replace(handover, collected=tuple(collected), unsure=False)

    def drop_preview(self, handover: Handover, fulfilment: str, lines: Mapping[str, int], reason: str) -> Preview:
        """What it would mean for stock and money if the customer did not take some lines (millionths by line)."""
        part = _part(handover, fulfilment)
        asked = self._acting.act(Act.REFUSE, part.fulfilment, quantities=lines, reason=reason)
        return self._gateway.preview(fulfilment, asked)

    def drop(
        self, handover: Handover, fulfilment: str, lines: Mapping[str, int], reason: str, approved_by: str = ""
    ) -> Handover:
        """The customer does not take some lines; what nobody takes anything of leaves the handover."""
        part = _part(handover, fulfilment)
        after = self._act(part, Act.REFUSE, quantities=lines, reason=reason, approved_by=approved_by)
        rest = tuple(after if one.fulfilment.id == fulfilment else one for one in handover.parts)
        return replace(handover, parts=tuple(one for one in rest if one.fulfilment.state not in ENDED))

    def extend(self, finding: Finding) -> Finding:
        """Hold the goods longer, once. Raises Refusal `ORDER-EXTENDED`, `ORDER-NOT-NOW`."""
        for part in _views(finding.to_give):
            self._act(part, Act.EXTEND)
        return self.again(finding)

    def arrive(self, finding: Finding) -> Finding:
        """The customer is here and waits to be served."""
        for part in _views(finding.to_give):
            self._act(part, Act.ARRIVE)
        return self.again(finding)

    def cancel_rest(self, finding: Finding, reason: str) -> Finding:
        """The customer does not wait for what is not here."""
        for part in _views(finding.parts):
            rest = {line.id: line.to_pick for line in part.fulfilment.lines if line.to_pick}
            if rest and part.fulfilment.state not in ENDED:
                self._act(part, Act.CANCEL, quantities=rest, reason=reason)
        return self.again(finding)

    def pay(self, fulfilment: str, payment: OrderPayment) -> PaidSoFar:
        """Record a payment, or that nobody knows of one. The same again by its id changes nothing."""
        return self._gateway.pay(fulfilment, payment)

    def survey(self, handover: Handover, score: int) -> None:
        """What the customer says of the pickup, 1 to 5."""
        if handover.collected:
            self._gateway.answer_survey(handover.collected[0].fulfilment.id, handover.id, score)

    def call_help(self, problem: str, finding: Finding | None = None, kind: TaskKind = TaskKind.HELP) -> StoreTask:
        """Call somebody; a call that nobody answered yet is the same call."""
        order = finding.orders[0] if finding is not None and finding.orders else ""
        waiting = self.help_state()
        if waiting is not None and (waiting.kind, waiting.order, waiting.text_code) == (kind, order, problem):
            return waiting
        asked = RaisedTask(self._acting.new_id(), kind, order, problem)
        if self._calling is not None and replace(asked, id=self._calling.id) == self._calling:
            asked = self._calling  # nobody answered: it may have been heard
        self._calling = asked
        task = self._gateway.raise_task(asked)
        self._calling = None
        self._book.keep_task(task)
        self._help = task
        return task

    def help_state(self) -> StoreTask | None:
        """The call that this terminal made and how far it has come; None when it made none, or it is done."""
        if self._help is None:
            return None
        return next((task for task in self._book.tasks() if task.id == self._help.id), None)

    def tasks(self) -> tuple[StoreTask, ...]:
        """What people of the store are asked to see to and is not done, the oldest first."""
        return self._book.tasks()

    def forget(self) -> None:
        """The customer is gone: nothing that was asked for them is asked again, but what was written down."""
        self._unsure.clear()
        self._help = self._calling = None
        self._settle()

    def cut_short(self, handover: Handover) -> None:
        """Goods became a customer's who had gone: somebody is called to look. Raises nothing."""
        for part in handover.collected:
            try:
                self._collector.call_to_look(self._acting.new_id(), part.fulfilment.order)
            except (Refusal, Outage) as problem:
                _log.info("nobody could be called to look: %s", problem.code)

    def after_restart(self) -> None:
        """Find out what became of collects whose outcome nobody wrote down. Raises Outage as the gateway does."""
        self._collector.settle()

    def _settle(self) -> None:
        """Before anybody else is told what an order is: what was cut short here."""
        if not self._collector.unsettled:
            return
        try:
            self._collector.settle()
        except Outage as outage:
            _log.info("what was cut short is not known yet: %s", outage.code)

    def _locked(self, part: OrderView) -> OrderView:
        """The part in this terminal's hands. Somebody may have changed it since in a way that stops nobody."""
        try:
            return self._act(part, Act.HAND_OVER)
        except Refusal as refusal:
            if refusal.code != "ORDER-VERSION":
                raise
            fresh = self._refresh(part.fulfilment.id, part.fulfilment.order)
            if fresh is None or fresh.fulfilment.version == part.fulfilment.version:
                raise
            return self._act(fresh, Act.HAND_OVER)

    def _let_go(self, part: OrderView) -> None:
        try:
            self._act(part, Act.LET_GO)
        except (Refusal, Outage) as problem:
            _log.info("a lock opens by itself in %s s at most: %s", LEASE_MS // 1000, problem.code)

    def _act(self, part: OrderView, act: Act, **given: object) -> OrderView:
        """Ask for an act. One that nobody answered is asked for again first, under its id: it may have happened."""
        unsure = self._unsure.pop((part.fulfilment.id, act), None)
        if unsure is not None and all(getattr(unsure, name) == value for name, value in given.items()):
            try:
                return self._ask(part, unsure)
            except Refusal as refusal:
                if refusal.code != "ORDER-VERSION" or unsure.version == part.fulfilment.version:
                    raise
        return self._ask(part, self._acting.act(act, part.fulfilment, **given))

    def _ask(self, part: OrderView, asked: OrderAct) -> OrderView:
        one = part.fulfilment
        try:
            after = self._gateway.act(one.id, asked)
        except Refusal:
            self._refresh(one.id, one.order)
            raise
        except Outage:
            self._unsure[one.id, asked.act] = asked
            raise
        self._book.keep([after])
        return after

    def _refresh(self, fulfilment: str, order: str) -> OrderView | None:
        refresh(self._book, self._gateway, order)
        return next((view for view in self._book.of_order(order) if view.fulfilment.id == fulfilment), None)


def _views(parts: Sequence[OrderSeen]) -> tuple[OrderView, ...]:
    return tuple(part for part in parts if isinstance(part, OrderView))


def _part(handover: Handover, fulfilment: str) -> OrderView:
    found = next((part for part in handover.parts if part.fulfilment.id == fulfilment), None)
    if found is None:
        raise Refusal("ORDER-NOTHING")
    return found


def _until(parts: Sequence[OrderView]) -> int:
    return min((part.fulfilment.lock.until_ms for part in parts if part.fulfilment.lock), default=0)
