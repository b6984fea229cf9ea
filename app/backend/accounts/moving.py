"""Value in, value out: paid in, earned, given back, spent, and spent although it was not there.

What a till did while it was alone has happened: it is booked in full. What the account does not cover goes to a risk
account, where somebody sees it, and never is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import POINTS, AccountState, Entry, Purpose, begin, internal, post
from app.backend.accounts.opening import find, read
from app.backend.accounts.tables import account_posting


@dataclass(frozen=True, slots=True)
class Booked:
    """What became of an entry: by how much the account changed, its balance just after, and what it did not cover."""

    entry: str
    account: str
    unit: str
    amount: int
    balance: int
    uncovered: int


def credit(
    connection: Connection, account_id: str, entry_id: str, kind: str, amount: int, reference: str, acting: Acting
) -> Booked:
    """Add value to an account, once for an entry's id.

    Raises Refused `ACCOUNT-UNKNOWN`, `ACCOUNT-BLOCKED`, `ID-REUSED`.
    """
    unit = read(connection, account_id).unit
    entry = Entry(entry_id, kind, unit, reference, {"account": account_id, "amount": amount})
    if begin(connection, entry, acting):
        source = internal(Purpose.ISSUED, unit, acting.store)
        post(connection, entry, {account_id: amount, source: -amount}, acting)
        acting.note(connection, f"account.{kind}", "account", account_id, entry=entry_id, amount=amount)
    return booked(connection, account_id, entry_id, unit)


def earn(connection: Connection, account_id: str, sale: str, points: int, acting: Acting) -> Booked:
    """Book the points of a sale, or take back those of a refund (negative), once for each record's id.

    Raises Refused `ACCOUNT-UNKNOWN`, `ACCOUNT-BLOCKED`, `ACCOUNT-UNIT` (not an account of points), `ID-REUSED`.
    """
    entry = Entry(f"earn:{sale}", "earn", POINTS, sale, {"account": account_id, "amount": points})
    issued = internal(Purpose.ISSUED, POINTS, acting.store)
    if points < 0:
        return _take(connection, entry, account_id, -points, issued, acting)
    if begin(connection, entry, acting):
        post(connection, entry, {account_id: points, issued: -points}, acting)
        acting.note(connection, "account.earn", "account", account_id, sale=sale, amount=points)
    return booked(connection, account_id, entry.id, POINTS)


def spent_anyway(
    connection: Connection, account_id: str, entry_id: str, unit: str, amount: int, reference: str, acting: Acting
) -> Booked:
    """Book what a terminal accepted while it could not ask, once for an entry's id.

    What the account does not cover, or all of it when the account is blocked or unknown, goes to the risk account.
    Raises Refused `ID-REUSED`.
    """
    entry = Entry(entry_id, "spend_offline", unit, reference, {"account": account_id, "amount": amount})
    return _take(connection, entry, account_id, amount, internal(Purpose.SPENT, unit, acting.store), acting)


def transfer(connection: Connection, source: str, target: str, entry_id: str, kind: str, acting: Acting) -> None:
    """Move all that is free on one account to another, once for an entry's id."""
    before = read(connection, source)
    entry = Entry(entry_id, kind, before.unit, "", {"from": source, "to": target})
    if before.free > 0 and begin(connection, entry, acting):
        post(connection, entry, {source: -before.free, target: before.free}, acting)


def booked(connection: Connection, account_id: str, entry_id: str, unit: str) -> Booked:
    """What an entry did to an account, as it was when it was booked."""
    p = account_posting.c
    rows = connection.execute(select(p.account, p.amount, p.balance).where(p.entry == entry_id)).all()
    mine = next((row for row in rows if row.account == account_id), None)
    risk = f"internal:{Purpose.RISK}:"
    uncovered = -sum(row.amount for row in rows if row.account.startswith(risk))
    if mine is None:
        return Booked(entry_id, account_id, unit, 0, 0, uncovered)
    return Booked(entry_id, account_id, unit, mine.amount, mine.balance, uncovered)


def _take(connection: Connection, entry: Entry, account_id: str, amount: int, receiver: str, acting: Acting) -> Booked:
    if begin(connection, entry, acting):
        known = find(connection, account_id, lock=True)
        usable = known is not None and known.state == AccountState.OPEN and known.unit == entry.unit
        covered = min(amount, known.free) if known is not None and usable else 0
        postings = {receiver: amount}
        if covered:
            postings[account_id] = -covered
        if covered < amount:
            postings[internal(Purpose.RISK, entry.unit, acting.store)] = covered - amount
        post(connection, entry, postings, acting)
        uncovered = amount - covered
        acting.note(
            connection, f"account.{entry.kind}", "account", account_id,
            entry=entry.id, amount=-amount, uncovered=uncovered,
        )  # fmt: skip
    return booked(connection, account_id, entry.id, entry.unit)
