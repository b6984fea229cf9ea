"""Messages about wish lists."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from app.backend.api.accounts_messages import Unit
from app.backend.api.customers_messages import AT_MS, CUSTOMER, Store
from app.backend.api.messages import Id, Message, Ordinary, example
from app.backend.customers.wish_lists import MOST_LINES

_LIST = "01958f35-0000-7000-8000-000000000001"
_LINE = {"sku": "4006381333931", "quantity_e6": 1000000, "price": 149, "currency": "EUR", "waiting": True}

Sku = Annotated[Ordinary, Field(min_length=1, max_length=200)]


class NewWishList(Message):
    """A list to begin, for a customer or for somebody unknown."""

    model_config = example(id=_LIST, store="0417", customer=CUSTOMER, name="Kitchen")

    id: Id
    store: Store = ""
    customer: Id | None = None
    name: Annotated[Ordinary, Field(max_length=80)] = ""


class WishMessage(Message):
    """A line: the price that was seen, in minor units; `waiting` for the store to have it."""

    model_config = example(**_LINE)

    sku: Sku
    quantity_e6: int = Field(ge=1, le=10**12, description="Millionths")
    price: int = Field(ge=0, le=10**12)
    currency: Unit
    waiting: bool = False


class WishesRequest(Message):
    """Lines to be set, by SKU, and SKUs to be taken away."""

    model_config = example(lines=[_LINE], gone=[])

    store: Store = ""
    lines: Annotated[list[WishMessage], Field(max_length=MOST_LINES)]
    gone: Annotated[list[Sku], Field(max_length=MOST_LINES, default_factory=list)]


class WishLineMessage(WishMessage):
    """A line with the price of today beside the one that was seen; neither is a promise."""

    model_config = example(**_LINE, seen_ms=AT_MS, price_now=139, currency_now="EUR")

    seen_ms: int
    price_now: int | None
    currency_now: str


class WishListMessage(Message):
    """A wish list; it ends 30 days after its last change."""

    model_config = example(id=_LIST, customer=CUSTOMER, name="Kitchen", store="0417", expires_ms=AT_MS, lines=[])

    id: str
    customer: str
    name: str
    store: str
    expires_ms: int
    lines: list[WishLineMessage]


class WishListsMessage(Message):
    """A customer's wish lists."""

    model_config = example(lists=[])

    lists: list[WishListMessage]
