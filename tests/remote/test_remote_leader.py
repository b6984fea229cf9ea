"""In the store's own network a leading till is asked by the store's terminals, and believes no one else."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import Act, State
from app.domain.refusals import Outage, Refusal
from app.remote.leader import LeaderGateway
from app.runtime.leader_certificate import certificate_in
from app.runtime.leader_server import BASE, LeaderServer
from app.wire.leading import Leader, Lease, Peer
from app.wire.order_act import OrderAct
from app.wire.order_view import LocatedOrder, OrderView
from app.wire.uuid7 import uuid7
from tests.fakes.clock import FakeClock

TILL, KIOSK = uuid7(), uuid7()
KEY, KIOSK_KEY = bytes(range(32)), bytes(range(1, 33))
LINE = OrderLine(uuid7(), "590", "Żółty kubek", "piece", 1_000_000, 999, picked=1_000_000)
PART = Fulfilment(uuid7(), uuid7(), "0417", Way.COLLECT, State.READY, 6, (LINE,), 1, 1, 604_800_000)
VIEW = OrderView(7, PART, "W-1", "7K3QD9XH", "A… Kowalska", "PLN", 0, ())


@dataclass
class Played:
    """Decides as it is told to."""

    asked: list[tuple[str, str, str, OrderAct]] = field(default_factory=list)
    problem: Exception | None = None

    def act(self, device: str, place: str, fulfilment: str, asked: OrderAct) -> OrderView:
        self.asked.append((device, place, fulfilment, asked))
        if self.problem is not None:
            raise self.problem
        return VIEW

    def locate(self, scanned: str) -> LocatedOrder:
        if scanned != VIEW.code:
            raise Refusal("ORDER-UNKNOWN")
        return LocatedOrder((VIEW,))


@dataclass
class Line:
    """A leader that listens on this machine, and what a kiosk was told of it."""

    server: LeaderServer
    played: Played
    leader: Leader
    clock: FakeClock

    def gateway(
        self, key: bytes = KIOSK_KEY, leader: Leader | None = None, clock: FakeClock | None = None
    ) -> LeaderGateway:
        return LeaderGateway(leader or self.leader, KIOSK, key, clock or self.clock)

    @property
    def port(self) -> int:
        return int(self.leader.address.rpartition(":")[2])


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    data = tmp_path_factory.mktemp("till")
    certificate, pem = certificate_in(data, KEY, TILL)
    public = Ed25519PrivateKey.from_private_bytes(KIOSK_KEY).public_key().public_bytes_raw()
    played, clock = Played(), FakeClock()
    server = LeaderServer(("127.0.0.1", 0), pem, played, lambda: {KIOSK: Peer(KIOSK, public, "Kiosk 8")}, clock)
    port = server.start()
    lease = Lease("0417", TILL, 1, 2, bytes(64))
    yield Line(server, played, Leader(lease, "Till 1", f"127.0.0.1:{port}", certificate), clock)
    server.stop()


@pytest.fixture(autouse=True)
def afresh(line: Line) -> None:
    line.played.asked.clear()
    line.played.problem = None


def act() -> OrderAct:
    return OrderAct(uuid7(), Act.COLLECT, 6, KIOSK, "Kiosk", "2026-05-04T08:15:00+00:00")


def test_a_kiosk_of_the_store_is_answered_and_the_leader_knows_which_it_is(line: Line) -> None:
    gateway, asked = line.gateway(), act()
    assert gateway.act(PART.id, asked) == VIEW
    assert gateway.locate(VIEW.code) == LocatedOrder((VIEW,))
    assert line.played.asked == [(KIOSK, "Kiosk 8", PART.id, asked)]
    gateway.close()


def test_what_the_leader_declines_arrives_with_its_reasons(line: Line) -> None:
    gateway = line.gateway()
    line.played.problem = Refusal("ORDER-COLLECTED", at="2026-05-04T08:15:00+00:00", place="Till 2", handler="E. N.")
    with pytest.raises(Refusal) as told:
        gateway.act(PART.id, act())
    assert (told.value.code, told.value.facts["place"]) == ("ORDER-COLLECTED", "Till 2")
    line.played.problem = Outage("DISK-FULL")
    with pytest.raises(Outage, match="ORDERS-UNREACHABLE"):
        gateway.act(PART.id, act())
    gateway.close()


def test_whoever_is_not_a_terminal_of_the_store_is_told_nothing(line: Line) -> None:
    stranger = line.gateway(key=bytes(32))
    with pytest.raises(Outage, match="AUTH-SIGNATURE"):
        stranger.act(PART.id, act())
    stranger.close()
    assert line.played.asked == []


def test_a_leader_with_another_certificate_is_not_believed(line: Line, tmp_path: Path) -> None:
    other, _ = certificate_in(tmp_path, bytes(32), TILL)
    gateway = line.gateway(leader=replace(line.leader, certificate=other))
    with pytest.raises(Outage, match="ORDERS-UNREACHABLE"):
        gateway.act(PART.id, act())
    gateway.close()
    assert line.played.asked == []


def test_a_kiosk_whose_clock_is_off_signs_by_the_leaders(line: Line) -> None:
    off = FakeClock(line.clock.now() - timedelta(hours=3))
    gateway = line.gateway(clock=off)
    assert gateway.act(PART.id, act()) == VIEW
    gateway.close()


def test_a_leader_that_is_gone_is_an_outage(line: Line) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        gateway = line.gateway(leader=replace(line.leader, address=f"127.0.0.1:{free.getsockname()[1]}"))
        with pytest.raises(Outage, match="ORDERS-UNREACHABLE"):
            gateway.act(PART.id, act())
    gateway.close()


def test_nonsense_is_answered_with_a_problem_and_never_decided(line: Line) -> None:
    trusted = ssl.create_default_context(cadata=line.leader.certificate)
    trusted.check_hostname = False
    with httpx.Client(base_url=f"https://{line.leader.address}", verify=trusted, trust_env=False) as anyone:
        assert anyone.post(f"{BASE}/{PART.id}/acts", content=b"{}").json()["code"] == "MESSAGE-BAD"
        assert anyone.post("/", content=b"\x00" * 100).json()["status"] == 400
        assert anyone.post(f"{BASE}/located", content=b"x" * 70_000).json()["code"] == "MESSAGE-TOO-LONG"
        assert anyone.get(f"{BASE}/located").status_code == 501
    assert line.played.asked == []


def test_whoever_speaks_no_tls_hears_nothing_and_disturbs_nobody(line: Line) -> None:
    with socket.create_connection(("127.0.0.1", line.port), 5) as plain, suppress(ConnectionError):
        plain.sendall(b"POST / HTTP/1.1\r\n\r\n")
        while answer := plain.recv(1000):
            assert not answer.startswith(b"HTTP")
    gateway = line.gateway()
    assert gateway.act(PART.id, act()) == VIEW
    gateway.close()


def test_whoever_lets_a_request_drip_in_is_cut_off(line: Line) -> None:
    trusted = ssl.create_default_context(cadata=line.leader.certificate)
    trusted.check_hostname = False
    with socket.create_connection(("127.0.0.1", line.port), 60) as plain, trusted.wrap_socket(plain) as slow:
        slow.sendall(b"POST / HTTP/1.1\r\nA: b")
        line.clock.advance(60)
        with suppress(OSError):
            for _ in range(200):  # never silent for as long as a silent one is waited for
                slow.settimeout(0.1)
                try:
                    if not slow.recv(1000):
                        return
                except TimeoutError:
                    slow.sendall(b"c")
            pytest.fail("it drips on")


def test_the_certificate_is_made_once_for_a_key_and_anew_for_another(tmp_path: Path) -> None:
    first, pem = certificate_in(tmp_path, KEY, TILL)
    assert certificate_in(tmp_path, KEY, TILL) == (first, pem)
    assert pem.stat().st_mode & 0o077 == 0
    assert certificate_in(tmp_path, bytes(32), TILL)[0] != first
    assert json.dumps(first).isascii()
