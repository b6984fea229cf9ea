"""Consent, purpose by purpose: given and withdrawn with time and source, every step kept as proof."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from app.backend.accounts.acting import Acting
from app.backend.customers import writes
from app.backend.customers.records import resolve, writable
from app.backend.customers.tables import consent, consent_event
from app.backend.database import upsert


@dataclass(frozen=True, slots=True)
class Consent:
    """What a customer said of one purpose: `at_ms` is when they said it, `source` where (a form, a till, a page)."""

    purpose: str
    granted: bool
    at_ms: int
    source: str


def record(connection: Connection, customer_id: str, write: str, said: Consent, acting: Acting) -> list[Consent]:
    """Take down what a customer said; what is received last stands. Gives all consents as they are now.

    Raises Refused 404 `CUSTOMER-UNKNOWN`, 410 `CUSTOMER-ERASED`, 409 `ID-REUSED`.
    """
    row = writable(connection, customer_id)
    told = {"purpose": said.purpose, "granted": said.granted, "at_ms": said.at_ms, "source": said.source}
    if writes.begin(connection, row.id, write, "consent", told, acting):
        event = {"customer": row.id, "id": write, **told, "received_ms": acting.now_ms}
        connection.execute(insert(consent_event).values(event))
        upsert(connection, consent, [{"customer": row.id, **told}], ("granted", "at_ms", "source"))
        writes.tell(connection, row.id, "consent", [f"consent:{said.purpose}"], acting)
    return of(connection, row.id)


def of(connection: Connection, customer_id: str) -> list[Consent]:
    """A customer's consents as they are now. Raises Refused 404 `CUSTOMER-UNKNOWN`."""
    query = select(consent).where(consent.c.customer == resolve(connection, customer_id)).order_by(consent.c.purpose)
    return [Consent(row.purpose, row.granted, row.at_ms, row.source) for row in connection.execute(query)]
