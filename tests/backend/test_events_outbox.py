"""Events are written with what they tell of, in the order of commits per object, and numbered once for all readers."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Connection

from app.backend.events import log, outbox
from app.backend.events.tables import event
from tests.backend.backend_shop import Shop


def ready(connection: Connection, order: str = "o1", at_ms: int = 1000, **body: str) -> None:
    outbox.emit(connection, "0417", "order", order, "order.ready", body, at_ms)


def test_what_did_not_happen_is_not_told(shop: Shop) -> None:
    def fails(connection: Connection) -> None:
        ready(connection)
        raise RuntimeError("the order could not be made ready")

    with pytest.raises(RuntimeError):
        shop.core.database.write(fails)
    assert shop.rows(event) == []


def test_events_of_one_order_are_numbered_without_gaps_however_many_write_at_once(shop: Shop) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda at: shop.core.database.write(lambda c: ready(c, at_ms=at)), range(40, 0, -1)))
    told = sorted((row["n"], row["at_ms"]) for row in shop.rows(event))
    assert [n for n, _ in told] == list(range(1, 41))
    assert [at for _, at in told] == sorted(at for _, at in told)


def test_a_follower_gets_the_kinds_it_asks_for_and_passes_over_the_rest(shop: Shop) -> None:
    write = shop.core.database.write

    def next_two() -> list[str]:
        return [told.object_id for told in write(lambda c: log.follow(c, "letters", {"order.ready"}, 2))]

    assert next_two() == []
    for order in ("o1", "o2", "o3"):
        write(lambda c, order=order: ready(c, order))
        write(lambda c: outbox.emit(c, "0417", "stock", "MUG", "stock.changed", {}, 1000))
    log.give_places(shop.core)
    assert [next_two(), next_two(), next_two()] == [["o1", "o2"], ["o3"], []]
    assert write(lambda c: log.cursor(c, "letters")) == 6
