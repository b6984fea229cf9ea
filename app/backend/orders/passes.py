"""Pickup passes of orders: made when somebody asks, taken once they are genuine, replaced when one went astray."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from app.backend.access.actor import Actor
from app.backend.access.audit import note
from app.backend.database import insert_new
from app.backend.orders import delegates, heads, records
from app.backend.orders.delegates import Delegate
from app.backend.orders.heads import Head
from app.backend.orders.listing import Changes
from app.backend.orders.pass_keys import PassKeys
from app.backend.orders.tables import order_pass
from app.backend.orders.telling import masked
from app.backend.problems import Refused
from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.domain.order_code import read_code
from app.domain.order_time import HOLD_MS
from app.wire.fields import BadMessage
from app.wire.order_view import DELEGATE, OWNER, PassView
from app.wire.pickup_pass import PickupPass, opened, sealed

_P = order_pass.c
_LONGER_MS = 24 * 3_600_000  # a pass is read longer than its order is held: what became of it can then be said


@dataclass(frozen=True, slots=True)
class Pass:
    """An order's pass: `code` is for a QR symbol, `typed` for a keypad; `n` is how many it replaced."""

    code: str
    typed: str
    n: int
    valid_until_ms: int


def of_order(connection: Connection, keys: PassKeys, head: Head, now_ms: int) -> Pass:
    """The pass that its owner collects an order with. It is the same as before until its order is held longer."""
    n = _number(connection, head.id)
    code, until_ms = _sealed(connection, keys, head, str(n), now_ms)
    return Pass(code, head.code, n, until_ms)


def of_delegate(connection: Connection, keys: PassKeys, head: Head, delegate: Delegate, now_ms: int) -> Pass:
    """The pass of somebody who may collect for the owner."""
    code, until_ms = _sealed(connection, keys, head, delegate.which, now_ms)
    return Pass(code, delegate.code, 0, until_ms)


def living(connection: Connection, keys: PassKeys, those: Sequence[Head]) -> dict[str, list[PassView]]:
    """The passes that some orders are collected with now, as their stores are told of them; the owner's first."""
    ids = [head.id for head in those]
    replaced = dict(connection.execute(select(_P.order_id, _P.n).where(_P.order_id.in_(ids))).all())
    named = delegates.living(connection, ids)
    return {
        head.id: [
            PassView(
                keys.nonce(head.id, str(replaced.get(head.id, 0))).hex(),
                head.code,
                OWNER,
                masked(str(head.contact.get("name", ""))),
            ),
            *(
                PassView(keys.nonce(head.id, one.which).hex(), one.code, DELEGATE, masked(one.name))
                for one in named.get(head.id, ())
            ),
        ]
        for head in those
    }


def replace(connection: Connection, keys: PassKeys, head: Head, replaced: int, actor: Actor, now_ms: int) -> Pass:
    """A new pass and a new code to type in place of those that replaced so many; asked again, they are the same.

    Raises Refused 409 `PICKUP-REPLACED` when that is not the newest or the one before it.
    """
    parts = records.of_order(connection, head.id, to_change=True)
    insert_new(connection, order_pass, [{"order_id": head.id, "n": 0}])
    mine = (_P.order_id == head.id, _P.n == replaced)
    if connection.execute(update(order_pass).where(*mine).values(n=replaced + 1)).rowcount:
        heads.recode(connection, head.id, now_ms)
        note(connection, actor, "order.pass", head.home, "order", head.id, {"n": replaced + 1}, now_ms)
        changes = Changes()
        changes.note(head, *parts)  # so that terminals hear of it
        changes.number(connection)
    if _number(connection, head.id) != replaced + 1:
        raise replaced_since()
    return of_order(connection, keys, heads.wanted(connection, head.id), now_ms)


def order_of(connection: Connection, keys: PassKeys, code: str, now_ms: int) -> str:
    """The order that a scanned pass belongs to, the owner's or a delegate's.

    Raises Refused 404 `ORDER-UNKNOWN`, in the same words whatever is wrong with it; of a genuine one 409
    `PICKUP-REPLACED` when a newer one replaced it or it was withdrawn, 410 `PICKUP-ENDED`.
    """
    one = genuine(keys, code, now_ms)
    if now_ms > one.valid_until * 1000:
        raise Refused(410, "PICKUP-ENDED", "The pass no longer holds: its order is not held any more")
    owners = str(_number(connection, one.order))
    named = delegates.living(connection, [one.order]).get(one.order, ())
    if one.nonce not in {keys.nonce(one.order, which) for which in (owners, *(d.which for d in named))}:
        raise replaced_since()
    return one.order


def genuine(keys: PassKeys, code: str, now_ms: int) -> PickupPass:
    """A pass that was ours once, whether it holds or not. Raises Refused 404 `ORDER-UNKNOWN`."""
    read = decode_own(code)
    if read is None or read[0] is not OwnKind.PICKUP:
        raise unknown()
    try:
        return opened(read[1], lambda number, signature, message: keys.signed(number, signature, message, now_ms))
    except BadMessage:
        raise unknown() from None


def order_of_typed(connection: Connection, code: str) -> str:
    """The order that a code of eight characters leads to now.

    Raises Refused 404 `ORDER-UNKNOWN`; for one that was replaced or withdrawn 409 `PICKUP-REPLACED`.
    """
    order = heads.by_code(connection, code)
    head = heads.find(connection, order) if order is not None else None
    if head is None:
        raise unknown()
    if code not in {head.code, *(one.code for one in delegates.living(connection, [head.id]).get(head.id, ()))}:
        raise replaced_since()
    return head.id


def order_shown(connection: Connection, keys: PassKeys, shown: str, now_ms: int) -> str:
    """The order of what somebody showed, a pass or a typed code. Raises as `order_of`."""
    typed = read_code(shown)
    return order_of_typed(connection, typed) if typed else order_of(connection, keys, shown, now_ms)


def ever_of(connection: Connection, keys: PassKeys, shown: str, now_ms: int) -> str:
    """The order that a pass or a typed code is or once was of. Raises Refused 404 `ORDER-UNKNOWN`."""
    typed = read_code(shown)
    order = heads.by_code(connection, typed) if typed else genuine(keys, shown, now_ms).order
    if order is None:
        raise unknown()
    return order


def _sealed(connection: Connection, keys: PassKeys, head: Head, which: str, now_ms: int) -> tuple[str, int]:
    holds = [part.hold_until_ms for part in records.of_order(connection, head.id)]
    until_ms = max([head.placed_ms + HOLD_MS, *holds]) + _LONGER_MS
    nonce = keys.nonce(head.id, which)
    one = PickupPass(head.id, nonce, head.placed_ms // 1000, until_ms // 1000, keys.number(now_ms))
    return encode_own(OwnKind.PICKUP, sealed(one, lambda message: keys.sign(message, now_ms))), until_ms


def _number(connection: Connection, order: str) -> int:
    return connection.scalar(select(_P.n).where(_P.order_id == order)) or 0


def unknown() -> Refused:
    """No order is reached by this."""
    return Refused(404, "ORDER-UNKNOWN", "No order has this code")


def replaced_since() -> Refused:
    """What was shown held once."""
    return Refused(409, "PICKUP-REPLACED", "A newer pass was sent; this one no longer holds")
