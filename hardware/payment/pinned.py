"""A card terminal that has to be a certain one: another that answers at its address is asked for no money."""

from dataclasses import replace

from hardware.payment.terminal import (
    RESOLVE_TIMEOUT,
    STATUS_TIMEOUT,
    Abilities,
    Attention,
    CardOrder,
    CardOutcome,
    Mark,
    PaymentTerminal,
    Settlement,
    TerminalStatus,
)
from hardware.status import Fact, refused


class PinnedTerminal:
    """Another terminal's driver, held to the number that the terminal was set up with.

    The number is compared with every mark, which comes before every order. A terminal that tells none passes.
    """

    def __init__(self, terminal: PaymentTerminal, expect: str) -> None:
        self._terminal = terminal
        self._expect = expect

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._terminal.id

    @property
    def abilities(self) -> Abilities:
        """What this terminal can be asked."""
        return self._terminal.abilities

    def look(self, timeout: float = STATUS_TIMEOUT) -> TerminalStatus:
        """Ask whether it is there and ready; another one is not."""
        found = self._terminal.look(timeout)
        return replace(found, ready=Fact.NO, detail="wrong_device") if self._is_another(found) else found

    def mark(self, timeout: float = STATUS_TIMEOUT) -> Mark:
        """Where its records stand; REFUSED with `wrong_device` when it is not the one."""
        found = self._terminal.look(timeout / 2)
        if self._is_another(found):
            return Mark(refused("wrong_device", f"it is {found.terminal}, not {self._expect}"))
        return self._terminal.mark(timeout / 2)

    def perform(self, order: CardOrder, mark: str = "", attention: Attention | None = None) -> CardOutcome:
        """Carry out one order, once."""
        return self._terminal.perform(order, mark, attention)

    def resolve(self, order: CardOrder, mark: str = "", timeout: float = RESOLVE_TIMEOUT) -> CardOutcome:
        """What became of an order."""
        return self._terminal.resolve(order, mark, timeout)

    def settle(self, attention: Attention | None = None) -> Settlement:
        """End the terminal's day."""
        return self._terminal.settle(attention)

    def close(self) -> None:
        """Let go of the terminal."""
        self._terminal.close()

    def _is_another(self, found: TerminalStatus) -> bool:
        return found.terminal not in ("", self._expect)
