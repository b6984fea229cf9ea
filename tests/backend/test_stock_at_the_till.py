"""A till's stock on a real line: figures, who else has it, hints, and a backend that ends while somebody listens."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest

from app.backend.clock import to_ms, utc_now
from app.backend.core import Core
from app.backend.hints import Hints
from app.backend.main import running
from app.backend.problems import Refused
from app.backend.settings import Settings
from app.backend.stock.moving import Move, Reason, book
from app.ports.backend_link import LinkError
from app.remote.admin import BackOffice
from app.remote.client import BackendClient
from app.remote.credentials import Enrolment, device_key
from app.remote.enrol import enrol
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.stock import apply_stock, stock_cursor
from app.store.own_stock import OwnStock
from app.sync.stock_puller import StockPuller
from app.wire.enrolment import SlotRequest
from app.wire.stock import StockPage
from app.wire.uuid7 import uuid7
from tests.fakes.clock import FakeClock
from tests.fakes.shop import COFFEE, ledger_in, sale_draft

T = TypeVar("T")
ONE = 1_000_000


@dataclass
class Line:
    """A paired till's line to a backend that runs."""

    core: Core
    folder: Path
    enrolment: Enrolment

    def ask(self, work: Callable[[BackendClient], Awaitable[T]]) -> T:
        async def go() -> T:
            client = BackendClient(self.enrolment, device_key(self.folder), FakeClock(datetime.now(UTC)))
            try:
                return await work(client)
            finally:
                await client.close()

        return asyncio.run(go())

    def receive(self, pieces: int, store: str = "0417") -> None:
        now_ms = to_ms(utc_now())
        move = Move(store, COFFEE.sku, pieces * ONE, Reason.RECEIPT, "delivery", now_ms)
        self.core.database.write(lambda connection: book(connection, [move], now_ms))


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    folder = tmp_path / "till"
    folder.mkdir()
    with running(Settings(tmp_path / "backend", port=0)) as (address, core):
        with closing(BackOffice(address, core.admin_token)) as office:
            codes = [office.make_slot(SlotRequest(s, "PLN", "Till", "03", store_name=s)).code for s in ("0417", "0418")]
        yield Line(core, folder, enrol(address, codes[0], uuid7(), folder, "1.0"))


@dataclass
class Kept:
    """A till's catalogue file as the puller uses it."""

    path: Path

    def stock_cursor(self) -> str:
        return stock_cursor(self.path)

    def apply_stock(self, page: StockPage) -> None:
        apply_stock(self.path, page)

    def forget_stock_cursor(self) -> None:
        raise AssertionError("the cursor is good")


def test_the_till_shows_the_backends_figure_less_its_own_sales(line: Line) -> None:
    async def at_once(job: Callable[[], T], /) -> T:
        return job()

    line.receive(10)
    with (
        closing(ledger_in(line.folder)) as ledger,
        closing(OwnStock(ledger.path)) as own,
        closing(LocalCatalogue(line.folder / "catalogue.db", own=own.moved)) as catalogue,
    ):
        ledger.journal.append(sale_draft("s1", COFFEE))

        async def pull(client: BackendClient) -> bool:
            return await StockPuller(client, Kept(catalogue.path), at_once, ledger.outbox, at_once).step()

        assert not line.ask(pull)
        level = catalogue.stock(COFFEE.sku)
        assert level is not None
        assert level.on_hand == 9


def test_the_till_finds_the_shop_that_has_it(line: Line) -> None:
    line.receive(3, "0418")
    found = line.ask(lambda client: client.who_has(COFFEE.sku))
    assert [(one.store, one.name, one.available, one.metres) for one in found.stores] == [
        ("0418", "0418", Decimal(3), None)
    ]


def test_who_listens_hears_of_a_change_and_of_nothing_else(line: Line) -> None:
    async def listen(client: BackendClient) -> list[int]:
        heard = []
        async for ends in client.hints():
            heard.append(ends["stock"])
            if len(heard) == 2:
                break
            await asyncio.to_thread(line.receive, 1, "0418")
            await asyncio.to_thread(line.receive, 1)
        return heard

    assert line.ask(listen) == [0, 1]


def test_a_backend_that_ends_lets_those_go_who_listen(line: Line) -> None:
    async def listen(client: BackendClient) -> int:
        heard = 0
        async with asyncio.timeout(8):  # sooner than the backend would wait for who does not let go
            async for _ in client.hints():
                heard += 1
                line.core.hints.stop()
        return heard

    assert line.ask(listen) == 1
    with pytest.raises(LinkError, match="BACKEND-FAULT"):
        line.ask(listen)


def test_only_so_many_may_listen(line: Line) -> None:
    async def one_too_many() -> None:
        hints = Hints(line.core.database, most=1)
        with hints.listen("0417"), pytest.raises(Refused, match="BACKEND-BUSY"):
            hints.check()
        hints.check()

    asyncio.run(one_too_many())
