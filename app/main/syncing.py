"""The till's synchronisation, wired: client, pusher, puller, engine, on the network's thread."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import CancelledError, Future
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from app.main.leading import StoreLead
from app.main.parts import TillParts
from app.ports.backend_link import LinkError
from app.remote.client import BackendClient
from app.remote.credentials import Enrolment, device_key
from app.remote.leader import LeadingCalls
from app.remote.orders import OrderCalls
from app.runtime.io_thread import IoThread
from app.runtime.lanes import Lane
from app.store.catalogue.feed import apply_feed
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.snapshot import apply_snapshot
from app.store.catalogue.stock import apply_stock, forget_cursor, stock_cursor
from app.store.disk import Room
from app.sync.engine import SyncEngine
from app.sync.orders_puller import OrdersPuller
from app.sync.people_puller import PeoplePuller
from app.sync.puller import Puller
from app.sync.pusher import Pusher
from app.sync.status import SyncStatus
from app.sync.stock_puller import StockPuller
from app.version import VERSION
from app.wire.feed import FeedPage
from app.wire.push import ShiftFigures
from app.wire.stock import StockPage

T = TypeVar("T")

_RELEASE_SECONDS = 2.0
_log = logging.getLogger("omnitill.sync")


class LocalSink:
    """Keeps the local catalogue up to date while a till reads it; one thread at a time."""

    def __init__(self, catalogue: LocalCatalogue) -> None:
        self._catalogue = catalogue
        self._mark = catalogue.path.with_name(catalogue.path.name + ".current")

    def cursor(self) -> str:
        """How far the catalogue has come, empty for a new one."""
        return self._catalogue.feed_cursor()

    def apply(self, page: FeedPage) -> None:
        """Take in a page."""
        apply_feed(self._catalogue.path, page)

    def stock_cursor(self) -> str:
        """How far the stock's figures have come, empty for none."""
        return stock_cursor(self._catalogue.path)

    def apply_stock(self, page: StockPage) -> None:
        """Take in figures."""
        apply_stock(self._catalogue.path, page)

    def forget_stock_cursor(self) -> None:
        """Begin with the figures anew."""
        forget_cursor(self._catalogue.path)

    def swap_in(self, snapshot: Path, cursor: str) -> None:
        """Build the catalogue anew and put it in the old one's place."""
        apply_snapshot(self._catalogue, snapshot, cursor)

    def caught_up(self) -> None:
        """The catalogue is the backend's at this moment; a file's time remembers it."""
        self._mark.touch()

    def caught_up_at(self) -> str:
        """When the catalogue was last the backend's, RFC 3339; empty when it never was."""
        try:
            moment = self._mark.stat().st_mtime
        except FileNotFoundError:
            return ""
        return datetime.fromtimestamp(moment).astimezone().isoformat(timespec="seconds")


class Syncing:
    """Synchronises one till until it is stopped. `tell` and `compared` are called on the network's thread.

    `compared` gets the backend's own figures of a shift.
    It may be started at any time while the till is open, and must be stopped before the till is closed.
    """

    def __init__(
        self,
        parts: TillParts,
        enrolment: Enrolment,
        tell: Callable[[SyncStatus], None],
        compared: Callable[[ShiftFigures], None] = lambda _: None,
    ) -> None:
        self._parts = parts
        self._enrolment = enrolment
        self._tell = tell
        self._compared = compared
        self._io = IoThread()
        self._catalogue = Lane("catalogue")
        self._engine: SyncEngine | None = None
        self._lead: StoreLead | None = None

    def start(self) -> None:
        """Begin; nobody presses anything from here on."""
        self._io.submit(self._run()).add_done_callback(_note_end)

    def wake(self) -> None:
        """Something is new in the journal: push it now."""
        if self._engine is not None:
            self._io.call_soon(self._engine.wake)

    def stop(self) -> None:
        """End. What is not sent stays in the journal."""
        self._engine = None
        self._parts.store_orders.remote.disconnect()
        self._end_lead()
        self._io.stop()
        self._catalogue.stop()

    def _end_lead(self) -> None:
        """Give the lead back, so that kiosks need not wait for this till over night."""
        lead, self._lead = self._lead, None
        if lead is None:
            return
        try:
            self._io.submit(lead.release()).result(_RELEASE_SECONDS)
        except (TimeoutError, CancelledError, LinkError) as problem:
            _log.warning("the lead is not given back: %s", type(problem).__name__)
        lead.stop()

    async def _run(self) -> None:
        parts = self._parts
        client = BackendClient(self._enrolment, device_key(parts.settings.data), parts.clock)
        calls = OrderCalls(client)
        ledger = parts.ledger
        pusher = Pusher(client, ledger.outbox, ledger.journal, self._on_store, parts.clock, VERSION, self._compared)
        leading = LeadingCalls(client)
        lead = await self._on_store(lambda: StoreLead(parts, self._enrolment, leading, self._on_store, self.wake))
        await self._on_store(lead.start)
        self._lead = lead
        sink = LocalSink(parts.catalogue)
        puller = Puller(client, sink, self._on_catalogue, parts.settings.data)
        stock = StockPuller(client, sink, self._on_catalogue, ledger.outbox, self._on_store)
        self._engine = SyncEngine(
            pusher,
            puller,
            stock,
            ledger.outbox,
            self._on_store,
            parts.clock,
            self._tell,
            self._shifts_to_compare,
            self._disk_code,
            client,
            PeoplePuller(client, ledger.roster, self._on_store, self._enrolment.store),
            OrdersPuller(calls, parts.store_orders.book, self._on_catalogue, parts.clock, lead.noticed),
        )
        parts.store_orders.remote.connect(self._io.submit, calls)
        self._io.submit(lead.run()).add_done_callback(_note_end)
        try:
            await self._engine.run()
        finally:
            parts.store_orders.remote.disconnect()
            await client.close()

    def _on_store(self, job: Callable[[], T], /) -> Awaitable[T]:
        return asyncio.wrap_future(self._parts.db.submit(job))

    def _on_catalogue(self, job: Callable[[], T], /) -> Awaitable[T]:
        return asyncio.wrap_future(self._catalogue.submit(job))

    def _shifts_to_compare(self) -> Sequence[int]:
        """The open shift, and the last closed one, whose Z waits for the backend's figures."""
        shift, closed = self._parts.desk.shift, self._parts.shifts.last_closing()
        return [*([closed.shift] if closed else []), *([shift.number] if shift else [])]

    def _disk_code(self) -> str:
        return {Room.PLENTY: "", Room.LOW: "DISK-LOW", Room.RESERVE: "DISK-FULL"}[self._parts.ledger.disk().room]


def _note_end(work: Future[None]) -> None:
    if not work.cancelled() and (error := work.exception()) is not None:
        _log.error("synchronising ended", exc_info=error)
