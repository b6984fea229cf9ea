"""Pickup passes of orders: made when somebody asks, taken once they are genuine, replaced when one went astray."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from app.backend.access.actor import Actor
from app.backend.access.audit import note
from app.backend.database import insert_new
from app.backend.orders import records
from app.backend.orders.heads import Head
from app.backend.orders.pass_keys import PassKeys
from app.backend.orders.tables import order_pass
from app.backend.problems import Refused
from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.domain.order_time import HOLD_MS
from app.wire.fields import BadMessage
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
    """The pass that an order is collected with. It is the same as before until its order is held longer."""
    n = _number(connection, head.id)
    holds = [part.hold_until_ms for part in records.of_order(connection, head.id)]
    until_ms = max([head.placed_ms + HOLD_MS, *holds]) + _LONGER_MS
    one = PickupPass(head.id, keys.nonce(head.id, n), head.placed_ms // 1000, until_ms // 1000, keys.number(now_ms))
    payload = sealed(one, lambda message: keys.sign(message, now_ms))
    return Pass(encode_own(OwnKind.PICKUP, payload), head.code, n, until_ms)


def replace(connection: Connection, keys: PassKeys, head: Head, replaced: int, actor: Actor, now_ms: int) -> Pass:
    """A new pass in place of the one that replaced so many; asked again, it is the same new one.

    Raises Refused 409 `PICKUP-REPLACED` when that is not the newest or the one before it.
    """
    insert_new(connection, order_pass, [{"order_id": head.id, "n": 0}])
    mine = (_P.order_id == head.id, _P.n == replaced)
    if connection.execute(update(order_pass).where(*mine).values(n=replaced + 1)).rowcount:
        note(connection, actor, "order.pass", head.home, "order", head.id, {"n": replaced + 1}, now_ms)
    if _number(connection, head.id) != replaced + 1:
        raise _replaced()
    return of_order(connection, keys, head, now_ms)


def order_of(connection: Connection, keys: PassKeys, code: str, now_ms: int) -> str:
    """The order that a scanned pass belongs to.

    Raises Refused 404 `ORDER-UNKNOWN`, in the same words whatever is wrong with it; of a genuine one 409
    `PICKUP-REPLACED` when a newer one replaced it, 410 `PICKUP-ENDED`.
    """
    read = decode_own(code)
    if read is None or read[0] is not OwnKind.PICKUP:
        raise _unknown()
    try:
        one = opened(read[1], lambda number, signature, message: keys.signed(number, signature, message, now_ms))
    except BadMessage:
        raise _unknown() from None
    if now_ms > one.valid_until * 1000:
        raise Refused(410, "PICKUP-ENDED", "The pass no longer holds: its order is not held any more")
    if one.nonce != keys.nonce(one.order, _number(connection, one.order)):
        raise _replaced()
    return one.order


def _number(connection: Connection, order: str) -> int:
    return connection.scalar(select(_P.n).where(_P.order_id == order)) or 0


def _unknown() -> Refused:
    return Refused(404, "ORDER-UNKNOWN", "No order has this code")


def _replaced() -> Refused:
    return Refused(409, "PICKUP-REPLACED", "A newer pass was sent; this one no longer holds")
