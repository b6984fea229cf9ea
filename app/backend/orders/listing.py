"""The lists that stores and channels follow: what a transaction changed gets new places when it is about to commit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BigInteger, Connection, Update, and_, bindparam, select, update

from app.backend.database import insert_new
from app.backend.orders.heads import Head
from app.backend.orders.tables import order_count, order_fulfilment, order_head
from app.domain.order_fulfilment import Fulfilment

_N, _F = order_count.c, order_fulfilment.c
_IN_STORE = and_(_F.store == bindparam("at_store"), _F.id == bindparam("at_id"))
_PLACE_PART = update(order_fulfilment).where(_IN_STORE).values(changed_n=bindparam("at_place"))
_PLACE_ORDER = update(order_head).where(order_head.c.id == bindparam("at_id")).values(changed_n=bindparam("at_place"))
_STEP = (
    update(order_count)
    .where(_N.list == bindparam("at_list"))
    .values(n=_N.n + bindparam("by", type_=BigInteger))
    .returning(_N.n)
)


def of_store(store: str) -> str:
    """The name of the list that a store follows its orders by."""
    return f"store:{store}"


def of_tasks(store: str) -> str:
    """The name of the list that a store follows its tasks by."""
    return f"tasks:{store}"


@dataclass(slots=True)
class Changes:
    """What a transaction changed. Lists are numbered last, and in one order, so that nobody waits in a ring."""

    _parts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _heads: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def note(self, head: Head, *parts: Fulfilment) -> None:
        """An order, and parts of it, have changed."""
        self._heads[head.channel].add(head.id)
        for part in parts:
            self._parts[part.store].add(part.id)

    def number(self, connection: Connection) -> None:
        """Give all that changed the next places. A list is the transaction's until it commits: no reader skips one."""
        for store, parts in sorted(self._parts.items()):
            rows = [{"at_store": store, "at_id": part} for part in sorted(parts)]
            _number(connection, of_store(store), _PLACE_PART, rows)
        for channel, orders in sorted(self._heads.items()):
            _number(connection, f"channel:{channel}", _PLACE_ORDER, [{"at_id": one} for one in sorted(orders)])


def _number(connection: Connection, name: str, place: Update, rows: list[dict[str, Any]]) -> None:
    last = last_place(connection, name, len(rows))
    for back, row in enumerate(reversed(rows)):
        row["at_place"] = last - back
    connection.execute(place, rows)


def ends(connection: Connection, names: Collection[str]) -> dict[str, int]:
    """How far lists go; those in which nothing ever was are left out."""
    return dict(connection.execute(select(_N.list, _N.n).where(_N.list.in_(names))).all())


def last_place(connection: Connection, name: str, count: int = 1) -> int:
    """The last of so many new places in a list, which is the transaction's until it commits."""
    by = {"at_list": name, "by": count}
    number: int | None = connection.scalar(_STEP, by)
    if number is None:
        insert_new(connection, order_count, [{"list": name, "n": 0}])
        number = connection.execute(_STEP, by).scalar_one()
    return number
