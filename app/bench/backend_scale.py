"""A day of a large fleet, pressed into minutes: thousands of tills, an outage of two hours, and the drain after it.

The tills' journals, signatures and pushes are real, and so is the backend, which is down while the outage lasts. Only
the time between sales is left out: a step of simulated minutes is as long as its pushes take.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select

from app.backend import schema
from app.backend.database import Database
from app.backend.stock.tables import stock
from app.bench.backend_ledger import ready
from app.bench.backend_server import backend, postgres
from app.bench.backend_tills import LINES, BenchTill, sale_body, tills
from app.bench.backend_wire import Line
from app.bench.figures import Against, Figure
from app.bench.plan import Plan
from app.bench.shop import scratch

# How a shop's day is spread over its hours, from 8 to 20, in parts of a hundred.
_PATTERN = (3, 5, 8, 9, 11, 10, 8, 8, 10, 12, 10, 6)
_STEPS_IN_HOUR = 4
_OUTAGE_HOURS = range(4, 6)  # from noon to two, when most is sold
_LINES_AT_ONCE = 128
_TILLS_OF_STORE = 10
_WORKERS = 2
_BATCH = 200
_AT = "2026-05-04T12:00:00.000+02:00"
_ONE = 1_000_000


@dataclass(slots=True)
class _Fleet:
    """The tills, and how far each is acknowledged."""

    tills: Sequence[BenchTill]
    acked: dict[str, int] = field(default_factory=dict)
    asked: int = 0

    def waiting(self) -> list[BenchTill]:
        return [till for till in self.tills if self.acked.get(till.id, 0) < len(till.journal)]

    def unsent(self) -> int:
        return sum(len(till.journal) - self.acked.get(till.id, 0) for till in self.tills)


def scale(plan: Plan) -> list[Figure]:
    """One simulated day. Raises RuntimeError when an entry, a coin or a piece of goods is lost or doubled."""
    with scratch(plan) as directory, postgres() as server:
        url = ready(server.database("scale"))
        stores = max(1, plan.scale_tills // _TILLS_OF_STORE)
        fleet = _Fleet(tills(url, plan.scale_tills, stores))
        day, backlog, drained = _day(plan, fleet, directory, url)
        plan.tell("scale: counting")
        _check(url, fleet)
    sales = sum(len(till.journal) for till in fleet.tills)
    rate, usual = backlog / drained, (sales - backlog) / day
    told = "sales/s of the same fleet when nothing was broken, mostly one sale a push"
    return [
        Figure("scale_sales", sales, "sales", sales, "stored once each, with their money and goods"),
        Figure("scale_backlog", backlog, "sales", sales, "sales of the whole day"),
        Figure("scale_drain", drained, "s", backlog / usual, "the backlog at the rate before it", Against.RATIO, 1),
        Figure("scale_drain_rate", rate, "sales/s", usual, told),
    ]


def _day(plan: Plan, fleet: _Fleet, directory: Path, url: str) -> tuple[float, int, float]:
    """Seconds of pushing outside the drain, sales that waited when the outage ended, seconds until none did."""
    chance, body, spent, backlog, drained = random.Random(0), sale_body(), 0.0, 0, 0.0
    with ExitStack() as running:
        address = running.enter_context(backend(directory / "scale", url, _WORKERS))
        for hour, share in enumerate(_PATTERN):
            for _ in range(_STEPS_IN_HOUR):
                _sell(plan, fleet, body, share / 100 / _STEPS_IN_HOUR, chance)
                if hour in _OUTAGE_HOURS:
                    if address:
                        running.close()
                        address = ""
                    continue
                ended = not address
                if ended:
                    address = running.enter_context(backend(directory / "scale", url, _WORKERS))
                    backlog = fleet.unsent()
                started = time.perf_counter()
                asyncio.run(_push(address, fleet))
                seconds = time.perf_counter() - started
                drained, spent = (seconds, spent) if ended else (drained, spent + seconds)
            plan.tell(f"scale: {hour + 9} o'clock, {fleet.unsent():,} sales wait")
    return spent, backlog, drained


def _sell(plan: Plan, fleet: _Fleet, body: dict[str, object], share: float, chance: random.Random) -> None:
    """Each till sells what falls into this part of the day, some more and some less."""
    for till in fleet.tills:
        mean = plan.scale_sales_each * share
        for _ in range(int(mean) + (chance.random() < mean % 1)):
            till.sell(_AT, body, 1000, chance)


async def _push(address: str, fleet: _Fleet) -> None:
    """Everybody who has something sends it, in an order of their own, as after a random wait."""
    waiting = fleet.waiting()
    random.Random(fleet.asked).shuffle(waiting)
    queue = iter(waiting)

    async def keep_on() -> None:
        line = await Line.to(address)
        for till in queue:
            await _push_one(line, till, fleet)
        await line.close()

    async with asyncio.TaskGroup() as group:
        for _ in range(min(_LINES_AT_ONCE, len(waiting))):
            group.create_task(keep_on())


async def _push_one(line: Line, till: BenchTill, fleet: _Fleet) -> None:
    while fleet.acked.get(till.id, 0) < len(till.journal):
        till.told = fleet.acked.get(till.id, 0)
        status, body = await line.ask(till.request(_BATCH))
        fleet.asked += 1
        if status == 200:
            fleet.acked[till.id] = json.loads(body)["acked_seq"]
        elif status in (429, 503):
            await asyncio.sleep(random.uniform(0.05, 0.5))
        else:
            raise RuntimeError(f"answered {status}: {body[:500]!r}")


def _check(url: str, fleet: _Fleet) -> None:
    """Every entry is stored once as it was recorded; every sale, its money and its goods are counted once."""
    recorded = {(till.id, entry.seq): entry.hash for till in fleet.tills for entry in till.journal}
    e, s = schema.ledger_entry.c, schema.sale.c
    database = Database(url)
    try:
        rows = database.read(lambda c: c.execute(select(e.terminal, e.seq, e.hash)).all())
        stored = {(terminal, seq): digest for terminal, seq, digest in rows}
        sales, money = database.read(lambda c: c.execute(select(func.count(), func.sum(s.total))).one())
        goods = database.read(lambda c: c.scalar(select(func.sum(stock.c.on_hand_e6))))
    finally:
        database.close()
    each = sale_body()["total"]
    told = (len(rows), sales, int(money), int(goods or 0))
    if stored != recorded or told != tuple(len(recorded) * one for one in (1, 1, each, -LINES * _ONE)):
        raise RuntimeError(f"something was lost or doubled: {told} of {len(recorded)}")
