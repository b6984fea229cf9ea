"""The till's synchronisation, wired: client, pusher, puller, engine, on the network's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from app.main.parts import TillParts
from app.remote.client import BackendClient
from app.remote.credentials import Enrolment, device_key
from app.runtime.io_thread import IoThread
from app.store.catalogue.feed import apply_feed
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.snapshot import apply_snapshot
from app.sync.engine import SyncEngine
from app.sync.puller import Puller
from app.sync.pusher import Pusher
from app.sync.status import SyncStatus
from app.version import VERSION
from app.wire.feed import FeedPage

T = TypeVar("T")


class LocalSink:
    """Keeps the local catalogue up to date; safe beside a reader on another thread."""

    def __init__(self, catalogue: LocalCatalogue) -> None:
        self._catalogue = catalogue

    def cursor(self) -> str:
        """How far the catalogue has come, empty for a new one."""
        return self._catalogue.feed_cursor()

    def apply(self, page: FeedPage) -> None:
        """Take in a page."""
        apply_feed(self._catalogue.path, page)

    def swap_in(self, snapshot: Path, cursor: str) -> None:
        """Build the catalogue anew and put it in the old one's place."""
        apply_snapshot(self._catalogue, snapshot, cursor)


class Syncing:
    """Synchronises one till until it is stopped. `tell` is called on the network's thread."""

    def __init__(self, parts: TillParts, enrolment: Enrolment, tell: Callable[[SyncStatus], None]) -> None:
        self._parts = parts
        self._enrolment = enrolment
        self._tell = tell
        self._io = IoThread()
        self._engine: SyncEngine | None = None
        self._work: Future[None] | None = None

    def start(self) -> None:
        """Begin; nobody presses anything from here on."""
        self._work = self._io.submit(self._run())

    def wake(self) -> None:
        """Something is new in the journal: push it now."""
        if self._engine is not None:
            self._io.call_soon(self._engine.wake)

    def stop(self) -> None:
        """End. What is not sent stays in the journal."""
        self._io.stop()

    async def _run(self) -> None:
        parts = self._parts
        client = BackendClient(self._enrolment, device_key(parts.settings.data), parts.clock)
        ledger = parts.ledger
        pusher = Pusher(client, ledger.outbox, ledger.journal, self._on_store, parts.clock, VERSION)
        sink = LocalSink(parts.catalogue)
        puller = Puller(client, sink, self._on_store, self._off_store, parts.settings.data, lambda: None)
        self._engine = SyncEngine(
            pusher, puller, ledger.outbox, self._on_store, parts.clock, self._tell, self._shifts_to_compare
        )
        try:
            await self._engine.run()
        finally:
            await client.close()

    def _on_store(self, job: Callable[[], T], /) -> Awaitable[T]:
        return asyncio.wrap_future(self._parts.db.submit(job))

    def _off_store(self, job: Callable[[], T], /) -> Awaitable[T]:
        return asyncio.get_running_loop().run_in_executor(None, job)

    def _shifts_to_compare(self) -> list[int]:
        shift = self._parts.desk.shift
        return [shift.number] if shift else []
