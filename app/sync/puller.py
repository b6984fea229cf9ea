"""Pulling the catalogue: pages by cursor, or the whole as a snapshot when far behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.ports.backend_link import BackendLink, OnStore
from app.wire.feed import FeedPage

PAGE = 500


class CatalogueSink(Protocol):
    """Where the catalogue of a terminal is kept up to date."""

    def cursor(self) -> str: ...
    def apply(self, page: FeedPage) -> None: ...
    def swap_in(self, snapshot: Path, cursor: str) -> None:
        """Build the catalogue anew from a snapshot beside the old one, then put it in its place."""
        ...


class Puller:
    """Brings the local catalogue up to the backend's."""

    def __init__(
        self,
        link: BackendLink,
        sink: CatalogueSink,
        on_store: OnStore,
        off_store: OnStore,
        folder: Path,
        told: Callable[[], None],
    ) -> None:
        self._link = link
        self._sink = sink
        self._on_store = on_store
        self._off_store = off_store
        self._folder = folder
        self._told = told

    async def step(self) -> bool:
        """Apply what is new; gives whether there is more. Raises LinkError."""
        cursor = await self._on_store(self._sink.cursor)
        if not cursor and await self._bootstrap():
            return True
        page = await self._link.feed(cursor, PAGE)
        if page.records or page.next_cursor != cursor:
            await self._off_store(lambda: self._sink.apply(page))
        if page.records:
            self._told()
        return page.more

    async def _bootstrap(self) -> bool:
        target = self._folder / "catalogue.snapshot"
        cursor = await self._link.snapshot(target)
        if not cursor:
            return False
        await self._off_store(lambda: self._sink.swap_in(target, cursor))
        target.unlink(missing_ok=True)
        self._told()
        return True
