"""What one may ask of any card terminal.

The order of things: ask for the terminal's `mark`, write order and mark down, `perform`. Where the outcome is UNKNOWN,
or where the till itself fell over, `resolve` asks the terminal what became of the order; nothing is performed again.
"""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol, runtime_checkable

from hardware.status import Certainty, Fact, Outcome

LARGEST_AMOUNT = 999_999_999_999
ORDER_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
CURRENCY = re.compile(r"[A-Z]{3}")
STATUS_TIMEOUT = 3.0
RESOLVE_TIMEOUT = 20.0


class OrderKind(Enum):
    """What a card terminal is asked to do with money."""

    PAYMENT = "payment"
    REFUND = "refund"
    REVERSAL = "reversal"


class Prompt(Enum):
    """What the terminal waits for, to be shown beside the amount."""

    CARD = "card"
    PIN = "pin"
    LOOK_AT_TERMINAL = "look_at_terminal"
    WAIT = "wait"
    REMOVE_CARD = "remove_card"
    PRINTING = "printing"
    ABORTING = "aborting"


class Audience(Enum):
    """For whom a receipt of the terminal is."""

    CUSTOMER = "customer"
    MERCHANT = "merchant"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class TerminalReceipt:
    """A receipt that the terminal hands over to be stored and printed, line by line, card numbers masked."""

    audience: Audience
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Approval:
    """Money that moved, in the terminal's words; all of it may be stored. `amount` is in minor units.

    `key` names the movement to the terminal when it is to be reversed; `reference` is the authorisation code.
    `signature` says that the merchant's slip has to be signed: when it is not, the movement has to be reversed.
    """

    amount: int
    currency: str
    key: str
    reference: str = ""
    terminal: str = ""
    card: str = ""
    scheme: str = ""
    signature: bool = False


@dataclass(frozen=True, slots=True)
class CardOrder:
    """One movement of money. `id` is the caller's, never used twice; a REVERSAL names the approval it takes back.

    Raises ValueError for an amount (minor units), currency or id that no terminal would take.
    """

    kind: OrderKind
    id: str
    amount: int
    currency: str
    original: Approval | None = None

    def __post_init__(self) -> None:
        if not 0 < self.amount <= LARGEST_AMOUNT:
            raise ValueError(f"{self.amount} is no amount for a card")
        if not CURRENCY.fullmatch(self.currency):
            raise ValueError(f"{self.currency!r} is no currency")
        if not ORDER_ID.fullmatch(self.id):
            raise ValueError(f"{self.id!r} is no order id: letters, digits and dashes only")
        if (self.kind is OrderKind.REVERSAL) != (self.original is not None):
            raise ValueError("a reversal, and nothing else, names the approval it takes back")


@dataclass(frozen=True, slots=True)
class CardOutcome:
    """How an order ended. DONE carries the approval; UNKNOWN carries what the terminal said, for a person to compare.

    `facts` are pairs of a stable name (`last_amount`, `last_receipt`, `last_time`) and its value.
    """

    outcome: Outcome
    approval: Approval | None = None
    receipts: tuple[TerminalReceipt, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def certainty(self) -> Certainty:
        """How much is known about the money."""
        return self.outcome.certainty


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the terminal's own records stood before an order; `text` is opaque and is stored with the order.

    An outcome that is not DONE says why it could not be learnt; then nothing should be ordered.
    """

    outcome: Outcome
    text: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """How the end of the terminal's day went, with its receipts; `total` in minor units where the terminal says it."""

    outcome: Outcome
    total: int | None = None
    receipts: tuple[TerminalReceipt, ...] = ()


@dataclass(frozen=True, slots=True)
class TerminalStatus:
    """One look at a terminal."""

    linked: Fact = Fact.UNKNOWN
    ready: Fact = Fact.UNKNOWN
    terminal: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a terminal can be asked; `knows_last` is whether it can say what became of an order."""

    kinds: frozenset[OrderKind]
    knows_last: bool
    settles: bool
    by_hand: bool = False


def nobody(_prompt: Prompt, _text: str) -> None:
    """The receiver of prompts until somebody wants them."""


Screen = Callable[[Prompt, str], None]


@dataclass(frozen=True, slots=True)
class Attention:
    """Who follows an order: the screen that is told what the terminal waits for, and the wish to call it off.

    Calling off is a request: the terminal may have gone too far, so the outcome alone says how it ended.
    """

    screen: Screen = nobody
    call_off: threading.Event = field(default_factory=threading.Event)


@runtime_checkable
class PaymentTerminal(Protocol):
    """Moves money on cards. Never repeats an order, asks the terminal by itself before it says UNKNOWN.

    Safe to call from several threads: orders follow one another.
    """

    @property
    def id(self) -> str:
        """The device id of the configuration."""

    @property
    def abilities(self) -> Abilities:
        """What this terminal can be asked."""

    def look(self, timeout: float = STATUS_TIMEOUT) -> TerminalStatus:
        """Ask whether it is there and ready; without effect."""

    def mark(self, timeout: float = STATUS_TIMEOUT) -> Mark:
        """Where its records stand, to be stored with an order before it is performed."""

    def perform(self, order: CardOrder, mark: str = "", attention: Attention | None = None) -> CardOutcome:
        """Carry out one order, once."""

    def resolve(self, order: CardOrder, mark: str = "", timeout: float = RESOLVE_TIMEOUT) -> CardOutcome:
        """What became of an order: DONE, REFUSED when it provably moved no money, or still UNKNOWN."""

    def settle(self, attention: Attention | None = None) -> Settlement:
        """End the terminal's day."""

    def close(self) -> None:
        """Let go of the terminal; harmless when repeated."""
