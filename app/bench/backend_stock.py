"""Live stock with a large chain loaded, and many who want the pieces of one row, each beside a control."""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import count
from math import ceil
from multiprocessing.synchronize import Barrier
from urllib.parse import quote

from sqlalchemy import Connection, func, insert, select, text, update

from app.backend import bulk
from app.backend.access import keys
from app.backend.access.actor import ADMIN_TOKEN
from app.backend.access.channels import Scope
from app.backend.database import Database
from app.backend.migrating import migrate
from app.backend.schema import store as store_table
from app.backend.stock import moving, reserving
from app.backend.stock.moving import Move, Reason
from app.backend.stock.tables import reservation, stock
from app.bench.backend_server import Postgres, backend
from app.bench.backend_tills import raw_request
from app.bench.backend_wire import Line
from app.bench.figures import Against, Figure, percentile
from app.bench.goods import CURRENCY
from app.bench.plan import Plan
from app.bench.shop import scratch
from app.wire.uuid7 import uuid7

_WORKERS = 2
_PER_SECOND = 200
_LINES = 32
_IN_ONE_STORE = 20  # products that are asked for at once
_CLIENTS = 8
_SHARE_THERE = 20  # of so many attempts one finds a piece
_ONE = 1_000_000
_COLUMNS = ("store", "sku", "on_hand_e6", "reserved_e6", "safety_e6", "version", "changed_ms", "counted_ms")
_LATER = ("ix_stock_sku_store", "ix_stock_store_version")
_SPAWN = multiprocessing.get_context("spawn")


def stock_look_up(plan: Plan, server: Postgres) -> list[Figure]:
    """One product in the stores around, and many products in one store, 200 a second, with the whole chain loaded."""
    url = _ready(server.database("stock"))
    with closing(Database(url)) as database:
        _load(plan, database)
        bearer = database.write(_channel)
    chance = random.Random(0)
    with scratch(plan) as directory, backend(directory / "stock", url, _WORKERS) as address:
        asked = [_question(plan, bearer, chance, place) for place in range(plan.look_ups)]
        asyncio.run(_at_rate(address, asked[: _PER_SECOND * 2]))
        took = asyncio.run(_at_rate(address, asked))
        idle = asyncio.run(_at_rate(address, [raw_request("GET", "/health", {})] * len(asked)))
    loaded = f"{plan.stock_stores:,} stores with {plan.stock_products:,} products, {_PER_SECOND} requests a second"
    told = f"GET /health at the same rate on the same server ({loaded})"
    return [
        Figure("stock_look_up_p99", percentile(took, 99), "ms", percentile(idle, 99), told, Against.VALUE, 20),
        Figure("stock_look_up_p50", percentile(took, 50), "ms", percentile(idle, 50), told),
    ]


