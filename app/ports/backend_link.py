"""The line to the backend: every call ends in an answer, a decided refusal, or an unknown outcome."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar

from app.wire.feed import FeedPage
from app.wire.people import PeopleAnswer, PeopleRequest
from app.wire.problem import Problem
from app.wire.push import Heartbeat, HeartbeatAnswer, Opaque, Push, PushAnswer
from app.wire.stock import ProductStock, StockPage

T = TypeVar("T")


class Trouble(StrEnum):
    """Why there is no answer to go on with. None of them ever removes or skips an entry."""

    UNREACHABLE = "BACKEND-UNREACHABLE"
    NOT_US = "BACKEND-NOT-US"
    TLS = "BACKEND-TLS"
    BUSY = "BACKEND-BUSY"
    FAULT = "BACKEND-FAULT"
    KEY = "BACKEND-KEY"
    FORK = "BACKEND-FORK"
    TOO_OLD = "BACKEND-TOO-OLD"
    TOO_LARGE = "BACKEND-TOO-LARGE"
    UNREADABLE = "BACKEND-UNREADABLE"
    CURSOR = "BACKEND-CURSOR"


class LinkError(Exception):
    """A call ended without the answer wanted. `retry_after` is what the backend asked for, in seconds.

    `problem` is what our backend itself said, None when nothing of it was heard.
    """

    def __init__(
        self, trouble: Trouble, detail: str = "", retry_after: float = 0.0, problem: Problem | None = None
    ) -> None:
        super().__init__(f"{trouble}: {detail}")
        self.trouble = trouble
        self.detail = detail
        self.retry_after = retry_after
        self.problem = problem


class BackendLink(Protocol):
    """Asks the backend. Every method raises LinkError."""

    async def push(self, batch: Push) -> PushAnswer: ...
    async def push_opaque(self, entry: Opaque) -> PushAnswer: ...
    async def heartbeat(self, beat: Heartbeat) -> HeartbeatAnswer: ...
    async def feed(self, cursor: str, limit: int) -> FeedPage: ...
    async def stock(self, cursor: str, limit: int) -> StockPage: ...
    async def snapshot(self, into: Path) -> str:
        """Fetch the whole catalogue into a file; gives the cursor it stands for, empty when there is none."""
        ...


class PeopleLink(Protocol):
    """Asks the backend who works in the store. Raises LinkError."""

    async def people(self, asked: PeopleRequest) -> PeopleAnswer: ...


class StockLink(Protocol):
    """Asks the backend which stores have a product. Raises LinkError."""

    async def who_has(self, sku: str) -> ProductStock: ...


class HintLink(Protocol):
    """Hears from the backend when there is something new: how far each feed goes. Ends, or raises LinkError."""

    def hints(self) -> AsyncIterator[Mapping[str, int]]: ...


class OnStore(Protocol):
    """Runs a job on the store's lane and waits for it without holding up the loop."""

    def __call__(self, job: Callable[[], T], /) -> Awaitable[T]: ...
