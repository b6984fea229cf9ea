"""Segments: saved rules over simple facts, evaluated whenever they are asked, so that they are never out of date."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, select

from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import AccountKind
from app.backend.accounts.tables import account
from app.backend.customers.records import CustomerState
from app.backend.customers.tables import consent, customer, customer_purchase, segment
from app.backend.database import upsert
from app.backend.problems import Refused
from app.wire.canonical import canonical

Condition = Mapping[str, Any]
MOST = 1000
_DAY_MS = 86_400_000
_C, _P = customer.c, customer_purchase.c


@dataclass(frozen=True, slots=True)
class Segment:
    """A named rule: a customer belongs when all conditions hold. They are as the API's messages have them."""

    id: str
    name: str
    rule: Sequence[Condition]


def save(connection: Connection, wanted: Segment, acting: Acting) -> Segment:
    """Keep a rule under its id, or change the one that is there."""
    row = {
        "id": wanted.id,
        "name": wanted.name,
        "rule": canonical([dict(condition) for condition in wanted.rule]),
        "changed_ms": acting.now_ms,
    }
    upsert(connection, segment, [row], ("name", "rule", "changed_ms"))
    acting.note(connection, "segment.save", "segment", wanted.id)
    return wanted


def saved(connection: Connection) -> list[Segment]:
    """All segments by name, at most 1000."""
    rows = connection.execute(select(segment).order_by(segment.c.name, segment.c.id).limit(MOST))
    return [Segment(row.id, row.name, json.loads(row.rule)) for row in rows]


def members(connection: Connection, segment_id: str, after: str, limit: int, now_ms: int) -> list[str]:
    """Ids of customers who belong now, in the order of their ids, after one. Raises Refused 404 `SEGMENT-UNKNOWN`."""
    rule = connection.scalar(select(segment.c.rule).where(segment.c.id == segment_id))
    if rule is None:
        raise Refused(404, "SEGMENT-UNKNOWN", "There is no such segment")
    conditions = [_FACTS[condition["fact"]](condition, now_ms) for condition in json.loads(rule)]
    query = select(_C.id).where(_C.state == CustomerState.ACTIVE, _C.id > after, *conditions)
    return list(connection.scalars(query.order_by(_C.id).limit(limit)))


def _bought(days: int, now_ms: int) -> ColumnElement[bool]:
    return (_P.customer == _C.id) & (_P.at_ms > now_ms - days * _DAY_MS)


def _spent(condition: Condition, now_ms: int) -> ColumnElement[bool]:
    total = select(func.coalesce(func.sum(_P.total), 0)).where(
        _bought(condition["days"], now_ms), _P.currency == condition["currency"]
    )
    return total.scalar_subquery() >= int(condition["at_least"])


def _visited(condition: Condition, now_ms: int) -> ColumnElement[bool]:
    return exists().where(_bought(condition["days"], now_ms))


def _not_visited(condition: Condition, now_ms: int) -> ColumnElement[bool]:
    return ~exists().where(_bought(condition["days"], now_ms))


def _consent(condition: Condition, _now_ms: int) -> ColumnElement[bool]:
    said = (consent.c.customer == _C.id) & (consent.c.purpose == condition["purpose"]) & consent.c.granted.is_(True)
    return exists().where(said)


def _points(condition: Condition, _now_ms: int) -> ColumnElement[bool]:
    mine = (account.c.owner == _C.id) & (account.c.kind == AccountKind.POINTS.value)
    total = select(func.coalesce(func.sum(account.c.balance), 0)).where(mine)
    return total.scalar_subquery() >= int(condition["at_least"])


_FACTS = {
    "spent": _spent,
    "visited": _visited,
    "not_visited": _not_visited,
    "consent": _consent,
    "points": _points,
}
