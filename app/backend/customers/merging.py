"""Two records of one person become one: the old id goes on finding it, and nothing of either is lost."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, delete, select, update

from app.backend.accounts import opening
from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import AccountKind
from app.backend.accounts.moving import transfer
from app.backend.accounts.tables import voucher
from app.backend.customers import finding, writes
from app.backend.customers.records import FIELDS, Customer, CustomerState, read, reindex, row_of, writable
from app.backend.customers.tables import (
    consent,
    consent_event,
    customer,
    customer_change,
    customer_note,
    customer_purchase,
    customer_write,
    wish_list,
)
from app.backend.database import insert_new, upsert
from app.backend.problems import Refused

_C = customer.c
_BELONGING = (customer_change, customer_write, customer_note, customer_purchase, consent_event)
_POOLED = {AccountKind.POINTS, AccountKind.STORED_VALUE}


def merge(connection: Connection, old_id: str, into: str, write: str, acting: Acting) -> Customer:
    """Make one record of two; the target's own words stand, what it lacks comes from the other.

    Raises Refused 404 `CUSTOMER-UNKNOWN`, 409 `CUSTOMER-SAME`, 410 `CUSTOMER-ERASED`, 409 `ID-REUSED`.
    """
    if old_id == into:
        raise Refused(409, "CUSTOMER-SAME", "A record cannot be merged into itself")
    for one in sorted((row_of(connection, old_id).id, row_of(connection, into).id)):  # one order for all
        writable(connection, one)
    old, target = writable(connection, old_id), writable(connection, into)
    fresh = writes.begin(connection, target.id, write, "merge", {"old": old_id}, acting)
    if not fresh or old.id == target.id:
        return read(connection, target.id)
    filled = {name: getattr(old, name) for name in FIELDS if not getattr(target, name) and getattr(old, name)}
    newer = {"revision": max(old.revision, target.revision) + 1, "changed_ms": acting.now_ms}
    connection.execute(update(customer).where(_C.id == target.id).values({**filled, **newer}))
    gone = {"merged_into": target.id, "state": CustomerState.MERGED.value, "changed_ms": acting.now_ms}
    connection.execute(update(customer).where((_C.id == old.id) | (_C.merged_into == old.id)).values(gone))
    for table in _BELONGING:
        _move(connection, table, old.id, target.id)
    for table in (wish_list, voucher):
        connection.execute(update(table).where(table.c.customer == old.id).values(customer=target.id))
    _settle_consents(connection, old.id, target.id)
    _pool_accounts(connection, old.id, target.id, write, acting)
    finding.index(connection, old.id, ())
    reindex(connection, target.id)
    writes.tell(connection, old.id, "merge", [], acting)
    writes.tell(connection, target.id, "merge", sorted(filled), acting)
    return read(connection, target.id)


def _move(connection: Connection, table: Table, old: str, new: str) -> None:
    """Write rows anew under their new key, which may be on another machine, and take the old ones away."""
    rows = [dict(row._mapping) for row in connection.execute(select(table).where(table.c.customer == old))]
    insert_new(connection, table, [{**row, "customer": new} for row in rows])
    connection.execute(delete(table).where(table.c.customer == old))


def _settle_consents(connection: Connection, old: str, new: str) -> None:
    """Of what was said in either record, what the backend received last stands."""
    e = consent_event.c
    latest: dict[str, dict[str, Any]] = {}
    query = select(e.purpose, e.granted, e.at_ms, e.source).where(e.customer == new).order_by(e.received_ms, e.id)
    for row in connection.execute(query):
        latest[row.purpose] = {"customer": new, **row._mapping}
    connection.execute(delete(consent).where(consent.c.customer == old))
    upsert(connection, consent, list(latest.values()), ("granted", "at_ms", "source"))


def _pool_accounts(connection: Connection, old: str, new: str, write: str, acting: Acting) -> None:
    """One balance of points and one of stored value; the old accounts stay, empty, for whoever knows their ids."""
    kept = {(account.kind, account.unit): account.id for account in opening.owned_by(connection, new)}
    for account in opening.owned_by(connection, old):
        target = kept.get((account.kind, account.unit))
        if target is not None and account.kind in _POOLED and account.free > 0:
            transfer(connection, account.id, target, f"merge:{write}:{account.id}", "merge", acting)
    opening.hand_over(connection, old, new)
