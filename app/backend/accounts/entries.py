"""Double entry: value is never made or lost, it moves between accounts, and every entry's postings add up to zero.

An account of a customer has one row that keeps its balance and what of it is held; it changes only by one conditional
UPDATE, so it has one writer at a time and never falls below what is held. Internal accounts (what was issued, spent,
lost) keep no balance: it is the sum of their postings, so that they never become a row that everybody waits for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from app.backend.accounts.acting import Acting
from app.backend.accounts.tables import account, account_entry, account_posting
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.backend.reuse import content_of, id_reused

POINTS = "PTS"
_INTERNAL = "internal:"


class AccountKind(StrEnum):
    """What a customer's account holds."""

    POINTS = "points"
    STORED_VALUE = "stored_value"
    GIFT_CARD = "gift_card"


class AccountState(StrEnum):
    """Whether value moves: a blocked account takes none and gives none."""

    OPEN = "open"
    BLOCKED = "blocked"


class Purpose(StrEnum):
    """The other side of an entry: where value comes from and goes to."""

    ISSUED = "issued"  # points given, value paid in
    SPENT = "spent"
    RISK = "risk"  # given out although the account did not cover it
    FORFEITED = "forfeited"
    VOUCHER_HONOURED = "voucher-honoured"
    VOUCHER_LOSS = "voucher-loss"


@dataclass(frozen=True, slots=True)
class Entry:
    """A movement of value. `facts` say what was asked for: an id comes with the same facts for ever."""

    id: str
    kind: str
    unit: str
    reference: str
    facts: Mapping[str, str | int]


def internal(purpose: Purpose, unit: str, store: str) -> str:
    """The internal account of a purpose; each store has its own, so that stores do not wait for each other."""
    return f"{_INTERNAL}{purpose}:{unit}:{store}"


def is_internal(account_id: str) -> bool:
    """Whether an account is the shop's own."""
    return account_id.startswith(_INTERNAL)


def begin(connection: Connection, entry: Entry, acting: Acting) -> bool:
    """Take an entry's id; False when the same entry was booked before. Raises Refused 409 `ID-REUSED`."""
    content = content_of({"kind": entry.kind, "unit": entry.unit, "reference": entry.reference, **entry.facts})
    row = {
        "id": entry.id,
        "kind": entry.kind,
        "content": content,
        "reference": entry.reference,
        "store": acting.store,
        "actor_kind": acting.actor.kind.value,
        "actor": acting.actor.id,
        "at_ms": acting.now_ms,
    }
    if insert_fresh(connection, account_entry, row):
        return True
    known = connection.scalar(select(account_entry.c.content).where(account_entry.c.id == entry.id))
    if known != content:
        raise id_reused("entry")
    return False


def insert_fresh(connection: Connection, table: Any, row: Mapping[str, Any]) -> bool:
    """Insert a row; False when its key is there already. Waits for another transaction that is inserting it."""
    return insert_new(connection, table, [row]) > 0


def post(
    connection: Connection,
    entry: Entry,
    postings: Mapping[str, int],
    acting: Acting,
    released: Mapping[str, int] | None = None,
) -> None:
    """Write an entry's postings by account; `released` is what stops being held with it.

    Raises Refused `ACCOUNT-UNKNOWN`, `ACCOUNT-BLOCKED`, `ACCOUNT-UNIT`, `VALUE-TOO-LITTLE`.
    """
    rows = []
    for account_id in sorted(postings):  # one order for all, so that two entries never wait for each other
        amount = postings[account_id]
        freed = (released or {}).get(account_id, 0)
        balance = None if is_internal(account_id) else move(connection, account_id, entry.unit, amount, -freed)
        rows.append(
            {
                "account": account_id,
                "entry": entry.id,
                "unit": entry.unit,
                "amount": amount,
                "balance": balance,
                "at_ms": acting.now_ms,
            }
        )
    connection.execute(insert(account_posting), rows)
    total = select(func.sum(account_posting.c.amount)).where(account_posting.c.entry == entry.id)
    if connection.scalar(total) != 0:
        raise AssertionError("an entry's postings do not add up to zero")


def move(connection: Connection, account_id: str, unit: str, amount: int, held: int = 0) -> int:
    """Change an account's balance and what of it is held, if what is left covers what is held. Gives the new balance.

    Raises Refused `ACCOUNT-UNKNOWN`, `ACCOUNT-BLOCKED`, `ACCOUNT-UNIT`, `VALUE-TOO-LITTLE`.
    """
    a = account.c
    statement = (
        update(account)
        .where(
            a.id == account_id,
            a.unit == unit,
            a.state == AccountState.OPEN,
            a.balance + amount >= a.held + held,
            a.held + held >= 0,
        )
        .values(balance=a.balance + amount, held=a.held + held, version=a.version + 1)
        .returning(a.balance)
    )
    balance = connection.execute(statement).scalar_one_or_none()
    if balance is None:
        raise _why_not(connection, account_id, unit)
    return int(balance)


def unknown_account() -> Refused:
    """There is no such account."""
    return Refused(404, "ACCOUNT-UNKNOWN", "There is no such account")


def _why_not(connection: Connection, account_id: str, unit: str) -> Refused:
    row = connection.execute(select(account).where(account.c.id == account_id)).one_or_none()
    if row is None:
        return unknown_account()
    if row.state != AccountState.OPEN:
        return Refused(409, "ACCOUNT-BLOCKED", "The account is blocked")
    if row.unit != unit:
        return Refused(409, "ACCOUNT-UNIT", "The account is kept in another unit", unit=row.unit)
    free = str(row.balance - row.held)
    return Refused(409, "VALUE-TOO-LITTLE", "The account does not cover it", free=free, unit=unit)
