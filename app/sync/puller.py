"""Pulling the catalogue: pages by cursor, or the whole as a snapshot for a terminal that has nothing to go on from."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.ports.backend_link import BackendLink, LinkError, OnStore, Trouble
from app.wire.feed import FeedPage

PAGE = 500


class CatalogueSink(Protocol):
    """Where the catalogue of a terminal is kept up to date."""

    def cursor(self) -> str: ...
    def apply(self, page: FeedPage) -> None: ...
    def swap_in(self, snapshot: Path, cursor: str) -> None:
        """Build the catalogue anew from a snapshot beside the old one, then put it in its place."""
        ...

    def caught_up(self) -> None:
        """The catalogue is the backend's at this moment."""
        ...

    def caught_up_at(self) -> str:
        """When that was last so, RFC 3339; empty when it never was."""
        ...


class Puller:
    """Brings the local catalogue up to the backend's. `on_sink` runs jobs where the sink may be used."""

    def __init__(self, link: BackendLink, sink: CatalogueSink, on_sink: OnStore, folder: Path) -> None:
        self._link = link
        self._sink = sink
        self._on_sink = on_sink
        self._folder = folder

    async def step(self) -> bool:
        """Apply what is new; gives whether there is more. Raises LinkError, and what the sink raises."""
        cursor = await self._on_sink(self._sink.cursor)
        if not cursor and await self._bootstrap():
            return True
        try:
            page = await self._link.feed(cursor, PAGE)
        except LinkError as error:
            # The backend was put back to an older copy: its numbers start again below ours.
            if error.trouble is Trouble.CURSOR and await self._bootstrap():
                return True
            raise
        if page.more and page.next_cursor == cursor:
            raise LinkError(Trouble.FAULT, "a page that leads nowhere")
        if page.records or page.next_cursor != cursor:
            await self._on_sink(lambda: self._sink.apply(page))
        if not page.more:
            await self._on_sink(self._sink.caught_up)
        return page.more

    async def caught_up_at(self) -> str:
        """When the catalogue was last the backend's, RFC 3339, empty when it never was."""
        return await self._on_sink(self._sink.caught_up_at)

    async def _bootstrap(self) -> bool:
        target = self._folder / "catalogue.snapshot"
        cursor = await self._link.snapshot(target)
        if not cursor:
            return False
        try:
            await self._on_sink(lambda: self._sink.swap_in(target, cursor))
        finally:
            target.unlink(missing_ok=True)
        return True
