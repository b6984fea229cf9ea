"""A till's ledger and a fake backend, brought together on virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from app.ports.backend_link import LinkError
from app.store.ledger import Ledger
from app.store.orders import OrderStore
from app.sync.engine import SyncEngine
from app.sync.orders_puller import OrdersPuller
from app.sync.people_puller import PeoplePuller
from app.sync.puller import Puller
from app.sync.pusher import Pusher
from app.sync.status import SyncStatus
from app.sync.stock_puller import StockPuller
from app.wire.entry import Entry
from app.wire.feed import FeedPage
from app.wire.push import ShiftFigures
from app.wire.stock import StockPage
from tests.fakes.backend_link import FakeBackend
from tests.fakes.clock import FakeClock, SequentialIds
from tests.fakes.shop import ledger_in, note, sale_draft

T = TypeVar("T")


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time passes only while everybody waits, and then at once."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self._clock_moved = clock.advance
        self._passed = 0.0
        self._selector_select = self._selector.select
        self._selector.select = self._select  # type: ignore[method-assign]  # the one place where a loop waits

    def time(self) -> float:
        return self._passed

    def _select(self, timeout: float | None = None) -> object:
        if timeout:
            self._passed += timeout
            self._clock_moved(timeout)
        return self._selector_select(0)


async def at_once(job: Callable[[], T], /) -> T:
    """Stands for the store's lane."""
    return job()


@dataclass
class Shelf:
    """A catalogue that only remembers what was done to it."""

    at: str = ""
    pages: list[FeedPage] = field(default_factory=list)
    swapped: list[str] = field(default_factory=list)
    fails: list[Exception] = field(default_factory=list)
    current_at: str = ""
    stock_at: str = ""
    figures: list[StockPage] = field(default_factory=list)

    def cursor(self) -> str:
        return self.at

    def apply(self, page: FeedPage) -> None:
        if self.fails:
            raise self.fails.pop(0)
        self.pages.append(page)
        self.at = page.next_cursor

    def swap_in(self, snapshot: Path, cursor: str) -> None:
        assert snapshot.read_text() == "whole"
        self.swapped.append(cursor)
        self.at = cursor
        self.stock_at = ""

    def stock_cursor(self) -> str:
        return self.stock_at

    def apply_stock(self, page: StockPage) -> None:
        self.figures.append(page)
        self.stock_at = page.next_cursor

    def forget_stock_cursor(self) -> None:
        self.stock_at = ""

    def caught_up(self) -> None:
        self.current_at = "now"

    def caught_up_at(self) -> str:
        return self.current_at


class Stage:
    """A till and its backend. `seen` is every status that was told."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.ids = SequentialIds(3)
        self.ledger: Ledger = ledger_in(folder, self.clock, self.ids)
        self.backend = FakeBackend()
        self.shelf = Shelf()
        self.seen: list[SyncStatus] = []
        self.loop = VirtualLoop(self.clock)
        self.restart()
        self.puller = Puller(self.backend, self.shelf, at_once, folder)
        self.stock = StockPuller(self.backend, self.shelf, at_once, self.ledger.outbox, at_once)
        self.people = PeoplePuller(self.backend, self.ledger.roster, at_once, "0417")
        self.orders = OrderStore(folder / "orders.db", lambda: int(self.clock.now().timestamp() * 1000))
        self.order_puller = OrdersPuller(self.backend, self.orders, at_once, self.clock)
        self.shifts: list[int] = []
        self.engine = SyncEngine(
            self.pusher, self.puller, self.stock, self.ledger.outbox, at_once, self.clock, self.seen.append,
            lambda: self.shifts, lambda: "", self.backend, self.people, self.order_puller,
            lambda: 1.0,
        )  # fmt: skip

    def restart(self) -> None:
        """The program starts anew and remembers only what the ledger does."""
        self.compared: list[ShiftFigures] = []
        self.pusher = Pusher(
            self.backend, self.ledger.outbox, self.ledger.journal, at_once, self.clock, "1.0", self.compared.append
        )

    def close(self) -> None:
        self.loop.close()
        self.orders.close()
        self.ledger.close()

    def sell(self, count: int = 1) -> list[Entry]:
        return [self.ledger.journal.append(sale_draft(self.ids.new())) for _ in range(count)]

    def note(self, text: str = "x") -> Entry:
        return self.ledger.journal.append(note(self.ids.new(), text))

    def run(self, work: Awaitable[T]) -> T:
        return self.loop.run_until_complete(work)

    def step(self) -> bool:
        """One push; a lost call counts as nothing done. Gives whether more waits."""
        with suppress(LinkError):
            return self.run(self.pusher.step()).more
        return True

    def beat(self) -> None:
        with suppress(LinkError):
            self.run(self.pusher.heartbeat(lambda: self.shifts))

    def settle(self) -> None:
        """The line is well again: push, compare, push, until nothing is left to do."""
        self.backend.faults.clear()
        self.backend.down = None
        for _ in range(3):
            while self.run(self.pusher.step()).more:
                pass
            self.run(self.pusher.heartbeat(lambda: self.shifts))

    def live(self, seconds: float, *events: tuple[float, Callable[[], object]]) -> SyncStatus:
        """Synchronise for so long, with things happening at their seconds; gives the last status."""

        async def play() -> None:
            running = asyncio.ensure_future(self.engine.run())
            passed = 0.0
            for at, act in sorted(events, key=lambda event: event[0]):
                await asyncio.sleep(at - passed)
                passed = at
                act()
            await asyncio.sleep(seconds - passed)
            assert not running.done()
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running

        self.run(play())
        return self.seen[-1]

    def sell_and_wake(self, count: int = 1) -> None:
        self.sell(count)
        self.engine.wake()

    def journal(self) -> list[str]:
        """Ids of all entries of all epochs, in order."""
        query = "SELECT id FROM journal ORDER BY epoch, seq"
        with self.ledger.lane.reading() as tx:
            return [row[0] for row in tx.exec_driver_sql(query)]
