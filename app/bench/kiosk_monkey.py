"""A kiosk under random hands: after each visit it rests, and nothing of any customer is left."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtGui import QGuiApplication

from app.bench.figures import Against, Figure
from app.bench.kiosk_hands import Hands, traces
from app.bench.pickup_house import House, house, shown
from app.bench.plan import Plan
from app.domain.order_acts import perform
from app.domain.refusals import Outage
from app.main.kiosk import Kiosk
from app.main.till import application
from app.ports.clock import Clock
from app.ports.orders import UNREACHABLE
from app.runtime.clock import SystemClock
from app.wire.order_act import OrderAct
from app.wire.order_view import LocatedOrder, OrderView

_MARKS = ("Kowalska", "Article", "W-")
_VISIT = 40
_DAY_MS = 12 * 3_600_000
_SIZE = 270, 480


def kiosk_monkey(plan: Plan) -> list[Figure]:
    """Visits of forty acts each; the goal is that every one of them leaves nothing."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    clock = _JumpingClock(SystemClock())
    with house(plan, min(plan.open_orders, plan.kiosk_acts), clock=clock) as store:
        store.parts.store_orders.gateway.leader = _Decider(store)
        kiosk = Kiosk(app, store.parts, _SIZE, moves=False)
        kiosk.start()
        try:
            return _visits(plan, store, kiosk, clock)
        finally:
            kiosk.stop()


def _visits(plan: Plan, store: House, kiosk: Kiosk, clock: _JumpingClock) -> list[Figure]:
    turn = iter(range(10**9))
    hands = Hands(kiosk.screen, 7, lambda: shown(store.seen(next(turn) % store.orders)), clock.jump)
    visits = max(1, plan.kiosk_acts // _VISIT)
    clean, started = 0, time.monotonic()
    for visit in range(visits):
        hands.play(_VISIT)
        hands.go_away()
        clean += not traces(kiosk.screen, _MARKS)
        plan.tell(f"visit {visit + 1} of {visits}")
    rate = visits * _VISIT / (time.monotonic() - started)
    return [
        Figure("kiosk_visits_without_a_trace", clean, "visits", visits, "visits", Against.SHARE, 1.0),
        Figure("kiosk_acts_per_second", rate, "1/s", 1, "one act a second"),
    ]


class _JumpingClock:
    """The machine's clock, and what the kiosk is made to believe has passed; the day never comes to its end."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead_ms = 0

    def now(self) -> datetime:
        return self._clock.now() + timedelta(milliseconds=self._ahead_ms % _DAY_MS)

    def monotonic_ms(self) -> int:
        return self._clock.monotonic_ms() + self._ahead_ms

    def jump(self, seconds: float) -> None:
        self._ahead_ms += int(seconds * 1000)


class _Decider:
    """Decides about the handovers of the store, as a leader does while the line is cut."""

    def __init__(self, store: House) -> None:
        self._parts = store.parts
        self._views = {view.fulfilment.id: view for view in store.views}

    def locate(self, scanned: str) -> LocatedOrder:
        del scanned
        raise Outage(UNREACHABLE, "what is known here has to do")

    def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        view = self._views[fulfilment]
        command = asked.command(self._parts.desk.terminal.id, "Kiosk")
        after = perform(view.fulfilment, command, int(time.time() * 1000)).after
        self._views[fulfilment] = replace(view, fulfilment=after)
        return self._views[fulfilment]
