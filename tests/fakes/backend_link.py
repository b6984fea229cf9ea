"""A backend behind its port: it keeps journals by the rules of the real one, and takes faults one call at a time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.ports.backend_link import LinkError, Trouble
from app.wire.entry import GENESIS, Entry
from app.wire.feed import FeedPage
from app.wire.order_page import OrderPage, PassKey, TaskPage
from app.wire.order_view import OrderView
from app.wire.people import PeopleAnswer, PeopleRequest
from app.wire.push import Heartbeat, HeartbeatAnswer, Opaque, Push, PushAnswer, Result, Status
from app.wire.stock import StockPage

AT = "2026-03-02T09:00:00+00:00"


@dataclass
class FakeBackend:
    """Implements `BackendLink`. `faults` are taken from the left, one per call, empty words for none:

    drop_request, drop_answer (it is done, nobody hears), twice (delivered again), garbage, or a trouble's code.
    `down` is the trouble of every call while it is set. `poison` are entries that a batch cannot hold, `bend` changes
    what a push is told.
    """

    faults: deque[str] = field(default_factory=deque)
    down: Trouble | None = None
    retry_after: float = 0.0
    poison: set[str] = field(default_factory=set)
    largest: int = 200
    journals: dict[int, list[Entry]] = field(default_factory=dict)
    opaque: list[Opaque] = field(default_factory=list)
    frozen: set[int] = field(default_factory=set)
    page: FeedPage = field(default_factory=lambda: FeedPage((), "1", more=False))
    cursor_gone: bool = False
    figures: StockPage = field(default_factory=lambda: StockPage((), "1", more=False, counted={}, at_ms=1))
    stock_cursor_gone: bool = False
    people_told: PeopleAnswer = field(default_factory=lambda: PeopleAnswer(None, "0", AT))
    asked_for_people: list[PeopleRequest] = field(default_factory=list)
    orders_told: Sequence[OrderView] = ()
    keys_of_passes: tuple[PassKey, ...] = ()
    orders_in_page: int = 200
    ends: Sequence[Mapping[str, int]] = ()
    whole: str = ""
    agrees: bool = True
    calls: list[str] = field(default_factory=list)
    told: list[Heartbeat] = field(default_factory=list)
    bend: Callable[[PushAnswer], PushAnswer] | None = None

    async def push(self, batch: Push) -> PushAnswer:
        answer = self._call("push", lambda: self._take(batch.epoch, batch.entries))
        return self.bend(answer) if self.bend else answer

    async def push_opaque(self, entry: Opaque) -> PushAnswer:
        return self._call("opaque", lambda: self._put_aside(entry))

    async def heartbeat(self, beat: Heartbeat) -> HeartbeatAnswer:
        self.told.append(beat)
        return self._call("heartbeat", lambda: self._compare(beat))

    async def feed(self, cursor: str, limit: int) -> FeedPage:
        assert limit > 0
        return self._call("feed", lambda: self._feed(cursor))

    async def stock(self, cursor: str, limit: int) -> StockPage:
        assert limit > 0
        return self._call("stock", lambda: self._stock(cursor))

    async def people(self, asked: PeopleRequest) -> PeopleAnswer:
        if self.down is not None:
            raise LinkError(self.down, "down", self.retry_after)
        self.asked_for_people.append(asked)
        return self.people_told

    async def orders(self, cursor: str, *, open_only: bool = False) -> OrderPage:
        return self._call("orders anew" if open_only else "orders", lambda: self._page_of_orders(int(cursor or 0)))

    async def tasks(self, cursor: str) -> TaskPage:
        return self._call("tasks", lambda: TaskPage((), cursor or "0", more=False))

    async def pass_keys(self) -> tuple[PassKey, ...]:
        return self._call("pass-keys", lambda: self.keys_of_passes)

    async def hints(self) -> AsyncIterator[Mapping[str, int]]:
        for ends in self.ends:
            yield ends
        await asyncio.Event().wait()  # nothing new, for ever

    async def snapshot(self, into: Path) -> str:
        def write() -> str:
            into.write_text("whole")
            self.cursor_gone = False
            return self.whole

        return self._call("snapshot", write)

    def lose_all_after(self, epoch: int, seq: int) -> None:
        """An older copy of its database is put in its place."""
        self.journals[epoch] = self.journals.get(epoch, [])[:seq]
        self.opaque = [o for o in self.opaque if o.epoch != epoch or o.seq <= seq]

    def ids(self) -> list[str]:
        """Ids of all entries it holds, in order."""
        return [entry.id for epoch in sorted(self.journals) for entry in self.journals[epoch]]

    def _call(self, name: str, work: Callable[[], object]):  # each caller knows what its work gives
        self.calls.append(name)
        if self.down is not None:
            raise LinkError(self.down, "down", self.retry_after)
        fault = self.faults.popleft() if self.faults else ""
        if fault == "drop_request":
            raise LinkError(Trouble.UNREACHABLE, "nothing arrived")
        if fault in set(Trouble):
            raise LinkError(Trouble(fault), "scripted")
        answer = work()
        if fault == "twice":
            answer = work()
        if fault == "drop_answer":
            raise LinkError(Trouble.UNREACHABLE, "the answer was lost")
        if fault == "garbage":
            raise LinkError(Trouble.NOT_US, "<html>")
        return answer

    def _take(self, epoch: int, entries: Sequence[Entry]) -> PushAnswer:
        if len(entries) > self.largest:
            raise LinkError(Trouble.TOO_LARGE, "413")
        if any(entry.id in self.poison for entry in entries):
            raise LinkError(Trouble.UNREADABLE, "400")
        journal = self.journals.setdefault(epoch, [])
        if entries[0].seq > len(journal) + 1:
            return self._stands(journal, want=len(journal) + 1)
        for entry in entries:
            here = journal[entry.seq - 1] if entry.seq <= len(journal) else None
            prev = journal[-1].hash if journal else GENESIS
            if (here is not None and here.hash != entry.hash) or (here is None and entry.prev != prev):
                self.frozen.add(epoch)
            if epoch in self.frozen:
                raise LinkError(Trouble.FORK, "two versions")
            if here is None:
                journal.append(entry)
        return self._stands(journal, results=tuple(Result(entry.seq, Status.OK) for entry in entries))

    def _put_aside(self, entry: Opaque) -> PushAnswer:
        journal = self.journals.setdefault(entry.epoch, [])
        if entry.seq > len(journal) + 1:
            return self._stands(journal, want=len(journal) + 1)
        if entry.seq == len(journal) + 1:
            journal.append(Entry("", entry.epoch, entry.seq, "opaque", "opaque", 1, "", "", entry.prev, entry.hash))
            self.opaque.append(entry)
        return self._stands(journal, results=(Result(entry.seq, Status.QUARANTINED, ("ENTRY-OPAQUE",)),))

    def _compare(self, beat: Heartbeat) -> HeartbeatAnswer:
        journal = self.journals.get(beat.epoch, [])
        stands = self._stands(journal)
        shifts = tuple(replace(told, agree=self.agrees) for told in beat.shifts)
        return HeartbeatAnswer(stands.acked_seq, stands.acked_hash, stands.acked_seq, AT, shifts)

    def _feed(self, cursor: str) -> FeedPage:
        if self.cursor_gone:
            raise LinkError(Trouble.CURSOR, "ahead")
        return self.page if cursor != self.page.next_cursor else FeedPage((), cursor, more=False)

    def _stock(self, cursor: str) -> StockPage:
        if self.stock_cursor_gone and cursor:
            raise LinkError(Trouble.CURSOR, "ahead")
        return self.figures if cursor != self.figures.next_cursor else replace(self.figures, records=())

    def _page_of_orders(self, since: int) -> OrderPage:
        news = sorted((view for view in self.orders_told if view.number > since), key=lambda view: view.number)
        shown = tuple(news[: self.orders_in_page])
        return OrderPage(shown, str(shown[-1].number if shown else since), len(news) > len(shown))

    def _stands(
        self, journal: Sequence[Entry], results: tuple[Result, ...] = (), want: int | None = None
    ) -> PushAnswer:
        return PushAnswer(len(journal), journal[-1].hash if journal else GENESIS, AT, results, want)
