"""The messages of the back office about messages to customers."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from app.backend.api.messages import Id, Message, Moment, example

_ID = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"


class Kind(StrEnum):
    """What a message tells."""

    READY = "ready"
    REMINDER = "reminder"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    RECEIPT = "receipt"
    WISH_LIST = "wishlist"


class Language(StrEnum):
    """The languages of customers."""

    ENGLISH = "en"
    POLISH = "pl"
    GERMAN = "de"
    UKRAINIAN = "uk"
    RUSSIAN = "ru"


class Unsent(StrEnum):
    """Messages that somebody may want to look at."""

    QUEUED = "queued"
    SENDING = "sending"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Told(Message):
    """A message to a customer, without whom it goes to."""

    store: str
    id: Id
    kind: Kind
    about: Annotated[str, Field(description="The fulfilment, sale or wish list that it tells of")]
    state: str
    reason: str
    tries: int
    since: Moment

    model_config = example(
        store="0417", id=_ID, kind="ready", about=_ID, state="unknown", reason="TimeoutError", tries=1,
        since="2026-03-17T09:26:53+00:00",
    )  # fmt: skip


class Listed(Message):
    """Messages, those that changed last first."""

    messages: list[Told]


class Preview(Message):
    """A message as a customer would read it; its HTML is shown in a frame without scripts."""

    subject: str
    text: str
    html: str

    model_config = example(subject="Your order W-1001 is ready", text="Hello Anna,\n", html="<!doctype html>")


class Queued(Message):
    """The message is on its way again."""

    queued: bool = Field(examples=[True])
