"""The example web shop against a backend in a process of its own: it places an order, pays, and follows it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.backend.clock import utc_now
from app.backend.main import create_core
from app.backend.settings import Settings
from app.domain.order_state import Act
from tests.backend.backend_shop import Shop
from tests.backend.order_desk import HERE, MUG, Desk
from tests.fakes.backend_process import BackendProcess

EXAMPLE = Path(__file__).parents[2] / "packaging" / "examples" / "web_shop.py"
MOST_LINES = 50


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A store whose tills work on the database of the process, at the time of day."""
    core = create_core(Settings(tmp_path / "data", port=0), utc_now)
    yield Desk(Shop(core, utc_now)).open()
    core.database.close()


@pytest.fixture
def backend(desk: Desk, tmp_path: Path) -> Iterator[BackendProcess]:
    process = BackendProcess(tmp_path / "data")
    process.start()
    yield process
    process.close()


def test_a_web_shop_of_fifty_lines_orders_pays_and_follows(backend: BackendProcess, desk: Desk) -> None:
    assert len(EXAMPLE.read_text().splitlines()) <= MOST_LINES
    command = [sys.executable, str(EXAMPLE), backend.address, desk.bearer, MUG, "2", "1998", "PLN"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as shop:
        assert shop.stdout is not None
        assert shop.stdout.readline().startswith(f"{HERE} can have it ready by 20")
        code = shop.stdout.readline().split()[-1]
        assert shop.stdout.readline() == "accepted\n"
        order = desk.web("GET", "").message["orders"][0]
        assert (order["code"], order["due"]) == (code, 0)
        part_id = order["fulfilments"][0]["id"]
        desk.made_ready(part_id)
        desk.done(part_id, Act.COLLECT)
        rest = shop.stdout.read().split()
        assert rest[-1] == "collected"
    assert shop.returncode == 0
    assert desk.level() == (8, 0)
