"""The nexo driver: one request, one response; without a response the terminal is asked by the service id.

`Processed` brings the response again, `InProgress` means asking later, `NotFound` proves that nothing was charged.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from hardware.payment.held import HeldTerminal
from hardware.payment.nexo.envelope import EnvelopeError, SharedKey, seal, unseal
from hardware.payment.nexo.messages import (
    CATEGORY,
    Answer,
    Parties,
    content_of,
    fresh_service,
    reference_to,
    request,
    service_of,
)
from hardware.payment.nexo.post import Door, Post
from hardware.payment.terminal import (
    RESOLVE_TIMEOUT,
    STATUS_TIMEOUT,
    Abilities,
    Attention,
    CardOrder,
    CardOutcome,
    Mark,
    OrderKind,
    Prompt,
    Settlement,
    TerminalStatus,
)
from hardware.status import Fact, done, not_sent, refused, unknown

LOOK_AROUND = 0.05
BUSY, CALLED_OFF = frozenset(("Busy",)), frozenset(("Aborted", "Cancel"))
NOT_FOUND = "NotFound"
TAKING_BACK = "-back"
NOT_CHARGED = "not_charged"
UNSETTLED = frozenset(("unreachable", "no_answer", "busy"))


@dataclass(frozen=True, slots=True)
class Timings:
    """Waiting times in seconds; `payment` is Adyen's for a local payment, `again` between two questions."""

    open: float = 2.0
    turn: float = 30.0
    answer: float = 10.0
    payment: float = 120.0
    again: float = 5.0


