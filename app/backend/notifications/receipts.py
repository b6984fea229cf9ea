"""A receipt by e-mail, because the customer asked for it at the till."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from app.backend.notifications import facts, queue
from app.backend.notifications.addresses import on_the_wire
from app.backend.notifications.facts import Speech
from app.backend.notifications.queue import Message
from app.backend.notifications.tables import message
from app.backend.notifications.templates import LANGUAGES
from app.backend.problems import Refused

_LIVE_MS = 3 * 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sale's receipt is to go where, in which language; `id` is the caller's."""

    id: str
    sale: str
    address: str
    language: str


def ask(connection: Connection, store: str, wanted: Wanted, zone: ZoneInfo, now_ms: int) -> None:
    """Queue a receipt; asked again with the same id it is the same message.

    Raises Refused 422 `ADDRESS-WRONG`, 404 `SALE-UNKNOWN` while the sale has not come in, 409 `ID-REUSED`.
    """
    wire = on_the_wire(wanted.address)
    if not wire:
        raise Refused(422, "ADDRESS-WRONG", "Nothing can be sent to this address")
    spoken = wanted.language if wanted.language in LANGUAGES else "en"
    told = facts.of_sale(connection, store, wanted.sale, Speech(spoken, zone))
    if told is None:
        raise Refused(404, "SALE-UNKNOWN", "The sale has not come in yet", retry_after=60)
    new = Message(store, wanted.id, "receipt", "sale", wanted.sale, wire, spoken, told, now_ms, now_ms + _LIVE_MS)
    queue.add(connection, new)
    mine = (message.c.store == store, message.c.id == wanted.id)
    kept = connection.execute(select(message.c.object_id, message.c.address).where(*mine)).one()
    if kept.object_id != wanted.sale or kept.address not in (wire, ""):
        raise Refused(409, "ID-REUSED", "The id was used for another message")
