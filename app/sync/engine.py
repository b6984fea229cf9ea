"""The synchronisation of one terminal: push, pull and heartbeat, each in its own rhythm, nobody presses anything."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.refusals import Outage, Refusal
from app.ports.backend_link import HintLink, LinkError, OnStore, Trouble
from app.ports.clock import Clock
from app.ports.journal import Outbox
from app.sync.backoff import FIRST_SECONDS, Backoff
from app.sync.orders_puller import OrdersPuller
from app.sync.people_puller import PeoplePuller
from app.sync.puller import Puller
from app.sync.pusher import Pusher
from app.sync.status import SyncStatus
from app.sync.stock_puller import StockPuller
from app.wire.entry import Kind

_log = logging.getLogger("omnitill.sync")

PULL_SECONDS = 30.0
BEAT_SECONDS = 60.0
LOOK_SECONDS = 15.0
RECORDS = (Kind.SALE, Kind.REFUND, Kind.VOID)
BUG = "SYNC-BUG"
# What a person can do nothing about, whatever it is, is one trouble to people.
_FAULTS = (Trouble.FAULT, Trouble.TOO_LARGE, Trouble.UNREADABLE, Trouble.CURSOR)
_OF_THE_LINE = (Trouble.UNREACHABLE, Trouble.NOT_US, Trouble.TLS)


@dataclass(frozen=True, slots=True)
class _Done:
    """Whether there is more to do at once, and whether the backend answered."""

    more: bool
    answered: bool = True


@dataclass(slots=True)
class _Rhythm:
    """A step that is repeated every `pause` seconds or when woken."""

    name: str
    step: Callable[[], Awaitable[_Done]]
    pause: float
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    trouble: str = ""


class SyncEngine:
    """Runs on the loop until cancelled; nothing that goes wrong in a step ends it.

    `tell` gets every new status, on the loop's thread. `shifts` names the shifts worth comparing and `disk_code` the
    state of the disk, both asked on the store's lane. `chance` gives a number from 0 to 1.
    """

    def __init__(
        self,
        pusher: Pusher,
        puller: Puller,
        stock: StockPuller,
        outbox: Outbox,
        on_store: OnStore,
        clock: Clock,
        tell: Callable[[SyncStatus], None],
        shifts: Callable[[], Sequence[int]],
        disk_code: Callable[[], str],
        hints: HintLink,
        people: PeoplePuller,
        orders: OrdersPuller,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._pusher = pusher
        self._puller = puller
        self._stock = stock
        self._hints = hints
        self._people = people
        self._orders = orders
        self._ends: Mapping[str, int] = {}
        self._outbox = outbox
        self._on_store = on_store
        self._clock = clock
        self._tell = tell
        self._shifts = shifts
        self._disk_code = disk_code
        self._chance = chance
        self._status = SyncStatus(enrolled=True, link_since=self._now())
        self._told: SyncStatus | None = None
        self._pushing = _Rhythm("push", self._push, BEAT_SECONDS)
        self._looking = _Rhythm("look", self._look, LOOK_SECONDS)
        self._pulling = _Rhythm("pull", self._pull, PULL_SECONDS)
        self._taking_stock = _Rhythm("stock", self._take_stock, PULL_SECONDS)
        self._taking_orders = _Rhythm("orders", self._take_orders, PULL_SECONDS)
        self._linked = (
            self._pushing,
            _Rhythm("heartbeat", self._beat, BEAT_SECONDS),
            self._pulling,
            self._taking_stock,
            self._taking_orders,
            _Rhythm("people", self._take_over_people, BEAT_SECONDS),
        )

    async def run(self) -> None:
        """Synchronise until cancelled."""
        async with asyncio.TaskGroup() as group:
            for rhythm in (self._looking, *self._linked):
                group.create_task(self._keep_up(rhythm))
            group.create_task(self._listen())

    def wake(self) -> None:
        """Something new is in the journal, or the network changed: push now. On the loop's thread."""
        self._looking.wake.set()
        self._pushing.wake.set()

    async def _push(self) -> _Done:
        pushed = await self._pusher.step()
        if pushed.acked:
            self._looking.wake.set()
            self._taking_stock.wake.set()
        return _Done(pushed.more, pushed.asked)

    async def _beat(self) -> _Done:
        compared = await self._pusher.heartbeat(self._shifts)
        self._looking.wake.set()
        # A comparison may have found entries to send again.
        self._pushing.wake.set()
        return _Done(more=False, answered=compared)

    async def _pull(self) -> _Done:
        more = await self._puller.step()
        if more and not await self._stock.begun():
            self._taking_stock.wake.set()
        if not more:
            self._show(replace(self._status, catalogue_at=self._now()))
        return _Done(more)

    async def _take_stock(self) -> _Done:
        more = await self._stock.step()
        if not more:
            self._show(replace(self._status, stock_at=self._now()))
        return _Done(more)

    async def _take_orders(self) -> _Done:
        return _Done(await self._orders.step())

    async def _take_over_people(self) -> _Done:
        await self._people.step()
        return _Done(more=False)

    async def _listen(self) -> None:
        """Hear what is new sooner than the rhythms would find it. That it cannot be heard is no trouble."""
        backoff = Backoff(self._chance)
        while True:
            try:
                async for ends in self._hints.hints():
                    backoff.worked()
                    self._heard(ends)
            except LinkError as error:
                _log.debug("hints are not heard: %s", error)
            except Exception:  # noqa: BLE001 - whatever listening raises, selling and synchronising go on
                _log.exception("listening for hints failed")
            await asyncio.sleep(backoff.failed())

    def _heard(self, ends: Mapping[str, int]) -> None:
        before, self._ends = self._ends, ends
        if ends.get("stock") != before.get("stock"):
            self._taking_stock.wake.set()
        if any(ends.get(name) != before.get(name) for name in ("catalogue", "prices")):
            self._pulling.wake.set()
        if any(ends.get(name) != before.get(name) for name in ("orders", "tasks")):
            self._taking_orders.wake.set()

    async def _look(self) -> _Done:
        """The safety light is read off the journal, whether or not there is a link."""
        if not self._status.catalogue_at:
            known = await self._puller.caught_up_at()
            self._show(replace(self._status, catalogue_at=self._status.catalogue_at or known))
        unsent, oldest, attention, disk = await self._on_store(self._facts)
        seen = replace(self._status, unsent=unsent, oldest_unsent_at=oldest, attention=attention, disk_code=disk)
        self._show(seen)
        return _Done(more=False, answered=False)

    def _facts(self) -> tuple[int, str, int, str]:
        unsent = self._outbox.unsent_by_kind(RECORDS)
        oldest = self._outbox.oldest_unsent_at() if unsent else None
        return unsent, oldest or "", self._outbox.quarantined(), self._disk_code()

    async def _keep_up(self, rhythm: _Rhythm) -> None:
        backoff = Backoff(self._chance)
        while True:
            started = self._clock.monotonic_ms()
            try:
                done = await rhythm.step()
            except Exception as error:  # noqa: BLE001 - whatever a step raises, selling and synchronising go on
                asked_for = error.retry_after if isinstance(error, LinkError) else 0.0
                wait = backoff.failed(asked_for)
                self._down(rhythm, error)
                await _rest(wait, rhythm.wake, least=max(asked_for, min(wait, FIRST_SECONDS)))
                continue
            backoff.worked()
            self._up(rhythm, done, self._clock.monotonic_ms() - started)
            if not done.more:
                await _rest(rhythm.pause, rhythm.wake)

    def _up(self, rhythm: _Rhythm, done: _Done, took_ms: int) -> None:
        if rhythm.trouble and not (rhythm is self._pushing and self._pusher.forked):
            _log.info("%s works again", rhythm.name)
            rhythm.trouble = ""
        if done.answered:
            # The line is well, so those who found it broken need not wait out their time.
            for other in self._linked:
                if other.trouble in _OF_THE_LINE:
                    other.wake.set()
            self._status = replace(self._status, answered_at=self._now(), answered_ms=took_ms)
        self._show(self._light())

    def _down(self, rhythm: _Rhythm, error: Exception) -> None:
        trouble = _trouble_of(error)
        if trouble != rhythm.trouble:
            if trouble == BUG:
                _log.error("%s failed", rhythm.name, exc_info=error)
            else:
                _log.info("%s does not work: %s", rhythm.name, error)
        rhythm.trouble = trouble
        self._show(self._light())

    def _light(self) -> SyncStatus:
        """The link's light: up when the backend has answered and no exchange is in trouble."""
        trouble = next((r.trouble for r in (*self._linked, self._looking) if r.trouble), "")
        up = bool(self._status.answered_at) and not trouble
        since = self._status.link_since if self._status.link_up == up else self._now()
        return replace(self._status, link_up=up, trouble=trouble, link_since=since)

    def _show(self, status: SyncStatus) -> None:
        self._status = status
        if status != self._told:
            self._told = status
            try:
                self._tell(status)
            except Exception:  # noqa: BLE001 - a listener's fault must not stop what is listened to
                _log.exception("the status was not taken")

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")


def _trouble_of(error: Exception) -> str:
    match error:
        case LinkError():
            return (Trouble.FAULT if error.trouble in _FAULTS else error.trouble).value
        case Refusal() | Outage():
            return error.code
    return BUG


async def _rest(seconds: float, wake: asyncio.Event, least: float = 0.0) -> None:
    """Wait, or until woken, but not less than `least`."""
    await asyncio.sleep(least)
    try:
        async with asyncio.timeout(seconds - least):
            await wake.wait()
    except TimeoutError:
        pass
    wake.clear()
