"""Messages about webhook endpoints."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from app.backend.api.messages import Id, Message, Moment, Ordinary, example, told
from app.backend.events.endpoints import Endpoint

_ID = "01958f40-0c5d-7e21-9b7a-51f0c7d8e911"
_CHANNEL = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"
_URL = "https://shop.example/omnitill"
_KINDS = ["order.cancelled", "order.ready"]
_NOW = "2026-03-14T08:26:53+00:00"
_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDZYuP6i9l1Es="

Kind = Literal[
    "order.placed",
    "order.accepted",
    "order.picking",
    "order.short",
    "order.ready",
    "order.changed",
    "order.cancelled",
    "order.expiring",
    "order.expired",
    "order.collected",
    "order.refunded",
    "stock.changed",
    "customer.changed",
    "wishlist.available",
    "sale.recorded",
]


class WebhookRequest(Message):
    """Where to tell a channel of events of some kinds."""

    model_config = example(id=_ID, url=_URL, kinds=_KINDS)

    id: Id
    url: Annotated[Ordinary, Field(min_length=1, max_length=500)]
    kinds: Annotated[list[Kind], Field(min_length=1, max_length=30)]


class SecretRequest(Message):
    """A new secret; the old one signs as well for `overlap_seconds`."""

    model_config = example(overlap_seconds=86400)

    overlap_seconds: int = Field(default=86400, ge=0, le=7 * 86400)


class ReplayRequest(Message):
    """Tell again, from a time on or from behind an event on: one of the two."""

    model_config = example(since=_NOW)

    since: Moment | None = None
    after_event: Id | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.since is None) == (self.after_event is None):
            raise ValueError("either since or after_event is expected")
        return self


class WebhookMessage(Message):
    """An endpoint: `state` is active or paused; a paused one was failing for a day, or said that it is gone."""

    model_config = example(
        id=_ID,
        channel=_CHANNEL,
        url=_URL,
        kinds=_KINDS,
        state="active",
        reason="",
        failures=0,
        failing_since=None,
        delivered=_NOW,
        last_answer="HTTP 204",
        waiting=0,
        given_up=0,
    )

    id: str
    channel: str
    url: str
    kinds: list[str]
    state: str
    reason: str
    failures: int
    failing_since: str | None
    delivered: str | None
    last_answer: str
    waiting: int
    given_up: int

    @classmethod
    def of(cls, one: Endpoint) -> Self:
        """The message about an endpoint."""
        return cls(
            id=one.id,
            channel=one.channel,
            url=one.url,
            kinds=list(one.kinds),
            state=one.state,
            reason=one.reason,
            failures=one.failures,
            failing_since=told(one.failing_since_ms),
            delivered=told(one.delivered_ms),
            last_answer=one.last_answer,
            waiting=one.waiting,
            given_up=one.given_up,
        )


class WebhooksMessage(Message):
    """Endpoints, the oldest first."""

    model_config = example(webhooks=[])

    webhooks: list[WebhookMessage]


class SecretMessage(Message):
    """What the receiver checks signatures with, as Standard Webhooks says."""

    model_config = example(id=_ID, secret=_SECRET)

    id: str
    secret: str
