"""Messages about orders, for channels. Quantities are decimal texts, amounts whole numbers of minor units."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from app.backend.api.messages import Id, Message, Ordinary, example
from app.backend.orders.payments import Payment
from app.backend.orders.placing import Part, Placed
from app.domain.order_fulfilment import Way
from app.domain.order_line import OrderLine
from app.wire.stock import millionths

_MOST_AMOUNT = 10**12
_ORDER = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"
_PART = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a81"
_LINE = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a82"
_COMMAND = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a83"
_LINES = [{"id": _LINE, "sku": "4006381333931", "name": "Highlighter", "unit": "piece", "quantity": "2", "amount": 998}]
_PARTS = [{"id": _PART, "store": "0417", "way": "collect", "lines": _LINES}]

Quantity = Annotated[
    str,
    Field(
        pattern=r"^(0|[1-9][0-9]{0,5})(\.[0-9]{1,6})?$",
        examples=["2", "0.482"],
        description="A decimal text of at most six places",
    ),
]
Amount = Annotated[int, Field(ge=0, le=_MOST_AMOUNT, description="Minor units")]
Currency = Annotated[str, Field(pattern="^[A-Z]{3}$", examples=["EUR"], description="ISO 4217")]
Sku = Annotated[Ordinary, Field(min_length=1, max_length=200)]
Store = Annotated[Ordinary, Field(min_length=1, max_length=40)]
Short = Annotated[Ordinary, Field(max_length=40)]
Reason = Annotated[Ordinary, Field(min_length=1, max_length=200)]
Told = Annotated[Ordinary, Field(max_length=200)]
WayName = Literal["collect", "ship"]
Version = Annotated[int, Field(ge=1, le=10**9)]


class WantedLine(Message):
    """So much of a product."""

    sku: Sku
    quantity: Quantity


class AvailabilityRequest(Message):
    """What somebody would like to order; no stores named means all."""

    model_config = example(lines=[{"sku": "4006381333931", "quantity": "2"}], stores=["0417"])

    lines: Annotated[list[WantedLine], Field(min_length=1, max_length=100)]
    stores: Annotated[list[Store], Field(default_factory=list, max_length=100)]

    def wanted(self) -> dict[str, int]:
        """Millionths by product."""
        sums: dict[str, int] = {}
        for line in self.lines:
            sums[line.sku] = sums.get(line.sku, 0) + millionths(line.quantity)
        return sums


class AvailableLine(Message):
    """What of a product can be promised."""

    sku: str
    available: str
    enough: bool


class StoreAvailability(Message):
    """What a store can promise; `ready_by` is when it would usually be ready, empty when not all is there."""

    store: str
    name: str
    complete: bool
    ready_by: str
    lines: list[AvailableLine]


class AvailabilityMessage(Message):
    """Stores, those that have everything first."""

    stores: list[StoreAvailability]


class LineRequest(Message):
    """A line; `amount` is for all of it, as agreed with the customer."""

    id: Id
    sku: Sku
    name: Annotated[Ordinary, Field(min_length=1, max_length=200)]
    unit: Annotated[Ordinary, Field(min_length=1, max_length=20)] = "piece"
    quantity: Quantity
    amount: Amount

    @model_validator(mode="after")
    def _something(self) -> Self:
        if millionths(self.quantity) == 0:
            raise ValueError("a quantity above nought is expected")
        return self


class PartRequest(Message):
    """What one store hands over, to the customer or to a carrier. `hold_days` counts from when it is ready."""

    id: Id
    store: Store
    way: WayName = "collect"
    fee: Amount = 0
    hold_days: Annotated[int, Field(ge=1, le=60)] = 7
    lines: Annotated[list[LineRequest], Field(min_length=1, max_length=100)]


class Contact(Message):
    """How the customer is reached."""

    name: Annotated[Ordinary, Field(max_length=120)] = ""
    email: Annotated[Ordinary, Field(max_length=254)] = ""
    phone: Annotated[Ordinary, Field(max_length=40)] = ""
    language: Annotated[str, Field(pattern="^([a-z]{2})?$")] = ""
    address: Annotated[Ordinary, Field(max_length=500)] = ""


class OrderRequest(Message):
    """An order. `total` is what the lines and fees add up to; `terms` say when it is paid."""

    model_config = example(
        id=_ORDER,
        number="W-1001",
        contact={"name": "Anna Kowalska", "email": "anna@example.com"},
        terms="now",
        currency="EUR",
        total=998,
        fulfilments=_PARTS,
    )

    id: Id
    number: Short = ""
    customer: Short = ""
    contact: Contact = Contact()
    terms: Literal["now", "at_pickup"] = "now"
    currency: Currency
    total: Amount
    fulfilments: Annotated[list[PartRequest], Field(min_length=1, max_length=20)]

    @model_validator(mode="after")
    def _ids(self) -> Self:
        ids = [part.id for part in self.fulfilments] + [line.id for part in self.fulfilments for line in part.lines]
        if len(set(ids)) < len(ids):
            raise ValueError("every fulfilment and line needs an id of its own")
        return self

    def placed(self) -> Placed:
        """The order."""
        parts = [
            Part(part.id, part.store, Way(part.way), [_line(line) for line in part.lines], part.fee, part.hold_days)
            for part in self.fulfilments
        ]
        contact = self.contact.model_dump()
        return Placed(self.id, self.number, self.customer, contact, self.terms, self.currency, self.total, parts)


class PaymentRequest(Message):
    """A payment or a refund that was made, was declined, or is not decided yet (`unknown`)."""

    model_config = example(id=_COMMAND, state="paid", method="card", reference="psp-77", amount=998, currency="EUR")

    id: Id
    state: Literal["paid", "unknown", "declined", "refunded"]
    method: Annotated[Ordinary, Field(min_length=1, max_length=40)]
    reference: Told = ""
    amount: Annotated[int, Field(ge=1, le=_MOST_AMOUNT)]
    currency: Currency

    def payment(self) -> Payment:
        """The payment."""
        return Payment(self.id, self.state, self.method, self.reference, self.amount, self.currency)


class FewerLine(Message):
    """So much of a line is not wanted any more."""

    fulfilment: Id
    line: Id
    quantity: Quantity


class MoveRequest(Message):
    """A fulfilment goes to another store or way, under new ids: `lines` name the new line of each old one."""

    fulfilment: Id
    to: Id
    store: Store
    way: WayName
    lines: Annotated[dict[Id, Id], Field(min_length=1, max_length=100)]


class ChangeRequest(Message):
    """A change of an order as it was seen at `version`: less of it, elsewhere, or another way to reach the customer."""

    model_config = example(
        id=_COMMAND, version=2, reason="customer", fewer=[{"fulfilment": _PART, "line": _LINE, "quantity": "1"}]
    )

    id: Id
    version: Version
    reason: Reason
    fewer: Annotated[list[FewerLine], Field(default_factory=list, max_length=100)]
    moves: Annotated[list[MoveRequest], Field(default_factory=list, max_length=20)]
    contact: Contact | None = None


class CancelRequest(Message):
    """All that was not handed over yet is not wanted any more."""

    model_config = example(id=_COMMAND, version=2, reason="customer")

    id: Id
    version: Version
    reason: Reason


class ExtendRequest(Message):
    """A fulfilment shall be held longer; that is free, once."""

    model_config = example(id=_COMMAND, version=5, fulfilment=_PART)

    id: Id
    version: Version
    fulfilment: Id


class LineMessage(Message):
    """A line, counted: what was asked for, and where it went."""

    id: str
    sku: str
    name: str
    unit: str
    replaces: str
    amount: int
    ordered: str
    cancelled: str
    moved: str
    substituted: str
    short: str
    picked: str
    collected: str
    refused: str


class FulfilmentMessage(Message):
    """A fulfilment: where it is, how far it has come. Times are empty for never."""

    id: str
    store: str
    way: WayName
    state: str
    version: int
    fee: int
    told: str
    extended: bool
    ready_at: str
    hold_until: str
    handed_at: str
    lines: list[LineMessage]


class PaymentMessage(Message):
    """A payment or refund."""

    id: str
    state: str
    method: str
    reference: str
    amount: int
    currency: str


class OrderMessage(Message):
    """An order. `worth` is what is wanted or was handed over; `code` is what the customer collects with."""

    id: str
    number: str
    code: str
    customer: str
    terms: str
    currency: str
    version: int
    total: int
    worth: int
    paid: int
    due: int
    refund_owed: int
    contact: Contact
    placed_at: str
    changed_at: str
    fulfilments: list[FulfilmentMessage]
    payments: list[PaymentMessage]


class OrdersMessage(Message):
    """Orders that changed, and the cursor to go on from."""

    orders: list[OrderMessage]
    cursor: str
    more: bool


def _line(line: LineRequest) -> OrderLine:
    return OrderLine(line.id, line.sku, line.name, line.unit, millionths(line.quantity), line.amount)


class FollowMessage(Message):
    """Where a customer follows an order, until when; whoever has the address is the customer."""

    model_config = example(url="https://shop.example.com/order/AZWPLnscfMGa", until="2026-05-25T08:15:00+00:00")

    url: str
    until: str
