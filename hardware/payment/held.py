"""What every driver of a card terminal has: the device's name, and one order at a time."""

import threading
from abc import ABC, abstractmethod

from hardware.payment.terminal import Attention, CardOrder, CardOutcome
from hardware.status import not_sent


class HeldTerminal(ABC):
    """A terminal whose orders follow one another; one that waits longer than `turn` seconds is not sent."""

    def __init__(self, device: str, turn: float) -> None:
        self._device = device
        self._patience = turn
        self._turn = threading.RLock()

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    def perform(self, order: CardOrder, mark: str = "", attention: Attention | None = None) -> CardOutcome:
        """Carry out one order, once."""
        if not self._turn.acquire(timeout=self._patience):
            return CardOutcome(not_sent("busy", "another order is under way"))
        try:
            return self._perform(order, mark, attention or Attention())
        finally:
            self._turn.release()

    @abstractmethod
    def _perform(self, order: CardOrder, mark: str, attention: Attention) -> CardOutcome:
        """Carry it out in turn."""
