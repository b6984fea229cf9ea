"""Customers' accounts: opening and reading them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select, tuple_, update

from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import POINTS, AccountKind, AccountState, unknown_account
from app.backend.accounts.tables import account, account_entry, account_posting
from app.backend.database import insert_new
from app.backend.reuse import id_reused
from app.wire import fields


@dataclass(frozen=True, slots=True)
class Account:
    """An account as it is now. `free` is what can be spent; `held` is authorised and not captured yet."""

    id: str
    kind: str
    unit: str
    owner: str
    state: str
    balance: int
    held: int

    @property
    def free(self) -> int:
        """What is neither spent nor promised."""
        return self.balance - self.held


@dataclass(frozen=True, slots=True)
class Movement:
    """A line of an account's statement."""

    entry: str
    kind: str
    reference: str
    amount: int
    balance: int
    at_ms: int


def open_account(
    connection: Connection, account_id: str, kind: AccountKind, unit: str, owner: str, acting: Acting
) -> Account:
    """Open an account, or give the one that was opened by the same words. Raises Refused 409 `ID-REUSED`."""
    unit = POINTS if kind is AccountKind.POINTS else unit
    row = {
        "id": account_id,
        "kind": kind.value,
        "unit": unit,
        "owner": owner,
        "state": AccountState.OPEN.value,
        "balance": 0,
        "held": 0,
        "version": 0,
        "opened_ms": acting.now_ms,
    }
    if insert_new(connection, account, [row]):
        acting.note(connection, "account.open", "account", account_id, kind=kind.value, unit=unit)
    opened = read(connection, account_id)
    if (opened.kind, opened.unit, opened.owner) != (kind, unit, owner):
        raise id_reused("account")
    return opened


def read(connection: Connection, account_id: str) -> Account:
    """An account. Raises Refused 404 `ACCOUNT-UNKNOWN`."""
    found = find(connection, account_id)
    if found is None:
        raise unknown_account()
    return found


def find(connection: Connection, account_id: str, lock: bool = False) -> Account | None:
    """An account, or None; `lock` keeps it as it is until the transaction ends."""
    query = select(account).where(account.c.id == account_id)
    row = connection.execute(query.with_for_update() if lock else query).one_or_none()
    return None if row is None else _account(row)


def owned_by(connection: Connection, owner: str) -> list[Account]:
    """A customer's accounts, oldest first."""
    query = select(account).where(account.c.owner == owner).order_by(account.c.opened_ms, account.c.id)
    return [_account(row) for row in connection.execute(query)]


def hand_over(connection: Connection, old: str, new: str) -> None:
    """Make one owner's accounts another's."""
    connection.execute(update(account).where(account.c.owner == old).values(owner=new))


def set_state(connection: Connection, account_id: str, state: AccountState, acting: Acting) -> Account:
    """Block an account or open it again. Raises Refused 404 `ACCOUNT-UNKNOWN`."""
    changed = update(account).where(account.c.id == account_id, account.c.state != state).values(state=state.value)
    if connection.execute(changed).rowcount:
        acting.note(connection, f"account.{state}", "account", account_id)
    return read(connection, account_id)


def statement(connection: Connection, account_id: str, cursor: str, limit: int) -> tuple[list[Movement], str]:
    """An account's movements, newest first, and the cursor of the next page (empty at the end).

    Raises Refused 404 `ACCOUNT-UNKNOWN`, BadMessage for a cursor that was never given.
    """
    read(connection, account_id)
    p, e = account_posting.c, account_entry.c
    query = (
        select(p.entry, e.kind, e.reference, p.amount, p.balance, p.at_ms)
        .join(account_entry, e.id == p.entry)
        .where(p.account == account_id)
        .order_by(p.at_ms.desc(), p.entry.desc())
        .limit(limit + 1)
    )
    if cursor:
        query = query.where(tuple_(p.at_ms, p.entry) < tuple_(*place(cursor)))
    rows = connection.execute(query).all()
    last = rows[limit - 1] if len(rows) > limit else None
    moved = [Movement(row.entry, row.kind, row.reference, row.amount, row.balance, row.at_ms) for row in rows[:limit]]
    return moved, f"{last.at_ms}.{last.entry}" if last else ""


def place(cursor: str) -> tuple[int, str]:
    """The time and id in a cursor `<ms>.<id>`. Raises BadMessage."""
    at, _, last = cursor.partition(".")
    if not (at.isascii() and at.isdigit() and len(at) <= 15 and fields.clean(last)):
        raise fields.BadMessage("cursor: one that was given is expected")
    return int(at), last


def _account(row: Row[Any]) -> Account:
    return Account(row.id, row.kind, row.unit, row.owner, row.state, row.balance, row.held)
