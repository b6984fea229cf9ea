"""A store in which everything fails: lines, clocks, programs, machines; in virtual time, the same again for a seed.

Between any two of backend, tills and kiosks the line is up or cut, loses requests and answers, and repeats them late.
Clocks run up to 5 % fast or slow and are set back. Leading tills and kiosks are killed between writing and answering,
machines restart, people end the lead by hand, and the backend is put back from a copy that knows of no lease.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from app.domain.order_state import Act
from app.domain.refusals import Outage, Refusal
from app.ports.orders import UNREACHABLE
from app.services.order_deciding import DecidedOrders
from app.wire.order_view import OrderView
from tests.fakes.clock import SequentialIds
from tests.faults.leader_backend import Backend, Rules
from tests.faults.leader_store import Attempt, Drifting, Kiosk, Reached, Till, act_of

T = TypeVar("T")

BUDGET_MS = 2500
LEASE_MS = 240_000
SPAN_MS = 600_000
TILL_IDS = [f"00000000-0000-7000-8000-00000000000{n}" for n in range(2)]
KIOSK_IDS = [f"00000000-0000-7000-8000-00000000001{n}" for n in range(3)]


@dataclass(order=True)
class _Due:
    at_ms: int
    turn: int
    work: Callable[[], None] = field(compare=False)


class World:
    """The machines and the lines between them."""

    def __init__(self, seed: int, rules: Rules | None = None) -> None:
        self.random = random.Random(seed)
        self.rules = rules or Rules()
        self.now_ms = 1_000_000
        self._turn = 0
        self._due: list[_Due] = []
        self.ids = SequentialIds(7)
        self.backend = Backend(self.rules, LEASE_MS, marked=TILL_IDS[0])
        self.backend_clock = Drifting(lambda: self.now_ms, self._rate())
        self.cut: set[tuple[str, str]] = set()
        self.broken = False  # whether lines may fail
        self.tills = [self._till(name) for name in TILL_IDS]
        self.kiosks = [self._kiosk(name) for name in KIOSK_IDS]
        self.attempts: list[Attempt] = []
        self.released: dict[str, list[str]] = {}
        self.decided_late: list[str] = []
        self.at_risk: set[str] = set()

    # Time

    def run_until(self, end_ms: int) -> None:
        while self._due and self._due[0].at_ms <= end_ms:
            due = heapq.heappop(self._due)
            self.now_ms = max(self.now_ms, due.at_ms)
            due.work()
        self.now_ms = max(self.now_ms, end_ms)

    def _at(self, in_ms: int, work: Callable[[], None]) -> None:
        self._turn += 1
        heapq.heappush(self._due, _Due(self.now_ms + in_ms, self._turn, work))

    def _every(self, span_ms: int, work: Callable[[], None]) -> None:
        def again() -> None:
            work()
            self._at(span_ms + self.random.randrange(500), again)

        self._at(self.random.randrange(span_ms), again)

    def _rate(self) -> float:
        return self.random.uniform(0.95, 1.05)

    def _server_ms(self) -> int:
        return int(self.now_ms * self.backend_clock.rate)

    # Lines

    def line(self, one: str, other: str, work: Callable[[], T], *, waits: bool = False) -> T:
        """Ask over a line. What it lost may yet happen later, or have happened; who `waits` waits for the budget."""
        fate = "good"
        if (one, other) in self.cut or (other, one) in self.cut:
            fate = "cut"
        elif self.broken:
            fate = self.random.choices(("good", "lost", "unheard", "late", "twice"), (88, 3, 4, 3, 2))[0]
        if fate == "twice":
            self._later(work)
        if fate in ("good", "twice"):
            return work()
        if fate == "unheard":
            with suppress(Refusal, Outage):
                work()
        if fate == "late":
            self._later(work)
        if waits:
            self.run_until(self.now_ms + BUDGET_MS)
        raise Outage(UNREACHABLE)

    def _later(self, work: Callable[[], Any]) -> None:
        def again() -> None:
            with suppress(Refusal, Outage):
                work()

        self._at(self.random.choice((5, 500, 5_000, 60_000, 300_000)), again)

    # The leading tills

    def _till(self, name: str) -> Till:
        started_ms = self.now_ms - self.random.randrange(200_000)
        clock = Drifting(lambda: self.now_ms, self._rate(), booted_ms=started_ms)
        return Till(name, clock, self.rules, self.ids)

    def _contact(self, till: Till, again: int = 3) -> None:
        if not till.up:
            return
        said, asked_ms = till.leading.contact("till:7311", "pem"), till.clock.since_boot_ms()
        try:
            answer = self.line(till.name, "backend", lambda: self.backend.contact(till.name, said, self._server_ms()))
        except Refusal as refusal:
            if refusal.code == "LEASE-LOST":
                till.leading.lost()
            return
        except Outage:
            return
        till.heard_ms = till.clock.since_boot_ms()
        more = till.leading.heard(answer, said, asked_ms)
        if said.lease is None and self.broken and self.random.random() < 0.3:
            self._outage(60_000)  # before the orders are pulled
        if more and self.broken and self.random.random() < 0.2:
            self._cut([(till.name, "backend")], 150_000)
            self._dies(till, 1.0)
            self._at(30_000, lambda: self._outage(100_000))
            for part in said.promised or answer.wanted:
                self._at(45_000, lambda part=part: self._customer(part.fulfilment))
        if self._dies(till, 0.02) or not more or not again:
            return
        self._contact(till, again - 1)

    def _pull(self, till: Till) -> None:
        if not till.up:
            return
        try:
            views, cursor = self.line(till.name, "backend", lambda: self.backend.page(till.disk.cursor))
        except Outage:
            return
        till.disk.views |= {view.fulfilment.id: view for view in views}
        till.disk.cursor = max(cursor, till.disk.cursor)

    def _push(self, till: Till) -> None:
        if not till.up or till.disk.acked == len(till.disk.entries):
            return
        entries = till.given()
        try:
            self.line(till.name, "backend", lambda: self.backend.take(entries, self._server_ms()))
        except Outage:
            return
        till.disk.acked = max(till.disk.acked, len(entries))

    def _leader_acts(self, till: Till, kiosk: str, part: str, asked: Any) -> OrderView:
        if not till.up or self._dies(till, 0.02):
            raise Outage(UNREACHABLE)
        before = len(till.disk.entries)
        after = till.act(kiosk, part, asked)
        if len(till.disk.entries) > before:
            self._note_decision(till, part)
            if self._dies(till, 0.1):
                raise Outage(UNREACHABLE)  # between the journal and the shelf
        return after

    def _note_decision(self, till: Till, part: str) -> None:
        held = till.leading._held
        assert held is not None
        now = self.backend.lease
        if now is not None and held.lease.fence <= now.fence:
            other = held.lease.fence < now.fence and now.terminal != till.name
            over = other or self.backend.ended or self._server_ms() > now.until_ms
            self.decided_late += [part] if over else []
        if self.broken and self.random.random() < 0.7:
            self._at(self.random.choice((100, 5_000, 30_000, 100_000)), lambda: self._customer(part))

    def _dies(self, till: Till, chance: float) -> bool:
        if not self.broken or self.random.random() >= chance:
            return False
        till.up = False
        if self.random.random() < 0.4:
            till.clock.reboot()
        self._at(self.random.choice((1_000, 20_000, 120_000)), till.restart)
        return True

    # The kiosks

    def _kiosk(self, name: str) -> Kiosk:
        def reach(part: str, asked: Any) -> OrderView:
            self._told_of_lease(kiosk)
            noted = len(self.backend.notes)
            after = self.backend.act(name, part, asked, self._server_ms())
            if len(self.backend.notes) > noted:
                self._at(1_500, self._wake_leader)
            return after

        line: Any = Reached(lambda work: self.line(name, "backend", work, waits=True), reach)
        kiosk = Kiosk(name, DecidedOrders(line))
        return kiosk

    def _wake_leader(self) -> None:
        """The leader hears that somebody hands over at the backend."""
        for till in self.tills:
            if self.backend.lease is not None and self.backend.lease.terminal == till.name:
                self._contact(till)

    def _told_of_lease(self, kiosk: Kiosk) -> None:
        """Whoever asks a backend that was put back from a copy tells of the lease first."""
        self.backend.remember(kiosk.lease, self._server_ms())

    def _ask_who_leads(self, kiosk: Kiosk) -> None:
        def who() -> Any:
            self._told_of_lease(kiosk)
            return self.backend.lease if self.backend.runs else None

        try:
            lease = self.line(kiosk.name, "backend", who)
        except Outage:
            return
        if lease is None:
            return
        till = next(till for till in self.tills if till.name == lease.terminal)
        kiosk.lease = lease
        leader: Any = Reached(
            lambda work: self.line(kiosk.name, till.name, work, waits=True),
            lambda part, asked: self._leader_acts(till, kiosk.name, part, asked),
        )
        kiosk.gateway.leader = leader

    def _customer(self, part: str) -> None:
        """Somebody comes with a code, or two do at two kiosks with the same."""
        for kiosk in self.random.sample(self.kiosks, self.random.choice((1, 1, 2, 3))):
            self._at(self.random.choice((0, 10, 3_000, 40_000)), lambda kiosk=kiosk: self._attempt(kiosk, part))

    def _attempt(self, kiosk: Kiosk, part: str) -> None:
        if kiosk.busy:
            return
        kiosk.busy = True
        attempt = Attempt(kiosk.name, part, self.now_ms)
        self.attempts.append(attempt)
        known = kiosk.views.get(part)
        if known is None or not self.random.randrange(4):
            known = self.backend.views[part]  # the code says so, or the local list did
        code = kiosk.begin(part, act_of(self.ids, Act.HAND_OVER, known.fulfilment.version))
        if code == "ORDER-VERSION":
            known = self.backend.views[part]
            code = kiosk.begin(part, act_of(self.ids, Act.HAND_OVER, known.fulfilment.version))
        if code:
            self._end(kiosk, attempt, code)
            return
        collect = act_of(self.ids, Act.COLLECT, kiosk.views[part].fulfilment.version)
        self._at(self.random.choice((200, 3_000, 20_000, 100_000)), lambda: self._collect(kiosk, attempt, collect, 3))

    def _collect(self, kiosk: Kiosk, attempt: Attempt, collect: Any, tries: int) -> None:
        code = kiosk.collect(attempt.part, collect)
        if not code and tries:
            self._at(self.random.choice((500, 10_000)), lambda: self._collect(kiosk, attempt, collect, tries - 1))
            return
        if code == "released" and self.broken and self.random.random() < 0.05:
            code = ""  # the kiosk is killed before its door opens; it asks again, and somebody looks
            self._at(30_000, lambda: kiosk.collect(attempt.part, collect))
        if code == "released":
            kiosk.released.add(attempt.part)
            self.released.setdefault(attempt.part, []).append(kiosk.name)
        self._end(kiosk, attempt, code or "staff")

    def _end(self, kiosk: Kiosk, attempt: Attempt, code: str) -> None:
        attempt.ending, attempt.ended_ms = code, self.now_ms
        kiosk.busy = False

    # Harm

    def _outage(self, for_ms: int) -> None:
        """The store's line is cut; sometimes the leader is switched off as soon as it is back."""
        self._cut([(node.name, "backend") for node in (*self.tills, *self.kiosks)], for_ms)
        self._at(for_ms + 50, self._come_again)
        if self.random.random() < 0.2:
            for till in self.tills:
                self._at(for_ms + 1, lambda till=till: self._stop(till) if till.leading.leads else None)

    def _come_again(self) -> None:
        """Others show the codes of what was given and is not told yet."""
        for till in self.tills:
            for given in till.given()[till.disk.acked :]:
                self._at(self.random.choice((0, 2_000)), lambda given=given: self._customer(given.fulfilment))

    def _cut(self, lines: list[tuple[str, str]], for_ms: int) -> None:
        self.cut.update(lines)
        self._at(for_ms, lambda: self.cut.difference_update(lines))

    def _stop(self, till: Till) -> None:
        """An orderly end of the day, then another morning."""
        if not till.up:
            return
        fence = till.leading.released()
        if fence is not None:
            with suppress(Outage):
                self.line(till.name, "backend", lambda: self.backend.release(till.name, fence))
        till.up = False
        self._at(30_000, till.restart)
