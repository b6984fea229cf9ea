"""Walls of lockers behind their port."""

from __future__ import annotations

from app.devices.standing import code_of, health_of
from app.ports.devices import DeviceHealth, EffectState, Health
from app.ports.lockers import DoorEnding, Known, LockerDoor
from hardware.lockers import locker as library
from hardware.status import Certainty, Fact

LOCKER_KIND = "locker"
_STATES = {
    Certainty.DONE: EffectState.DONE,
    Certainty.NOT_SENT: EffectState.NOT_SENT,
    Certainty.REFUSED: EffectState.REFUSED,
    Certainty.UNKNOWN: EffectState.UNKNOWN,
}
_KNOWN = {Fact.YES: Known.YES, Fact.NO: Known.NO, Fact.UNKNOWN: Known.UNKNOWN}
_CODES = {
    "jammed": "LOCKER-JAMMED",
    "left_open": "LOCKER-LEFT-OPEN",
    "latch": "LOCKER-JAMMED",
    "sensor": "LOCKER-SENSOR",
    "out_of_order": "LOCKER-OUT-OF-ORDER",
    "no_such_compartment": "LOCKER-NO-COMPARTMENT",
    "intent_used": "LOCKER-INTENT-USED",
    "void": "LOCKER-NEVER-ARRIVED",
    "never_arrived": "LOCKER-NEVER-ARRIVED",
    "not_allowed": "LOCKER-KEY",
    "no_answer": "DEVICE-SILENT",
    "garbled": "DEVICE-SILENT",
}


class LockerDevice:
    """A wall of the library."""

    present = True

    def __init__(self, wall: library.LockerWall) -> None:
        self._wall = wall

    def doors(self) -> tuple[LockerDoor, ...]:
        """Every compartment; none when the wall does not answer."""
        return tuple(
            LockerDoor(
                door.name,
                door.size,
                _KNOWN[door.open],
                _KNOWN[door.occupied],
                _worded(door.fault) if door.fault else "",
            )
            for door in self._wall.look().compartments
        )

    def open_door(self, compartment: str, intent_id: str) -> DoorEnding:
        """Open one door, once for one intent."""
        return _ending(self._wall.open_door(compartment, intent_id))

    def resolve(self, compartment: str, intent_id: str) -> DoorEnding:
        """What became of an intent."""
        return _ending(self._wall.resolve(compartment, intent_id))

    def health(self) -> DeviceHealth:
        """Ask for every door; one with a fault needs somebody soon."""
        found = self._wall.look()
        if found.code:
            health = Health.BLOCKED if health_of(found.code) is Health.BLOCKED else Health.DOWN
            return DeviceHealth(self._wall.id, LOCKER_KIND, health, _worded(found.code), found.wall)
        fault = next((door.fault for door in found.compartments if door.fault), "")
        if fault:
            return DeviceHealth(self._wall.id, LOCKER_KIND, Health.DEGRADED, _worded(fault), found.wall)
        return DeviceHealth(self._wall.id, LOCKER_KIND, Health.UP, identity=found.wall)


class NoLockers:
    """A terminal without lockers: parcels are handed over by people."""

    present = False

    def doors(self) -> tuple[LockerDoor, ...]:
        """None."""
        return ()

    def open_door(self, compartment: str, intent_id: str) -> DoorEnding:
        """Nothing opens, and it says so."""
        del compartment, intent_id
        return DoorEnding(EffectState.NOT_SENT, "LOCKER-NOT-CONFIGURED")

    def resolve(self, compartment: str, intent_id: str) -> DoorEnding:
        """Nobody can be asked."""
        del compartment, intent_id
        return DoorEnding(EffectState.UNKNOWN, "LOCKER-NOT-CONFIGURED")

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth("lockers", LOCKER_KIND, Health.ABSENT)


def _ending(ended: library.DoorOutcome) -> DoorEnding:
    state = _STATES[ended.certainty]
    if state is EffectState.DONE:
        return DoorEnding(state, open=_KNOWN[ended.open])
    code = "LOCKER-UNKNOWN" if state is EffectState.UNKNOWN else _worded(ended.outcome.code)
    return DoorEnding(state, code, _KNOWN[ended.open])


def _worded(code: str) -> str:
    return _CODES.get(code, code_of(code, "DEVICE-UNREACHABLE"))
