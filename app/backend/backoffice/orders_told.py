"""What belongs to a part of an order: its lines, the order's payments, and what happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from app.backend.backoffice.fields import moment, money, quantity
from app.backend.backoffice.orders_words import ACTS, PAYMENTS, STATES
from app.backend.backoffice.views.parts import Part
from app.backend.backoffice.words import _
from app.backend.orders.tables import order_event, order_line, order_payment
from app.backend.people.rights import OfficePerson

_MOST = 200


def parts(connection: Connection, obj: Any, person: OfficePerson) -> Sequence[Part]:
    """Three tables; the history of other stores is for those who see them."""
    return [_lines(connection, obj), _payments(connection, obj), _history(connection, obj, person)]


def _lines(connection: Connection, obj: Any) -> Part:
    c = order_line.c
    query = select(order_line).where(c.store == obj.store, c.fulfilment == obj.id).order_by(c.place)
    rows = [
        (
            row.sku, row.name, quantity(row.ordered_e6), quantity(row.picked_e6), quantity(row.short_e6),
            quantity(row.collected_e6), money(row.amount, obj.currency) if obj.currency else "",
        )
        for row in connection.execute(query)
    ]  # fmt: skip
    headings = (_("Product"), _("Name"), _("Ordered"), _("Picked"), _("Short"), _("Collected"), _("Amount"))
    return Part(_("Lines"), headings, rows, frozenset({2, 3, 4, 5, 6}))


def _payments(connection: Connection, obj: Any) -> Part:
    c = order_payment.c
    query = select(order_payment).where(c.order_id == obj.order_id).order_by(c.at_ms, c.id)
    rows = [
        (moment(row.at_ms), PAYMENTS.get(row.state, row.state), row.method, money(row.amount, row.currency))
        for row in connection.execute(query)
    ]
    return Part(_("Payments"), (_("At"), _("State"), _("How"), _("Amount")), rows, frozenset({3}))


def _history(connection: Connection, obj: Any, person: OfficePerson) -> Part:
    c = order_event.c
    query = select(order_event).where(c.order_id == obj.order_id)
    if not person.everywhere:
        query = query.where(c.store.in_(sorted(person.stores)))
    rows = [
        (
            moment(row.at_ms), row.store, ACTS.get(row.act, row.act), STATES.get(row.state, row.state), row.name,
            row.reason,
        )
        for row in connection.execute(query.order_by(c.at_ms.desc(), c.version.desc()).limit(_MOST))
    ]  # fmt: skip
    headings = (_("At"), _("Store"), _("Act"), _("State"), _("Who"), _("Reason"))
    return Part(_("Order history"), headings, rows)
