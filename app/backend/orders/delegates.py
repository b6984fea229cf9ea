"""Who may collect an order for its owner: named by the owner, each with a pass and a code of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select, update

from app.backend.access.actor import Actor
from app.backend.access.audit import note
from app.backend.orders import heads, records
from app.backend.orders.heads import Head
from app.backend.orders.listing import Changes
from app.backend.orders.tables import order_delegate
from app.backend.problems import Refused
from app.domain.order_fulfilment import Fulfilment

MOST = 5  # at a time
_MOST_EVER = 50
_D = order_delegate.c


@dataclass(frozen=True, slots=True)
class Delegate:
    """Somebody who may collect: the n-th that the owner named. `code` is theirs to type."""

    order: str
    n: int
    id: str
    name: str
    code: str
    since_ms: int
    ended_ms: int

    @property
    def which(self) -> str:
        """What tells their pass from the order's others."""
        return f"delegate {self.n}"


def living(connection: Connection, orders: Collection[str]) -> dict[str, list[Delegate]]:
    """Who may collect some orders now, the first named first."""
    query = select(order_delegate).where(_D.order_id.in_(orders), _D.ended_ms == 0).order_by(_D.order_id, _D.n)
    found: dict[str, list[Delegate]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.order_id].append(Delegate(*row))
    return found


def find(connection: Connection, order: str, delegate_id: str) -> Delegate | None:
    """Somebody who was named, by the id that this was done under."""
    row = connection.execute(select(order_delegate).where(_D.order_id == order, _D.id == delegate_id)).one_or_none()
    return Delegate(*row) if row else None


def last(connection: Connection, order: str) -> int:
    """How many were ever named."""
    return connection.scalar(select(func.max(_D.n)).where(_D.order_id == order)) or 0


def name(
    connection: Connection, head: Head, delegate_id: str, who: str, actor: Actor, now_ms: int
) -> tuple[Delegate, bool]:
    """Let somebody collect; the same id again is the same person. Gives whether they were named just now.

    Raises Refused 409 `DELEGATE-MANY`, `ID-REUSED`.
    """
    parts = records.of_order(connection, head.id, to_change=True)
    known = find(connection, head.id, delegate_id)
    if known is not None:
        if known.name != who:
            raise Refused(409, "ID-REUSED", "The id was used for somebody else")
        return known, False
    ever = last(connection, head.id)
    if len(living(connection, [head.id])[head.id]) >= MOST or ever >= _MOST_EVER:
        raise Refused(409, "DELEGATE-MANY", "Enough people may collect this order", most=str(MOST))
    code = heads.new_code(connection)
    heads.take_code(connection, head.id, code)
    new = Delegate(head.id, ever + 1, delegate_id, who, code, now_ms, 0)
    row = {"order_id": new.order, "n": new.n, "id": new.id, "name": who, "code": code, "since_ms": now_ms}
    connection.execute(insert(order_delegate).values(**row, ended_ms=0))
    note(connection, actor, "order.delegate", head.home, "order", head.id, {"n": new.n}, now_ms)
    _tell_stores(connection, head, parts)
    return new, True


def withdraw(connection: Connection, head: Head, n: int, actor: Actor, now_ms: int) -> None:
    """Let somebody collect no more; done already, it stays done."""
    parts = records.of_order(connection, head.id, to_change=True)
    mine = (_D.order_id == head.id, _D.n == n, _D.ended_ms == 0)
    if connection.execute(update(order_delegate).where(*mine).values(ended_ms=now_ms)).rowcount:
        note(connection, actor, "order.delegate_end", head.home, "order", head.id, {"n": n}, now_ms)
        _tell_stores(connection, head, parts)


def _tell_stores(connection: Connection, head: Head, parts: Collection[Fulfilment]) -> None:
    """The order's parts get new places in their stores' lists: terminals read there which passes hold."""
    changes = Changes()
    changes.note(head, *parts)
    changes.number(connection)
