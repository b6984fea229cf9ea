"""Customers' records: made with the caller's id, changed field by field, every change kept with who made it and when.

Of two changes the one that the backend receives last stands; money never depends on what is written here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from app.backend.accounts.acting import Acting
from app.backend.customers import finding, writes
from app.backend.customers.tables import customer, customer_change, customer_write
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.domain.codes.pan import card_number_in

FIELDS = ("name", "phone", "email", "card", "language", "address", "tax_id")
_GUARDED = tuple(name for name in FIELDS if name not in ("phone", "tax_id"))
_C = customer.c


class CustomerState(StrEnum):
    """A merged record is known under another id, an erased one holds nothing of the person any more."""

    ACTIVE = "active"
    MERGED = "merged"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Customer:
    """A record as it is now. `alike` are others that may be the same person, given when the record is written."""

    id: str
    state: str
    revision: int
    created_ms: int
    changed_ms: int
    fields: Mapping[str, str]
    alike: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Change:
    """One field's change, with who made it."""

    write: str
    field: str
    old: str
    new: str
    revision: int
    actor_kind: str
    actor: str
    store: str
    at_ms: int


def create(connection: Connection, customer_id: str, given: Mapping[str, str], acting: Acting) -> Customer:
    """Make a record; made again with the same words, it is as it is now.

    Nobody is refused for having the phone of another: the answer says who is alike. Raises Refused 409 `ID-REUSED`,
    410 `CUSTOMER-ERASED`, 422 `PAYMENT-CARD`.
    """
    _guard(given)
    filled = {name: given.get(name, "") for name in FIELDS}
    row = {
        "id": customer_id,
        **filled,
        "state": CustomerState.ACTIVE.value,
        "merged_into": "",
        "store": acting.store,
        "revision": 1,
        "created_ms": acting.now_ms,
        "changed_ms": acting.now_ms,
    }
    insert_new(connection, customer, [row])
    now = writable(connection, customer_id).id  # another's, when the record was merged since
    if writes.begin(connection, now, customer_id, "create", filled, acting):
        written = [name for name in FIELDS if filled[name]]
        _keep_changes(connection, customer_id, customer_id, {}, {name: filled[name] for name in written}, 1)
        reindex(connection, customer_id)
        writes.tell(connection, customer_id, "create", written, acting)
    return _with_alike(connection, read(connection, now))


def change(connection: Connection, customer_id: str, write: str, given: Mapping[str, str], acting: Acting) -> Customer:
    """Change fields, once for a write's id; a late repetition never undoes what came after.

    Raises Refused 404 `CUSTOMER-UNKNOWN`, 410 `CUSTOMER-ERASED`, 409 `ID-REUSED`, 422 `PAYMENT-CARD`.
    """
    _guard(given)
    row = writable(connection, customer_id)
    if writes.begin(connection, row.id, write, "change", given, acting):
        new = {name: value for name, value in given.items() if getattr(row, name) != value}
        if new:
            revision = row.revision + 1
            values = {**new, "revision": revision, "changed_ms": acting.now_ms}
            connection.execute(update(customer).where(_C.id == row.id).values(values))
            _keep_changes(connection, row.id, write, {name: getattr(row, name) for name in new}, new, revision)
            reindex(connection, row.id)
            writes.tell(connection, row.id, "change", sorted(new), acting)
    return _with_alike(connection, read(connection, row.id))


def read(connection: Connection, customer_id: str) -> Customer:
    """A record, by its id or by that of a record that was merged into it. Raises Refused 404 `CUSTOMER-UNKNOWN`."""
    return _customer(row_of(connection, customer_id))


def read_many(connection: Connection, ids: list[str]) -> list[Customer]:
    """Records in the order of their ids."""
    rows = connection.execute(select(customer).where(_C.id.in_(ids)).order_by(_C.id))
    return [_customer(row) for row in rows]


