"""Card terminals behind their port."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from app.ports.devices import CardAnswer, CardOrder, CardReceipt, DeviceHealth, EffectOutcome, EffectState, Health
from hardware.payment import terminal as library
from hardware.status import Certainty, Fact, Outcome

PAYMENT_KIND = "payment"
_STATES = {
    Certainty.DONE: EffectState.DONE,
    Certainty.NOT_SENT: EffectState.NOT_SENT,
    Certainty.REFUSED: EffectState.REFUSED,
    Certainty.UNKNOWN: EffectState.UNKNOWN,
}
_CODES = {
    "declined": "CARD-DECLINED",
    "called_off": "CARD-CALLED-OFF",
    "not_charged": "CARD-NOT-CHARGED",
    "amount_differs": "CARD-OTHER-AMOUNT",
    "busy": "TERMINAL-BUSY",
    "unreachable": "TERMINAL-UNREACHABLE",
    "link_lost": "TERMINAL-UNREACHABLE",
    "unsupported": "TERMINAL-CANNOT",
    "no_key": "TERMINAL-CANNOT",
    "by_hand": "TERMINAL-BY-HAND",
    "wrong_device": "DEVICE-OTHER",
}
_LOOK_EVERY = 60.0
_FALLBACKS = {EffectState.UNKNOWN: "CARD-UNKNOWN", EffectState.REFUSED: "CARD-DECLINED"}


class CardDevice:
    """A card terminal of the library."""

    def __init__(self, terminal: library.PaymentTerminal) -> None:
        self._terminal = terminal
        self._turn = threading.Lock()
        self._health = DeviceHealth(terminal.id, PAYMENT_KIND, Health.UP)
        self._looked_at: float | None = None

    @property
    def by_hand(self) -> bool:
        """Whether a person types the amounts and states the endings."""
        return self._terminal.abilities.by_hand

    def mark(self) -> tuple[EffectOutcome, str]:
        """Where the terminal's records stand."""
        with self._turn:
            mark = self._terminal.mark()
        return EffectOutcome(*_worded(mark.outcome)), mark.text

    def perform(self, order: CardOrder, prompt: Callable[[str], None], call_off: Callable[[], bool]) -> CardAnswer:
        """Carry out one order; `prompt` is told what the terminal waits for, `call_off` is asked meanwhile."""
        wish = _Wish(call_off)
        attention = library.Attention(lambda waits_for, _text: prompt(waits_for.value), wish)
        with self._turn:
            return self._answer(order, self._terminal.perform(_ordered(order), order.mark, attention))

    def resolve(self, order: CardOrder) -> CardAnswer:
        """What became of an order."""
        with self._turn:
            return self._answer(order, self._terminal.resolve(_ordered(order), order.mark))

    def settle(self) -> CardAnswer:
        """End the terminal's day."""
        with self._turn:
            settlement = self._terminal.settle()
        state, code = _worded(settlement.outcome)
        return CardAnswer(state, code, amount=settlement.total or 0, receipts=_papers(settlement.receipts))

    def health(self) -> DeviceHealth:
        """How it was found when it was last looked at: never while an order is under way, and a healthy one rarely."""
        rested = self._health.health is Health.UP and self._looked_at is not None
        if self.by_hand or (rested and time.monotonic() < (self._looked_at or 0) + _LOOK_EVERY):
            return self._health
        if self._turn.acquire(blocking=False):
            try:
                self._health, self._looked_at = self._look(), time.monotonic()
            finally:
                self._turn.release()
        return self._health

    def _look(self) -> DeviceHealth:
        status = self._terminal.look()
        if status.linked is not Fact.YES:
            return DeviceHealth(self._terminal.id, PAYMENT_KIND, Health.DOWN, "TERMINAL-UNREACHABLE")
        if status.detail == "wrong_device":
            return DeviceHealth(self._terminal.id, PAYMENT_KIND, Health.BLOCKED, "DEVICE-OTHER", status.terminal)
        if status.ready is not Fact.YES:
            return DeviceHealth(self._terminal.id, PAYMENT_KIND, Health.DEGRADED, "TERMINAL-BUSY")
        return DeviceHealth(self._terminal.id, PAYMENT_KIND, Health.UP)

    def _answer(self, order: CardOrder, ended: library.CardOutcome) -> CardAnswer:
        state, code = _worded(ended.outcome)
        approval = ended.approval or library.Approval(0, order.currency, "")
        if state is EffectState.DONE and (approval.amount, approval.currency) != (order.amount, order.currency):
            state, code = EffectState.UNKNOWN, "CARD-OTHER-AMOUNT"
        return CardAnswer(
            state,
            code,
            key=approval.key,
            reference=approval.reference,
            amount=approval.amount,
            card=approval.card,
            receipts=_papers(ended.receipts),
            facts=ended.facts,
            signature=approval.signature,
            by_hand=self.by_hand,
        )


class NoTerminal:
    """A till whose card terminal stands alone: a person types the amount and says how it ended."""

    by_hand = True

    def mark(self) -> tuple[EffectOutcome, str]:
        """Nothing to note."""
        return EffectOutcome(EffectState.DONE), ""

    def perform(self, order: CardOrder, prompt: Callable[[str], None], call_off: Callable[[], bool]) -> CardAnswer:
        """Left to a person."""
        del prompt, call_off
        return self.resolve(order)

    def resolve(self, order: CardOrder) -> CardAnswer:
        """Only the person knows."""
        del order
        return CardAnswer(EffectState.UNKNOWN, "TERMINAL-BY-HAND", by_hand=True)

    def settle(self) -> CardAnswer:
        """At the terminal itself."""
        return CardAnswer(EffectState.REFUSED, "TERMINAL-BY-HAND", by_hand=True)

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth("card", PAYMENT_KIND, Health.ABSENT)


class _Wish(threading.Event):
    """The wish to call an order off, asked of whoever may have it."""

    def __init__(self, asked: Callable[[], bool]) -> None:
        super().__init__()
        self._asked = asked

    def is_set(self) -> bool:
        """Whether somebody wants it called off."""
        return super().is_set() or self._asked()


def _papers(receipts: tuple[library.TerminalReceipt, ...]) -> tuple[CardReceipt, ...]:
    return tuple(CardReceipt(receipt.audience.value, receipt.lines) for receipt in receipts)


def _ordered(order: CardOrder) -> library.CardOrder:
    kind = library.OrderKind(order.kind)
    original = library.Approval(order.amount, order.currency, order.original) if order.original else None
    return library.CardOrder(kind, order.id, order.amount, order.currency, original)


def _worded(outcome: Outcome) -> tuple[EffectState, str]:
    state = _STATES[outcome.certainty]
    if state is EffectState.DONE:
        return state, ""
    return state, _CODES.get(outcome.code, _FALLBACKS.get(state, "TERMINAL-UNREACHABLE"))
