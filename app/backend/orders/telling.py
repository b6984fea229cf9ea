"""What is told about an act: the kind of its event, the event's body, and the words of a refusal for developers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.backend.clock import from_ms
from app.backend.orders.heads import Head
from app.domain.order_command import Command
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import Act, State

_KINDS: Mapping[Act, str] = {
    Act.ACCEPT: "order.accepted",
    Act.PICK: "order.picking",
    Act.READY: "order.ready",
    Act.TELL_AGAIN: "order.ready",
    Act.REMIND: "order.expiring",
    Act.EXPIRE: "order.expired",
    Act.COLLECT: "order.collected",
    Act.REFUND: "order.refunded",
    Act.SUBSTITUTE: "order.changed",
    Act.REFUSE: "order.changed",
    Act.EXTEND: "order.changed",
    Act.MOVE: "order.changed",
    Act.UNDO: "order.changed",
    Act.TAKE_DOWN: "order.changed",
}

TITLES: Mapping[str, str] = {
    "ORDER-COLLECTED": "The goods were collected already",
    "ORDER-VERSION": "Somebody else was faster",
    "ORDER-NOT-NOW": "This cannot be done in the state the order is in",
    "ORDER-LOCKED": "Somebody else works on it",
    "ORDER-BIN": "The bin is another one",
    "ORDER-REASON": "A reason is needed",
    "ORDER-QUANTITY": "The quantity cannot be",
    "ORDER-NOTHING": "There is nothing to do it to",
    "ORDER-LINE": "There is no such line",
    "ORDER-UNPICKED": "Goods are neither picked nor said to be short",
    "ORDER-SUBSTITUTE": "This cannot stand in for it",
    "ORDER-EXTENDED": "The hold was extended before",
    "ORDER-UNDO": "The last act cannot be undone",
}


def kind_of(act: Act, before: Fulfilment | None, after: Fulfilment) -> str:
    """The kind of event that an act is to those outside; empty when it is none of theirs."""
    if before is None:
        return "order.placed" if act is Act.PLACE else "order.changed"
    if act is Act.FINISH:
        return "" if after.state is State.PICKED else "order.short"
    if act is Act.CANCEL:
        return "order.cancelled" if after.state is State.CANCELLED else "order.changed"
    return _KINDS.get(act, "")


def body_of(head: Head, act: Act, after: Fulfilment) -> dict[str, Any]:
    """An event's body. It names nobody: who may know the customer reads the order."""
    return {
        "order": head.id,
        "number": head.number,
        "channel": head.channel,
        "fulfilment": after.id,
        "store": after.store,
        "way": after.way.value,
        "act": act.value,
        "state": after.state.value,
        "version": after.version,
        "hold_until": moment(after.hold_until_ms),
        "reminder": after.reminders,
        "due": head.due,
        "refund_owed": head.refund_owed,
        "currency": head.currency,
    }


def detail_of(before: Fulfilment | None, after: Fulfilment, command: Command) -> dict[str, Any]:
    """What the history keeps of an act beside who did it."""
    detail: dict[str, Any] = {"quantities": dict(command.quantities)} if command.quantities else {}
    if command.bin:
        detail["bin"] = command.bin
    if command.short:
        detail["short"] = command.short.value
    if command.approved_by:
        detail["approved_by"] = command.approved_by
    if command.to:
        detail["to"] = {"store": command.to.store, "way": command.to.way.value, "fulfilment": command.to.fulfilment}
    if before is not None and before.worth != after.worth:
        detail["worth"] = after.worth - before.worth
    return detail


def moment(stamp: int) -> str:
    """A time of RFC 3339; empty for never."""
    return from_ms(stamp).isoformat() if stamp else ""


def masked(name: str) -> str:
    """A customer's name as a screen may show it: a letter, then the last part."""
    parts = name.split()
    return f"{parts[0][0]}… {parts[-1]}" if len(parts) > 1 else f"{name[:1]}…" if name else ""
