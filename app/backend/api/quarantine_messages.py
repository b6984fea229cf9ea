"""What the back office is told of entries that could not be counted."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from app.backend.api.messages import Id, Message, Ordinary, example

_ENTRY = {
    "store": "0417",
    "terminal": "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80",
    "epoch": 1,
    "seq": 12,
    "reason": "BODY-UNREADABLE",
    "detail": "total: a whole number is expected",
    "shift": 7,
    "figure": "sales",
    "amount": 1299,
    "since_ms": 1773476813000,
}
Store = Annotated[Ordinary, Field(min_length=1, max_length=40, examples=["0417"])]
Number = Annotated[int, Field(ge=1, le=2**53 - 1, examples=[1])]


class AsideMessage(Message):
    """An entry in quarantine, with the money that it seems to stand for."""

    model_config = example(**_ENTRY)

    store: str
    terminal: Id
    epoch: int
    seq: int
    reason: str
    detail: str
    shift: int
    figure: str
    amount: int | None
    since_ms: int


class QuarantineMessage(Message):
    """Entries in quarantine, by store, terminal and number."""

    model_config = example(entries=[_ENTRY], more=False)

    entries: list[AsideMessage]
    more: bool


class EntryMessage(Message):
    """An entry as it came. `raw` is its body, what is no text in it replaced."""

    model_config = example(kind="sale", schema_number=1, at="2026-05-04T10:15:00.000+02:00", id="", raw="{", hash="00")

    kind: str
    schema_number: int
    at: str
    id: str
    raw: str
    hash: str


class CountedMessage(Message):
    """What became of an entry that was counted after all."""

    model_config = example(seq=12, status="ok", codes=[])

    seq: int
    status: str
    codes: list[str]
