"""Cards on a connected terminal: the intent is in the journal before the terminal is asked, the answer decides.

An unknown ending leaves the payment with the terminal: the same order is asked about again, never performed again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.refusals import Refusal
from app.ports.devices import CardAnswer, CardOrder, CardTerminal, EffectState
from app.services.pay import PayService, PayState


@dataclass(frozen=True, slots=True)
class CardEnd:
    """The payment after the terminal's answer; with `unknown`, the screen offers to ask again."""

    state: PayState
    answer: CardAnswer

    @property
    def unknown(self) -> bool:
        """Whether nobody can say yet whether the card was charged."""
        return self.answer.state is EffectState.UNKNOWN


def unheard(_prompt: str) -> None:
    """The receiver of prompts until somebody wants them."""


def nobody_wants_it() -> bool:
    """Nobody wants the order called off."""
    return False


class CardService:
    """Charges cards on the terminal that hangs on the till; waits for it, so never on the screen's thread."""

    def __init__(self, pay: PayService, terminal: CardTerminal, currency: str) -> None:
        self._pay = pay
        self._terminal = terminal
        self._currency = currency

    @property
    def connected(self) -> bool:
        """Whether there is a terminal to ask; else a person states the ending in two steps."""
        return not self._terminal.by_hand

    def charge(
        self, amount: int, prompt: Callable[[str], None] = unheard, call_off: Callable[[], bool] = nobody_wants_it
    ) -> CardEnd:
        """Write the order down, then charge the card.

        Raises what `PayService.ask_card` raises, and Refusal `TERMINAL-UNREACHABLE`, `TERMINAL-BUSY` before anything
        was written or asked.
        """
        outcome, mark = self._terminal.mark()
        if outcome.state is not EffectState.DONE:
            raise Refusal(outcome.code)
        ask = self._pay.ask_card(amount, mark).card
        if ask is None:
            raise Refusal("PAY-NO-CARD")
        order = CardOrder(ask.id, ask.amount, self._currency, mark=mark)
        return self._ended(self._terminal.perform(order, prompt, call_off))

    def ask_again(self) -> CardEnd:
        """Ask what became of the payment that is with the terminal, also of one from before a restart.

        Raises Refusal `PAY-NO-CARD`.
        """
        ask = self._pay.state().card
        if ask is None:
            raise Refusal("PAY-NO-CARD")
        order = CardOrder(ask.id, ask.amount, self._currency, mark=ask.mark)
        return self._ended(self._terminal.resolve(order))

    def _ended(self, answer: CardAnswer) -> CardEnd:
        match answer.state:
            case EffectState.DONE:
                told = {"key": answer.key, "receipts": [list(lines) for lines in answer.receipts]}
                return CardEnd(self._pay.card_approved(answer.reference, told), answer)
            case EffectState.UNKNOWN:
                return CardEnd(self._pay.state(), answer)
            case _:
                return CardEnd(self._pay.card_declined(), answer)
