"""A database put back from a copy of ten minutes ago heals from what the tills still have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from app.backend import schema
from app.backend.columns import metadata
from app.backend.stock.tables import stock
from app.wire import push
from tests.backend.backend_shop import Shop, Till

Copy = dict[Table, Sequence[Mapping[str, Any]]]


def copied(shop: Shop) -> Copy:
    def work(connection: Connection) -> Copy:
        return {table: connection.execute(select(table)).mappings().all() for table in metadata.sorted_tables}

    return shop.core.database.snapshot(work)


def put_back(shop: Shop, copy: Copy) -> None:
    def work(connection: Connection) -> None:
        for table, rows in copy.items():
            connection.execute(table.delete())
            if rows:
                connection.execute(insert(table), [dict(row) for row in rows])

    shop.core.database.write(work)


def synchronise(till: Till) -> None:
    """As a till does: compare, go back to what the backend knows, push the rest."""
    reply = till.heartbeat()
    assert reply.status == 200, reply.body
    known = push.HeartbeatAnswer.from_json(reply.message).acked_seq
    if known < len(till.journal):
        till.pushed(known + 1)


def figures(shop: Shop) -> tuple[list[tuple[str, int, bytes]], list[tuple[str, int]], dict[str, int], int]:
    entries = sorted((row["terminal"], row["seq"], row["hash"]) for row in shop.rows(schema.ledger_entry))
    sales = sorted((row["id"], row["total"]) for row in shop.rows(schema.sale))
    goods = {row["sku"]: row["on_hand_e6"] for row in shop.rows(stock)}
    return entries, sales, goods, len(shop.rows(schema.sale_line))


def test_a_database_of_ten_minutes_ago_gets_the_rest_from_the_tills_once(shop: Shop) -> None:
    tills = [shop.till(f"{number:02d}") for number in range(3)]
    for till in tills:
        till.day(sales=2)
        till.pushed()
    before = copied(shop)
    shop.clock.wait(minutes=10)
    for till in tills[:2]:
        till.sell()
        till.sell()
        till.pushed(len(till.journal) - 1)
    lost = figures(shop)
    put_back(shop, before)
    assert figures(shop) != lost
    for till in tills:
        synchronise(till)
    assert figures(shop) == lost


def test_a_sale_after_the_loss_brings_those_before_it_too(shop: Shop) -> None:
    till = shop.till()
    till.sell()
    till.pushed()
    before = copied(shop)
    till.sell()
    till.pushed(2)
    put_back(shop, before)
    till.sell()
    assert till.pushed(3).want == 2
    assert till.pushed(2).acked_seq == 3
    assert len(shop.rows(schema.sale)) == 3
