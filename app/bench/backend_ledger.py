"""How fast sales come in, and what a till's question for something new costs, each beside a control."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.backend.database import Database
from app.backend.migrating import migrate
from app.bench.backend_control import bare_insert, stored
from app.bench.backend_server import Postgres, backend
from app.bench.backend_tills import BenchTill, raw_request, sell, tills
from app.bench.backend_wire import drive, pace
from app.bench.figures import Against, Figure
from app.bench.plan import Plan
from app.bench.shop import scratch

_CONNECTIONS = 8
_BATCH = 50
_STORES = 20
_WORKERS = 2
_LINES = 64
_SHARE = 0.6
_EXECUTEMANY = "the same rows of the same tables and indexes, by executemany, {} a commit, 8 connections"
_COPY = "the same rows of the same tables and indexes, by COPY, {} sales a commit, 8 connections"


def ledger(plan: Plan, server: Postgres) -> list[Figure]:
    """Sales of three lines over HTTP, signed, hashed, counted: PostgreSQL and SQLite."""
    with scratch(plan) as directory:
        return [*_on_postgresql(plan, directory, server), *_on_sqlite(plan, directory)]


def _on_postgresql(plan: Plan, directory: Path, server: Postgres) -> list[Figure]:
    url, bare, single = (ready(server.database(name)) for name in ("ledger", "bare", "single"))
    copied = ready(server.database("copied"))
    few, many = tills(url, _CONNECTIONS, 2), tills(url, plan.pushing_tills, _STORES)
    count = plan.pushed_sales
    each = max(1, count // 4 // len(many))
    with backend(directory / "pg", url, _WORKERS) as address:
        plan.tell("backend: batches")
        drive(address, _batches(few, _BATCH, _BATCH))
        batched = _BATCH * pace(address, _batches(few, count // len(few), _BATCH))
        plan.tell("backend: single sales")
        alone = pace(address, _batches(many, each, 1))
        plan.tell("backend: polls")
        polls = _polls(plan, url, address)
    rows = stored(url, count)
    plan.tell("backend: bare inserts")
    floor = len(rows) / bare_insert(bare, rows, _BATCH, _CONNECTIONS, copy=False)
    copy = len(rows) / bare_insert(copied, rows, _BATCH, _CONNECTIONS, copy=True)
    few_rows = rows[: max(_CONNECTIONS, count // 8)]
    ones = len(few_rows) / bare_insert(single, few_rows, 1, _CONNECTIONS, copy=False)
    by_many, by_copy, by_one = _EXECUTEMANY.format("50 sales"), _COPY.format(50), _EXECUTEMANY.format("one sale")
    return [
        Figure("ingest_batches", batched, "sales/s", floor, by_many, Against.LEAST, 3000),
        Figure("ingest_batches_share", batched, "sales/s", floor, by_many, Against.SHARE, _SHARE),
        Figure("ingest_batches_beside_copy", batched, "sales/s", copy, by_copy),
        Figure("ingest_single_sales", alone, "sales/s", ones, by_one, Against.LEAST, 1000),
        polls,
    ]


def _on_sqlite(plan: Plan, directory: Path) -> list[Figure]:
    home, count = directory / "lite", max(_BATCH * _CONNECTIONS, plan.pushed_sales // 4)
    home.mkdir()
    url, bare = ready(f"sqlite:///{home / 'backend.db'}"), ready(f"sqlite:///{directory / 'bare.db'}")
    few = tills(url, _CONNECTIONS, 1)
    with backend(home) as address:
        plan.tell("backend: SQLite")
        rate = _BATCH * pace(address, _batches(few, count // len(few), _BATCH))
    rows = stored(url, count)
    floor = len(rows) / bare_insert(bare, rows, _BATCH, 1, copy=False)
    told = "the same rows of the same tables and indexes, by executemany, 50 sales a commit, one connection"
    return [Figure("ingest_batches_sqlite", rate, "sales/s", floor, told, Against.LEAST, 500)]


def _polls(plan: Plan, url: str, address: str) -> Figure:
    """Many tills ask over some connections, each not often; the control is an answer that needs no database."""
    asking = tills(url, plan.polling_tills, _STORES, first=100)
    target = "/v1/feeds/catalogue?cursor=&limit=500"
    each = max(1, plan.polls // len(asking))
    queues = [
        [till.asking("GET", target) for _ in range(each) for till in asking[place::_LINES]] for place in range(_LINES)
    ]
    count = sum(map(len, queues))
    rate = count / drive(address, queues)
    floor = count / drive(address, [[raw_request("GET", "/health", {})] * len(queue) for queue in queues])
    told = "GET /health on the same server"
    return Figure("feed_poll_nothing_new", rate, "polls/s", floor, told, Against.LEAST, 3000)


def _batches(some: list[BenchTill], each: int, size: int) -> list[list[bytes]]:
    sell(some, each)
    return [[till.request(size) for _ in range(0, each, size)] for till in some]


def ready(url: str) -> str:
    """A database with tables."""
    with closing(Database(url)) as database:
        migrate(database)
    return url
