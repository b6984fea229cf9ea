"""A text message as a gateway is told of it: its words, with the code or the link, are made as it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection

from app.backend.core import Core
from app.backend.events.log import Event
from app.backend.following.links import Links
from app.backend.notifications import direct, facts
from app.backend.notifications.templates import BadTemplate, Templates
from app.backend.orders import heads, records
from app.backend.phone_codes.digits import digits_of

_log = structlog.get_logger()


def filled(core: Core, event: Event) -> Mapping[str, Any]:
    """The body of an event; of a message that is wanted, with its `text`.

    That is empty once it is too late to be sent, or where a shop has spoilt its words.
    """
    if event.kind != direct.WANTED:
        return event.body
    order, purpose = str(event.body["order"]), str(event.body["purpose"])
    if core.now() > datetime.fromisoformat(str(event.body["until"])):
        return {**event.body, "text": ""}  # a code that holds no more helps nobody

    def work(connection: Connection) -> tuple[dict[str, Any], str]:
        head = heads.find(connection, order)
        parts = records.of_order(connection, order)
        link = Links(core.key).of_order(head, parts, core.settings.public_url) if head else ""
        told = {"number": head.number if head else "", **facts.of_store(connection, event.store)}
        return told, link if purpose == direct.ASKED else ""

    told, link = core.database.read(work)
    if purpose == direct.CODE:
        told["digits"] = digits_of(core.key, event.object_id)
    try:
        words = Templates(core.settings.data / "templates").words(purpose, str(event.body["language"]), told, link)
    except BadTemplate:
        _log.error("template cannot be used", kind=purpose, language=event.body["language"])
        return {**event.body, "text": ""}
    return {**event.body, "text": words.text.strip()}
