"""How orders went: what they come to, how long they take, what goes wrong, which vouchers bring people in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, select

from app.backend.access.tables import channel
from app.backend.accounts.tables import voucher, voucher_redemption
from app.backend.backoffice.span import Figure, Series, Span, by_day, whole
from app.backend.orders.tables import order_event, order_fulfilment, order_head
from app.domain.order_state import Act, State

MOST_CAMPAIGNS = 20
_MINUTE_MS = 60_000


def orders_by_channel(connection: Connection, span: Span) -> Figure:
    """What orders placed each day come to, by channel; in minor units."""
    c, place = order_head.c, span.place_of(order_head.c.placed_ms)
    name = func.coalesce(channel.c.name, c.channel)
    query = (
        select(place, name, func.sum(c.total))
        .select_from(order_head.outerjoin(channel, channel.c.id == c.channel))
        .where(span.at(order_head, c.placed_ms), c.currency == span.currency)
        .group_by(place, name)
    )
    days = span.days
    return by_day("orders", span, [(days[int(at)], name, total) for at, name, total in connection.execute(query)])


def until_ready(connection: Connection, span: Span) -> Figure:
    """How many parts of orders were ready how soon after they were placed; by when they were ready."""
    c = order_fulfilment.c
    return _spread(connection, "ready", span, c.ready_ms, c.ready_ms - c.placed_ms, (15, 30, 45, 60, 120, 240))


def until_collected(connection: Connection, span: Span) -> Figure:
    """How many parts of orders were collected how soon after they were ready; by when they were collected."""
    c = order_fulfilment.c
    waited = c.since_ms - c.ready_ms
    bounds = tuple(60 * hours for hours in (1, 4, 24, 48, 96, 168))
    return _spread(
        connection, "collected", span, c.since_ms, waited, bounds, c.state == State.COLLECTED, c.ready_ms > 0
    )


def misses(connection: Connection, span: Span) -> Figure:
    """How often something could not be found for an order, and how many orders were not collected in time."""
    c, place = order_event.c, span.place_of(order_event.c.at_ms)
    found: dict[str, dict[str, int]] = {}
    for name, act in (("short", Act.SHORT), ("expired", Act.EXPIRE)):
        query = (
            select(place, func.count()).where(span.at(order_event, c.at_ms), c.act == act, ~c.undone).group_by(place)
        )
        found[name] = {span.days[int(row[0])]: int(row[1]) for row in connection.execute(query)}
    series = [Series(name, [days.get(day, 0) for day in span.days]) for name, days in found.items()]
    return Figure("misses", span.days, series)


def campaigns(connection: Connection, span: Span) -> Figure:
    """How many vouchers of each campaign brought somebody in; most first."""
    c = voucher_redemption.c
    query = (
        select(voucher.c.campaign, func.count())
        .select_from(voucher_redemption.join(voucher, voucher.c.id == c.voucher))
        .where(span.at(voucher_redemption, c.at_ms))
        .group_by(voucher.c.campaign)
        .order_by(func.count().desc(), voucher.c.campaign)
        .limit(MOST_CAMPAIGNS)
    )
    rows = connection.execute(query).all()
    return Figure("campaigns", [str(row[0]) for row in rows], [Series("used", [int(row[1]) for row in rows])])


def _spread(
    connection: Connection,
    key: str,
    span: Span,
    moment: ColumnElement[Any],
    took: ColumnElement[Any],
    minutes: Sequence[int],
    *where: ColumnElement[bool],
) -> Figure:
    """How many took up to each bound, and how many took longer."""
    bounds = [(took <= whole(bound * _MINUTE_MS), whole(place)) for place, bound in enumerate(minutes)]
    bucket = case(*bounds, else_=whole(len(minutes)))
    query = select(bucket, func.count()).where(span.at(order_fulfilment, moment), *where).group_by(bucket)
    found = {int(row[0]): int(row[1]) for row in connection.execute(query)}
    hours = minutes[0] >= 60
    names = [str(bound // 60 if hours else bound) for bound in minutes]
    labels = [*(f"≤ {name}" for name in names), f"> {names[-1]}"]
    return Figure(key, labels, [Series("parts", [found.get(place, 0) for place in range(len(labels))])])
