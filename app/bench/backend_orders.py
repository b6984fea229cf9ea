"""How long one step of an order takes, from reading it to being on the disk, beside a row that is merely updated."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert, text

from app.backend.access.actor import Actor, ActorKind
from app.backend.database import Database
from app.backend.migrating import migrate
from app.backend.orders import at_terminal, placing
from app.backend.orders.pass_keys import PassKeys
from app.backend.orders.placing import AT_PICKUP, Part, Placed
from app.backend.orders.store_views import StoreViews
from app.backend.schema import store
from app.backend.stock.moving import Move, Reason, book
from app.backend.terminals.registry import Terminal
from app.bench.backend_server import Postgres
from app.bench.figures import Against, Figure, median, percentile
from app.bench.goods import gtin_at
from app.bench.plan import Plan
from app.bench.shop import scratch
from app.domain.order_fulfilment import Way
from app.domain.order_line import OrderLine
from app.domain.order_state import Act
from app.wire.order_act import OrderAct
from app.wire.uuid7 import uuid7

_LINES = 3
_PIECE = 1_000_000
_STORE = "0001"
_LIMIT_MS = 20
_NOW_MS = 1_780_000_000_000
_AT = "2026-05-28T20:26:40+00:00"
_SHOP = Actor(ActorKind.CHANNEL, "bench")
_TILL = Terminal(uuid7(), _STORE, 1, bytes(32), revoked=False, shape="till")
_VIEWS = StoreViews(PassKeys(Ed25519PrivateKey.from_private_bytes(bytes(32))), UTC)
_STEPS = (Act.PICK, Act.TICK, Act.FINISH, Act.STAGE, Act.READY, Act.ARRIVE, Act.HAND_OVER, Act.COLLECT)
_BARE = "one row updated and committed, same database"


def order_transition(plan: Plan, server: Postgres) -> list[Figure]:
    """Steps of orders of three lines, all that hangs on them included, on PostgreSQL and SQLite."""
    with scratch(plan) as directory:
        urls = {"": server.database("orders"), "_sqlite": f"sqlite:///{directory / 'orders.db'}"}
        return [figure for suffix, url in urls.items() for figure in _figures(plan, suffix, url)]


def _figures(plan: Plan, suffix: str, url: str) -> list[Figure]:
    with closing(Database(url)) as database:
        migrate(database)
        _furnish(database, plan)
        rounds = list(_rounds(database, plan))[plan.warm_up :]
    bare, steps = (sorted(column) for column in zip(*rounds, strict=True))
    return [
        Figure(f"order_transition_p50{suffix}", median(steps), "ms", median(bare), _BARE),
        Figure(
            f"order_transition_p99{suffix}", percentile(steps, 99), "ms", percentile(bare, 99), _BARE,
            Against.VALUE, _LIMIT_MS,
        ),
    ]  # fmt: skip


def _furnish(database: Database, plan: Plan) -> None:
    pieces = (plan.warm_up + plan.commits) * _PIECE
    moves = [Move(_STORE, gtin_at(place), pieces, Reason.RECEIPT, "bench", _NOW_MS) for place in range(_LINES)]
    database.write(lambda at: at.execute(insert(store).values(id=_STORE, name="Bench", currency="EUR")))
    database.write(lambda at: book(at, moves, _NOW_MS))
    database.write(lambda at: at.execute(text("CREATE TABLE bare(id INTEGER PRIMARY KEY, n INTEGER NOT NULL)")))
    database.write(lambda at: at.execute(text("INSERT INTO bare VALUES (1, 0)")))


def _rounds(database: Database, plan: Plan) -> Iterator[tuple[float, float]]:
    rounds = plan.warm_up + plan.commits
    for number in range(0, rounds, len(_STEPS)):
        lines, part = [uuid7() for _ in range(_LINES)], uuid7()
        _place(database, _order(part, lines))
        for version, act in enumerate(_STEPS, 2):
            yield _bare(database), _step(database, part, _asked(act, version, lines))
        plan.tell(f"order_transition: {number} of {rounds} steps")


def _place(database: Database, order: Placed) -> None:
    database.write(lambda at: placing.place(at, "bench", order, b"", _SHOP, _NOW_MS))


def _bare(database: Database) -> float:
    return _timed(lambda: database.write(lambda at: at.execute(text("UPDATE bare SET n = n + 1"))))


def _step(database: Database, part: str, asked: OrderAct) -> float:
    return _timed(lambda: database.write(lambda at: at_terminal.act(at, _VIEWS, _TILL, part, asked, _NOW_MS)))


def _order(part: str, lines: list[str]) -> Placed:
    wanted = [OrderLine(line, gtin_at(place), "Product", "piece", _PIECE, 0) for place, line in enumerate(lines)]
    return Placed(uuid7(), "", "", {}, AT_PICKUP, "EUR", 0, [Part(part, _STORE, Way.COLLECT, wanted)])


def _asked(act: Act, version: int, lines: list[str]) -> OrderAct:
    ticked = dict.fromkeys(lines, _PIECE) if act is Act.TICK else {}
    where = "A-1" if act in (Act.STAGE, Act.READY) else ""
    return OrderAct(uuid7(), act, version, "ewa", "Ewa Nowak", _AT, bin=where, quantities=ticked)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
