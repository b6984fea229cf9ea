"""What the device library's codes are called in the product."""

from __future__ import annotations

from app.ports.devices import EffectOutcome, EffectState
from hardware.status import Certainty, Outcome

_STATES = {
    Certainty.DONE: EffectState.DONE,
    Certainty.NOT_SENT: EffectState.NOT_SENT,
    Certainty.REFUSED: EffectState.REFUSED,
    Certainty.UNKNOWN: EffectState.UNKNOWN,
}

_CODES = {
    "unreachable": "PRINTER-UNREACHABLE",
    "link_lost": "PRINTER-UNREACHABLE",
    "busy": "PRINTER-BUSY",
    "stalled": "PRINTER-SILENT",
    "no_answer": "PRINTER-SILENT",
    "cover_open": "PRINTER-COVER-OPEN",
    "paper_out": "PRINTER-PAPER-OUT",
    "printer_fault": "PRINTER-CUTTER",
    "offline": "PRINTER-OFFLINE",
    "kicked_just_now": "DRAWER-TOO-SOON",
    "wrong_device": "DEVICE-OTHER",
    "not_allowed": "DEVICE-NOT-ALLOWED",
    "in_use": "DEVICE-IN-USE",
}

_HALF_WAY = {
    "paper_out": "PRINTER-PAPER-ENDED",
    "cover_open": "PRINTER-OPENED",
    "stalled": "PRINTER-STOPPED",
}


def outcome_of(outcome: Outcome) -> EffectOutcome:
    """A device's outcome in the product's words; an unknown one always says that somebody must look."""
    state = _STATES[outcome.certainty]
    if state is EffectState.DONE:
        return EffectOutcome(state, sent_only=not outcome.proof)
    if state is EffectState.UNKNOWN:
        return EffectOutcome(state, _HALF_WAY.get(outcome.code, "PRINTER-UNKNOWN"))
    return EffectOutcome(state, _CODES.get(outcome.code, "PRINTER-UNREACHABLE"))
