"""What is refused before anything is looked at, and what every answer carries."""

from __future__ import annotations

import asyncio

import pytest
from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field
from starlette.types import Message, Scope

from app.backend import problems
from app.backend.api.border import Border
from app.wire import fields
from tests.backend.backend_shop import Reply, Shop, ShopClock


class Line(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    pieces: int = Field(ge=1, le=99)


class Wanted(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    lines: list[Line] = Field(max_length=3)


def whole_scope(scope: Scope) -> Scope:
    ends = {"server": ("backend", 80), "client": ("1.2.3.4", 5), "scheme": "http", "query_string": b""}
    return {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", **ends, **scope}


def spoken(app: FastAPI, scope: Scope, parts: list[bytes]) -> Reply:
    """One request over ASGI, its body in parts; asking for more parts than there are fails the test."""
    said: list[Message] = []
    left = list(parts)

    async def receive() -> Message:
        return {"type": "http.request", "body": left.pop(0), "more_body": bool(left)}

    async def send(message: Message) -> None:
        said.append(message)

    asyncio.run(app(whole_scope(scope), receive, send))
    headers = {name.decode(): value.decode() for name, value in said[0]["headers"]}
    return Reply(said[0]["status"], headers, b"".join(part["body"] for part in said[1:]))


@pytest.fixture
def app() -> FastAPI:
    app = FastAPI()

    @app.post("/orders")
    async def order(wanted: Wanted) -> dict[str, int]:
        return {"lines": len(wanted.lines)}

    problems.install(app, ShopClock())
    app.add_middleware(Border, now=ShopClock(), most=2, longest={"/feeds": 1_000_000})
    return app


def post(length: int | None = None, known: bool = True, path: str = "/orders") -> Scope:
    headers = [(b"content-type", b"application/json")]
    headers += [(b"content-length", str(length).encode())] if length is not None else []
    headers += [(b"authorization", b"Bearer x")] if known else []
    return {"method": "POST", "path": path, "raw_path": path.encode(), "headers": headers}


@pytest.mark.parametrize(("known", "longest"), [(False, 65536), (True, 262144)])
def test_a_giant_is_refused_by_its_announced_length_before_a_byte_of_it_is_read(
    app: FastAPI, known: bool, longest: int
) -> None:
    reply = spoken(app, post(longest + 1, known), [])
    assert (reply.status, reply.code) == (413, "MESSAGE-TOO-LONG")
    assert reply.message["facts"] == {"most": str(longest)}


def test_a_giant_that_hides_its_length_is_refused_when_it_grows_too_long(app: FastAPI) -> None:
    reply = spoken(app, post(), [b"x" * 100_000] * 3)
    assert (reply.status, reply.code) == (413, "MESSAGE-TOO-LONG")


@pytest.mark.parametrize("length", [b"-1", b"1e9", b"0x10", b"9" * 40, "٣".encode()])
def test_a_length_that_is_no_number_is_refused(app: FastAPI, length: bytes) -> None:
    scope = post()
    scope["headers"] = [*scope["headers"], (b"content-length", length)]
    assert spoken(app, scope, []).status == 413


def test_a_message_with_a_wrong_field_names_the_field_and_not_its_value(app: FastAPI) -> None:
    reply = spoken(app, post(), [fields.encode({"lines": [{"pieces": 1}, {"pieces": 100, "note": "secret"}]})])
    assert (reply.status, reply.code) == (400, "MESSAGE-BAD")
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.message["facts"] == {"where": "body", "pointer": "/lines/1/pieces"}
    assert b"secret" not in reply.body


@pytest.mark.parametrize(
    "body", [b"{", b"[]", b"[" * 50_000, b'{"lines":"\\ud800"}', b"\xff", b"9" * 5000, b"", b"NaN"]
)
def test_a_message_that_is_no_message_is_refused_with_a_problem(app: FastAPI, body: bytes) -> None:
    reply = spoken(app, post(), [body])
    assert (reply.status, reply.code) == (400, "MESSAGE-BAD")


def test_when_too_many_requests_are_under_way_the_next_is_told_when_to_come_back(app: FastAPI) -> None:
    async def crowd() -> list[Message]:
        never, said = asyncio.Event(), list[Message]()

        async def waiting() -> Message:
            await never.wait()
            return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            said.append(message)

        two = [asyncio.create_task(app(whole_scope(post()), waiting, send)) for _ in range(2)]
        await asyncio.sleep(0)
        while len(said) < 2:
            await app(whole_scope(post()), waiting, send)
        refused = list(said)
        never.set()
        await asyncio.gather(*two)
        await app(whole_scope(post()), waiting, send)
        return [refused[0], said[-2]]

    refused, after = asyncio.run(asyncio.wait_for(crowd(), 10))
    assert refused["status"] == 503
    assert 1 <= int(dict(refused["headers"])[b"retry-after"]) <= 4
    assert after["status"] == 400


def test_every_answer_forbids_guessing_framing_and_keeping(shop: Shop) -> None:
    for target in ("/health", "/v1/admin/attention", "/nowhere"):
        headers = shop.ask("GET", target).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_a_wrong_method_is_told_the_right_ones(shop: Shop) -> None:
    reply = shop.ask("DELETE", "/v1/enrol")
    assert (reply.status, reply.code, reply.headers["allow"]) == (405, "METHOD-NOT-ALLOWED", "POST")


def test_a_stranger_is_told_how_to_make_himself_known(shop: Shop) -> None:
    reply = shop.ask("GET", "/v1/webhooks")
    assert (reply.status, reply.headers["www-authenticate"]) == (401, "Bearer")
