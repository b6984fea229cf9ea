"""One schedule of failures in a simulated store: what fails when, who comes meanwhile, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import State
from app.wire.order_view import OrderView
from tests.faults.leader_backend import STORE, Rules
from tests.faults.leader_store import Attempt
from tests.faults.leader_world import KIOSK_IDS, TILL_IDS, World

SPAN_MS = 600_000
_HARMS = ("outage", "outage", "cut", "gone", "ended", "restored", "kill", "clock", "stop")


@dataclass
class Seen:
    """What a schedule came to."""

    attempts: list[Attempt]
    released: dict[str, list[str]]
    decided_late: list[str]
    at_risk: set[str]
    conflicts: set[str]
    states: dict[str, State]


class Schedule(World):
    """Two tills, three kiosks, some orders, ten minutes."""

    def __init__(self, seed: int, rules: Rules | None = None) -> None:
        super().__init__(seed, rules)
        for _ in range(self.random.randint(1, 3)):
            self._order()

    def run(self) -> Seen:
        """Let it all happen, then heal everything and let it settle."""
        for till in self.tills:
            self._every(20_000, lambda till=till: self._contact(till))
            self._every(15_000, lambda till=till: self._pull(till))
            self._every(10_000, lambda till=till: self._push(till))
        for kiosk in self.kiosks:
            self._every(30_000, lambda kiosk=kiosk: self._ask_who_leads(kiosk))
        self.run_until(self.now_ms + 45_000)
        self.broken = True
        for _ in range(self.random.randint(1, 3)):
            self._at(self.random.randrange(SPAN_MS // 2), self._harm)
        self.run_until(self.now_ms + SPAN_MS)
        self._heal()
        self.run_until(self.now_ms + 240_000)
        states = {part: view.fulfilment.state for part, view in self.backend.views.items()}
        return Seen(self.attempts, self.released, self.decided_late, self.at_risk, self.backend.conflicts, states)

    def _order(self) -> None:
        part, order = self.ids.new(), self.ids.new()
        line = OrderLine(self.ids.new(), "590", "Mug", "piece", 1_000_000, 999, picked=1_000_000)
        one = Fulfilment(part, order, STORE, Way.COLLECT, State.READY, 6, (line,), 1, 1, 604_800_000)
        self.backend.views[part] = OrderView(0, one, "W-1", "7K3QD9XH", "A… K", "PLN", 0, ())
        self.backend.keep(one)

    def _harm(self) -> None:
        """Something fails, often two things one after another, and customers come meanwhile."""
        kind, choice = self.random.choice(_HARMS), self.random.choice
        names = [node.name for node in (*self.tills, *self.kiosks)]
        leader = self.backend.lease.terminal if self.backend.lease else TILL_IDS[0]
        long = choice((5_000, 60_000, 200_000, 400_000))
        if kind == "outage":
            self._outage(long)
        elif kind == "cut":
            self._cut([(choice(names), choice(("backend", *TILL_IDS)))], long)
        elif kind == "gone":  # the leader alone has lost its line, and the store's goes soon after
            self._cut([(leader, "backend")], choice((60_000, 400_000)))
            self._at(choice((20_000, 50_000, 300_000)), lambda: self._outage(100_000))
        elif kind == "ended":  # it is silent until people end its lead
            self._cut([(leader, "backend")], choice((300_000, 400_000)))
            self._at(choice((255_000, 270_000, 300_000)), self._end_by_hand)
            self._cut([(choice(KIOSK_IDS), "backend")], 500_000)
        elif kind == "restored":
            self._cut([(leader, "backend")], choice((60_000, 200_000)))
            self._at(choice((0, 30_000)), self.backend.forget)
        elif kind == "kill":
            self._dies(choice(self.tills), 1.0)
            self._at(choice((0, 20_000)), lambda: self._outage(long))
        elif kind == "clock":
            choice(self.tills).clock.set_by_ms -= self.random.randrange(3_600_000)
        elif kind == "stop":
            self._stop(next(till for till in self.tills if till.name == leader))
        part = choice(list(self.backend.views))
        for in_ms in (0, 30_000, 90_000, 230_000, 300_000):
            self._at(in_ms + self.random.randrange(20_000), lambda: self._customer(part))

    def _end_by_hand(self) -> None:
        """A manager says that the leader decides no more: true once its time is over, but what it gave is not known."""
        if not self.backend.runs or self.backend.lease is None or self._server_ms() <= self.backend.lease.until_ms:
            return
        for till in self.tills:
            self.at_risk |= {one.fulfilment for one in till.given()[till.disk.acked :]}
        self.backend.ended = True
        self.backend.marked = self.random.choice(self.tills).name

    def _heal(self) -> None:
        self.cut.clear()
        self.broken = False
        for till in self.tills:
            if not till.up:
                till.restart()
