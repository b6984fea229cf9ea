"""The question for news, which all terminals ask all the time, and heads of requests that never end."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from app.backend.main import running
from app.backend.settings import Settings
from tests.backend.backend_shop import Reply, Shop, Till

_TARGET = "/v1/feeds/catalogue?cursor=&limit=500"


def test_a_till_that_has_everything_is_told_so_with_what_every_answer_carries(shop: Shop) -> None:
    reply = shop.till().ask("GET", _TARGET)
    assert (reply.status, reply.message) == (200, {"records": [], "next_cursor": "0", "more": False})
    assert reply.headers["content-type"] == "application/json"
    assert reply.headers["cache-control"] == "no-store"
    assert reply.headers["x-request-id"]


def test_a_poll_is_counted_under_its_route(shop: Shop) -> None:
    shop.till().ask("GET", _TARGET)
    told = shop.ask("GET", "/metrics").body.decode()
    assert 'omnitill_request_seconds_count{method="GET",route="/v1/feeds/catalogue",status="200"} 1' in told


def test_nobody_is_told_that_there_is_no_news_but_a_till_in_service_that_asked_just_now(shop: Shop) -> None:
    till = shop.till()
    signed = till.headers("GET", _TARGET)

    def code(reply: Reply) -> tuple[int, str]:
        return reply.status, reply.code

    assert code(shop.ask("GET", _TARGET)) == (401, "AUTH-MISSING")
    assert code(shop.ask("GET", _TARGET.replace("500", "499"), b"", signed)) == (401, "AUTH-SIGNATURE")
    assert code(shop.ask("GET", _TARGET, b"", till.headers("GET", _TARGET, skew=-600))) == (401, "AUTH-CLOCK")
    assert code(Till(shop).ask("GET", _TARGET)) == (401, "AUTH-UNKNOWN")
    assert shop.as_admin("POST", f"/v1/admin/terminals/{till.id}/revoke").status == 200
    assert code(till.ask("GET", _TARGET)) == (403, "TERMINAL-REVOKED")


_HEAD = b"GET /health HTTP/1.1\r\nHost: a\r\nX-Long: "
_TRAILER = b"POST /v1/enrol HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Long: "


@pytest.mark.parametrize("head", [_HEAD, _TRAILER], ids=["head", "trailer"])
def test_a_head_that_never_ends_ends_its_connection_and_no_other(tmp_path: Path, head: bytes) -> None:
    with running(Settings(tmp_path, port=0)) as (address, _):
        host, _, port = address.removeprefix("http://").rpartition(":")
        with socket.create_connection((host, int(port)), timeout=20) as endless:
            assert _sent_until_closed(endless, head) < 8 * 1024 * 1024
        with socket.create_connection((host, int(port)), timeout=20) as ordinary:
            ordinary.sendall(b"GET /health HTTP/1.1\r\nHost: a\r\n\r\n")
            assert ordinary.recv(1000).startswith(b"HTTP/1.1 200 ")


def _sent_until_closed(endless: socket.socket, head: bytes) -> int:
    """How many bytes could be sent before the other side ended the connection; at most 32 MB are tried."""
    sent, part = 0, head
    try:
        while sent < 32 * 1024 * 1024:
            endless.sendall(part)
            sent, part = sent + len(part), b"x" * 16_384
    except OSError:
        pass
    return sent
