"""What time does to an order: reminders, the end of a hold or of a handover's lease, and what is a concern."""

from __future__ import annotations

from enum import StrEnum

from app.domain.order_fulfilment import Fulfilment, Told
from app.domain.order_state import ENDED, WAITING_TO_BE_COLLECTED, Act, State

_MINUTE_MS = 60_000
_DAY_MS = 24 * 60 * _MINUTE_MS
HOLD_MS = 7 * _DAY_MS
PAY_WITHIN_MS = 30 * _MINUTE_MS
KEPT_AFTER_EXPIRY_MS = _DAY_MS
_PATIENCE_MS = 2 * 60 * _MINUTE_MS  # a customer who has arrived is not sent away by the clock
_PICKING_LONG_MS = 15 * _MINUTE_MS
_READY_LATE_MS = 45 * _MINUTE_MS
_WAITING_LONG_MS = 2 * _MINUTE_MS
BEFORE_READY = frozenset({State.PLACED, State.ACCEPTED, State.PICKING, State.PICKED, State.PARTLY_PICKED, State.STAGED})


class Concern(StrEnum):
    """What somebody should see to."""

    PICKING_LONG = "picking_long"
    READY_LATE = "ready_late"
    SHORT = "short"
    NOT_TOLD = "not_told"
    EXPIRES_SOON = "expires_soon"
    WAITING_LONG = "waiting_long"
    TO_SHELVE = "to_shelve"


def next_due(now: Fulfilment) -> tuple[int, Act] | None:
    """When the clock acts next, and what it does; None when it has nothing to do."""
    match now.state:
        case State.PLACED if now.pay_by_ms:
            return now.pay_by_ms, Act.CANCEL
        case State.HANDING_OVER if now.lock is not None:
            return now.lock.until_ms, Act.LET_GO
        case State.ARRIVED if now.hold_until_ms:
            return max(now.hold_until_ms, now.since_ms + _PATIENCE_MS), Act.EXPIRE
        case State.EXPIRED:
            return now.since_ms + KEPT_AFTER_EXPIRY_MS, Act.TAKE_DOWN
    if now.state in WAITING_TO_BE_COLLECTED and now.hold_until_ms:
        return min(_reminder(now), (now.hold_until_ms, Act.EXPIRE))
    return None


def concerns(now: Fulfilment, now_ms: int) -> tuple[Concern, ...]:
    """What somebody should see to now."""
    age, state = now_ms - now.since_ms, now.state
    short = now.total(lambda line: line.short) > 0 and state is not State.PICKING and state not in ENDED
    waits = state in WAITING_TO_BE_COLLECTED and now.hold_until_ms > 0
    found = {
        Concern.PICKING_LONG: state is State.PICKING and now.lock is not None
        and now_ms - now.lock.since_ms > _PICKING_LONG_MS,
        Concern.READY_LATE: state in BEFORE_READY and 0 < now.accepted_ms < now_ms - _READY_LATE_MS,
        Concern.SHORT: short,
        Concern.NOT_TOLD: state in WAITING_TO_BE_COLLECTED and now.told is Told.FAILED,
        Concern.EXPIRES_SOON: waits and now_ms > now.hold_until_ms - _DAY_MS,
        Concern.WAITING_LONG: state is State.ARRIVED and age > _WAITING_LONG_MS,
        Concern.TO_SHELVE: state is State.EXPIRED or now.total(lambda line: line.to_shelve) > 0,
    }  # fmt: skip
    return tuple(concern for concern, holds in found.items() if holds)


def _reminder(now: Fulfilment) -> tuple[int, Act]:
    last_day = now.hold_until_ms - _DAY_MS
    if now.reminders >= 2 or last_day <= now.ready_ms:
        return now.hold_until_ms, Act.EXPIRE
    return (min(now.ready_ms + _DAY_MS, last_day) if now.reminders == 0 else last_day), Act.REMIND