def hot_row(plan: Plan, server: Postgres) -> list[Figure]:
    """Eight clients reserve single pieces of one product; one attempt in twenty can be granted."""
    pieces = max(1, plan.hot_attempts // _SHARE_THERE)
    url, bare = _ready(server.database("hot")), _ready(server.database("bare_hot"))
    for one in (url, bare):
        with closing(Database(one)) as database:
            database.write(lambda c: moving.book(c, [Move("0001", "hot", pieces * _ONE, Reason.RECEIPT, "", 1)], 1))
    attempts = ceil(plan.hot_attempts / _CLIENTS) * _CLIENTS
    plan.tell("backend: one hot row")
    rate = attempts / _compete(url, attempts // _CLIENTS, bare=False)
    floor = attempts / _compete(bare, attempts // _CLIENTS, bare=True)
    with closing(Database(url)) as database:
        granted, held = database.read(_outcome)
    there = f"pieces there were; {attempts:,} attempts by {_CLIENTS} clients, {granted:,} granted"
    told = "the compare-and-set alone, each a transaction, by as many clients"
    return [
        Figure("hot_row_promised", max(granted, held), "pieces", pieces, there, Against.RATIO, 1),
        Figure("hot_row_attempts", rate, "attempts/s", floor, told),
    ]


def _load(plan: Plan, database: Database) -> None:
    """Stores on a map of Poland's size, each with every product, by COPY; the other indexes are made afterwards."""
    chance = random.Random(1)
    stores = [
        {"id": _store(n), "name": f"Store {n}", "currency": CURRENCY, "address": "", "opening": "Mo-Sa 09:00-20:00",
         "latitude": chance.uniform(49.3, 54.8), "longitude": chance.uniform(14.3, 23.9)}
        for n in range(plan.stock_stores)
    ]  # fmt: skip
    database.write(lambda connection: connection.execute(insert(store_table), stores))

    def drop(connection: Connection) -> None:
        for name in _LATER:
            connection.execute(text(f"DROP INDEX {name}"))

    def index(connection: Connection) -> None:
        for made in stock.indexes:
            made.create(connection)

    database.write(drop)
    for n in range(plan.stock_stores):
        plan.tell(f"backend: stock of store {n + 1:,} of {plan.stock_stores:,}")
        rows = [
            (_store(n), _sku(place), chance.randrange(6) * _ONE, 0, 0, place + 1, 1, 0)
            for place in range(plan.stock_products)
        ]
        database.write(partial(bulk.put, table=stock, names=_COLUMNS, rows=rows))
    plan.tell("backend: indexes of stock")
    database.write(index)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE stock"))


def _channel(connection: Connection) -> str:
    channel = uuid7()
    keys.make_channel(connection, ADMIN_TOKEN, channel, "Web shop", 1)
    return keys.make_key(connection, ADMIN_TOKEN, channel, uuid7(), [Scope.STOCK_READ], 1).bearer


def _question(plan: Plan, bearer: str, chance: random.Random, place: int) -> bytes:
    headers, store = {"Authorization": f"Bearer {bearer}"}, _store(chance.randrange(plan.stock_stores))
    if place % 2:
        target = f"/v1/stock/products?sku={_sku(chance.randrange(plan.stock_products))}&store={quote(store)}"
    else:
        skus = "&".join(f"sku={_sku(chance.randrange(plan.stock_products))}" for _ in range(_IN_ONE_STORE))
        target = f"/v1/stock/stores/{quote(store)}?{skus}"
    return raw_request("GET", target, headers)


async def _at_rate(address: str, requests: Sequence[bytes]) -> list[float]:
    """Milliseconds of each request from the moment it was due, whether or not a line was free then."""
    lines: asyncio.Queue[Line] = asyncio.Queue()
    for _ in range(_LINES):
        lines.put_nowait(await Line.to(address))
    took: list[float] = []
    begin = time.perf_counter()

    async def ask(due: float, request: bytes) -> None:
        line = await lines.get()
        status, body = await line.ask(request)
        took.append((time.perf_counter() - due) * 1000)
        lines.put_nowait(line)
        if status != 200:
            raise RuntimeError(f"answered {status}: {body[:500]!r}")

    async with asyncio.TaskGroup() as group:
        for place, request in enumerate(requests):
            due = begin + place / _PER_SECOND
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            group.create_task(ask(due, request))
    while not lines.empty():
        await lines.get_nowait().close()
    return took


def _compete(url: str, each: int, *, bare: bool) -> float:
    begin = _SPAWN.Barrier(_CLIENTS + 1)
    clients = [
        _SPAWN.Process(target=_reserve, args=(url, client, each, bare, begin), daemon=True)
        for client in range(_CLIENTS)
    ]
    for client in clients:
        client.start()
    begin.wait()
    started = time.perf_counter()
    for client in clients:
        client.join()
    seconds = time.perf_counter() - started
    if any(client.exitcode for client in clients):
        raise RuntimeError("a client failed")
    return seconds


def _reserve(url: str, client: int, each: int, bare: bool, begin: Barrier) -> None:
    free = stock.c.on_hand_e6 - stock.c.safety_e6 - stock.c.reserved_e6 >= _ONE
    here = (stock.c.store == "0001", stock.c.sku == "hot", free)
    alone = update(stock).where(*here).values(reserved_e6=stock.c.reserved_e6 + _ONE)
    with closing(Database(url)) as database:
        database.read(lambda connection: connection.execute(select(1)))
        begin.wait()
        for line in _names(client, each):
            if bare:
                database.write(lambda connection: connection.execute(alone))
            else:
                database.write(partial(_hold, line=line))


def _hold(connection: Connection, line: str) -> bool:
    return reserving.hold(connection, "0001", line, "hot", _ONE, 2**53 - 1, 1)


def _names(client: int, each: int) -> Iterator[str]:
    numbers = count()
    return (f"{client}-{next(numbers)}" for _ in range(each))


def _outcome(connection: Connection) -> tuple[int, int]:
    """Reservations made, and pieces that the row calls reserved."""
    granted = connection.scalar(select(func.count()).select_from(reservation)) or 0
    return granted, (connection.scalar(select(stock.c.reserved_e6)) or 0) // _ONE


def _store(n: int) -> str:
    return f"{n + 1:04d}"


def _sku(n: int) -> str:
    return f"{5900000000000 + n:013d}"


def _ready(url: str) -> str:
    with closing(Database(url)) as database:
        migrate(database)
    return url
