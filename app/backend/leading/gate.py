"""Whether the backend may let goods be given now, or only the store's leader may."""

from __future__ import annotations

from sqlalchemy import Connection

from app.backend.access.audit import note
from app.backend.leading import leases, notes
from app.backend.leading.leases import Lead
from app.backend.problems import Refused
from app.backend.terminals.registry import Terminal
from app.domain.leading import Note, backend_may_give
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import Act, State
from app.wire.order_act import OrderAct

_GIVING = frozenset({Act.COLLECT, Act.REFUSE})


def check(connection: Connection, terminal: Terminal, after: Fulfilment, asked: OrderAct, now_ms: int) -> None:
    """Let an act stand that a terminal has just done, in its transaction, after its change was numbered.

    Raises Refused 409 `ORDER-LEADER` for what only the leader may decide now. With somebody's approval and a reason the
    backend gives all the same: who approves takes the risk that the leader has given the goods, too.
    """
    if asked.act not in _GIVING and asked.act is not Act.HAND_OVER and after.state is State.HANDING_OVER:
        return
    lead = leases.running(connection, terminal.store)
    if lead is None:
        return
    known = notes.find(connection, terminal.store, after.id)
    if asked.act is Act.HAND_OVER:
        _ask_leader(connection, terminal, after, known, lead, now_ms)
        return
    if asked.act in _GIVING and not backend_may_give(known, terminal.id, lead.fence):
        if not (asked.approved_by and asked.reason):
            raise _leader_only(lead)
        detail = {"fulfilment": after.id, "approved_by": asked.approved_by, "reason": asked.reason, "by": asked.name}
        note(connection, terminal.actor, "order.risk", terminal.store, "order", after.order, detail, now_ms)
    if known is not None and after.state is not State.HANDING_OVER:
        notes.drop(connection, terminal.store, after.id)


def _ask_leader(
    connection: Connection, terminal: Terminal, after: Fulfilment, known: Note | None, lead: Lead, now_ms: int
) -> None:
    """Ask for a promise for a handover that begins; one that goes on at the same terminal has it, or has asked."""
    if not lead.in_contact(now_ms):
        raise _leader_only(lead)
    if known is None or (known.device, known.fence) != (terminal.id, lead.fence):
        wanted = Note(terminal.id, after.version, lead.fence, promised=False)
        notes.ask(connection, terminal.store, after.id, wanted, now_ms)


def _leader_only(lead: Lead) -> Refused:
    return Refused(409, "ORDER-LEADER", "The store's leader decides about this now", leader=lead.name)
