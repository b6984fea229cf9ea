"""The synchronisation of one terminal: push, pull and heartbeat, each in its own rhythm, nobody presses anything."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace

from app.ports.backend_link import LinkError, OnStore, Trouble
from app.ports.clock import Clock
from app.ports.journal import Outbox
from app.sync.backoff import Backoff
from app.sync.puller import Puller
from app.sync.pusher import Pusher
from app.sync.status import SyncStatus
from app.wire.entry import Kind

_log = logging.getLogger("omnitill.sync")

PULL_SECONDS = 30.0
BEAT_SECONDS = 60.0
RECORDS = (Kind.SALE, Kind.REFUND, Kind.VOID)


class SyncEngine:
    """Runs on the loop. `tell` gets every new status, on the loop's thread; `shifts` names those worth comparing."""

    def __init__(
        self,
        pusher: Pusher,
        puller: Puller,
        outbox: Outbox,
        on_store: OnStore,
        clock: Clock,
        tell: Callable[[SyncStatus], None],
        shifts: Callable[[], list[int]],
    ) -> None:
        self._pusher = pusher
        self._puller = puller
        self._outbox = outbox
        self._on_store = on_store
        self._clock = clock
        self._tell = tell
        self._shifts = shifts
        self._status = SyncStatus(enrolled=True, trouble=Trouble.UNREACHABLE, link_since=self._now())
        self._wake = asyncio.Event()

    async def run(self) -> None:
        """Synchronise until cancelled."""
        await self._refresh()
        await asyncio.gather(
            self._rhythm(self._push, BEAT_SECONDS, self._wake),
            self._rhythm(self._pull, PULL_SECONDS, asyncio.Event()),
            self._rhythm(self._beat, BEAT_SECONDS, asyncio.Event()),
        )

    def wake(self) -> None:
        """Something new is in the journal, or the network changed: push now. On the loop's thread."""
        self._wake.set()

    async def _push(self) -> bool:
        pushed = await self._pusher.step()
        await self._refresh()
        return pushed.more

    async def _pull(self) -> bool:
        more = await self._puller.step()
        self._show(replace(self._status, catalogue_at=self._now()))
        return more

    async def _beat(self) -> bool:
        await self._pusher.heartbeat(self._shifts())
        await self._refresh()
        return False

    async def _rhythm(self, step: Callable[[], Awaitable[bool]], pause: float, wake: asyncio.Event) -> None:
        backoff = Backoff(random.random)
        while True:
            try:
                started = self._clock.monotonic_ms()
                more = await step()
            except LinkError as error:
                self._down(error)
                await self._refresh()
                await self._wait(backoff.failed(error.retry_after), wake)
                continue
            backoff.worked()
            self._up(self._clock.monotonic_ms() - started)
            if not more:
                await self._wait(pause, wake)

    async def _wait(self, seconds: float, wake: asyncio.Event) -> None:
        try:
            async with asyncio.timeout(seconds):
                await wake.wait()
        except TimeoutError:
            pass
        wake.clear()

    def _up(self, took_ms: int) -> None:
        if not self._status.link_up:
            _log.info("link up")
            self._status = replace(self._status, link_since=self._now())
        self._show(replace(self._status, link_up=True, trouble="", answered_at=self._now(), answered_ms=took_ms))

    def _down(self, error: LinkError) -> None:
        if self._status.link_up or self._status.trouble != error.trouble:
            _log.info("link down: %s", error)
        since = self._now() if self._status.link_up else self._status.link_since
        self._show(replace(self._status, link_up=False, link_since=since, trouble=error.trouble.value))

    async def _refresh(self) -> None:
        unsent, oldest, attention = await self._on_store(self._facts)
        self._show(replace(self._status, unsent=unsent, oldest_unsent_at=oldest, attention=attention))

    def _facts(self) -> tuple[int, str, int]:
        unsent = self._outbox.unsent_by_kind(RECORDS)
        oldest = self._outbox.oldest_unsent_at() if unsent else None
        attention = sum(1 for _, status, _ in self._outbox.needing_attention() if status == "quarantined")
        return unsent, oldest or "", attention

    def _show(self, status: SyncStatus) -> None:
        if status != self._status:
            self._status = status
            self._tell(status)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")
