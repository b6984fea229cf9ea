"""A store whose line is cut hands over at its kiosk by its till's word, once; the backend hears of it afterwards."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from app.backend.core import Core
from app.backend.leading.tables import store_leader
from app.backend.main import running
from app.backend.orders import records
from app.backend.settings import Settings as BackendSettings
from app.backend.stock.tables import stock
from app.backend.terminals import slots
from app.config import Settings
from app.domain.order_state import Act, State
from app.domain.refusals import Refusal
from app.main.leading import StoreLead
from app.main.parts import TillParts
from app.main.syncing import Syncing
from app.wire.enrolment import Shape, SlotRequest
from app.wire.order_act import OrderAct
from app.wire.order_view import OrderView
from app.wire.uuid7 import uuid7
from tests.fakes.shop import QUICK
from tests.faults.pickup_races import AT, STORE, furnish, ready

PATIENCE_SECONDS = 60.0
_LOOK_SECONDS = 0.02


@dataclass
class Terminal:
    """A terminal without its screen."""

    parts: TillParts
    syncing: Syncing | None = None

    def begin(self) -> None:
        enrolment = self.parts.enrolment()
        assert enrolment is not None
        self.syncing = Syncing(self.parts, enrolment, lambda _: None)
        self.syncing.start()

    def end(self) -> None:
        if self.syncing is not None:
            self.syncing.stop()
            self.syncing = None

    def act(self, part: str, act: Act) -> OrderView:
        known = next(view for view in self.parts.store_orders.book.recent() if view.fulfilment.id == part)
        asked = OrderAct(uuid7(), act, known.fulfilment.version, "kiosk", "Kiosk", AT)
        after = self.parts.store_orders.gateway.act(part, asked)
        self.parts.store_orders.book.keep([after])
        return after

    @property
    def lead(self) -> StoreLead | None:
        found = self.parts.store_orders.gateway.leader
        return found if isinstance(found, StoreLead) else None


def until(fits: Callable[[], bool]) -> None:
    """Look again and again: what is waited for tells nobody."""
    between = threading.Event()
    for _ in range(int(PATIENCE_SECONDS / _LOOK_SECONDS)):
        if fits():
            return
        between.wait(_LOOK_SECONDS)
    raise AssertionError("it did not come to that")


@pytest.fixture
def closing() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def paired(data: Path, core: Core, address: str, shape: Shape, short: str, closing: ExitStack) -> Terminal:
    listen = "127.0.0.1:0" if shape is Shape.TILL else ""
    parts = TillParts(Settings(data, store=STORE, currency="EUR", leader_listen=listen), pin_cost=QUICK)
    parts.open()
    closing.callback(parts.close)
    wanted = SlotRequest(STORE, "EUR", f"{shape.value} {short}", short, shape)
    slot = core.database.write(lambda at: slots.make(at, wanted, datetime.now(UTC)))
    parts.enrol(address, slot.code)
    terminal = Terminal(parts)
    closing.callback(terminal.end)
    return terminal


def test_with_the_line_cut_the_kiosk_hands_over_by_the_tills_word_and_it_is_booked_once(
    tmp_path: Path, closing: ExitStack
) -> None:
    settings, part, earlier = BackendSettings(tmp_path / "backend", port=0), uuid7(), uuid7()
    with running(settings) as (address, core):
        core.database.write(lambda at: furnish(at, 2))
        till = paired(tmp_path / "till", core, address, Shape.TILL, "01", closing)
        kiosk = paired(tmp_path / "kiosk", core, address, Shape.KIOSK, "08", closing)
        for one in (part, earlier):
            core.database.write(lambda at, one=one: ready(at, uuid7(), one))
        till.begin()
        until(lambda: till.lead is not None and till.parts.db.call(lambda: till.lead.leads))
        kiosk.begin()
        until(lambda: kiosk.lead is not None and kiosk.lead.asks_another)
        until(lambda: len(kiosk.parts.store_orders.book.recent()) == 2)
        kiosk.act(earlier, Act.HAND_OVER)  # with the line whole: by the leader's promise, or its own word
        assert kiosk.act(earlier, Act.COLLECT).fulfilment.state is State.COLLECTED

    kiosk.act(part, Act.HAND_OVER)
    assert kiosk.act(part, Act.COLLECT).fulfilment.state is State.COLLECTED
    with pytest.raises(Refusal, match="ORDER-COLLECTED"):
        till.act(part, Act.HAND_OVER)

    port = int(address.rpartition(":")[2])
    with running(BackendSettings(tmp_path / "backend", port=port)) as (_, core):

        def state() -> State | None:
            found = core.database.read(lambda at: records.find(at, STORE, part))
            return found.state if found else None

        assert till.syncing is not None
        till.syncing.wake()
        until(lambda: state() is State.COLLECTED)
        assert core.database.read(lambda at: at.scalar(select(stock.c.on_hand_e6))) == 0
        until(lambda: till.parts.db.call(lambda: till.parts.ledger.outbox.sync_state().pending) == 0)
        till.end()
        assert core.database.read(lambda at: at.scalar(select(store_leader.c.ended_by))) == "released"
