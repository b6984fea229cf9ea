"""Telling terminals again of products whose price history a promotion changes, a few at a time: it may be all."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select, union, update

from app.backend.catalogue import feed
from app.backend.catalogue.publishing import publish
from app.backend.catalogue.reductions import ALL, CATEGORY, SKU, running
from app.backend.catalogue.tables import product, reduction, retelling
from app.backend.clock import to_ms
from app.backend.core import Core
from app.domain.price_history import AHEAD_MS

BATCH = 500
_R, _P = reduction.c, product.c


def retell(core: Core) -> int:
    """Tell of the next products that a promotion touches; gives how many there were, at most `BATCH`."""
    now_ms = to_ms(core.now())
    return core.database.write(lambda connection: _retell(connection, now_ms))


def _retell(connection: Connection, now_ms: int) -> int:
    due = select(retelling).where(retelling.c.due_ms <= now_ms).order_by(retelling.c.due_ms, retelling.c.promotion)
    if connection.execute(due.limit(1)).first() is None:
        return 0
    feed.hold(connection, feed.CATALOGUE)
    row = connection.execute(due.limit(1)).first()
    if row is None:
        return 0
    skus = _touched(connection, row.promotion, row.after)
    publish(connection, skus, now_ms)
    mine = retelling.c.promotion == row.promotion
    if len(skus) == BATCH:
        connection.execute(update(retelling).where(mine).values(after=skus[-1]))
    elif _told_by_weekdays(connection, row.promotion, now_ms):
        connection.execute(update(retelling).where(mine).values(after="", due_ms=now_ms + AHEAD_MS // 2))
    else:
        connection.execute(delete(retelling).where(mine))
    return BATCH if len(skus) == BATCH else max(1, len(skus))


def _touched(connection: Connection, promotion: str, after: str) -> list[str]:
    """The next products that a promotion names or ever named."""
    by_name = (
        (_R.kind == SKU) & (_R.name == _P.sku),
        (_R.kind == SKU) & (_R.name == _P.variant_of),
        (_R.kind == CATEGORY) & (_R.name == _P.category),
        _R.kind == ALL,
    )
    mine = (_R.promotion == promotion) & (_P.sku > after)
    found = union(*(select(_P.sku).join(reduction, way).where(mine) for way in by_name)).subquery()
    return list(connection.scalars(select(found.c.sku).order_by(found.c.sku).limit(BATCH)))


def _told_by_weekdays(connection: Connection, promotion: str, now_ms: int) -> bool:
    """Whether a promotion has days that are too far ahead to be told of yet."""
    found = running(connection, promotion)
    return found is not None and bool(found.promotion.weekdays) and not found.over(now_ms + AHEAD_MS)
