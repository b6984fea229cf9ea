"""Pulling the figures of this store's stock, page by page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from app.ports.backend_link import BackendLink, LinkError, OnStore, Trouble
from app.wire.stock import StockPage

PAGE = 2000


class StockSink(Protocol):
    """Where the figures are kept."""

    def stock_cursor(self) -> str: ...
    def apply_stock(self, page: StockPage) -> None: ...
    def forget_stock_cursor(self) -> None: ...


class OwnDeltas(Protocol):
    """What the terminal's journal did to its stock, until the figures count it."""

    def settle_stock(self, counted: Mapping[int, int]) -> None: ...


class StockPuller:
    """Brings the figures up to the backend's. `on_sink` runs the sink's jobs, `on_store` the ledger's."""

    def __init__(
        self, link: BackendLink, sink: StockSink, on_sink: OnStore, deltas: OwnDeltas, on_store: OnStore
    ) -> None:
        self._link = link
        self._sink = sink
        self._on_sink = on_sink
        self._deltas = deltas
        self._on_store = on_store

    async def begun(self) -> bool:
        """Whether any figures were pulled yet; a snapshot of the catalogue takes them away with the old file."""
        return bool(await self._on_sink(self._sink.stock_cursor))

    async def step(self) -> bool:
        """Apply what is new; gives whether there is more. Raises LinkError, and what the sink raises."""
        cursor = await self._on_sink(self._sink.stock_cursor)
        try:
            page = await self._link.stock(cursor, PAGE)
        except LinkError as error:
            # The backend was put back to an older copy: its numbers start again below ours.
            if error.trouble is not Trouble.CURSOR or not cursor:
                raise
            await self._on_sink(self._sink.forget_stock_cursor)
            return True
        if page.more and page.next_cursor == cursor and not page.records:
            raise LinkError(Trouble.FAULT, "a page that leads nowhere")
        if not await self._on_sink(lambda: self._applied(page, cursor)):
            return True
        if not page.more:
            # Figures first: a crash in between leaves deltas that nobody counts any more, not a gap.
            await self._on_store(lambda: self._deltas.settle_stock(page.counted))
        return page.more

    def _applied(self, page: StockPage, cursor: str) -> bool:
        """Apply a page unless a snapshot of the catalogue came between: what the page goes on from is gone then."""
        if self._sink.stock_cursor() != cursor:
            return False
        self._sink.apply_stock(page)
        return True
