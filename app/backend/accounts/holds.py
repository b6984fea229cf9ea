"""Authorise, then capture or void: how value is spent online.

A hold reserves an amount of an account until it is captured (wholly or in part), voided, or ends. Each step happens
once: asked again it answers what it answered; of two that race, one wins and the other is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, select, update

from app.backend.access.actor import THE_CLOCK
from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import Entry, Purpose, begin, internal, move, post
from app.backend.accounts.opening import read
from app.backend.accounts.tables import account, account_hold
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.backend.reuse import id_reused

_H = account_hold.c


class HoldState(StrEnum):
    """Where a hold is; only a held one can move on."""

    HELD = "held"
    CAPTURED = "captured"
    VOIDED = "voided"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Hold:
    """An authorised amount and what became of it."""

    account: str
    id: str
    state: str
    amount: int
    captured: int
    reference: str
    expires_ms: int


def authorise(
    connection: Connection, account_id: str, hold_id: str, amount: int, until_ms: int, reference: str, acting: Acting
) -> Hold:
    """Hold an amount of an account until a time.

    Raises Refused `ACCOUNT-UNKNOWN`, `ACCOUNT-BLOCKED`, `VALUE-TOO-LITTLE`, `ID-REUSED`.
    """
    row = {
        "account": account_id,
        "id": hold_id,
        "state": HoldState.HELD.value,
        "amount": amount,
        "captured": 0,
        "reference": reference,
        "expires_ms": until_ms,
        "at_ms": acting.now_ms,
    }
    if insert_new(connection, account_hold, [row]):
        move(connection, account_id, read(connection, account_id).unit, 0, amount)
        acting.note(connection, "account.authorise", "account", account_id, hold=hold_id, amount=amount)
    held = read_hold(connection, account_id, hold_id)
    if (held.amount, held.reference) != (amount, reference):
        raise id_reused("hold")
    return held


def capture(connection: Connection, account_id: str, hold_id: str, amount: int, acting: Acting) -> Hold:
    """Spend a held amount, or less of it; the rest is free again.

    Raises Refused 404 `HOLD-UNKNOWN`, 409 `HOLD-TOO-SMALL`, `HOLD-CAPTURED` (with another amount), `HOLD-VOIDED`,
    `HOLD-EXPIRED`, `ACCOUNT-BLOCKED`.
    """
    held = read_hold(connection, account_id, hold_id)
    if amount > held.amount:
        raise Refused(409, "HOLD-TOO-SMALL", "Less than that is held", held=str(held.amount))
    if _step(connection, held, HoldState.CAPTURED, amount):
        unit = read(connection, account_id).unit
        facts: dict[str, str | int] = {"account": account_id, "amount": amount}
        entry = Entry(f"capture:{account_id}:{hold_id}", "capture", unit, held.reference, facts)
        if not begin(connection, entry, acting):
            raise AssertionError("a hold was captured before and is held")
        receiver = internal(Purpose.SPENT, unit, acting.store)
        post(connection, entry, {account_id: -amount, receiver: amount}, acting, {account_id: held.amount})
        acting.note(connection, "account.capture", "account", account_id, hold=hold_id, amount=amount)
    return _settled(connection, held, HoldState.CAPTURED, amount)


def void(connection: Connection, account_id: str, hold_id: str, acting: Acting) -> Hold:
    """Let a hold go.

    Raises Refused 404 `HOLD-UNKNOWN`, 409 `HOLD-CAPTURED`. One that has ended by itself is as good as voided.
    """
    held = read_hold(connection, account_id, hold_id)
    if _step(connection, held, HoldState.VOIDED, 0):
        _free(connection, held)
        acting.note(connection, "account.void", "account", account_id, hold=hold_id)
    elif read_hold(connection, account_id, hold_id).state == HoldState.EXPIRED:
        return read_hold(connection, account_id, hold_id)
    return _settled(connection, held, HoldState.VOIDED, 0)


def sweep(connection: Connection, now_ms: int, limit: int) -> int:
    """End holds whose time has come, at most so many; gives their number. More may be left when it is the limit."""
    due = select(account_hold).where(_H.state == HoldState.HELD, _H.expires_ms <= now_ms)
    ended = 0
    for row in connection.execute(due.order_by(_H.expires_ms, _H.account, _H.id).limit(limit)).all():
        held = _hold(row)
        if _step(connection, held, HoldState.EXPIRED, 0):
            _free(connection, held)
            Acting(THE_CLOCK, "", now_ms).note(connection, "account.expire", "account", held.account, hold=held.id)
            ended += 1
    return ended


def read_hold(connection: Connection, account_id: str, hold_id: str) -> Hold:
    """A hold. Raises Refused 404 `HOLD-UNKNOWN`."""
    row = connection.execute(select(account_hold).where(_H.account == account_id, _H.id == hold_id)).one_or_none()
    if row is None:
        raise Refused(404, "HOLD-UNKNOWN", "Nothing is held under this id")
    return _hold(row)


def _step(connection: Connection, held: Hold, becomes: HoldState, captured: int) -> bool:
    """Compare and set: whoever finds it held decides."""
    mine = (_H.account == held.account, _H.id == held.id, _H.state == HoldState.HELD)
    moved = update(account_hold).where(*mine).values(state=becomes.value, captured=captured)
    return connection.execute(moved).rowcount == 1


def _free(connection: Connection, held: Hold) -> None:
    """Let go of what was held, also on a blocked account."""
    freed = update(account).where(account.c.id == held.account)
    connection.execute(freed.values(held=account.c.held - held.amount, version=account.c.version + 1))


def _settled(connection: Connection, held: Hold, wanted: HoldState, amount: int) -> Hold:
    now = read_hold(connection, held.account, held.id)
    if (now.state, now.captured) != (wanted, amount):
        code = f"HOLD-{now.state.upper()}"
        raise Refused(409, code, f"The hold was {now.state}", captured=str(now.captured))
    return now


def _hold(row: Row[Any]) -> Hold:
    return Hold(row.account, row.id, row.state, row.amount, row.captured, row.reference, row.expires_ms)
