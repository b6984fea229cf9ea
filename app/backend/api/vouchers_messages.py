"""Messages about vouchers."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.backend.accounts.vouchers import MOST
from app.backend.api.accounts_messages import Amount, Unit
from app.backend.api.customers_messages import AT_MS, Store
from app.backend.api.messages import Id, Message, example
from app.wire.voucher import LONGEST_CAMPAIGN, MOST_VALUE

_ISSUE = "01958f34-0000-7000-8000-000000000001"
_SALE = "01958f34-0000-7000-8000-000000000002"
_TERMS = {
    "campaign": "spring-2026",
    "kind": "amount",
    "value": 2000,
    "unit": "PLN",
    "valid_from": AT_MS // 1000,
    "valid_until": AT_MS // 1000 + 2592000,
}

Seconds = Annotated[int, Field(ge=0, le=2**38, description="Seconds since 1970")]
VoucherCode = Annotated[str, Field(min_length=4, max_length=300, pattern="^[0-9A-Za-z]+$")]


class IssueRequest(Message):
    """So many vouchers of a campaign. `value` is minor units of `unit`, or hundredths of a percent."""

    model_config = example(id=_ISSUE, count=100, **_TERMS)

    id: Id
    store: Store = ""
    campaign: str = Field(pattern="^[0-9A-Za-z][0-9A-Za-z._-]*$", max_length=LONGEST_CAMPAIGN)
    kind: Literal["amount", "percent"]
    value: int = Field(ge=1, le=MOST_VALUE)
    unit: Unit
    valid_from: Seconds
    valid_until: Seconds
    customer: Id | None = None
    count: int = Field(default=1, ge=1, le=MOST)


class CodesMessage(Message):
    """The vouchers' codes, to be printed or sent."""

    model_config = example(codes=["V1AEAZLDZO…"])

    codes: list[str]


class VoucherLookUp(Message):
    """A voucher's code."""

    model_config = example(code="V1AEAZLDZO")

    code: VoucherCode


class UsedMessage(Message):
    """Where a voucher was used; `loss`: it had been used before, and the amount is booked as lost."""

    model_config = example(
        voucher=_ISSUE,
        campaign="spring-2026",
        sale=_SALE,
        amount=2000,
        unit="PLN",
        store="0417",
        at_ms=AT_MS,
        loss=False,
    )

    voucher: str
    campaign: str
    sale: str
    amount: int
    unit: str
    store: str
    at_ms: int
    loss: bool


class VoucherMessage(Message):
    """What a voucher promises, and where it was used if it was."""

    model_config = example(id=_ISSUE, **_TERMS, used=None)

    id: str
    campaign: str
    kind: str
    value: int
    unit: str
    valid_from: int
    valid_until: int
    used: UsedMessage | None


class RedeemRequest(Message):
    """A voucher used for a sale. `given`: a terminal that could not ask has taken the amount off already."""

    model_config = example(code="V1AEAZLDZO", sale=_SALE, amount=2000, given=False)

    code: VoucherCode
    store: Store = ""
    sale: Id
    amount: Amount
    customer: Id | None = None
    given: bool = False
