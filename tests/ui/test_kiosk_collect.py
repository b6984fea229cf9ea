"""How goods reach the customer once they are theirs: from a locker, by somebody who brings them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from app.domain.kiosk_steps import Step
from app.domain.order_state import State
from app.domain.pickup_finding import Case
from app.ports.devices import EffectState
from app.ports.lockers import DoorEnding, Known
from app.services.kiosk_doors import DoorService
from app.ui.viewmodels.kiosk_collect_vm import CollectTools, KioskCollectViewModel
from app.ui.viewmodels.kiosk_door import Door, KioskDoor
from app.wire.store_task import TaskKind
from tests.fakes.kiosk_branches import Branches, make_branches
from tests.fakes.runner import InlineRunner
from tests.fakes.till import make_till
from tests.services.test_kiosk_doors import Wall

T = TypeVar("T")


def at_once(job: Callable[[], T]) -> T:
    return job()


class Locker:
    """A kiosk beside a wall of lockers."""

    def __init__(self, folder: Path) -> None:
        till = make_till(folder)
        self.shop: Branches = make_branches(till, release="locker")
        self.wall = Wall()
        doors = DoorService(self.wall, till.ledger.intents, at_once, till.clock, till.ids)
        self.door = KioskDoor(doors, InlineRunner(), till.clock, self.shop.keeper)
        self.vm = KioskCollectViewModel(self.shop.kiosk, CollectTools(self.door), self.shop.keeper)

    @property
    def step(self) -> Step:
        return self.shop.kiosk.at.step

    def take(self) -> None:
        self.shop.meet(Case.READY)
        self.vm.collect()

    def passes(self, seconds: float) -> None:
        self.shop.till.clock.advance(seconds)
        self.door.look()
        self.shop.kiosk.tick()


@pytest.fixture
def locker(qapp, tmp_path: Path) -> Locker:
    return Locker(tmp_path)


def test_the_door_opens_only_for_goods_that_are_the_customers(locker: Locker) -> None:
    states: list[State] = []
    locker.wall.before = lambda: states.extend(v.fulfilment.state for v in locker.shop.orders.views.values())
    locker.take()
    assert states == [State.COLLECTED]
    assert (locker.step, locker.door.state, locker.door.name) == (Step.RELEASE, Door.OPEN, "A-7")


def test_a_door_that_is_shut_again_leads_on(locker: Locker) -> None:
    locker.take()
    locker.wall.open = Known.NO
    locker.wall.doors = lambda: (_door("A-7", Known.NO),)  # type: ignore[method-assign]  # this wall names it so
    locker.passes(5)
    assert (locker.step, locker.door.state) == (Step.CHECK, Door.SHUT)


def test_no_clock_ends_the_page_while_a_door_stands_open(locker: Locker) -> None:
    locker.take()
    locker.passes(50)
    assert (locker.step, locker.shop.kiosk.property("leavable")) == (Step.RELEASE, False)


def test_a_door_left_open_calls_somebody_once(locker: Locker) -> None:
    locker.take()
    for _ in range(3):
        locker.passes(40)
    assert (locker.door.state, locker.step) == (Door.LATE, Step.RELEASE)
    assert locker.shop.tasks() == ["KIOSK-DOOR-OPEN"]


def test_a_door_that_stays_shut_calls_somebody_and_says_that_nothing_is_lost(locker: Locker) -> None:
    locker.wall.endings = [DoorEnding(EffectState.REFUSED, "LOCKER-JAMMED")]
    locker.take()
    assert (locker.door.state, locker.shop.tasks()) == (Door.STUCK, ["KIOSK-DOOR-STUCK"])
    assert "safe" in locker.vm.property("doorWords")


def test_a_door_opens_once_more_and_not_a_third_time(locker: Locker) -> None:
    locker.wall.endings = [DoorEnding(EffectState.DONE, open=Known.YES)] * 3
    locker.take()
    locker.vm.closed()
    assert locker.vm.property("canReopen")
    locker.vm.second()
    assert (locker.step, len(locker.wall.opened)) == (Step.RELEASE, 2)
    locker.vm.closed()
    locker.vm.second()
    assert (locker.step, len(locker.wall.opened)) == (Step.HELP, 2)


def test_a_door_that_opens_while_somebody_is_called_comes_to_the_front_and_no_clock_ends_it(locker: Locker) -> None:
    locker.shop.meet(Case.READY)
    orders = locker.shop.orders
    orders.before = lambda call: locker.shop.kiosk.help() if call == "collect" else None
    locker.vm.collect()
    locker.passes(200)
    assert (locker.step, locker.door.name) == (Step.RELEASE, "A-7")


def test_a_customer_who_calls_somebody_shuts_the_door_and_goes_leaves_nothing_on_the_screen(locker: Locker) -> None:
    locker.take()
    locker.shop.kiosk.help()
    locker.passes(200)
    assert locker.step is Step.HELP
    locker.vm.closed()
    locker.passes(200)
    assert (locker.step, locker.shop.kiosk.pickup.finding) == (Step.ATTRACT, None)


def test_a_door_of_a_handover_that_staff_ended_is_no_matter_of_the_next_customer(locker: Locker) -> None:
    locker.wall.before = locker.door.forget
    locker.take()
    assert (locker.door.state, locker.door.name) == (Door.SHUT, "")
    locker.passes(90)
    assert locker.shop.tasks() == []


def test_an_empty_locker_calls_somebody_to_the_door(locker: Locker) -> None:
    locker.take()
    locker.vm.empty()
    assert locker.step is Step.HELP
    assert [(t.text_code, t.kind) for t in locker.shop.orders.tasks.values()] == [("KIOSK-DOOR-EMPTY", TaskKind.DOOR)]


def test_goods_that_are_brought_are_handed_over_at_the_desk_and_not_before(qapp, tmp_path: Path) -> None:
    shop = make_branches(make_till(tmp_path), release="runner", desk="desk 2")
    vm = KioskCollectViewModel(shop.kiosk, None, shop.keeper)
    shop.meet(Case.READY)
    vm.collect()
    (view,) = shop.orders.views.values()
    assert (shop.kiosk.at.step, view.fulfilment.state) == (Step.CHECK, State.ARRIVED)
    assert shop.tasks() == ["KIOSK-BRING"]
    assert (vm.property("placeCode"), vm.property("placeWords")) == ("desk 2", "You are number 1.")


def _door(name: str, is_open: Known) -> object:
    from app.ports.lockers import LockerDoor

    return LockerDoor(name, open=is_open)
