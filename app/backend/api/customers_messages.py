"""Messages about customers, their consents and what happened with them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from app.backend.api.messages import Id, Message, Ordinary, example
from app.wire.fields import clean

CUSTOMER = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"
WRITE = "01958f31-0000-7000-8000-000000000001"
AT_MS = 1773476813000
_FIELDS = {
    "name": "Łucja Nowak",
    "phone": "+48 600 100 200",
    "email": "lucja@example.org",
    "card": "9780 0001 2345",
    "language": "pl",
    "address": "",
    "tax_id": "",
}
_WHOLE = {"id": CUSTOMER, "state": "active", "revision": 1, "created_ms": AT_MS, "changed_ms": AT_MS, **_FIELDS}


def _lines(value: str) -> str:
    if not clean(value.replace("\n", "")):
        raise ValueError("lines of ordinary characters are expected")
    return value


TimeMs = Annotated[int, Field(ge=0, le=2**43, description="Milliseconds since 1970")]
Store = Annotated[Ordinary, Field(max_length=40, description="The store that acts; a terminal acts in its own")]
Text = Annotated[Ordinary, Field(max_length=200)]
Lines = Annotated[str, Field(min_length=1, max_length=2000), AfterValidator(_lines)]
Cursor = Annotated[str, Field(max_length=200)]


class Fields(Message):
    """What is known of a person; what is left out is not touched."""

    model_config = example(**_FIELDS)

    name: Text | None = None
    phone: Annotated[Ordinary, Field(max_length=40)] | None = None
    email: Text | None = None
    card: Annotated[Ordinary, Field(max_length=60)] | None = None
    language: Annotated[Ordinary, Field(max_length=20)] | None = None
    address: Annotated[Ordinary, Field(max_length=500)] | None = None
    tax_id: Annotated[Ordinary, Field(max_length=40)] | None = None

    def given(self) -> dict[str, str]:
        """The fields that are there."""
        told = self.model_dump(include=set(Fields.model_fields), exclude_none=True)
        return {name: str(value) for name, value in told.items()}


class NewCustomer(Fields):
    """A customer to be kept, under the caller's id."""

    model_config = example(id=CUSTOMER, store="0417", **_FIELDS)

    id: Id
    store: Store = ""


class ChangeRequest(Message):
    """Fields to be changed; `id` is the change's own."""

    model_config = example(id=WRITE, fields={"phone": "+48 600 100 201"})

    id: Id
    store: Store = ""
    fields: Fields


class CustomerMessage(Message):
    """A customer. `alike` are others with the same phone, e-mail or card."""

    model_config = example(**_WHOLE, alike=[])

    id: str
    state: str
    revision: int
    created_ms: int
    changed_ms: int
    name: str
    phone: str
    email: str
    card: str
    language: str
    address: str
    tax_id: str
    alike: list[str]


class SearchRequest(Message):
    """What a customer says or shows. Names match by the beginnings of their words; without `by` it is guessed."""

    model_config = example(text="nowak luc", by="name", limit=20)

    text: Annotated[Ordinary, Field(min_length=1, max_length=200)]
    by: Literal["name", "phone", "email", "card"] | None = None
    after: Id | None = None
    limit: int = Field(default=20, ge=1, le=50)


class CustomersMessage(Message):
    """Customers, and the id to go on after (null at the end)."""

    model_config = example(customers=[{**_WHOLE, "alike": []}], next=None)

    customers: list[CustomerMessage]
    next: str | None


class HistoryLine(Message):
    """One field's change and who made it."""

    write: str
    field: str
    old: str
    new: str
    revision: int
    actor_kind: str
    actor: str
    store: str
    at_ms: int


class HistoryMessage(Message):
    """The changes of a record, newest first."""

    model_config = example(changes=[])

    changes: list[HistoryLine]


class ConsentRequest(Message):
    """What a customer said of one purpose, when and where; `id` is this statement's own."""

    model_config = example(id=WRITE, purpose="newsletter", granted=True, at_ms=AT_MS, source="till 0417-03")

    id: Id
    store: Store = ""
    purpose: str = Field(pattern="^[a-z][a-z0-9_]{0,38}$")
    granted: bool
    at_ms: TimeMs
    source: Annotated[Ordinary, Field(min_length=1, max_length=200)]


class ConsentMessage(Message):
    """A consent as it is now."""

    purpose: str
    granted: bool
    at_ms: int
    source: str


class ConsentsMessage(Message):
    """A customer's consents."""

    model_config = example(consents=[{"purpose": "newsletter", "granted": True, "at_ms": AT_MS, "source": "web"}])

    consents: list[ConsentMessage]


class NoteRequest(Message):
    """A contact or a note; `id` is its own."""

    model_config = example(id=WRITE, kind="phone", text="Asked for size 39 in blue", at_ms=AT_MS)

    id: Id
    store: Store = ""
    kind: Literal["note", "visit", "phone", "email", "chat"]
    text: Lines
    at_ms: TimeMs


class NoteMessage(Message):
    """The note is kept, with this customer."""

    model_config = example(customer=CUSTOMER, id=WRITE)

    customer: str
    id: str


class TimelineMoment(Message):
    """One thing that happened; `facts` depend on its kind."""

    at_ms: int
    id: str
    kind: str
    facts: dict[str, str | int | bool]


class TimelineMessage(Message):
    """What happened, newest first; `next` is empty at the end."""

    model_config = example(
        moments=[{"at_ms": AT_MS, "id": WRITE, "kind": "note", "facts": {"text": "Size 39"}}], next=""
    )

    moments: list[TimelineMoment]
    next: str


class MergeRequest(Message):
    """Which record stays."""

    model_config = example(id=WRITE, into="01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a81")

    id: Id
    store: Store = ""
    into: Id
