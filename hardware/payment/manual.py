"""The stand-alone terminal: a person types the amount into it and says what it answered."""

from hardware.payment.terminal import (
    RESOLVE_TIMEOUT,
    STATUS_TIMEOUT,
    Abilities,
    Attention,
    CardOrder,
    CardOutcome,
    Mark,
    OrderKind,
    Settlement,
    TerminalStatus,
)
from hardware.status import done, refused, unknown


class ManualTerminal:
    """A terminal without a wire: every order is UNKNOWN until a person has said in two steps how it ended.

    The caller takes that statement; nothing is ever claimed on behalf of the person.
    """

    def __init__(self, device: str) -> None:
        self._device = device

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    @property
    def abilities(self) -> Abilities:
        """Everything, by hand."""
        return Abilities(frozenset(OrderKind), knows_last=False, settles=False, by_hand=True)

    def look(self, timeout: float = STATUS_TIMEOUT) -> TerminalStatus:  # noqa: ARG002  # part of the protocol
        """Nothing can be known."""
        return TerminalStatus()

    def mark(self, timeout: float = STATUS_TIMEOUT) -> Mark:  # noqa: ARG002  # part of the protocol
        """There are no records to look at, which keeps nobody from ordering."""
        return Mark(done())

    def perform(self, order: CardOrder, mark: str = "", attention: Attention | None = None) -> CardOutcome:  # noqa: ARG002
        """Left to a person."""
        return CardOutcome(unknown("by_hand", f"{order.kind.value} of {order.amount} {order.currency} by hand"))

    def resolve(self, order: CardOrder, mark: str = "", timeout: float = RESOLVE_TIMEOUT) -> CardOutcome:  # noqa: ARG002
        """Only the person knows."""
        return self.perform(order)

    def settle(self, attention: Attention | None = None) -> Settlement:  # noqa: ARG002  # part of the protocol
        """The terminal's own menu ends its day."""
        return Settlement(refused("by_hand", "the day is ended at the terminal itself"))

    def close(self) -> None:
        """Nothing is held."""
