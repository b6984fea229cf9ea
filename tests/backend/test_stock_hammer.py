"""Many who want the last pieces at once, on PostgreSQL connections of their own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest
from sqlalchemy import Connection

from app.backend.database import Database
from app.backend.stock import reserving
from app.backend.stock.moving import Move, Reason, book
from app.backend.stock.tables import reservation, stock
from app.wire.stock import StockPage
from tests.backend.backend_shop import Shop

CLIENTS, EACH, PIECES, ONE = 8, 300, 200, 1_000_000


@pytest.fixture
def database_url(postgres_database_url: str) -> str:
    return postgres_database_url


def test_eight_clients_never_sell_a_piece_twice_and_sell_every_one(shop: Shop) -> None:
    shop.core.database.write(lambda c: book(c, [Move("0417", "milk", PIECES * ONE, Reason.RECEIPT, "delivery", 1)], 1))
    given_back = count()

    def client(number: int) -> int:
        database = Database(shop.core.settings.url)
        try:
            return sum(_attempt(database, f"{number}-{turn}") for turn in range(EACH))
        finally:
            database.close()

    def _attempt(database: Database, line: str) -> int:
        def work(connection: Connection) -> bool:
            return reserving.hold(connection, "0417", line, "milk", ONE, 1000, 2)

        if not database.write(work):
            return 0
        if next(given_back) % 10 == 0:  # some think again, and what they held is there for the others
            database.write(lambda c: reserving.release(c, "0417", line, 3))
            return 0
        return 1

    with ThreadPoolExecutor(CLIENTS) as clients:
        granted = sum(clients.map(client, range(CLIENTS)))
    row = shop.rows(stock)[0]
    held = sum(line["held_e6"] for line in shop.rows(reservation))
    assert granted == PIECES
    assert (row["on_hand_e6"], row["reserved_e6"], held) == (PIECES * ONE, PIECES * ONE, PIECES * ONE)


def test_bookings_in_different_orders_never_wait_for_each_other_in_a_ring(shop: Shop) -> None:
    skus = [f"sku-{place}" for place in range(40)]

    def client(number: int) -> None:
        database = Database(shop.core.settings.url)
        try:
            for turn in range(15):
                order = skus[::-1] if (number + turn) % 2 else skus
                moves = [Move("0417", sku, -ONE, Reason.SALE, f"{number}-{turn}", 1) for sku in order]
                with database.engine.begin() as connection:  # no second try: a deadlock would come out
                    book(connection, moves, 1)
        finally:
            database.close()

    with ThreadPoolExecutor(4) as clients:
        list(clients.map(client, range(4)))
    assert {row["on_hand_e6"] for row in shop.rows(stock)} == {-60 * ONE}


def test_who_changes_a_product_at_this_moment_holds_up_nobody_who_reads_the_stores_figures(shop: Shop) -> None:
    till = shop.till()

    def pulled(cursor: str) -> StockPage:
        return StockPage.from_json(till.ask("GET", f"/v1/feeds/stock?cursor={cursor}").message)

    def receive(connection: Connection, sku: str) -> None:
        book(connection, [Move("0417", sku, ONE, Reason.RECEIPT, "delivery", 1)], 1)

    shop.core.database.write(lambda c: receive(c, "milk"))
    shop.core.database.write(lambda c: receive(c, "tea"))
    before = pulled("")
    with shop.core.database.engine.begin() as under_way:
        receive(under_way, "milk")
        shop.core.database.write(lambda c: receive(c, "tea"))
        meanwhile = pulled(before.next_cursor)
        assert [(record.sku, int(record.on_hand)) for record in meanwhile.records] == [("tea", 2)]
    after = pulled(meanwhile.next_cursor)
    assert [(record.sku, int(record.on_hand)) for record in after.records] == [("milk", 2)]
