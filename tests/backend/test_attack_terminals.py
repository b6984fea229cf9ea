"""What somebody with a terminal, a seen code or the database's password may not do unseen."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, insert, select
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message

from app.backend.access import sealing
from app.backend.access.tables import audit
from app.backend.api.border import Border
from app.backend.main import app_of, create_core
from app.backend.schema import terminal
from app.backend.settings import Settings
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop, ShopClock
from tests.backend.customers_desk import Desk

ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own


@ON_ONE
def test_a_code_that_somebody_saw_does_not_give_them_the_terminal_that_took_it(shop: Shop) -> None:
    code = shop.slot().code
    till = shop.till("07")
    assert till.enrol(code).status == 200
    shop.as_admin("POST", f"/v1/admin/terminals/{till.id}/revoke")
    thief = replace(till, key=Ed25519PrivateKey.generate())
    reply = thief.enrol(code)
    assert (reply.status, reply.code) == (403, "ENROL-CODE")
    (row,) = shop.rows(terminal)
    assert row["revoked"]
    assert row["public_key"] == till.key.public_key().public_bytes_raw()


@ON_ONE
@pytest.mark.parametrize("part", [0, -1])
def test_an_act_that_was_put_before_the_first_part_of_the_audit_shows(shop: Shop, part: int) -> None:
    shop.till()
    sealing.seal(shop.core)

    def forge(connection: Connection) -> None:
        row = dict(connection.execute(select(audit).where(audit.c.store == "0417").limit(1)).mappings().one())
        connection.execute(insert(audit).values({**row, "id": uuid7(), "actor": "ewa", "part": part}))

    shop.core.database.write(forge)
    assert shop.as_admin("GET", "/v1/admin/audit/check?store=0417").message["faults"]


@ON_ONE
def test_guessing_the_codes_of_gift_cards_is_slowed_down_for_who_guesses(shop: Shop) -> None:
    desk = Desk(shop)
    code = desk.gift_card(amount=100)["code"]
    guesses = [desk.web.ask("POST", "/v1/gift-cards/look-up", {"code": f"1234{n:06d}"}) for n in range(70)]
    assert [guess.code for guess in guesses[:30]] == ["GIFT-CARD-UNKNOWN"] * 30
    assert (guesses[-1].status, guesses[-1].code) == (429, "CODE-WAIT")
    hold = {"code": code, "id": uuid7(), "amount": 100, "reference": ""}
    assert desk.web.ask("POST", "/v1/gift-cards/holds", hold).code == "CODE-WAIT"  # a right guess is told by nothing
    assert desk.at_till("POST", "/v1/gift-cards/look-up", {"code": code}).status == 200  # others are served
    shop.clock.wait(minutes=1, seconds=1)
    assert desk.web.ask("POST", "/v1/gift-cards/holds", hold).status == 200


def test_a_gift_card_gets_no_second_code(shop: Shop) -> None:
    desk = Desk(shop)
    card = {"id": uuid7(), "amount": 5000, "unit": "PLN", "sale": uuid7()}
    code = desk.did("/v1/gift-cards", **card)["code"]
    chosen = "00000000" + code[-4:]
    assert desk.refused("/v1/gift-cards", **card, code=chosen) == "ID-REUSED"
    assert desk.refused("/v1/gift-cards/look-up", code=chosen) == "GIFT-CARD-UNKNOWN"


def test_a_message_that_never_ends_does_not_keep_its_place() -> None:
    async def read(request: Request) -> Response:
        return Response(await request.body())

    async def knock() -> int:
        said: list[Message] = []
        parts = [{"type": "http.request", "body": b"{", "more_body": True}]

        async def receive() -> Message:
            return parts.pop() if parts else await asyncio.get_running_loop().create_future()

        async def send(message: Message) -> None:
            said.append(message)

        app = Border(Starlette(routes=[Route("/", read, methods=["POST"])]), ShopClock(), 1, {}, patience=0.05)
        scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b"", "scheme": "http"}
        await asyncio.wait_for(app(scope, receive, send), 5)
        return int(said[0]["status"])

    assert asyncio.run(knock()) == 408


@ON_ONE
def test_nobody_who_is_no_terminal_makes_the_backend_hold_a_giant(shop: Shop) -> None:
    till, asked = shop.till(), []
    target = f"/v1/terminals/{till.id}/quarantine"
    forged = till.headers("POST", target, b"x") | {"Omnitill-Signature": "00" * 64}
    names = [(name.lower().encode(), value.encode()) for name, value in forged.items()]
    scope = {
        "type": "http",
        "method": "POST",
        "path": target,
        "raw_path": target.encode(),
        "headers": [*names, (b"content-length", b"20000000")],
        "query_string": b"",
        "scheme": "http",
        "server": ("backend", 80),
    }

    async def receive() -> Message:
        asked.append(1)
        return {"type": "http.request", "body": bytes(65536), "more_body": len(asked) < 300}

    said: list[Message] = []

    async def send(message: Message) -> None:
        said.append(message)

    asyncio.run(app_of(shop.core)(scope, receive, send))
    assert said[0]["status"] == 401
    assert len(asked) <= 1


def test_a_database_in_a_directory_that_all_may_enter_is_for_the_backend_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    core = create_core(Settings(tmp_path))
    try:
        kept = {path.name: path.stat().st_mode & 0o077 for path in tmp_path.iterdir() if path.is_file()}
    finally:
        core.database.close()
    assert kept["backend.db"] == 0
    assert not any(kept.values()), kept
