"""What the back office does to orders: as their channel would, with the person who asked in the audit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.backend.backoffice.forms import text_of, unreadable
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.orders import changing, heads, records
from app.backend.orders.changing import Asked, Change
from app.backend.orders.heads import Head
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.problems import Refused
from app.backend.reuse import content_of
from app.domain.order_command import Destination
from app.domain.order_fulfilment import Fulfilment, Way
from app.wire.uuid7 import uuid7

_OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Place:
    """A part of an order."""

    order: str
    part: str


def cancel(core: Core, asking: OfficePerson, order: str, command: str) -> None:
    """Cancel what was not handed over. Raises as `changing.cancel`, and Refused `RIGHTS-DENIED`."""
    now_ms = to_ms(core.now())

    def write(connection: Connection) -> None:
        parts = records.of_order(connection, order, to_change=True)
        asking.require(OfficeAct.ORDERS, *(part.store for part in parts))
        head = heads.wanted(connection, order)
        changing.cancel(connection, head.channel, _asked(head, command, "cancel", _OFFICE), asking.actor, now_ms)

    core.database.write(write)


def extend(core: Core, asking: OfficePerson, place: Place, command: str) -> None:
    """Keep a part longer. Raises as `changing.extend`, and Refused `RIGHTS-DENIED`."""
    now_ms = to_ms(core.now())

    def write(connection: Connection) -> None:
        head, _part = _known(connection, asking, place)
        asked = _asked(head, command, "extend", _OFFICE)
        changing.extend(connection, head.channel, asked, place.part, asking.actor, now_ms)

    core.database.write(write)


def move(core: Core, asking: OfficePerson, place: Place, form: Mapping[str, Any], command: str) -> None:
    """Let another store hand a part over. Raises as `changing.change`, and Refused `RIGHTS-DENIED`."""
    store, way, reason = text_of(form, "store", 20, 1), text_of(form, "way", 10, 1), text_of(form, "reason", 200, 1)
    if way not in set(Way):
        raise unreadable("way")
    now_ms = to_ms(core.now())

    def write(connection: Connection) -> None:
        head, part = _known(connection, asking, place)
        to = Destination(uuid7(), store, Way(way), {line.id: uuid7() for line in part.lines})
        asked = _asked(head, command, "move", reason)
        change = Change({}, {part.id: to}, None)
        changing.change(connection, head.channel, asked, change, asking.actor, now_ms)

    core.database.write(write)


def _known(connection: Connection, asking: OfficePerson, place: Place) -> tuple[Head, Fulfilment]:
    for part in records.of_order(connection, place.order, to_change=True):
        if part.id == place.part:
            asking.require(OfficeAct.ORDERS, part.store)
            return heads.wanted(connection, place.order), part
    raise Refused(404, "ORDER-UNKNOWN", "There is no such order")


def _asked(head: Head, command: str, act: str, reason: str) -> Asked:
    content = content_of({"order": head.id, "act": act, "version": head.version, "reason": reason})
    return Asked(command, head.id, head.version, reason, content)
