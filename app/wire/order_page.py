"""The pages of a store's orders and tasks that a terminal pulls, and the keys that it checks passes with.

A page goes on from a cursor and holds whole views, so that pages may be repeated:

    {"fulfilments": [view], "cursor", "more"} · {"tasks": [task], "cursor", "more"}
    {"keys": [{"number", "public", "since", "until"}]}
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

from app.wire import fields
from app.wire.order_view import OrderView
from app.wire.pickup_pass import KEYS
from app.wire.signing import signature_holds
from app.wire.store_task import StoreTask

MOST = 200
_MOST_KEYS = 20
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class OrderPage:
    """Fulfilments that changed since a cursor, as they are now."""

    fulfilments: tuple[OrderView, ...]
    cursor: str
    more: bool

    def as_json(self) -> dict[str, Any]:
        """The page as it crosses the network."""
        views = [view.as_json() for view in self.fulfilments]
        return {"fulfilments": views, "cursor": self.cursor, "more": self.more}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The page in a message. Raises BadMessage."""
        views = tuple(map(OrderView.from_json, fields.items(message, "fulfilments", MOST)))
        return cls(views, fields.text(message, "cursor", 20), fields.truth(message, "more"))


@dataclass(frozen=True, slots=True)
class TaskPage:
    """Tasks that changed since a cursor, as they are now."""

    tasks: tuple[StoreTask, ...]
    cursor: str
    more: bool

    def as_json(self) -> dict[str, Any]:
        """The page as it crosses the network."""
        return {"tasks": [task.as_json() for task in self.tasks], "cursor": self.cursor, "more": self.more}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The page in a message. Raises BadMessage."""
        tasks = tuple(map(StoreTask.from_json, fields.items(message, "tasks", MOST)))
        return cls(tasks, fields.text(message, "cursor", 20), fields.truth(message, "more"))


@dataclass(frozen=True, slots=True)
class PassKey:
    """A public key of the backend that passes are signed with, by the number they name it with; times of RFC 3339."""

    number: int
    public: bytes
    since: str
    until: str

    def signed(self, signature: bytes, message: bytes) -> bool:
        """Whether this key has signed a message."""
        return signature_holds(self.public, message, signature)

    def as_json(self) -> dict[str, Any]:
        """The key as it crosses the network."""
        return {"number": self.number, "public": self.public.hex(), "since": self.since, "until": self.until}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The key in a message. Raises BadMessage."""
        return cls(
            fields.whole(message, "number", 0, KEYS - 1),
            fields.octets(message, "public", _KEY_BYTES),
            fields.moment(message, "since"),
            fields.moment(message, "until"),
        )


def keys_in(message: fields.Message) -> tuple[PassKey, ...]:
    """The keys in a message. Raises BadMessage."""
    return tuple(map(PassKey.from_json, fields.items(message, "keys", _MOST_KEYS)))
