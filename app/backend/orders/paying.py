"""Paying an order: facts that others bring, checked against what is due."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from app.backend.access import audit
from app.backend.access.actor import Actor
from app.backend.events import outbox
from app.backend.orders import carrying_out, heads, payments, placing, records
from app.backend.orders.listing import Changes
from app.backend.orders.payments import PAID, REFUNDED, Payment
from app.backend.problems import Refused
from app.domain.order_command import Command
from app.domain.order_state import Act, State


def pay(connection: Connection, order_id: str, payment: Payment, actor: Actor, now_ms: int) -> heads.Head:
    """Record a payment; an unknown one may become paid or declined later, under its own id.

    Raises Refused 404 `ORDER-UNKNOWN`, 409 `ID-REUSED`, `PAYMENT-CURRENCY`, `PAYMENT-UNKNOWN` while another one is,
    `PAYMENT-TOO-MUCH`, `REFUND-TOO-MUCH`.
    """
    parts = records.of_order(connection, order_id, to_change=True)
    head = heads.wanted(connection, order_id)
    if payment.currency != head.currency:
        raise Refused(409, "PAYMENT-CURRENCY", "The order is paid in another currency", currency=head.currency)
    if not payments.note(connection, order_id, payment, actor, now_ms):
        return head
    signs = {PAID: 1, REFUNDED: -1}
    head = heads.pay(connection, order_id, signs.get(payment.state, 0) * payment.amount, now_ms)
    audit.note(connection, actor, f"order.{payment.state}", head.home, "order", order_id, _noted(payment), now_ms)
    body: dict[str, Any] = {"order": order_id, "number": head.number, "channel": head.channel, "act": payment.state}
    body |= {"payment": payment.id, "amount": payment.amount, "currency": payment.currency}
    kind = "order.refunded" if payment.state == REFUNDED else "order.changed"
    outbox.emit(connection, head.home, "order", order_id, kind, {**body, "due": head.due}, now_ms)
    changes = Changes()
    changes.note(head, *parts)  # what is due is told to the stores, too
    if head.due == 0 and payment.state == PAID:
        placing.accept(connection, changes, parts, actor, now_ms)
    if head.refund_owed == 0 and payment.state == REFUNDED:
        for part in parts:
            if part.state is State.RETURN_TO_SHELF and not part.total(lambda line: line.to_shelve):
                command = Command("", Act.REFUND, part.version)
                carrying_out.carry_out(connection, changes, part, command, actor, now_ms)
    changes.number(connection)
    return heads.wanted(connection, order_id)


def _noted(payment: Payment) -> dict[str, Any]:
    return {"payment": payment.id, "amount": payment.amount, "currency": payment.currency, "method": payment.method}
