"""Proof that the books of value balance, for a person who asks."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from app.backend.accounts.holds import HoldState
from app.backend.accounts.tables import account, account_hold, account_posting

_P = account_posting.c


@dataclass(frozen=True, slots=True)
class Proof:
    """What is wrong, named; nothing at all when the books balance. `risk` is what accounts did not cover, by unit."""

    entries: tuple[str, ...]
    accounts: tuple[str, ...]
    risk: dict[str, int]

    @property
    def holds(self) -> bool:
        """Whether every entry adds up to zero and every account is the sum of its postings and of its holds."""
        return not self.entries and not self.accounts


def prove(connection: Connection, limit: int = 100) -> Proof:
    """Compare everything with everything; run it on one picture of the database."""
    entries = select(_P.entry).group_by(_P.entry, _P.unit).having(func.sum(_P.amount) != 0).limit(limit)
    posted = select(_P.account, func.sum(_P.amount).label("amount")).group_by(_P.account).subquery()
    held = (
        select(account_hold.c.account, func.sum(account_hold.c.amount).label("amount"))
        .where(account_hold.c.state == HoldState.HELD)
        .group_by(account_hold.c.account)
        .subquery()
    )
    a = account.c
    accounts = (
        select(a.id)
        .outerjoin(posted, posted.c.account == a.id)
        .outerjoin(held, held.c.account == a.id)
        .where(
            (a.balance != func.coalesce(posted.c.amount, 0))
            | (a.held != func.coalesce(held.c.amount, 0))
            | (a.held > a.balance)
        )
        .limit(limit)
    )
    risk = select(_P.unit, func.sum(_P.amount)).where(_P.account.startswith("internal:risk:")).group_by(_P.unit)
    return Proof(
        tuple(connection.scalars(entries)),
        tuple(connection.scalars(accounts)),
        {unit: -int(amount) for unit, amount in connection.execute(risk).all()},
    )
