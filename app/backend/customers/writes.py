"""Every write about a customer happens once: its id, what it said, who wrote and when the backend received it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from app.backend.access.audit import RETAILER
from app.backend.accounts.acting import Acting
from app.backend.customers.tables import customer_write
from app.backend.database import insert_new
from app.backend.events import outbox
from app.backend.reuse import content_of, id_reused

_W = customer_write.c


def begin(
    connection: Connection, customer: str, write: str, kind: str, facts: Mapping[str, Any], acting: Acting
) -> bool:
    """Take a write's id; False when the same write was made before. Raises Refused 409 `ID-REUSED`."""
    content = content_of({"kind": kind, **facts})
    row = {
        "customer": customer,
        "id": write,
        "kind": kind,
        "content": content,
        "actor_kind": acting.actor.kind.value,
        "actor": acting.actor.id,
        "store": acting.store,
        "at_ms": acting.now_ms,
    }
    if insert_new(connection, customer_write, [row]):
        return True
    known = connection.scalar(select(_W.content).where(_W.customer == customer, _W.id == write))
    if known != content:
        raise id_reused("write")
    return False


def tell(connection: Connection, customer: str, what: str, fields: list[str], acting: Acting) -> None:
    """Note a write in the audit and say that the customer changed: which fields, never what is in them."""
    acting.note(connection, f"customer.{what}", "customer", customer, fields=" ".join(fields))
    body = {"customer": customer, "what": what, "fields": fields}
    outbox.emit(connection, RETAILER, "customer", customer, "customer.changed", body, acting.now_ms)
