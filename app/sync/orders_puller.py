"""Pulling the store's orders, its tasks, and the keys of passes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from app.ports.backend_link import LinkError, OnStore, Trouble
from app.ports.clock import Clock
from app.wire.order_page import OrderPage, PassKey, TaskPage

ANEW_MS = 24 * 3_600_000  # once a day all is pulled, so that nothing that was missed stays
KEYS_MS = 3_600_000


class OrderLink(Protocol):
    """Asks the backend. Every method raises LinkError."""

    async def orders(self, cursor: str, *, open_only: bool = False) -> OrderPage: ...
    async def tasks(self, cursor: str) -> TaskPage: ...
    async def pass_keys(self) -> tuple[PassKey, ...]: ...


class OrderSink(Protocol):
    """Where the orders are kept. It waits for nothing but a local file."""

    def order_cursor(self) -> str: ...
    def begin_anew(self) -> None:
        """What is pulled from here on is all there is, once it has come to its end."""
        ...

    def apply_orders(self, page: OrderPage) -> None: ...
    def task_cursor(self) -> str: ...
    def apply_tasks(self, page: TaskPage) -> None: ...
    def keep_pass_keys(self, keys: Sequence[PassKey]) -> None: ...
    def caught_up(self, at: str) -> None: ...


class OrdersPuller:
    """Brings the orders up to the backend's; `on_sink` runs the sink's jobs, `noticed` hears of each page of orders."""

    def __init__(
        self,
        link: OrderLink,
        sink: OrderSink,
        on_sink: OnStore,
        clock: Clock,
        noticed: Callable[[OrderPage], None] = lambda _: None,
    ) -> None:
        self._link = link
        self._sink = sink
        self._on_sink = on_sink
        self._clock = clock
        self._noticed = noticed
        self._anew_at: int | None = None
        self._keys_at: int | None = None
        self._page_after: str | None = None

    async def step(self) -> bool:
        """Apply what is new; gives whether there is more. Raises LinkError."""
        await self._take_keys()
        if self._is_over(self._anew_at, ANEW_MS) and self._page_after is None:
            await self._on_sink(self._sink.begin_anew)
            self._page_after = ""
        if await self._take_orders():
            return True
        if await self._take_tasks():
            return True
        at = self._clock.now().isoformat(timespec="seconds")
        await self._on_sink(lambda: self._sink.caught_up(at))
        return False

    async def _take_keys(self) -> None:
        if self._is_over(self._keys_at, KEYS_MS):
            keys = await self._link.pass_keys()
            await self._on_sink(lambda: self._sink.keep_pass_keys(keys))
            self._keys_at = self._clock.monotonic_ms()

    async def _take_orders(self) -> bool:
        anew = self._page_after is not None
        cursor = self._page_after if self._page_after is not None else await self._on_sink(self._sink.order_cursor)
        page = await self._link.orders(cursor, open_only=anew)
        _check(page.more, page.cursor, cursor)
        await self._on_sink(lambda: self._sink.apply_orders(page))
        self._noticed(page)
        if anew:
            self._page_after = page.cursor if page.more else None
            if not page.more:
                self._anew_at = self._clock.monotonic_ms()
        return page.more

    async def _take_tasks(self) -> bool:
        cursor = await self._on_sink(self._sink.task_cursor)
        page = await self._link.tasks(cursor)
        _check(page.more, page.cursor, cursor)
        await self._on_sink(lambda: self._sink.apply_tasks(page))
        return page.more

    def _is_over(self, at: int | None, span_ms: int) -> bool:
        return at is None or self._clock.monotonic_ms() - at >= span_ms


def _check(more: bool, following: str, cursor: str) -> None:
    if more and following == cursor:
        raise LinkError(Trouble.FAULT, "a page that leads nowhere")