def resolve(connection: Connection, customer_id: str) -> str:
    """The id under which a record goes now. Raises Refused 404 `CUSTOMER-UNKNOWN`."""
    return str(row_of(connection, customer_id).id)


def family(connection: Connection, customer_id: str) -> list[str]:
    """The id of a record and of all that were merged into it."""
    return [customer_id, *connection.scalars(select(_C.id).where(_C.merged_into == customer_id).order_by(_C.id))]


def row_of(connection: Connection, customer_id: str, lock: bool = False) -> Row[Any]:
    """The row of a record after merges. Raises Refused 404 `CUSTOMER-UNKNOWN`."""
    row = _row(connection, customer_id, lock)
    while row is not None and row.merged_into:
        row = _row(connection, row.merged_into, lock)
    if row is None:
        raise Refused(404, "CUSTOMER-UNKNOWN", "There is no such customer")
    return row


def writable(connection: Connection, customer_id: str) -> Row[Any]:
    """The row of a record, kept for this transaction.

    Raises Refused 404 `CUSTOMER-UNKNOWN`, 410 `CUSTOMER-ERASED`.
    """
    row = row_of(connection, customer_id, lock=True)
    if row.state == CustomerState.ERASED:
        raise Refused(410, "CUSTOMER-ERASED", "The customer's data was erased")
    return row


def history(connection: Connection, customer_id: str) -> list[Change]:
    """All changes of a record, newest first, at most 500. Raises Refused 404 `CUSTOMER-UNKNOWN`."""
    c, w = customer_change.c, customer_write.c
    query = (
        select(c.write, c.field, c.old, c.new, c.revision, w.actor_kind, w.actor, w.store, w.at_ms)
        .join(customer_write, (w.customer == c.customer) & (w.id == c.write))
        .where(c.customer == resolve(connection, customer_id))
        .order_by(w.at_ms.desc(), c.revision.desc(), c.field)
        .limit(500)
    )
    return [Change(*row) for row in connection.execute(query)]


def reindex(connection: Connection, customer_id: str) -> None:
    """Let a customer be found by the record's words, and by phone, e-mail and card of records merged into it."""
    terms: set[tuple[finding.By, str]] = set()
    for row in connection.execute(select(customer).where(_C.id.in_(family(connection, customer_id)))):
        name = row.name if row.id == customer_id else ""
        terms |= finding.terms_of(name, row.phone, row.email, row.card)
    finding.index(connection, customer_id, terms)


def _row(connection: Connection, customer_id: str, lock: bool) -> Row[Any] | None:
    query = select(customer).where(_C.id == customer_id)
    return connection.execute(query.with_for_update() if lock else query).one_or_none()


def _keep_changes(
    connection: Connection, customer_id: str, write: str, old: Mapping[str, str], new: Mapping[str, str], revision: int
) -> None:
    rows = [
        {
            "customer": customer_id,
            "write": write,
            "field": name,
            "old": old.get(name, ""),
            "new": value,
            "revision": revision,
        }
        for name, value in new.items()
    ]
    if rows:
        connection.execute(insert(customer_change), rows)


def _with_alike(connection: Connection, record: Customer) -> Customer:
    terms = finding.terms_of("", *(record.fields[name] for name in ("phone", "email", "card")))
    others = tuple(finding.alike(connection, record.id, terms))
    return Customer(
        record.id, record.state, record.revision, record.created_ms, record.changed_ms, record.fields, others
    )


def _guard(given: Mapping[str, str]) -> None:
    """No payment card's number is ever kept."""
    for name in _GUARDED:
        if card_number_in(given.get(name, "").strip()) is not None:
            raise Refused(422, "PAYMENT-CARD", "That is the number of a payment card", field=name)


def _customer(row: Row[Any]) -> Customer:
    filled = {name: getattr(row, name) for name in FIELDS}
    return Customer(row.id, row.state, row.revision, row.created_ms, row.changed_ms, filled)
