"""Trying a device out: what it is for, done once, where nobody is harmed by it.

A drawer is only asked: whoever opens it does so under a right, and leaves a record, among the acts of the shift.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping

from app.devices.standing import code_of
from app.ports.device_care import Trial, Tried
from app.ports.devices import EffectOutcome, EffectState
from hardware.status import Certainty, Fact, Outcome

TRIALS = {
    "receipt_printer": Trial.PRINT,
    "scanner": Trial.SCAN,
    "scale": Trial.WEIGH,
    "label_printer": Trial.LABEL,
    "locker": Trial.DOOR,
}
_STATES = {
    Certainty.DONE: EffectState.DONE,
    Certainty.NOT_SENT: EffectState.NOT_SENT,
    Certainty.REFUSED: EffectState.REFUSED,
    Certainty.UNKNOWN: EffectState.UNKNOWN,
}
_DONE = EffectOutcome(EffectState.DONE)


def try_by_itself(trial: Trial, device: object) -> Tried | None:
    """Try out a device that no service uses; None when there is nothing to be tried that way."""
    act = _ACTS.get(trial)
    return act(device) if act else None


def _weigh(device: object) -> Tried | None:
    from hardware.scales.scale import Scale

    if not isinstance(device, Scale):
        return None
    glance = device.glance()
    if glance.reading is None or glance.reading.grams is None:
        return None
    return Tried(_DONE, f"{glance.reading.grams} g")


def _label(device: object) -> Tried | None:
    from hardware.labels.label import LabelDocument, LabelPrinter

    if not isinstance(device, LabelPrinter):
        return None
    return Tried(_ended(device.print_label(LabelDocument("TEST", "A. B.", "TEST", "TEST"))))


def _door(device: object) -> Tried | None:
    """Open one compartment that is certainly empty: a door with a parcel behind it is never opened for a trial."""
    from hardware.lockers.locker import LockerWall

    if not isinstance(device, LockerWall):
        return None
    free = [
        each
        for each in device.look().compartments
        if each.occupied is Fact.NO and each.open is Fact.NO and not each.fault
    ]
    if not free:
        return None
    ended = device.open_door(free[0].name, f"trial-{uuid.uuid4()}")
    return Tried(_ended(ended.outcome), free[0].name)


def _ended(outcome: Outcome) -> EffectOutcome:
    state = _STATES[outcome.certainty]
    return EffectOutcome(state, "" if state is EffectState.DONE else code_of(outcome.code, "DEVICE-SILENT"))


_ACTS: Mapping[Trial, Callable[[object], Tried | None]] = {
    Trial.WEIGH: _weigh,
    Trial.LABEL: _label,
    Trial.DOOR: _door,
}
