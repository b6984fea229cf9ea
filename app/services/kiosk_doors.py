"""Opening a locker's door for a customer: written down before it is asked for, and never asked for blindly again."""

from __future__ import annotations

from app.ports.clock import Clock, Ids
from app.ports.devices import DeviceHealth, EffectState
from app.ports.journal import IntentBook, IntentDraft, IntentState
from app.ports.lockers import DoorEnding, Known, LockerDoor, Lockers
from app.services.effects import OnDb

DOOR = "locker_door"
_ENDED = {
    EffectState.DONE: IntentState.DONE,
    EffectState.NOT_SENT: IntentState.REFUSED,
    EffectState.REFUSED: IntentState.REFUSED,
    EffectState.UNKNOWN: IntentState.UNKNOWN,
}


class DoorService:
    """The doors of the wall beside a kiosk. Asks the wire, so only on the devices' lane; raises as a disk does."""

    def __init__(self, lockers: Lockers, intents: IntentBook, on_db: OnDb, clock: Clock, ids: Ids) -> None:
        self._lockers = lockers
        self._intents = intents
        self._on_db = on_db
        self._clock = clock
        self._ids = ids

    @property
    def present(self) -> bool:
        """Whether there is a wall."""
        return self._lockers.present

    def open(self, compartment: str, handover: str) -> DoorEnding:
        """Open a door for a handover. What nobody knows the ending of is asked about once, and not opened again."""
        intent = self._ids.new()
        draft = IntentDraft(intent, DOOR, {"compartment": compartment})
        self._on_db(lambda: self._intents.queue(handover, draft, self._clock.now().isoformat()))
        self._note(intent, IntentState.SENDING)
        ending = self._lockers.open_door(compartment, intent)
        if ending.state is EffectState.UNKNOWN:
            ending = self._lockers.resolve(compartment, intent)
        self._note(intent, _ENDED[ending.state])
        return ending

    def door(self, compartment: str) -> LockerDoor:
        """How a door stands; one that nobody can tell of is unknown."""
        known = (door for door in self._lockers.doors() if door.name == compartment)
        return next(known, LockerDoor(compartment, open=Known.UNKNOWN, occupied=Known.UNKNOWN))

    def names(self) -> frozenset[str]:
        """The compartments there are."""
        return frozenset(door.name for door in self._lockers.doors())

    def health(self) -> DeviceHealth:
        """How the wall is."""
        return self._lockers.health()

    def after_restart(self) -> None:
        """Write down what became of doors that a restart left open: nobody opens them again for that."""
        for left in self._on_db(lambda: self._intents.waiting(DOOR)):
            ending = self._lockers.resolve(str(left.detail["compartment"]), left.id)
            self._note(left.id, _ENDED[ending.state])

    def _note(self, intent: str, state: IntentState) -> None:
        self._on_db(lambda: self._intents.advance(intent, state))
