"""What becomes of a call about orders: an answer, a refusal by its code and facts, or nobody knows."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime

import httpx
import pytest

from app.domain.order_state import Act
from app.domain.refusals import Outage, Refusal
from app.remote.client import BackendClient
from app.remote.credentials import Enrolment
from app.remote.order_gateway import RemoteOrders
from app.remote.orders import OrderCalls
from app.runtime.io_thread import IoThread
from app.wire.fields import encode
from app.wire.order_act import OrderAct
from app.wire.problem import MEDIA_TYPE, Problem
from tests.fakes.clock import FakeClock
from tests.fakes.order_makers import fresh_order, uid

ME = uid(5, 1)
AT = "2026-03-02T09:00:00+00:00"
VIEW = fresh_order(1_780_000_000_000, number=1)
ASKED = OrderAct(uid(4, 1), Act.COLLECT, 7, ME, "Kiosk 1", AT)
ENROLMENT = Enrolment("http://backend.test", ME, "0417", "Galeria X", "Kiosk 1", "08", "PLN", 1, "aa" * 32)
Answer = Callable[[httpx.Request], httpx.Response]


def problem(status: int, code: str, **facts: str) -> Answer:
    body = encode(Problem(status, code, "no", facts=facts).as_json())
    return lambda _: httpx.Response(status, content=body, headers={"content-type": MEDIA_TYPE})


def answers(message: object) -> Answer:
    return lambda _: httpx.Response(200, json=message)


@pytest.fixture
def io() -> Iterator[IoThread]:
    io = IoThread()
    yield io
    io.stop()


def connected(io: IoThread, transport: httpx.AsyncBaseTransport, budget_seconds: float = 30.0) -> RemoteOrders:
    orders = RemoteOrders(budget_seconds)
    orders.connect(io.submit, calls_over(transport))
    return orders


def calls_over(transport: httpx.AsyncBaseTransport) -> OrderCalls:
    return OrderCalls(BackendClient(ENROLMENT, bytes(range(32)), FakeClock(datetime.now(UTC)), transport))


class Streamed(httpx.AsyncBaseTransport):
    """Answers as a network does: piece by piece."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        made = self._answer(request)
        return httpx.Response(made.status_code, headers=made.headers, stream=Pieces(made.content))


class Pieces(httpx.AsyncByteStream):
    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


def asking(io: IoThread, answer: Answer) -> RemoteOrders:
    return connected(io, Streamed(answer))


DECIDED = [
    (409, "ORDER-COLLECTED", {"at": AT, "place": "Till 2", "handler": "E. N."}),
    (409, "ORDER-VERSION", {"state": "ready"}),
    (409, "ORDER-LEADER", {}),
    (404, "ORDER-UNKNOWN", {}),
    (410, "PICKUP-ENDED", {}),
    (403, "TERMINAL-SHAPE", {"kind": "kiosk"}),
    (429, "CODE-WAIT", {}),
]


@pytest.mark.parametrize(("status", "code", "facts"), DECIDED, ids=[code for _, code, _ in DECIDED])
def test_what_was_decided_against_is_a_refusal_with_all_its_facts(
    io: IoThread, status: int, code: str, facts: dict[str, str]
) -> None:
    with pytest.raises(Refusal) as refused:
        asking(io, problem(status, code, **facts)).act(VIEW.fulfilment.id, ASKED)
    assert (refused.value.code, refused.value.facts) == (code, facts)


UNDECIDED: dict[str, Answer] = {
    "busy": problem(503, "BACKEND-BUSY"),
    "too many": problem(429, "RATE-LIMIT"),
    "a fault": problem(500, "BACKEND-FAULT"),
    "sent twice by something on the way": problem(401, "AUTH-REPLAYED"),
    "a key that is gone": problem(401, "AUTH-SIGNATURE"),
    "a gateway on the way": lambda _: httpx.Response(502, text="bad gateway"),
    "a sign-in page": lambda _: httpx.Response(200, text="<html>", headers={"content-type": "text/html"}),
    "an answer that is not one": answers({"fulfilment": 7}),
}


@pytest.mark.parametrize("what", UNDECIDED)
def test_what_nobody_decided_is_an_outage(io: IoThread, what: str) -> None:
    with pytest.raises(Outage, match="ORDERS-UNREACHABLE"):
        asking(io, UNDECIDED[what]).act(VIEW.fulfilment.id, ASKED)


class Silent(httpx.AsyncBaseTransport):
    """Takes requests and never answers."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert request.url.host == "backend.test"
        await asyncio.Event().wait()
        raise AssertionError("nobody wakes it")


def test_a_backend_that_never_answers_is_waited_for_no_longer_than_a_customer_would(io: IoThread) -> None:
    with pytest.raises(Outage, match="ORDERS-UNREACHABLE"):
        connected(io, Silent(), budget_seconds=0.05).act(VIEW.fulfilment.id, ASKED)


def test_while_the_line_seems_cut_a_scan_is_looked_up_at_once_and_a_whole_try_comes_later(io: IoThread) -> None:
    orders = connected(io, Silent(), budget_seconds=0.05)
    with pytest.raises(Outage):
        orders.act(VIEW.fulfilment.id, ASKED)
    orders.budget_seconds = 3600.0  # nobody would live to see the end of a whole try
    with pytest.raises(Outage):
        orders.locate(VIEW.code)
    with pytest.raises(Outage):
        orders.act(VIEW.fulfilment.id, ASKED)


def test_with_no_line_at_all_nobody_is_waited_for(io: IoThread) -> None:
    orders = asking(io, answers(VIEW.as_json()))
    assert orders.act(VIEW.fulfilment.id, ASKED) == VIEW
    orders.disconnect()
    with pytest.raises(Outage, match="ORDERS-UNREACHABLE"):
        orders.act(VIEW.fulfilment.id, ASKED)


def test_a_scanned_pass_and_a_typed_code_go_different_ways_and_nothing_of_them_into_an_address(io: IoThread) -> None:
    seen: list[tuple[str, str, bytes]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.method, request.url.raw_path.decode(), request.content))
        return httpx.Response(200, json={"fulfilments": [], "other_stores": []})

    orders = asking(io, answer)
    orders.locate(f" {VIEW.code.lower()} ")
    orders.locate("P1../../admin?x=1#")
    assert seen[0][:2] == ("GET", f"/v1/terminals/{ME}/orders/codes/{VIEW.code}")
    assert seen[1][:2] == ("POST", f"/v1/terminals/{ME}/passes")
    assert json.loads(seen[1][2]) == {"code": "P1../../admin?x=1#"}
    with pytest.raises(Outage):
        orders.history("../x")
    assert seen[2][1] == f"/v1/terminals/{ME}/orders/..%2Fx/history"
