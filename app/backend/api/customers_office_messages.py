"""Messages about segments, and about bringing customers in and letting them go."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from app.backend.api.customers_messages import CUSTOMER, WRITE, NewCustomer, Store
from app.backend.api.messages import Id, Message, Name, example

MOST_BROUGHT_IN = 200
_SEGMENT = "01958f33-0000-7000-8000-000000000001"
_RULE = [{"fact": "spent", "days": 90, "at_least": 50000, "currency": "PLN"}, {"fact": "consent", "purpose": "news"}]

Days = Annotated[int, Field(ge=1, le=3660)]
Least = Annotated[int, Field(ge=0, le=10**12)]


class Spent(Message):
    """Spent at least so much in the last days, in minor units."""

    fact: Literal["spent"]
    days: Days
    at_least: Least
    currency: str = Field(pattern="^[A-Z]{3}$")


class Visited(Message):
    """Bought something in the last days, or nothing."""

    fact: Literal["visited", "not_visited"]
    days: Days


class Consented(Message):
    """Allows a purpose now."""

    fact: Literal["consent"]
    purpose: str = Field(pattern="^[a-z][a-z0-9_]{0,38}$")


class Points(Message):
    """Has at least so many points."""

    fact: Literal["points"]
    at_least: Least


Condition = Annotated[Spent | Visited | Consented | Points, Field(discriminator="fact")]


class SegmentMessage(Message):
    """A saved rule: a customer belongs when every condition holds."""

    model_config = example(id=_SEGMENT, name="Regulars who read us", rule=_RULE)

    id: Id
    name: Name
    rule: Annotated[list[Condition], Field(min_length=1, max_length=10)]


class SegmentsMessage(Message):
    """All segments."""

    model_config = example(segments=[{"id": _SEGMENT, "name": "Regulars who read us", "rule": _RULE}])

    segments: list[SegmentMessage]


class MembersMessage(Message):
    """Ids of customers who belong, and the id to go on after (null at the end)."""

    model_config = example(customers=[CUSTOMER], next=None)

    customers: list[str]
    next: str | None


class EraseRequest(Message):
    """Forget this person."""

    model_config = example(store="0417")

    store: Store = ""


class ErasedMessage(Message):
    """The person is forgotten."""

    model_config = example(erased=True)

    erased: bool = True


class ExportMessage(Message):
    """All that is kept of a person, by table."""

    model_config = example(tables={"customer": [{"id": CUSTOMER, "name": "Łucja Nowak"}]})

    tables: dict[str, list[dict[str, Any]]]


class BringInRequest(Message):
    """Customers from elsewhere: those who are known already are changed."""

    model_config = example(customers=[{"id": CUSTOMER, "name": "Łucja Nowak", "phone": "+48 600 100 200"}])

    customers: Annotated[list[NewCustomer], Field(min_length=1, max_length=MOST_BROUGHT_IN)]


class Outcome(Message):
    """What became of one: `new`, `changed`, `same`, or `refused` with a code."""

    id: str
    became: str
    code: str


class BringInMessage(Message):
    """What became of each, in the order they were sent."""

    model_config = example(outcomes=[{"id": WRITE, "became": "new", "code": ""}])

    outcomes: list[Outcome]
