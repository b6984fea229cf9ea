"""Kills workers of the backend and stops PostgreSQL while tills push, and holds both to what was acknowledged."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select

from app.backend import schema
from app.backend.database import Database
from app.backend.migrating import migrate
from app.backend.stock.tables import stock
from app.bench.backend_tills import LINES, BenchTill, sell, tills
from app.bench.backend_wire import Line
from tests.fixtures.postgres import SUPERUSER, as_unprivileged, server_programs, wait_until_ready

ROOT = Path(__file__).parents[2]
TILLS, STORES, MOST_IN_BATCH = 12, 3, 20
AGAIN_SECONDS = 0.05
SAID = "The backend answers at "
_ONE = 1_000_000


class Server:
    """A PostgreSQL that can be stopped at once, as by a power cut of the process, and started again."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._programs = server_programs()
        self._become = as_unprivileged(home)
        initdb = [str(self._programs / "initdb"), "-D", str(home / "data"), "-U", SUPERUSER, "-A", "trust"]
        subprocess.run([*self._become, *initdb, "--no-sync"], check=True, cwd=home, stdout=subprocess.DEVNULL)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"postgresql+psycopg://{SUPERUSER}@/postgres?host={self.home}"

    def start(self) -> None:
        serve = [str(self._programs / "postgres"), "-D", str(self.home / "data"), "-k", str(self.home)]
        with (self.home / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*self._become, *serve, "-c", "listen_addresses="], cwd=self.home, stdout=log, stderr=log
            )
        wait_until_ready(self._process, self._programs, self.home)

    def stop(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """SIGQUIT is PostgreSQL's immediate stop: nothing is written any more, the next start recovers from the log."""
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(30)


@contextlib.contextmanager
def server() -> Iterator[Server]:
    """A server with PostgreSQL's own settings."""
    home = Path(tempfile.mkdtemp(prefix="omnitill-kill-", dir="/tmp"))
    made = Server(home)
    made.start()
    try:
        yield made
    finally:
        made.stop(signal.SIGINT)
        shutil.rmtree(home, ignore_errors=True)


class Workers:
    """The backend with two workers, as `omnitill backend --workers 2` runs it."""

    def __init__(self, data: Path, url: str) -> None:
        command = [sys.executable, "-m", "app.cli", "backend", "--data", str(data), "--database-url", url]
        log = data / "backend.log"
        with log.open("wb") as told:
            self._process = subprocess.Popen([*command, "--port", "0", "--workers", "2"], cwd=ROOT, stderr=told)
        while SAID not in log.read_text():
            with contextlib.suppress(subprocess.TimeoutExpired):
                raise AssertionError(f"the backend ended: {self._process.wait(AGAIN_SECONDS)} {log.read_text()}")
        self.address = log.read_text().partition(SAID)[2].split()[0]

    def kill_one(self, chance: random.Random) -> None:
        workers = [pid for pid in self._children() if b"spawn_main" in _command(pid)]
        if workers:
            os.kill(chance.choice(workers), signal.SIGKILL)

    def end(self) -> None:
        self._process.terminate()
        self._process.wait(30)

    def _children(self) -> list[int]:
        listings = Path(f"/proc/{self._process.pid}/task").glob("*/children")
        return [int(pid) for listing in listings for pid in listing.read_text().split()]


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


@dataclass(slots=True)
class Outcome:
    """Faults met, entries acknowledged, and requests whose answer never came."""

    faults: int = 0
    acknowledged: int = 0
    unheard: int = 0
    acked: dict[str, int] = field(default_factory=dict)


def harm_repeatedly(data: Path, database: Server, faults: int, seed: int = 0) -> Outcome:
    """Push from many tills and break something again and again; at the end everything is there, once.

    Raises AssertionError when an acknowledged entry is missing or changed, or something was counted twice.
    """
    chance, outcome = random.Random(seed), Outcome()
    migrated(database.url)
    made = tills(database.url, TILLS, STORES)
    sell(made, faults * 4 + 20, products=50)
    workers = Workers(data, database.url)
    try:
        asyncio.run(_harm(workers, database, made, faults, chance, outcome))
    finally:
        workers.end()
    check(database.url, made, outcome)
    return outcome


def migrated(url: str) -> None:
    """Make the tables."""
    opened = Database(url)
    migrate(opened)
    opened.close()


async def _harm(
    workers: Workers, database: Server, made: Sequence[BenchTill], faults: int, chance: random.Random, outcome: Outcome
) -> None:
    heard = asyncio.Event()
    pushing = [asyncio.create_task(_push_all(workers.address, till, outcome, heard, chance)) for till in made]
    for number in range(faults):
        for _ in range(chance.randrange(1, 4)):
            heard.clear()
            waiting = asyncio.create_task(heard.wait())
            await asyncio.wait([waiting, *pushing], return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
        if number % 2:
            database.stop()
            database.start()  # on this thread: the server ends with the thread that started it
        else:
            workers.kill_one(chance)
        outcome.faults += 1
        await asyncio.to_thread(_acked_is_there, database.url, dict(outcome.acked))
    await asyncio.gather(*pushing)


async def _push_all(
    address: str, till: BenchTill, outcome: Outcome, heard: asyncio.Event, chance: random.Random
) -> None:
    """Be a till: push what is not acknowledged, in batches of any size, until all is."""
    line: Line | None = None
    while outcome.acked.get(till.id, 0) < len(till.journal):
        till.told = outcome.acked.get(till.id, 0)
        request = till.request(chance.randrange(1, MOST_IN_BATCH))
        try:
            line = line or await Line.to(address)
            status, body = await line.ask(request)
        except OSError:
            outcome.unheard += 1
            if line:
                await line.close()
            line = None
            await asyncio.sleep(AGAIN_SECONDS)
            continue
        if status != 200:
            assert status in (429, 503), (status, body)
            await asyncio.sleep(AGAIN_SECONDS)
            continue
        answer = json.loads(body)
        seq = answer["acked_seq"]
        assert answer["acked_hash"] == till.journal[seq - 1].hash.hex()
        outcome.acked[till.id] = max(seq, outcome.acked.get(till.id, 0))
        outcome.acknowledged = sum(outcome.acked.values())
        heard.set()
    if line:
        await line.close()


def _acked_is_there(url: str, acked: dict[str, int]) -> None:
    opened = Database(url)
    c = schema.ledger_cursor.c
    heads = opened.read(lambda connection: dict(connection.execute(select(c.terminal, c.acked_seq)).all()))
    opened.close()
    for terminal, seq in acked.items():
        assert heads.get(terminal, 0) >= seq, "an acknowledged entry is gone"


def check(url: str, made: Sequence[BenchTill], outcome: Outcome) -> None:
    """Compare journals, sales, money and goods with what the tills recorded."""
    opened = Database(url)
    try:
        rows = opened.read(lambda c: c.execute(select(schema.ledger_entry)).all())
        assert {(row.terminal, row.seq): (row.id, row.hash) for row in rows} == {
            (till.id, entry.seq): (entry.id, entry.hash) for till in made for entry in till.journal
        }
        assert {row.status for row in rows} == {"ok"}
        count = opened.read(lambda c: c.scalar(select(func.count()).select_from(schema.sale)))
        lines = opened.read(lambda c: c.scalar(select(func.count()).select_from(schema.sale_line)))
        money = opened.read(lambda c: c.scalar(select(func.sum(schema.sale.c.total))))
        goods = opened.read(lambda c: c.scalar(select(func.sum(stock.c.on_hand_e6))))
    finally:
        opened.close()
    sold = [json.loads(entry.body) for till in made for entry in till.journal]
    assert (count, lines, int(money)) == (len(sold), LINES * len(sold), sum(sale["total"] for sale in sold))
    assert int(goods) == -_ONE * LINES * len(sold)
    assert outcome.acknowledged == len(sold)
