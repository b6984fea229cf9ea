"""Taking in what was given without the backend's word. It is a fact: it is booked where it can be, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

import structlog
from sqlalchemy import Connection

from app.backend.access.actor import Actor, ActorKind
from app.backend.leading import conflicts, leases, notes
from app.backend.orders import carrying_out, commands, records
from app.backend.orders.listing import Changes
from app.backend.problems import Refused
from app.backend.reuse import content_of
from app.backend.terminals.registry import Terminal
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import ENDED, TABLE, Act, State
from app.wire.pickup_entry import Decided, PickupEntry

TWICE, ENDED_BEFORE, OLD_LEASE = "PICKUP-TWICE", "PICKUP-ENDED", "PICKUP-OLD-LEASE"
_log = structlog.get_logger()


def take(connection: Connection, terminal: Terminal, told: PickupEntry, now_ms: int) -> str:
    """Book a handover that a terminal's journal tells of; what cannot be booked is a conflict for people to look at.

    Tells the conflict's code, empty for none. Goods that have left already move no stock again.
    """
    part = records.find(connection, terminal.store, told.fulfilment, to_change=True)
    if part is None:
        _log.warning("a handover of an order that is not known", terminal=terminal.id)
        return ENDED_BEFORE
    content = content_of({"kind": "act", "fulfilment": told.fulfilment, "message": told.act.as_json()})
    try:
        if commands.answered(connection, terminal.store, told.act.id, content) is not None:
            return ""
    except Refused:  # another act has the id
        return _conflict(connection, terminal, part, told, TWICE, now_ms)
    actor = Actor(ActorKind.TERMINAL, told.act.person, told.device)
    code = OLD_LEASE if _is_old(connection, terminal.store, told) else ""
    try:
        with connection.begin_nested():
            _book(connection, part, told, actor, now_ms)
    except Refused as refused:
        given = part.state is State.COLLECTED or refused.code in ("ORDER-COLLECTED", "ORDER-QUANTITY", "ORDER-NOTHING")
        code = TWICE if given else ENDED_BEFORE
    commands.keep(connection, terminal.store, told.act.id, content, {}, now_ms)
    notes.drop(connection, terminal.store, part.id)
    return _conflict(connection, terminal, part, told, code, now_ms) if code else ""


def _book(connection: Connection, part: Fulfilment, told: PickupEntry, actor: Actor, now_ms: int) -> None:
    """Collect, whoever had it in hand here: they were told no, or will be. Raises Refused."""
    changes = Changes()
    free = replace(part, lock=None)
    if Act.COLLECT not in TABLE[part.state] and Act.HAND_OVER in TABLE[part.state]:
        begin = replace(told.act.command(told.device, told.place), act=Act.HAND_OVER, version=free.version)
        begin = replace(begin, quantities={})
        free = carrying_out.carry_out(connection, changes, free, begin, actor, now_ms, told.act.at, fact=True).after
    command = replace(told.act.command(told.device, told.place), version=free.version)
    carrying_out.carry_out(connection, changes, free, command, actor, now_ms, told.act.at, fact=True)
    changes.number(connection)


def _is_old(connection: Connection, store: str, told: PickupEntry) -> bool:
    """Whether it was given under a lease that is not the last one, or that people said was over."""
    if told.decided is not Decided.LEADER:
        return False
    lead = leases.of_store(connection, store)
    if lead is None or lead.fence < told.fence:
        return False
    return lead.terminal != told.leader or (lead.fence == told.fence and lead.ended_by == leases.BY_HAND)


def _conflict(
    connection: Connection, terminal: Terminal, part: Fulfilment, told: PickupEntry, code: str, now_ms: int
) -> str:
    known: dict[str, Any] = {"state": part.state.value, "version": part.version}
    if part.handed is not None and (part.state in ENDED or part.state is State.PARTLY_COLLECTED):
        known["handed"] = asdict(part.handed)
    side: Mapping[str, Any] = {
        "at": told.act.at, "device": told.device, "place": told.place, "name": told.act.name,
        "leader": told.leader, "decided": told.decided.value, "fence": told.fence, "approved_by": told.act.approved_by,
    }  # fmt: skip
    conflicts.record(connection, terminal.actor, part, told.act.id, code, (known, side), now_ms)
    return code
