"""What staff and channels write down about a customer: contacts, visits, wishes."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Connection, insert

from app.backend.accounts.acting import Acting
from app.backend.customers import writes
from app.backend.customers.records import writable
from app.backend.customers.tables import customer_note
from app.backend.problems import Refused
from app.domain.codes.pan import card_number_in


class NoteKind(StrEnum):
    """How the shop and the customer met."""

    NOTE = "note"
    VISIT = "visit"
    PHONE = "phone"
    EMAIL = "email"
    CHAT = "chat"


def record(
    connection: Connection, customer_id: str, note: str, kind: NoteKind, text: str, at_ms: int, acting: Acting
) -> str:
    """Keep a note, once for its id; gives the id under which the customer goes now.

    Raises Refused 404 `CUSTOMER-UNKNOWN`, 410 `CUSTOMER-ERASED`, 409 `ID-REUSED`, 422 `PAYMENT-CARD`.
    """
    if card_number_in(text.strip()) is not None:
        raise Refused(422, "PAYMENT-CARD", "That is the number of a payment card", field="text")
    row = writable(connection, customer_id)
    if writes.begin(connection, row.id, note, "note", {"kind": kind.value, "text": text, "at_ms": at_ms}, acting):
        connection.execute(
            insert(customer_note).values(
                customer=row.id,
                id=note,
                kind=kind.value,
                text=text,
                actor_kind=acting.actor.kind.value,
                actor=acting.actor.id,
                store=acting.store,
                at_ms=at_ms,
            )
        )
        writes.tell(connection, row.id, "note", ["note"], acting)
    return str(row.id)
