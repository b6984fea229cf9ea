"""Hints: "there is something new for your store", told to terminals that listen. Nothing depends on them but speed.

One look at the database serves all who listen at this worker, whatever their number.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from app.backend.catalogue import feed
from app.backend.database import Database
from app.backend.orders import listing
from app.backend.problems import Refused, busy
from app.backend.stock import store_feed

Ends = Mapping[str, int]  # how far each feed of a store goes

MOST_LISTENERS = 2000
_LOOK_SECONDS = 1.0
_log = structlog.get_logger()


class Listener:
    """One terminal that listens, on the loop's thread."""

    def __init__(self, store: str) -> None:
        self.store = store
        self._ends: Ends | None = None
        self._told: Ends | None = None
        self._news = asyncio.Event()
        self._over = False

    async def news(self, seconds: float) -> Ends | None:
        """How far the feeds go once that has changed; None when nothing did for so long, or when it is over."""
        if self._ends == self._told:
            self._news.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._news.wait()
        if self.over or self._ends == self._told:
            return None
        self._told = self._ends
        return self._told

    @property
    def over(self) -> bool:
        """Whether the backend ends, and with it this conversation."""
        return self._over

    def tell(self, ends: Ends) -> None:
        """Say how far the feeds go."""
        self._ends = ends
        if ends != self._told:
            self._news.set()

    def end(self) -> None:
        """Wake the listener for the last time."""
        self._over = True
        self._news.set()


class Hints:
    """Looks once a second while anybody listens. Used on the loop's thread alone."""

    def __init__(self, database: Database, most: int = MOST_LISTENERS) -> None:
        self._database = database
        self._most = most
        self._listeners: set[Listener] = set()
        self._looking: asyncio.Task[None] | None = None
        self._ended = False

    def check(self) -> None:
        """Whether one more may listen. Raises Refused 503 `BACKEND-BUSY` when too many do, or the backend ends."""
        if self._ended or len(self._listeners) >= self._most:
            raise busy("too many listen for hints")

    @contextmanager
    def listen(self, store: str) -> Iterator[Listener]:
        """Listen for a store."""
        listener = Listener(store)
        if self._ended:
            listener.end()
        self._listeners.add(listener)
        if self._looking is None:
            self._looking = asyncio.get_running_loop().create_task(self._look())
        try:
            yield listener
        finally:
            self._listeners.discard(listener)
            if not self._listeners and self._looking is not None:
                self._looking.cancel()
                self._looking = None

    def stop(self) -> None:
        """Let everybody go, so that the backend can end."""
        self._ended = True
        for listener in self._listeners:
            listener.end()

    async def _look(self) -> None:
        while True:
            stores = sorted({listener.store for listener in self._listeners})
            try:
                found = await run_in_threadpool(ends, self._database, stores)
            except (SQLAlchemyError, Refused) as error:
                _log.warning("hints rest", cause=type(error).__name__)
            else:
                for listener in self._listeners:
                    if listener.store in found:
                        listener.tell(found[listener.store])
            await asyncio.sleep(_LOOK_SECONDS)


def ends(database: Database, stores: list[str]) -> dict[str, Ends]:
    """How far the feeds of each store go, after every change that is committed has its number."""
    for store in database.read(lambda connection: store_feed.stores_marked(connection, stores)):
        store_feed.number(database, store)

    def read(connection: Connection) -> dict[str, Ends]:
        shared, *own = feed.extents(connection, feed.CATALOGUE, *(feed.of_store(store) for store in stores))
        stock = store_feed.positions(connection, stores)
        lists = listing.ends(connection, [of(store) for store in stores for of in (listing.of_store, listing.of_tasks)])
        return {
            store: {
                "catalogue": shared.end,
                "prices": prices.end,
                "stock": stock.get(store, 0),
                "orders": lists.get(listing.of_store(store), 0),
                "tasks": lists.get(listing.of_tasks(store), 0),
            }
            for store, prices in zip(stores, own, strict=True)
        }

    return database.read(read)
