"""A customer's orders: for the timeline, and for the end of what is known of a person."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, update

from app.backend.notifications.tables import message
from app.backend.orders.tables import order_command, order_fulfilment, order_head, order_place
from app.domain.order_state import State

_H, _P, _F = order_head.c, order_place.c, order_fulfilment.c
_FINISHED = (
    State.COLLECTED, State.CANCELLED, State.REFUNDED, State.REFUSED, State.MOVED, State.EXPIRED, State.RETURN_TO_SHELF,
)  # fmt: skip


def orders_of(connection: Connection, customers: Sequence[str]) -> list[str]:
    """The ids of all orders of customers."""
    return list(connection.scalars(select(_H.id).where(_H.customer.in_(customers))))


def under_way(connection: Connection, orders: Sequence[str]) -> bool:
    """Whether any of the orders still has to reach the customer."""
    stores = set(connection.scalars(select(_P.store).where(_P.order_id.in_(orders))))
    waiting = select(_F.id).where(_F.store.in_(stores), _F.order_id.in_(orders), _F.state.not_in(_FINISHED))
    return connection.scalar(waiting.limit(1)) is not None


def forget(connection: Connection, customers: Sequence[str], orders: Sequence[str], sales: Sequence[str]) -> None:
    """Take the person out of finished orders and away from messages about them: who they are, how they are reached."""
    parts = list(connection.scalars(select(_P.fulfilment).where(_P.order_id.in_(orders))))
    connection.execute(update(order_head).where(_H.id.in_(orders)).values(contact="{}", content=b""))
    homes = connection.scalars(select(_H.home).where(_H.id.in_(orders)).distinct()).all()
    for order in orders:  # answers repeat the contact; once an order is finished nobody waits for one any more
        told = (order_command.c.store.in_(homes), order_command.c.answer.contains(order, autoescape=True))
        connection.execute(delete(order_command).where(*told))
    about = [*customers, *orders, *parts, *sales]
    connection.execute(delete(message).where(message.c.object_id.in_(about)))