class NexoTerminal(HeldTerminal):
    """A terminal that speaks nexo locally."""

    def __init__(
        self, device: str, door: Door, key: SharedKey, parties: Parties, *, timings: Timings | None = None
    ) -> None:
        self._timings = timings or Timings()
        super().__init__(device, self._timings.turn)
        self._door, self._key, self._parties = door, key, parties

    @property
    def abilities(self) -> Abilities:
        """Everything but the end of the day, which the acquirer makes."""
        return Abilities(frozenset(OrderKind), knows_last=True, settles=False)

    def look(self, timeout: float = STATUS_TIMEOUT) -> TerminalStatus:
        """Diagnosis, without asking the acquirer."""
        wanted = request(self._parties, "Diagnosis", fresh_service(), {"HostDiagnosisFlag": False})
        try:
            answer = self._ask(wanted, timeout)
        except OSError as away:
            return TerminalStatus(Fact.NO, Fact.UNKNOWN, detail=str(away))
        ready = _result(answer, "Diagnosis") == "Success"
        return TerminalStatus(Fact.YES, Fact.of(ready), self._parties.terminal if ready else "")

    def mark(self, timeout: float = STATUS_TIMEOUT) -> Mark:  # noqa: ARG002  # part of the protocol
        """Nothing has to be noted: the terminal knows an order by its service id."""
        return Mark(done())

    def _perform(self, order: CardOrder, mark: str, attention: Attention) -> CardOutcome:
        """Carry out one order; without its response the terminal is asked before the outcome is UNKNOWN."""
        wanted = request(self._parties, CATEGORY[order.kind], service_of(order), content_of(order))
        try:
            body = self._carry(order, wanted, attention)
        except OSError as away:
            return CardOutcome(not_sent("unreachable", str(away)))
        judged = None if body is None else self._judged(order, Answer.read(body))
        return judged or self.resolve(order, mark)

    def resolve(self, order: CardOrder, mark: str = "", timeout: float = RESOLVE_TIMEOUT) -> CardOutcome:  # noqa: ARG002
        """Ask by the order's service id until the terminal knows.

        That it knows of no such order has to be said twice: a question may overtake an order that is on its way.
        """
        deadline, said_once = time.monotonic() + timeout, False
        while True:
            left = max(deadline - time.monotonic(), self._timings.again)
            content = {"MessageReference": reference_to(order, self._parties), "ReceiptReprintFlag": True}
            wanted = request(self._parties, "TransactionStatus", fresh_service(), content)
            try:
                answer = self._ask(wanted, min(left, self._timings.answer))
                outcome = self._told(order, answer)
            except OSError as away:
                outcome = CardOutcome(unknown("unreachable", str(away)))
            if outcome.outcome.code == NOT_CHARGED and not said_once:
                said_once, outcome = (
                    True,
                    CardOutcome(unknown("busy", "the terminal said only once that it knows of none")),
                )
            elif outcome.outcome.code not in UNSETTLED:
                return outcome
            if time.monotonic() + self._timings.again >= deadline:
                return outcome
            time.sleep(self._timings.again)

    def settle(self, attention: Attention | None = None) -> Settlement:  # noqa: ARG002  # part of the protocol
        """The acquirer ends the day by itself."""
        return Settlement(refused("unsupported", "the acquirer ends the day by itself"))

    def close(self) -> None:
        """Nothing is held between orders."""

    def _told(self, order: CardOrder, answer: Mapping[str, Any] | None) -> CardOutcome:
        """What a transaction status says of an order."""
        if answer is None:
            return CardOutcome(unknown("no_answer", "the terminal does not answer"))
        told = Answer.read(answer.get("TransactionStatusResponse"))
        if told.result == "Success":
            repeated = answer["TransactionStatusResponse"].get("RepeatedMessageResponse")
            body = repeated.get("RepeatedResponseMessageBody") if isinstance(repeated, Mapping) else None
            body = body.get(f"{CATEGORY[order.kind]}Response") if isinstance(body, Mapping) else None
            judged = None if body is None else self._judged(order, Answer.read(body))
            return judged or CardOutcome(unknown("not_told", "the terminal repeats no response"))
        if told.condition == NOT_FOUND:
            return CardOutcome(refused(NOT_CHARGED, "the terminal knows of no such order"))
        return CardOutcome(unknown("busy", told.condition))

    def _judged(self, order: CardOrder, answer: Answer) -> CardOutcome | None:
        """The outcome by a response; None for one that says nothing."""
        if answer.result == "Failure":
            if answer.condition in BUSY:
                return CardOutcome(not_sent("busy", answer.condition))
            code = "called_off" if answer.condition in CALLED_OFF else "declined"
            return CardOutcome(refused(code, answer.condition), receipts=answer.receipts)
        if answer.result not in ("Success", "Partial"):
            return None
        told = order.amount if order.kind is OrderKind.REVERSAL and answer.amount is None else answer.amount
        approval = replace(answer.approval, amount=order.amount, currency=order.currency)
        if answer.result == "Success" and told == order.amount and answer.currency in ("", order.currency):
            return CardOutcome(done("response"), approval, answer.receipts)
        outcome = unknown("amount_differs", f"{told} instead of {order.amount}")
        if order.kind is OrderKind.PAYMENT and told and self._taken_back(order, replace(approval, amount=told)):
            outcome = refused("amount_differs", f"{told} instead of {order.amount}, taken back")
        return CardOutcome(outcome, receipts=answer.receipts, facts=answer.facts)

    def _taken_back(self, order: CardOrder, approval: Any) -> bool:
        """Reverse a payment of another amount than ordered, once: a second time would be the same request."""
        wrong = replace(order, kind=OrderKind.REVERSAL, amount=approval.amount, original=approval)
        wanted = request(self._parties, "Reversal", service_of(order, TAKING_BACK), content_of(wrong))
        try:
            answer = self._ask(wanted, self._timings.answer)
        except OSError:
            return False
        return _result(answer, "Reversal") == "Success"

    def _carry(self, order: CardOrder, wanted: dict[str, Any], attention: Attention) -> Any:
        """The body of the response to an order, None when none came; raises OSError when it was never sent."""
        post = self._post(wanted, self._timings.payment)
        deadline, called_off = time.monotonic() + self._timings.payment, False
        try:
            attention.screen(Prompt.CARD, "")
            while not post.ended.wait(LOOK_AROUND) and time.monotonic() < deadline:
                if attention.call_off.is_set() and not called_off:
                    called_off = True
                    attention.screen(Prompt.ABORTING, "")
                    self._call_off(order)
        finally:
            post.give_up()
        answer = self._opened(post.answer, wanted)
        return None if answer is None else answer.get(f"{CATEGORY[order.kind]}Response")

    def _call_off(self, order: CardOrder) -> None:
        """Ask the terminal to stop; proves nothing, the response to the order alone does."""
        content = {"AbortReason": "MerchantAbort", "MessageReference": reference_to(order, self._parties)}
        try:
            self._ask(request(self._parties, "Abort", fresh_service(), content), self._timings.answer)
        except OSError:
            return

    def _ask(self, wanted: dict[str, Any], timeout: float) -> Mapping[str, Any] | None:
        """A question's answer, None without one; raises OSError when the terminal is not there."""
        post = self._post(wanted, timeout)
        post.ended.wait(timeout)
        post.give_up()
        return self._opened(post.answer, wanted)

    def _post(self, wanted: dict[str, Any], timeout: float) -> Post:
        connection = self._door.connection(self._timings.open)
        connection.connect()
        return Post(connection, seal(wanted, self._key), timeout, self._door.log)

    def _opened(self, answer: dict[str, Any] | None, wanted: dict[str, Any]) -> Mapping[str, Any] | None:
        """The response in an envelope, if it is the one to what was asked."""
        if answer is None:
            return None
        try:
            response = unseal(answer, self._key).get("SaleToPOIResponse")
        except EnvelopeError:
            return None
        if not isinstance(response, Mapping) or not isinstance(response.get("MessageHeader"), Mapping):
            return None
        asked = wanted["SaleToPOIRequest"]["MessageHeader"]["ServiceID"]
        return response if response["MessageHeader"].get("ServiceID") == asked else None


def _result(answer: Mapping[str, Any] | None, category: str) -> str:
    return Answer.read(answer.get(f"{category}Response")).result if answer else ""
