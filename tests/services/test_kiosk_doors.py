"""A locker's door is opened once for one intent, which was written down before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from app.ports.devices import DeviceHealth, EffectState, Health
from app.ports.journal import IntentState
from app.ports.lockers import DoorEnding, Known, LockerDoor
from app.services.kiosk_doors import DOOR, DoorService
from tests.fakes.till import Till, make_till

T = TypeVar("T")


class Wall:
    """Implements the `Lockers` port: three doors, and endings as a test wants them."""

    present = True

    def __init__(self) -> None:
        self.endings = [DoorEnding(EffectState.DONE, open=Known.YES)]
        self.resolved = DoorEnding(EffectState.DONE, open=Known.YES)
        self.opened: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.before: Callable[[], None] = lambda: None
        self.open = Known.YES

    def doors(self) -> tuple[LockerDoor, ...]:
        return tuple(LockerDoor(name, open=self.open) for name in ("1", "2", "3"))

    def open_door(self, compartment: str, intent_id: str) -> DoorEnding:
        self.before()
        self.opened.append((compartment, intent_id))
        return self.endings.pop(0)

    def resolve(self, compartment: str, intent_id: str) -> DoorEnding:
        del compartment
        self.asked.append(intent_id)
        return self.resolved

    def health(self) -> DeviceHealth:
        return DeviceHealth("wall", "locker", Health.UP)


def at_once(job: Callable[[], T]) -> T:
    return job()


@pytest.fixture
def till(tmp_path: Path) -> Till:
    return make_till(tmp_path)


def service(till: Till, wall: Wall) -> DoorService:
    return DoorService(wall, till.ledger.intents, at_once, till.clock, till.ids)


def test_the_intent_is_written_down_before_the_door_is_asked_to_open(till: Till) -> None:
    wall, known = Wall(), []
    wall.before = lambda: known.extend(one.state for one in till.ledger.intents.waiting(DOOR))
    service(till, wall).open("2", "handover-1")
    assert known == [IntentState.SENDING]
    (kept,) = till.ledger.intents.of("handover-1")
    assert (kept.state, kept.detail) == (IntentState.DONE, {"compartment": "2"})


def test_a_door_of_which_nobody_knows_is_asked_about_and_never_opened_again(till: Till) -> None:
    wall = Wall()
    wall.endings = [DoorEnding(EffectState.UNKNOWN, "LOCKER-UNKNOWN")]
    ending = service(till, wall).open("1", "handover-1")
    assert ending.state is EffectState.DONE
    assert (len(wall.opened), wall.asked) == (1, [wall.opened[0][1]])


def test_a_restart_asks_what_became_of_a_door_and_opens_nothing(till: Till) -> None:
    wall = Wall()
    wall.endings = [DoorEnding(EffectState.UNKNOWN, "LOCKER-UNKNOWN")]
    wall.resolved = DoorEnding(EffectState.UNKNOWN, "LOCKER-UNKNOWN")
    service(till, wall).open("1", "handover-1")
    wall.resolved = DoorEnding(EffectState.REFUSED, "LOCKER-NEVER-ARRIVED")
    service(till, wall).after_restart()
    assert (len(wall.opened), till.ledger.intents.waiting(DOOR)) == (1, [])


def test_a_door_that_is_not_there_is_unknown(till: Till) -> None:
    assert service(till, Wall()).door("77").open is Known.UNKNOWN
