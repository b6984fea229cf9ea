"""What is told at once, because somebody has just asked for it: one-time codes, delegates' passes, questions.

Each goes by mail to the address on file, where there is a mail server, and what cannot wait also as a text message:
as an event `message.wanted`, for a gateway that follows it by a webhook. Codes and links are in neither: they are put
in when it is sent.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from app.backend.events import outbox
from app.backend.notifications import facts, queue
from app.backend.notifications.addresses import on_the_wire
from app.backend.notifications.composing import NO_ADDRESS, reached
from app.backend.notifications.queue import Message
from app.backend.orders.delegates import Delegate
from app.backend.orders.heads import Head
from app.backend.orders.questions import Question
from app.backend.orders.telling import moment
from app.backend.settings import Settings

CODE, DELEGATE, ASKED = "code", "delegate", "asked"
WANTED = "message.wanted"
_DAY_MS = 24 * 3_600_000


def code(
    connection: Connection,
    settings: Settings,
    head: Head,
    store: str,
    code_id: str,
    phone: str,
    at_ms: int,
    until_ms: int,
) -> None:
    """A one-time code that was asked for in a store."""
    told = facts.of_store(connection, store)
    _mail(connection, settings, head, Message(store, code_id, CODE, CODE, code_id, "", "", told, at_ms, until_ms))
    _text(connection, head, store, code_id, CODE, phone, at_ms, until_ms)


def delegate(connection: Connection, settings: Settings, head: Head, who: Delegate, now_ms: int) -> None:
    """The owner gets what somebody whom they named collects with, to be passed on."""
    told = {"name": str(head.contact.get("name", "")), "delegate": who.name, "number": head.number}
    told |= {"code": f"{who.code[:4]}-{who.code[4:]}", **facts.of_store(connection, head.home)}
    new = Message(head.home, who.id, DELEGATE, "order", head.id, "", "", told, now_ms, now_ms + _DAY_MS)
    _mail(connection, settings, head, new)


def asked(connection: Connection, settings: Settings, head: Head, one: Question, phone: str) -> None:
    """Somebody is in a store and says that they collect for the owner."""
    told = {"number": head.number, **facts.of_store(connection, one.store)}
    new = Message(one.store, one.id, ASKED, "order", head.id, "", "", told, one.asked_ms, one.until_ms)
    _mail(connection, settings, head, new)
    _text(connection, head, one.store, one.id, ASKED, phone, one.asked_ms, one.until_ms)


def _mail(connection: Connection, settings: Settings, head: Head, new: Message) -> None:
    if settings.smtp_url:
        address, language = reached(connection, head)
        wire = on_the_wire(address)
        given: dict[str, Any] = {name: getattr(new, name) for name in Message.__slots__}
        queue.add(connection, Message(**given | {"address": wire, "language": language}), "" if wire else NO_ADDRESS)


def _text(
    connection: Connection, head: Head, store: str, own_id: str, purpose: str, phone: str, at_ms: int, until_ms: int
) -> None:
    if phone:
        body = {"purpose": purpose, "order": head.id, "phone": phone, "language": reached(connection, head)[1]}
        outbox.emit(connection, store, "message", own_id, WANTED, {**body, "until": moment(until_ms)}, at_ms)
