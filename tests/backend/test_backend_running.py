"""Running the backend: start, stop, kill, a busy port, an older program, and what it tells those who run it."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

import httpx
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from app.backend import schema
from app.backend.clock import utc_now
from app.backend.database import Database
from app.backend.main import create_core, running, serve
from app.backend.settings import Settings
from app.backend.stock.tables import stock
from app.domain.refusals import Refusal
from app.wire import fields
from tests.backend.backend_shop import Shop, ShopClock, Till


def test_the_tables_that_migrations_make_are_the_tables_of_the_program(shop: Shop) -> None:
    with shop.core.database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), schema.metadata) == []


def test_starting_again_keeps_what_is_there(shop: Shop, settings: Settings) -> None:
    till = shop.till()
    till.day()
    till.pushed()
    again = create_core(settings, shop.clock)
    try:
        till.shop = Shop(again, shop.clock)
        assert till.cursor().acked_seq == len(till.journal)
    finally:
        again.database.close()


def test_a_database_of_a_newer_program_is_refused_by_name(settings: Settings) -> None:
    core = create_core(settings)
    with core.database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    core.database.close()
    with pytest.raises(Refusal) as refused:
        create_core(settings)
    assert refused.value.code == "DATABASE-NEWER"


def test_sqlite_commits_survive_a_power_cut(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'b.db'}")
    asked = ("synchronous", "journal_mode")
    found = database.read(lambda c: [c.execute(text(f"PRAGMA {name}")).scalar() for name in asked])
    database.close()
    assert found == [2, "wal"]


def test_a_busy_port_is_named(tmp_path: Path) -> None:
    with running(Settings(tmp_path / "one", port=0)) as (address, _):
        port = int(address.rsplit(":", 1)[1])
        with pytest.raises(Refusal) as refused:
            serve(Settings(tmp_path / "two", port=port))
    assert (refused.value.code, refused.value.facts) == ("PORT-BUSY", {"host": "127.0.0.1", "port": str(port)})


def test_health_readiness_and_counts(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed()
    till.pushed()
    assert shop.ask("GET", "/health").status == 200
    assert shop.ask("GET", "/ready").status == 200
    counts = shop.ask("GET", "/metrics").body.decode()
    for line in ("omnitill_pushes_total 2", "omnitill_entries_total 8", "omnitill_entries_repeated_total 8"):
        assert line in counts.splitlines()
    route = 'method="POST",route="/v1/terminals/{terminal}/ledger",status="200"'
    assert f"omnitill_request_seconds_count{{{route}}} 2" in counts


def test_a_database_that_is_away_is_not_ready_and_comes_back(
    tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("database failed")
    clock = ShopClock()
    shop = Shop(create_core(Settings(tmp_path / "data"), clock), clock)
    till = shop.till()
    till.note()
    shop.core.database.close()
    away = shop.core.settings.data / "away"
    here = shop.core.settings.data / "backend.db"
    here.rename(away)
    here.mkdir()
    assert (shop.ask("GET", "/ready").status, shop.ask("GET", "/ready").code) == (503, "DATABASE-DOWN")
    reply = till.push()
    assert (reply.status, reply.code, reply.headers["retry-after"]) == (503, "DATABASE-DOWN", "5")
    here.rmdir()
    away.rename(here)
    assert till.push().status == 200
    shop.core.database.close()


def test_the_description_has_an_example_of_every_message(shop: Shop) -> None:
    described = shop.ask("GET", "/openapi.json").message
    every = [(path, told) for path, methods in described["paths"].items() for told in methods.values()]
    routes = [(path, told) for path, told in every if path.startswith("/v1")]
    assert len(routes) >= 11
    for path, told in routes:
        contents = [reply["content"] for reply in told["responses"].values() if "content" in reply]
        contents += [told["requestBody"]["content"]] if "requestBody" in told else []
        if not path.endswith(("/snapshot", "/snapshots/{digest}")):
            bodies = [body for content in contents for body in content.values()]
            assert all("example" in body or named(described, body).get("examples") for body in bodies), path


def named(described: fields.Message, body: fields.Message) -> fields.Message:
    """The schema that a body is described by, where it has a name."""
    name = body.get("schema", {}).get("$ref", "").rpartition("/")[2]
    return described["components"]["schemas"].get(name, {})


def test_an_address_that_is_not_there_is_a_problem_document(shop: Shop) -> None:
    reply = shop.ask("GET", "/v2/anything")
    assert (reply.status, reply.code, reply.headers["content-type"]) == (404, "NOT-FOUND", "application/problem+json")
    assert shop.ask("GET", "/v1/enrol").code == "METHOD-NOT-ALLOWED"


# Killing it


PROGRAM = """
import sys
from pathlib import Path
from app.backend.main import serve
from app.backend.settings import Settings
serve(Settings(Path(sys.argv[1]), sys.argv[2], port=0), lambda address: print(address, flush=True))
"""


class Process:
    """A backend in a process of its own, that can be killed."""

    def __init__(self, settings: Settings) -> None:
        program = [sys.executable, "-c", PROGRAM, str(settings.data), settings.url]
        self.process = subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()

    def end(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        self.process.communicate(timeout=30)
        return self.process.returncode


def real(till: Till, address: str, first: int, last: int) -> dict[str, Any]:
    target = f"/v1/terminals/{till.id}/ledger"
    body = fields.encode(till.batch(first, last).as_json())
    reply = httpx.post(address + target, content=body, headers=till.headers("POST", target, body), timeout=30)
    assert reply.status_code == 200, reply.text
    return dict(fields.decode(reply.content))


def test_killing_the_backend_between_and_inside_batches_loses_and_doubles_nothing(
    settings: Settings, shop: Shop
) -> None:
    till = shop.till()
    shop.clock.time = utc_now()
    till.day(sales=180)
    acked = 0
    for number, moment in enumerate((0.01, 0.03, 0.05, 0.07)):  # seconds into a batch that takes longer
        backend = Process(settings)
        acked = max(acked, int(real(till, backend.address, 1, 5 + 10 * number)["acked_seq"]))
        with ThreadPoolExecutor(1) as pool:
            pushing = pool.submit(real, till, backend.address, 1, 100 + 20 * number)
            wait([pushing], moment)
            assert backend.end(signal.SIGKILL) == -signal.SIGKILL
            if pushing.exception(30) is None:
                acked = max(acked, int(pushing.result()["acked_seq"]))
        assert till.cursor().acked_seq >= acked
    backend = Process(settings)
    assert real(till, backend.address, 1, len(till.journal))["acked_seq"] == len(till.journal)
    assert backend.end(signal.SIGTERM) in (0, -signal.SIGTERM)
    entries = sorted((row["seq"], row["hash"]) for row in shop.rows(schema.ledger_entry))
    assert entries == [(entry.seq, entry.hash) for entry in till.journal]
    assert len(shop.rows(schema.sale)) == 182
    milk = next(row for row in shop.rows(stock) if row["sku"] == "milk")
    assert milk["on_hand_e6"] == -180_000_000
