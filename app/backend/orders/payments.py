"""Payments of orders as they were brought: paid, given back, declined, or not known to anybody yet."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from app.backend.access.actor import Actor
from app.backend.orders.tables import order_payment
from app.backend.problems import Refused

_P = order_payment.c
PAID, UNKNOWN, DECLINED, REFUNDED = "paid", "unknown", "declined", "refunded"


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment or a refund: `amount` in minor units, above zero. `unknown`: nobody can say yet whether it was made."""

    id: str
    state: str
    method: str
    reference: str
    amount: int
    currency: str


def of_order(connection: Connection, order_id: str) -> list[Payment]:
    """The payments and refunds of an order, in the order of their ids."""
    columns = (_P.id, _P.state, _P.method, _P.reference, _P.amount, _P.currency)
    rows = connection.execute(select(*columns).where(_P.order_id == order_id).order_by(_P.id))
    return [Payment(*row) for row in rows]


def is_unknown(connection: Connection, order_id: str) -> bool:
    """Whether nobody can say if a payment was made: nothing is handed over then, and nothing paid again."""
    query = select(_P.id).where(_P.order_id == order_id, _P.state == UNKNOWN).limit(1)
    return connection.execute(query).first() is not None


def unknown_of(connection: Connection, orders: Collection[str]) -> set[str]:
    """Those of some orders of which nobody can say if a payment was made."""
    query = select(_P.order_id).where(_P.order_id.in_(orders), _P.state == UNKNOWN)
    return set(connection.scalars(query))


def note(connection: Connection, order_id: str, payment: Payment, actor: Actor, now_ms: int) -> bool:
    """Write a payment down; False when it was before. An unknown one may become paid or declined.

    Raises Refused 409 `ID-REUSED`, `PAYMENT-UNKNOWN` while another one is.
    """
    known = next((one for one in of_order(connection, order_id) if one.id == payment.id), None)
    if known == payment:
        return False
    values = {"state": payment.state, "method": payment.method, "reference": payment.reference, "at_ms": now_ms}
    if known is not None:
        if known.state != UNKNOWN or payment.state not in (PAID, DECLINED) or known.amount != payment.amount:
            raise Refused(409, "ID-REUSED", "The id was used for something else")
        here = (_P.order_id == order_id) & (_P.id == payment.id)
        connection.execute(update(order_payment).where(here).values(values))
        return True
    if payment.state in (PAID, UNKNOWN) and is_unknown(connection, order_id):
        raise Refused(409, "PAYMENT-UNKNOWN", "Another payment is not decided yet", "ask for its outcome first")
    row = {"order_id": order_id, "id": payment.id, "amount": payment.amount, "currency": payment.currency}
    connection.execute(insert(order_payment).values({**row, **values, "actor": actor.id}))
    return True
