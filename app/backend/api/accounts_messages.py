"""Messages about value: accounts, holds and gift cards."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.backend.api.customers_messages import AT_MS, CUSTOMER, Store
from app.backend.api.messages import Id, Message, Ordinary, example

_ACCOUNT = "01958f32-0000-7000-8000-000000000001"
_ENTRY = "01958f32-0000-7000-8000-000000000002"
_SALE = "01958f32-0000-7000-8000-000000000003"
_CODE = "7K3Q-D9XW-2M4H-8RTB"

Amount = Annotated[int, Field(ge=1, le=10**12, description="Minor units, or points")]
Unit = Annotated[str, Field(pattern="^[A-Z]{3}$", description="ISO 4217; PTS for points")]
Reference = Annotated[Ordinary, Field(max_length=80, description="The sale or payment that this belongs to")]
Code = Annotated[Ordinary, Field(min_length=8, max_length=60)]
HeldSeconds = Annotated[int, Field(ge=1, le=7 * 86400)]


class NewAccount(Message):
    """An account to be opened. Points need no unit; `customer` may be empty."""

    model_config = example(id=_ACCOUNT, kind="stored_value", unit="PLN", customer=CUSTOMER)

    id: Id
    store: Store = ""
    kind: Literal["points", "stored_value"]
    unit: Unit = "PTS"
    customer: Id | None = None


class AccountMessage(Message):
    """An account as it is now; `free` is what can be spent."""

    model_config = example(
        id=_ACCOUNT, kind="stored_value", unit="PLN", owner=CUSTOMER, state="open", balance=5000, held=0, free=5000
    )

    id: str
    kind: str
    unit: str
    owner: str
    state: str
    balance: int
    held: int
    free: int


class AccountsMessage(Message):
    """A customer's accounts."""

    model_config = example(accounts=[])

    accounts: list[AccountMessage]


class MovementLine(Message):
    """A line of a statement."""

    entry: str
    kind: str
    reference: str
    amount: int
    balance: int
    at_ms: int


class StatementMessage(Message):
    """Movements, newest first; `next` is empty at the end."""

    model_config = example(movements=[], next="")

    movements: list[MovementLine]
    next: str


class CreditRequest(Message):
    """Value to be added: paid in, given back, or given."""

    model_config = example(id=_ENTRY, kind="top_up", amount=5000, reference=_SALE)

    id: Id
    store: Store = ""
    kind: Literal["top_up", "refund", "goodwill"]
    amount: Amount
    reference: Reference = ""


class EarnRequest(Message):
    """The points of a sale; those of a refund are negative."""

    model_config = example(sale=_SALE, points=120)

    sale: Id
    store: Store = ""
    points: int = Field(ge=-(10**9), le=10**9)


class SpentRequest(Message):
    """What a terminal accepted while it could not ask."""

    model_config = example(id=_ENTRY, unit="PLN", amount=2500, reference=_SALE)

    id: Id
    store: Store = ""
    unit: Unit
    amount: Amount
    reference: Reference = ""


class BookedMessage(Message):
    """What was booked: the account's change and balance just after, and what it did not cover."""

    model_config = example(entry=_ENTRY, account=_ACCOUNT, unit="PLN", amount=5000, balance=5000, uncovered=0)

    entry: str
    account: str
    unit: str
    amount: int
    balance: int
    uncovered: int


class HoldRequest(Message):
    """An amount to be held for so many seconds."""

    model_config = example(id=_ENTRY, amount=2500, seconds=600, reference=_SALE)

    id: Id
    store: Store = ""
    amount: Amount
    seconds: HeldSeconds = 600
    reference: Reference = ""


class CaptureRequest(Message):
    """How much of what is held is spent."""

    model_config = example(amount=2500)

    store: Store = ""
    amount: Amount


class VoidRequest(Message):
    """Let go of what is held."""

    model_config = example(store="0417")

    store: Store = ""


class HoldMessage(Message):
    """A hold: `held`, `captured`, `voided` or `expired`."""

    model_config = example(
        account=_ACCOUNT, id=_ENTRY, state="held", amount=2500, captured=0, reference=_SALE, expires_ms=AT_MS
    )

    account: str
    id: str
    state: str
    amount: int
    captured: int
    reference: str
    expires_ms: int


class StateRequest(Message):
    """Whether value moves."""

    model_config = example(state="blocked")

    state: Literal["open", "blocked"]


class PointsRule(Message):
    """How much is spent for one point, in minor units."""

    model_config = example(currency="PLN", minor_per_point=100)

    currency: Unit
    minor_per_point: Amount


class ProofMessage(Message):
    """Whether the books of value balance, what is wrong when not, and what accounts did not cover, by unit."""

    model_config = example(holds=True, entries=[], accounts=[], risk={"PLN": 1200})

    holds: bool
    entries: list[str]
    accounts: list[str]
    risk: dict[str, int]


class NewGiftCard(Message):
    """A gift card to be made. Without a code one is made; with a sale it is pending until the sale has arrived."""

    model_config = example(id=_ACCOUNT, store="0417", amount=10000, unit="PLN", sale=_SALE)

    id: Id
    store: Store = ""
    amount: Amount
    unit: Unit
    sale: Id | None = None
    code: Code | None = None


class NewGiftCardMessage(Message):
    """The card, with its code: it is kept nowhere, and told only here."""

    model_config = example(id=_ACCOUNT, last4="8RTB", state="pending", amount=10000, unit="PLN", code=_CODE)

    id: str
    last4: str
    state: str
    amount: int
    unit: str
    code: str


class CodeRequest(Message):
    """A gift card's code."""

    model_config = example(code=_CODE)

    code: Code


class GiftCardMessage(Message):
    """A gift card and what is on it; its id is its account's."""

    model_config = example(
        id=_ACCOUNT, last4="8RTB", state="active", amount=10000, unit="PLN", balance=7500, free=7500, blocked=False
    )

    id: str
    last4: str
    state: str
    amount: int
    unit: str
    balance: int
    free: int
    blocked: bool


class CardHoldRequest(HoldRequest):
    """An amount of a gift card to be held; captured and voided like any hold of its account."""

    model_config = example(code=_CODE, id=_ENTRY, amount=2500, seconds=600, reference=_SALE)

    code: Code


class CardSpentRequest(SpentRequest):
    """What a terminal accepted of a gift card while it could not ask."""

    model_config = example(code=_CODE, id=_ENTRY, unit="PLN", amount=2500, reference=_SALE)

    code: Code
