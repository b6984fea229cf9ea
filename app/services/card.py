"""Cards on a connected terminal: the order is in the journal before the terminal is asked, the answer decides.

An unknown ending raises a question and leaves the order with the terminal: it is asked about, never performed again.
Everything here waits for the terminal, so it runs on the card's lane and visits the store's.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.refusals import Refusal
from app.ports.devices import CardAnswer, CardTerminal, EffectState
from app.services.card_orders import CardOrders, Prompted, Wished, told_by
from app.services.card_records import CardAsk
from app.services.effects import OnDb
from app.services.past_sales import PastSales
from app.services.pay import PayService, PayState

_NOT_REVERSED = ("CARD-DECLINED", "TERMINAL-CANNOT")


@dataclass(frozen=True, slots=True)
class CardEnd:
    """The payment after the terminal's answer; with `unknown`, a question is open and the screen offers to ask."""

    state: PayState
    answer: CardAnswer

    @property
    def unknown(self) -> bool:
        """Whether nobody can say yet whether money moved."""
        return self.answer.state is EffectState.UNKNOWN


@dataclass(frozen=True, slots=True)
class RefundEnd:
    """A refund to a card after the terminal's answer."""

    ask: CardAsk
    answer: CardAnswer

    @property
    def unknown(self) -> bool:
        """Whether nobody can say yet whether the card got its money."""
        return self.answer.state is EffectState.UNKNOWN

    @property
    def paid_back(self) -> bool:
        """Whether the money is on its way to the card."""
        return self.answer.state is EffectState.DONE


def unheard(_prompt: str) -> None:
    """The receiver of prompts until somebody wants them."""


def nobody_wants_it() -> bool:
    """Nobody wants the order called off."""
    return False


class CardService:
    """Moves money on the terminal that hangs on the till."""

    def __init__(
        self, pay: PayService, past: PastSales, orders: CardOrders, terminal: CardTerminal, on_db: OnDb
    ) -> None:
        self._pay = pay
        self._past = past
        self._orders = orders
        self._terminal = terminal
        self._on_db = on_db

    @property
    def connected(self) -> bool:
        """Whether there is a terminal to ask; else a person states the ending in two steps."""
        return self._orders.connected

    def charge(self, amount: int, prompt: Prompted = unheard, call_off: Wished = nobody_wants_it) -> CardEnd:
        """Write the order down, then charge the card.

        Raises what `PayService.ask_card` raises, and Refusal `TERMINAL-UNREACHABLE`, `TERMINAL-BUSY` before anything
        was written or asked.
        """
        mark = self._mark()
        state = self._on_db(lambda: self._pay.ask_card(amount, mark, connected=True))
        return self._end(self._orders.perform(*_with_terminal(state), prompt, call_off))

    def reverse(self, tender: int, prompt: Prompted = unheard, call_off: Wished = nobody_wants_it) -> CardEnd:
        """Take a card's payment back on the terminal. Raises as `charge`, and Refusal `TENDER-UNKNOWN`."""
        mark = self._mark()
        state = self._on_db(lambda: self._pay.ask_card_back(tender, mark))
        return self._end(self._orders.perform(*_with_terminal(state), prompt, call_off))

    def ask_again(self) -> CardEnd:
        """Ask what became of the order that is with the terminal, also of one from before a restart.

        Where it has its ending by now, that is what the payment shows.
        """
        state = self._on_db(self._pay.state)
        if state.card is None:
            return CardEnd(state, CardAnswer(EffectState.DONE))
        return self._end(self._orders.resolve(*_with_terminal(state)))

    def refund(
        self, sale: str, amount: int, prompt: Prompted = unheard, call_off: Wished = nobody_wants_it
    ) -> RefundEnd:
        """Give money back to a card; the record of the refund is made after it.

        Raises as `charge`, and Refusal `PAY-CARD-OUT` while nobody knows how an earlier refund ended.

        One whole payment is reversed; where the terminal will not, as after the end of its day, it is refunded.
        """
        if self._on_db(lambda: self._past.by_id(sale)).card is not None:
            raise Refusal("PAY-CARD-OUT")
        key = self._on_db(lambda: self._past.card_key(sale, amount))
        ended = self._refund(sale, amount, key, prompt, call_off)
        if key and ended.answer.state is EffectState.REFUSED and ended.answer.code in _NOT_REVERSED:
            return self._refund(sale, amount, "", prompt, call_off)
        return ended

    def _refund(self, sale: str, amount: int, key: str, prompt: Prompted, call_off: Wished) -> RefundEnd:
        mark = self._mark()
        ask = self._on_db(lambda: self._past.ask_card(sale, amount, mark, connected=True, key=key))
        return RefundEnd(ask, self._orders.perform(ask, sale, prompt, call_off))

    def ask_refund(self, sale: str, ask: CardAsk) -> RefundEnd:
        """Ask what became of a refund to a card."""
        return RefundEnd(ask, self._orders.resolve(ask, sale))

    def settle(self) -> str:
        """End the terminal's day; gives the id of the entry that keeps its report.

        Raises Refusal `CARD-DAY-UNKNOWN` when nobody knows whether it ended, else by the terminal's reason.
        """
        answer = self._terminal.settle()
        if answer.state is EffectState.UNKNOWN:
            raise Refusal("CARD-DAY-UNKNOWN")
        if answer.state is not EffectState.DONE:
            raise Refusal(answer.code)
        return self._on_db(lambda: self._orders.records.settled(told_by(answer)))

    def _mark(self) -> str:
        outcome, mark = self._terminal.mark()
        if outcome.state is not EffectState.DONE:
            raise Refusal(outcome.code)
        return mark

    def _end(self, answer: CardAnswer) -> CardEnd:
        return CardEnd(self._on_db(self._pay.state), answer)


def _with_terminal(state: PayState) -> tuple[CardAsk, str]:
    if state.card is None:
        raise Refusal("PAY-NO-CARD")
    return state.card, state.priced.basket.id
