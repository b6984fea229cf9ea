"""Pushing through networks of every kind of badness: every entry arrives once, and the trouble has its right name."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.backend import schema
from app.backend.core import Core
from app.backend.main import running
from app.backend.settings import Settings
from app.ports.backend_link import LinkError, Trouble
from app.remote import client as client_module
from app.remote.admin import BackOffice
from app.remote.client import BackendClient
from app.remote.credentials import Enrolment, device_key
from app.remote.enrol import enrol
from app.runtime.clock import SystemClock
from app.store.ledger import Ledger
from app.sync.pusher import Pusher
from app.wire.enrolment import SlotRequest
from app.wire.uuid7 import uuid7
from tests.fakes.clock import SequentialIds
from tests.fakes.shop import ROLL, ledger_in, sale_draft
from tests.faults.chaos_proxy import FAULTS, ChaosProxy

SEEDS = 12
NUMBERS = itertools.count(1)
QUICK_SECONDS = 0.25
PATIENT_SECONDS = 30.0
MUTE = {"lose_request", "half_open", "drip"}
UNHEARD = {
    "lose_request": Trouble.UNREACHABLE,
    "cut_after_commit": Trouble.UNREACHABLE,
    "cut_mid_answer": Trouble.UNREACHABLE,
    "half_open": Trouble.UNREACHABLE,
    "drip": Trouble.UNREACHABLE,
    "refuse": Trouble.UNREACHABLE,
    "garbage": Trouble.UNREACHABLE,
    "portal": Trouble.NOT_US,
    "redirect": Trouble.NOT_US,
    "bad_gateway": Trouble.FAULT,
}


class Line:
    """A ledger, a backend, and the network between them."""

    def __init__(self, folder: Path, backend: str, token: str, number: int) -> None:
        self.clock = SystemClock()
        self.folder = folder
        folder.mkdir()
        self.ledger: Ledger = ledger_in(folder, ids=SequentialIds(number))
        office = BackOffice(backend, token)
        code = office.make_slot(SlotRequest("0417", "PLN", f"Till {number}", f"{number:02}")).code
        office.close()
        self.place: Enrolment = enrol(backend, code, self.ledger.identity.id, folder, "1.0")

    def sell(self, count: int) -> None:
        for _ in range(count):
            self.ledger.journal.append(sale_draft(uuid7(), ROLL))

    def push(self, address: str, calls: int, *, waits: float = PATIENT_SECONDS) -> list[Trouble]:
        """Push through a network until all is sent, or so many calls; gives what was met."""
        with pytest.MonkeyPatch.context() as monkeypatch:
            monkeypatch.setattr(client_module, "_EXCHANGE_SECONDS", waits)
            return asyncio.run(self._push(address, calls))

    async def _push(self, address: str, calls: int) -> list[Trouble]:
        async def at_once(job):
            return job()

        place = Enrolment(**{name: getattr(self.place, name) for name in Enrolment.__slots__} | {"url": address})
        link = BackendClient(place, device_key(self.folder), self.clock)
        pusher = Pusher(link, self.ledger.outbox, self.ledger.journal, at_once, self.clock, "1.0")
        met = []
        for _ in range(calls):
            try:
                if not (await pusher.step()).more:
                    break
            except LinkError as error:
                met.append(error.trouble)
        await link.close()
        return met

    def pending(self) -> int:
        return self.ledger.outbox.sync_state().pending


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Core]]:
    """One backend for the tills of all these tests."""
    with running(Settings(tmp_path_factory.mktemp("backend"), port=0)) as (address, core):
        yield address, core


@pytest.fixture
def line(tmp_path: Path, backend: tuple[str, Core]) -> Iterator[tuple[Line, str]]:
    address, core = backend
    made = Line(tmp_path / "till", address, core.admin_token, next(NUMBERS))
    yield made, address
    sent = {entry.id for entry in made.ledger.journal.entries(0, 10**6)}
    made.ledger.close()
    e = schema.ledger_entry.c
    mine = select(e.seq, e.id).where(e.terminal == made.place.terminal).order_by(e.seq)
    rows = core.database.read(lambda c: c.execute(mine).all())
    assert [row.seq for row in rows] == list(range(1, len(sent) + 1))
    assert {row.id for row in rows} == sent


@pytest.mark.parametrize("fault", sorted(UNHEARD))
def test_each_kind_of_bad_line_has_its_name_and_keeps_the_queue(line: tuple[Line, str], fault: str) -> None:
    till, backend = line
    till.sell(3)
    with ChaosProxy(backend) as proxy:
        proxy.break_all(fault)
        met = till.push(proxy.address, 2, waits=QUICK_SECONDS if fault in MUTE else PATIENT_SECONDS)
        assert set(met) == {UNHEARD[fault]}
        assert till.pending() == 3
        proxy.heal()
        assert till.push(proxy.address, 5) == []
        assert till.pending() == 0


def test_a_network_that_sends_everything_twice_is_no_trouble(line: tuple[Line, str]) -> None:
    till, backend = line
    till.sell(3)
    with ChaosProxy(backend) as proxy:
        proxy.break_all("twice")
        assert till.push(proxy.address, 2) == []
    assert till.pending() == 0


@pytest.mark.parametrize("seed", range(SEEDS))
def test_any_mixture_of_bad_lines_loses_and_doubles_nothing(line: tuple[Line, str], seed: int) -> None:
    till, backend = line
    with ChaosProxy(backend, seed=seed, chance=0.6, faults=[f for f in FAULTS if f != "refuse"]) as proxy:
        for _ in range(8):
            till.sell(3)
            till.push(proxy.address, 3, waits=QUICK_SECONDS)
        assert proxy.done.total() > 8
        proxy.heal()
        till.push(proxy.address, 5)
    assert till.pending() == 0
